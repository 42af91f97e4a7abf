// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_writer.h"

#include <algorithm>

namespace shop {

namespace {

constexpr QStringView kFormulaSigns = u"=+-@\t\r";
constexpr QStringView kQuoted = u",\"\r\n";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Sign, digits, and perhaps a point with digits: nothing a spreadsheet would call a function.
bool isNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    const bool whatIsThere = !whole.isEmpty() && (point < 0 || !part.isEmpty());
    return whatIsThere && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(part.begin(), part.end(), isDigit);
}

// Also with apostrophes of its own before the sign: whoever reads the cell takes off one.
bool isGuarded(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && kFormulaSigns.contains(*first);
}

} // namespace

QByteArray csvCell(QStringView text)
{
    QString cell = text.toString();
    if (isGuarded(text) && !isNumber(text))
        cell.prepend(u'\'');
    const bool quoted =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return kQuoted.contains(c); });
    if (!quoted)
        return cell.toUtf8();
    return '"' + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i > 0 ? "," : "") + csvCell(cells.at(i));
    return row + "\r\n";
}

} // namespace shop
