// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/side_journal.h"

#include "core/base/private_files.h"
#include "core/storage/file_system.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>

namespace shop {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t kMostWaiting = 20'000;
constexpr auto kRetryAfter = 5s;

Error cannotWrite(const QString &path, const QString &reason)
{
    return {
        ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

} // namespace

SideJournal::SideJournal(const Clock &clock, UuidSource &ids)
    : m_clock(clock), m_ids(ids), m_thread([this] { run(); })
{}

SideJournal::~SideJournal()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SideJournal::beginIn(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    m_folder = folder;
    ++m_begun;
    m_state.isOn = !folder.isEmpty();
    m_state.lost = 0;
    if (folder.isEmpty()) {
        m_queue.clear();
        m_state.trouble.reset();
    }
    m_changed.notify_all();
}

void SideJournal::rowCommitted(const JournalRow &row, const QByteArray &attachment)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.isOn)
        return;
    // Behind a gap nothing can be replayed, so the oldest are worth more than the newest.
    if (m_queue.size() >= kMostWaiting)
        ++m_state.lost;
    else
        m_queue.push_back({row, attachment});
    m_changed.notify_all();
}

SideJournalState SideJournal::state() const
{
    const std::lock_guard lock(m_mutex);
    SideJournalState state = m_state;
    state.waiting = qint64(m_queue.size());
    return state;
}

bool SideJournal::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return (m_queue.empty() && !m_busy) || m_state.trouble; });
    return !m_state.trouble;
}

QString SideJournal::folder() const
{
    const std::lock_guard lock(m_mutex);
    return m_folder;
}

void SideJournal::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        std::deque<SideEntry> entries;
        entries.swap(m_queue);
        m_busy = true;
        lock.unlock();
        const Done written = write(entries);
        note(written, std::move(entries));
        lock.lock();
        if (written)
            continue;
        if (m_stopping)
            return;
        const quint64 begun = m_begun;
        m_changed.wait_for(lock, kRetryAfter, [&] { return m_stopping || m_begun != begun; });
    }
}

void SideJournal::note(const Done &written, std::deque<SideEntry> entries)
{
    {
        const std::lock_guard lock(m_mutex);
        m_busy = false;
        if (written) {
            m_state.written += qint64(entries.size());
            m_state.trouble.reset();
            m_state.path = m_file ? m_file->fileName() : QString();
        } else {
            m_state.trouble = written.error();
            if (m_state.isOn)
                m_queue.insert(m_queue.begin(), entries.begin(), entries.end());
        }
    }
    m_changed.notify_all();
}

// A file that failed is not written to again: what of it reached the disk is not known.
Done SideJournal::write(const std::deque<SideEntry> &entries)
{
    SHOP_TRY(openFile());
    if (!m_file)
        return {}; // switched off meanwhile
    QByteArray lines;
    QByteArray check = m_check;
    for (const SideEntry &entry : entries) {
        SHOP_TRY_VALUE(line, toSideLine(entry, check));
        check = checkOf(line);
        lines += line + '\n';
    }
    const bool isWritten =
        m_file->write(lines) == lines.size() && m_file->flush() && syncFile(m_file->fileName());
    if (isWritten) {
        m_check = check;
        return {};
    }
    const Error failed = cannotWrite(m_file->fileName(), m_file->errorString());
    m_file.reset();
    return failed;
}

Done SideJournal::openFile()
{
    QString folder;
    quint64 begun = 0;
    {
        const std::lock_guard lock(m_mutex);
        folder = m_folder;
        begun = m_begun;
    }
    // A place that was taken away shows in its folder, not in a file that is still open.
    const bool isOpen = m_file && begun == m_fileBegun && QFile::exists(m_file->fileName());
    if (isOpen)
        return {};
    m_file.reset();
    m_check.clear();
    m_fileBegun = begun;
    if (folder.isEmpty())
        return {};
    if (!QDir(folder).exists())
        return cannotWrite(folder, u"the folder does not exist"_s);
    const QString name =
        kSideJournalPrefix.toString() +
        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd-HHmmss-"_s) +
        m_ids.next().toString(QUuid::Id128).right(8) + u".jsonl"_s;
    const QString path = QDir(folder).filePath(name);
    SHOP_TRY(makePrivateFile(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        return cannotWrite(path, file->errorString());
    m_file = std::move(file);
    return {};
}

} // namespace shop
