// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace shop {

// The 32 bytes of the SHA-256 (FIPS 180-4). By Botan, which uses the processor's own instructions
// where there are some and is many times faster than QCryptographicHash; each sale hashes twice.
QByteArray sha256(const QByteArray &bytes);

} // namespace shop
