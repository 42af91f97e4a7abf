// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gtin.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFullLength = 14;
constexpr int kLongestBarcode = 128;

Error gtinError(const QString &key, QStringView code)
{
    return {ErrorCode::InvalidArgument,
            key,
            {{u"field"_s, u"barcode"_s}, {u"code"_s, code.left(40).toString()}}};
}

bool hasRightCheckDigit(QStringView digits)
{
    return gs1CheckDigit(digits.chopped(1)) == digits.back().unicode() - u'0';
}

// UPC-E leaves out a run of zeros; its last digit before the check digit says where they stood
// (GS1 General Specifications §5.2.2.4.2).
QString upcAFromUpcE(QStringView upcE)
{
    const QStringView body = upcE.sliced(1, 6);
    const QString system = upcE.first(1).toString();
    const QString check = upcE.last(1).toString();
    const char16_t rule = body.back().unicode();
    QString middle;
    if (rule <= u'2')
        middle = body.first(2) + body.last(1) + u"0000"_s + body.sliced(2, 3);
    else if (rule == u'3')
        middle = body.first(3) + u"00000"_s + body.sliced(3, 2);
    else if (rule == u'4')
        middle = body.first(4) + u"00000"_s + body.sliced(4, 1);
    else
        middle = body.first(5) + u"0000"_s + body.last(1);
    return system + middle + check;
}

// "2.02E+11", "6,3E11": the digits behind are gone.
bool isScientific(QStringView text)
{
    const qsizetype e = std::max(text.lastIndexOf(u'e'), text.lastIndexOf(u'E'));
    if (e <= 0 || e + 1 >= text.size())
        return false;
    const QStringView mantissa = text.first(e);
    QStringView exponent = text.sliced(e + 1);
    if (exponent.startsWith(u'+') || exponent.startsWith(u'-'))
        exponent = exponent.sliced(1);
    return !exponent.isEmpty() && areDigits(exponent) &&
           std::all_of(mantissa.begin(), mantissa.end(),
                       [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; });
}

// Two ways to make a spreadsheet keep leading zeros: '0123 and ="0123".
QStringView withoutTextMark(QStringView cell)
{
    if (cell.size() > 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"'))
        return cell.sliced(2).chopped(1).trimmed();
    if (cell.startsWith(u'\''))
        return cell.sliced(1).trimmed();
    return cell;
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString withoutControls(QStringView text)
{
    QString kept;
    kept.reserve(std::min<qsizetype>(text.size(), kLongestBarcode + 1));
    for (const char32_t c : text.toUcs4()) {
        if (!isDropped(c))
            kept += QChar::fromUcs4(c);
    }
    return kept.trimmed();
}

bool startsWithAimIdentifier(QStringView code)
{
    return code.size() > 3 && code[0] == u']' && code[1].unicode() < 0x80 && code[1].isLetter() &&
           code[2].unicode() < 0x80 && code[2].isLetterOrNumber();
}

QString withoutScannerMarks(QStringView scanned)
{
    if (areDigits(scanned))
        return scanned.toString();
    QString code = withoutControls(scanned);
    return startsWithAimIdentifier(code) ? code.sliced(3).trimmed() : code;
}

Result<Gtin> parseUpcE(QStringView digits)
{
    if (!areDigits(digits))
        return gtinError(u"gtin.notDigits"_s, digits);
    if (digits.size() != 8 || digits.front() > u'1')
        return gtinError(u"gtin.length"_s, digits);
    return Gtin::parse(upcAFromUpcE(digits));
}

} // namespace

int gs1CheckDigit(QStringView digitsWithoutCheck)
{
    int sum = 0;
    int weight = 3;
    for (auto it = digitsWithoutCheck.crbegin(); it != digitsWithoutCheck.crend(); ++it) {
        sum += weight * (it->unicode() - u'0');
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

Result<Gtin> Gtin::parse(QStringView digits)
{
    if (!areDigits(digits))
        return gtinError(u"gtin.notDigits"_s, digits);
    const qsizetype length = digits.size();
    if (length != 8 && length != 12 && length != 13 && length != kFullLength)
        return gtinError(u"gtin.length"_s, digits);
    if (!hasRightCheckDigit(digits))
        return gtinError(u"gtin.checkDigit"_s, digits);
    return Gtin(digits.toString().rightJustified(kFullLength, u'0'));
}

Result<Gtin> Gtin::parseScanned(QStringView digits)
{
    Result<Gtin> asWritten = parse(digits);
    if (asWritten)
        return asWritten;
    Result<Gtin> expanded = parseUpcE(digits);
    return expanded ? expanded : asWritten;
}

Result<Gtin> Gtin::parseFromSpreadsheet(QStringView cell)
{
    const QStringView code = withoutTextMark(cell.trimmed());
    if (isScientific(code))
        return gtinError(u"gtin.scientific"_s, code);
    if (!areDigits(code))
        return gtinError(u"gtin.notDigits"_s, code);
    QString digits = code.toString();
    if (digits.size() == 7)
        digits = digits.rightJustified(8, u'0');
    else if (digits.size() >= 9 && digits.size() <= 11)
        digits = digits.rightJustified(12, u'0');
    return parse(digits);
}

QString Gtin::shortest() const
{
    for (const int length : {8, 12, 13}) {
        const QStringView lead = QStringView(m_digits).first(kFullLength - length);
        if (std::all_of(lead.begin(), lead.end(), [](QChar c) { return c == u'0'; }))
            return m_digits.last(length);
    }
    return m_digits;
}

Result<QString> barcodeKey(QStringView scanned)
{
    const QString code = withoutScannerMarks(scanned);
    if (code.isEmpty() || code.size() > kLongestBarcode)
        return Error{ErrorCode::InvalidArgument,
                     u"barcode.malformed"_s,
                     {{u"field"_s, u"barcode"_s}, {u"length"_s, code.size()}}};
    const Result<Gtin> gtin = Gtin::parseScanned(code);
    return gtin ? gtin->digits14() : code;
}

std::optional<QString> otherBarcodeKey(QStringView scanned)
{
    const QString code = withoutScannerMarks(scanned);
    const Result<Gtin> expanded = parseUpcE(code);
    if (!expanded || !Gtin::parse(code))
        return std::nullopt;
    return expanded->digits14();
}

} // namespace shop
