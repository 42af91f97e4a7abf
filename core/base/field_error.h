// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>

namespace shop {

// An error of one field of the input: the key says what is wrong, "field" in the context where.
inline Error fieldError(QStringView key, QStringView field,
                        ErrorCode code = ErrorCode::InvalidArgument)
{
    return {code, key.toString(), {{QStringLiteral("field"), field.toString()}}};
}

} // namespace shop
