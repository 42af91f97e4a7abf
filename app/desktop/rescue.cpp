// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rescue.h"

#include "core/base/uuid_source.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace shop {

std::optional<BackupCopy> bestBackup(const QString &profile, const QString &backupFolder)
{
    if (const auto newest = newestBackup(backupFolder))
        return newest;
    // Not what a restore put aside: that may be the damaged shop itself.
    static const QRegularExpression kName(u"^shop\\.db\\.before-\\d+(-\\d+)?$"_s);
    for (const QFileInfo &file :
         QDir(profile).entryInfoList({u"shop.db.before-*"_s}, QDir::Files, QDir::Time)) {
        if (kName.match(file.fileName()).hasMatch())
            return BackupCopy{file.absoluteFilePath(), file.lastModified().toMSecsSinceEpoch(),
                              false};
    }
    return std::nullopt;
}

void restoreProfile(QObject *asker, const QString &profile, const QString &backup,
                    std::function<void(const Result<RestoreReport> &)> restored)
{
    auto report = std::make_shared<std::optional<Result<RestoreReport>>>();
    auto *thread = QThread::create([report, profile, backup] {
        const SystemClock clock;
        UuidV7Source ids(clock);
        Call call; // whoever has the files may
        call.actor.rights = Rights::all();
        const RestoreRequest request{DatabaseUrl::sqliteFile(profile + u"/shop.db"_s),
                                     backup,
                                     {QFileInfo(backup).absolutePath()}};
        report->emplace(restoreShop(call, request, clock, ids));
    });
    QObject::connect(thread, &QThread::finished, asker, [report, restored] { restored(**report); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace shop
