// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_files.h"

#include <QDir>
#include <QFileInfo>

#include <QRandomGenerator>

#ifdef Q_OS_WIN
#include <QSaveFile>

#include <io.h>
#include <windows.h>
#else
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error fileError(const QString &key, const QString &path, const QString &reason,
                ErrorCode code = ErrorCode::FailedPrecondition)
{
    return {code, key, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

} // namespace

QString temporaryBeside(const QString &path)
{
    const QFileInfo target(path);
    const QString suffix = QString::number(QRandomGenerator::system()->generate64(), 36);
    return target.absolutePath() + u"/."_s + target.fileName().left(100) + u'.' + suffix;
}

#ifdef Q_OS_WIN

Done makePrivateFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return fileError(u"file.cannotCreate"_s, path, u"mkpath"_s);
}

Done makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        return {};
    return fileError(u"file.cannotCreate"_s, path, file.errorString());
}

Done writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fileError(u"file.cannotWrite"_s, path, file.errorString());
}

Done moveIntoPlace(const QString &temporary, const QString &path)
{
    QFile file(temporary);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || _commit(file.handle()) != 0)
        return fileError(u"file.cannotWrite"_s, path, file.errorString());
    file.close();
    const auto native = [](const QString &name) {
        return QDir::toNativeSeparators(name).toStdWString();
    };
    if (MoveFileExW(native(temporary).c_str(), native(path).c_str(),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return fileError(u"file.cannotWrite"_s, path, qt_error_string(int(GetLastError())));
    return {};
}

Done keepAs(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.copy(name))
        return fileError(u"file.cannotWrite"_s, name, file.errorString());
    return {};
}

#else

namespace {

constexpr mode_t kFolderMode = 0700;
constexpr mode_t kFileMode = 0600;

Error lastError(const QString &key, const QString &path)
{
    const int number = errno;
    const bool isFull = number == ENOSPC || number == EDQUOT;
    return fileError(key, path, QString::fromLocal8Bit(std::strerror(number)),
                     isFull ? ErrorCode::ResourceExhausted : ErrorCode::FailedPrecondition);
}

bool narrow(const QByteArray &name, const struct stat &found, mode_t mode)
{
    return (found.st_mode & 07777) == mode || ::chmod(name.constData(), mode) == 0;
}

// A folder that exists. A shared one such as /tmp (sticky) stays as it is: others live there.
Done narrowFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return lastError(u"file.cannotCreate"_s, path);
    if (!S_ISDIR(found.st_mode))
        return fileError(u"file.cannotCreate"_s, path, u"not a folder"_s);
    if ((found.st_mode & S_ISVTX) == 0 && !narrow(name, found, kFolderMode))
        return lastError(u"file.cannotCreate"_s, path);
    return {};
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(0, written);
    }
    return true;
}

bool syncToDisk(int descriptor)
{
#ifdef F_FULLFSYNC
    // On macOS fsync() leaves the data in the drive's cache.
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(descriptor) == 0;
}

// The umask may take bits away from what open() was given, so the mode is set once more.
int createPrivate(const QByteArray &name)
{
    const int descriptor =
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kFileMode);
    if (descriptor >= 0 && ::fchmod(descriptor, kFileMode) != 0) {
        const int number = errno;
        ::close(descriptor);
        errno = number;
        return -1;
    }
    return descriptor;
}

bool syncFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems cannot sync a folder and say EINVAL; the rename is as durable as they get.
    const bool synced = syncToDisk(descriptor) || errno == EINVAL;
    ::close(descriptor);
    return synced;
}

} // namespace

Done makePrivateFolder(const QString &path)
{
    if (path.isEmpty())
        return fileError(u"file.cannotCreate"_s, path, u"no path"_s);
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(clean))
        return narrowFolder(clean);
    const QString parent = QFileInfo(clean).path();
    if (!QFileInfo::exists(parent))
        SHOP_TRY(makePrivateFolder(parent));
    if (::mkdir(QFile::encodeName(clean).constData(), kFolderMode) != 0 && errno != EEXIST)
        return lastError(u"file.cannotCreate"_s, clean);
    return narrowFolder(clean);
}

Done makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (const int descriptor = createPrivate(name); descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
    // An existing file is never opened here: closing any descriptor of a file drops all locks this
    // process holds on it, SQLite's too.
    struct stat found = {};
    if (errno != EEXIST || ::lstat(name.constData(), &found) != 0)
        return lastError(u"file.cannotCreate"_s, path);
    if (!S_ISREG(found.st_mode))
        return fileError(u"file.cannotCreate"_s, path, u"not a regular file"_s);
    if (!narrow(name, found, kFileMode))
        return lastError(u"file.cannotCreate"_s, path);
    return {};
}

Done writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir())
        return fileError(u"file.cannotWrite"_s, path, u"is a folder"_s);
    const QString temporary = temporaryBeside(path);
    const QByteArray temporaryName = QFile::encodeName(temporary);
    const int descriptor = createPrivate(temporaryName);
    if (descriptor < 0)
        return lastError(u"file.cannotWrite"_s, path);
    auto removeTemporary = qScopeGuard([&] { ::unlink(temporaryName.constData()); });

    bool written = writeAll(descriptor, bytes) && syncToDisk(descriptor);
    int number = errno;
    if (::close(descriptor) != 0 && written) {
        written = false;
        number = errno;
    }
    errno = number;
    if (!written || ::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0)
        return lastError(u"file.cannotWrite"_s, path);
    removeTemporary.dismiss();
    if (!syncFolder(target.absolutePath()))
        return lastError(u"file.cannotWrite"_s, path);
    return {};
}

Done moveIntoPlace(const QString &temporary, const QString &path)
{
    const QByteArray name = QFile::encodeName(temporary);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return lastError(u"file.cannotWrite"_s, path);
    const bool synced = syncToDisk(descriptor);
    const int number = errno;
    ::close(descriptor);
    errno = number;
    if (!synced || ::rename(name.constData(), QFile::encodeName(path).constData()) != 0 ||
        !syncFolder(QFileInfo(path).absolutePath()))
        return lastError(u"file.cannotWrite"_s, path);
    return {};
}

Done keepAs(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
        return {};
    // Some file systems (FAT) know one name for a file only.
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK)
        return lastError(u"file.cannotWrite"_s, name);
    SHOP_TRY(makePrivateFile(name));
    QFile from(path);
    QFile to(name);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return fileError(u"file.cannotWrite"_s, name, to.errorString());
    while (!from.atEnd()) {
        const QByteArray part = from.read(1 << 20);
        if (part.isEmpty() || to.write(part) != part.size())
            return fileError(u"file.cannotWrite"_s, name, to.errorString());
    }
    to.close();
    return moveIntoPlace(name, name);
}

#endif

} // namespace shop
