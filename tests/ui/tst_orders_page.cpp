// SPDX-License-Identifier: GPL-3.0-or-later
// Orders for delivery and collection in the window of the sample shop, moved by keys and scans.
#include "core/devices/receipt.h"
#include "core/shop/invoice_desk.h"
#include "core/shop/order_tasks.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/orders/orders_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestOrdersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void theListShowsDaysAndTheNewestFirst();
    void anOrderIsBroughtToDeliveredWithOneKey();
    void anOrderIsPlacedFromTheTicketByKeys();
    void aCollectedOrderIsSaidSo();
    void anOrderIsCancelledWithAReason();
    void aShortPickReducesTheTotal();
    void whatIsScannedWhilePackingIsTicked();
    void aScannedOrderOpens();
    void theSearchFindsACustomer();
    void aMoveThatIsNotAllowedIsNotOffered();
    void whoMayNotMoveOrdersAsksSomebody();
    void theInvoiceIsWrittenAndItsSecondPaperIsACopy();
    void severalOrdersMoveTogetherOrNotAtAll();
    void moneyThatCouldNotBePaidBackStaysAListOfItsOwn();
    void anOrderToAKnownCustomerTakesTheirAddressAndKeepsANewOne();
    void aCardIsChargedBeforeTheOrderIsPlaced_data();
    void aCardIsChargedBeforeTheOrderIsPlaced();

private:
    QListView *view() const { return m_fixture->find<QListView>("ordersView"); }
    QString text(const char *label) const
    {
        const auto *found = m_fixture->find<PlainLabel>(label);
        return found ? found->text() : QString();
    }
    // Opens the page on the order of this customer.
    bool openOrder(const QString &customer);
    DeliveryOrder stored(const QString &customer);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestOrdersPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(u"orders"_s, u"Orders"_s, u"receipt"_s,
                                 [this] { return new OrdersPage(m_fixture->desk()); });
    m_fixture->window()->showPage(u"orders"_s);
    QVERIFY(QTest::qWaitFor([&] { return view() && view()->model()->rowCount() > 0; }, 10'000));
}

bool TestOrdersPage::openOrder(const QString &customer)
{
    m_fixture->press(Qt::Key_F2);
    return fillIn(m_fixture->find<QLineEdit>("orderSearch"), customer) &&
           QTest::qWaitFor([&] { return text("orderCustomer") == customer; }, 10'000);
}

DeliveryOrder TestOrdersPage::stored(const QString &customer)
{
    DeliveryOrder order;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        DeliveryQuery query;
        query.text = customer;
        SHOP_TRY_VALUE(found, shop.deliveries().deliveries(shop.systemCall(), query));
        SHOP_TRY_VALUE(all, shop.deliveries().delivery(shop.systemCall(), found.value(0).id));
        order = all;
        return {};
    });
    if (!read)
        qWarning("%s", qPrintable(describe(read.error())));
    return order;
}

void TestOrdersPage::theListShowsDaysAndTheNewestFirst()
{
    const QAbstractItemModel *rows = view()->model();
    QCOMPARE(rows->index(0, 0).data().toString(), u"Today"_s);
    QCOMPARE(rows->index(1, 0).data().toString(), u"Anouk Delisle"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(text("orderCustomer"), u"Anouk Delisle"_s, 10'000);
    m_fixture->press(Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(text("orderCustomer"), u"Marcus Webb"_s, 10'000);
    m_fixture->press(Qt::Key_Up);
    m_fixture->press(Qt::Key_Up); // the day is no order
    QTRY_COMPARE_WITH_TIMEOUT(text("orderCustomer"), u"Anouk Delisle"_s, 10'000);
}

void TestOrdersPage::anOrderIsBroughtToDeliveredWithOneKey()
{
    QVERIFY(openOrder(u"Anouk Delisle"_s));
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Anouk"_s).agreed.status, OrderStatus::Shipped, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<Button>("nextStepButton")->text(),
                              u"Mark as delivered"_s, 10'000);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Anouk"_s).agreed.status, OrderStatus::Delivered, 10'000);
    const DeliveryOrder order = stored(u"Anouk"_s);
    QCOMPARE(order.saleNumber, u"1-R-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<Button>("nextStepButton")->isVisible(), 10'000);
}

void TestOrdersPage::anOrderIsPlacedFromTheTicketByKeys()
{
    m_fixture->window()->showPage(u"sell"_s);
    m_fixture->scan(u"0628451119180"_s); // Aged cheddar, 9.75
    m_fixture->press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("deliveryPage"), 10'000);
    QVERIFY(!m_fixture->find<QWidget>("placeOrderButton")->isEnabled());
    const std::pair<const char *, QString> fields[]{
        {"delivery_name", u"Grace Hopper"_s}, {"delivery_phone", u"902 555 0100"_s},
        {"delivery_price", u"6.00"_s},        {"delivery_street", u"12 Quay Street"_s},
        {"delivery_city", u"Halifax"_s},      {"delivery_postalCode", u"B3K 3R"_s}};
    for (const auto &[name, text] : fields)
        QVERIFY(fillIn(m_fixture->find<QLineEdit>(name), text));
    auto *provinces = m_fixture->find<QComboBox>("delivery_provinces");
    provinces->setCurrentIndex(provinces->findText(u"Nova Scotia"_s));
    QVERIFY(!m_fixture->find<QWidget>("placeOrderButton")->isEnabled()); // one character is missing
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("delivery_postalCode"), u"b3k3r7"_s));
    QTRY_VERIFY(m_fixture->find<QWidget>("placeOrderButton")->isEnabled());
    m_fixture->press(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Grace"_s).agreed.status, OrderStatus::Confirmed, 10'000);
    const DeliveryOrder order = stored(u"Grace"_s);
    QCOMPARE(order.address,
             (ShippingAddress{u"12 Quay Street"_s, u"Halifax"_s, u"NS"_s, u"B3K 3R7"_s, u"CA"_s}));
    QCOMPARE(order.agreed.lines.size(), 2); // the cheddar and its delivery
    QCOMPARE(order.payment, OrderPayment::CashOnDelivery);
    QTRY_VERIFY(!m_fixture->isShown("deliveryPage"));
    m_fixture->window()->showPage(u"orders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->index(1, 0).data().toString(), u"Grace Hopper"_s,
                              10'000);
}

void TestOrdersPage::aCollectedOrderIsSaidSo()
{
    QVERIFY(openOrder(u"Priya Nair"_s));
    QVERIFY(paintedText(m_fixture->find<QWidget>("orderView")).contains(u"Ready to collect"_s));
    QCOMPARE(m_fixture->find<Button>("nextStepButton")->text(), u"Mark as collected"_s);
}

void TestOrdersPage::anOrderIsCancelledWithAReason()
{
    QVERIFY(openOrder(u"Marcus Webb"_s));
    QVERIFY(m_fixture->pressButton("moveTo_cancelled"));
    QTRY_VERIFY(m_fixture->find<QWidget>("endOrderPanel"));
    m_fixture->find<QLineEdit>("orderReason")->setText(u"moved away"_s);
    QVERIFY(m_fixture->pressButton("panelTakeButton"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Marcus"_s).agreed.status, OrderStatus::Cancelled, 10'000);
    const auto steps = [this] {
        QList<OrderStep> all;
        (void)m_fixture->onDatabase([&](Shop &shop) -> Done {
            DeliveryQuery query;
            query.text = u"Marcus"_s;
            SHOP_TRY_VALUE(found, shop.deliveries().deliveries(shop.systemCall(), query));
            SHOP_TRY_VALUE(read, shop.deliveries().steps(shop.systemCall(), found.value(0).id));
            all = read;
            return {};
        });
        return all;
    };
    QCOMPARE(steps().constLast().reason, u"moved away"_s);
}

void TestOrdersPage::aShortPickReducesTheTotal()
{
    QVERIFY(openOrder(u"Marcus Webb"_s));
    const QString before = text("orderTotal");
    auto *lines = m_fixture->find<QTableView>("orderLines");
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QVERIFY(m_fixture->pressButton("pickButton"));
    QTRY_VERIFY(m_fixture->find<QWidget>("shortPickPanel"));
    QVERIFY(m_fixture->pressButton("panelTakeButton"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Marcus"_s).agreed.lines[0].line.quantity,
                              Quantity::pieces(2), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(text("orderTotal") != before, 10'000);
}

void TestOrdersPage::whatIsScannedWhilePackingIsTicked()
{
    QVERIFY(openOrder(u"Anouk Delisle"_s));
    auto *lines = m_fixture->find<QTableView>("orderLines");
    const auto quantity = [&] { return lines->model()->index(1, 1).data().toString(); };
    QCOMPARE(quantity(), u"2"_s);
    const QString code = stored(u"Anouk"_s).agreed.lines[1].line.sku;
    m_fixture->scan(code);
    QTRY_COMPARE_WITH_TIMEOUT(quantity(), u"1 of 2"_s, 10'000);
    m_fixture->scan(code);
    QTRY_COMPARE_WITH_TIMEOUT(quantity(), u"2"_s, 10'000);
    m_fixture->scan(code);
    QTRY_VERIFY_WITH_TIMEOUT(
        paintedText(m_fixture->find<QWidget>("toast")).contains(u"packed already"_s), 10'000);
    QCOMPARE(quantity(), u"2"_s);
}

void TestOrdersPage::aScannedOrderOpens()
{
    const DeliveryOrder wanted = stored(u"Sana"_s);
    m_fixture->scan(receiptBarcode(wanted.agreed.series, wanted.agreed.number));
    QTRY_COMPARE_WITH_TIMEOUT(text("orderCustomer"), u"Sana Qureshi"_s, 10'000);
    m_fixture->scan(u"O1-99-X"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text("orderCustomer"), u"Sana Qureshi"_s, 10'000);
}

void TestOrdersPage::theSearchFindsACustomer()
{
    QVERIFY(openOrder(u"Oskar Bielak"_s));
    QCOMPARE(view()->model()->rowCount(), 2); // the day, and one order
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<Button>("nextStepButton")->isVisible(), false,
                              10'000);
}

void TestOrdersPage::aMoveThatIsNotAllowedIsNotOffered()
{
    QVERIFY(openOrder(u"Priya Nair"_s)); // ready to collect
    QVERIFY(!m_fixture->find<QWidget>("moveTo_cancelled"));
    QVERIFY(m_fixture->find<QWidget>("moveTo_failed"));
    QVERIFY(openOrder(u"Luc Tremblay"_s)); // cancelled
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("moveTo_failed"), 10'000);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(stored(u"Luc"_s).agreed.status, OrderStatus::Cancelled);
}

void TestOrdersPage::whoMayNotMoveOrdersAsksSomebody()
{
    Session session = m_fixture->desk().session();
    session.staff->rights = Rights();
    session.staff->rights.grant(Action::Sell);
    m_fixture->desk().setSession(session);
    QVERIFY(openOrder(u"Anouk Delisle"_s));
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(300);
    QCOMPARE(stored(u"Anouk"_s).agreed.status, OrderStatus::Processing);
}

void TestOrdersPage::theInvoiceIsWrittenAndItsSecondPaperIsACopy()
{
    QVERIFY(openOrder(u"Anouk Delisle"_s));
    for (int copy = 0; copy < 2; ++copy) {
        m_fixture->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QMenu>("paperMenu"), 10'000);
        auto *menu = m_fixture->find<QMenu>("paperMenu");
        QCOMPARE(menu->actions().first()->text().contains(u"1-I-1"_s), copy > 0);
        menu->actions().first()->trigger();
        menu->close();
        QTRY_VERIFY(m_fixture->find<QWidget>("paperPanel"));
        m_fixture->find<QComboBox>("paperWhere")->setCurrentIndex(0);
        QVERIFY(m_fixture->pressButton("panelTakeButton"));
        const QString path = m_fixture->folder() + u"/invoice-%1.pdf"_s.arg(copy);
        QVERIFY(saveInFileDialog(m_fixture->window(), path));
        QFile file(path);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 1000, 10'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QTRY_VERIFY(!m_fixture->find<QMenu>("paperMenu"));
    }
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(papers, invoicesOf(shop, shop.systemCall(), stored(u"Anouk"_s).agreed.id));
        if (!papers.invoice || papers.invoice->numberText() != u"1-I-1")
            return Error{ErrorCode::Internal, u"no invoice"_s, {}};
        return {};
    }));
}

void TestOrdersPage::severalOrdersMoveTogetherOrNotAtAll()
{
    const auto choose = [&] {
        view()->selectionModel()->clearSelection();
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QString name = view()->model()->index(row, 0).data().toString();
            if (name == u"Sana Qureshi"_s || name == u"Anouk Delisle"_s)
                view()->selectionModel()->select(view()->model()->index(row, 0),
                                                 QItemSelectionModel::Select);
        }
        return QTest::qWaitFor([&] { return m_fixture->find<QWidget>("bulkPane")->isVisible(); },
                               5'000);
    };
    QVERIFY(choose());
    const OrderStatus before = stored(u"Anouk"_s).agreed.status;
    QCOMPARE(before, OrderStatus::Processing);
    QVERIFY(m_fixture->pressButton("bulkTo_shipped"));
    QVERIFY(m_fixture->pressButton("toast")); // takes it back
    m_fixture->window()->showPage(u"sell"_s);
    QCOMPARE(stored(u"Anouk"_s).agreed.status, before);
    m_fixture->window()->showPage(u"orders"_s);
    // The list is read anew on coming back, which lets go of what is chosen.
    QTRY_VERIFY_WITH_TIMEOUT(choose() && m_fixture->find<QWidget>("bulkTo_shipped") &&
                                 view()->selectionModel()->selectedRows().size() == 2,
                             10'000);
    QVERIFY(m_fixture->pressButton("bulkTo_shipped"));
    m_fixture->window()->showPage(u"sell"_s); // who leaves has decided
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Anouk"_s).agreed.status, OrderStatus::Shipped, 10'000);
    QCOMPARE(stored(u"Sana"_s).agreed.status, OrderStatus::Confirmed);
}

void TestOrdersPage::moneyThatCouldNotBePaidBackStaysAListOfItsOwn()
{
    const Order like = stored(u"Sana"_s).agreed;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        Call call = shop.systemCall();
        call.actor.atRegister = like.atRegister;
        PlaceOrder request;
        request.id = shop.ids().mint<OrderId>();
        request.atRegister = like.atRegister;
        request.channel = Channel::Collect;
        for (const OrderLine &line : like.lines) {
            request.lines.append(line.line);
            request.lines.last().id = shop.ids().mint<LineId>();
        }
        request.customer.name = u"Grace Hopper"_s;
        request.expectedTotal = like.total;
        request.payment = OrderPayment::Prepaid;
        request.tenders = {{shop.ids().mint<PaymentId>(), TenderMethod::Card, like.total, u"A1"_s}};
        SHOP_TRY_VALUE(order, shop.deliveryDesk().place(call, request));
        SHOP_TRY(shop.deliveryDesk().move(
            call, {request.id, order.version, OrderStatus::Cancelled, u"no"_s, {}}));
        return {};
    }));
    QVERIFY(openOrder(u"Grace Hopper"_s));
    QVERIFY(m_fixture->pressButton("refundFailedButton"));
    QTRY_VERIFY(m_fixture->find<QWidget>("refundFailedPanel"));
    m_fixture->find<QLineEdit>("orderReason")->setText(u"card closed"_s);
    QVERIFY(m_fixture->pressButton("panelTakeButton"));
    QTRY_VERIFY_WITH_TIMEOUT(
        paintedText(m_fixture->find<QWidget>("orderView")).contains(u"card closed"_s), 10'000);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(count, refundTaskCount(shop, shop.systemCall()));
        return count == 1 ? Done() : Error{ErrorCode::Internal, u"no task"_s, {}};
    }));
}

void TestOrdersPage::anOrderToAKnownCustomerTakesTheirAddressAndKeepsANewOne()
{
    UserId id;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        CustomerValues values;
        values.name = u"Grace Hopper"_s;
        values.phone = u"902 555 0100"_s;
        values.addresses = {{u"Home"_s, u"1 Pier"_s, u"B3K 1A1"_s, u"Halifax"_s, u"CA-NS"_s}};
        id = shop.ids().mint<UserId>();
        SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), id, values));
        return {};
    }));
    m_fixture->window()->showPage(u"sell"_s);
    m_fixture->scan(u"0628451119180"_s);
    m_fixture->press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("customerPicker"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("panelTakeButton")->isEnabled(), 10'000);
    QVERIFY(m_fixture->pressButton("panelTakeButton"));
    m_fixture->press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("deliveryPage"), 10'000);
    auto *street = m_fixture->find<QLineEdit>("delivery_street");
    QTRY_COMPARE_WITH_TIMEOUT(street->text(), u"1 Pier"_s, 10'000);
    QCOMPARE(m_fixture->find<QComboBox>("delivery_provinces")->currentText(), u"Nova Scotia"_s);
    QVERIFY(fillIn(street, u"2 Quay"_s));
    m_fixture->find<QCheckBox>("keepAddressBox")->setChecked(true);
    m_fixture->press(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Grace"_s).address.street, u"2 Quay"_s, 10'000);
    const auto addresses = [&] {
        QList<CustomerAddress> all;
        (void)m_fixture->onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(grace, shop.customers().customer(shop.systemCall(), id));
            all = grace.values.addresses;
            return {};
        });
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(addresses().size(), 2, 10'000);
    QCOMPARE(addresses()[1].street, u"2 Quay"_s);
}

void TestOrdersPage::aCardIsChargedBeforeTheOrderIsPlaced_data()
{
    QTest::addColumn<QString>("simulates");
    QTest::addColumn<bool>("paid");
    QTest::newRow("approved") << u"approve"_s << true;
    QTest::newRow("declined") << u"decline"_s << false;
}

void TestOrdersPage::aCardIsChargedBeforeTheOrderIsPlaced()
{
    QFETCH(const QString, simulates);
    QFETCH(const bool, paid);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        RegisterDevices devices;
        devices.terminal.kind = TerminalSettings::Kind::Simulator;
        devices.terminal.simulates = simulates;
        return shop.deviceSettings().saveDevices(
            shop.systemCall(), m_fixture->desk().session().atRegister.id, devices);
    }));
    m_fixture->window()->showPage(u"sell"_s);
    m_fixture->scan(u"0628451119180"_s);
    m_fixture->press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("deliveryPage"), 10'000);
    m_fixture->find<Segment>("deliveryChannel")->setCurrent(u"collect"_s);
    m_fixture->find<Segment>("deliveryPayment")->setCurrent(u"prepaid"_s);
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("delivery_name"), u"Grace Hopper"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("delivery_approval")->isVisible(), 10'000);
    m_fixture->press(Qt::Key_F12);
    QWidget *page = m_fixture->find<QWidget>("deliveryPage");
    if (!paid) {
        QTRY_VERIFY_WITH_TIMEOUT(paintedText(page).contains(u"The card was not charged."_s),
                                 10'000);
        QVERIFY(stored(u"Grace"_s).agreed.lines.isEmpty());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!page->isVisible(), 10'000);
    const DeliveryOrder order = stored(u"Grace"_s);
    QCOMPARE(order.prepaid, order.agreed.total);
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(
            left, shop.paymentAttempts().unfinished(shop.systemCall(), order.agreed.atRegister));
        return left.isEmpty() ? Done() : Error{ErrorCode::Internal, u"money for no order"_s, {}};
    }));
}

} // namespace shop

QTEST_MAIN(shop::TestOrdersPage)

#include "tst_orders_page.moc"
