// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_ledgers.h"

#include "core/base/field_error.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectVoucher =
    "SELECT code, kind, currency, balance, issued_at FROM till_voucher WHERE code = ?";
constexpr const char *kInsertVoucher =
    "INSERT INTO till_voucher (code, kind, currency, balance, issued_at) VALUES (?, ?, ?, 0, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kInsertVoucherMovement =
    "INSERT INTO till_voucher_movement (key, code, change, document, at) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kChangeVoucher =
    "UPDATE till_voucher SET balance = balance + ? WHERE code = ? AND balance + ? >= 0";
constexpr const char *kSelectAccount =
    "SELECT currency, balance FROM till_account WHERE customer = ?";
constexpr const char *kInsertAccount =
    "INSERT INTO till_account (customer, currency, balance) VALUES (?, ?, 0)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kInsertAccountMovement =
    "INSERT INTO till_account_movement (key, customer, change, document, at)"
    " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *kChangeAccount =
    "UPDATE till_account SET balance = balance + ? WHERE customer = ?";

constexpr QStringView kCodeAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
constexpr int kCodeLength = 12;

struct VoucherRow {
    Voucher voucher;
    QString kind;
    QString currency;
    qint64 balance = 0;
};

VoucherRow voucherRow(const Row &row)
{
    VoucherRow read;
    read.voucher.code = row.text(0);
    read.kind = row.text(1);
    read.currency = row.text(2);
    read.balance = row.int64(3);
    read.voucher.issuedAt = row.int64(4);
    return read;
}

Error voucherError(ErrorCode code, QString key, const QString &voucher)
{
    return {code, std::move(key), {{u"field"_s, u"voucher"_s}, {u"code"_s, voucher}}};
}

// Sixty of the random bits of an id: nobody guesses the code of a credit that is out there.
QString codeFrom(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122().right(8);
    quint64 bits = 0;
    for (const char byte : bytes)
        bits = (bits << 8) | quint8(byte);
    QString code;
    for (int i = 0; i < kCodeLength; ++i, bits >>= 5)
        code += kCodeAlphabet[qsizetype(bits & 31)];
    return code;
}

} // namespace

Result<std::optional<Voucher>> SqlLedgers::voucher(const Call &, const QString &code)
{
    SHOP_TRY_VALUE(key, voucherKey(code));
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectVoucher).bind(key).one(voucherRow));
    if (!row)
        return std::optional<Voucher>();
    SHOP_TRY_VALUE(currency, Currency::fromCode(row->currency));
    Voucher voucher = row->voucher;
    voucher.kind = row->kind == u"store-credit" ? VoucherKind::StoreCredit : VoucherKind::GiftCard;
    voucher.balance = Money(row->balance, currency);
    return std::optional(voucher);
}

Result<Money> SqlLedgers::accountBalance(const Call &, UserId customer, Currency currency)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectAccount).bind(customer).one([](const Row &r) {
        return std::pair(r.text(0), r.int64(1));
    }));
    if (!row)
        return Money::zero(currency);
    SHOP_TRY_VALUE(stored, Currency::fromCode(row->first));
    return Money(row->second, stored);
}

void SqlLedgers::nameCredits(Order &order)
{
    for (Payment &payment : order.payments) {
        const bool issues =
            payment.method == TenderMethod::StoreCredit && payment.amount.isNegative();
        if (issues && payment.reference.isEmpty())
            payment.reference = codeFrom(m_ids.next());
    }
}

Done SqlLedgers::book(const Order &order)
{
    for (const LedgerMovement &movement : ledgerMovements(order))
        SHOP_TRY(movement.onAccount ? bookAccount(movement, order.total.currency())
                                    : bookVoucher(movement, order.total.currency()));
    return {};
}

Done SqlLedgers::bookVoucher(const LedgerMovement &movement, Currency currency)
{
    if (movement.code.isEmpty())
        return voucherError(ErrorCode::InvalidArgument, u"voucher.codeMissing"_s, {});
    SHOP_TRY_VALUE(key, voucherKey(movement.code));
    if (movement.change > 0)
        SHOP_TRY(Statement(m_database, kInsertVoucher)
                     .bind(key)
                     .bind(voucherCode(movement.kind))
                     .bind(currency.code())
                     .bind(movement.at)
                     .run());
    SHOP_TRY_VALUE(there, voucher({}, key));
    if (!there)
        return voucherError(ErrorCode::NotFound, u"voucher.notFound"_s, key);
    if (there->kind != movement.kind || there->balance.currency() != currency)
        return voucherError(ErrorCode::InvalidArgument, u"voucher.otherKind"_s, key);
    SHOP_TRY_VALUE(booked, Statement(m_database, kInsertVoucherMovement)
                               .bind(movement.key)
                               .bind(key)
                               .bind(movement.change)
                               .bind(movement.document)
                               .bind(movement.at)
                               .run());
    if (booked == 0)
        return {};
    SHOP_TRY_VALUE(changed, Statement(m_database, kChangeVoucher)
                                .bind(movement.change)
                                .bind(key)
                                .bind(movement.change)
                                .run());
    if (changed == 1)
        return {};
    Error error = voucherError(ErrorCode::FailedPrecondition, u"voucher.balanceTooLow"_s, key);
    error.context.insert(u"left"_s, there->balance.minor());
    error.context.insert(u"currency"_s, there->balance.currency().code());
    return error;
}

Done SqlLedgers::bookAccount(const LedgerMovement &movement, Currency currency)
{
    if (movement.customer.isNull())
        return fieldError(u"account.customerMissing", u"customer", ErrorCode::FailedPrecondition);
    SHOP_TRY(
        Statement(m_database, kInsertAccount).bind(movement.customer).bind(currency.code()).run());
    SHOP_TRY_VALUE(booked, Statement(m_database, kInsertAccountMovement)
                               .bind(movement.key)
                               .bind(movement.customer)
                               .bind(movement.change)
                               .bind(movement.document)
                               .bind(movement.at)
                               .run());
    if (booked == 0)
        return {};
    return Statement(m_database, kChangeAccount)
        .bind(movement.change)
        .bind(movement.customer)
        .runOne();
}

} // namespace shop
