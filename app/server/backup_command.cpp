// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/backup_place.h"
#include "core/shop/restore.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kBackupUsage = u"shopdesk-server backup --database URL --to PATH"_s;
const QString kRestoreUsage =
    u"shopdesk-server restore --database URL --from PATH [--side-journal PATH]..."_s;

// A folder gets a copy under the name of the moment, of which all are kept.
Result<QString> backUpTo(const DatabaseUrl &url, const QString &to)
{
    return withShop(url, ShopUse::Read, [&](Shop &shop) -> Result<QString> {
        if (QFileInfo(to).isDir())
            return backUpInto(shop, to, std::numeric_limits<int>::max());
        const QString path = QFileInfo(to).absoluteFilePath();
        SHOP_TRY(backUpShop(shop, path));
        return path;
    });
}

void printReport(const RestoreReport &report)
{
    printLine(QCoreApplication::translate("Server", "%n document(s) restored", nullptr,
                                          int(report.documents)));
    if (report.migrated)
        printLine(QCoreApplication::translate("Server", "The copy was of an older version"));
    if (report.replayed > 0)
        printLine(QCoreApplication::translate("Server", "%n row(s) taken from the side journal",
                                              nullptr, int(report.replayed)));
    for (const QString &text : report.notReplayed)
        printError(QCoreApplication::translate("Server", "Not replayed: %1").arg(text));
    for (const VerifiedChain &chain : report.chains)
        printLine(QCoreApplication::translate("Server", "Register %1, generation %2: head %3")
                      .arg(chain.registerNumber)
                      .arg(chain.head.generation)
                      .arg(chain.head.toText()));
    if (!report.keptAs.isEmpty())
        printLine(
            QCoreApplication::translate("Server", "The shop as it was: %1").arg(report.keptAs));
}

} // namespace

int runBackup(const QStringList &arguments)
{
    const Arguments given = parseArguments(arguments, {u"--database"_s, u"--to"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kBackupUsage);
    const auto text = given.value(u"--database"_s);
    const auto to = given.value(u"--to"_s);
    if (!given.positional.isEmpty() || !text || !to)
        return wrongUse(QCoreApplication::translate("Server", "--database or --to is missing"),
                        kBackupUsage);
    const auto url = databaseArgument(*text);
    if (!url)
        return wrongUse(errorText(url.error()), kBackupUsage);
    const auto path = backUpTo(*url, *to);
    if (!path)
        return failWith(path.error());
    printLine(QCoreApplication::translate("Server", "Written and verified: %1").arg(*path));
    return kDone;
}

int runRestore(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--from"_s, u"--side-journal"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kRestoreUsage);
    const auto text = given.value(u"--database"_s);
    const auto from = given.value(u"--from"_s);
    if (!given.positional.isEmpty() || !text || !from)
        return wrongUse(QCoreApplication::translate("Server", "--database or --from is missing"),
                        kRestoreUsage);
    const auto url = databaseArgument(*text);
    if (!url)
        return wrongUse(errorText(url.error()), kRestoreUsage);
    const SystemClock clock;
    UuidV7Source ids(clock);
    Call call; // whoever has the files may
    call.actor.rights = Rights::all();
    const auto report =
        restoreShop(call, {*url, *from, given.values.value(u"--side-journal"_s)}, clock, ids);
    if (!report)
        return failWith(report.error());
    printReport(*report);
    return kDone;
}

} // namespace shop
