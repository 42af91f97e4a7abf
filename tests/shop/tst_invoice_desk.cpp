// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and credit notes for orders: when they may be written, their numbers, and what holds them fast.
#include "core/orders/return_share.h"
#include "core/shop/customer_care.h"
#include "core/shop/invoice_desk.h"
#include "core/shop/verify.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using enum OrderStatus;

class TestInvoiceDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void anOrderIsInvoicedOnceItIsPacked_data();
    void anOrderIsInvoicedOnceItIsPacked();
    void numbersRiseWithoutGapsByKind();
    void anOrderHasOneInvoice();
    void whatIsInvoicedIsNotReducedAnyMore();
    void aCancelledOrderIsCreditedWhole();
    void goodsThatCameBackAreCreditedAsTheyCame();
    void aSecondPaperIsACopy();
    void anErasedBuyerStaysOnTheInvoice();
    void aFailureLeavesNoNumber();

private:
    Shop &shop() { return **m_shop; }
    DeliveryOrder placed(const QList<OrderStatus> &way);
    DeliveryOrder moved(DeliveryOrder order, const QList<OrderStatus> &way);
    Result<Invoice> invoiced(const DeliveryOrder &order)
    {
        return writeInvoice(shop(), m_shop->call(), m_shop->ids.mint<InvoiceId>(), order.agreed.id);
    }
    Result<Invoice> credited(const DeliveryOrder &order, OrderId about)
    {
        return writeCreditNote(shop(), m_shop->call(), m_shop->ids.mint<InvoiceId>(),
                               order.agreed.id, about);
    }
    OrderInvoices papers(const DeliveryOrder &order)
    {
        return *invoicesOf(shop(), m_shop->call(), order.agreed.id);
    }
    QStringList problems() { return verifyShop(shop())->problems; }

    std::unique_ptr<SmallShop> m_shop;
    Customer m_ada;
};

void TestInvoiceDesk::init()
{
    m_shop = std::make_unique<SmallShop>();
    VERIFY_OK(m_shop->receive(100));
    CustomerValues values;
    values.name = u"Ada Ørsted"_s;
    values.firm = u"Ørsted Räucherei"_s;
    const auto ada =
        shop().customers().createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values);
    VERIFY_OK(ada);
    m_ada = *ada;
}

DeliveryOrder TestInvoiceDesk::placed(const QList<OrderStatus> &way)
{
    const SaleRequest like = m_shop->request(2);
    PlaceOrder request;
    request.id = m_shop->ids.mint<OrderId>();
    request.atRegister = m_shop->atRegister;
    request.lines = like.lines;
    request.expectedTotal = like.expectedTotal;
    request.customer = {m_ada.id, m_ada.values.name, {}, u"DE123"_s};
    request.address = {u"1 Quay"_s, u"Halifax"_s, u"NS"_s, u"B3K 3R7"_s, u"CA"_s};
    const auto order = shop().deliveryDesk().place(m_shop->call(), request);
    if (!order)
        qFatal("%s", qPrintable(describe(order.error())));
    return moved(*order, way);
}

DeliveryOrder TestInvoiceDesk::moved(DeliveryOrder order, const QList<OrderStatus> &way)
{
    for (const OrderStatus to : way) {
        const auto next = shop().deliveryDesk().move(
            m_shop->call(), {order.agreed.id, order.version, to, u"why"_s, {}});
        if (!next)
            qFatal("%s", qPrintable(describe(next.error())));
        order = *next;
    }
    return order;
}

void TestInvoiceDesk::anOrderIsInvoicedOnceItIsPacked_data()
{
    QTest::addColumn<QList<OrderStatus>>("way");
    QTest::addColumn<bool>("may");
    QTest::newRow("confirmed") << QList<OrderStatus>() << false;
    QTest::newRow("packed") << QList<OrderStatus>{Processing} << true;
    QTest::newRow("shipped") << QList<OrderStatus>{Processing, Shipped} << true;
    QTest::newRow("delivered") << QList<OrderStatus>{Processing, Shipped, Delivered} << true;
    QTest::newRow("cancelled") << QList<OrderStatus>{Processing, Cancelled} << false;
    QTest::newRow("lost") << QList<OrderStatus>{Processing, Shipped, Failed} << false;
}

void TestInvoiceDesk::anOrderIsInvoicedOnceItIsPacked()
{
    QFETCH(const QList<OrderStatus>, way);
    QFETCH(const bool, may);
    const DeliveryOrder order = placed(way);
    QCOMPARE(papers(order).mayInvoice, may);
    const auto invoice = invoiced(order);
    if (!may) {
        VERIFY_ERROR(invoice, u"invoice.tooEarly"_s);
        return;
    }
    VERIFY_OK(invoice);
    QCOMPARE(invoice->numberText(), u"1-I-1"_s);
    QCOMPARE(invoice->total, order.agreed.total);
    QCOMPARE(invoice->buyer.name, m_ada.values.name);
    QCOMPARE(invoice->buyer.firm, m_ada.values.firm);
    QCOMPARE(invoice->buyer.taxNumber, u"DE123"_s);
    QCOMPARE(invoice->buyer.address, (QStringList{u"1 Quay"_s, u"Halifax NS"_s, u"B3K 3R7 CA"_s}));
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::numbersRiseWithoutGapsByKind()
{
    for (int number = 1; number <= 3; ++number) {
        const DeliveryOrder order = placed({Processing});
        QCOMPARE(invoiced(order)->number, number);
        const DeliveryOrder ended = moved(order, {Cancelled});
        const auto note = credited(ended, order.agreed.id);
        VERIFY_OK(note);
        QCOMPARE(note->numberText(), u"1-C-%1"_s.arg(number));
    }
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::anOrderHasOneInvoice()
{
    const DeliveryOrder order = placed({Processing});
    const auto first = invoiced(order);
    VERIFY_OK(first);
    const auto again = invoiced(order);
    VERIFY_OK(again);
    QCOMPARE(again->id, first->id);
    QVERIFY(!papers(order).mayInvoice);
}

void TestInvoiceDesk::whatIsInvoicedIsNotReducedAnyMore()
{
    const DeliveryOrder order = placed({Processing});
    VERIFY_OK(invoiced(order));
    const PickLine less{
        order.agreed.id, order.version, order.agreed.lines[0].line.id, Quantity::pieces(1), {}};
    VERIFY_ERROR(shop().deliveryDesk().pick(m_shop->call(), less), u"delivery.invoiced"_s);
    QVERIFY(*shop().deliveries().delivery(m_shop->call(), order.agreed.id) == order);
    moved(order, {Shipped, Delivered}); // its status is another thing
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::aCancelledOrderIsCreditedWhole()
{
    const DeliveryOrder order = placed({Processing});
    const auto invoice = invoiced(order);
    VERIFY_OK(invoice);
    VERIFY_ERROR(credited(order, order.agreed.id), u"invoice.nothingToCredit"_s);
    const DeliveryOrder ended = moved(order, {Cancelled});
    QCOMPARE(papers(ended).toCredit, QList<OrderId>{order.agreed.id});
    const auto note = credited(ended, order.agreed.id);
    VERIFY_OK(note);
    QCOMPARE(note->total, order.agreed.total.negated());
    QCOMPARE(note->invoice, invoice->id);
    QCOMPARE(note->buyer, invoice->buyer);
    QVERIFY(papers(ended).toCredit.isEmpty());
    QCOMPARE(papers(ended).creditNotes.size(), 1);
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::goodsThatCameBackAreCreditedAsTheyCame()
{
    const DeliveryOrder order = placed({Processing, Shipped, Delivered});
    VERIFY_OK(invoiced(order));
    const auto sale = shop().orders().order(m_shop->call(), order.sale);
    VERIFY_OK(sale);
    const OrderLine &sold = sale->lines[0];
    const auto share = returnShare(sold, {}, Quantity::pieces(1), sale->rules.priceMode);
    VERIFY_OK(share);
    SaleRequest back = m_shop->request(1);
    back.lines = {returnLine(*sale, sold, Quantity::pieces(1), *share, true, u"broken"_s)};
    back.lines[0].id = m_shop->ids.mint<LineId>();
    back.expectedTotal = share->total;
    back.tenders = {{m_shop->ids.mint<PaymentId>(), TenderMethod::Card, share->total, {}}};
    const auto returned = shop().counterSales().complete(m_shop->call(), back);
    VERIFY_OK(returned);
    const OrderId about = returned->main().id;
    QCOMPARE(papers(order).toCredit, QList<OrderId>{about});
    const auto note = credited(order, about);
    VERIFY_OK(note);
    QCOMPARE(note->total, returned->main().total);
    QVERIFY(note->total.isNegative());
    VERIFY_ERROR(credited(order, m_shop->ids.mint<OrderId>()), u"invoice.nothingToCredit"_s);
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::aSecondPaperIsACopy()
{
    const auto invoice = invoiced(placed({Processing}));
    VERIFY_OK(invoice);
    const QByteArray document = invoice->id.bytes();
    for (int copy = 0; copy < 3; ++copy) {
        const auto made = makePaper(shop(), m_shop->call(), PaperKind::Invoice, document);
        VERIFY_OK(made);
        QCOMPARE(*made, copy);
    }
    QCOMPARE(shop().journal().rows(JournalKind::Reprint)->size(), 2);
    Call call = m_shop->call();
    call.actor.rights.revoke(Action::Reprint);
    VERIFY_ERROR(makePaper(shop(), call, PaperKind::Invoice, document), u"permission.denied"_s);
    QCOMPARE(*makePaper(shop(), m_shop->call(), PaperKind::Invoice, document), 3);
}

void TestInvoiceDesk::anErasedBuyerStaysOnTheInvoice()
{
    const DeliveryOrder order = placed({Processing, Shipped, Delivered});
    const auto invoice = invoiced(order);
    VERIFY_OK(invoice);
    VERIFY_OK(forgetCustomer(shop(), m_shop->call(), m_ada.id));
    QCOMPARE(papers(order).invoice->buyer, invoice->buyer);
    DeliveryQuery query;
    query.text = u"ada"_s;
    QVERIFY(shop().deliveries().deliveries(m_shop->call(), query)->isEmpty());
    QCOMPARE(problems(), QStringList());
}

void TestInvoiceDesk::aFailureLeavesNoNumber()
{
    const DeliveryOrder order = placed({Processing});
    for (int nth = 1;; ++nth) {
        shop().database().failStatement(nth);
        const auto invoice = invoiced(order);
        shop().database().failStatement(-1);
        if (invoice) {
            QCOMPARE(invoice->number, 1);
            break;
        }
        QVERIFY(!papers(order).invoice);
    }
    QCOMPARE(problems(), QStringList());
}

QTEST_APPLESS_MAIN(TestInvoiceDesk)
#include "tst_invoice_desk.moc"
