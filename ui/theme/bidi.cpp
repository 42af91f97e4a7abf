// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

bool isBidiControl(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == 0x0B || unit == 0x0C || unit == 0x85 || unit == 0x2028 ||
           unit == 0x2029;
}

QString cleaned(const QString &text, int maxLength, bool keepLines)
{
    QString result;
    result.reserve(qMin(text.size(), qsizetype(maxLength)) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (result.size() >= maxLength) {
            result += QChar(0x2026);
            break;
        }
        const QChar unit = text.at(i);
        const char16_t code = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += unit;
            result += text.at(++i);
        } else if (code == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue;
        } else if (isLineEnd(code) || code == u'\r') {
            result += keepLines ? QChar(u'\n') : QChar(0x2424);
        } else if (code == u'\t') {
            result += u' ';
        } else if (unit.category() == QChar::Other_Control || isBidiControl(code) ||
                   unit.isSurrogate() || QChar::isNonCharacter(code)) {
            result += QChar(QChar::ReplacementCharacter);
        } else {
            result += unit;
        }
    }
    return result;
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString natural(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString displayName(const QString &name, int maxLength)
{
    return cleaned(name, maxLength, false);
}

QString displayText(const QString &text, int maxLength)
{
    return cleaned(text, maxLength, true);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<span>"_s + displayText(text, 1000).toHtmlEscaped() + u"</span>"_s;
}

} // namespace shop
