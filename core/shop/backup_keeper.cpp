// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_keeper.h"

#include "core/shop/backup_place.h"

#include <utility>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookEveryMs = 10 * 60 * 1000;

} // namespace

BackupKeeper::BackupKeeper(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    connect(&m_backend, &Backend::opened, this, &BackupKeeper::begin);
    connect(&m_backend, &Backend::changed, this, &BackupKeeper::lookAt);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        lookAtSideJournal();
        backUpIfDue({});
    });
}

void BackupKeeper::begin()
{
    SideJournal &side = m_backend.sideJournal();
    m_backend.ask(
        this, Lane::Long,
        [&side](Shop &shop) -> Result<bool> {
            SHOP_TRY(beginSideJournal(shop, side));
            return true;
        },
        [this](const Result<bool> &begun) {
            if (!begun)
                Q_EMIT failed(begun.error());
        });
    m_timer.start();
    backUpIfDue({});
}

void BackupKeeper::lookAt(const QList<Change> &changes)
{
    lookAtSideJournal();
    QList<ShiftId> shifts;
    bool isSet = false;
    for (const Change &change : changes) {
        if (change.module != u"till"_s)
            continue;
        isSet = isSet || change.entity == u"backup"_s;
        const auto id = ShiftId::fromBytes(change.id);
        if (change.entity == u"shift"_s && id)
            shifts.append(*id);
    }
    if (!shifts.isEmpty())
        backUpIfDue(shifts);
    else if (isSet)
        backUpIfDue({});
}

void BackupKeeper::lookAtSideJournal()
{
    const SideJournalState state = m_backend.sideJournal().state();
    if (std::exchange(m_hadTrouble, state.trouble.has_value()) != state.trouble.has_value())
        Q_EMIT sideJournalChanged(state);
}

void BackupKeeper::backUpIfDue(const QList<ShiftId> &changedShifts)
{
    SideJournal &side = m_backend.sideJournal();
    m_backend.ask(
        this, Lane::Long,
        [&side, changedShifts](Shop &shop) { return shop::backUpIfDue(shop, side, changedShifts); },
        [this](const Result<std::optional<QString>> &path) {
            if (!path)
                Q_EMIT failed(path.error());
            else if (*path)
                Q_EMIT made(**path);
        });
}

void BackupKeeper::backUpNow()
{
    SideJournal &side = m_backend.sideJournal();
    m_backend.ask(
        this, Lane::Long, [&side](Shop &shop) { return shop::backUpNow(shop, side); },
        [this](const Result<QString> &path) {
            if (path)
                Q_EMIT made(*path);
            else
                Q_EMIT failed(path.error());
        });
}

} // namespace shop
