// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/order_file.h"

#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QByteArray orderCsv(const QList<StockLevel> &levels)
{
    QByteArray file = "\xEF\xBB\xBF";
    file += csvRow({u"supplier"_s, u"order_number"_s, u"sku"_s, u"name"_s, u"quantity"_s, u"unit"_s,
                    u"unit_cost"_s});
    for (const StockLevel &level : levels) {
        if (level.proposal.isZero())
            continue;
        file +=
            csvRow({level.supplierName, level.supply.orderNumber, level.product.sku,
                    level.product.name, toPlainText(level.proposal), unitCode(level.product.unit),
                    level.cost ? toPlainText(*level.cost) : QString()});
    }
    return file;
}

} // namespace shop
