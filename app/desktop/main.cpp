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
#include <cstdlib>
#include <optional>

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
        std::fprintf(stderr, "shopdesk: %s\n%s", qPrintable(options.problem),
                     qPrintable(shop::optionsHelp()));
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
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// A display that does not answer ends the program inside QApplication: with a reason and a status,
// and not with a signal.
void sayWhyThereIsNoWindow(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    std::fprintf(stderr, "shopdesk: the window cannot be opened on this display: %s\n",
                 qPrintable(message.section(u'\n', 0, 0)));
    std::_Exit(1);
}

// The register is this program's: true. False: another program has it, which comes to the front.
shop::Result<bool> takeRegister(const QString &folder,
                                std::optional<shop::SingleInstance> &instance)
{
    SHOP_TRY(shop::makePrivateFolder(folder));
    instance.emplace(folder);
    SHOP_TRY_VALUE(isOurs, instance->acquire());
    if (isOurs)
        return true;
    const bool raised = instance->raiseOther();
    std::fprintf(
        stderr, "%s\n",
        qPrintable(raised ? QCoreApplication::translate("CommandLine",
                                                        "shopdesk: this register is open already; "
                                                        "its window has been brought to the front")
                          : QCoreApplication::translate(
                                "CommandLine", "shopdesk: this register is open already")));
    return false;
}

int runWindow(int argc, char **argv, const shop::Options &options)
{
    if (!hasDisplay()) {
        std::fprintf(stderr, "shopdesk: there is no display to open a window on\n");
        return 1;
    }
    const QtMessageHandler before = qInstallMessageHandler(sayWhyThereIsNoWindow);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    setNames();
    QGuiApplication::setDesktopFileName(u"shopdesk"_s);
    const QString folder = profileFolder(options);
    std::optional<shop::SingleInstance> instance;
    const shop::Result<bool> taken = takeRegister(folder, instance);
    if (taken && !*taken)
        return 1;
    const shop::LogFile log(folder + u"/shopdesk.log"_s, false);
    shop::Composition composition(application, options, folder);
    if (!taken) {
        std::fprintf(stderr, "shopdesk: %s\n", qPrintable(shop::describe(taken.error())));
        composition.start(taken.error());
        QApplication::exec();
        return 1;
    }
    QObject::connect(&*instance, &shop::SingleInstance::raiseWanted, &composition,
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
