// SPDX-License-Identifier: GPL-3.0-or-later
// What the server must not be: a program that loads a window library.
#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return 0;
}
