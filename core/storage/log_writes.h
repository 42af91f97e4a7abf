// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shop {

// From the first call on SQLite writes what a transaction appends to the log (the -wal file) in
// pieces of up to 64 KiB: by itself it writes the header and the page of each frame apart, two calls
// for 4 KiB, a tenth of a sale's time. What is in the log, in which order it is synced and when a
// commit counts stay as they are (sqlite.org/fileformat2.html, section 4; sqlite.org/wal.html).
// Called once; databases that are open already do not take part.
void gatherLogWrites();

} // namespace shop
