// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/cart/totals.h"
#include "core/orders/order.h"
#include "core/till/cash_movement.h"
#include "core/till/shift_report.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace shop {

// The shop as it appears on its documents, and how it computes.
struct ShopProfile {
    QString name; // 1 to 200 characters
    QString tagline;
    QStringList address; // lines as printed
    QString phone;
    QString website;
    QString taxNumber; // "HST 81234 5678 RT0001"
    QString country; // ISO 3166-1 alpha-2
    PricingRules rules;
    QByteArray timeZone = "UTC"; // IANA id
    QString receiptFooter;
    QString language; // BCP 47 of the receipts
    // Who closes a shift counts before the figures are shown.
    bool blindCount = false;

    friend bool operator==(const ShopProfile &, const ShopProfile &) = default;
};

// A selling point with its own number series.
struct Register {
    RegisterId id;
    int number = 1; // 1 to 999, unique; part of every receipt number
    QString name;
    int generation = 1; // rises after a restore
};

// Where a register prints. Empty address: no printer, receipts as PDF.
struct PrinterSettings {
    enum class Kind { None, Network, SystemQueue, File };
    Kind kind = Kind::None;
    QString address; // "192.168.1.50:9100", the queue's name, or a path
    int columns = 42; // 42 (80 mm) or 32 (58 mm)
    bool openDrawer = true;

    friend bool operator==(const PrinterSettings &, const PrinterSettings &) = default;
};

// One drawer session of one register (domain.md, "Shift, X, Z").
struct Shift {
    ShiftId id;
    RegisterId atRegister;
    qint64 number = 0; // by register, without gaps
    QDate businessDate;
    TimeMs openedAt = 0;
    UserId openedBy;
    Money openingFloat;
    std::optional<TimeMs> closedAt;
    Money countedCash; // once closed
    Money expectedCash; // float, cash taken, put in and out; of an open one see openShiftOf()

    bool isOpen() const { return !closedAt; }
};

// The counter: shop, registers, shifts and their numbers.
class Till
{
public:
    virtual ~Till() = default;

    virtual Result<std::optional<ShopProfile>> profile(const Call &call) = 0; // none: first run
    // Needs ManageSettings, except for the first. Errors shop.nameMissing, shop.timeZoneUnknown, ...
    virtual Done saveProfile(const Call &call, const ShopProfile &profile) = 0;
    virtual Result<QList<Register>> registers(const Call &call) = 0;
    virtual Result<Register> addRegister(const Call &call, RegisterId id, int number,
                                         const QString &name) = 0;
    virtual Result<PrinterSettings> printer(const Call &call, RegisterId of) = 0;
    virtual Done savePrinter(const Call &call, RegisterId of, const PrinterSettings &printer) = 0;
    // Where the shop counts blind, expectedCash is the float alone for who lacks ViewReports.
    virtual Result<std::optional<Shift>> openShiftOf(const Call &call, RegisterId at) = 0;
    virtual Result<Shift> shift(const Call &call, ShiftId id) = 0; // shift.notFound
    // Errors shift.alreadyOpen, shift.floatOutOfRange. Journalled.
    virtual Result<Shift> openShift(const Call &call, ShiftId id, RegisterId at,
                                    const Money &openingFloat, QDate businessDate) = 0;
    // The float to propose for the next shift: what the last close left in the drawer.
    virtual Result<Money> proposedFloat(const Call &call, RegisterId at) = 0;

    // Puts money into the drawer of an open shift or takes it out, and opens the drawer. Needs
    // MoveCash for the amount. The id makes it happen once (error cash.otherRequest). Errors
    // shift.notOpen, cash.amountOutOfRange, cash.reasonMissing, cash.reasonTooLong, each with
    // "field". Journalled.
    virtual Result<CashMovement> moveCash(const Call &call, const CashMovement &movement) = 0;
    // Opens the drawer without a sale; needs NoSale and a reason. The amount of it is nothing.
    virtual Result<CashMovement> noSale(const Call &call, CashMovementId id, ShiftId shift,
                                        const QString &reason) = 0;
    // The drawer goes from the caller to another person, counted, and the shift goes on. Needs
    // CloseShift for the difference. Errors shift.notOpen, shift.countOutOfRange,
    // shift.handoverToNobody. Journalled with both.
    virtual Result<Handover> handOver(const Call &call, const Handover &handover) = 0;

    // The figures of a shift so far; nothing is numbered or frozen. Needs CloseShift, and
    // ViewReports too where the shop counts blind.
    virtual Result<ShiftReport> xReport(const Call &call, ShiftId shift) = 0;
    // Counts the drawer, closes the shift and freezes its Z. Needs CloseShift for the difference;
    // where that takes an approval, a reason too (shift.reasonMissing). Errors shift.notOpen,
    // shift.countOutOfRange, shift.leftOutOfRange. Journalled with the Z's hash.
    virtual Result<Shift> closeShift(const Call &call, const ShiftClosing &closing) = 0;
    // The same with a sum instead of pieces, all of which stays in the drawer.
    Result<Shift> closeShift(const Call &call, ShiftId id, const Money &countedCash);
    // As frozen. Errors shift.notFound, shift.stillOpen, shift.reportDamaged.
    virtual Result<ZReport> zReport(const Call &call, ShiftId shift) = 0;
    // Those of a register, newest first.
    virtual Result<QList<Shift>> closedShifts(const Call &call, RegisterId at, int limit) = 0;
    // Puts paper into the printer's queue: the X of an open shift; of a closed one a copy of its Z,
    // which needs Reprint and is journalled.
    virtual Done printReport(const Call &call, ShiftId shift) = 0;
};

} // namespace shop
