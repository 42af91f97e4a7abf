// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/receipt_logo.h"

#include "core/base/field_error.h"

namespace shop {

Done checkReceiptLogo(const ReceiptLogo &logo)
{
    if (logo.isEmpty())
        return {};
    const bool fits = logo.dots > 0 && logo.dots % 8 == 0 && logo.dots <= ReceiptLogo::kMostDots &&
                      logo.bits.size() % (logo.dots / 8) == 0 &&
                      logo.rows() <= ReceiptLogo::kMostRows;
    return fits ? Done() : fieldError(u"receiptLogo.malformed", u"logo");
}

} // namespace shop
