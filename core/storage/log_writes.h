// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shop {

// From the first call on SQLite writes what a transaction appends to the log (the -wal file) in
// pieces of up to 64 KiB: by itself it writes the header and the page of each frame apart, two calls
// for 4 KiB, a tenth of a sale's time. What is in the log, in which order it is synced and when a
// commit counts stay as they are (sqlite.org/fileformat2.html, section 4; sqlite.org/wal.html).
// Safe to call from any thread, also while databases are open: those opened later take part.
// Where Qt's driver brings an SQLite of its own (Windows, macOS) nothing changes.
void gatherLogWrites();

} // namespace shop
