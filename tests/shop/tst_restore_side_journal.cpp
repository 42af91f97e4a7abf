// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mail_spool.h"
#include "core/shop/customer_care.h"
#include "core/shop/invoice_desk.h"
#include "tests/shop/restore_fixture.h"

#include <QFile>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// What a copy lacks comes back from the side journal, as far as it follows.
class TestRestoreSideJournal final : public QObject, private RestoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeShop(); }
    void cleanup() { dropShop(); }

    void theSideJournalBringsBackWhatTheCopyLacks();
    void ordersComeBackWithTheSideJournal();
    void anErasedPersonDoesNotComeBackWithACopy();
    void aSideJournalThatDoesNotFollowIsTold();
    void aSideJournalCutOffIsReadUpToThere();
    void aSideJournalThatWasChangedIsRefused();

private:
    QString writeSideJournal(const QList<SideEntry> &entries, const QByteArray &behind = {});
};

QString TestRestoreSideJournal::writeSideJournal(const QList<SideEntry> &entries,
                                                 const QByteArray &behind)
{
    const QString path = m_shop->folder->filePath(u"side-journal-1.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray check;
    for (const SideEntry &entry : entries) {
        const auto line = toSideLine(entry, check);
        if (!line)
            return {};
        check = checkOf(*line);
        file.write(*line + '\n');
    }
    file.write(behind);
    return path;
}

void TestRestoreSideJournal::theSideJournalBringsBackWhatTheCopyLacks()
{
    const Currency currency = m_shop->products.first().values.price->currency();
    Shop &shop = **m_shop;
    const ShiftId closed = m_shop->shift;
    VERIFY_OK(shop.till().moveCash(m_shop->call(), {m_shop->ids.mint<CashMovementId>(),
                                                    CashMovementKind::Drop,
                                                    closed,
                                                    Money(5'000, currency),
                                                    u"to the bank"_s,
                                                    {},
                                                    0}));
    Handover handover;
    handover.id = m_shop->ids.mint<HandoverId>();
    handover.shift = closed;
    handover.to = m_shop->ids.mint<UserId>();
    handover.count.pieces = {{5'000, 3}};
    VERIFY_OK(shop.till().handOver(m_shop->call(), handover));
    VERIFY_OK(shop.till().closeShift(m_shop->call(), closed, Money(21'000, currency)));
    const QByteArray printed = shop.till().zReport(m_shop->call(), closed)->text;
    m_shop->shift = m_shop->ids.mint<ShiftId>();
    VERIFY_OK(shop.till().openShift(m_shop->call(), m_shop->shift, m_shop->atRegister,
                                    Money(5'000, currency), QDate(2026, 11, 24)));
    VERIFY_OK(m_shop->sell(4));
    const qint64 net = verify().netMinor;
    const JournalHead head = shop.journal().head(m_shop->atRegister).value();
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->replayed, 7);
    QCOMPARE(report->notReplayed, QStringList());
    QCOMPARE(report->documents, 6);
    const auto expected = ExpectedHead::fromText(head.toText());
    VERIFY_OK(expected);
    const auto after = verifyDatabase(m_url, m_shop->clock, {*expected, 1});
    VERIFY_OK(after);
    QCOMPARE(after->problems, QStringList());
    QCOMPARE(after->netMinor, net);
    SmallShop again(*m_shop, 21);
    const auto z = again->till().zReport(again.call(), closed);
    VERIFY_OK(z);
    QCOMPARE(z->text, printed);
    again.shift = m_shop->shift;
    VERIFY_OK(again.sell(1));
    again.shop.reset();
    QCOMPARE(verify().problems, QStringList());
}

void TestRestoreSideJournal::ordersComeBackWithTheSideJournal()
{
    Shop &shop = **m_shop;
    const SaleRequest like = m_shop->request(2);
    PlaceOrder request;
    request.id = m_shop->ids.mint<OrderId>();
    request.atRegister = m_shop->atRegister;
    request.channel = Channel::Collect;
    request.lines = like.lines;
    request.expectedTotal = like.expectedTotal;
    request.customer.name = u"Ada"_s;
    request.payment = OrderPayment::Prepaid;
    request.tenders = {
        {m_shop->ids.mint<PaymentId>(), TenderMethod::Card, like.expectedTotal, u"A1"_s}};
    // Goods received since the backup are not told by the side journal.
    StockMovement received;
    received.key = u"received"_s;
    received.product = request.lines.first().product;
    received.change = Quantity::pieces(100);
    received.reason = StockReason::Received;
    VERIFY_OK(shop.products().recordMovements(m_shop->call(), {received}));
    auto order = shop.deliveryDesk().place(m_shop->call(), request);
    VERIFY_OK(order);
    order = shop.deliveryDesk().pick(m_shop->call(),
                                     {request.id, order->version, order->agreed.lines[0].line.id,
                                      Quantity::pieces(1), u"broken"_s});
    VERIFY_OK(order);
    for (const OrderStatus to :
         {OrderStatus::Processing, OrderStatus::Shipped, OrderStatus::Delivered}) {
        order = shop.deliveryDesk().move(m_shop->call(), {request.id, order->version, to, {}, {}});
        VERIFY_OK(order);
    }
    const auto steps = shop.deliveries().steps(m_shop->call(), request.id);
    VERIFY_OK(steps);
    const auto invoice =
        writeInvoice(shop, m_shop->call(), m_shop->ids.mint<InvoiceId>(), request.id);
    VERIFY_OK(invoice);
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->notReplayed, QStringList());
    SmallShop again(*m_shop, 21);
    const auto after = again->deliveries().delivery(again.call(), request.id);
    VERIFY_OK(after);
    QVERIFY(*after == *order);
    const auto stepsAfter = again->deliveries().steps(again.call(), request.id);
    VERIFY_OK(stepsAfter);
    QVERIFY(*stepsAfter == *steps);
    QCOMPARE(invoicesOf(*again, again.call(), request.id)->invoice, std::optional(*invoice));
    QCOMPARE(verify().problems, QStringList());
    VERIFY_OK(again->deliveryDesk().refund(again.call(),
                                           {request.id, after->version, TenderMethod::Card, {}}));
    QCOMPARE(verify().problems, QStringList());
}

void TestRestoreSideJournal::anErasedPersonDoesNotComeBackWithACopy()
{
    Shop &shop = **m_shop;
    CustomerValues values;
    values.name = u"Ada"_s;
    values.email = u"ada@example.org"_s;
    const auto ada =
        shop.customers().createCustomer(m_shop->call(), m_shop->ids.mint<UserId>(), values);
    VERIFY_OK(ada);
    Mail waiting;
    waiting.id = m_shop->ids.mint<MailId>();
    waiting.kind = MailKind::Receipt;
    waiting.to = values.email;
    VERIFY_OK(MailSpool(shop.database(), shop.clock()).post(waiting));
    SaleRequest request = m_shop->request(1);
    request.customer = CartCustomer{ada->id, u"Ada"_s, {}, {}};
    VERIFY_OK(shop.counterSales().complete(m_shop->call(), request));
    VERIFY_OK(backUpShop(shop, m_backup));
    m_recorder.entries.clear();
    VERIFY_OK(forgetCustomer(shop, m_shop->call(), ada->id));
    const QString side = writeSideJournal(m_recorder.entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->notReplayed, QStringList());
    SmallShop again(*m_shop, 22);
    const auto gone = again->customers().customer(again.call(), ada->id);
    VERIFY_OK(gone);
    QVERIFY(gone->erased);
    const auto mails = MailSpool(again->database(), again->clock()).undone();
    VERIFY_OK(mails);
    QCOMPARE(mails->size(), 0);
    const auto sale = again->orders().order(again.call(), request.id);
    VERIFY_OK(sale);
    QCOMPARE(sale->customer, std::optional(CartCustomer{ada->id, {}, {}, {}}));
    QCOMPARE(verify().problems, QStringList());
}

void TestRestoreSideJournal::aSideJournalThatDoesNotFollowIsTold()
{
    QList<SideEntry> entries = m_recorder.entries;
    QCOMPARE(entries.size(), 2);
    const qint64 lastSeq = entries.last().row.seq;
    entries.removeFirst();
    const QString side = writeSideJournal(entries);
    close();
    const auto report = restore({side});
    VERIFY_OK(report);
    QCOMPARE(report->replayed, 0);
    QCOMPARE(report->notReplayed.size(), 1);
    QCOMPARE(report->documents, 3);
    SmallShop again(*m_shop, 21);
    const auto row = again->journal().row(again.atRegister, 2, 1);
    VERIFY_OK(row);
    QVERIFY(
        (*row)->body.contains(QByteArray("\"lastKnown\":\"" + QByteArray::number(lastSeq) + ':')));
}

void TestRestoreSideJournal::aSideJournalCutOffIsReadUpToThere()
{
    const QString side = writeSideJournal(m_recorder.entries, "{\"check\":\"0123");
    close();
    const auto report = restore({m_shop->folder->path()}); // the folder of it
    VERIFY_OK(report);
    QVERIFY(!side.isEmpty());
    QCOMPARE(report->replayed, 2);
    QCOMPARE(verify().documents, 5);
    QVERIFY(verify().ok);
}

void TestRestoreSideJournal::aSideJournalThatWasChangedIsRefused()
{
    const QString side = writeSideJournal(m_recorder.entries);
    QByteArray content = contentOf(side);
    content.replace("Thing 1", "Thing 2");
    QFile file(side);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    close();
    VERIFY_ERROR(restore({side}), u"sideJournal.damaged"_s);
    QCOMPARE(verify().documents, 5);
}

QTEST_GUILESS_MAIN(TestRestoreSideJournal)
#include "tst_restore_side_journal.moc"
