// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/receipt.h"

#include <QRegularExpression>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// ISO/IEC 7064 MOD 37,36 (a hybrid system: 36 characters, one of them as the check): finds every
// single wrong character and nearly every swap of neighbours.
QChar checkCharacter(QStringView text)
{
    qsizetype product = 36;
    for (const QChar character : text) {
        qsizetype sum = (product + kAlphabet.indexOf(character)) % 36;
        if (sum == 0)
            sum = 36;
        product = sum * 2 % 37;
    }
    return kAlphabet.at((37 - product) % 36);
}

} // namespace

QString receiptBarcode(QStringView series, qint64 number)
{
    static const QRegularExpression shape(u"^([1-9][0-9]{0,2})-([A-Z])([1-9][0-9]{0,2})?$"_s);
    const QRegularExpressionMatch match = shape.match(series.toString());
    if (!match.hasMatch() || number <= 0)
        return {};
    QString prefix = match.captured(2) + match.captured(1);
    if (match.hasCaptured(3))
        prefix += u'G' + match.captured(3);
    const QString digits = QString::number(number);
    return QString(prefix + u'-' + digits + u'-' + checkCharacter(QString(prefix + digits)));
}

bool isReceiptBarcode(QStringView code)
{
    static const QRegularExpression shape(
        u"^([A-Z][1-9][0-9]{0,2}(?:G[1-9][0-9]{0,2})?)-([1-9][0-9]{0,18})-([0-9A-Z])$"_s);
    const QRegularExpressionMatch match = shape.match(code.toString());
    if (!match.hasMatch() || code.endsWith(u'\n'))
        return false;
    return checkCharacter(QString(match.captured(1) + match.captured(2))) ==
           match.capturedView(3).front();
}

std::optional<ReceiptNumber> receiptNumberFromText(QStringView text)
{
    static const QRegularExpression bars(
        u"^([A-Z])([1-9][0-9]{0,2})(?:G([1-9][0-9]{0,2}))?-([1-9][0-9]{0,17})-"_s);
    static const QRegularExpression printed(
        u"^([1-9][0-9]{0,2}-[A-Z](?:[1-9][0-9]{0,2})?)-([1-9][0-9]{0,17})$"_s);
    const QString code = text.trimmed().toString().toUpper();
    if (isReceiptBarcode(code)) {
        const QRegularExpressionMatch match = bars.match(code);
        if (!match.hasMatch())
            return std::nullopt;
        return ReceiptNumber{match.captured(2) + u'-' + match.captured(1) + match.captured(3),
                             match.captured(4).toLongLong()};
    }
    const QRegularExpressionMatch match = printed.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    return ReceiptNumber{match.captured(1), match.captured(2).toLongLong()};
}

} // namespace shop
