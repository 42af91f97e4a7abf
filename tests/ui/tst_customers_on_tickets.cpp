// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/customers_page_fixture.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_keys.h"
#include "ui/customers/customer_picker.h"
#include "ui/widgets/money_label.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// How somebody who buys comes onto a ticket: from the page, to pay what is owed, and by the picker.
class TestCustomersOnTickets final : public QObject, private CustomersPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void enterPutsTheCustomerOnTheTicket();
    void whatIsOwedIsPutOnTheTicketToBePaid();
    void thePickerGivesTheOneItStandsOn();
    void thePickerGivesSomebodyNew();

private:
    QList<Cart> tickets();
};

QList<Cart> TestCustomersOnTickets::tickets()
{
    QList<Cart> all;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.carts().carts(shop.systemCall(),
                                                 m_fixture->desk().session().atRegister.id));
        all = found;
        return {};
    });
    return read ? all : QList<Cart>();
}

void TestCustomersOnTickets::enterPutsTheCustomerOnTheTicket()
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

void TestCustomersOnTickets::whatIsOwedIsPutOnTheTicketToBePaid()
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
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<MoneyLabel>("customerOwes")->amount(), u"$40.00"_s,
                              10'000);
    QCOMPARE(m_fixture->find<MoneyLabel>("ledgerChange0")->amount(), u"$40.00"_s);
    QVERIFY(m_fixture->pressButton("payAccountButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("customersPage")->isVisible(), 10'000);
    const QList<Cart> carts = tickets();
    QCOMPARE(carts.size(), 1);
    QCOMPARE(carts[0].customer->id, id);
    QCOMPARE(carts[0].lines.size(), 1);
    QCOMPARE(carts[0].lines[0].kind, ProductKind::AccountPayment);
    QCOMPARE(carts[0].lines[0].unitPrice,
             UnitPrice::fromMoney(Money(4'000, session.profile.rules.currency)));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ticketLines(), 1, 10'000);
}

void TestCustomersOnTickets::thePickerGivesTheOneItStandsOn()
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
    QTRY_COMPARE_WITH_TIMEOUT(chosen, u"Bela"_s,
                              10'000); // Enter waits for a list that is being read
    QTRY_VERIFY(!m_fixture->find<QWidget>("customerPicker"));
}

void TestCustomersOnTickets::thePickerGivesSomebodyNew()
{
    QString chosen;
    auto *picker = new CustomerPicker(m_fixture->desk(), false);
    connect(picker, &CustomerPicker::customerChosen, this,
            [&](const Customer &customer) { chosen = customer.values.name; });
    m_fixture->prompter().showPanel(picker);
    QVERIFY(m_fixture->pressButton("pickNewButton"));
    QTRY_VERIFY(m_fixture->find<QLineEdit>("customer_name"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("customer_name"), u"Zita"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(chosen, u"Zita"_s, 10'000);
    QCOMPARE(stored().size(), 1);
}

} // namespace shop

QTEST_MAIN(shop::TestCustomersOnTickets)
#include "tst_customers_on_tickets.moc"
