// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/cart/totals.h"
#include "core/orders/order.h"

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
    Money expectedCash; // float plus cash taken

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

    virtual Result<std::optional<Shift>> openShiftOf(const Call &call, RegisterId at) = 0;
    virtual Result<Shift> shift(const Call &call, ShiftId id) = 0; // shift.notFound
    // Errors shift.alreadyOpen, shift.floatOutOfRange. Journalled.
    virtual Result<Shift> openShift(const Call &call, ShiftId id, RegisterId at,
                                    const Money &openingFloat, QDate businessDate) = 0;
    // Freezes the shift with its figures. Errors shift.notOpen. Journalled.
    virtual Result<Shift> closeShift(const Call &call, ShiftId id, const Money &countedCash) = 0;
};

} // namespace shop
