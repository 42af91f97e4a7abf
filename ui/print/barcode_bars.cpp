// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/barcode_bars.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace shop {

QList<bool> code128Bars(const QString &content)
{
    const bool isAscii =
        std::all_of(content.begin(), content.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (content.isEmpty() || !isAscii)
        return {};
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    if (!symbol)
        return {};
    symbol->symbology = BARCODE_CODE128;
    symbol->input_mode = DATA_MODE;
    const QByteArray bytes = content.toLatin1();
    const int outcome =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                        int(bytes.size()));
    if (outcome >= ZINT_ERROR || symbol->rows < 1)
        return {};
    QList<bool> bars;
    for (int x = 0; x < symbol->width; ++x)
        bars.append(((symbol->encoded_data[0][x / 8] >> (x % 8)) & 1) != 0);
    return bars;
}

} // namespace shop
