// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shop {

// Whether a text holds what is probably the number of a payment card: a run of 13 to 19 digits,
// single blanks or dashes between them, whose check digit is right (Luhn, ISO/IEC 7812-1). Notes
// refuse them (domain.md, "People").
bool holdsCardNumber(QStringView text);

} // namespace shop
