// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mail_worker.h"

#include "core/base/log.h"

#include <QFileInfo>
#include <QThread>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(mailLog, "shop.devices.mail")

SecretFiles secretsBeside(const DatabaseUrl &database)
{
    return SecretFiles(QFileInfo(database.path).absolutePath() + u"/secrets"_s);
}

MailWorker::MailWorker(MailWorkerOptions options, WriteGate &gate, const Clock &clock)
    : m_options(std::move(options)),
      m_gate(gate),
      m_clock(clock),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"mail"_s);
    m_thread->start();
}

MailWorker::~MailWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread->wait();
}

void MailWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void MailWorker::run()
{
    std::unique_ptr<Database> database;
    for (;;) {
        if (!database) {
            auto opened = Database::open(m_options.database, m_gate);
            if (opened)
                database = std::move(*opened);
        }
        bool more = false;
        if (database) {
            MailSpool spool(*database, m_clock);
            more = sendRound(spool);
        }
        std::unique_lock lock(m_mutex);
        if (!more)
            m_changed.wait_for(lock, std::chrono::milliseconds(m_options.pollMs),
                               [this] { return m_woken || m_stopping; });
        m_woken = false;
        if (m_stopping)
            return;
    }
}

TimeMs MailWorker::delayAfter(int tries) const
{
    TimeMs delay = m_options.firstRetryMs;
    for (int i = 0; i < tries && delay < m_options.longestRetryMs; ++i)
        delay *= 2;
    return qMin(delay, m_options.longestRetryMs);
}

bool MailWorker::sendRound(MailSpool &spool)
{
    const auto server = spool.server();
    if (!server || server->host.isEmpty())
        return false;
    const auto due = spool.due(1);
    if (!due || due->isEmpty())
        return false;
    const SpooledMail &next = due->first();
    const auto password = m_options.secrets ? m_options.secrets->read(kMailPassword) : Secret();
    const QByteArray message =
        mailMessage(*server, next.mail, m_options.write(next.mail), m_clock.nowMs());
    const Done sent =
        password ? sendBySmtp(*server, *password, next.mail.to, message, m_options.timeoutMs)
                 : Done(password.error());
    if (sent)
        return bool(spool.markSent(next.mail.id));
    qCWarning(mailLog, "a message was not sent: %s", qPrintable(sent.error().key));
    std::optional<TimeMs> again;
    if (isWorthRetrying(sent.error()))
        again = m_clock.nowMs() + delayAfter(next.tries);
    return bool(spool.markFailed(next.mail.id, sent.error(), again));
}

} // namespace shop
