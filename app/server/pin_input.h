// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace shop {

// A line of standard input without its end. Where that is a terminal the question is asked on
// standard error, and what is typed does not show.
Secret readSecretLine(const QString &question);

} // namespace shop
