// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/verify.h"

#include <QStringList>

namespace shop {

struct RestoreRequest {
    DatabaseUrl into; // a SQLite file, there or not; nobody may have it open
    QString from; // a backup
    QStringList
        sideJournals; // files, or folders of them; what they hold beyond the backup is replayed
};

struct RestoreReport {
    QString keptAs; // the shop that was there before, whole; empty if there was none
    bool migrated = false; // the backup was of an older version
    qint64 documents = 0; // in the restored shop
    qint64 replayed = 0; // rows of the journal taken from side journals
    QStringList notReplayed; // one line for each register whose rows could not all be taken
    QList<VerifiedChain> chains;
};

// Puts a backup in the place of a shop. The backup is judged first and left as it is: its pages and
// references, its schema (what the migrations do not make is refused), and everything verifyShop()
// looks at. An older one is migrated. Then each register begins another generation, whose first
// row names the last number and hash known: numbers carry the generation, so none is ever given
// twice. The change feed begins anew. The shop that was there is kept beside it, and one rename
// puts the new one in its place: killed anywhere, there is the old shop or the new one.
//
// Needs Action::Restore. Errors restore.sameFile, restore.notSound, restore.foreignSchema,
// schema.newer, database.inUse, database.busy, file.noRoom, those of backUp() and of reading side
// journals.
Result<RestoreReport> restoreShop(const Call &call, const RestoreRequest &request,
                                  const Clock &clock, UuidSource &ids);

} // namespace shop
