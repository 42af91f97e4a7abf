// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/users_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCustomers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<UsersFixture>();
        m_currency = *Currency::fromCode(u"EUR");
    }
    void cleanup() { m_shop.reset(); }

    void aCustomerIsKeptAsTyped();
    void numbersRise();
    void aCustomerIsFoundByWhatIsTyped_data();
    void aCustomerIsFoundByWhatIsTyped();
    void aListGoesOnBehindItsLastCustomer();
    void badValuesAreRefusedAtTheirField_data();
    void badValuesAreRefusedAtTheirField();
    void anEmailBelongsToOneCustomer();
    void aChangeOfAnOldVersionIsAConflict();
    void aCommandHappensOnce();
    void customersNeedTheRight();
    void erasureLeavesNumberAndReferenceOnly();
    void everyFailureLeavesNothingHalfDone();

private:
    CustomerValues ada() const
    {
        CustomerValues values;
        values.name = u"Ada Ørsted"_s;
        values.firm = u"Ørsted Räucherei"_s;
        values.phone = u"+49 (0)30 901-820"_s;
        values.email = u"Ada@Example.org"_s;
        values.taxNumber = u"DE123456789"_s;
        values.note = u"Rings before she comes"_s;
        values.addresses = {{u"Shop"_s, u"Am Markt 1\nHof"_s, u"10115"_s, u"Berlin"_s, u"DE"_s},
                            {u""_s, u"Weg 2"_s, u"10117"_s, u"Berlin"_s, u""_s}};
        values.creditLimit = Money(50'000, m_currency);
        return values;
    }
    UserId add(const CustomerValues &values)
    {
        const auto id = m_shop->ids.mint<UserId>();
        const auto made = m_shop->customers->createCustomer(m_shop->call(), id, values);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return id;
    }
    UserId add(const QString &name)
    {
        CustomerValues values;
        values.name = name;
        return add(values);
    }
    QStringList found(const QString &text, int limit = 50)
    {
        const auto list = m_shop->customers->customers(m_shop->call(), {text, limit, {}});
        QStringList names;
        for (const Customer &customer : list ? *list : QList<Customer>())
            names.append(customer.values.name);
        return names;
    }

    std::unique_ptr<UsersFixture> m_shop;
    Currency m_currency;
};

void TestCustomers::aCustomerIsKeptAsTyped()
{
    const UserId id = add(ada());
    m_shop->reopen();
    const auto read = m_shop->customers->customer(m_shop->call(), id);
    VERIFY_OK(read);
    QCOMPARE(read->values, ada());
    QCOMPARE(read->version, 1);
    QCOMPARE(read->createdAt, UsersFixture::kNow);
    VERIFY_ERROR(m_shop->customers->customer(m_shop->call(), m_shop->ids.mint<UserId>()),
                 u"customer.notFound"_s);
    // Staff are no customers.
    VERIFY_ERROR(m_shop->customers->customer(m_shop->call(), m_shop->add(u"Olga"_s, u"owner"_s)),
                 u"customer.notFound"_s);
}

void TestCustomers::numbersRise()
{
    QCOMPARE(m_shop->customers->customer(m_shop->call(), add(u"One"_s))->number, 1);
    const UserId two = add(u"Two"_s);
    QCOMPARE(m_shop->customers->customer(m_shop->call(), two)->number, 2);
    VERIFY_OK(m_shop->customers->eraseCustomer(m_shop->call(), two));
    QCOMPARE(m_shop->customers->customer(m_shop->call(), add(u"Three"_s))->number, 3);
}

void TestCustomers::aCustomerIsFoundByWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString ada = u"Ada Ørsted"_s;
    QTest::newRow("nothing typed") << QString() << QStringList{ada, u"Ben Adams"_s, u"山田 花子"_s};
    QTest::newRow("beginning of a name") << u"ors"_s << QStringList{ada};
    QTest::newRow("either name") << u"ada"_s << QStringList{ada, u"Ben Adams"_s};
    QTest::newRow("two words") << u"ada ben"_s << QStringList{u"Ben Adams"_s};
    QTest::newRow("the firm") << u"RAUCH"_s << QStringList{ada};
    QTest::newRow("the phone as written elsewhere") << u"030 901"_s << QStringList{ada};
    QTest::newRow("the phone with its country") << u"+49 30"_s << QStringList{ada};
    QTest::newRow("the whole phone") << u"0049-30/901820"_s << QStringList{ada};
    QTest::newRow("the e-mail") << u"ADA@ex"_s << QStringList{ada};
    QTest::newRow("the number") << u"2"_s << QStringList{u"Ben Adams"_s};
    QTest::newRow("another script") << u"山田"_s << QStringList{u"山田 花子"_s};
    QTest::newRow("nobody") << u"zoe"_s << QStringList();
    QTest::newRow("signs alone") << u"%_'"_s << QStringList();
}

void TestCustomers::aCustomerIsFoundByWhatIsTyped()
{
    add(ada());
    add(u"Ben Adams"_s);
    add(u"山田 花子"_s);
    QFETCH(QString, text);
    QTEST(found(text), "names");
}

void TestCustomers::aListGoesOnBehindItsLastCustomer()
{
    for (const QString &name : {u"b"_s, u"a"_s, u"B"_s, u"c"_s, u"a"_s})
        add(name);
    QStringList numbers;
    CustomerQuery query{u""_s, 2, {}};
    for (int page = 0; page < 4; ++page) {
        const auto list = m_shop->customers->customers(m_shop->call(), query);
        VERIFY_OK(list);
        for (const Customer &customer : *list) {
            numbers.append(QString::number(customer.number));
            query.after = customer;
        }
    }
    QCOMPARE(numbers.join(u' '), u"2 5 1 3 4"_s);
}

void TestCustomers::badValuesAreRefusedAtTheirField_data()
{
    QTest::addColumn<CustomerValues>("values");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const auto with = [](const auto &change) {
        CustomerValues values;
        values.name = u"Ada"_s;
        change(values);
        return values;
    };
    const Currency euro = *Currency::fromCode(u"EUR");
    QTest::newRow("nobody") << CustomerValues() << u"customer.nameMissing"_s << u"name"_s;
    QTest::newRow("a long name") << with([](auto &v) { v.name = QString(101, u'x'); })
                                 << u"customer.textTooLong"_s << u"name"_s;
    QTest::newRow("a half character") << with([](auto &v) { v.firm = QChar(0xD800); })
                                      << u"customer.textMalformed"_s << u"firm"_s;
    QTest::newRow("no e-mail") << with([](auto &v) { v.email = u"ada.example.org"_s; })
                               << u"customer.emailMalformed"_s << u"email"_s;
    QTest::newRow("two e-mails") << with([](auto &v) { v.email = u"a@b, c@d"_s; })
                                 << u"customer.emailMalformed"_s << u"email"_s;
    QTest::newRow("a card in the note")
        << with([](auto &v) { v.note = u"pays with 4111 1111 1111 1111"_s; })
        << u"customer.noteHoldsCard"_s << u"note"_s;
    QTest::newRow("a debt as credit") << with([&](auto &v) { v.creditLimit = Money(-1, euro); })
                                      << u"customer.creditOutOfRange"_s << u"creditLimit"_s;
    QTest::newRow("eleven addresses")
        << with([](auto &v) { v.addresses = QList<CustomerAddress>(11); })
        << u"customer.tooManyAddresses"_s << u"addresses"_s;
    QTest::newRow("a country in words") << with([](auto &v) {
        v.addresses = {{{}, {}, {}, {}, u"Germany"_s}};
    }) << u"customer.textTooLong"_s << u"addresses"_s;
}

void TestCustomers::badValuesAreRefusedAtTheirField()
{
    QFETCH(CustomerValues, values);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto made =
        m_shop->customers->createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values);
    VERIFY_ERROR(made, key);
    QCOMPARE(made.error().context.value(u"field"_s).toString(), field);
    QCOMPARE(found({}), QStringList());
}

void TestCustomers::anEmailBelongsToOneCustomer()
{
    add(ada());
    CustomerValues other;
    other.name = u"Other"_s;
    other.email = u"aDA@example.ORG"_s;
    const auto taken =
        m_shop->customers->createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), other);
    VERIFY_ERROR(taken, u"customer.emailTaken"_s);
    QCOMPARE(taken.error().context.value(u"field"_s).toString(), u"email"_s);
    // Having none is nothing to share.
    add(u"Nobody's mail"_s);
    add(u"Nor hers"_s);
    // And one's own may be kept.
    const UserId id = m_shop->customers->customers(m_shop->call(), {u"ada"_s, 1, {}})->first().id;
    VERIFY_OK(m_shop->customers->updateCustomer(m_shop->call(), id, 1, ada()));
}

void TestCustomers::aChangeOfAnOldVersionIsAConflict()
{
    const UserId id = add(ada());
    CustomerValues values = ada();
    values.name = u"Ada Lund"_s;
    values.addresses.clear();
    const auto changed = m_shop->customers->updateCustomer(m_shop->call(), id, 1, values);
    VERIFY_OK(changed);
    QCOMPARE(changed->version, 2);
    QCOMPARE(changed->values, values);
    QCOMPARE(found(u"lund"_s), QStringList{u"Ada Lund"_s});
    QCOMPARE(found(u"ada ors"_s), QStringList{u"Ada Lund"_s}); // by the firm
    VERIFY_ERROR(m_shop->customers->updateCustomer(m_shop->call(), id, 1, ada()),
                 u"customer.changed"_s);
}

void TestCustomers::aCommandHappensOnce()
{
    const Call create = m_shop->call();
    const auto id = m_shop->ids.mint<UserId>();
    VERIFY_OK(m_shop->customers->createCustomer(create, id, ada()));
    VERIFY_OK(m_shop->customers->createCustomer(create, id, ada()));
    QCOMPARE(found({}).size(), 1);
    CustomerValues values = ada();
    values.phone.clear();
    const Call update = m_shop->call();
    VERIFY_OK(m_shop->customers->updateCustomer(update, id, 1, values));
    QCOMPARE(m_shop->customers->updateCustomer(update, id, 1, values)->version, 2);
    VERIFY_ERROR(m_shop->customers->updateCustomer(update, id, 1, ada()), u"command.mismatch"_s);
    VERIFY_ERROR(m_shop->customers->createCustomer(m_shop->call(), id, CustomerValues(values)),
                 u"customer.exists"_s);
    const Call erase = m_shop->call();
    VERIFY_OK(m_shop->customers->eraseCustomer(erase, id));
    VERIFY_OK(m_shop->customers->eraseCustomer(erase, id));
}

void TestCustomers::customersNeedTheRight()
{
    const UserId id = add(ada());
    Rights rights = Rights::all();
    rights.revoke(Action::ManageCustomers);
    const auto call = [&] { return m_shop->call({}, rights); };
    VERIFY_ERROR(m_shop->customers->createCustomer(call(), m_shop->ids.mint<UserId>(), ada()),
                 u"permission.denied"_s);
    VERIFY_ERROR(m_shop->customers->updateCustomer(call(), id, 1, ada()), u"permission.denied"_s);
    VERIFY_ERROR(m_shop->customers->eraseCustomer(call(), id), u"permission.denied"_s);
    VERIFY_OK(m_shop->customers->customers(call(), {}));
}

void TestCustomers::erasureLeavesNumberAndReferenceOnly()
{
    const UserId id = add(ada());
    VERIFY_OK(m_shop->customers->eraseCustomer(m_shop->call(), id));
    const auto gone = m_shop->customers->customer(m_shop->call(), id);
    VERIFY_OK(gone);
    QCOMPARE(gone->values, CustomerValues());
    QCOMPARE(gone->number, 1);
    QVERIFY(gone->erased);
    for (const QString &text : {u""_s, u"ada"_s, u"1"_s, u"ada@"_s, u"4930901820"_s})
        QCOMPARE(found(text), QStringList());
    VERIFY_ERROR(m_shop->customers->updateCustomer(m_shop->call(), id, 2, ada()),
                 u"customer.erased"_s);
    VERIFY_ERROR(m_shop->customers->eraseCustomer(m_shop->call(), id), u"customer.erased"_s);
    QCOMPARE(Statement(*m_shop->database, "SELECT COUNT(*) FROM users_customer_history")
                 .scalar()
                 .valueOr(0),
             2);
    // The e-mail is free again.
    add(ada());
}

void TestCustomers::everyFailureLeavesNothingHalfDone()
{
    const Call create = m_shop->call();
    const auto id = m_shop->ids.mint<UserId>();
    for (int nth = 1;; ++nth) {
        m_shop->database->failStatement(nth);
        const auto made = m_shop->customers->createCustomer(create, id, ada());
        m_shop->database->failStatement(-1);
        if (made)
            break;
        QCOMPARE(made.error().key, u"database.injected"_s);
        QCOMPARE(found({}), QStringList());
        VERIFY_ERROR(m_shop->customers->customer(m_shop->call(), id), u"customer.notFound"_s);
    }
    QCOMPARE(m_shop->customers->customer(m_shop->call(), id)->values, ada());
}

QTEST_APPLESS_MAIN(TestCustomers)
#include "tst_customers.moc"
