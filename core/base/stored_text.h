// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shop {

// Whether a text comes back from every database as it was: without a NUL, which ends a text in some
// places and not in others, and without half a surrogate pair.
inline bool canBeStored(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

} // namespace shop
