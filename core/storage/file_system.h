// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace shop {

// Whether a file system is a network drive, where locks and shared memory cannot be relied on:
// by its magic number (linux/magic.h) or, for what user space mounts, by its type ("fuse.sshfs").
bool isNetworkFileSystem(quint32 magic, QByteArrayView typeName);

// Whether a folder that exists lies on a network drive.
bool isOnNetworkDrive(const QString &folder);

// Whether this process may write to a file that exists. It is not opened: closing any descriptor
// of a database file drops the locks SQLite holds on it in this process.
bool isWritable(const QString &path);

// Whether a folder has room for so many bytes and a little more. Error file.noRoom with "needed"
// and "available" in bytes. A folder that tells nothing has room.
Done checkRoom(const QString &folder, qint64 bytes);

// Waits until what was written to a file is on the disk. For files no connection has open.
bool syncFile(const QString &path);

} // namespace shop
