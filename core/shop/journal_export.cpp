// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/journal_export.h"

#include "core/base/private_files.h"
#include "core/storage/snapshot.h"

#include <QFile>
#include <QScopeGuard>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error cannotWrite(const QFile &file, const QString &path)
{
    return {ErrorCode::ResourceExhausted,
            u"file.cannotWrite"_s,
            {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
}

} // namespace

Result<qint64> writeJournal(Shop &shop, QFile &out, const QString &path)
{
    const Snapshot snapshot(shop.database());
    SHOP_TRY(snapshot.ok());
    qint64 rows = 0;
    Done written;
    SHOP_TRY(shop.journal().eachLine([&](const QByteArray &line) {
        if (out.write(line + '\n') != line.size() + 1)
            written = cannotWrite(out, path);
        ++rows;
        return bool(written);
    }));
    if (written && !out.flush())
        written = cannotWrite(out, path);
    SHOP_TRY(written);
    return rows;
}

Result<qint64> exportJournal(Shop &shop, const QString &path)
{
    const QString temporary = temporaryBeside(path);
    SHOP_TRY(makePrivateFile(temporary));
    const auto removeTemporary = qScopeGuard([&] { QFile::remove(temporary); });
    QFile out(temporary);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(out, path);
    SHOP_TRY_VALUE(rows, writeJournal(shop, out, path));
    out.close();
    SHOP_TRY(moveIntoPlace(temporary, path));
    return rows;
}

} // namespace shop
