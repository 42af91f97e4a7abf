// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/command_log.h"

#include "core/base/sha256.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error mismatch(const Call &call)
{
    return {ErrorCode::Conflict, u"command.mismatch"_s, {{u"command"_s, call.command.toString()}}};
}

} // namespace

Result<std::optional<QByteArray>> findDone(Database &database, const CommandTable &table,
                                           const Call &call, const QByteArray &requestHash)
{
    struct Stored {
        QByteArray hash;
        QByteArray answer;
    };
    if (call.command.isNull())
        return std::optional<QByteArray>();
    SHOP_TRY_VALUE(stored,
                   Statement(database, table.select).bind(call.command).one([](const Row &row) {
                       return Stored{row.bytes(0), row.bytes(1)};
                   }));
    if (!stored)
        return std::optional<QByteArray>();
    if (stored->hash != requestHash)
        return mismatch(call);
    return std::optional(stored->answer);
}

Done noteDone(Database &database, const CommandTable &table, const Call &call,
              const QByteArray &requestHash, const QByteArray &answer, TimeMs at)
{
    if (call.command.isNull())
        return Error{ErrorCode::InvalidArgument, u"command.missing"_s, {}};
    const auto rows = Statement(database, table.insert)
                          .bind(call.command)
                          .bind(requestHash)
                          .bind(answer)
                          .bind(at)
                          .run();
    if (rows && *rows == 1)
        return {};
    if (rows || rows.error().key == u"database.constraint"_s)
        return mismatch(call);
    return rows.error();
}

QByteArray requestHash(const QByteArray &request)
{
    return sha256(request);
}

} // namespace shop
