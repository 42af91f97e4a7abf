// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_picker.h"
#include "ui/customers/customers_page.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The people who buy, in the window of the sample shop.
class TestCustomersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aCustomerIsAddedWithKeys();
    void whatTheCoreRefusesIsSaidAtItsField_data();
    void whatTheCoreRefusesIsSaidAtItsField();
    void aChangeKeepsWhatTheFormDoesNotShow();
    void aSecondPersonsChangeIsNotOverwritten();
    void aSearchFindsByNamePhoneMailAndNumber_data();
    void aSearchFindsByNamePhoneMailAndNumber();
    void aLongListIsReadAsFarAsItIsScrolled();
    void aNameIsShownAsItsText_data();
    void aNameIsShownAsItsText();
    void anErasedPersonIsGoneFromTheList();
    void twoRecordsOfOnePersonAreMerged();
    void aFurtherAddressIsAddedAndMadeTheUsualOne();
    void everythingAboutACustomerIsSaved();
    void enterPutsTheCustomerOnTheTicket();
    void whatIsOwedIsPutOnTheTicketToBePaid();
    void thePickerGivesTheOneItStandsOn();
    void thePickerGivesSomebodyNew();

private:
    void fill(const char *field, const QString &text);
    QString errorAt(const char *field);
    QList<Customer> stored();
    void store(const QList<CustomerValues> &people);
    QList<Cart> tickets();
    QTableView *view() const { return m_fixture->find<QTableView>("customersView"); }
    QStringList shownNames() const;
    bool openPage();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCustomersPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(u"customers"_s, u"Customers"_s, u"users"_s,
                                 [this] {
                                     auto *page = new CustomersPage(m_fixture->desk());
                                     connect(page, &CustomersPage::ticketReady, this,
                                             [this] { m_fixture->window()->showPage(u"sell"_s); });
                                     return page;
                                 });
}

bool TestCustomersPage::openPage()
{
    m_fixture->window()->showPage(u"customers"_s);
    return QTest::qWaitFor([&] { return view() && view()->isVisible(); }, 10'000);
}

void TestCustomersPage::fill(const char *field, const QString &text)
{
    auto *edit = m_fixture->find<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text); // as pasted
}

QString TestCustomersPage::errorAt(const char *field)
{
    auto *edit = m_fixture->find<QWidget>(field);
    return edit ? edit->accessibleDescription() : QString();
}

QList<Customer> TestCustomersPage::stored()
{
    QList<Customer> all;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        CustomerQuery query;
        query.limit = 500;
        SHOP_TRY_VALUE(found, shop.customers().customers(shop.systemCall(), query));
        for (const Customer &each : found) {
            SHOP_TRY_VALUE(whole, shop.customers().customer(shop.systemCall(), each.id));
            all.append(whole);
        }
        return {};
    });
    return read ? all : QList<Customer>();
}

void TestCustomersPage::store(const QList<CustomerValues> &people)
{
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        for (const CustomerValues &values : people)
            SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), values));
        return {};
    }));
}

QList<Cart> TestCustomersPage::tickets()
{
    QList<Cart> all;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.carts().carts(shop.systemCall(), m_fixture->desk().session().atRegister.id));
        all = found;
        return {};
    });
    return read ? all : QList<Cart>();
}

QStringList TestCustomersPage::shownNames() const
{
    QStringList names;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        names.append(view()->model()->index(row, 0).data().toString());
    return names;
}

void TestCustomersPage::aCustomerIsAddedWithKeys()
{
    m_fixture->window()->showPage(u"customers"_s);
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fillFocused(u"Anouk Delisle"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"902 555 0188"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_city"), u"Halifax"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_creditLimit"), u"250.50"_s));
    auto *note = m_fixture->find<QPlainTextEdit>("customer_note");
    note->setFocus();
    QTest::keyClicks(note, u"Rings twice"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customerForm"), 10'000);
    const QList<Customer> all = stored();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].values.name, u"Anouk Delisle"_s);
    QCOMPARE(all[0].values.phone, u"902 555 0188"_s);
    QCOMPARE(all[0].values.note, u"Rings twice"_s);
    QCOMPARE(all[0].values.addresses.size(), 1);
    QCOMPARE(all[0].values.addresses[0].city, u"Halifax"_s);
    QCOMPARE(all[0].values.creditLimit->minor(), 25'050);
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), QStringList{u"Anouk Delisle"_s}, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<PlainLabel>("customerName")->text(), u"Anouk Delisle"_s, 10'000);
    QTRY_COMPARE(m_fixture->find<MoneyLabel>("customerLimit")->amount(), u"$250.50"_s);
}

void TestCustomersPage::whatTheCoreRefusesIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"customer_name"_s << u" "_s;
    QTest::newRow("a name of a megabyte") << u"customer_name"_s << QString(1 << 20, u'x');
    QTest::newRow("half a mail address") << u"customer_email"_s << u"anouk@"_s;
    QTest::newRow("a limit that is no amount") << u"customer_creditLimit"_s << u"much"_s;
    QTest::newRow("a limit below nothing") << u"customer_creditLimit"_s << u"-5"_s;
    QTest::newRow("a long country") << u"customer_country"_s << u"Canada"_s;
    QTest::newRow("a long tax number") << u"customer_taxNumber"_s << QString(41, u'1');
}

void TestCustomersPage::whatTheCoreRefusesIsSaidAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    m_fixture->window()->showPage(u"customers"_s);
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    fill("customer_name", u"Anouk"_s);
    fill("customer_city", u"Halifax"_s);
    fill(field.toLatin1(), text);
    const QString typed = m_fixture->find<QLineEdit>(field.toLatin1())->text();
    m_fixture->press(Qt::Key_Return);
    const QByteArray told = field == u"customer_country" ? "customer_street" : field.toLatin1();
    QTRY_VERIFY_WITH_TIMEOUT(!errorAt(told).isEmpty(), 10'000);
    QVERIFY(!errorAt(told).contains(u"no words for"_s));
    QCOMPARE(m_fixture->find<QLineEdit>(field.toLatin1())->text(), typed);
    QCOMPARE(m_fixture->find<QLineEdit>("customer_city")->text(), u"Halifax"_s);
    QVERIFY(stored().isEmpty());
}

void TestCustomersPage::aChangeKeepsWhatTheFormDoesNotShow()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    values.addresses = {{u"Home"_s, u"2104 Creighton Street\napartment 3"_s, u"B3K 3R7"_s, u"Halifax"_s, u"CA"_s},
                        {u"Work"_s, u"1 Pier"_s, u"B3K"_s, u"Halifax"_s, u"CA"_s}};
    store({values});
    QVERIFY(openPage());
    auto *edit = m_fixture->find<QWidget>("editCustomerButton");
    QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), 10'000);
    edit->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_phone"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"555"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customerForm"), 10'000);
    const CustomerValues after = stored().value(0).values;
    QCOMPARE(after.phone, u"555"_s);
    QCOMPARE(after.addresses, values.addresses);
}

void TestCustomersPage::aSecondPersonsChangeIsNotOverwritten()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    store({values});
    QVERIFY(openPage());
    auto *edit = m_fixture->find<QWidget>("editCustomerButton");
    QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), 10'000);
    edit->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_phone"));
    values.phone = u"777"_s;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(all, shop.customers().customers(shop.systemCall(), {}));
        SHOP_TRY(shop.customers().updateCustomer(shop.systemCall(), all[0].id, all[0].version, values));
        return {};
    }));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"555"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        paintedText(m_fixture->find<QWidget>("customerForm")).contains(u"Somebody else has changed"_s),
        10'000);
    QCOMPARE(stored().value(0).values.phone, u"777"_s);
    QCOMPARE(m_fixture->find<QLineEdit>("customer_phone")->text(), u"555"_s);
}

void TestCustomersPage::aSearchFindsByNamePhoneMailAndNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("beginning of a name") << u"delis"_s;
    QTest::newRow("firm") << u"harb"_s;
    QTest::newRow("phone without spaces") << u"9025550188"_s;
    QTest::newRow("mail") << u"anouk@"_s;
    QTest::newRow("number") << u"2"_s;
}

void TestCustomersPage::aSearchFindsByNamePhoneMailAndNumber()
{
    QFETCH(QString, typed);
    CustomerValues other;
    other.name = u"Marcus Webb"_s;
    other.phone = u"506 555 0171"_s;
    CustomerValues wanted;
    wanted.name = u"Anouk Delisle"_s;
    wanted.firm = u"Harbour Crafts"_s;
    wanted.phone = u"902 555 0188"_s;
    wanted.email = u"anouk@example.ca"_s;
    store({other, wanted});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 2, 10'000);
    QVERIFY(fillFocused(typed));
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), QStringList{u"Anouk Delisle"_s}, 10'000);
}

void TestCustomersPage::aLongListIsReadAsFarAsItIsScrolled()
{
    QList<CustomerValues> people;
    for (int i = 0; i < 120; ++i) {
        CustomerValues values;
        values.name = u"Person %1"_s.arg(i, 3, 10, QChar(u'0'));
        people.append(values);
    }
    store(people);
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 50, 10'000);
    for (int i = 0; i < 20 && shownNames().size() < 120; ++i) {
        m_fixture->press(Qt::Key_PageDown);
        QTest::qWait(50);
    }
    QTRY_COMPARE(shownNames().size(), 120);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(shownNames()[i], people[i].name);
}

void TestCustomersPage::aNameIsShownAsItsText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<img src=x><b>Bo</b>"_s << u"<img src=x><b>Bo</b>"_s;
    QTest::newRow("turned round") << u"A\u202Egnp.exe"_s << u"A\uFFFDgnp.exe"_s;
    QTest::newRow("two lines") << u"Ann\nOwes nothing"_s << u"Ann\u2424Owes nothing"_s;
}

void TestCustomersPage::aNameIsShownAsItsText()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    CustomerValues values;
    values.name = name;
    values.note = name;
    store({values});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), QStringList{shown}, 10'000);
    auto *label = m_fixture->find<PlainLabel>("customerName");
    QTRY_COMPARE_WITH_TIMEOUT(label->text(), shown, 10'000);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCustomersPage::twoRecordsOfOnePersonAreMerged()
{
    CustomerValues one;
    one.name = u"Anouk"_s;
    one.phone = u"902 555 0188"_s;
    CustomerValues other;
    other.name = u"Anouk Delisle"_s;
    other.phone = u"(902) 555-0188"_s;
    other.email = u"anouk@example.ca"_s;
    store({one, other});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("twinBanner")->isVisible(), 10'000);
    auto *merge = m_fixture->find<QWidget>("twinBanner")->findChild<QPushButton *>();
    QVERIFY(merge);
    merge->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QWidget>("yesButton"));
    m_fixture->find<QWidget>("yesButton")->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, 10'000);
    QCOMPARE(stored()[0].values.name, u"Anouk Delisle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<PlainLabel>("customerName")->text(),
                              u"Anouk Delisle"_s, 10'000);
    QTRY_VERIFY(!m_fixture->find<QWidget>("twinBanner")->isVisible());
}

void TestCustomersPage::aFurtherAddressIsAddedAndMadeTheUsualOne()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    values.addresses = {{{}, u"1 Pier"_s, u"B3K 1A1"_s, u"Halifax"_s, u"CA-NS"_s}};
    store({values});
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("customerTabs")->isVisible(), 10'000);
    m_fixture->find<QTabBar>("customerTabs")->setCurrentIndex(2);
    auto *add = m_fixture->find<QWidget>("newAddressButton");
    add->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QWidget>("addressPanel"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("address_street"), u"12 Quay"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("address_city"), u"Toronto"_s));
    auto *provinces = m_fixture->find<QComboBox>("address_provinces");
    QVERIFY(provinces->isVisible()); // the shop is in Canada
    provinces->setCurrentIndex(provinces->findData(u"ON"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("address_postalCode"), u"m5v3l9"_s));
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored().value(0).values.addresses.size(), 2, 10'000);
    QCOMPARE(stored()[0].values.addresses[1].country, u"CA-ON"_s);
    QCOMPARE(stored()[0].values.addresses[1].postcode, u"M5V 3L9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("usualAddress1"), 10'000);
    m_fixture->find<QWidget>("usualAddress1")->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(stored()[0].values.addresses[0].city, u"Toronto"_s, 10'000);
}

void TestCustomersPage::everythingAboutACustomerIsSaved()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    store({values});
    QVERIFY(openPage());
    auto *more = m_fixture->find<QWidget>("customerMoreButton");
    QTRY_VERIFY_WITH_TIMEOUT(more->isVisible(), 10'000);
    more->setFocus();
    m_fixture->press(Qt::Key_Space);
    auto *menu = m_fixture->window()->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
    const QString path = m_fixture->folder() + u"/anouk.json"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"name\": \"Anouk\""));
}

void TestCustomersPage::anErasedPersonIsGoneFromTheList()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    store({values});
    QVERIFY(openPage());
    auto *erase = m_fixture->find<QWidget>("eraseCustomerButton");
    QTRY_VERIFY_WITH_TIMEOUT(erase->isVisible(), 10'000);
    erase->setFocus();
    m_fixture->press(Qt::Key_Space);
    m_fixture->press(Qt::Key_Escape); // a no
    QTRY_VERIFY(!m_fixture->find<QWidget>("yesButton"));
    QCOMPARE(stored().size(), 1);
    erase->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QWidget>("yesButton"));
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(shownNames().isEmpty(), 10'000);
    QTRY_VERIFY(!m_fixture->find<PlainLabel>("customerName")->isVisible());
}

void TestCustomersPage::enterPutsTheCustomerOnTheTicket()
{
    CustomerValues values;
    values.name = u"Anouk Delisle"_s;
    values.taxNumber = u"123"_s;
    store({values});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 1, 10'000);
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customersPage")->isVisible(), 10'000);
    const QList<Cart> carts = tickets();
    QCOMPARE(carts.size(), 1);
    QVERIFY(carts[0].customer);
    QCOMPARE(carts[0].customer->name, u"Anouk Delisle"_s);
    QCOMPARE(carts[0].customer->taxNumber, u"123"_s);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(m_fixture->window()).contains(u"Anouk Delisle"_s), 10'000);
    // The next one takes the place of the first, on the same ticket.
    values.name = u"Zita"_s;
    store({values});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 2, 10'000);
    m_fixture->press(Qt::Key_End);
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tickets().value(0).customer->name, u"Zita"_s, 10'000);
    QCOMPARE(tickets().size(), 1);
}

void TestCustomersPage::whatIsOwedIsPutOnTheTicketToBePaid()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    values.creditLimit = Money(10'000, m_fixture->desk().session().profile.rules.currency);
    store({values});
    const UserId id = stored().value(0).id;
    const Session &session = m_fixture->desk().session();
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        Call call = shop.systemCall();
        call.actor.atRegister = session.atRegister.id;
        SaleRequest request;
        request.id = shop.ids().mint<OrderId>();
        request.atRegister = session.atRegister.id;
        request.shift = session.shift->id;
        request.customer = CartCustomer{id, u"Anouk"_s, {}, {}};
        CartLine line;
        line.id = shop.ids().mint<LineId>();
        line.name = u"Work"_s;
        line.kind = ProductKind::Service;
        line.quantity = Quantity::pieces(1);
        line.taxCategory = u"zero"_s;
        const Money owed(4'000, session.profile.rules.currency);
        line.unitPrice = UnitPrice::fromMoney(owed);
        request.lines = {line};
        request.expectedTotal = owed;
        request.tenders = {{shop.ids().mint<PaymentId>(), TenderMethod::Account, owed, {}}};
        SHOP_TRY(shop.counterSales().complete(call, request));
        return {};
    }));
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<MoneyLabel>("customerOwes")->amount(), u"$40.00"_s, 10'000);
    QCOMPARE(m_fixture->find<MoneyLabel>("ledgerChange0")->amount(), u"$40.00"_s);
    auto *pay = m_fixture->find<QWidget>("payAccountButton");
    QVERIFY(pay->isVisible());
    pay->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customersPage")->isVisible(), 10'000);
    const QList<Cart> carts = tickets();
    QCOMPARE(carts.size(), 1);
    QCOMPARE(carts[0].customer->id, id);
    QCOMPARE(carts[0].lines.size(), 1);
    QCOMPARE(carts[0].lines[0].kind, ProductKind::AccountPayment);
    QCOMPARE(carts[0].lines[0].unitPrice, UnitPrice::fromMoney(Money(4'000, session.profile.rules.currency)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ticketLines(), 1, 10'000);
}

void TestCustomersPage::thePickerGivesTheOneItStandsOn()
{
    QList<CustomerValues> people;
    for (const QString &name : {u"Anouk"_s, u"Bela"_s, u"Chen"_s}) {
        CustomerValues values;
        values.name = name;
        people.append(values);
    }
    store(people);
    QString chosen;
    auto *picker = new CustomerPicker(m_fixture->desk(), false);
    connect(picker, &CustomerPicker::customerChosen, this,
            [&](const Customer &customer) { chosen = customer.values.name; });
    m_fixture->prompter().showPanel(picker);
    QTRY_COMPARE_WITH_TIMEOUT(shownNames().size(), 3, 10'000);
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(chosen, u"Bela"_s, 10'000); // Enter waits for a list that is being read
    QTRY_VERIFY(!m_fixture->find<QWidget>("customerPicker"));
}

void TestCustomersPage::thePickerGivesSomebodyNew()
{
    QString chosen;
    auto *picker = new CustomerPicker(m_fixture->desk(), false);
    connect(picker, &CustomerPicker::customerChosen, this,
            [&](const Customer &customer) { chosen = customer.values.name; });
    m_fixture->prompter().showPanel(picker);
    auto *add = m_fixture->find<QWidget>("pickNewButton");
    add->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_name"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_name"), u"Zita"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(chosen, u"Zita"_s, 10'000);
    QCOMPARE(stored().size(), 1);
}

} // namespace shop

QTEST_MAIN(shop::TestCustomersPage)
#include "tst_customers_page.moc"
