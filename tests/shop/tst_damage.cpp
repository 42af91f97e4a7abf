// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds when somebody changes a shop's rows: every table and column of the schema is
// tried, so that a new one cannot be forgotten.
#include "core/orders/return_share.h"
#include "core/shop/invoice_desk.h"
#include "core/shop/verify.h"
#include "tests/shop/damage.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QCryptographicHash>
#include <QFile>

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
    {u"products_count_sheet"_s, u"not written by selling; booked ones are held against their movements"_s},
    {u"products_count_line"_s, u"not written by selling; booked ones are held against their movements"_s},
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

struct Attempt {
    QString what;
    QString sql;
    QVariantList values;
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
    const auto rows =
        forger.rows(u"SELECT %1, %2 FROM %3 ORDER BY %1"_s.arg(join(keys), join(names), table));
    QList<Attempt> attempts;
    const std::map<qsizetype, QString> places = {
        {0, u"first"_s}, {rows.size() / 2, u"middle"_s}, {rows.size() - 1, u"last"_s}};
    for (const auto &[place, name] : places) {
        if (rows.isEmpty())
            break;
        const QVariantList key = rows[place].mid(0, keys.size());
        attempts.append(
            {u"%1: %2 row removed"_s.arg(table, name), u"DELETE FROM "_s + table + where, key});
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (kNotCovered.contains(table + u'.' + columns[i].name))
                continue;
            const QVariant &value = rows[place][keys.size() + i];
            attempts.append({u"%1.%2 of the %3 row"_s.arg(table, columns[i].name, name),
                             u"UPDATE %1 SET %2 = ?"_s.arg(table, names[i]) + where,
                             QVariantList{other(value, columns[i].type)} + key});
        }
    }
    return attempts;
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowAndEveryValueThatSellingWritesIsMissed_data();
    void everyRowAndEveryValueThatSellingWritesIsMissed();
    void aColumnLeftOutIsThere();
    void aNoteThatIsErasedIsNoDamage();
    void twoSwappedRowsAreFound();
    void aCutTailShowsWithAnExpectedHead();
    void aChainWrittenAnewShowsWithAnExpectedHead();
    void anExpectedHeadThatIsThereHolds();
    void aTriggerDroppedIsFound();
    void aViewAddedIsFound();
    void aGenerationSetBackIsFound();

private:
    QString fresh();
    bool sellTheRest(SmallShop &shop);
    bool promise(SmallShop &shop);
    static VerifyReport verify(const QString &path, const VerifyExpectation &expected = {});

    std::unique_ptr<SmallShop> m_shop;
    QString m_day; // a file with a day in it
    JournalHead m_headBefore; // before the last sale
    JournalHead m_head;
    int m_copies = 0;
};

void TestDamage::initTestCase()
{
    m_shop = std::make_unique<SmallShop>();
    SmallShop &shop = *m_shop;
    for (int pieces = 1; pieces <= 3; ++pieces)
        VERIFY_OK(shop.sell(pieces));
    // With everything a line may carry, a discount on the sale, and two tenders.
    SaleRequest rich = shop.request(4);
    CartLine &line = rich.lines.first();
    line.barcode = u"4006381333931"_s;
    line.note = u"gift wrap"_s;
    line.shelf = u"sweets"_s;
    line.image = QString(64, u'a');
    line.ageLimit = 18;
    line.category = shop.ids.mint<CategoryId>();
    line.cost = UnitPrice(5'000, line.unitPrice.currency());
    line.discount = Discount{100'000, std::nullopt, u"dented"_s};
    rich.discount = Discount{50'000, std::nullopt, u"regular"_s};
    const auto profile = shop->till().profile(shop.call());
    const auto taxes = shop->products().taxTable(shop.call());
    VERIFY_OK(profile);
    VERIFY_OK(taxes);
    const auto totals =
        computeTotals(rich.lines, rich.discount, (*profile)->rules, *taxes, QDate(2026, 11, 23));
    VERIFY_OK(totals);
    rich.expectedTotal = totals->total;
    const Money half(totals->total.minor() / 2, totals->total.currency());
    rich.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Card, half, u"A1"_s},
                    {shop.ids.mint<PaymentId>(), TenderMethod::Card,
                     Money(totals->total.minor() - half.minor(), half.currency()), u"A2"_s}};
    rich.note = u"for the office"_s;
    VERIFY_OK(shop->counterSales().complete(shop.call(), rich));
    const Currency currency = half.currency();
    QVERIFY2(sellTheRest(shop), "the rest of the day");
    VERIFY_OK(shop->till().closeShift(shop.call(), shop.shift, Money(25'000, currency)));
    shop.clock.advance(3'600'000);
    shop.shift = shop.ids.mint<ShiftId>();
    VERIFY_OK(shop->till().openShift(shop.call(), shop.shift, shop.atRegister,
                                     Money(10'000, currency), QDate(2026, 11, 23)));
    VERIFY_OK(shop.sell(2));
    m_headBefore = shop->journal().head(shop.atRegister).value();
    m_day = shop.path + u".day"_s;
    shop.shop.reset();
    QVERIFY(QFile::copy(shop.path, m_day + u".before"_s));
    SmallShop again(shop, 77);
    again.shift = shop.shift;
    VERIFY_OK(again.sell(5));
    m_head = again->journal().head(again.atRegister).value();
    again.shop.reset();
    QVERIFY(QFile::copy(shop.path, m_day));
    const VerifyReport report = verify(m_day);
    QCOMPARE(report.problems, QStringList());
}

// What follows a sale, what the shop owes and is owed, and what moves in the drawer.
bool TestDamage::sellTheRest(SmallShop &shop)
{
    const auto fail = [](const Error &error) {
        qWarning("%s", qPrintable(describe(error)));
        return false;
    };
    SaleRequest cards = shop.request(2);
    const Currency currency = cards.expectedTotal.currency();
    CartLine card;
    card.name = u"Gift card"_s;
    card.kind = ProductKind::GiftCard;
    card.quantity = Quantity::pieces(1);
    card.unitPrice = UnitPrice(500'000, currency);
    card.voucher = u"GC-1001"_s;
    cards.lines.append(card);
    cards.expectedTotal = Money(cards.expectedTotal.minor() + 5'000, currency);
    cards.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Account, cards.expectedTotal, {}}};
    cards.customer = CartCustomer{shop.ids.mint<UserId>(), u"Ada"_s, u"902 555 0101"_s, {}};
    CustomerValues ada;
    ada.name = cards.customer->name;
    ada.creditLimit = cards.expectedTotal;
    if (const auto made = shop->customers().createCustomer(shop.call(), cards.customer->id, ada); !made)
        return fail(made.error());
    const auto sold = shop->counterSales().complete(shop.call(), cards);
    if (!sold)
        return fail(sold.error());
    const Order &order = sold->main();
    const auto share = returnShare(order.lines[0], {}, Quantity::pieces(1), order.rules.priceMode);
    SaleRequest back = shop.request(1);
    back.lines = {
        returnLine(order, order.lines[0], Quantity::pieces(1), *share, true, u"broken"_s)};
    back.expectedTotal = share->total;
    back.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Card, share->total, u"A3"_s}};
    const auto returned = shop->counterSales().complete(shop.call(), back);
    if (!returned)
        return fail(returned.error());
    SaleRequest wrong = shop.request(1);
    wrong.tenders = {
        {shop.ids.mint<PaymentId>(), TenderMethod::Card, wrong.expectedTotal, u"A4"_s}};
    const auto sale = shop->counterSales().complete(shop.call(), wrong);
    if (!sale)
        return fail(sale.error());
    TenderCorrection correction;
    correction.id = shop.ids.mint<CorrectionId>();
    correction.order = sale->main().id;
    correction.payment = sale->main().payments.first().id;
    correction.atRegister = shop.atRegister;
    correction.shift = shop.shift;
    correction.to = TenderMethod::Transfer;
    correction.reference = u"T-1"_s;
    if (const auto made = shop->counterSales().correctTender(shop.call(), correction, u"typed wrong"_s); !made)
        return fail(made.error());
    CashMovement movement;
    movement.id = shop.ids.mint<CashMovementId>();
    movement.kind = CashMovementKind::In;
    movement.shift = shop.shift;
    movement.amount = Money(2'000, currency);
    movement.reason = u"change"_s;
    if (const auto moved = shop->till().moveCash(shop.call(), movement); !moved)
        return fail(moved.error());
    Handover handover;
    handover.id = shop.ids.mint<HandoverId>();
    handover.shift = shop.shift;
    handover.to = shop.ids.mint<UserId>();
    if (const auto handed = shop->till().handOver(shop.call(), handover); !handed)
        return fail(handed.error());
    return promise(shop);
}

// An order that is paid before, and another that was sent.
bool TestDamage::promise(SmallShop &shop)
{
    for (const bool sent : {false, true}) {
        PlaceOrder request;
        request.id = shop.ids.mint<OrderId>();
        request.atRegister = shop.atRegister;
        request.channel = Channel::Collect;
        const SaleRequest like = shop.request(1);
        request.lines = like.lines;
        request.expectedTotal = like.expectedTotal;
        request.customer.name = u"Ada"_s;
        request.payment = sent ? OrderPayment::CashOnDelivery : OrderPayment::Prepaid;
        if (!sent)
            request.tenders = {
                {shop.ids.mint<PaymentId>(), TenderMethod::Card, like.expectedTotal, u"A5"_s}};
        StockMovement filled;
        filled.key = u"opening:"_s + request.id.toString();
        filled.product = request.lines.first().product;
        filled.change = Quantity::pieces(100);
        filled.reason = StockReason::Received;
        const auto there = shop->products().recordMovements(shop.call(), {filled});
        auto order = there ? shop->deliveryDesk().place(shop.call(), request) : there.error();
        for (const OrderStatus to : {OrderStatus::Processing, OrderStatus::Shipped}) {
            if (order && sent)
                order = shop->deliveryDesk().move(
                    shop.call(), {request.id, order->version, to, {}, u"TRACK 1"_s});
        }
        if (!order) {
            qWarning("%s", qPrintable(describe(order.error())));
            return false;
        }
        if (sent && !writeInvoice(*shop, shop.call(), shop.ids.mint<InvoiceId>(), request.id))
            return false;
    }
    return true;
}

QString TestDamage::fresh()
{
    const QString path = m_shop->folder->filePath(u"copy-%1.db"_s.arg(++m_copies));
    if (!QFile::copy(m_day, path))
        qFatal("no copy");
    return path;
}

VerifyReport TestDamage::verify(const QString &path, const VerifyExpectation &expected)
{
    const SystemClock clock;
    const auto report = verifyDatabase(DatabaseUrl::sqliteFile(path), clock, expected);
    if (!report)
        qFatal("%s", qPrintable(describe(report.error())));
    return *report;
}

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
    QList<Attempt> attempts;
    {
        Forger forger(fresh());
        attempts = attemptsOn(forger, table);
    }
    QVERIFY2(!attempts.isEmpty(), "the day leaves no row here");
    QStringList missed;
    for (const Attempt &attempt : std::as_const(attempts)) {
        const QString path = fresh();
        {
            Forger forger(path);
            const QString failure = forger.run(attempt.sql, attempt.values);
            QVERIFY2(failure.isEmpty(), qPrintable(attempt.what + u": "_s + failure));
        }
        const SystemClock clock;
        const auto report = verifyDatabase(DatabaseUrl::sqliteFile(path), clock);
        VERIFY_OK(report);
        if (report->ok)
            missed.append(attempt.what);
        for (const QString &problem : report->problems)
            QVERIFY2(problem.contains(u": "_s) && !problem.startsWith(u"schema"_s),
                     qPrintable(problem));
        QFile::remove(path);
    }
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

void TestDamage::aNoteThatIsErasedIsNoDamage()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE orders_order SET note = ''"_s), QString());
    }
    QCOMPARE(verify(path).problems, QStringList());
}

void TestDamage::twoSwappedRowsAreFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE journal_row SET seq = -seq WHERE seq IN (3, 4)"_s), QString());
        QCOMPARE(forger.run(u"UPDATE journal_row SET seq = 7 + seq WHERE seq < 0"_s), QString());
    }
    const VerifyReport report = verify(path);
    QVERIFY(!report.ok);
    QVERIFY(!report.problems.filter(u"journal"_s).isEmpty());
}

void TestDamage::aCutTailShowsWithAnExpectedHead()
{
    const QString path = fresh();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(m_day + u".before"_s, path));
    QVERIFY(verify(path).ok); // whole in itself: only paper can tell
    const auto head = ExpectedHead::fromText(m_head.toText());
    VERIFY_OK(head);
    const VerifyReport report = verify(path, {*head, 1});
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"the tail was cut off"_s),
             qPrintable(report.problems.first()));
    QVERIFY(!verify(path, {*head, std::nullopt}).ok);
    QVERIFY(!verify(path, {*head, 2}).ok); // a register that is not there
}

// Somebody changes who opened a shift, and computes every hash behind it anew.
void TestDamage::aChainWrittenAnewShowsWithAnExpectedHead()
{
    const QString path = fresh();
    {
        Forger forger(path);
        const QByteArray person(16, '\x42');
        QCOMPARE(forger.run(u"UPDATE till_shift SET opened_by = ?"_s, {person}), QString());
        QByteArray prev(32, '\0');
        const auto rows = forger.rows(
            u"SELECT key, register, generation, seq, at, COALESCE(actor, x''), kind, "
            "COALESCE(document, x''), body FROM journal_row ORDER BY register, generation, seq"_s);
        for (const QVariantList &each : rows) {
            JournalRow row;
            row.registerId = RegisterId::fromBytes(each[1].toByteArray()).value();
            row.generation = each[2].toInt();
            row.seq = each[3].toLongLong();
            row.at = each[4].toLongLong();
            row.kind = each[6].toString();
            const bool isOpening = row.kind == u"shift-opened"_s;
            row.actor =
                UserId::fromBytes(isOpening ? person : each[5].toByteArray()).value_or(UserId());
            row.document = each[7].toByteArray();
            row.body = each[8].toString().toUtf8();
            row.prev = prev;
            const auto canonical = Journal::canonicalForm(row);
            VERIFY_OK(canonical);
            prev = QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256);
            QCOMPARE(forger.run(u"UPDATE journal_row SET actor = ?, prev = ?, hash = ? "
                                "WHERE key = ?"_s,
                                {row.actor.isNull() ? QVariant() : row.actor.bytes(), row.prev,
                                 prev, each[0]}),
                     QString());
            const QString head =
                QString::number(row.seq) + u':' + QString::fromLatin1(prev.toHex());
            if (row.kind == journalKindCode(JournalKind::TenderCorrected))
                continue; // follows a document that has a row of its own
            QCOMPARE(forger.run(u"UPDATE orders_order SET journal_head = ? WHERE id = ?"_s,
                                {head, row.document}),
                     QString());
            QCOMPARE(forger.run(u"UPDATE till_z SET journal_head = ? WHERE shift = ?"_s,
                                {head, row.document}),
                     QString());
        }
    }
    QCOMPARE(verify(path).problems, QStringList()); // whole in itself: only paper can tell
    const auto head = ExpectedHead::fromText(m_headBefore.toText());
    VERIFY_OK(head);
    const VerifyReport report = verify(path, {*head, 1});
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"written anew"_s),
             qPrintable(report.problems.first()));
}

void TestDamage::anExpectedHeadThatIsThereHolds()
{
    for (const QString &text :
         {m_head.toText(), m_headBefore.toText(),
          QString(QString::number(m_head.seq) + u':' + m_head.shortHash().toUpper())}) {
        const auto head = ExpectedHead::fromText(text);
        VERIFY_OK(head);
        QVERIFY(verify(m_day, {*head, 1}).ok);
        QVERIFY(verify(m_day, {*head, std::nullopt}).ok);
    }
    for (const QString &text :
         {u""_s, u"3"_s, u"3:"_s, u"3:abc"_s, u"x:aaaaaaaa"_s, u"3:zzzzzzzz"_s})
        VERIFY_ERROR(ExpectedHead::fromText(text), u"journal.badHead"_s);
}

void TestDamage::aTriggerDroppedIsFound()
{
    for (const QString &trigger :
         {u"orders_order_kept"_s, u"journal_row_is_never_changed"_s, u"till_shift_kept"_s}) {
        const QString path = fresh();
        {
            Forger forger(path);
            forger.forget(trigger);
        }
        const VerifyReport report = verify(path);
        QCOMPARE(report.problems, QStringList(u"schema: trigger %1 is missing"_s.arg(trigger)));
    }
}

void TestDamage::aViewAddedIsFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"CREATE VIEW orders_view AS SELECT 1 AS one"_s), QString());
    }
    QCOMPARE(verify(path).problems, QStringList(u"schema: view orders_view is not part of it"_s));
}

void TestDamage::aGenerationSetBackIsFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE till_register SET generation = 7"_s), QString());
    }
    const VerifyReport report = verify(path);
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"generation"_s),
             qPrintable(report.problems.first()));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
