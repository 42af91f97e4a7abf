// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulk_catalog.h"

#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/specification.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_word_search.h"

#include <algorithm>
#include <array>

namespace shop::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kShelves = {u"produce", u"bakery", u"dairy", u"pantry", u"drinks",
                                 u"sweets",  u"home",   u"gifts", u"paper",  u"care"};

} // namespace

QByteArray bulkId(qint64 n)
{
    quint64 high = quint64(kMadeAt) << 16 | 0x7000 | quint64(n & 0xfff);
    quint64 low = quint64(0x8) << 60 | quint64(n);
    QByteArray bytes(16, '\0');
    for (int i = 7; i >= 0; --i) {
        bytes[i] = char(high & 0xff);
        bytes[i + 8] = char(low & 0xff);
        high >>= 8;
        low >>= 8;
    }
    return bytes;
}

void BulkWords::add(const QStringList &words, qint64 key)
{
    for (const QString &word : words)
        m_words[word].append(key);
}

bool BulkWords::each(const std::function<bool(const QString &, qint64)> &visit) const
{
    QStringList words = m_words.keys();
    std::sort(words.begin(), words.end()); // as their bytes: they are of letters and digits
    for (const QString &word : std::as_const(words)) {
        const QList<qint64> keys = m_words.value(word);
        for (const qint64 key : keys) {
            if (!visit(word, key))
                return false;
        }
    }
    return true;
}

bool BulkCatalog::fill(qint64 products)
{
    if (!fillCategories())
        return false;
    for (qint64 n = 0; n < products; ++n) {
        if (!fillProduct(n))
            return false;
    }
    return fillWords();
}

bool BulkCatalog::fillCategories()
{
    SqliteStatement insert(m_connection,
                           "INSERT INTO products_category (key, id, name, name_folded, shelf, "
                           "position) VALUES (?, ?, ?, ?, ?, ?)");
    for (size_t i = 0; i < kShelves.size(); ++i) {
        const QString name = QString::fromUtf16(kShelves[i]);
        insert.bind(qint64(i + 1)).bind(bulkId(qint64(1) << 40 | qint64(i))).bind(name);
        if (!insert.bind(name).bind(name).bind(qint64(i)).run())
            return false;
    }
    return true;
}

bool BulkCatalog::fillProduct(qint64 n)
{
    const BulkProduct made = m_make(n);
    const ProductDraft &draft = made.draft;
    const QStringList words = searchWords(draft);
    const qint64 price = storedPrice(draft.price).value_or(0);
    m_product.bind(n + 1).bind(bulkId(n)).bind(draft.sku).bind(draft.name);
    m_product.bind(stored(ProductKind::Goods)).bind(stored(Unit::Piece)).bind(price);
    m_product.bind(u"CAD"_s).bind(draft.taxCategory).bind(n % qint64(kShelves.size()) + 1);
    m_product.bind(qint64(draft.favourite))
        .bind(foldText(draft.name))
        .bind(searchText(words))
        .bind(price / 2);
    m_product.bind(kMadeAt)
        .bind(kMadeAt)
        .bind(QByteArray(32, '\0'))
        .bind(storedSpecifications(draft))
        .bind(wordMark(words));
    m_barcode.bind(barcodeKey(draft.barcodes.first().text).valueOr(QString())).bind(n + 1);
    m_barcode.bind(draft.barcodes.first().text);
    m_movement.bind(u"opening:"_s + QString::number(n)).bind(n + 1).bind(made.onHand).bind(kMadeAt);
    m_stock.bind(n + 1).bind(made.onHand);
    m_words.add(words, n + 1);
    m_marks.append(wordMark(words));
    return m_product.run() && m_barcode.run() && m_movement.run() && m_stock.run() &&
           fillSpecifications(n + 1, draft.specifications);
}

bool BulkCatalog::fillSpecifications(qint64 key, const Json::Object &values)
{
    for (const Json::Member &member : values) {
        if (!m_specification.bind(key)
                 .bind(member.first)
                 .bind(specificationOrder(member.second))
                 .run())
            return false;
    }
    return true;
}

bool BulkCatalog::fillWords()
{
    SqliteStatement insert(m_connection,
                           "INSERT INTO products_word (word, product, mark) VALUES (?, ?, ?)");
    return m_words.each([&](const QString &word, qint64 product) {
        return insert.bind(word).bind(product).bind(m_marks[product - 1]).run();
    });
}

} // namespace shop::bench
