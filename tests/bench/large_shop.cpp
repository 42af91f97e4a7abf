// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_shop.h"

#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_product_row.h"
#include "core/shop/first_run.h"
#include "core/shop/shop.h"
#include "core/users/pin.h"

#include "tests/bench/sqlite_statement.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdio>

namespace shop::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

// 23 November 2026, 12:00 UTC.
constexpr TimeMs kMadeAt = 1'795'435'200'000;
constexpr qint64 kRowsAtOnce = 10'000;
// Each run sells a little; a file in which very much was sold is made again.
constexpr qint64 kMostOrders = 50'000;

constexpr std::array kKinds = {u"organic",   u"roasted", u"fresh",  u"dried",  u"smoked",
                               u"frozen",    u"sweet",   u"salted", u"dark",   u"white",
                               u"wholemeal", u"spiced",  u"mild",   u"strong", u"classic",
                               u"small",     u"large",   u"red",    u"green",  u"golden"};
constexpr std::array kGoods = {
    u"apples", u"bread",  u"coffee",  u"tea",      u"chocolate", u"biscuits", u"honey",   u"jam",
    u"cheese", u"butter", u"yoghurt", u"milk",     u"rice",      u"pasta",    u"lentils", u"beans",
    u"olives", u"oil",    u"vinegar", u"mustard",  u"pepper",    u"salt",     u"flour",   u"sugar",
    u"candle", u"soap",   u"paper",   u"notebook", u"pencil",    u"towel",    u"basket",  u"vase"};
constexpr std::array kShelves = {u"produce", u"bakery", u"dairy", u"pantry", u"drinks",
                                 u"sweets",  u"home",   u"gifts", u"paper",  u"care"};

// What a run cannot do anything about ends it with this.
Error failed(const QString &reason)
{
    return {ErrorCode::Internal, u"bench.failed"_s, {{u"reason"_s, reason}}};
}

ProductDraft draftOf(qint64 n)
{
    const size_t kind = size_t(n * 7 % qint64(kKinds.size()));
    const size_t goods = size_t(n * 13 % qint64(kGoods.size()));
    ProductDraft draft;
    draft.name = QString::fromUtf16(kKinds[kind]) + u' ' + QString::fromUtf16(kGoods[goods]) +
                 u", "_s + QString::number(50 + n % 19 * 50) + u" g no. "_s +
                 QString::number(n % 5'000);
    draft.name[0] = draft.name[0].toUpper();
    draft.sku = u"SKU-"_s + QString::number(100'000 + n);
    draft.taxCategory = n % 3 == 0 ? u"zero"_s : u"standard"_s;
    draft.barcodes = {{barcodeOf(n), Quantity::pieces(1)}};
    return draft;
}

// UUIDs of version 7, rising with n.
QByteArray idOf(qint64 n)
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

// Fills the tables of the catalog. They are written as the module writes them, but many rows in a
// transaction, nothing synced, and the words in their order.
class Bulk final
{
public:
    explicit Bulk(const QString &path) : m_connection(path) {}

    Done fill(qint64 products)
    {
        if (!m_connection.run("PRAGMA synchronous = OFF") ||
            !m_connection.run("PRAGMA cache_size = -400000"))
            return failed(m_connection.lastError());
        if (!fillCategories() || !fillProducts(products) || !fillWords() ||
            !m_connection.run("PRAGMA wal_checkpoint(TRUNCATE)"))
            return failed(m_connection.lastError());
        return {};
    }

private:
    bool fillCategories()
    {
        SqliteStatement insert(m_connection,
                               "INSERT INTO products_category (key, id, name, name_folded, shelf, "
                               "position) VALUES (?, ?, ?, ?, ?, ?)");
        for (size_t i = 0; i < kShelves.size(); ++i) {
            const QString name = QString::fromUtf16(kShelves[i]);
            insert.bind(qint64(i + 1)).bind(idOf(qint64(1) << 40 | qint64(i))).bind(name);
            if (!insert.bind(name).bind(name).bind(qint64(i)).run())
                return false;
        }
        return true;
    }

    bool fillProducts(qint64 products)
    {
        for (qint64 n = 0; n < products; ++n) {
            if (n % kRowsAtOnce == 0 && !m_connection.run("BEGIN"))
                return false;
            if (!fillProduct(n))
                return false;
            const bool isLast = n + 1 == products || (n + 1) % kRowsAtOnce == 0;
            if (isLast && !m_connection.run("COMMIT"))
                return false;
        }
        return true;
    }

    bool fillProduct(qint64 n)
    {
        const ProductDraft draft = draftOf(n);
        const QStringList words = searchWords(draft);
        const qint64 price = 5'000 + n * 37 % 500'000;
        m_product.bind(n + 1).bind(idOf(n)).bind(draft.sku).bind(draft.name);
        m_product.bind(stored(ProductKind::Goods)).bind(stored(Unit::Piece)).bind(price);
        m_product.bind(u"CAD"_s).bind(draft.taxCategory).bind(n % qint64(kShelves.size()) + 1);
        m_product.bind(foldText(draft.name)).bind(searchText(words)).bind(price / 2);
        m_product.bind(kMadeAt).bind(kMadeAt).bind(QByteArray(32, '\0'));
        m_barcode.bind(barcodeKey(draft.barcodes.first().text).valueOr(QString())).bind(n + 1);
        m_barcode.bind(draft.barcodes.first().text);
        m_movement.bind(u"opening:"_s + QString::number(n)).bind(n + 1).bind(kMadeAt);
        m_stock.bind(n + 1);
        for (const QString &word : words)
            m_words[word].append(n + 1);
        return m_product.run() && m_barcode.run() && m_movement.run() && m_stock.run();
    }

    bool fillWords()
    {
        QStringList words = m_words.keys();
        std::sort(words.begin(), words.end()); // as their bytes: they are of letters and digits
        SqliteStatement insert(m_connection,
                               "INSERT INTO products_word (word, product) VALUES (?, ?)");
        if (!m_connection.run("BEGIN"))
            return false;
        for (const QString &word : std::as_const(words)) {
            for (const qint64 product : std::as_const(m_words[word])) {
                if (!insert.bind(word).bind(product).run())
                    return false;
            }
        }
        return m_connection.run("COMMIT");
    }

    SqliteConnection m_connection;
    SqliteStatement m_product{
        m_connection,
        "INSERT INTO products_product (key, id, sku, name, kind, unit, price, currency, "
        "tax_category, category, image, age_limit, no_discount, favourite, archived, name_folded, "
        "search_text, version, cost, created_at, updated_at, image_url, created_by, description, "
        "specifications) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, 0, 0, ?, ?, 1, ?, ?, ?, "
        "'', ?, '', '')"};
    SqliteStatement m_barcode{m_connection,
                              "INSERT INTO products_barcode (key, product, text, pack, position) "
                              "VALUES (?, ?, ?, 1000, 0)"};
    SqliteStatement m_movement{m_connection,
                               "INSERT INTO products_movement (key, product, change, reason, note, "
                               "at) VALUES (?, ?, 100000, 'opening', '', ?)"};
    SqliteStatement m_stock{m_connection, "INSERT INTO products_stock (product, on_hand, reserved) "
                                          "VALUES (?, 100000, 0)"};
    QHash<QString, QList<qint64>> m_words; // each with the products that have it, rising
};

Result<std::unique_ptr<Shop>> openShop(const QString &path, bool migrate, WriteGate &gate,
                                       const Clock &clock, UuidSource &ids)
{
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    options.database.createIfMissing = migrate;
    options.database.shared = !migrate; // an unfinished file is known to nobody else
    options.migrate = migrate;
    return Shop::open(options, gate, clock, ids);
}

Done makeShop(const QString &path, qint64 products)
{
    ManualClock clock(kMadeAt);
    UuidV7Source ids(clock, 7);
    WriteGate gate;
    {
        SHOP_TRY_VALUE(opened, openShop(path, true, gate, clock, ids));
        SHOP_TRY_VALUE(answers, firstRun(ids));
        SHOP_TRY(setUpShop(*opened, answers));
        const Money openingFloat(20'000, answers.profile.rules.currency);
        SHOP_TRY(opened->till().openShift(opened->systemCall(), ids.mint<ShiftId>(),
                                          answers.registerId, openingFloat, QDate(2026, 11, 23)));
    }
    return Bulk(path).fill(products);
}

// Whether the file is there, of the schema of this program, and not used up.
bool isUsable(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    {
        ManualClock clock(kMadeAt);
        UuidV7Source ids(clock, 7);
        WriteGate gate;
        if (!openShop(path, false, gate, clock, ids))
            return false;
    }
    SqliteConnection connection(path);
    SqliteStatement count(connection, "SELECT COUNT(*) FROM orders_order");
    return count.next() && count.int64(0) < kMostOrders;
}

} // namespace

Result<FirstRun> firstRun(UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(u"CA-NS"_s);
    FirstRun answers;
    answers.profile.name = u"Benchmark"_s;
    answers.profile.country = defaults.country;
    answers.profile.rules.currency = defaults.currency;
    answers.profile.rules.priceMode = defaults.priceMode;
    answers.profile.rules.taxRounding = defaults.taxRounding;
    answers.profile.timeZone = defaults.timeZone;
    answers.taxes = defaults.taxes;
    answers.registerId = ids.mint<RegisterId>();
    answers.registerName = u"Register 1"_s;
    answers.printer.kind = PrinterSettings::Kind::Network;
    answers.printer.address = u"127.0.0.1:9100"_s;
    SHOP_TRY_VALUE(hash, hashPin(Secret(QByteArray("7419"))));
    answers.people.append({ids.mint<UserId>(), {u"Owner"_s, u"owner"_s, u"blue"_s, hash, 4}});
    return answers;
}

QString barcodeOf(qint64 n)
{
    const QString digits = u"400"_s + QString::number(n).rightJustified(9, u'0');
    return digits + QString::number(gs1CheckDigit(digits));
}

Result<QString> largeShop(const QString &folder, qint64 products)
{
    if (!QDir().mkpath(folder))
        return failed(folder + u" cannot be made"_s);
    const QString path = QDir(folder).absoluteFilePath(u"shop-%1.db"_s.arg(products));
    if (isUsable(path))
        return path;
    std::fprintf(stderr, "bench: making a shop of %lld products, once\n",
                 static_cast<long long>(products));
    const QString unfinished = path + u".unfinished"_s;
    for (const QString &each : {path, unfinished}) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(each + suffix);
    }
    SHOP_TRY(makeShop(unfinished, products));
    if (!QFile::rename(unfinished, path))
        return failed(path + u" cannot be made"_s);
    return path;
}

} // namespace shop::bench
