// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>

namespace shop {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> dataFolder()
{
    QString folder = qEnvironmentVariable("SHOPDESK_DATA");
    if (folder.isEmpty())
        folder = QString::fromUtf8(SHOP_SOURCE_DIR) + u"/../shared/data"_s;
    folder = QDir::cleanPath(folder);
    return QFileInfo(folder).isDir() ? std::optional(folder) : std::nullopt;
}

std::optional<QString> dataFile(const QString &relativePath)
{
    const auto folder = dataFolder();
    if (!folder)
        return std::nullopt;
    const QString path = *folder + u'/' + relativePath;
    return QFileInfo(path).isFile() ? std::optional(path) : std::nullopt;
}

} // namespace shop
