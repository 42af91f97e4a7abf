// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"

#include "core/base/private_files.h"
#include "core/shop/shop.h"
#include "core/storage/snapshot.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kUsage = u"shopdesk-server export journal --database URL [--output FILE]"_s;

Error cannotWrite(const QFile &file, const QString &path)
{
    return {ErrorCode::ResourceExhausted,
            u"file.cannotWrite"_s,
            {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
}

// All rows of one moment, while a till goes on selling.
Result<qint64> writeLines(Shop &shop, QFile &out, const QString &path)
{
    const Snapshot snapshot(shop.database());
    SHOP_TRY(snapshot.ok());
    qint64 rows = 0;
    Done written;
    SHOP_TRY(shop.journal().eachLine([&](const QByteArray &line) {
        if (out.write(line + '\n') != line.size() + 1)
            written = cannotWrite(out, path);
        ++rows;
        return bool(written);
    }));
    if (written && !out.flush())
        written = cannotWrite(out, path);
    SHOP_TRY(written);
    return rows;
}

Result<qint64> writeFile(Shop &shop, const QString &path)
{
    const QString temporary = temporaryBeside(path);
    SHOP_TRY(makePrivateFile(temporary));
    const auto removeTemporary = qScopeGuard([&] { QFile::remove(temporary); });
    QFile out(temporary);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(out, path);
    SHOP_TRY_VALUE(rows, writeLines(shop, out, path));
    out.close();
    SHOP_TRY(moveIntoPlace(temporary, path));
    return rows;
}

Result<qint64> exportJournal(const DatabaseUrl &url, const std::optional<QString> &output)
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    WriteGate gate;
    ShopOptions options;
    options.database.url = url;
    options.database.readOnly = true;
    options.migrate = false;
    SHOP_TRY_VALUE(shop, Shop::open(options, gate, clock, ids));
    if (output)
        return writeFile(*shop, *output);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return cannotWrite(out, u"-"_s);
    return writeLines(*shop, out, u"-"_s);
}

} // namespace

int runExportJournal(const QStringList &arguments)
{
    const Arguments given = parseArguments(arguments, {u"--database"_s, u"--output"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kUsage);
    if (!given.positional.isEmpty() || !given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"), kUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kUsage);
    const auto output = given.value(u"--output"_s);
    const auto rows = exportJournal(*url, output);
    if (!rows)
        return failWith(rows.error());
    if (output)
        printLine(QCoreApplication::translate("Server", "%1 rows written to %2")
                      .arg(QString::number(*rows), *output));
    return kDone;
}

} // namespace shop
