// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"
#include "core/till/backup_settings.h"

#include <QTimer>

namespace shop {

// Backs the shop up by itself, at the close of a shift and by time, and keeps the side journal
// going: all in the long lane, while the counter sells. What goes wrong is a warning.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Backend &backend, QObject *parent = nullptr);

    void backUpNow(); // answered by made() or failed()

Q_SIGNALS:
    void made(const QString &path);
    void failed(const shop::Error &error);
    void sideJournalChanged(const shop::SideJournalState &state); // trouble began or ended

private:
    void begin();
    void lookAt(const QList<Change> &changes);
    void backUpIfDue(const QList<ShiftId> &changedShifts);
    void lookAtSideJournal();

    Backend &m_backend;
    QTimer m_timer;
    bool m_hadTrouble = false;
};

} // namespace shop
