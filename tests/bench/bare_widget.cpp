// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of every window: one empty widget. Tells what the process has had when it is painted first.
#include "tests/bench/process_figures.h"

#include <QApplication>
#include <QWidget>

#include <cstdio>

namespace {

class BareWidget final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        std::printf("%s\n", qPrintable(shop::bench::processFigures()));
        std::fflush(stdout);
        QCoreApplication::exit();
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWidget widget;
    widget.resize(1366, 768);
    widget.show();
    return QApplication::exec();
}
