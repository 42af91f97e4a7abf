// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shop {

// A cell as RFC 4180 has it, in UTF-8: quoted where it has to be. A spreadsheet computes what begins
// with = + - @ TAB or CR, so that gets an apostrophe before it unless it is a number ("-2.45").
QByteArray csvCell(QStringView text);

// A row of cells, ended by CR LF.
QByteArray csvRow(const QStringList &cells);

} // namespace shop
