// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_place.h"

#include "core/base/private_files.h"
#include "core/orders/order_json.h"
#include "core/shop/verify.h"
#include "core/storage/backup.h"
#include "core/till/sql_backup_settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Our own copies in a folder, the newest first by the time of writing: a clock that was wrong may
// have given a name too early or too late.
QFileInfoList copiesIn(const QDir &folder)
{
    static const QRegularExpression kName(u"^shop-\\d{8}-\\d{6}(-\\d+)?\\.db$"_s);
    QFileInfoList copies = folder.entryInfoList({u"shop-*.db"_s}, QDir::Files, QDir::Time);
    copies.removeIf([](const QFileInfo &file) { return !kName.match(file.fileName()).hasMatch(); });
    return copies;
}

Done verifyCopy(const QString &copy, const Clock &clock)
{
    SHOP_TRY_VALUE(found, verifyDatabase(DatabaseUrl::sqliteFile(copy), clock));
    if (found.ok)
        return {};
    return Error{ErrorCode::DataLoss,
                 u"backup.notVerified"_s,
                 {{u"path"_s, copy}, {u"reason"_s, found.problems.first()}}};
}

QFileInfoList sideJournalsIn(const QDir &folder)
{
    return folder.entryInfoList({kSideJournalPrefix.toString() + u"*.jsonl"_s}, QDir::Files);
}

QString freeName(const QDir &folder, TimeMs now)
{
    const QString first = folder.filePath(
        u"shop-"_s + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    QString name = first + u".db"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = first + u'-' + QString::number(i) + u".db"_s;
    return name;
}

void removeOlder(const QDir &folder, const QString &newest, int keep)
{
    int kept = 1;
    for (const QFileInfo &copy : copiesIn(folder)) {
        if (copy.fileName() != QFileInfo(newest).fileName() && ++kept > std::max(1, keep))
            QFile::remove(copy.filePath());
    }
}

// Side journals that end before the oldest copy add nothing to any of them.
void removeOlderSideJournals(const QDir &folder)
{
    const QFileInfoList copies = copiesIn(folder);
    if (copies.isEmpty())
        return;
    for (const QFileInfo &journal : sideJournalsIn(folder)) {
        if (journal.lastModified() < copies.last().lastModified())
            QFile::remove(journal.filePath());
    }
}

SqlBackupSettings settingsOf(Shop &shop)
{
    return {shop.database(), shop.journal(), shop.clock()};
}

Result<bool> isClosed(Shop &shop, const QList<ShiftId> &shifts)
{
    for (const ShiftId id : shifts) {
        SHOP_TRY_VALUE(shift, shop.till().shift({}, id));
        if (!shift.isOpen())
            return true;
    }
    return false;
}

Result<QString> backUpWith(Shop &shop, SideJournal &side, const BackupSettings &settings)
{
    if (settings.folder.isEmpty())
        return Error{ErrorCode::FailedPrecondition,
                     u"backup.failed"_s,
                     {{u"reason"_s, u"no folder is set"_s}}};
    // Before the copy, so that every row is in one of the two, or in both.
    if (settings.sideJournal)
        side.beginIn(settings.folder);
    auto path = backUpInto(shop, settings.folder, settings.keep);
    SHOP_TRY(settingsOf(shop).noteTry(path));
    if (path)
        removeOlderSideJournals(QDir(settings.folder));
    return path;
}

// The rows of a chain behind the last one that the side journals hold.
Done addMissing(Shop &shop, SideJournal &side, JournalRow last)
{
    while (true) {
        SHOP_TRY_VALUE(next, shop.journal().row(last.registerId, last.generation, last.seq + 1));
        if (!next)
            return {};
        QByteArray document;
        const auto order = OrderId::fromBytes(next->document);
        if (const auto found = shop.orders().order({}, order.value_or(OrderId())); found) {
            SHOP_TRY_VALUE(text, orderText(*found));
            document = text.toJson();
        }
        side.rowCommitted(*next, document);
        last = *next;
    }
}

} // namespace

Done backUpShop(Shop &shop, const QString &path)
{
    const QString unfinished = temporaryBeside(path);
    const auto removeUnfinished = qScopeGuard([&] { removeDatabaseFile(unfinished); });
    SHOP_TRY(backUp(shop.database(), unfinished));
    SHOP_TRY(verifyCopy(unfinished, shop.clock()));
    return moveIntoPlace(unfinished, path);
}

Result<QString> backUpInto(Shop &shop, const QString &folder, int keep)
{
    SHOP_TRY(makePrivateFolder(folder));
    const QDir place(folder);
    const QString path = freeName(place, shop.clock().nowMs());
    SHOP_TRY(backUpShop(shop, path));
    removeOlder(place, path, keep);
    return path;
}

std::optional<BackupCopy> newestBackup(const QString &folder)
{
    const QFileInfoList copies = copiesIn(QDir(folder));
    if (folder.isEmpty() || copies.isEmpty())
        return std::nullopt;
    const QFileInfoList journals = sideJournalsIn(QDir(folder));
    const QDateTime written = copies.first().lastModified();
    return BackupCopy{copies.first().absoluteFilePath(), written.toMSecsSinceEpoch(),
                      std::any_of(journals.begin(), journals.end(), [&](const QFileInfo &journal) {
                          return journal.lastModified() >= written;
                      })};
}

Result<BackupSettings> backupSettings(Shop &shop)
{
    return settingsOf(shop).settings();
}

Result<BackupState> backupState(Shop &shop)
{
    return settingsOf(shop).state();
}

Done saveBackupSettings(Shop &shop, const Call &call, const BackupSettings &settings)
{
    return settingsOf(shop).save(call, settings);
}

Result<std::optional<QString>> backUpIfDue(Shop &shop, SideJournal &side,
                                           const QList<ShiftId> &changedShifts)
{
    SHOP_TRY_VALUE(settings, backupSettings(shop));
    SHOP_TRY_VALUE(state, backupState(shop));
    const QString sideFolder = settings.sideJournal ? settings.folder : QString();
    if (side.folder() != sideFolder)
        side.beginIn(sideFolder); // the settings were changed
    SHOP_TRY_VALUE(closed, isClosed(shop, changedShifts));
    if (!isBackupDue(settings, state, shop.clock().nowMs(), closed))
        return std::optional<QString>();
    SHOP_TRY_VALUE(path, backUpWith(shop, side, settings));
    return std::optional(path);
}

Result<QString> backUpNow(Shop &shop, SideJournal &side)
{
    SHOP_TRY_VALUE(settings, backupSettings(shop));
    return backUpWith(shop, side, settings);
}

Done beginSideJournal(Shop &shop, SideJournal &side)
{
    SHOP_TRY_VALUE(settings, backupSettings(shop));
    const QString folder = settings.sideJournal ? settings.folder : QString();
    const auto before =
        folder.isEmpty() ? QList<SideEntry>() : readSideJournals({folder}).valueOr({});
    side.beginIn(folder);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const JournalRow &row = before[i].row;
        const bool isLast = i + 1 == before.size() ||
                            before[i + 1].row.registerId != row.registerId ||
                            before[i + 1].row.generation != row.generation;
        if (isLast)
            SHOP_TRY(addMissing(shop, side, row));
    }
    return {};
}

} // namespace shop
