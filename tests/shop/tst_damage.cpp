// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds when somebody changes a shop's rows: every table and column of the schema is
// tried, so that a new one cannot be forgotten.
#include "tests/shop/damage_fixture.h"

#include <map>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// Tables that hold no evidence of what was sold, each with its reason.
const std::map<QString, QString> kNoEvidence = {
    {u"schema_migrations"_s, u"compared with the program when the file is opened"_s},
    {u"changes"_s, u"a feed for readers; it may be pruned"_s},
    {u"changes_epoch"_s, u"a feed for readers"_s},
    {u"users_role"_s, u"master data"_s},
    {u"users_role_right"_s, u"master data"_s},
    {u"users_user"_s, u"people: they may be erased on request"_s},
    {u"users_pin"_s, u"secrets and their delays"_s},
    {u"users_done"_s, u"commands: kept for 90 days"_s},
    {u"products_category"_s, u"master data"_s},
    {u"products_tax_category"_s, u"master data: documents keep what applied"_s},
    {u"products_tax_component"_s, u"master data: documents keep what applied"_s},
    {u"products_product"_s, u"master data: documents keep what was sold"_s},
    {u"products_barcode"_s, u"master data"_s},
    {u"products_word"_s, u"an index of names"_s},
    {u"products_image"_s, u"master data"_s},
    {u"products_deposit"_s, u"master data: documents keep the deposit that was sold"_s},
    {u"products_past_price"_s, u"master data: documents keep what was paid"_s},
    {u"products_next_sku"_s, u"a proposal"_s},
    {u"products_done"_s, u"commands: kept for 90 days"_s},
    {u"products_supplier"_s, u"master data"_s},
    {u"products_supply"_s, u"master data"_s},
    {u"products_count_sheet"_s,
     u"not written by selling; booked ones are held against their movements"_s},
    {u"products_count_line"_s,
     u"not written by selling; booked ones are held against their movements"_s},
    {u"cart_cart"_s, u"unfinished tickets"_s},
    {u"cart_line"_s, u"unfinished tickets"_s},
    {u"cart_change"_s, u"unfinished tickets"_s},
    {u"products_label_rule"_s, u"settings: documents keep what the label said"_s},
    {u"products_promotion"_s, u"master data: documents keep what was taken off"_s},
    {u"products_promotion_version"_s, u"master data: documents keep what was taken off"_s},
    {u"orders_delivery_step"_s, u"the journal tells every step; its rows are counted"_s},
    {u"orders_delivery_word"_s, u"an index of names"_s},
    {u"orders_paper"_s, u"how often a paper was made; copies are in the journal"_s},
    {u"orders_refund_task"_s, u"what is to be done; the order holds the money"_s},
    {u"orders_saga"_s, u"what is left to be done where modules are apart"_s},
    {u"orders_saga_pick"_s, u"what is left to be done where modules are apart"_s},
    {u"till_devices"_s, u"settings"_s},
    {u"till_payment_attempt"_s, u"what a terminal was asked; documents keep what was paid"_s},
    {u"till_payment_attempt_step"_s, u"what a terminal was asked; documents keep what was paid"_s},
    {u"till_coupon_use"_s, u"which coupons are used up; documents keep what was taken off"_s},
    {u"till_attempt_finding"_s, u"what was found out about a terminal; the journal has it too"_s},
    {u"users_address"_s, u"people: they may be erased on request"_s},
    {u"users_customer"_s, u"people: they may be erased on request"_s},
    {u"users_customer_history"_s, u"people: they may be erased on request"_s},
    {u"users_customer_word"_s, u"an index of names"_s},
    {u"users_register_tries"_s, u"secrets and their delays"_s},
    {u"users_account"_s, u"people: they may be erased on request"_s},
    {u"users_session"_s, u"secrets and their delays"_s},
    {u"users_spent_token"_s, u"secrets and their delays"_s},
    {u"users_mail_code"_s, u"secrets and their delays"_s},
    {u"users_guess"_s, u"secrets and their delays"_s},
    {u"users_service_role"_s, u"people: they may be erased on request"_s},
    {u"products_field"_s, u"master data"_s},
    {u"products_specification"_s, u"the specifications once more, for filters"_s},
    {u"products_specification_due"_s, u"what an older shop has still to repeat of them"_s},
    {u"products_family"_s, u"master data: documents keep what was sold"_s},
    {u"products_variant"_s, u"master data: documents keep what was sold"_s},
    {u"products_import"_s, u"what an import changed, for its undo; kept for seven days"_s},
    {u"products_import_row"_s, u"what an import changed, for its undo; kept for seven days"_s},
    {u"products_import_mapping"_s, u"settings"_s},
    {u"products_label"_s, u"what stands on the shelves"_s},
    {u"cart_storefront"_s, u"unfinished carts of customers"_s},
    {u"devices_mail"_s, u"a queue"_s},
    {u"devices_mail_server"_s, u"settings"_s},
    {u"cart_done"_s, u"commands: kept for 90 days"_s},
    {u"devices_print_job"_s, u"a queue; what was printed again is in the journal"_s},
    {u"till_profile"_s, u"settings: documents keep the rules that applied"_s},
    {u"till_printer"_s, u"settings"_s},
    {u"till_receipt_logo"_s, u"settings"_s},
    {u"users_seen"_s, u"when somebody was last here; no figure hangs on it"_s},
    {u"till_backup"_s, u"settings"_s},
    {u"till_register"_s, u"settings; its generation is tried by another test"_s},
    {u"till_done"_s, u"commands: kept for 90 days"_s},
};

// Columns of the other tables that are not covered, each with its reason.
const std::map<QString, QString> kNotCovered = {
    {u"journal_row.key"_s, u"the place in the table; the order is in seq"_s},
    {u"products_stock.reorder_at"_s, u"a wish of the shop"_s},
    {u"products_movement.seq"_s, u"the place in the table; no figure hangs on it"_s},
    {u"orders_order.status"_s, u"moves on with what follows the document"_s},
    {u"orders_order.payment_status"_s, u"moves on with what follows the document"_s},
    {u"orders_order.note"_s, u"free text that may be erased"_s},
    {u"orders_order.customer"_s, u"people: they may be erased on request"_s},
    {u"orders_delivery.key"_s, u"the place in the list"_s},
    {u"orders_delivery.person"_s, u"people: they may be erased on request"_s},
    {u"orders_invoice.key"_s, u"the place in the table"_s},
    {u"orders_invoice.customer_id"_s, u"people: merged records move it"_s},
    {u"orders_invoice.buyer"_s, u"people: they may be erased once the law lets them go"_s},
    {u"orders_correction.key"_s, u"the place in the table"_s},
    {u"till_voucher_movement.seq"_s, u"the place in the table"_s},
    {u"till_account_movement.seq"_s, u"the place in the table"_s},
    {u"till_cash_movement.seq"_s, u"the place in the table"_s},
    {u"till_cash_movement.reason"_s, u"free text that may be erased"_s},
    {u"till_handover.seq"_s, u"the place in the table"_s},
    {u"till_handover.count"_s, u"the pieces; what they came to is in the journal"_s},
    {u"till_shift_start.series"_s, u"where a Z begins to count; the Z keeps what it counted"_s},
};

struct Forgery {
    QString sql;
    QVariantList values;
};

struct Attempt {
    QString what;
    Forgery damage;
    Forgery undo;
};

// A value that is not this one, of the same type.
QVariant other(const QVariant &value, const QString &type)
{
    if (type == u"INTEGER"_s) {
        const qint64 number = value.toLongLong();
        return number == 0 || number == 1 ? 1 - number : number + 1000;
    }
    if (type == u"BLOB"_s) {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QByteArray(16, '\x07');
        bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] ^ 1);
        return bytes;
    }
    return QString(value.toString() + u'7');
}

QString join(const QStringList &columns)
{
    return columns.join(u", "_s);
}

// Each value of the first, the middle and the last row changed, and each of these rows removed.
QList<Attempt> attemptsOn(Forger &forger, const QString &table)
{
    const QList<Forger::Column> columns = forger.columns(table);
    QStringList names;
    QStringList keys;
    for (const Forger::Column &column : columns) {
        names.append(u'"' + column.name + u'"');
        if (column.isKey)
            keys.append(u'"' + column.name + u'"');
    }
    const QString marks = QStringList(keys.size(), u"?"_s).join(u", "_s);
    const QString where = u" WHERE (%1) = (%2)"_s.arg(join(keys), marks);
    const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, join(names), join(QStringList(names.size(), u"?"_s)));
    const auto rows =
        forger.rows(u"SELECT %1, %2 FROM %3 ORDER BY %1"_s.arg(join(keys), join(names), table));
    QList<Attempt> attempts;
    const std::map<qsizetype, QString> places = {
        {0, u"first"_s}, {rows.size() / 2, u"middle"_s}, {rows.size() - 1, u"last"_s}};
    for (const auto &[place, name] : places) {
        if (rows.isEmpty())
            break;
        const QVariantList key = rows[place].mid(0, keys.size());
        const QVariantList row = rows[place].mid(keys.size());
        attempts.append({u"%1: %2 row removed"_s.arg(table, name),
                         {u"DELETE FROM "_s + table + where, key},
                         {insert, row}});
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (kNotCovered.contains(table + u'.' + columns[i].name))
                continue;
            const QVariant changed = other(row[i], columns[i].type);
            QVariantList changedKey = key;
            if (const qsizetype part = keys.indexOf(names[i]); part >= 0)
                changedKey[part] = changed;
            const QString update = u"UPDATE %1 SET %2 = ?"_s.arg(table, names[i]) + where;
            attempts.append({u"%1.%2 of the %3 row"_s.arg(table, columns[i].name, name),
                             {update, QVariantList{changed} + key},
                             {update, QVariantList{row[i]} + changedKey}});
        }
    }
    return attempts;
}

} // namespace

class TestDamage final : public QObject, private DamageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDay(); }

    void everyRowAndEveryValueThatSellingWritesIsMissed_data();
    void everyRowAndEveryValueThatSellingWritesIsMissed();
    void aColumnLeftOutIsThere();
};

void TestDamage::everyRowAndEveryValueThatSellingWritesIsMissed_data()
{
    QTest::addColumn<QString>("table");
    Forger forger(fresh());
    for (const QString &table : forger.tables()) {
        if (!kNoEvidence.contains(table))
            QTest::newRow(qPrintable(table)) << table;
    }
}

void TestDamage::everyRowAndEveryValueThatSellingWritesIsMissed()
{
    QFETCH(QString, table);
    const QString path = fresh();
    Forger forger(path);
    const QList<Attempt> attempts = attemptsOn(forger, table);
    QVERIFY2(!attempts.isEmpty(), "the day leaves no row here");
    const SystemClock clock;
    UuidV7Source ids(clock);
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    options.database.readOnly = true;
    options.migrate = false;
    WriteGate gate;
    const auto shop = Shop::open(options, gate, clock, ids);
    VERIFY_OK(shop);
    const auto run = [&](const Attempt &attempt, const Forgery &forgery) {
        const QString failure = forger.run(forgery.sql, forgery.values);
        if (!failure.isEmpty())
            qWarning("%s: %s", qPrintable(attempt.what), qPrintable(failure));
        return failure.isEmpty();
    };
    QStringList missed;
    for (const Attempt &attempt : attempts) {
        QVERIFY(run(attempt, attempt.damage));
        const auto report = verifyShop(**shop);
        VERIFY_OK(report);
        if (report->ok)
            missed.append(attempt.what);
        for (const QString &problem : report->problems)
            QVERIFY2(problem.contains(u": "_s) && !problem.startsWith(u"schema"_s),
                     qPrintable(problem));
        QVERIFY(run(attempt, attempt.undo));
    }
    const auto whole = verifyShop(**shop);
    VERIFY_OK(whole);
    QCOMPARE(whole->problems, QStringList()); // each found by its own damage
    QVERIFY2(missed.isEmpty(), qPrintable(u"not found: "_s + missed.join(u"; "_s)));
}

void TestDamage::aColumnLeftOutIsThere()
{
    Forger forger(fresh());
    QStringList all;
    for (const QString &table : forger.tables()) {
        all.append(table);
        for (const Forger::Column &column : forger.columns(table))
            all.append(table + u'.' + column.name);
    }
    for (const auto &[column, reason] : kNotCovered)
        QVERIFY2(all.contains(column) && !reason.isEmpty(), qPrintable(column));
    for (const auto &[table, reason] : kNoEvidence)
        QVERIFY2(all.contains(table) && !reason.isEmpty(), qPrintable(table));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
