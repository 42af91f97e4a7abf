// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/shift_report.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

ShiftFigure ShiftReport::figure(QStringView heading, QStringView name) const
{
    ShiftFigure sum{shift, heading.toString(), name.toString(), 0, 0, 0, 0};
    for (const ShiftFigure &each : figures) {
        if (each.heading != heading || each.name != name)
            continue;
        sum.count += each.count;
        sum.amountMinor += each.amountMinor;
        sum.taxMinor += each.taxMinor;
    }
    return sum;
}

ShiftFigure ShiftReport::sum(QStringView heading) const
{
    ShiftFigure sum{shift, heading.toString(), {}, 0, 0, 0, 0};
    for (const ShiftFigure &each : under(heading)) {
        sum.count += each.count;
        sum.amountMinor += each.amountMinor;
        sum.taxMinor += each.taxMinor;
    }
    return sum;
}

QList<ShiftFigure> ShiftReport::under(QStringView heading) const
{
    QList<ShiftFigure> found;
    for (const ShiftFigure &each : figures) {
        if (each.heading == heading)
            found.append(each);
    }
    return found;
}

qint64 ShiftReport::receipts() const
{
    return sum(u"document").count;
}

qint64 ShiftReport::turnover() const
{
    return sum(u"document").amountMinor - noSupply();
}

qint64 ShiftReport::tax() const
{
    return sum(u"tax").taxMinor;
}

qint64 ShiftReport::returned() const
{
    return figure(u"document", u"return").amountMinor +
           figure(u"document", u"return-without-receipt").amountMinor;
}

qint64 ShiftReport::noSupply() const
{
    return sum(u"no-supply").amountMinor;
}

qint64 ShiftReport::tips() const
{
    return sum(u"tip").amountMinor;
}

// A document's payment of that kind is what the customer did not have to pay.
qint64 ShiftReport::cashRounding() const
{
    return -figure(u"tender", u"cash-rounding").amountMinor;
}

qint64 ShiftReport::tenders() const
{
    return sum(u"tender").amountMinor - figure(u"tender", u"cash-rounding").amountMinor;
}

qint64 ShiftReport::cashExpected() const
{
    return openingFloat + figure(u"tender", u"cash").amountMinor +
           figure(u"drawer", u"in").amountMinor - figure(u"drawer", u"out").amountMinor -
           figure(u"drawer", u"drop").amountMinor;
}

PerpetualTotals ShiftReport::perpetual() const
{
    return {before.salesMinor + turnover() - returned(), before.refundsMinor - returned()};
}

qint64 ShiftReport::imbalance() const
{
    return turnover() + noSupply() + tips() + cashRounding() - tenders();
}

QList<SeriesRange> seriesRanges(const QList<SeriesFigure> &atStart, const QList<SeriesFigure> &now)
{
    QList<SeriesRange> ranges;
    for (const SeriesFigure &series : now) {
        const auto start =
            std::find_if(atStart.begin(), atStart.end(), [&](const SeriesFigure &each) {
                return each.series == series.series && each.generation == series.generation;
            });
        const qint64 before = start == atStart.end() ? 0 : start->last;
        if (series.last > before)
            ranges.append({series.series, before + 1, series.last});
    }
    return ranges;
}

} // namespace shop
