// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace shop {

// Figures in files: "1,234.50", "1.234,50", "CHF 1'234.50", "(12.00)", "12,50 €".

enum class DecimalSign {
    Point,
    Comma,
    Undecided // the file uses both; a figure that could be either is refused
};

// What the figures of a column say about the decimal sign, gathered over the whole file.
class DecimalEvidence final
{
public:
    void add(QStringView text);
    // Where no figure settles it ("1,234" alone), the separator of the file decides: files that
    // separate with semicolons come from where the comma is the decimal sign.
    DecimalSign sign(QChar separator) const;

private:
    qint64 m_point = 0;
    qint64 m_comma = 0;
};

struct FileNumber {
    QString plain; // "-1234.50"
    QString affix; // what stood before and behind: "CHF", "€"
};

// Errors amount.malformed, import.scientific, import.numberAmbiguous.
Result<FileNumber> readNumber(QStringView text, DecimalSign sign);

bool looksLikeNumber(const QString &text);
// "2.02E+11": a spreadsheet has thrown the digits away.
bool isScientific(QStringView text);

} // namespace shop
