// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/tax_rate.h"
#include "core/devices/receipt_layout.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace shop {

// What is printed, one line of paper after the other: receipts and reports are set with it, so that
// both keep the same columns and no name reaches into an amount. Texts may be as people typed them.
class Paper final
{
public:
    static constexpr int kGap = 2; // at least so many spaces before an amount
    // With less beside an amount, the amount gets its own line.
    static constexpr int kFewestTextColumns = 8;

    Paper(int columns, const QLocale &locale) : m_columns(columns), m_locale(locale) {}

    int columns() const { return m_columns; }
    const QLocale &locale() const { return m_locale; }
    // An amount as it stands on paper, without sign of the currency.
    QString figure(const Money &amount) const;

    void text(const QString &line, bool bold = false);
    // Two columns in.
    void indented(const QString &line);
    void centred(QStringView typed, int maxLines);
    // One line in the middle, bold; double size where it fits.
    void headline(QStringView typed);
    void rule(); // between two parts; a part that is empty leaves one
    void barcode(const QString &content);
    void picture(const LinePicture &picture); // nothing without rows
    // An empty line between two parts; never two of them, and none at the head.
    void gap();
    // The text is cut before the amount; an amount that leaves no room stands on its own line.
    void row(const QString &left, const QString &right, bool bold = false);
    // Two texts of which neither is more important: one line, or two.
    void pair(const QString &left, const QString &right);
    // Parts that belong on one indented line; where they do not fit, a line each, so that no figure
    // is cut.
    void parts(const QString &first, const QString &second, const QString &between);
    // "HST 14 % on 33.68": of a name too long the name is cut, never the figures. Pattern: %1 is name
    // and rate of the tax, %2 what it is taken of.
    void tax(const QString &pattern, const QString &name, TaxRate rate, const Money &base,
             const Money &amount);
    // A code of letters and digits in the middle, whole, on as many lines as it takes.
    void code(const QString &content);

    // The lines so far, without empty ones at the foot.
    QList<PaperLine> take();

private:
    int m_columns;
    QLocale m_locale;
    QList<PaperLine> m_lines;
};

} // namespace shop
