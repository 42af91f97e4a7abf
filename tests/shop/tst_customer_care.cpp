// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to everything about a customer when two records become one, when the person asks to be
// erased, and when they ask what the shop knows.
#include "core/devices/mail_spool.h"
#include "core/shop/customer_care.h"
#include "core/shop/customer_rows.h"
#include "core/shop/verify.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCustomerCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void twoRecordsBecomeOneWithAllThatHangsOnThem();
    void mergedTwiceIsMergedOnce();
    void aRecordIsNotMergedWithItself();
    void anErasedPersonStandsNowhereAnyMore();
    void nothingIsSentToSomebodyErased();
    void anOrderUnderWayKeepsThePerson();
    void nothingIsHalfErased();
    void theExportTellsEverything();
    void aListTellsWhatEachBought();
    void manyAreListedByNoMoreStatementsThanFew_data();
    void manyAreListedByNoMoreStatementsThanFew();
    void aFilterIsGoneOnWith();
    void theListIsWrittenAsCsv();
    void whoMayNotManageCustomersDoesNoneOfIt();

private:
    Shop &shop() { return **m_shop; }
    void addGuests();
    int statementsFor(const CustomerRowsQuery &query);
    Customer add(const QString &name, const QString &phone);
    SaleRequest saleFor(const Customer &customer, TenderMethod method);
    // Bought on account, ordered and collected, and another ticket is open.
    void buyALot(const Customer &customer);
    DeliveryOrder order(const Customer &customer, bool collected);
    QStringList placesOf(const QString &text);
    qint64 owed(const Customer &customer)
    {
        return shop().ledgers().accountBalance(m_shop->call(), customer.id, currency())->minor();
    }
    Currency currency() { return (*shop().till().profile(m_shop->call()))->rules.currency; }
    QStringList problems() { return verifyShop(shop())->problems; }

    std::unique_ptr<SmallShop> m_shop;
    Customer m_ada;
    Customer m_twin;
};

void TestCustomerCare::init()
{
    m_shop = std::make_unique<SmallShop>();
    VERIFY_OK(m_shop->receive(100));
    m_ada = add(u"Adelheid Zwick"_s, u"902 555 0188"_s);
    m_twin = add(u"A. Zwick"_s, u"902 555 0199"_s);
}

Customer TestCustomerCare::add(const QString &name, const QString &phone)
{
    CustomerValues values;
    values.name = name;
    values.phone = phone;
    values.email = phone.right(4) + u"@zwickmail.example"_s;
    values.note = u"Zwick rings twice"_s;
    values.addresses = {
        {u"Home"_s, phone.right(4) + u" Zwick Lane"_s, u"B3K 3R7"_s, u"Halifax"_s, u"CA-NS"_s}};
    values.creditLimit = Money(100'000, currency());
    return *shop().customers().createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values);
}

SaleRequest TestCustomerCare::saleFor(const Customer &customer, TenderMethod method)
{
    SaleRequest request = m_shop->request(2);
    request.customer = CartCustomer{customer.id, customer.values.name, customer.values.phone, {}};
    request.note = u"for Zwick"_s;
    request.tenders = {{m_shop->ids.mint<PaymentId>(), method, request.expectedTotal, {}}};
    return request;
}

DeliveryOrder TestCustomerCare::order(const Customer &customer, bool collected)
{
    const SaleRequest like = saleFor(customer, TenderMethod::Cash);
    PlaceOrder request;
    request.id = m_shop->ids.mint<OrderId>();
    request.atRegister = m_shop->atRegister;
    request.channel = Channel::Delivery;
    request.lines = like.lines;
    request.expectedTotal = like.expectedTotal;
    request.customer = *like.customer;
    request.email = customer.values.email;
    request.address = {u"1 Zwick Lane"_s, u"Halifax"_s, u"NS"_s, u"B3K 3R7"_s, u"CA"_s};
    request.note = u"Zwick is at the back"_s;
    auto placed = shop().deliveryDesk().place(m_shop->call(), request);
    for (const OrderStatus to :
         {OrderStatus::Processing, OrderStatus::Shipped, OrderStatus::Delivered}) {
        if (placed && collected)
            placed = shop().deliveryDesk().move(m_shop->call(),
                                                {request.id, placed->version, to, {}, {}});
    }
    if (!placed)
        qFatal("%s", qPrintable(describe(placed.error())));
    return *placed;
}

void TestCustomerCare::buyALot(const Customer &customer)
{
    const auto sold =
        shop().counterSales().complete(m_shop->call(), saleFor(customer, TenderMethod::Account));
    if (!sold)
        qFatal("%s", qPrintable(describe(sold.error())));
    order(customer, true);
    const auto ticket = m_shop->ids.mint<CartId>();
    QVERIFY(shop().carts().open(m_shop->call(), ticket, m_shop->atRegister, customer.values.name));
    QVERIFY(shop().carts().setCustomer(
        m_shop->call(), ticket,
        CartCustomer{customer.id, customer.values.name, customer.values.phone, {}}));
    QVERIFY(shop().carts().setNote(m_shop->call(), ticket, u"packed"_s));
}

// Every column of every table that holds this text, but for the chain of the journal, which has none.
QStringList TestCustomerCare::placesOf(const QString &text)
{
    QStringList places;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_shop->path);
        if (!database.open())
            return {u"no database"_s};
        for (const QString &table : database.tables()) {
            QSqlQuery rows(u"SELECT * FROM "_s + table, database);
            while (rows.next()) {
                for (int i = 0; i < rows.record().count(); ++i) {
                    if (rows.value(i).toByteArray().toLower().contains(text.toUtf8().toLower()))
                        places.append(table + u'.' + rows.record().fieldName(i));
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    places.removeDuplicates();
    return places;
}

void TestCustomerCare::twoRecordsBecomeOneWithAllThatHangsOnThem()
{
    buyALot(m_ada);
    buyALot(m_twin);
    const qint64 both = owed(m_ada) + owed(m_twin);
    QVERIFY(owed(m_twin) > 0);
    const auto merged = mergeCustomers(shop(), m_shop->call(), m_twin.id, m_ada.id);
    VERIFY_OK(merged);
    QCOMPARE(merged->values.name, m_ada.values.name);
    QCOMPARE(merged->values.addresses.size(), 2);
    QCOMPARE(owed(m_ada), both);
    QCOMPARE(owed(m_twin), 0);
    const auto history = customerHistory(shop(), m_shop->call(), m_ada.id, 50);
    VERIFY_OK(history);
    QCOMPARE(history->figures.orders, 2);
    QCOMPARE(history->entries.size(),
             6); // a sale on account, an order, and the sale made of it, twice
    QCOMPARE(customerHistory(shop(), m_shop->call(), m_twin.id, 50)->entries.size(), 0);
    const auto tickets = shop().carts().carts(m_shop->call(), m_shop->atRegister);
    for (const Cart &ticket : *tickets)
        QCOMPARE(ticket.customer->id, m_ada.id);
    const auto gone = shop().customers().customer(m_shop->call(), m_twin.id);
    QVERIFY(gone->erased);
    const auto rows = shop().journal().rows(JournalKind::SettingsChanged);
    QVERIFY(rows->last().body.contains("customer-merged"));
    QVERIFY(rows->last().body.contains(m_twin.id.toString().toLatin1()));
    QCOMPARE(problems(), QStringList());
}

void TestCustomerCare::mergedTwiceIsMergedOnce()
{
    const Call call = m_shop->call();
    VERIFY_OK(mergeCustomers(shop(), call, m_twin.id, m_ada.id));
    const qsizetype told = shop().journal().rows(JournalKind::SettingsChanged)->size();
    VERIFY_OK(mergeCustomers(shop(), call, m_twin.id, m_ada.id));
    QCOMPARE(shop().journal().rows(JournalKind::SettingsChanged)->size(), told);
    VERIFY_ERROR(mergeCustomers(shop(), m_shop->call(), m_twin.id, m_ada.id), u"customer.erased"_s);
}

void TestCustomerCare::aRecordIsNotMergedWithItself()
{
    VERIFY_ERROR(mergeCustomers(shop(), m_shop->call(), m_ada.id, m_ada.id),
                 u"customer.mergeSelf"_s);
    QVERIFY(!shop().customers().customer(m_shop->call(), m_ada.id)->erased);
}

void TestCustomerCare::anErasedPersonStandsNowhereAnyMore()
{
    buyALot(m_ada);
    buyALot(m_twin);
    QVERIFY(placesOf(u"Adelheid"_s).contains(u"orders_delivery_word.word"_s));
    DeliveryQuery query;
    query.text = u"adelheid"_s;
    QCOMPARE(shop().deliveries().deliveries(m_shop->call(), query)->size(), 1);
    for (const Customer &each : {m_ada, m_twin})
        VERIFY_OK(forgetCustomer(shop(), m_shop->call(), each.id));
    QCOMPARE(placesOf(u"zwick"_s), QStringList());
    QCOMPARE(placesOf(u"9025550188"_s), QStringList());
    QCOMPARE(placesOf(u"902 555 0188"_s), QStringList());
    QCOMPARE(shop().deliveries().deliveries(m_shop->call(), query)->size(), 0);
    // The documents stay, and what is owed on them.
    QCOMPARE(customerHistory(shop(), m_shop->call(), m_ada.id, 50)->entries.size(), 3);
    QVERIFY(owed(m_ada) > 0);
    QCOMPARE(problems(), QStringList());
}

void TestCustomerCare::nothingIsSentToSomebodyErased()
{
    MailSpool spool(shop().database(), shop().clock());
    const auto post = [&](const QString &to) {
        Mail mail;
        mail.id = m_shop->ids.mint<MailId>();
        mail.kind = MailKind::Receipt;
        mail.to = to;
        mail.values = {{u"paper"_s, Json(u"for "_s + to)}};
        VERIFY_OK(spool.post(mail));
    };
    post(m_ada.values.email);
    post(m_ada.values.email.toUpper());
    post(m_twin.values.email);
    const auto refused = spool.undone();
    VERIFY_OK(refused);
    VERIFY_OK(spool.markFailed(refused->first().mail.id,
                               {ErrorCode::Unavailable, u"mail.refused"_s, {}}, {}));
    VERIFY_OK(forgetCustomer(shop(), m_shop->call(), m_ada.id));
    const auto left = spool.undone();
    VERIFY_OK(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().mail.to, m_twin.values.email);
    QCOMPARE(placesOf(m_ada.values.email.toLower()), QStringList());
}

void TestCustomerCare::anOrderUnderWayKeepsThePerson()
{
    const DeliveryOrder open = order(m_ada, false);
    VERIFY_ERROR(forgetCustomer(shop(), m_shop->call(), m_ada.id), u"customer.openOrders"_s);
    QCOMPARE(shop().customers().customer(m_shop->call(), m_ada.id)->values.name, m_ada.values.name);
    VERIFY_OK(shop().deliveryDesk().move(
        m_shop->call(), {open.agreed.id, open.version, OrderStatus::Cancelled, u"no"_s, {}}));
    VERIFY_OK(forgetCustomer(shop(), m_shop->call(), m_ada.id));
}

void TestCustomerCare::nothingIsHalfErased()
{
    buyALot(m_ada);
    const QStringList before = placesOf(u"adelheid"_s);
    for (int nth = 1;; nth += 3) {
        shop().database().failStatement(nth);
        const Done erased = forgetCustomer(shop(), m_shop->call(), m_ada.id);
        shop().database().failStatement(-1);
        if (erased)
            break;
        QCOMPARE(erased.error().key, u"database.injected"_s);
        QCOMPARE(placesOf(u"adelheid"_s), before);
    }
    QCOMPARE(placesOf(u"adelheid"_s), QStringList());
}

void TestCustomerCare::theExportTellsEverything()
{
    buyALot(m_ada);
    const auto json = exportCustomer(shop(), m_shop->call(), m_ada.id);
    VERIFY_OK(json);
    const QJsonObject all = QJsonDocument::fromJson(*json).object();
    QCOMPARE(all[u"customer"_s][u"name"_s].toString(), m_ada.values.name);
    QCOMPARE(all[u"customer"_s][u"addresses"_s].toArray().size(), 1);
    QCOMPARE(all[u"history"_s].toArray().last()[u"what"_s].toString(), u"exported"_s);
    QCOMPARE(all[u"account"_s][u"owes"_s][u"minor"_s].toInteger(), owed(m_ada));
    QCOMPARE(all[u"account"_s][u"movements"_s].toArray().size(), 1);
    QCOMPARE(all[u"documents"_s].toArray().size(), 2);
    QCOMPARE(all[u"orders"_s].toArray().size(), 1);
    QCOMPARE(all[u"orders"_s][0][u"person"_s][u"note"_s].toString(), u"Zwick is at the back"_s);
    QCOMPARE(all[u"openTickets"_s].toArray().size(), 1);
    QVERIFY(!json->contains("A. Zwick"));
}

void TestCustomerCare::aListTellsWhatEachBought()
{
    const auto sold =
        shop().counterSales().complete(m_shop->call(), saleFor(m_ada, TenderMethod::Cash));
    VERIFY_OK(sold);
    const TimeMs bought = m_shop->clock.nowMs();
    order(m_ada, false);
    const auto rows = customerRows(shop(), m_shop->call(), {});
    VERIFY_OK(rows);
    QCOMPARE(rows->rows.size(), 2);
    QVERIFY(!rows->more);
    const CustomerRow &twin = rows->rows[0]; // "A. Zwick" stands before "Adelheid Zwick"
    const CustomerRow &ada = rows->rows[1];
    QCOMPARE(twin.bought.sales, 0);
    QCOMPARE(twin.bought.lastAt, 0);
    QCOMPARE(ada.customer.values.addresses.value(0).city, u"Halifax"_s);
    QCOMPARE(ada.bought.sales, 1);
    QCOMPARE(ada.bought.orders, 1);
    QCOMPARE(ada.bought.firstOrderAt, bought);
    QCOMPARE(ada.bought.spent, sold->main().total);
    QCOMPARE(ada.bought.lastAt, bought);
    QCOMPARE(*customerCount(shop()), 2);
}

void TestCustomerCare::addGuests()
{
    CustomerValues values;
    for (int i = 0; i < 12; ++i) {
        values.name = u"Guest %1"_s.arg(i, 2, 10, QChar(u'0'));
        VERIFY_OK(
            shop().customers().createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values));
    }
}

// The first that is not asked any more cannot fail.
int TestCustomerCare::statementsFor(const CustomerRowsQuery &query)
{
    int statements = 0;
    for (bool failed = true; failed; ++statements) {
        shop().database().failStatement(statements + 1);
        failed = !customerRows(shop(), m_shop->call(), query);
        shop().database().failStatement(-1);
    }
    return statements - 1;
}

void TestCustomerCare::manyAreListedByNoMoreStatementsThanFew_data()
{
    QTest::addColumn<int>("show");
    QTest::newRow("all") << int(CustomerShow::All);
    QTest::newRow("who may owe") << int(CustomerShow::OnAccount);
    QTest::newRow("who was not seen") << int(CustomerShow::NotSeen);
}

void TestCustomerCare::manyAreListedByNoMoreStatementsThanFew()
{
    QFETCH(int, show);
    CustomerRowsQuery query;
    query.show = CustomerShow(show);
    const int ofFew = statementsFor(query);
    addGuests();
    QCOMPARE(statementsFor(query), ofFew);
}

void TestCustomerCare::aFilterIsGoneOnWith()
{
    addGuests();
    CustomerRowsQuery query;
    query.show = CustomerShow::OnAccount;
    query.people.limit = 1;
    QStringList names;
    for (bool more = true; more;) {
        const auto page = customerRows(shop(), m_shop->call(), query);
        VERIFY_OK(page);
        for (const CustomerRow &row : page->rows)
            names.append(row.customer.values.name);
        more = page->more;
        query.people.after = page->last;
    }
    QCOMPARE(names, (QStringList{u"A. Zwick"_s, u"Adelheid Zwick"_s}));

    m_shop->clock.advance(100LL * 24 * 3'600'000);
    VERIFY_OK(shop().counterSales().complete(m_shop->call(), saleFor(m_ada, TenderMethod::Cash)));
    query = {};
    query.show = CustomerShow::NotSeen;
    query.notSeenSince = m_shop->clock.nowMs() - 90LL * 24 * 3'600'000;
    const auto away = customerRows(shop(), m_shop->call(), query);
    VERIFY_OK(away);
    QCOMPARE(away->rows.size(), 13); // all but who has just been here
}

void TestCustomerCare::theListIsWrittenAsCsv()
{
    add(u"=HYPERLINK(\"http://x\")"_s, u"+1 555 0100"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CustomerRowsQuery query;
    query.people.text = u"hyperlink"_s;
    QCOMPARE(*exportCustomerList(shop(), m_shop->call(), query, buffer), 1);
    const QByteArrayList lines = bytes.split('\n');
    QVERIFY(lines[0].startsWith("number,name,firm,phone,email,"));
    QVERIFY2(lines[1].startsWith("3,\"'=HYPERLINK(\"\"http://x\"\")\",,'+1 555 0100,"),
             lines[1].constData());
    QVERIFY2(lines[1].contains(",1000.00,0,0,0.00,,2026-11-23,Zwick rings twice"),
             lines[1].constData());
    Call noExport = m_shop->call();
    noExport.actor.rights.revoke(Action::ExportData);
    VERIFY_ERROR(exportCustomerList(shop(), noExport, {}, buffer), u"permission.denied"_s);
}

void TestCustomerCare::whoMayNotManageCustomersDoesNoneOfIt()
{
    Call call = m_shop->call();
    call.actor.rights.revoke(Action::ManageCustomers);
    VERIFY_ERROR(mergeCustomers(shop(), call, m_twin.id, m_ada.id), u"permission.denied"_s);
    VERIFY_ERROR(forgetCustomer(shop(), call, m_ada.id), u"permission.denied"_s);
    VERIFY_ERROR(exportCustomer(shop(), call, m_ada.id), u"permission.denied"_s);
}

QTEST_APPLESS_MAIN(TestCustomerCare)
#include "tst_customer_care.moc"
