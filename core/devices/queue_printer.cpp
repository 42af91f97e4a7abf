// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/printer.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <winspool.h>
#else
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#endif

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error failure(const QString &key, const QString &queue, const QString &reason,
              ErrorCode code = ErrorCode::Unavailable)
{
    return {code, key, {{u"address"_s, queue}, {u"reason"_s, reason.left(300)}}};
}

#ifdef Q_OS_WIN

class QueuePrinter final : public Printer
{
public:
    explicit QueuePrinter(const QString &queue) : m_queue(queue) {}

    // The spooler takes the job at once and keeps it, so there is no time to limit.
    Done send(const QByteArray &bytes, int) override
    {
        std::wstring name = m_queue.toStdWString();
        HANDLE printer = nullptr;
        if (!OpenPrinterW(name.data(), &printer, nullptr))
            return failure(u"printer.queueUnknown"_s, m_queue, lastError(), ErrorCode::NotFound);
        const Done sent = write(printer, bytes);
        ClosePrinter(printer);
        return sent;
    }

private:
    static QString lastError() { return QString::number(GetLastError()); }

    Done write(HANDLE printer, const QByteArray &bytes)
    {
        std::wstring document = L"Receipt";
        std::wstring type = L"RAW";
        DOC_INFO_1W info{document.data(), nullptr, type.data()};
        if (StartDocPrinterW(printer, 1, reinterpret_cast<LPBYTE>(&info)) == 0)
            return failure(u"printer.offline"_s, m_queue, lastError());
        DWORD written = 0;
        QByteArray copy = bytes;
        const bool isWhole = StartPagePrinter(printer) &&
                             WritePrinter(printer, copy.data(), DWORD(copy.size()), &written) &&
                             written == DWORD(copy.size()) && EndPagePrinter(printer);
        if (!isWhole) {
            const QString reason = lastError();
            AbortPrinter(printer);
            return failure(u"printer.offline"_s, m_queue, reason);
        }
        EndDocPrinter(printer);
        return {};
    }

    QString m_queue;
};

#else

class QueuePrinter final : public Printer
{
public:
    explicit QueuePrinter(const QString &queue) : m_queue(queue) {}

    Done send(const QByteArray &bytes, int timeoutMs) override
    {
        const QDeadlineTimer deadline(timeoutMs);
        const QString program = QStandardPaths::findExecutable(u"lp"_s);
        if (program.isEmpty())
            return unknown(u"lp is not installed"_s);
        if (m_queue.isEmpty() || m_queue.startsWith(u'-'))
            return unknown(u"no queue"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s); // the message below is read
        process.setProcessEnvironment(environment);
        process.start(program, {u"-d"_s, m_queue, u"-o"_s, u"raw"_s});
        if (!process.waitForStarted(left(deadline)))
            return unknown(process.errorString());
        process.write(bytes);
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten(left(deadline))) {
        }
        process.closeWriteChannel();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(left(deadline))) {
            process.kill();
            process.waitForFinished(1000);
            return failure(u"printer.timeOut"_s, m_queue, u"lp does not end"_s,
                           ErrorCode::DeadlineExceeded);
        }
        return outcome(process);
    }

private:
    static int left(const QDeadlineTimer &deadline) { return int(deadline.remainingTime()); }

    Error unknown(const QString &reason) const
    {
        return failure(u"printer.queueUnknown"_s, m_queue, reason, ErrorCode::NotFound);
    }
    Done outcome(QProcess &process) const
    {
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return {};
        const QString message = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        if (message.contains(u"does not exist"))
            return unknown(message);
        return failure(u"printer.offline"_s, m_queue, message);
    }

    QString m_queue;
};

#endif

} // namespace

std::unique_ptr<Printer> makeQueuePrinter(const QString &queue)
{
    return std::make_unique<QueuePrinter>(queue);
}

} // namespace shop
