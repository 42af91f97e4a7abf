// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/reservations.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString stockStepCode(StockStep step)
{
    switch (step) {
    case StockStep::Reserve:
        return u"reserve"_s;
    case StockStep::Release:
        return u"release"_s;
    case StockStep::Sold:
        return u"sold"_s;
    case StockStep::Return:
        return u"return"_s;
    }
    return {};
}

std::optional<StockStep> stockStepFromCode(QStringView code)
{
    for (const StockStep step :
         {StockStep::Reserve, StockStep::Release, StockStep::Sold, StockStep::Return}) {
        if (stockStepCode(step) == code)
            return step;
    }
    return std::nullopt;
}

} // namespace shop
