// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart.h"

#include <algorithm>

namespace shop {

const CartLine *Cart::line(LineId wanted) const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                    [&](const CartLine &line) { return line.id == wanted; });
    return found == lines.cend() ? nullptr : &*found;
}

} // namespace shop
