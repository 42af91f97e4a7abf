// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/currency.h"
#include "core/orders/shift_figures.h"
#include "core/till/cash_movement.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace shop {

// The numbers that a series gave out during a shift.
struct SeriesRange {
    QString series;
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const SeriesRange &, const SeriesRange &) = default;
};

// A ticket that is not sold yet and outlives the shift. No name: it may be a customer's.
struct HeldTicket {
    CartId id;
    qint64 lines = 0;

    friend bool operator==(const HeldTicket &, const HeldTicket &) = default;
};

// What all Zs of a register come to since its first; refunds above zero.
struct PerpetualTotals {
    qint64 salesMinor = 0;
    qint64 refundsMinor = 0;

    friend bool operator==(const PerpetualTotals &, const PerpetualTotals &) = default;
};

// Everything an X or a Z is made of. The two differ in nothing but that a Z has a count and is
// frozen. It refers to people and never names them. Amounts are in minor units of the currency.
struct ShiftReport {
    Currency currency;
    QString shopName;
    RegisterId atRegister;
    QString registerName;
    ShiftId shift;
    qint64 number = 0; // of the shift, and of its Z
    QDate businessDate;
    TimeMs openedAt = 0;
    UserId openedBy;
    TimeMs madeAt = 0; // of a Z: when the shift was closed
    UserId madeBy;
    bool taxIncluded = false; // prices with tax
    qint64 openingFloat = 0;
    QList<ShiftFigure> figures; // by heading, name, rate
    QList<SeriesRange> series;
    QHash<QString, qint64> events; // kind of journal row -> how many in the shift
    QList<CashMovement> movements; // oldest first
    QList<Handover> handovers; // oldest first
    QList<HeldTicket> held;
    qint64 vouchersOutstanding = 0; // what gift cards and store credit are still good for
    PerpetualTotals before; // as of the register's last Z
    // Of a Z alone.
    bool isZ = false;
    CashCount count;
    qint64 counted = 0;
    QString reason; // of a difference
    qint64 left = 0; // stays in the drawer

    // One figure, or zero; sum: of a whole heading.
    ShiftFigure figure(QStringView heading, QStringView name) const;
    ShiftFigure sum(QStringView heading) const;
    QList<ShiftFigure> under(QStringView heading) const;
    qint64 eventCount(JournalKind kind) const { return events.value(journalKindCode(kind)); }

    qint64 receipts() const; // documents
    qint64 turnover() const; // including tax, less returns and voids
    qint64 tax() const;
    qint64 returned() const; // below zero
    qint64 noSupply() const; // gift cards sold, prepayments, payments on account
    qint64 tips() const;
    qint64 cashRounding() const; // above zero: paid over
    qint64 tenders() const; // all of them, with tips
    qint64 cashExpected() const;
    qint64 difference() const { return counted - cashExpected(); }
    PerpetualTotals perpetual() const; // with this shift

    // The bookkeeping of a Z (domain.md, "Shift, X, Z"): turnover incl. tax + gift cards sold +
    // prepayments taken - used + payments on account + tips + cash rounding, less the tenders. Zero,
    // or something is wrong.
    qint64 imbalance() const;

    friend bool operator==(const ShiftReport &, const ShiftReport &) = default;
};

// Of a shift's totals and series, in one place for X and Z.
QList<SeriesRange> seriesRanges(const QList<SeriesFigure> &atStart, const QList<SeriesFigure> &now);

// The text that is frozen: canonical JSON (RFC 8785). Error json.notCanonical beyond 2^53.
Result<QByteArray> toCanonicalText(const ShiftReport &report);
// Error shift.reportDamaged.
Result<ShiftReport> shiftReportFromText(const QByteArray &text);

// A frozen Z as stored.
struct ZReport {
    ShiftReport report;
    QByteArray text;
    QByteArray sha256; // of the text; the journal's row of the close has it too
    QString journalHead; // "SEQ:HASH" of that row
};

} // namespace shop
