// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

#include <QByteArray>

namespace shop {

// The draft as bytes: equal drafts give equal bytes and different ones different bytes, so that a
// command sent twice is known again.
QByteArray draftBytes(const ProductDraft &draft);

} // namespace shop
