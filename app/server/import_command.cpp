// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/product_import.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kImportUsage =
    u"shopdesk-server import products FILE --database URL [--map FIELD=COLUMN]... [--dry-run] [--json]"_s;

// FIELD=COLUMN of each --map, or what is wrong with one.
Result<ColumnMap> columnMap(const QStringList &maps)
{
    ColumnMap columns;
    for (const QString &map : maps) {
        const qsizetype equals = map.indexOf(u'=');
        const QString field = map.left(equals);
        if (equals < 1 || !kImportFields.contains(field) || equals + 1 == map.size())
            return Error{ErrorCode::InvalidArgument, u"import.badMap"_s, {{u"map"_s, map}}};
        columns.insert(field, map.mid(equals + 1));
    }
    return columns;
}

void printReport(const ImportReport &report, bool dryRun, bool json)
{
    if (json) {
        printLine(
            QString::fromUtf8(Json(Json::Object{{u"read"_s, Json::integer(report.read)},
                                                {u"created"_s, Json::integer(report.created)},
                                                {u"updated"_s, Json::integer(report.updated)},
                                                {u"rejected"_s, Json::integer(report.rejected)}})
                                  .toBytes()));
        return;
    }
    printLine(
        QCoreApplication::translate("Server", "%1 rows read: %2 created, %3 updated, %4 rejected")
            .arg(report.read)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.rejected));
    if (dryRun)
        printLine(QCoreApplication::translate("Server", "Dry run: nothing was stored"));
}

} // namespace

int runImportProducts(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--map"_s}, {u"--dry-run"_s, u"--json"_s});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kImportUsage);
    if (given.positional.size() != 1)
        return wrongUse(QCoreApplication::translate("Server", "name one file to import"),
                        kImportUsage);
    if (!given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kImportUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kImportUsage);
    const auto columns = columnMap(given.values.value(u"--map"_s));
    if (!columns)
        return wrongUse(errorText(columns.error()), kImportUsage);

    QFile file(given.positional.first());
    if (!file.open(QIODevice::ReadOnly))
        return failWith({ErrorCode::NotFound,
                         u"file.cannotOpen"_s,
                         {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}});
    ImportOptions importOptions{*columns, given.flags.contains(u"--dry-run"_s)};
    const auto report = withShop(*url, ShopUse::Change, [&](Shop &shop) {
        return importProducts(shop, file, importOptions, [](const RejectedRow &row) {
            printError(QCoreApplication::translate("Server", "row %1: %2: %3")
                           .arg(QString::number(row.row), row.field, errorText(row.reason)));
        });
    });
    if (!report)
        return failWith(report.error());
    printReport(*report, importOptions.dryRun, given.flags.contains(u"--json"_s));
    return kDone;
}

} // namespace shop
