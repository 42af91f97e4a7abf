// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/transfer.h"

#include "core/base/private_files.h"
#include "core/storage/backup.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<CopiedRows> copyShop(const DatabaseUrl &from, const DatabaseUrl &into, WriteGate &intoGate,
                            const Clock &clock)
{
    UuidV7Source ids(clock);
    WriteGate unused; // reads only
    ShopOptions source;
    source.database.url = from;
    source.database.readOnly = true;
    source.database.createIfMissing = false;
    source.migrate = false;
    SHOP_TRY_VALUE(old, Shop::open(source, unused, clock, ids));
    ShopOptions target;
    target.database.url = into;
    SHOP_TRY_VALUE(made, Shop::open(target, intoGate, clock, ids));
    SHOP_TRY_VALUE(profile, made->till().profile(made->systemCall()));
    if (profile)
        return Error{
            ErrorCode::FailedPrecondition, u"transfer.notEmpty"_s, {{u"path"_s, into.text}}};
    return copyRows(old->database(), made->database(), ids.next().toString(QUuid::Id128));
}

} // namespace

Result<TransferReport> transferShop(const DatabaseUrl &from, const DatabaseUrl &into,
                                    WriteGate &intoGate, const Clock &clock)
{
    TransferReport report;
    SHOP_TRY_VALUE(copied, copyShop(from, into, intoGate, clock));
    report.copied = copied;
    SHOP_TRY_VALUE(verified, verifyDatabase(into, clock));
    report.verified = verified;
    return report;
}

Result<TransferReport> dumpShop(const DatabaseUrl &from, const QString &path, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::AlreadyExists,
                     u"backup.exists"_s,
                     {{u"path"_s, path}, {u"reason"_s, u"the file exists"_s}}};
    const QString unfinished = path + u".part"_s;
    removeDatabaseFile(unfinished);
    const auto remove = qScopeGuard([&] { removeDatabaseFile(unfinished); });
    WriteGate gate; // nobody else knows of it
    SHOP_TRY_VALUE(report, transferShop(from, DatabaseUrl::sqliteFile(unfinished), gate, clock));
    SHOP_TRY(settleFile(unfinished));
    SHOP_TRY(moveIntoPlace(unfinished, path));
    return report;
}

} // namespace shop
