// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/transfer.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kMigrateUsage = u"shopdesk-server migrate --database URL"_s;
const QString kDumpUsage = u"shopdesk-server dump --database URL --to FILE"_s;
const QString kLoadUsage = u"shopdesk-server load --database URL --from FILE"_s;

// --database and, where the command has one, the option that names a file: nothing where they are
// not given as they should be, which has been said then.
struct Given {
    DatabaseUrl url;
    QString file; // absolute
};

std::optional<Given> given(const QStringList &arguments, const QString &fileOption,
                           const QString &usage)
{
    QSet<QString> options{u"--database"_s};
    if (!fileOption.isEmpty())
        options.insert(fileOption);
    const Arguments parsed = parseArguments(arguments, options, {});
    const auto text = parsed.value(u"--database"_s);
    const auto file = parsed.value(fileOption);
    if (!parsed.problem.isEmpty()) {
        wrongUse(parsed.problem, usage);
        return std::nullopt;
    }
    if (!parsed.positional.isEmpty() || !text || (!fileOption.isEmpty() && !file)) {
        wrongUse(QCoreApplication::translate("Server", "an option is missing"), usage);
        return std::nullopt;
    }
    const auto url = databaseArgument(*text);
    if (!url) {
        wrongUse(errorText(url.error()), usage);
        return std::nullopt;
    }
    return Given{*url, file ? QFileInfo(*file).absoluteFilePath() : QString()};
}

int report(const Result<TransferReport> &moved)
{
    if (!moved)
        return failWith(moved.error());
    const VerifyReport &verified = moved->verified;
    for (const QString &problem : verified.problems)
        printError(problem);
    printLine(QCoreApplication::translate("Server", "%1 rows of %2 tables moved; head %3")
                  .arg(QString::number(moved->copied.rows), QString::number(moved->copied.tables),
                       verified.journalHead));
    return verified.ok ? kDone : kFailed;
}

} // namespace

int runMigrate(const QStringList &arguments)
{
    const auto options = given(arguments, {}, kMigrateUsage);
    if (!options)
        return kWrongUse;
    const Done migrated = withShop(options->url, ShopUse::Change, [](Shop &) { return Done(); });
    if (!migrated)
        return failWith(migrated.error());
    printLine(QCoreApplication::translate("Server", "The database has the schema of this program"));
    return kDone;
}

int runDump(const QStringList &arguments)
{
    const auto options = given(arguments, u"--to"_s, kDumpUsage);
    return options ? report(dumpShop(options->url, options->file, SystemClock())) : kWrongUse;
}

int runLoad(const QStringList &arguments)
{
    const auto options = given(arguments, u"--from"_s, kLoadUsage);
    if (!options)
        return kWrongUse;
    const auto gate = gateOf(options->url);
    return report(
        transferShop(DatabaseUrl::sqliteFile(options->file), options->url, *gate, SystemClock()));
}

} // namespace shop
