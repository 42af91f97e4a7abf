// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/product_export.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kExportCatalogUsage =
    u"shopdesk-server export catalog --database URL --output FILE [--as own|shopify|woocommerce|square]"_s;

std::optional<ProductFile> kindNamed(const QString &name)
{
    const QStringList names{u"own"_s, u"shopify"_s, u"woocommerce"_s,
                            u"square"_s}; // as ProductFile has them
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(ProductFile(at));
}

} // namespace

int runExportCatalog(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--output"_s, u"--as"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kExportCatalogUsage);
    const auto output = given.value(u"--output"_s);
    if (!given.positional.isEmpty() || !given.value(u"--database"_s) || !output)
        return wrongUse(QCoreApplication::translate("Server", "--database or --output is missing"),
                        kExportCatalogUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kExportCatalogUsage);
    const auto kind = kindNamed(given.value(u"--as"_s).value_or(u"own"_s));
    if (!kind)
        return wrongUse(QCoreApplication::translate("Server", "there is no such file of products"),
                        kExportCatalogUsage);
    const auto products = withShop(*url, ShopUse::Read, [&](Shop &shop) {
        return exportProductFile(shop, shop.systemCall(), *output, *kind);
    });
    if (!products)
        return failWith(products.error());
    printLine(QCoreApplication::translate("Server", "%1 products written to %2")
                  .arg(QString::number(*products), *output));
    return kDone;
}

} // namespace shop
