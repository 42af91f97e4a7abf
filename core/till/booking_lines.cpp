// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/booking_lines.h"

#include "core/orders/order.h"
#include "core/products/product.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is below zero stands on the other side.
BookingLine debit(QString entry, QString detail, qint64 minor, qint64 count = 0)
{
    return {std::move(entry),       std::move(detail),      0, count, 0,
            qMax<qint64>(0, minor), qMax<qint64>(0, -minor)};
}

BookingLine credit(QString entry, QString detail, qint64 minor, qint64 count = 0)
{
    return debit(std::move(entry), std::move(detail), -minor, count);
}

void addReceived(QList<BookingLine> &lines, const ShiftReport &report)
{
    lines.append(credit(u"sales"_s, {}, report.turnover() - report.tax(), report.receipts()));
    for (const ShiftFigure &tax : report.under(u"tax")) {
        BookingLine line = credit(u"tax"_s, tax.name, tax.taxMinor, tax.count);
        line.rateMillionths = tax.rateMillionths;
        line.baseMinor = tax.amountMinor;
        lines.append(line);
    }
    for (const ShiftFigure &figure : report.under(u"no-supply")) {
        const bool isCard = figure.name == productKindCode(ProductKind::GiftCard);
        lines.append(credit(isCard ? u"gift-card-sold"_s : figure.name, {}, figure.amountMinor,
                            figure.count));
    }
    lines.append(credit(u"tip"_s, {}, report.tips(), report.sum(u"tip").count));
    lines.append(credit(u"cash-rounding"_s, {}, report.cashRounding()));
}

void addTenders(QList<BookingLine> &lines, const ShiftReport &report)
{
    const QString rounding = tenderMethodCode(TenderMethod::CashRounding);
    for (const ShiftFigure &figure : report.under(u"tender")) {
        if (figure.name != rounding)
            lines.append(debit(u"tender"_s, figure.name, figure.amountMinor, figure.count));
    }
}

void addDrawer(QList<BookingLine> &lines, const ShiftReport &report)
{
    const QString cash = tenderMethodCode(TenderMethod::Cash);
    const auto moved = [&](const QString &entry, const QString &detail, qint64 outOfTheDrawer) {
        lines.append(debit(entry, detail, outOfTheDrawer));
        lines.append(credit(u"tender"_s, cash, outOfTheDrawer));
    };
    for (const CashMovement &movement : report.movements) {
        const qint64 minor = movement.amount.minor();
        if (movement.kind == CashMovementKind::In)
            moved(u"paid-in"_s, movement.reason, -minor);
        else if (movement.kind == CashMovementKind::Out)
            moved(u"paid-out"_s, movement.reason, minor);
        else if (movement.kind == CashMovementKind::Drop)
            moved(u"drop"_s, movement.reason, minor);
    }
    if (!report.isZ)
        return;
    moved(u"difference"_s, report.reason, -report.difference());
    moved(u"safe"_s, {}, report.counted - report.left);
}

} // namespace

QList<BookingLine> bookingLines(const ShiftReport &report)
{
    QList<BookingLine> lines;
    addReceived(lines, report);
    addTenders(lines, report);
    addDrawer(lines, report);
    lines.removeIf([](const BookingLine &line) {
        return line.debitMinor == 0 && line.creditMinor == 0 && line.count == 0;
    });
    return lines;
}

} // namespace shop
