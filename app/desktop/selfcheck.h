// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shop {

// Says on standard output whether what the program needs is there (database drivers, image formats,
// a database that can be written and read) and returns the exit status: 0, or 1 if something is
// missing. Needs no display.
int selfCheck();

} // namespace shop
