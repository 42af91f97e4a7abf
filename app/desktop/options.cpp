// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/theme/theme_host.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace

const QStringList &pageNames()
{
    static const QStringList names{u"sign-in"_s,
                                   u"sell"_s,
                                   u"sell-empty"_s,
                                   u"sell-lines"_s,
                                   u"sell-list"_s,
                                   u"sell-unknown"_s,
                                   u"empties"_s,
                                   u"payment"_s,
                                   u"split"_s,
                                   u"sale-complete"_s,
                                   u"product-form"_s,
                                   u"open-shift"_s,
                                   u"staff"_s,
                                   u"shift"_s,
                                   u"close-shift"_s,
                                   u"first-run"_s,
                                   u"first-run-1"_s,
                                   u"first-run-2"_s,
                                   u"first-run-3"_s,
                                   u"first-run-4"_s,
                                   u"first-run-5"_s,
                                   u"first-run-6"_s,
                                   u"error"_s,
                                   u"customers"_s,
                                   u"products"_s,
                                   u"products-edit"_s,
                                   u"orders"_s,
                                   u"reports"_s,
                                   u"stock"_s,
                                   u"stock-receiving"_s,
                                   u"stock-stocktake"_s,
                                   u"stock-ledger"_s,
                                   u"storefront"_s,
                                   u"storefront-product"_s,
                                   u"storefront-checkout"_s,
                                   u"storefront-account"_s,
                                   u"settings"_s,
                                   u"settings-shop"_s,
                                   u"settings-taxes"_s,
                                   u"settings-receipts"_s,
                                   u"settings-register"_s,
                                   u"settings-printer"_s,
                                   u"settings-scanner"_s,
                                   u"settings-labels"_s,
                                   u"settings-scale"_s,
                                   u"settings-terminal"_s,
                                   u"settings-display"_s,
                                   u"settings-keys"_s,
                                   u"settings-storefront"_s,
                                   u"settings-mail"_s,
                                   u"settings-backup"_s,
                                   u"settings-look"_s,
                                   u"settings-about"_s};
    return names;
}

namespace {

// Takes the value of an option into the options; what is wrong with it, or empty.
QString take(Options &options, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return text("%1 needs a value").arg(name);
    if (name == u"--profile"_s)
        options.profile = value;
    else if (name == u"--restore"_s)
        options.restore = value;
    else if (name == u"--page"_s) {
        options.page = value;
        if (!pageNames().contains(value))
            return text("--page takes one of %1").arg(pageNames().join(u", "_s));
    } else if (name == u"--lang"_s)
        options.language = value;
    else if (name == u"--screenshot"_s)
        options.screenshot = value;
    else if (name == u"--theme"_s) {
        options.theme = themeModeFromName(value);
        if (!options.theme)
            return text("--theme takes light, dark, contrast or system");
    } else if (name == u"--size"_s) {
        const QStringList sides = value.split(u'x');
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.width() < 1024 || options.size.height() < 700)
            return text("--size takes WIDTHxHEIGHT, at least 1024x700");
    } else {
        return text("unknown option %1").arg(name);
    }
    return {};
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--help"_s || argument == u"-h"_s) {
            options.act = Options::Act::Help;
            return options;
        }
        if (argument == u"--version"_s) {
            options.act = Options::Act::Version;
            return options;
        }
        if (argument == u"--selfcheck"_s) {
            options.act = Options::Act::SelfCheck;
        } else if (argument == u"--demo"_s) {
            options.demo = true;
        } else if (argument.startsWith(u"--"_s)) {
            const qsizetype equals = argument.indexOf(u'=');
            const QString name = equals < 0 ? argument : argument.left(equals);
            if (equals < 0 && i + 1 >= arguments.size())
                options.problem = text("%1 needs a value").arg(name);
            else
                options.problem =
                    take(options, name, equals < 0 ? arguments[++i] : argument.mid(equals + 1));
        } else {
            options.problem = text("unexpected argument %1").arg(argument);
        }
        if (!options.problem.isEmpty())
            return options;
    }
    return options;
}

QString optionsHelp()
{
    return text(
        "Usage: shopdesk [--profile DIR] [--demo] [--restore FILE] [--page NAME] [--theme "
        "light|dark|contrast|system]\n"
        "                [--lang CODE] [--screenshot FILE] [--size WIDTHxHEIGHT] [--selfcheck] "
        "[--help] [--version]\n"
        "\n"
        "  --profile DIR      keep the shop in this folder\n"
        "  --demo             open the sample shop, in a folder of its own\n"
        "  --restore FILE     put this backup in the place of the shop first\n"
        "  --page NAME        open this page: sign-in, open-shift, sell, sell-list, sell-empty, "
        "sell-lines,\n"
        "                     sell-unknown, empties, payment, split, sale-complete, product-form, "
        "shift,\n"
        "                     close-shift, error, first-run, first-run-1 to first-run-6, staff, "
        "customers,\n"
        "                     products, products-edit, orders, reports,\n"
        "                     stock, stock-receiving, stock-stocktake, stock-ledger,\n"
        "                     storefront, storefront-product, storefront-checkout, "
        "storefront-account,\n"
        "                     settings or one of its sections (settings-shop, -register, "
        "-printer,\n"
        "                     -scanner, -labels, -scale, -terminal, -storefront, -mail, -backup, "
        "-look, -about)\n"
        "  --theme MODE       light, dark, contrast (high contrast) or system\n"
        "  --lang CODE        language of the program, for example de or ar\n"
        "  --screenshot FILE  write a picture of the window and end\n"
        "  --size WxH         size of the window\n"
        "  --selfcheck        say whether everything the program needs is there, and end\n");
}

} // namespace shop
