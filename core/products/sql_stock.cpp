// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/base/gtin.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_count_rows.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_products.h"
#include "core/products/sql_specifications.h"
#include "core/storage/rows_statement.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestKey = 200;
constexpr qsizetype kMostProblems = 100;

// Goods leave and come back with a sale; everything else is a correction of the ledger.
Done mayBook(const Call &call, StockReason reason)
{
    if (reason == StockReason::Sold || reason == StockReason::Returned) {
        if (call.actor.rights.allows(Action::Return))
            return {};
        return require(call, Action::Sell);
    }
    return require(call, Action::AdjustStock);
}

Done checkMovement(const StockMovement &movement)
{
    if (movement.key.isEmpty() || movement.key.size() > kLongestKey ||
        movement.key.contains(QChar::Null))
        return fieldError(u"movement.keyMalformed", u"key");
    if (movement.note.size() > 1'000 || movement.note.contains(QChar::Null) ||
        !movement.note.isValidUtf16())
        return fieldError(u"movement.noteMalformed", u"note");
    if (qAbs(movement.change.thousandths()) > Quantity::kMaxThousandths)
        return fieldError(u"quantity.outOfRange", u"change");
    if (!movement.document.isEmpty() && movement.document.size() != 16)
        return fieldError(u"movement.documentMalformed", u"document");
    return {};
}

struct MovementTarget {
    ProductId id;
    qint64 key = 0;
    ProductKind kind = ProductKind::Goods;
};

// What is moved, as far as it is there.
Result<QHash<ProductId, MovementTarget>> movementTargets(Database &database,
                                                         const QList<StockMovement> &movements)
{
    static const RowsSql kSelect("SELECT id, key, kind FROM products_product WHERE id IN (", "?",
                                 ")");
    QHash<ProductId, MovementTarget> targets;
    const auto bind = [](Statement &select, const StockMovement &movement) {
        select.bind(movement.product);
    };
    SHOP_TRY(eachStatement(database, kSelect, movements, bind, [&](Statement &select) -> Done {
        SHOP_TRY_VALUE(found, select.all([](const Row &row) {
            return MovementTarget{row.id<ProductId>(0), row.int64(1), kindFrom(row.int64(2))};
        }));
        for (const MovementTarget &target : found)
            targets.insert(target.id, target);
        return {};
    }));
    return targets;
}

} // namespace

Done SqlProducts::recordMovements(const Call &call, const QList<StockMovement> &movements)
{
    for (const StockMovement &movement : movements) {
        SHOP_TRY(mayBook(call, movement.reason));
        SHOP_TRY(checkMovement(movement));
    }
    Transaction transaction(m_database, "book stock movements");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(targets, movementTargets(m_database, movements));
    for (const StockMovement &movement : movements) {
        const auto target = targets.constFind(movement.product);
        if (target == targets.cend())
            return Error{ErrorCode::NotFound,
                         u"product.notFound"_s,
                         {{u"field"_s, u"product"_s}, {u"product"_s, movement.product.toString()}}};
        if (!hasStock(target->kind))
            continue;
        SHOP_TRY_VALUE(booked, bookMovement(call, movement, target->key));
        if (booked)
            SHOP_TRY(transaction.changed("products", "stock", movement.product.bytes(),
                                         m_clock.nowMs()));
    }
    return transaction.commit();
}

Result<bool> SqlProducts::bookMovement(const Call &call, const StockMovement &movement,
                                       qint64 product)
{
    SHOP_TRY_VALUE(inserted,
                   Statement(m_database,
                             "INSERT INTO products_movement (key, product, change, reason, "
                             "document, note, author, register, at) VALUES "
                             "(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING")
                       .bind(movement.key)
                       .bind(product)
                       .bind(movement.change.thousandths())
                       .bind(stockReasonCode(movement.reason))
                       .bind(movement.document.isEmpty() ? QByteArray() : movement.document)
                       .bind(movement.note)
                       .bind(call.actor.user)
                       .bind(call.actor.atRegister)
                       .bind(movement.at.value_or(m_clock.nowMs()))
                       .run());
    if (inserted == 0)
        return false;
    SHOP_TRY(
        Statement(m_database, "UPDATE products_stock SET on_hand = on_hand + ? WHERE product = ?")
            .bind(movement.change.thousandths())
            .bind(product)
            .runOne());
    return true;
}

BookedMovement bookedMovementFrom(const Row &row)
{
    return {row.text(0), row.id<ProductId>(1), row.int64(2),          row.text(3), row.bytes(4),
            row.text(5), row.id<UserId>(6),    row.id<RegisterId>(7), row.int64(8)};
}

Result<QList<BookedMovement>> SqlProducts::movementsOf(const QByteArray &order)
{
    const auto id = OrderId::fromBytes(order);
    const QString prefix = u"order:"_s + id.value_or(OrderId()).toString();
    return Statement(m_database,
                     "SELECT m.key, p.id, m.change, m.reason, m.document, m.note, m.author, "
                     "m.register, m.at FROM products_movement m "
                     "LEFT JOIN products_product p ON p.key = m.product "
                     "WHERE m.key >= ? AND m.key < ? ORDER BY m.key")
        .bind(prefix + u':')
        .bind(prefix + u';')
        .all(bookedMovementFrom);
}

Result<bool> SqlProducts::keepsStock(ProductId product)
{
    SHOP_TRY_VALUE(kind, Statement(m_database, "SELECT kind FROM products_product WHERE id = ?")
                             .bind(product)
                             .one([](const Row &row) { return kindFrom(row.int64(0)); }));
    return kind && hasStock(*kind);
}

Result<QStringList> SqlProducts::wronglyReserved()
{
    SHOP_TRY_VALUE(found, Statement(m_database,
                                    "SELECT p.sku FROM products_stock s JOIN products_product p "
                                    "ON p.key = s.product LEFT JOIN (SELECT product, "
                                    "CAST(SUM(quantity) AS BIGINT) AS total FROM "
                                    "products_reservation WHERE state = 'reserve' GROUP BY "
                                    "product) r ON r.product = s.product WHERE s.reserved <> "
                                    "COALESCE(r.total, 0) LIMIT 100")
                              .all([](const Row &row) {
                                  return QString(u"products: "_s + row.text(0) +
                                                 u" is reserved without an order"_s);
                              }));
    return QStringList(found);
}

Result<ProductsVerification> SqlProducts::verify()
{
    ProductsVerification found;
    const auto add = [&](const QStringList &problems) {
        for (const QString &problem : problems) {
            if (found.problems.size() < kMostProblems)
                found.problems.append(problem);
        }
    };
    SHOP_TRY_VALUE(movements,
                   Statement(m_database, "SELECT COUNT(*) FROM products_movement").scalar());
    found.movements = movements;

    SHOP_TRY_VALUE(
        stock,
        Statement(m_database, "SELECT p.sku, s.on_hand, COALESCE(m.total, 0) "
                              "FROM products_product p "
                              "LEFT JOIN products_stock s ON s.product = p.key "
                              "LEFT JOIN (SELECT product, CAST(SUM(change) AS BIGINT) AS total "
                              "FROM products_movement GROUP BY product) m ON m.product = p.key "
                              "WHERE s.on_hand IS NULL OR s.on_hand <> COALESCE(m.total, 0) "
                              "LIMIT 100")
            .all([](const Row &row) {
                return QString(u"products: on hand of "_s + row.text(0) + u" is "_s +
                               (row.isNull(1) ? u"missing"_s : QString::number(row.int64(1))) +
                               u" thousandths, its movements add up to "_s +
                               QString::number(row.int64(2)));
            }));
    add(stock);

    SHOP_TRY_VALUE(reserved, wronglyReserved());
    add(reserved);

    SHOP_TRY_VALUE(
        strays,
        Statement(m_database, "SELECT m.key FROM products_movement m LEFT JOIN products_product p "
                              "ON p.key = m.product WHERE p.key IS NULL LIMIT 100")
            .all([](const Row &row) {
                return QString(u"products: movement "_s + row.text(0) + u" is of no product"_s);
            }));
    add(strays);

    SHOP_TRY_VALUE(codes,
                   Statement(m_database, "SELECT b.key, b.text, p.sku FROM products_barcode b "
                                         "LEFT JOIN products_product p ON p.key = b.product")
                       .all([](const Row &row) {
                           if (row.isNull(2))
                               return QString(u"products: barcode "_s + row.text(1) +
                                              u" is of no product"_s);
                           if (barcodeKey(row.text(1)).valueOr(QString()) != row.text(0))
                               return QString(u"products: barcode "_s + row.text(1) + u" of "_s +
                                              row.text(2) + u" is kept as "_s + row.text(0));
                           return QString();
                       }));
    codes.removeAll(QString());
    add(codes);
    SHOP_TRY_VALUE(specifications, SqlSpecifications(m_database).wrong());
    add(specifications);
    return found;
}

} // namespace shop
