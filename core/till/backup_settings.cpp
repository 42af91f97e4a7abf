// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/backup_settings.h"

#include <QDir>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kHour = 3'600'000;

Error fault(const QString &key, const QString &field)
{
    return {ErrorCode::InvalidArgument, key, {{u"field"_s, field}}};
}

bool hasPassed(std::optional<TimeMs> since, TimeMs now, TimeMs length)
{
    return !since || now < *since || now - *since >= length;
}

} // namespace

Done checkBackupSettings(const BackupSettings &settings)
{
    if (!settings.folder.isEmpty() &&
        (!QDir::isAbsolutePath(settings.folder) || settings.folder.contains(QChar(u'\0'))))
        return fault(u"backup.folderNotAbsolute"_s, u"folder"_s);
    if (settings.keep < 1 || settings.keep > 1'000)
        return fault(u"backup.outOfRange"_s, u"keep"_s);
    if (settings.everyHours < 0 || settings.everyHours > 720)
        return fault(u"backup.outOfRange"_s, u"everyHours"_s);
    return {};
}

bool isBackupDue(const BackupSettings &settings, const BackupState &state, TimeMs now,
                 bool shiftClosed)
{
    if (settings.folder.isEmpty())
        return false;
    if (shiftClosed && settings.atShiftClose)
        return true;
    if (!state.lastError.isEmpty() && !hasPassed(state.lastTriedAt, now, kHour))
        return false;
    return settings.everyHours > 0 && hasPassed(state.lastGoodAt, now, settings.everyHours * kHour);
}

} // namespace shop
