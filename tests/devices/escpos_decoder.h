// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace shop {

// What a receipt printer makes of a stream. Strict: every byte that is no printable character, line
// feed or known command with sensible numbers is a problem, because a real printer would print
// rubbish from there on.
struct PrinterRun {
    QStringList lines; // text as the code page shows it; "[picture W x H]", "[barcode ...]"
    QList<int> doubleLines; // indices into lines
    QList<int> boldLines;
    int kicks = 0;
    int cuts = 0;
    bool kickedBeforeText = false;
    QString codePage;
    QStringList problems;
};

PrinterRun runPrinter(const QByteArray &bytes);

} // namespace shop
