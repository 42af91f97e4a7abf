// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

std::optional<ThemeMode> themeMode(const QString &name)
{
    if (name == u"light"_s)
        return ThemeMode::Light;
    if (name == u"dark"_s)
        return ThemeMode::Dark;
    if (name == u"system"_s)
        return ThemeMode::System;
    return std::nullopt;
}

const QStringList &pageNames()
{
    static const QStringList names{u"sign-in"_s,       u"sell"_s,         u"sell-list"_s, u"payment"_s,
                                   u"sale-complete"_s, u"product-form"_s, u"first-run"_s, u"error"_s};
    return names;
}

// Takes the value of an option into the options; what is wrong with it, or empty.
QString take(Options &options, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return text("%1 needs a value").arg(name);
    if (name == u"--profile"_s)
        options.profile = value;
    else if (name == u"--page"_s) {
        options.page = value;
        if (!pageNames().contains(value))
            return text("--page takes one of %1").arg(pageNames().join(u", "_s));
    } else if (name == u"--lang"_s)
        options.language = value;
    else if (name == u"--screenshot"_s)
        options.screenshot = value;
    else if (name == u"--theme"_s) {
        options.theme = themeMode(value);
        if (!options.theme)
            return text("--theme takes light, dark or system");
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
                options.problem = take(options, name, equals < 0 ? arguments[++i] : argument.mid(equals + 1));
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
    return text("Usage: shopdesk [--profile DIR] [--demo] [--page NAME] [--theme light|dark|system] [--lang CODE]\n"
                "                [--screenshot FILE] [--size WIDTHxHEIGHT] [--selfcheck] [--help] [--version]\n"
                "\n"
                "  --profile DIR      keep the shop in this folder\n"
                "  --demo             open the sample shop, in a folder of its own\n"
                "  --page NAME        open this page: sign-in, sell, sell-list, payment, sale-complete,\n"
                "                     product-form, first-run, error\n"
                "  --theme MODE       light, dark or system\n"
                "  --lang CODE        language of the program, for example de or ar\n"
                "  --screenshot FILE  write a picture of the window and end\n"
                "  --size WxH         size of the window\n"
                "  --selfcheck        say whether everything the program needs is there, and end\n");
}

} // namespace shop
