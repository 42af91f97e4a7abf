// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/scale_shop.h"

#include "core/base/search_text.h"
#include "tests/bench/large_shop.h"
#include "tests/proofs/scale_names.h"

#include <QDir>

#include <array>

namespace shop::proof {

using namespace shop::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVersion = 1; // of what is made here
constexpr qint64 kDocumentsOfDay = 1'000;
constexpr qint64 kLinesOfKey = 10'000; // orders_line.key: of the order and the place
constexpr std::array kPrices = {99,  149, 199, 249,   299,   349,   399,  499,
                                599, 799, 999, 1'299, 1'999, 2'499, 4'999};
// Kinds of ids made in bulk.
enum class Of : qint64 { Product, Document = 2, Line, Payment, Delivery, Customer, Request };

QByteArray idOf(Of kind, qint64 n)
{
    return bulkId(qint64(kind) << 40 | n);
}

QString dayText(qint64 rows, qint64 n)
{
    return firstDay(rows).addDays(n / kDocumentsOfDay).toString(Qt::ISODate);
}

TimeMs momentOf(qint64 rows, qint64 n)
{
    return kMadeAt - (rows - n) * 43'000;
}

BulkProduct productOf(quint64 seed, qint64 n)
{
    const quint64 random = chance(seed, quint64(n), 50);
    BulkProduct made;
    made.draft.name = productName(seed, n);
    made.draft.sku = QString::number(100'000 + n);
    made.draft.barcodes = {{barcodeOf(n), Quantity::pieces(1)}};
    made.draft.taxCategory = n % 3 == 0 ? u"zero"_s : u"standard"_s;
    made.draft.price =
        UnitPrice(kPrices[random % kPrices.size()] * 100, *Currency::fromCode(u"CAD"));
    made.draft.favourite = random % 5'000 == 0;
    const QString member = QString::fromUtf16(n % 2 == 0 ? kEvenMember : kOddMember);
    made.draft.specifications.append({member, Json(u"yes"_s)});
    made.onHand = qint64(random / 64 % 200) * 1'000;
    return made;
}

// What a trigger refuses of rows that come as they have become is inserted without it.
class WithoutTrigger final
{
public:
    WithoutTrigger(SqliteConnection &connection, const QString &name) : m_connection(connection)
    {
        SqliteStatement text(connection, "SELECT sql FROM sqlite_master WHERE name = ?");
        if (text.bind(name).next())
            m_text = text.bytes(0);
        text.reset();
        m_ok = !m_text.isEmpty() &&
               connection.run(QByteArray("DROP TRIGGER " + name.toLatin1()).constData());
    }
    bool putBack() { return m_ok && m_connection.run(m_text.constData()); }

private:
    SqliteConnection &m_connection;
    QByteArray m_text;
    bool m_ok = false;
};

// What a shop has beside its catalog.
class Rest final
{
public:
    Rest(SqliteConnection &connection, const ScaleShop &shop)
        : m_connection(connection), m_rows(shop.rows), m_seed(shop.seed)
    {}

    bool fill()
    {
        SqliteStatement at(
            m_connection,
            "SELECT r.id, s.id, (SELECT MAX(seq) FROM journal_row) FROM till_register r "
            "JOIN till_shift s ON s.register = r.id");
        if (!at.next())
            return false;
        m_register = at.bytes(0);
        m_shift = at.bytes(1);
        m_seq = at.int64(2);
        at.reset();
        return fillDocuments() && fillDeliveries() && fillCustomers();
    }

private:
    bool fillDocuments();
    bool fillLines(qint64 n, qint64 lines);
    bool fillJournal(qint64 n);
    bool fillDeliveries();
    bool fillDelivery(qint64 n);
    bool fillCustomers();
    QString phoneOf(qint64 n) const
    {
        return QString::number(2'000'000'000 + chance(m_seed, quint64(n), 102) % 8'000'000'000);
    }

    SqliteConnection &m_connection;
    qint64 m_rows;
    quint64 m_seed;
    QByteArray m_register;
    QByteArray m_shift;
    qint64 m_seq = 0; // of the journal's last row
    BulkWords m_deliveryWords;
    SqliteStatement m_line{
        m_connection,
        "INSERT INTO orders_line (key, id, product, sku, name, barcode, kind, unit, quantity, "
        "unit_price, "
        "tax_category, shelf, image, discount, no_discount, age_limit, note, moves_stock, amount, "
        "line_discount, sale_discount, taxable, tax, total, taxes, extras) VALUES (?, ?, ?, ?, ?, "
        "'', "
        "'goods', 'piece', 1000, 50000, 'zero', '', '', '', 0, 0, '', 1, 500, 0, 0, 500, 0, 500, "
        "'', '')"};
    SqliteStatement m_payment{m_connection,
                              "INSERT INTO orders_payment (key, id, method, amount, tip, tendered, "
                              "reference) VALUES (?, ?, 'cash', ?, 0, ?, '')"};
    SqliteStatement m_journal{
        m_connection,
        "INSERT INTO journal_row (register, generation, seq, at, kind, document, body, prev, "
        "hash) VALUES (?, 1, ?, ?, 'sale', ?, '{}', zeroblob(32), zeroblob(32))"};
    SqliteStatement m_delivery{m_connection, "INSERT INTO orders_delivery (id, request, series, "
                                             "number, generation, channel, status, payment, "
                                             "payment_status, currency, total, prepaid, agreed, "
                                             "sale_number, tracking, placed_at, changed_at, "
                                             "version, customer_id, name, person) VALUES (?, ?, "
                                             "'1-O', ?, 1, ?, ?, 'cash_on_delivery', ?, "
                                             "'CAD', ?, 0, '{}', '', '', ?, ?, 1, ?, ?, '{}')"};
    SqliteStatement m_step{m_connection, "INSERT INTO orders_delivery_step (delivery, version, "
                                         "to_status, at, reason, line, was, now) "
                                         "VALUES (?, 1, 'pending', ?, '', '', 0, 0)"};
};

bool Rest::fillDocuments()
{
    SqliteStatement document(
        m_connection,
        "INSERT INTO orders_order (key, id, kind, channel, status, payment_status, register, "
        "shift, series, number, "
        "generation, customer, business_date, placed_at, currency, rules, discount, amount, "
        "discount_total, net, tax, "
        "total, change_back, line_count, quantity, journal_head, note) VALUES (?, ?, 'sale', "
        "'counter', 'delivered', "
        "'paid', ?, ?, '1-R', ?, 1, '', ?, ?, 'CAD', '', '', ?, 0, ?, 0, ?, 0, ?, ?, '', '')");
    for (qint64 n = 0; n < m_rows; ++n) {
        const qint64 lines = 1 + qint64(chance(m_seed, quint64(n), 60) % 2);
        const qint64 total = lines * 500;
        document.bind(n + 1).bind(idOf(Of::Document, n)).bind(m_register).bind(m_shift).bind(n + 1);
        document.bind(dayText(m_rows, n))
            .bind(momentOf(m_rows, n))
            .bind(total)
            .bind(total)
            .bind(total);
        document.bind(lines).bind(lines * 1'000);
        m_payment.bind((n + 1) * kLinesOfKey).bind(idOf(Of::Payment, n)).bind(total).bind(total);
        if (!document.run() || !m_payment.run() || !fillLines(n, lines) || !fillJournal(n))
            return false;
    }
    return true;
}

bool Rest::fillLines(qint64 n, qint64 lines)
{
    for (qint64 i = 0; i < lines; ++i) {
        const qint64 product =
            qint64(chance(m_seed, quint64(n), 61 + quint64(i)) % quint64(m_rows));
        m_line.bind((n + 1) * kLinesOfKey + i)
            .bind(idOf(Of::Line, n * 2 + i))
            .bind(bulkId(product));
        if (!m_line.bind(QString::number(100'000 + product))
                 .bind(productName(m_seed, product))
                 .run())
            return false;
    }
    return true;
}

bool Rest::fillJournal(qint64 n)
{
    m_journal.bind(m_register).bind(m_seq + n + 1).bind(momentOf(m_rows, n));
    return m_journal.bind(idOf(Of::Document, n)).run();
}

bool Rest::fillDeliveries()
{
    WithoutTrigger begins(m_connection, u"orders_delivery_begins"_s);
    for (qint64 n = 0; n < m_rows; ++n) {
        if (!fillDelivery(n))
            return false;
    }
    SqliteStatement insert(m_connection,
                           "INSERT INTO orders_delivery_word (word, delivery) VALUES (?, ?)");
    return m_deliveryWords.each([&](const QString &word, qint64 key) {
        return insert.bind(word).bind(key).run();
    }) && begins.putBack();
}

bool Rest::fillDelivery(qint64 n)
{
    const quint64 random = chance(m_seed, quint64(n), 70);
    const bool isOpen = n + 300 >= m_rows;
    const QString status = isOpen             ? u"confirmed"_s
                           : random % 50 == 0 ? u"failed"_s
                           : random % 10 == 0 ? u"cancelled"_s
                                              : u"delivered"_s;
    const qint64 buyer = qint64(random / 64 % quint64(m_rows / 5));
    const QString name = personName(m_seed, buyer);
    const TimeMs at = momentOf(m_rows, n);
    m_delivery.bind(idOf(Of::Delivery, n)).bind(idOf(Of::Request, n)).bind(n + 1);
    m_delivery.bind(random % 3 == 0 ? u"collect"_s : u"delivery"_s).bind(status);
    m_delivery.bind(status == u"delivered" ? u"paid"_s : u"unpaid"_s)
        .bind(qint64(kPrices[random % kPrices.size()]));
    m_delivery.bind(at).bind(at).bind(idOf(Of::Customer, buyer)).bind(name);
    QStringList words = indexWords(QString(name + u" 1-O-"_s + QString::number(n + 1)));
    words << phoneOf(buyer);
    words += indexWords(productName(m_seed, qint64(random % quint64(m_rows))));
    words.removeDuplicates();
    m_deliveryWords.add(words, n + 1);
    return m_delivery.run() && m_step.bind(n + 1).bind(at).run();
}

bool Rest::fillCustomers()
{
    SqliteStatement last(m_connection, "SELECT COALESCE(MAX(key), 0) FROM users_user");
    if (!last.next())
        return false;
    const qint64 first = last.int64(0) + 1;
    last.reset();
    SqliteStatement person(
        m_connection,
        "INSERT INTO users_user (key, id, kind, name, name_folded, colour, active, "
        "version, created_at, updated_at) VALUES (?, ?, 'customer', ?, ?, '', 1, 1, ?, ?)");
    SqliteStatement customer(
        m_connection,
        "INSERT INTO users_customer (user_key, number, firm, phone, email, email_folded, "
        "tax_number, note, currency) VALUES (?, ?, '', ?, '', '', '', '', 'CAD')");
    SqliteStatement word(m_connection,
                         "INSERT INTO users_customer_word (user_key, word) VALUES (?, ?)");
    for (qint64 n = 0; n < m_rows / 5; ++n) {
        const QString name = personName(m_seed, n);
        person.bind(first + n)
            .bind(idOf(Of::Customer, n))
            .bind(name)
            .bind(foldText(name))
            .bind(kMadeAt)
            .bind(kMadeAt);
        customer.bind(first + n).bind(n + 1).bind(phoneOf(n));
        if (!person.run() || !customer.run())
            return false;
        QStringList words = indexWords(name);
        words << phoneOf(n) << QString::number(n + 1);
        words.removeDuplicates();
        for (const QString &each : std::as_const(words)) {
            if (!word.bind(first + n).bind(each).run())
                return false;
        }
    }
    return true;
}

QString fileOf(const ScaleShop &shop)
{
    return u"scale-%1-%2-%3/shop.db"_s.arg(kVersion).arg(shop.rows).arg(shop.seed);
}

} // namespace

QDate lastDay()
{
    return QDate(2026, 11, 22);
}

QDate firstDay(qint64 rows)
{
    return lastDay().addDays(-(rows - 1) / kDocumentsOfDay);
}

QString scalePath(const ScaleShop &shop)
{
    return QDir(shop.folder).absoluteFilePath(fileOf(shop));
}

Result<QString> scaleShop(const ScaleShop &shop)
{
    ShopRecipe recipe;
    recipe.file = fileOf(shop);
    recipe.products = shop.rows;
    recipe.make = [seed = shop.seed](qint64 n) { return productOf(seed, n); };
    recipe.more = [shop](SqliteConnection &connection) { return Rest(connection, shop).fill(); };
    recipe.mostOrders = 2 * shop.rows;
    return keptShop(shop.folder, recipe);
}

} // namespace shop::proof
