// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/payment_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/print/till_paper.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Cash, accounts and wrong tenders, as the cashier takes them by keys, and what is scanned meanwhile.
class TestWaysToPay final : public QObject, private PaymentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStillBeingScannedIsPaidForToo();
    void payingWaitsForTheFirstScan();
    void aCustomerBuysOnAccountUpToTheLimit();
    void aWrongTenderIsCorrected();
    void aGiftReceiptHasNoPrices();
};

void TestWaysToPay::whatIsStillBeingScannedIsPaidForToo()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(startPayment(fixture));
    BusyLane busy(fixture, Lane::Counter);
    fixture.scan(kCandle);
    fixture.press(Qt::Key_Return); // cash, at once
    busy.letGo();
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->lines.first().line.quantity, Quantity::pieces(2));
    QCOMPARE(order->total.minor(), 2'278);
}

void TestWaysToPay::payingWaitsForTheFirstScan()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    BusyLane busy(fixture, Lane::Counter);
    fixture.scan(kCandle);
    fixture.press(Qt::Key_F12);
    busy.letGo();
    QVERIFY(isInFront(fixture, "paymentPage"));
}

void TestWaysToPay::aGiftReceiptHasNoPrices()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    Session session = fixture.desk().session();
    session.printer.kind = PrinterSettings::Kind::File;
    fixture.desk().setSession(session);
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    auto *paper = fixture.window()->findChild<TillPaper *>();
    const auto text = [&] { return paper->accessibleDescription(); };
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"TOTAL"_s), 10'000);
    fixture.press(Qt::Key_F4);
    QTRY_VERIFY(text().contains(u"GIFT RECEIPT"_s));
    QVERIFY(!text().contains(u"TOTAL"_s) && !text().contains(u"9.99"_s));
    fixture.press(Qt::Key_F2);
    const auto waiting = [&] {
        QStringList kinds;
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(jobs, shop.spool().waiting(session.atRegister.id));
            for (const PrintJob &job : jobs)
                kinds.append(job.kind + u' ' + QString::number(job.copyNumber));
            return {};
        });
        return read ? kinds : QStringList();
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QStringList{u"gift-receipt 0"_s}, 10'000);
    fixture.press(Qt::Key_F4);
    QTRY_VERIFY(text().contains(u"TOTAL"_s));
    fixture.press(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), (QStringList{u"gift-receipt 0"_s, u"receipt 0"_s}),
                              10'000);
}

void TestWaysToPay::aCustomerBuysOnAccountUpToTheLimit()
{
    WindowFixture fixture;
    const auto ada = [](Shop &shop) -> Done {
        CustomerValues first;
        first.name = u"Aaron Ames"_s;
        SHOP_TRY(
            shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), first));
        CustomerValues values;
        values.name = u"Ada Lovelace"_s;
        values.creditLimit = Money(2'000, *Currency::fromCode(u"CAD"));
        SHOP_TRY(
            shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), values));
        return {};
    };
    QVERIFY(open(fixture, nullptr, ada));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F5); // asks for the customer first
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("customerPicker"), kPatienceMs);
    QTRY_VERIFY(fixture.find<QLineEdit>("customerSearch")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(
        fixture.find<QAbstractItemView>("customersView")->model()->rowCount() == 2, kPatienceMs);
    {
        BusyLane busy(fixture, Lane::Reader);
        QVERIFY(fillIn(fixture.find<QLineEdit>("customerSearch"), u"lovel"_s));
        fixture.press(
            Qt::Key_Return); // at once: the one who is found is taken, not the first of all
    }
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("customerPicker"), kPatienceMs);
    QTRY_COMPARE(fixture.find<QLabel>("payingCustomer")->text(), u"Ada Lovelace"_s);
    fixture.press(Qt::Key_F5);
    QVERIFY(isTold(fixture, u"may still owe"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.first().method, TenderMethod::Account);
    QCOMPARE(order->customer->name, u"Ada Lovelace"_s);
}

void TestWaysToPay::aWrongTenderIsCorrected()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QTest::qWait(500); // Enter is deaf for a moment
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.isShown("saleCompletePage"), kPatienceMs);
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("correctTenderPanel"), kPatienceMs);
    QTRY_VERIFY(fixture.find<QWidget>("correctedPayment")->hasFocus());
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(fixture.find<QLineEdit>("correctionReason")->hasFocus()); // asked for
    QVERIFY(fillFocused(u"card, not cash"_s));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("correctTenderPanel"), kPatienceMs);
    const auto corrected = [&] {
        qsizetype count = 0;
        bool said = false;
        TenderMethod to = TenderMethod::Cash;
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(),
                                                        fixture.desk().session().atRegister.id, 1));
            SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), orders.first().id));
            SHOP_TRY_VALUE(made, shop.orders().corrections(shop.systemCall(), order));
            count = made.size();
            to = made.isEmpty() ? to : made.first().to;
            SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::TenderCorrected));
            said = !rows.isEmpty() && rows.first().body.contains("card, not cash");
            return {};
        });
        return read && count == 1 && to == TenderMethod::Card && said;
    };
    QTRY_VERIFY_WITH_TIMEOUT(corrected(), kPatienceMs);
    VERIFY_OK(newestOrder(fixture));
}

} // namespace shop

QTEST_MAIN(shop::TestWaysToPay)
#include "tst_ways_to_pay.moc"
