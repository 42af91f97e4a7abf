// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/barcode_bars.h"

#include "core/base/gtin.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace shop {

namespace {

QList<bool> encoded(int symbology, const QByteArray &content)
{
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    if (!symbol)
        return {};
    symbol->symbology = symbology;
    symbol->input_mode = DATA_MODE;
    const int outcome =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(content.constData()),
                        int(content.size()));
    if (outcome >= ZINT_ERROR || symbol->rows < 1)
        return {};
    QList<bool> bars;
    for (int x = 0; x < symbol->width; ++x)
        bars.append(((symbol->encoded_data[0][x / 8] >> (x % 8)) & 1) != 0);
    return bars;
}

} // namespace

QList<bool> code128Bars(const QString &content)
{
    const bool isAscii =
        std::all_of(content.begin(), content.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (content.isEmpty() || !isAscii)
        return {};
    return encoded(BARCODE_CODE128, content.toLatin1());
}

ProductBars productBars(const QString &code)
{
    const auto gtin = Gtin::parse(code);
    const QString digits = !gtin ? QString() : gtin->shortest();
    if (digits.size() == 8 || digits.size() == 12 || digits.size() == 13) {
        const QString ean = digits.size() == 12 ? u'0' + digits : digits;
        // Of eight digits zint would make an EAN-13; of seven it makes an EAN-8 with its check digit.
        const QString given = ean.size() == 8 ? ean.first(7) : ean;
        return {encoded(BARCODE_EANX, given.toLatin1()), ean, true};
    }
    return {code128Bars(code), code, false};
}

} // namespace shop
