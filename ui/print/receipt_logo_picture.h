// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt.h"
#include "core/till/receipt_logo.h"

#include <QImage>

namespace shop {

// A picture as dots, on white, as large as it is or as a logo may be; greys are scattered dots. Takes as
// long as the picture is large. Empty where nothing of it is black.
ReceiptLogo receiptLogoFrom(const QImage &image);
// As it stands above a receipt.
LinePicture linePictureOf(const ReceiptLogo &logo);

} // namespace shop
