// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/journal_export.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kExportUsage = u"shopdesk-server export journal --database URL [--output FILE]"_s;

Error cannotWrite(const QFile &file, const QString &path)
{
    return {ErrorCode::ResourceExhausted,
            u"file.cannotWrite"_s,
            {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
}

Result<qint64> exportTo(const DatabaseUrl &url, const std::optional<QString> &output)
{
    return withShop(url, ShopUse::Read, [&](Shop &shop) -> Result<qint64> {
        if (output)
            return exportJournal(shop, *output);
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return cannotWrite(out, u"-"_s);
        return writeJournal(shop, out, u"-"_s);
    });
}

} // namespace

int runExportJournal(const QStringList &arguments)
{
    const Arguments given = parseArguments(arguments, {u"--database"_s, u"--output"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kExportUsage);
    if (!given.positional.isEmpty() || !given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kExportUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kExportUsage);
    const auto output = given.value(u"--output"_s);
    const auto rows = exportTo(*url, output);
    if (!rows)
        return failWith(rows.error());
    if (output)
        printLine(QCoreApplication::translate("Server", "%1 rows written to %2")
                      .arg(QString::number(*rows), *output));
    return kDone;
}

} // namespace shop
