// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace shop {

// What the command line of the desktop program says.
struct Options {
    enum class Act { Run, Help, Version, SelfCheck };
    Act act = Act::Run;
    QString profile; // folder; empty: the usual one
    QString restore; // a backup to put in the place of the shop first
    bool demo = false;
    QString page; // name of the page to open, for pictures
    std::optional<ThemeMode> theme;
    QString language; // BCP 47; empty: of the system
    QString screenshot; // file to write the window to
    QSize size{1366, 768}; // of the window
    QString problem; // what is wrong with the command line; empty: nothing
};

// What --page takes: every page, and views of some of them.
const QStringList &pageNames();
Options parseOptions(const QStringList &arguments);
QString optionsHelp();

} // namespace shop
