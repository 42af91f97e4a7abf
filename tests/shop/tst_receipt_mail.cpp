// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt that leaves as a message: posted once, by who may sell, to an address.
#include "core/shop/receipt_mail.h"
#include "core/shop/shop_accounts.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestReceiptMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aReceiptIsPostedWithItsNumber();
    void theSameMessageIsPostedOnce();
    void whatIsNoAddressIsRefused();
    void aDocumentThatIsNotThereIsRefused();
    void whoMayNotSellSendsNoReceipt();

private:
    Shop &shop() { return **m_shop; }
    ReceiptMail receipt()
    {
        return {m_shop->ids.mint<MailId>(), m_sold.id, u"ada@example.org"_s, u"Thing 1   1.40"_s};
    }
    QList<SpooledMail> waiting() { return *mailOf(shop()).undone(); }

    std::unique_ptr<SmallShop> m_shop;
    Order m_sold;
};

void TestReceiptMail::init()
{
    m_shop = std::make_unique<SmallShop>();
    const auto sold = m_shop->sell();
    VERIFY_OK(sold);
    m_sold = *sold;
}

void TestReceiptMail::aReceiptIsPostedWithItsNumber()
{
    VERIFY_OK(mailReceipt(shop(), m_shop->call(), receipt()));
    const QList<SpooledMail> mails = waiting();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0].mail.kind, MailKind::Receipt);
    QCOMPARE(mails[0].mail.to, u"ada@example.org"_s);
    QCOMPARE(mails[0].mail.values, (Json::Object{{u"receipt"_s, Json(m_sold.numberText())},
                                                 {u"paper"_s, Json(u"Thing 1   1.40"_s)}}));
}

void TestReceiptMail::theSameMessageIsPostedOnce()
{
    const ReceiptMail once = receipt();
    VERIFY_OK(mailReceipt(shop(), m_shop->call(), once));
    VERIFY_OK(mailReceipt(shop(), m_shop->call(), once));
    QCOMPARE(waiting().size(), 1);
}

void TestReceiptMail::whatIsNoAddressIsRefused()
{
    ReceiptMail wrong = receipt();
    wrong.to = u"ada@example.org, eve@example.org"_s;
    VERIFY_ERROR(mailReceipt(shop(), m_shop->call(), wrong), u"mail.addressMalformed"_s);
    QVERIFY(waiting().isEmpty());
}

void TestReceiptMail::aDocumentThatIsNotThereIsRefused()
{
    ReceiptMail wrong = receipt();
    wrong.document = m_shop->ids.mint<OrderId>();
    VERIFY_ERROR(mailReceipt(shop(), m_shop->call(), wrong), u"order.notFound"_s);
    QVERIFY(waiting().isEmpty());
}

void TestReceiptMail::whoMayNotSellSendsNoReceipt()
{
    Call call = m_shop->call();
    call.actor.rights.revoke(Action::Sell);
    VERIFY_ERROR(mailReceipt(shop(), call, receipt()), u"permission.denied"_s);
    QVERIFY(waiting().isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiptMail)
#include "tst_receipt_mail.moc"
