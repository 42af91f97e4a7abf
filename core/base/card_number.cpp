// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/card_number.h"

#include <QList>

namespace shop {

namespace {

constexpr qsizetype kShortest = 13;
constexpr qsizetype kLongest = 19;

bool passesLuhn(const QList<int> &digits, qsizetype from, qsizetype count)
{
    int sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        int digit = digits[from + count - 1 - i];
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

// A run of exactly a card's length, or a longer one that was run together with other digits.
bool holdsCard(const QList<int> &digits)
{
    for (qsizetype count = kShortest; count <= qMin(kLongest, digits.size()); ++count) {
        for (qsizetype from = 0; from + count <= digits.size(); ++from) {
            const bool whole = count == digits.size();
            // Card numbers begin with 2 to 6; a year, a date or a phone number mostly does not reach
            // thirteen digits at all.
            const bool likely = digits[from] >= 2 && digits[from] <= 6 && count >= 15;
            if ((whole || likely) && passesLuhn(digits, from, count))
                return true;
        }
    }
    return false;
}

} // namespace

bool holdsCardNumber(QStringView text)
{
    QList<int> run;
    bool separated = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            run.append(c.digitValue());
            separated = false;
        } else if (!run.isEmpty() && !separated && (c.isSpace() || c == u'-' || c == u'.')) {
            separated = true;
        } else {
            if (holdsCard(run))
                return true;
            run.clear();
            separated = false;
        }
    }
    return holdsCard(run);
}

} // namespace shop
