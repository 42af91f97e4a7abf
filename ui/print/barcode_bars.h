// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shop {

// The modules of a Code 128 from left to right, true for black, without quiet zones. Empty for a
// content that Code 128 cannot carry.
QList<bool> code128Bars(const QString &content);

} // namespace shop
