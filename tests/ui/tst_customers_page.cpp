// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/customers_page_fixture.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_keys.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The page of the people who buy: found, added, changed, merged, saved and erased.
class TestCustomersPage final : public QObject, private CustomersPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void aCustomerIsAddedWithKeys();
    void whatTheCoreRefusesIsSaidAtItsField_data();
    void whatTheCoreRefusesIsSaidAtItsField();
    void aChangeKeepsWhatTheFormDoesNotShow();
    void aCountryAloneIsNoAddress();
    void anAddressThatIsEmptiedIsTakenAway();
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
    void theListIsNarrowedAndSaved();

private:
    void fill(const char *field, const QString &text);
    QString errorAt(const char *field);
    bool chooseMore(const QString &words);
};

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

bool TestCustomersPage::chooseMore(const QString &words)
{
    if (!m_fixture->pressButton("customerMoreButton"))
        return false;
    auto *menu = m_fixture->window()->findChild<QMenu *>();
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text().contains(words)) {
            action->trigger();
            return menu->close();
        }
    }
    return false;
}

void TestCustomersPage::aCustomerIsAddedWithKeys()
{
    m_fixture->window()->showPage(u"customers"_s);
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fillFocused(u"Anouk Delisle"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"902 555 0188"_s));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_city"), u"Halifax"_s));
    auto *provinces = m_fixture->find<QComboBox>("customer_provinces");
    provinces->setFocus();
    QTest::keyClicks(provinces, u"Nova"_s);
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
    QCOMPARE(all[0].values.addresses[0].country, u"CA-NS"_s);
    QCOMPARE(all[0].values.creditLimit->minor(), 25'050);
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), QStringList{u"Anouk Delisle"_s}, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<PlainLabel>("customerName")->text(),
                              u"Anouk Delisle"_s, 10'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(!errorAt(field.toLatin1()).isEmpty(), 10'000);
    QVERIFY(!errorAt(field.toLatin1()).contains(u"no words for"_s));
    QCOMPARE(m_fixture->find<QLineEdit>(field.toLatin1())->text(), typed);
    QCOMPARE(m_fixture->find<QLineEdit>("customer_city")->text(), u"Halifax"_s);
    QVERIFY(stored().isEmpty());
}

void TestCustomersPage::aChangeKeepsWhatTheFormDoesNotShow()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    values.addresses = {
        {u"Home"_s, u"2104 Creighton Street\napartment 3"_s, u"B3K 3R7"_s, u"Halifax"_s, u"CA"_s},
        {u"Work"_s, u"1 Pier"_s, u"B3K"_s, u"Halifax"_s, u"CA"_s}};
    store({values});
    QVERIFY(openPage());
    QVERIFY(m_fixture->pressButton("editCustomerButton"));
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_phone"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"555"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customerForm"), 10'000);
    const CustomerValues after = stored().value(0).values;
    QCOMPARE(after.phone, u"555"_s);
    QCOMPARE(after.addresses, values.addresses);
}

void TestCustomersPage::aCountryAloneIsNoAddress()
{
    m_fixture->window()->showPage(u"customers"_s);
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    fill("customer_name", u"Anouk"_s);
    auto *countries = m_fixture->find<QComboBox>("customer_country");
    QTest::keyClick(countries, Qt::Key_Down);
    QVERIFY(countries->currentData().toString() != u"CA"_s);
    m_fixture->find<QLineEdit>("customer_name")->setFocus();
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, 10'000);
    QVERIFY(stored()[0].values.addresses.isEmpty());
}

void TestCustomersPage::anAddressThatIsEmptiedIsTakenAway()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    values.addresses = {{u"Home"_s, u"2104 Creighton Street"_s, {}, {}, u"CA"_s},
                        {u"Work"_s, u"1 Pier"_s, u"B3K 1A1"_s, u"Halifax"_s, u"CA"_s}};
    store({values});
    QVERIFY(openPage());
    QVERIFY(m_fixture->pressButton("editCustomerButton"));
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_street"));
    m_fixture->find<QLineEdit>("customer_street")->clear();
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customerForm"), 10'000);
    QCOMPARE(stored().value(0).values.addresses, values.addresses.mid(1));
}

void TestCustomersPage::aSecondPersonsChangeIsNotOverwritten()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    store({values});
    QVERIFY(openPage());
    QVERIFY(m_fixture->pressButton("editCustomerButton"));
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_phone"));
    values.phone = u"777"_s;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(all, shop.customers().customers(shop.systemCall(), {}));
        SHOP_TRY(
            shop.customers().updateCustomer(shop.systemCall(), all[0].id, all[0].version, values));
        return {};
    }));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_phone"), u"555"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(m_fixture->find<QWidget>("customerForm"))
                                 .contains(u"Somebody else has changed"_s),
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
    QVERIFY(m_fixture->pressButton("yesButton"));
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
    QVERIFY(m_fixture->pressButton("newAddressButton"));
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
    // The row may stand before the panel over it has gone, and keys are the panel's as long as it is there.
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("addressPanel"), 10'000);
    QVERIFY(m_fixture->pressButton("usualAddress1"));
    QTRY_COMPARE_WITH_TIMEOUT(stored()[0].values.addresses[0].city, u"Toronto"_s, 10'000);
}

void TestCustomersPage::everythingAboutACustomerIsSaved()
{
    CustomerValues values;
    values.name = u"Anouk"_s;
    store({values});
    QVERIFY(openPage());
    QVERIFY(chooseMore(u"as a file"_s));
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
    QVERIFY(chooseMore(u"person"_s));
    QTRY_VERIFY(m_fixture->find<QWidget>("yesButton"));
    m_fixture->press(Qt::Key_Escape); // a no
    QTRY_VERIFY(!m_fixture->find<QWidget>("yesButton"));
    QCOMPARE(stored().size(), 1);
    QVERIFY(chooseMore(u"person"_s));
    QTRY_VERIFY(m_fixture->find<QWidget>("yesButton"));
    m_fixture->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(shownNames().isEmpty(), 10'000);
    QTRY_VERIFY(!m_fixture->find<PlainLabel>("customerName")->isVisible());
}

void TestCustomersPage::theListIsNarrowedAndSaved()
{
    CustomerValues onAccount;
    onAccount.name = u"Zoe"_s;
    onAccount.creditLimit = Money(5'000, m_fixture->desk().session().profile.rules.currency);
    CustomerValues other;
    other.name = u"Yann"_s;
    store({onAccount, other});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), (QStringList{u"Yann"_s, u"Zoe"_s}), 10'000);
    QTRY_COMPARE(m_fixture->find<PlainLabel>("customerCount")->text(),
                 u"2 person(s) and firm(s)"_s);
    auto *chips = m_fixture->find<ChipBar>("customerChips");
    chips->findChildren<ChipButton *>().value(1)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shownNames(), QStringList{u"Zoe"_s}, 10'000);
    m_fixture->find<QPushButton>("exportCustomersButton")->click();
    const QString path = m_fixture->folder() + u"/customers.csv"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY2(csv.contains(",Zoe,"), csv.constData());
}

} // namespace shop

QTEST_MAIN(shop::TestCustomersPage)
#include "tst_customers_page.moc"
