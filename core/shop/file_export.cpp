// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/file_export.h"

#include "core/base/private_files.h"

#include <QFile>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done writeTo(QIODevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return Error{
        ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"reason"_s, file.errorString()}}};
}

Result<qint64> exportFile(const QString &path,
                          const std::function<Result<qint64>(QIODevice &)> &write)
{
    const QString temporary = temporaryBeside(path);
    SHOP_TRY(makePrivateFile(temporary));
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly))
        return Error{
            ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"reason"_s, file.errorString()}}};
    const auto written = write(file);
    file.close();
    if (!written || file.error() != QFileDevice::NoError) {
        file.remove();
        return written ? Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}}
                       : written.error();
    }
    SHOP_TRY(moveIntoPlace(temporary, path));
    return *written;
}

} // namespace shop
