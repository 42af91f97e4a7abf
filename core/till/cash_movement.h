// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/money.h"
#include "core/journal/journal.h"
#include "core/orders/shift_figures.h"

#include <QList>

namespace shop {

// Money that goes into or out of a drawer without a document. Drop: to the safe or the bank.
// NoSale: the drawer was opened and nothing moved.
enum class CashMovementKind { In, Out, Drop, NoSale };
QString cashMovementKindCode(CashMovementKind kind); // "in", "out", "drop", "no-sale"
Result<CashMovementKind> cashMovementKindFromCode(QStringView code);
JournalKind journalKindOf(CashMovementKind kind);

struct CashMovement {
    CashMovementId id; // its identity: the same id is the same movement
    CashMovementKind kind = CashMovementKind::In;
    ShiftId shift;
    Money amount; // above zero; zero for NoSale
    QString reason; // 1 to 200 characters as typed, never in the journal
    UserId staff; // who did it; set by the till, as is the time
    TimeMs at = 0;

    friend bool operator==(const CashMovement &, const CashMovement &) = default;
};

// What it adds to the figures of its shift.
ShiftFigure shiftFigure(const CashMovement &movement);

// A drawer as counted: pieces of each value, and an amount that was not counted by pieces.
struct CashCount {
    struct Pieces {
        qint64 valueMinor = 0; // above zero
        qint64 pieces = 0; // 0 to 1,000,000

        friend bool operator==(const Pieces &, const Pieces &) = default;
    };
    QList<Pieces> pieces;
    qint64 looseMinor = 0;

    // Error shift.countOutOfRange for pieces or a sum out of range, with "field".
    Result<qint64> totalMinor() const;
    friend bool operator==(const CashCount &, const CashCount &) = default;
};
Json toJson(const CashCount &count);
CashCount cashCountFromJson(const Json &json);

// A drawer given to another person with the shift going on.
struct Handover {
    HandoverId id;
    ShiftId shift;
    UserId from; // set by the till, as are the amounts and the time
    UserId to;
    CashCount count;
    qint64 countedMinor = 0;
    qint64 expectedMinor = 0;
    TimeMs at = 0;

    friend bool operator==(const Handover &, const Handover &) = default;
};

// Whole, as the side journal keeps them and a restore reads them. Error shift.reportDamaged.
Json toJson(const CashMovement &movement);
Result<CashMovement> cashMovementFromJson(const Json &json);
Json toJson(const Handover &handover);
Result<Handover> handoverFromJson(const Json &json);

// What closes a shift.
struct ShiftClosing {
    ShiftId shift;
    CashCount count;
    QString reason; // of a difference; at most 200 characters
    qint64 leftMinor = 0; // stays in the drawer; the rest goes to the safe
    bool printReport = false;

    friend bool operator==(const ShiftClosing &, const ShiftClosing &) = default;
};

} // namespace shop
