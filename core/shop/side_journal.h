// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/shop/side_journal_file.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace shop {

// How the side journal goes. Trouble is a warning: nobody's sale waits for it or fails with it.
struct SideJournalState {
    bool isOn = false;
    QString path; // of the file written to, empty before the first row
    qint64 written = 0; // rows, synced to the disk
    qint64 waiting = 0;
    qint64 lost = 0; // rows there was no more room for; the next backup makes up for them
    std::optional<Error> trouble;
};

// Appends each committed row of the journal, with its document, to a file in the backup place. A
// thread of its own writes and syncs; whoever commits only puts the row into a queue. While the
// place is away the rows wait, up to a bound, and are tried again.
class SideJournal final : public JournalFollower
{
public:
    SideJournal(const Clock &clock, UuidSource &ids); // for the names of its files
    ~SideJournal() override; // writes what waits, if it can
    Q_DISABLE_COPY_MOVE(SideJournal)

    // Writes there from now on, into a new file; empty: off. Also called after each good backup,
    // which holds everything before.
    void beginIn(const QString &folder);
    void rowCommitted(const JournalRow &row, const QByteArray &attachment) override;
    SideJournalState state() const;
    // Waits until nothing waits, or writing fails: for closing and for tests. False: failed.
    bool flush();
    QString folder() const;

private:
    void run();
    Done write(const std::deque<SideEntry> &entries);
    Done openFile();
    void note(const Done &written, std::deque<SideEntry> entries);

    const Clock &m_clock;
    UuidSource &m_ids;
    mutable std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    std::deque<SideEntry> m_queue;
    SideJournalState m_state;
    QString m_folder;
    quint64 m_begun = 0; // rises with beginIn()
    bool m_stopping = false;
    bool m_busy = false;

    // Of the writing thread.
    std::unique_ptr<QFile> m_file;
    QByteArray m_check;
    quint64 m_fileBegun = 0;
    std::thread m_thread;
};

} // namespace shop
