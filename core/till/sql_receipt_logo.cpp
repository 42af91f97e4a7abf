// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_receipt_logo.h"

#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/sql_till_commands.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelect = "SELECT dots, bits FROM till_receipt_logo WHERE one = 1";
constexpr const char *kSave =
    "INSERT INTO till_receipt_logo (one, dots, bits) VALUES (1, ?, ?)"
    " ON CONFLICT (one) DO UPDATE SET dots = excluded.dots, bits = excluded.bits";
constexpr const char *kTakeAway = "DELETE FROM till_receipt_logo WHERE one = 1";

} // namespace

Result<ReceiptLogo> SqlReceiptLogo::logo()
{
    SHOP_TRY_VALUE(found, Statement(m_database, kSelect).one([](const Row &row) {
        return ReceiptLogo{row.int32(0), row.bytes(1)};
    }));
    return found.value_or(ReceiptLogo());
}

Done SqlReceiptLogo::save(const Call &call, const ReceiptLogo &logo)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(checkReceiptLogo(logo));
    const QByteArray hash =
        requestHash("receiptLogo:" + QByteArray::number(logo.dots) + ':' + logo.bits);
    Transaction transaction(m_database, "till.saveReceiptLogo", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kTillDone, call, hash));
    if (done)
        return transaction.commit();
    if (logo.isEmpty())
        SHOP_TRY(Statement(m_database, kTakeAway).run());
    else
        SHOP_TRY(Statement(m_database, kSave).bind(logo.dots).bind(logo.bits).runOne());
    if (!call.actor.atRegister.isNull())
        SHOP_TRY(m_journal.append(
            call, call.actor.atRegister,
            {JournalKind::SettingsChanged,
             {{u"what"_s, Json(u"receipt-logo"_s)}, {u"on"_s, Json(!logo.isEmpty())}},
             {},
             {}}));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(noteDone(m_database, kTillDone, call, hash, {}, now));
    SHOP_TRY(transaction.changed("till", "receiptLogo", QByteArray(16, '\0'), now));
    return transaction.commit();
}

} // namespace shop
