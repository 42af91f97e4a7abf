// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <botan/hash.h>

namespace shop {

QByteArray sha256(const QByteArray &bytes)
{
    // Finishing leaves it as new.
    thread_local const std::unique_ptr<Botan::HashFunction> hash =
        Botan::HashFunction::create_or_throw("SHA-256");
    QByteArray digest(qsizetype(hash->output_length()), Qt::Uninitialized);
    hash->update(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    hash->final(reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

} // namespace shop
