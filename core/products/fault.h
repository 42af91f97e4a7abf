// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>

namespace shop {

// What is wrong with a field as it was typed: InvalidArgument, with "field".
inline Error fault(QStringView key, QStringView field)
{
    return {ErrorCode::InvalidArgument, key.toString(),
            {{QStringLiteral("field"), field.toString()}}};
}

} // namespace shop
