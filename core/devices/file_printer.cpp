// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/printer.h"

#include <QDeadlineTimer>
#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error failure(const QString &key, const QString &path, const QString &reason,
              ErrorCode code = ErrorCode::Unavailable)
{
    return {code, key, {{u"address"_s, path}, {u"reason"_s, reason}}};
}

#ifdef Q_OS_WIN

class FilePrinter final : public Printer
{
public:
    explicit FilePrinter(const QString &path) : m_path(path) {}

    Done send(const QByteArray &bytes, int) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return failure(u"printer.unreachable"_s, m_path, file.errorString());
        if (file.write(bytes) != bytes.size() || !file.flush())
            return failure(u"printer.cannotWrite"_s, m_path, file.errorString());
        return {};
    }

private:
    QString m_path;
};

#else

class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

class FilePrinter final : public Printer
{
public:
    explicit FilePrinter(const QString &path) : m_path(path) {}

    Done send(const QByteArray &bytes, int timeoutMs) override
    {
        const QDeadlineTimer deadline(timeoutMs);
        // O_NONBLOCK: a printer without paper, or a pipe that nobody reads, would block for ever.
        const Descriptor file(
            ::open(QFile::encodeName(m_path).constData(),
                   O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600));
        if (!file.isOpen())
            return lastFailure(u"printer.unreachable"_s);
        struct stat found = {};
        if (::fstat(file.number(), &found) != 0)
            return lastFailure(u"printer.unreachable"_s);
        if (!S_ISREG(found.st_mode))
            return writeAll(file.number(), bytes, deadline);
        // Receipts name people. EPERM: a file system without modes, or another's file.
        if ((found.st_mode & 07777) != 0600 && ::fchmod(file.number(), 0600) != 0 && errno != EPERM)
            return lastFailure(u"printer.unreachable"_s);
        const Done written = writeAll(file.number(), bytes, deadline);
        if (written && ::fsync(file.number()) == 0)
            return written;
        const Done failed = written ? Done(lastFailure(u"printer.cannotWrite"_s)) : written;
        // A receipt is in the file whole or not at all.
        if (::ftruncate(file.number(), found.st_size) != 0)
            return lastFailure(u"printer.cannotWrite"_s);
        return failed;
    }

private:
    Error lastFailure(const QString &key) const
    {
        const int number = errno;
        const bool isFull = number == ENOSPC || number == EDQUOT;
        const bool isAway = number == ENXIO || number == ENODEV || number == EIO;
        return failure(isAway ? u"printer.offline"_s : key, m_path,
                       QString::fromLocal8Bit(std::strerror(number)),
                       isFull ? ErrorCode::ResourceExhausted : ErrorCode::Unavailable);
    }

    Done writeAll(int descriptor, const QByteArray &bytes, const QDeadlineTimer &deadline) const
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            const ssize_t written =
                ::write(descriptor, bytes.constData() + at, size_t(bytes.size() - at));
            if (written > 0)
                at += written;
            else if (written < 0 && errno == EAGAIN)
                SHOP_TRY(waitUntilTaken(descriptor, deadline));
            else if (written < 0 && errno != EINTR)
                return lastFailure(u"printer.cannotWrite"_s);
        }
        return {};
    }
    Done waitUntilTaken(int descriptor, const QDeadlineTimer &deadline) const
    {
        pollfd waiting{.fd = descriptor, .events = POLLOUT, .revents = 0};
        if (::poll(&waiting, 1, int(deadline.remainingTime())) > 0)
            return {};
        return failure(u"printer.timeOut"_s, m_path, u"not taken"_s, ErrorCode::DeadlineExceeded);
    }

    QString m_path;
};

#endif

} // namespace

std::unique_ptr<Printer> makeFilePrinter(const QString &path)
{
    return std::make_unique<FilePrinter>(path);
}

} // namespace shop
