// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_json.h"
#include "tests/support/qtest_results.h"

#include <QCryptographicHash>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename AnyId>
AnyId id(int number)
{
    return AnyId(QUuid(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))));
}

// A document in which every member says something.
Order fullOrder()
{
    const Currency currency = Currency::fromCode(u"CAD").value();
    Order order;
    order.id = id<OrderId>(1);
    order.kind = OrderKind::Return;
    order.channel = Channel::Web;
    order.status = OrderStatus::Shipped;
    order.paymentStatus = PaymentStatus::PartRefunded;
    order.atRegister = id<RegisterId>(2);
    order.shift = id<ShiftId>(3);
    order.staff = id<UserId>(4);
    order.series = u"1-T2"_s;
    order.number = 7;
    order.generation = 2;
    order.externalReference = u"X-9 \"é\""_s;
    order.businessDate = QDate(2026, 2, 28);
    order.placedAt = 1'795'458'480'123;
    order.rules.currency = currency;
    order.rules.priceMode = PriceMode::TaxAdded;
    order.rules.taxRounding = TaxRounding::PerLine;
    order.rules.rounding = Rounding::HalfEven;
    order.rules.cash.stepMinor = 5;
    order.discount = Discount{50'000, std::nullopt, u"regular"_s};
    OrderLine line;
    line.line.id = id<LineId>(5);
    line.line.product = id<ProductId>(6);
    line.line.sku = u"T-1"_s;
    line.line.name = u"Thé\tvert"_s;
    line.line.quantity = Quantity::fromThousandths(-1'500);
    line.line.unitPrice = UnitPrice(12'300, currency);
    line.line.cost = UnitPrice(5'000, currency);
    line.line.taxCategory = u"standard"_s;
    line.line.discount = Discount{0, Money(10, currency), u"dented"_s};
    line.line.note = u"note"_s;
    line.movesStock = false;
    line.totals = {Money(-185, currency),
                   Money(-10, currency),
                   Money(-9, currency),
                   Money(-166, currency),
                   {{u"GST"_s, TaxRate::fromMillionths(50'000).value(), Money(-166, currency),
                     Money(-8, currency)}},
                   Money(-174, currency)};
    order.lines = {line};
    order.taxes = {{u"GST"_s, TaxRate::fromMillionths(50'000).value(), Money(-166, currency),
                    Money(-8, currency)}};
    order.amount = Money(-185, currency);
    order.discountTotal = Money(-19, currency);
    order.net = Money(-166, currency);
    order.tax = Money(-8, currency);
    order.total = Money(-174, currency);
    order.payments = {{id<PaymentId>(7), TenderMethod::Cash, Money(-174, currency),
                       Money(-174, currency), u"ref"_s, Money(0, currency)}};
    order.note = u"for Mrs Lee"_s;
    return order;
}

} // namespace

class TestOrderJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        const Order order = fullOrder();
        const auto text = orderText(order);
        VERIFY_OK(text);
        const auto json = Json::parse(text->toJson());
        VERIFY_OK(json);
        const auto canonical = json->toCanonical();
        VERIFY_OK(canonical);
        QCOMPARE(*canonical, text->toJson());
        const auto read = orderFromJson(*json);
        VERIFY_OK(read);
        QVERIFY(*read == order);
    }

    void theDigestIsTheSha256OfWhatIsFrozen()
    {
        const auto text = orderText(fullOrder());
        VERIFY_OK(text);
        QCOMPARE(text->digest(),
                 QCryptographicHash::hash(text->frozen, QCryptographicHash::Sha256).toHex());
    }

    void whatMayMoveOnOrBeErasedIsNotInTheDigest()
    {
        const QByteArray before = orderText(fullOrder())->digest();
        Order order = fullOrder();
        order.note.clear();
        order.status = OrderStatus::Delivered;
        order.paymentStatus = PaymentStatus::Refunded;
        order.journalHead = u"7:aa"_s;
        QCOMPARE(orderText(order)->digest(), before);
        order.lines.first().line.name = u"Tea"_s;
        QVERIFY(orderText(order)->digest() != before);
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("no part", "\"frozen\"", "\"frosty\"");
        row("no other part", "\"moving\"", "\"still\"");
        row("no total", "\"discountTotal\"", "\"discountTotals\"");
        row("a total that is text", "\"net\":-166", "\"net\":\"-166\"");
        row("a kind nobody knows", "\"kind\":\"return\"", "\"kind\":\"gift\"");
        row("an id cut short", "00000001\"", "0000001\"");
        row("a payment without a method", "\"method\":\"cash\"", "\"method\":\"shells\"");
    }
    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = orderText(fullOrder())->toJson();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto json = Json::parse(text);
        VERIFY_OK(json);
        VERIFY_ERROR(orderFromJson(*json), u"order.stored"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrderJson)
#include "tst_order_json.moc"
