// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every widget of ui/widgets, to be looked at and compared with the pictures of the design.
//
//     widget_gallery [--theme light|dark] [--page components|sell|pay|setup] [--rtl] [--touch]
//                    [--scale PERCENT] [--size WxH] [--contrast] [--screenshot FILE]
#include "tests/ui/gallery_pages.h"

#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const QCommandLineOption theme(u"theme"_s, u"light or dark"_s, u"name"_s, u"light"_s);
    const QCommandLineOption page(u"page"_s, u"components, sell, pay or setup"_s, u"name"_s,
                                  u"components"_s);
    const QCommandLineOption size(u"size"_s, u"window size, 1366x768"_s, u"size"_s);
    const QCommandLineOption scale(u"scale"_s, u"text scale in percent"_s, u"percent"_s, u"100"_s);
    const QCommandLineOption rtl(u"rtl"_s, u"right-to-left"_s);
    const QCommandLineOption touch(u"touch"_s, u"touch density"_s);
    const QCommandLineOption contrast(u"contrast"_s, u"high contrast"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, u"write a picture and end"_s, u"file"_s);
    options.addOptions({theme, page, size, scale, rtl, touch, contrast, screenshot});
    options.process(application);

    if (options.isSet(rtl)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    shop::ThemeHost host;
    host.setMode(options.isSet(contrast)             ? shop::ThemeMode::Contrast
                 : options.value(theme) == "dark"_L1 ? shop::ThemeMode::Dark
                                                     : shop::ThemeMode::Light);
    host.setTextScale(options.value(scale).toInt());
    host.setTouch(options.isSet(touch));
    host.setReducedMotion(true);
    host.applyTo(application);

    QWidget *window = shop::galleryPage(&host, options.value(page));
    const QStringList wanted = options.value(size).split(u'x');
    if (wanted.size() == 2) {
        window->resize(wanted.first().toInt(), wanted.last().toInt());
    }
    window->show();
    window->activateWindow();
    if (options.isSet(screenshot)) {
        QTimer::singleShot(200, window, [&] {
            window->grab().save(options.value(screenshot));
            QApplication::quit();
        });
    }
    const int status = QApplication::exec();
    delete window;
    return status;
}
