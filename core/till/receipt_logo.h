// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace shop {

// The picture above every receipt, in dots of the printer (203 dpi): rows of dots / 8 bytes, the leftmost
// dot in the highest bit, set bits black. Without bits there is none.
struct ReceiptLogo {
    static constexpr int kMostDots = 384; // the narrow paper's
    static constexpr int kMostRows = 240;

    int dots = 0; // per row, a multiple of 8
    QByteArray bits;

    bool isEmpty() const { return bits.isEmpty(); }
    qsizetype rows() const { return dots == 0 ? 0 : bits.size() / (dots / 8); }

    friend bool operator==(const ReceiptLogo &, const ReceiptLogo &) = default;
};

// Error receiptLogo.malformed unless there is none or it is whole and no larger than that.
Done checkReceiptLogo(const ReceiptLogo &logo);

} // namespace shop
