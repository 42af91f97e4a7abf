// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace shop {

// Files that only the person may read: folders 0700, files 0600, whatever the umask says. On
// Windows the profile's own access list does this.

// Makes the folder with its parents. Error file.cannotCreate (context "path").
Done makePrivateFolder(const QString &path);
// Creates an empty file that is private from its first moment, or narrows one that exists.
Done makePrivateFile(const QString &path);
// Writes all of it or nothing (temporary file, sync, rename). Error file.cannotWrite.
Done writePrivateFile(const QString &path, const QByteArray &bytes);

// A name of nothing yet in the same folder, for a file that is moved into place once it is whole.
QString temporaryBeside(const QString &path);
// Syncs a file that nobody has open and puts it in the place of another, or where nothing was, in
// one step; afterwards the folder is synced too. Error file.cannotWrite; the file stays then.
Done moveIntoPlace(const QString &temporary, const QString &path);
// Keeps a second name for what stands at a path, which a later moveIntoPlace() leaves alone; on
// Windows a copy. Error file.cannotWrite.
Done keepAs(const QString &path, const QString &name);

} // namespace shop
