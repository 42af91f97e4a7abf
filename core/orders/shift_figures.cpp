// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/shift_figures.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Whether documents of this kind are counted in the figures of their shift.
bool isCounted(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
    case OrderKind::Void:
    case OrderKind::AccountPayment:
        return true;
    case OrderKind::Training:
    case OrderKind::Adjustment:
    case OrderKind::StockNote:
        return false;
    }
    return false;
}

void add(QList<ShiftFigure> &figures, const ShiftFigure &added)
{
    const auto known = std::find_if(figures.begin(), figures.end(), [&](const auto &figure) {
        return figure.heading == added.heading && figure.name == added.name &&
               figure.rateMillionths == added.rateMillionths;
    });
    if (known == figures.end()) {
        figures.append(added);
        return;
    }
    known->count += added.count;
    known->amountMinor += added.amountMinor;
    known->taxMinor += added.taxMinor;
}

// Quarters, because there are times of the day that differ by half an hour and by three quarters.
QString quarterHourOf(TimeMs time)
{
    constexpr TimeMs kQuarterMs = 15 * 60 * 1000;
    const TimeMs into = ((time % kQuarterMs) + kQuarterMs) % kQuarterMs;
    return toRfc3339(time - into).left(16) + u'Z';
}

void addPerson(QList<ShiftFigure> &figures, const Order &order, bool isReturn)
{
    ShiftFigure figure{order.shift, u"person"_s,         order.staff.toString(), 0,
                       1,           order.total.minor(), order.tax.minor()};
    figures.append(figure);
    if (!isReturn && order.kind != OrderKind::Void)
        return;
    figure.heading = isReturn ? u"person-return"_s : u"person-void"_s;
    figures.append(figure);
}

} // namespace

QList<ShiftFigure> shiftFigures(const Order &order)
{
    if (!isCounted(order.kind) || order.shift.isNull())
        return {};

    QList<ShiftFigure> figures;
    figures.append({order.shift, u"document"_s, orderKindCode(order.kind), 0, 1,
                    order.total.minor(), order.tax.minor()});
    for (const TaxTotal &tax : order.taxes)
        add(figures, {order.shift, u"tax"_s, tax.name, tax.rate.millionths(), 1, tax.base.minor(),
                      tax.tax.minor()});
    qint64 turnover = order.total.minor();
    for (const OrderLine &line : order.lines) {
        if (isSupply(line.line.kind))
            continue;
        add(figures, {order.shift, u"no-supply"_s, productKindCode(line.line.kind), 0, 1,
                      line.totals.total.minor(), 0});
        turnover -= line.totals.total.minor();
    }
    figures.append({order.shift, u"quarter-hour"_s, quarterHourOf(order.placedAt), 0, 1, turnover,
                    order.tax.minor()});
    if (!order.discountTotal.isZero())
        figures.append(
            {order.shift, u"discount"_s, u"given"_s, 0, 1, order.discountTotal.minor(), 0});
    const bool isReturn =
        order.kind == OrderKind::Return || order.kind == OrderKind::ReturnWithoutReceipt;
    addPerson(figures, order, isReturn);
    for (const Payment &payment : order.payments) {
        // Over all documents of its ticket it comes to nothing.
        if (payment.method == TenderMethod::Exchange)
            continue;
        const QString method = tenderMethodCode(payment.method);
        const qint64 amount = payment.amount.minor() + payment.tip.minor();
        add(figures, {order.shift, u"tender"_s, method, 0, 1, amount, 0});
        if (isReturn)
            add(figures, {order.shift, u"refund"_s, method, 0, 1, amount, 0});
        if (!payment.tip.isZero())
            add(figures,
                {order.shift, u"tip"_s, order.staff.toString(), 0, 1, payment.tip.minor(), 0});
    }
    return figures;
}

QList<ShiftFigure> shiftFigures(const TenderCorrection &correction)
{
    const qint64 amount = correction.amount.minor();
    return {{correction.shift, u"tender"_s, tenderMethodCode(correction.from), 0, -1, -amount, 0},
            {correction.shift, u"tender"_s, tenderMethodCode(correction.to), 0, 1, amount, 0}};
}

} // namespace shop
