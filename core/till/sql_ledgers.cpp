// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_ledgers.h"

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
constexpr const char *kSelectWrongVouchers =
    "SELECT v.code FROM till_voucher v WHERE v.balance <> (SELECT CAST(COALESCE(SUM(m.change), 0)"
    " AS BIGINT) FROM till_voucher_movement m WHERE m.code = v.code) ORDER BY v.code LIMIT 100";
constexpr const char *kCountWrongAccounts =
    "SELECT COUNT(*) FROM till_account a WHERE a.balance <> (SELECT CAST(COALESCE(SUM(m.change),"
    " 0) AS BIGINT) FROM till_account_movement m WHERE m.customer = a.customer)";

constexpr QStringView kCodeAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
constexpr int kCodeLength = 12;

QString kindCode(VoucherKind kind)
{
    return kind == VoucherKind::GiftCard ? u"gift-card"_s : u"store-credit"_s;
}

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
    if (order.kind == OrderKind::Training)
        return {};
    for (const OrderLine &line : order.lines) {
        const QString place = line.line.id.toString();
        const qint64 total = line.totals.total.minor();
        if (line.line.kind == ProductKind::GiftCard)
            SHOP_TRY(bookVoucher(order, place, line.line.voucher, VoucherKind::GiftCard, total));
        else if (line.line.kind == ProductKind::AccountPayment)
            SHOP_TRY(bookAccount(order, place, -total));
    }
    for (const Payment &payment : order.payments) {
        const QString place = payment.id.toString();
        const qint64 amount = payment.amount.minor() + payment.tip.minor();
        if (payment.method == TenderMethod::GiftCard)
            SHOP_TRY(bookVoucher(order, place, payment.reference, VoucherKind::GiftCard, -amount));
        else if (payment.method == TenderMethod::StoreCredit)
            SHOP_TRY(
                bookVoucher(order, place, payment.reference, VoucherKind::StoreCredit, -amount));
        else if (payment.method == TenderMethod::Account)
            SHOP_TRY(bookAccount(order, place, amount));
    }
    return {};
}

Done SqlLedgers::bookVoucher(const Order &order, const QString &place, const QString &code,
                             VoucherKind kind, qint64 change)
{
    if (change == 0)
        return {};
    if (code.isEmpty())
        return voucherError(ErrorCode::InvalidArgument, u"voucher.codeMissing"_s, {});
    SHOP_TRY_VALUE(key, voucherKey(code));
    if (change > 0)
        SHOP_TRY(Statement(m_database, kInsertVoucher)
                     .bind(key)
                     .bind(kindCode(kind))
                     .bind(order.total.currency().code())
                     .bind(order.placedAt)
                     .run());
    SHOP_TRY_VALUE(there, voucher({}, key));
    if (!there)
        return voucherError(ErrorCode::NotFound, u"voucher.notFound"_s, key);
    if (there->kind != kind || there->balance.currency() != order.total.currency())
        return voucherError(ErrorCode::InvalidArgument, u"voucher.otherKind"_s, key);
    SHOP_TRY_VALUE(booked, Statement(m_database, kInsertVoucherMovement)
                               .bind(order.id.toString() + u':' + place)
                               .bind(key)
                               .bind(change)
                               .bind(order.id)
                               .bind(order.placedAt)
                               .run());
    if (booked == 0)
        return {};
    SHOP_TRY_VALUE(changed,
                   Statement(m_database, kChangeVoucher).bind(change).bind(key).bind(change).run());
    if (changed == 1)
        return {};
    Error error = voucherError(ErrorCode::FailedPrecondition, u"voucher.balanceTooLow"_s, key);
    error.context.insert(u"left"_s, there->balance.minor());
    error.context.insert(u"currency"_s, there->balance.currency().code());
    return error;
}

Done SqlLedgers::bookAccount(const Order &order, const QString &place, qint64 change)
{
    if (change == 0)
        return {};
    if (!order.customer || order.customer->id.isNull())
        return Error{ErrorCode::FailedPrecondition,
                     u"account.customerMissing"_s,
                     {{u"field"_s, u"customer"_s}}};
    const UserId customer = order.customer->id;
    SHOP_TRY(Statement(m_database, kInsertAccount)
                 .bind(customer)
                 .bind(order.total.currency().code())
                 .run());
    SHOP_TRY_VALUE(booked, Statement(m_database, kInsertAccountMovement)
                               .bind(order.id.toString() + u':' + place)
                               .bind(customer)
                               .bind(change)
                               .bind(order.id)
                               .bind(order.placedAt)
                               .run());
    if (booked == 0)
        return {};
    return Statement(m_database, kChangeAccount).bind(change).bind(customer).runOne();
}

Result<QStringList> SqlLedgers::verify()
{
    QStringList problems;
    SHOP_TRY_VALUE(wrong, Statement(m_database, kSelectWrongVouchers).all([](const Row &row) {
        return row.text(0);
    }));
    for (const QString &code : wrong)
        problems.append(u"till: voucher %1...: the balance is not the sum of its movements"_s.arg(
            code.left(4)));
    SHOP_TRY_VALUE(accounts, Statement(m_database, kCountWrongAccounts).scalar());
    if (accounts > 0)
        problems.append(
            u"till: %1 accounts: the balance is not the sum of the movements"_s.arg(accounts));
    return problems;
}

} // namespace shop
