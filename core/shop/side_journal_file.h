// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace shop {

// A row of the journal as the side journal keeps it, with the document it tells of.
struct SideEntry {
    JournalRow row;
    QByteArray document; // JSON, or empty
};

// A side journal is a file of JSON Lines. Each line holds the entry and a "check": the SHA-256 of
// the check of the line before (of nothing for the first) and the entry's canonical form, as hex.
// A line that was cut short by a power cut, the last one, is left out when it is read.
Result<QByteArray> toSideLine(const SideEntry &entry, const QByteArray &checkBefore);
// The check of a line that toSideLine() made.
QByteArray checkOf(const QByteArray &sideLine);

// The entries of side journals, files or folders of them, by register, generation and seq, each
// once. Errors file.cannotOpen, sideJournal.damaged ("line"): a line that is not the last.
Result<QList<SideEntry>> readSideJournals(const QStringList &paths);

// "side-journal-….jsonl": the files of side journals in a folder.
inline constexpr QStringView kSideJournalPrefix = u"side-journal-";

} // namespace shop
