// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shop {

// What is set for SQLite once in a process, before its first connection: it does not count the
// memory it takes (a mutex at each allocation, 4 % of a sale's instructions), and what goes to the
// log is gathered (gatherLogWrites()). Safe to call from any thread. Where Qt's driver brings an
// SQLite of its own (Windows, macOS) nothing changes; whoever used SQLite before keeps the count.
void prepareSqlite();

} // namespace shop
