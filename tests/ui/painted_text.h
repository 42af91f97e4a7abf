// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace shop {

// Every text a widget and its children paint, one piece a line: what a person can read on it,
// whatever draws it (labels, delegates, hand-painted tiles).
QString paintedText(QWidget *widget);

} // namespace shop
