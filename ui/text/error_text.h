// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace shop {

// What went wrong and the way out, in the language of the program, as plain text. Every key of
// core has a sentence here (a test holds the two together); one that has none gets a general
// sentence with the key.
QString errorText(const Error &error);
bool hasErrorText(const QString &key);

} // namespace shop
