// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/backup_settings.h"

#include "core/base/field_error.h"

#include <QDir>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kHour = 3'600'000;

bool hasPassed(std::optional<TimeMs> since, TimeMs now, TimeMs length)
{
    return !since || now < *since || now - *since >= length;
}

} // namespace

Done checkBackupSettings(const BackupSettings &settings)
{
    if (!settings.folder.isEmpty() &&
        (!QDir::isAbsolutePath(settings.folder) || settings.folder.contains(QChar(u'\0'))))
        return fieldError(u"backup.folderNotAbsolute", u"folder");
    if (settings.keep < 1 || settings.keep > 1'000)
        return fieldError(u"backup.outOfRange", u"keep");
    if (settings.everyHours < 0 || settings.everyHours > 720)
        return fieldError(u"backup.outOfRange", u"everyHours");
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
