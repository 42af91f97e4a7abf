// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shop {

// Text as it is compared and sorted: case and accents gone (Unicode NFKD without marks, full case
// folding, "ß" as "ss", "ø" as "o"), white space as single spaces. Folding twice changes nothing.
QString foldText(QStringView text);

// The words under which a product is found, folded, each once and at most 40 characters: runs of
// letters and digits; of scripts written without spaces (Han, kana, Thai, ...) every pair of
// neighbours, and the last character alone.
QStringList indexWords(QStringView text);

// The words of what a person types into a search box, each to be taken as the beginning of an
// index word. At most 16.
QStringList queryWords(QStringView text);

} // namespace shop
