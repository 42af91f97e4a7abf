// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sales_figures.h"

#include "core/base/field_error.h"
#include "core/base/rounding.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestPeriod = 3'660; // days
constexpr qint64 kCostPerMajor = 10'000'000;

} // namespace

Done checkPeriod(const SalesPeriod &period)
{
    const bool known = period.from.isValid() && period.to.isValid();
    const qint64 days = known ? period.from.daysTo(period.to) + 1 : 0;
    if (days < 1 || days > kLongestPeriod)
        return fieldError(u"report.periodWrong", u"from");
    return {};
}

std::optional<qint64> SalesFigures::margin(Currency currency) const
{
    if (linesWithCost == 0)
        return std::nullopt;
    const auto minor =
        multiplyDivide(cost, currency.minorPerMajor(), kCostPerMajor, Rounding::HalfUp);
    return minor ? checkedSubtract(netWithCost, *minor) : std::nullopt;
}

SalesFigures &SalesFigures::operator+=(const SalesFigures &other)
{
    sales += other.sales;
    returns += other.returns;
    quantity += other.quantity;
    turnover += other.turnover;
    tax += other.tax;
    returned += other.returned;
    linesWithCost += other.linesWithCost;
    netWithCost += other.netWithCost;
    cost += other.cost;
    return *this;
}

} // namespace shop
