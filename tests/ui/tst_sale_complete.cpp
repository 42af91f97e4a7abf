// SPDX-License-Identifier: GPL-3.0-or-later
// What is done once a sale is stored: its receipt sent as a message, and its goods taken back at once.
#include "core/devices/smtp.h"
#include "core/shop/shop_accounts.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/payment_fixture.h"
#include "tests/ui/window_keys.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestSaleComplete final : public QObject, private PaymentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theReceiptIsSentToTheCustomersAddress();
    void anAddressThatIsNoneIsSaidAndKept();
    void theServerThatIsMissingIsSaid();
    void escClosesTheLineForTheAddress();
    void aRefundBeginsWithTheReceipt();

private:
    static QList<SpooledMail> waiting(WindowFixture &fixture)
    {
        QList<SpooledMail> mails;
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(undone, mailOf(shop).undone());
            mails = undone;
            return {};
        });
        return read ? mails : QList<SpooledMail>();
    }
    bool sell(WindowFixture &fixture)
    {
        if (!startPayment(fixture))
            return false;
        fixture.press(Qt::Key_Return);
        return isInFront(fixture, "saleCompletePage");
    }
    bool sellAndSendTo(WindowFixture &fixture, const QString &address)
    {
        if (!sell(fixture))
            return false;
        fixture.press(Qt::Key_F3);
        return fillIn(fixture.find<QLineEdit>("receiptAddress"), address) &&
               fixture.pressButton("sendReceiptButton");
    }
    // Told on this page, in its banner.
    static bool isSaid(WindowFixture &fixture, const QString &text)
    {
        return QTest::qWaitFor([&] { return paintedText(fixture.window()).contains(text); },
                               kPatienceMs);
    }
};

void TestSaleComplete::theReceiptIsSentToTheCustomersAddress()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr, [](Shop &shop) -> Done {
        CustomerValues ada;
        ada.name = u"Ada Lovelace"_s;
        ada.email = u"ada@example.org"_s;
        SHOP_TRY(
            shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(), ada));
        MailServer server;
        server.host = u"localhost"_s;
        server.port = 9; // nobody listens there
        server.sender = u"shop@example.org"_s;
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        Call call = shop.systemCall();
        call.actor.atRegister = registers.first().id;
        return saveMailServer(shop, call, server);
    }));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("customerSearch"), kPatienceMs);
    QVERIFY(fillIn(fixture.find<QLineEdit>("customerSearch"), u"lovel"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.find<QWidget>("customerPicker"), kPatienceMs);
    QTRY_COMPARE(fixture.find<QLabel>("payingCustomer")->text(), u"Ada Lovelace"_s);
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QVERIFY(isSaid(fixture, u"Receipt for Ada Lovelace"_s));
    QVERIFY(!fixture.isShown("receiptAddress"));

    fixture.press(Qt::Key_F3);
    QTRY_VERIFY(fixture.find<QLineEdit>("receiptAddress")->hasFocus());
    QCOMPARE(fixture.find<QLineEdit>("receiptAddress")->text(), u"ada@example.org"_s);
    fixture.press(Qt::Key_Return);
    QVERIFY(isSaid(fixture, u"on its way to ada@example.org"_s));
    QVERIFY(fixture.isShown("saleCompletePage")); // that Enter sent, and no more
    const QList<SpooledMail> mails = waiting(fixture);
    QCOMPARE(mails.size(), 1);
    const Mail &mail = mails.first().mail;
    QCOMPARE(mail.kind, MailKind::Receipt);
    QCOMPARE(mail.to, u"ada@example.org"_s);
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(*Json(mail.values).member(u"receipt")->string(), order->numberText());
    const QString paper = *Json(mail.values).member(u"paper")->string();
    QVERIFY2(paper.contains(u"Candle"_s), qPrintable(paper));
    QVERIFY2(paper.contains(u"11.39"_s), qPrintable(paper));
    QTest::qWait(500); // right after the sale the page is deaf to an Enter that bounces
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(!fixture.isShown("saleCompletePage"));
}

void TestSaleComplete::anAddressThatIsNoneIsSaidAndKept()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(sellAndSendTo(fixture, u"ada at home"_s));
    QVERIFY(isSaid(fixture, u"This is not an e-mail address"_s));
    QCOMPARE(fixture.find<QLineEdit>("receiptAddress")->text(), u"ada at home"_s);
    QCOMPARE(waiting(fixture).size(), 0);
}

void TestSaleComplete::theServerThatIsMissingIsSaid()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(sellAndSendTo(fixture, u"ada@Example.org"_s));
    QVERIFY(isSaid(fixture, u"waits until an e-mail server is set up"_s));
    QCOMPARE(waiting(fixture).value(0).mail.to, u"ada@example.org"_s);
}

void TestSaleComplete::escClosesTheLineForTheAddress()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(sell(fixture));
    fixture.press(Qt::Key_F3);
    QTRY_VERIFY(fixture.find<QLineEdit>("receiptAddress")->hasFocus());
    fixture.press(Qt::Key_Escape);
    QVERIFY(!fixture.isShown("receiptAddress"));
    QVERIFY(fixture.isShown("saleCompletePage"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.isShown("saleCompletePage"));
    QCOMPARE(waiting(fixture).size(), 0);
}

void TestSaleComplete::aRefundBeginsWithTheReceipt()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    QVERIFY(sell(fixture));
    QVERIFY(fixture.pressButton("refundButton"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("returnPanel"), kPatienceMs);
    QVERIFY(isSaid(fixture, u"Candle"_s));
}

} // namespace shop

QTEST_MAIN(shop::TestSaleComplete)
#include "tst_sale_complete.moc"
