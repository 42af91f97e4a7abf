// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page of the sample shop.
//
//     shots FOLDER [--lang CODE] [--theme light|dark|contrast] [--size WIDTHxHEIGHT]
#include "tests/app/desktop_fixture.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

int complain(const QString &what)
{
    std::fprintf(stderr, "shots: %s\n", qPrintable(what));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1);
    shop::Options options = shop::parseOptions(QApplication::arguments().mid(2));
    if (folder.isEmpty() || !options.problem.isEmpty())
        return complain(folder.isEmpty() ? u"name a folder"_s : options.problem);
    options.demo = true;
    options.page = u"sell"_s;
    if (options.language.isEmpty())
        options.language = u"en"_s;
    if (!QDir().mkpath(folder))
        return complain(u"cannot write to "_s + folder);

    shop::DesktopFixture desktop;
    if (!desktop.start(options) ||
        !QTest::qWaitFor([&] { return desktop.window()->currentPage() != nullptr; }, kPatienceMs))
        return complain(u"the sample shop does not open"_s);
    int status = 0;
    for (const QString &page : shop::pageNames()) {
        if (!desktop.openPage(page))
            status = complain(page + u" is never finished"_s);
        if (!desktop.window()->grab().save(folder + u'/' + page + u".png"_s))
            return complain(u"cannot write to "_s + folder);
    }
    return status;
}
