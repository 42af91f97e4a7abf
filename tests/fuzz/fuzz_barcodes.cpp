// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gtin.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGtin14(const QString &digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return digits.size() == 14 && std::all_of(digits.begin(), digits.end(), isDigit) &&
           gs1CheckDigit(QStringView(digits).chopped(1)) == digits.back().digitValue();
}

QString tryGtin(const QString &text)
{
    const auto exact = Gtin::parse(text);
    const auto scanned = Gtin::parseScanned(text);
    for (const auto &gtin : {exact, scanned, Gtin::parseFromSpreadsheet(text)}) {
        if (!gtin)
            continue;
        if (!isGtin14(gtin->digits14()))
            return u"a number with a wrong check digit"_s;
        const auto again = Gtin::parse(gtin->shortest());
        if (!again || *again != *gtin)
            return u"the shortest form is another number"_s;
    }
    if (exact && (!scanned || *scanned != *exact))
        return u"a right number is scanned as another"_s;
    return {};
}

} // namespace

QString tryBarcode(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto key = barcodeKey(text);
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (key &&
        (key->isEmpty() || key->size() > 128 || std::any_of(key->begin(), key->end(), isControl)))
        return u"a key that cannot be stored"_s;
    if (!key && key.error().key != u"barcode.malformed")
        return u"another error than is said"_s;
    if (key && !key->startsWith(u']') && barcodeKey(*key).valueOr(QString()) != *key)
        return u"the key of a key is another"_s;
    const auto other = otherBarcodeKey(text);
    if (other && (!isGtin14(*other) || !key || *other == *key))
        return u"a second key that is none"_s;
    return tryGtin(text);
}

} // namespace shop
