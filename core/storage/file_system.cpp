// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_WIN
#include <QDir>

#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

bool isNetworkFileSystem(quint32 magic, QByteArrayView typeName)
{
    static constexpr std::array<quint32, 9> kMagics = {
        0x6969, // NFS
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x517b, // SMB
        0x564c, // NCP
        0x5346414f, // AFS
        0x6b414653, // kAFS
        0x73757245, // Coda
        0x00c36400 // Ceph
    };
    if (std::find(kMagics.begin(), kMagics.end(), magic) != kMagics.end())
        return true;
    static constexpr std::array<const char *, 17> kTypes = {
        "nfs",         "nfs4",      "cifs",           "smb3",      "smbfs",          "afpfs",
        "webdav",      "davfs",     "fuse.sshfs",     "sshfs",     "osxfuse_sshfs",  "fuse.davfs",
        "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph", "fuse.gvfsd-fuse"};
    return std::any_of(kTypes.begin(), kTypes.end(),
                       [&](const char *type) { return typeName == QByteArrayView(type); });
}

Done checkRoom(const QString &folder, qint64 bytes)
{
    constexpr qint64 kSpare = 1 << 20;
    const qint64 available = QStorageInfo(folder).bytesAvailable();
    if (available < 0 || available >= bytes + kSpare)
        return {};
    return Error{ErrorCode::ResourceExhausted,
                 u"file.noRoom"_s,
                 {{u"path"_s, folder},
                  {u"needed"_s, bytes + kSpare},
                  {u"available"_s, available},
                  {u"neededMiB"_s, (bytes + kSpare + (1 << 20) - 1) >> 20},
                  {u"availableMiB"_s, available >> 20}}};
}

#ifdef Q_OS_WIN

bool isOnNetworkDrive(const QString &folder)
{
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(u"\\\\"_s))
        return true;
    const QString root = native.left(3); // "C:\"
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable();
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && _commit(file.handle()) == 0;
}

#else

bool isOnNetworkDrive(const QString &folder)
{
#ifdef Q_OS_LINUX
    constexpr quint32 kFuse = 0x65735546;
    struct statfs found = {};
    if (::statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return false; // opening the file says what is wrong
    const quint32 magic = quint32(found.f_type);
    return isNetworkFileSystem(magic, magic == kFuse ? QStorageInfo(folder).fileSystemType()
                                                     : QByteArray());
#else
    return isNetworkFileSystem(0, QStorageInfo(folder).fileSystemType());
#endif
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef F_FULLFSYNC
    if (::fcntl(file.handle(), F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(file.handle()) == 0;
}

#endif

} // namespace shop
