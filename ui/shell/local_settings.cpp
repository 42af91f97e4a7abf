// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/local_settings.h"

#include "ui/shell/desk.h"

#include <QSettings>

namespace shop {

void LocalSettings::useFile(const QString &path)
{
    m_path = path;
    m_values.clear();
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, file.value(key));
    Q_EMIT changed({});
}

QVariant LocalSettings::value(const QString &key) const
{
    return m_values.value(key);
}

void LocalSettings::keep(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    if (!m_path.isEmpty())
        QSettings(m_path, QSettings::IniFormat).setValue(key, value);
    Q_EMIT changed(key);
}

LocalSettings &localSettings(Desk &desk)
{
    auto *settings = desk.findChild<LocalSettings *>({}, Qt::FindDirectChildrenOnly);
    return settings ? *settings : *new LocalSettings(&desk);
}

} // namespace shop
