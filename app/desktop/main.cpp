// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"
#include "app/desktop/options.h"
#include "app/desktop/selfcheck.h"
#include "app/desktop/single_instance.h"

#include "core/base/log.h"
#include "core/base/private_files.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

// Where this shop lives: the folder named, or one for the sample shop, or the usual one.
QString profileFolder(const shop::Options &options)
{
    if (!options.profile.isEmpty())
        return QDir(options.profile).absolutePath();
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return options.demo ? base + u"/demo"_s : base + u"/shop"_s;
}

void setNames()
{
    QCoreApplication::setApplicationName(u"shopdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOP_VERSION));
}

// What needs neither a display nor a QApplication, which would abort without one.
int runWithoutWindow(int argc, char **argv, const shop::Options &options)
{
    QCoreApplication application(argc, argv);
    setNames();
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "shopdesk: %s\n%s", qPrintable(options.problem), qPrintable(shop::optionsHelp()));
        return 2;
    }
    if (options.act == shop::Options::Act::SelfCheck)
        return shop::selfCheck();
    if (options.act == shop::Options::Act::Version)
        std::printf("shopdesk %s\n", SHOP_VERSION);
    else
        std::printf("%s", qPrintable(shop::optionsHelp()));
    return 0;
}

// QApplication ends the program with a signal when there is no display to open.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWindow(int argc, char **argv, const shop::Options &options)
{
    if (!hasDisplay()) {
        std::fprintf(stderr, "shopdesk: there is no display to open a window on\n");
        return 1;
    }
    QApplication application(argc, argv);
    setNames();
    QGuiApplication::setDesktopFileName(u"shopdesk"_s);
    const QString folder = profileFolder(options);
    if (const shop::Done made = shop::makePrivateFolder(folder); !made) {
        std::fprintf(stderr, "shopdesk: %s\n", qPrintable(shop::describe(made.error())));
        return 1;
    }
    shop::SingleInstance instance(folder);
    if (!instance.acquire()) {
        const bool raised = instance.raiseOther();
        std::fprintf(stderr, "%s\n",
                     qPrintable(raised ? QCoreApplication::translate("CommandLine", "shopdesk: this register is open already; its window has been brought to the front")
                                       : QCoreApplication::translate("CommandLine", "shopdesk: this register is open already")));
        return 1;
    }
    const shop::LogFile log(folder + u"/shopdesk.log"_s, false);
    shop::Composition composition(application, options, folder);
    QObject::connect(&instance, &shop::SingleInstance::raiseWanted, &composition,
                     &shop::Composition::raiseWindow);
    composition.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const shop::Options options = shop::parseOptions(arguments);
    const bool window = options.problem.isEmpty() && options.act == shop::Options::Act::Run;
    return window ? runWindow(argc, argv, options) : runWithoutWindow(argc, argv, options);
}
