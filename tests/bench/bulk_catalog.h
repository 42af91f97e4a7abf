// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

#include "tests/bench/sqlite_statement.h"

#include <QHash>
#include <QList>

#include <functional>

namespace shop::bench {

// 23 November 2026, 12:00 UTC.
inline constexpr TimeMs kMadeAt = 1'795'435'200'000;

// UUIDs of version 7, rising with n.
QByteArray bulkId(qint64 n);

// Words with the keys of what has them, to be inserted in their order: a million rows in a random one
// would be written to a page each.
class BulkWords final
{
public:
    void add(const QStringList &words, qint64 key);
    // Calls back for each pair, by word and then key, until it fails.
    bool each(const std::function<bool(const QString &, qint64)> &visit) const;

private:
    QHash<QString, QList<qint64>> m_words; // keys rising
};

// A product to be written, and its stock in thousandths.
struct BulkProduct {
    ProductDraft draft;
    qint64 onHand = 100'000;
};

// Fills the tables of the catalog. They are written as the module writes them, but inside the caller's
// transaction and the words in their order. Product n has the key n + 1 and the id bulkId(n).
class BulkCatalog final
{
public:
    using Make = std::function<BulkProduct(qint64 n)>;

    BulkCatalog(SqliteConnection &connection, Make make)
        : m_connection(connection), m_make(std::move(make))
    {}

    bool fill(qint64 products);

private:
    bool fillCategories();
    bool fillProduct(qint64 n);
    bool fillSpecifications(qint64 key, const Json::Object &values);
    bool fillWords();

    SqliteConnection &m_connection;
    Make m_make;
    SqliteStatement m_product{
        m_connection,
        "INSERT INTO products_product (key, id, sku, name, kind, unit, price, currency, "
        "tax_category, category, image, age_limit, no_discount, favourite, archived, name_folded, "
        "search_text, version, cost, created_at, updated_at, image_url, created_by, description, "
        "specifications, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, ?, 0, ?, ?, 1, ?, "
        "?, ?, '', ?, '', ?, ?)"};
    SqliteStatement m_barcode{m_connection,
                              "INSERT INTO products_barcode (key, product, text, pack, position) "
                              "VALUES (?, ?, ?, 1000, 0)"};
    SqliteStatement m_movement{m_connection,
                               "INSERT INTO products_movement (key, product, change, reason, note, "
                               "at) VALUES (?, ?, ?, 'opening', '', ?)"};
    SqliteStatement m_stock{
        m_connection, "INSERT INTO products_stock (product, on_hand, reserved) VALUES (?, ?, 0)"};
    SqliteStatement m_specification{m_connection,
                                    "INSERT INTO products_specification (product, member, value) "
                                    "VALUES (?, ?, ?)"};
    BulkWords m_words;
    QList<qint64> m_marks; // of the words of each product
};

} // namespace shop::bench
