// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/service_commands.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const std::array kCommands{
    Command{u"backup"_s, u"shopdesk-server backup --database URL --to PATH"_s, runBackup},
    Command{u"dump"_s, u"shopdesk-server dump --database URL --to FILE"_s, runDump},
    Command{u"create-admin"_s,
            u"shopdesk-server create-admin --database URL --email ADDRESS [--role admin|staff]"_s,
            runCreateAdmin},
    Command{u"export journal"_s, u"shopdesk-server export journal --database URL [--output FILE]"_s,
            runExportJournal},
    Command{u"export month"_s,
            u"shopdesk-server export month --database URL --month YYYY-MM --to FOLDER"_s,
            runExportMonth},
    Command{
        u"export catalog"_s,
        u"shopdesk-server export catalog --database URL --output FILE [--as own|shopify|woocommerce|square]"_s,
        runExportCatalog},
    Command{u"export orders"_s, u"shopdesk-server export orders --database URL [--output FILE]"_s,
            runExportOrders},
    Command{u"export products"_s,
            u"shopdesk-server export products --database URL [--output FILE]"_s, runExportProducts},
    Command{
        u"import products"_s,
        u"shopdesk-server import products FILE --database URL [--map FIELD=COLUMN]... [--dry-run] [--json]"_s,
        runImportProducts},
    Command{u"load"_s, u"shopdesk-server load --database URL --from FILE"_s, runLoad},
    Command{u"migrate"_s, u"shopdesk-server migrate --database URL"_s, runMigrate},
    Command{
        u"replay"_s,
        u"shopdesk-server replay FILE --database URL [--invoices-out FILE] [--stock-out FILE] [--json]"_s,
        runReplay},
    Command{u"report"_s,
            u"shopdesk-server report NAME --database URL --from DATE --to DATE [--json]"_s,
            runReport},
    Command{u"reset-pin"_s,
            u"shopdesk-server reset-pin --database URL --person NAME [--pin-stdin]"_s, runResetPin},
    Command{u"restore"_s,
            u"shopdesk-server restore --database URL --from PATH [--side-journal PATH]..."_s,
            runRestore},
    Command{u"serve"_s,
            u"shopdesk-server serve --database URL [--services users,products,cart,orders] "
            "[--listen ADDRESS[:PORT]] [--auth enforced|open] ..."_s,
            runServe},
    Command{
        u"setup"_s,
        u"shopdesk-server setup --database URL --name NAME --region COUNTRY[-PART] [--owner NAME]"_s,
        runSetUp},
    Command{
        u"verify"_s,
        u"shopdesk-server verify --database URL [--expect-head SEQ:HASH [--register N]] [--json]"_s,
        runVerify},
};

int printHelp()
{
    printLine(
        QCoreApplication::translate("Server", "shopdesk-server: commands of a Shopdesk shop"));
    printLine({});
    for (const Command &command : kCommands)
        printLine(u"  "_s + command.usage);
    printLine({});
    printLine(QCoreApplication::translate(
        "Server", "URL is sqlite:///absolute/path/file.db or postgresql://user@host:port/name"));
    printLine(QCoreApplication::translate(
        "Server", "Exit status: 0 done, 1 failed with the reason on standard error, 2 wrong use"));
    return kDone;
}

int run(QStringList arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return printHelp();
    if (arguments.contains(u"--version"_s)) {
        printLine(u"shopdesk-server " SHOP_VERSION ""_s);
        return kDone;
    }
    for (const Command &command : kCommands) {
        const QStringList words = command.words.split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return command.run(arguments.mid(words.size()));
    }
    if (arguments.isEmpty())
        return wrongUse(QCoreApplication::translate("Server", "no command given"),
                        u"shopdesk-server --help"_s);
    return wrongUse(
        QCoreApplication::translate("Server", "unknown command \"%1\"").arg(arguments.first()),
        u"shopdesk-server --help"_s);
}

} // namespace
} // namespace shop

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shopdesk-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOP_VERSION));
    return shop::run(QCoreApplication::arguments().mid(1));
}
