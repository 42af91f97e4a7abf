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

} // namespace shop
