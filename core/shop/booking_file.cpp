// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/booking_file.h"

#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"
#include "core/till/booking_lines.h"
#include "core/till/shift_hours.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const BookingLine &line, const ShiftReport &report)
{
    const auto amount = [&](qint64 minor) {
        return minor == 0 ? QString() : toPlainText(Money(minor, report.currency));
    };
    const auto rate = TaxRate::fromMillionths(line.rateMillionths);
    const bool isTax = line.entry == u"tax";
    return {report.businessDate.toString(Qt::ISODate),
            report.registerName,
            QString::number(report.number),
            line.entry,
            line.detail,
            isTax && rate ? rate->percentText() : QString(),
            line.count == 0 ? QString() : QString::number(line.count),
            amount(line.baseMinor),
            amount(line.debitMinor),
            amount(line.creditMinor),
            report.currency.code()};
}

} // namespace

Result<QByteArray> bookingFile(Shop &shop, const Call &call, ShiftId shift)
{
    SHOP_TRY(require(call, Action::ExportData));
    SHOP_TRY_VALUE(z, shop.till().zReport(call, shift));
    QByteArray csv =
        csvRow({u"business_date"_s, u"register"_s, u"z"_s, u"entry"_s, u"detail"_s,
                u"rate_percent"_s, u"count"_s, u"base"_s, u"debit"_s, u"credit"_s, u"currency"_s});
    for (const BookingLine &line : bookingLines(z.report))
        csv += csvRow(cellsOf(line, z.report));
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    const QTimeZone zone(profile ? profile->timeZone : QByteArray("UTC"));
    for (const ShiftHour &hour : hoursOf(z.report, zone)) {
        const QString from = QDateTime::fromMSecsSinceEpoch(hour.from, zone).toString(Qt::ISODate);
        const BookingLine line{u"hour"_s, from, 0, hour.documents, hour.turnoverMinor, 0, 0};
        csv += csvRow(cellsOf(line, z.report));
    }
    return csv;
}

} // namespace shop
