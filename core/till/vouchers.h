// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/money.h"

#include <optional>

namespace shop {

// Money the shop owes to whoever holds the code (domain.md, "Tenders").
enum class VoucherKind { GiftCard, StoreCredit };

QString voucherCode(VoucherKind kind); // "gift-card" or "store-credit"

struct Voucher {
    QString code;
    VoucherKind kind = VoucherKind::GiftCard;
    Money balance;
    TimeMs issuedAt = 0;

    friend bool operator==(const Voucher &, const Voucher &) = default;
};

// The form in which a code is stored and compared: its letters in upper case and its digits,
// whatever stands between them. Error voucher.codeMalformed unless these are 4 to 40, with "field".
Result<QString> voucherKey(QStringView code);

// What vouchers and customers' accounts hold. Both change with documents only.
class Ledgers
{
public:
    virtual ~Ledgers() = default;
    virtual Result<std::optional<Voucher>> voucher(const Call &call, const QString &code) = 0;
    // What the customer owes; negative: what the shop owes them. Zero for one without account.
    virtual Result<Money> accountBalance(const Call &call, UserId customer, Currency currency) = 0;
};

} // namespace shop
