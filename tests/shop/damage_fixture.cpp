// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/damage_fixture.h"

#include "core/orders/return_share.h"
#include "core/shop/invoice_desk.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void DamageFixture::makeDay()
{
    m_shop = std::make_unique<SmallShop>();
    SmallShop &shop = *m_shop;
    for (int pieces = 1; pieces <= 3; ++pieces)
        VERIFY_OK(shop.sell(pieces));
    // With everything a line may carry, a discount on the sale, and two tenders.
    SaleRequest rich = shop.request(4);
    CartLine &line = rich.lines.first();
    line.barcode = u"4006381333931"_s;
    line.note = u"gift wrap"_s;
    line.shelf = u"sweets"_s;
    line.image = QString(64, u'a');
    line.ageLimit = 18;
    line.category = shop.ids.mint<CategoryId>();
    line.cost = UnitPrice(5'000, line.unitPrice.currency());
    line.discount = Discount{100'000, std::nullopt, u"dented"_s};
    rich.discount = Discount{50'000, std::nullopt, u"regular"_s};
    const auto profile = shop->till().profile(shop.call());
    const auto taxes = shop->products().taxTable(shop.call());
    VERIFY_OK(profile);
    VERIFY_OK(taxes);
    const auto totals =
        computeTotals(rich.lines, rich.discount, (*profile)->rules, *taxes, QDate(2026, 11, 23));
    VERIFY_OK(totals);
    rich.expectedTotal = totals->total;
    const Money half(totals->total.minor() / 2, totals->total.currency());
    rich.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Card, half, u"A1"_s},
                    {shop.ids.mint<PaymentId>(), TenderMethod::Card,
                     Money(totals->total.minor() - half.minor(), half.currency()), u"A2"_s}};
    rich.note = u"for the office"_s;
    VERIFY_OK(shop->counterSales().complete(shop.call(), rich));
    const Currency currency = half.currency();
    QVERIFY2(sellTheRest(shop), "the rest of the day");
    VERIFY_OK(shop->till().closeShift(shop.call(), shop.shift, Money(25'000, currency)));
    shop.clock.advance(3'600'000);
    shop.shift = shop.ids.mint<ShiftId>();
    VERIFY_OK(shop->till().openShift(shop.call(), shop.shift, shop.atRegister,
                                     Money(10'000, currency), QDate(2026, 11, 23)));
    VERIFY_OK(shop.sell(2));
    m_headBefore = shop->journal().head(shop.atRegister).value();
    m_day = shop.path + u".day"_s;
    shop.shop.reset();
    QVERIFY(QFile::copy(shop.path, m_day + u".before"_s));
    SmallShop again(shop, 77);
    again.shift = shop.shift;
    VERIFY_OK(again.sell(5));
    m_head = again->journal().head(again.atRegister).value();
    again.shop.reset();
    QVERIFY(QFile::copy(shop.path, m_day));
    const VerifyReport report = verify(m_day);
    QCOMPARE(report.problems, QStringList());
}

// What follows a sale, what the shop owes and is owed, and what moves in the drawer.
bool DamageFixture::sellTheRest(SmallShop &shop)
{
    const auto fail = [](const Error &error) {
        qWarning("%s", qPrintable(describe(error)));
        return false;
    };
    SaleRequest cards = shop.request(2);
    const Currency currency = cards.expectedTotal.currency();
    CartLine card;
    card.name = u"Gift card"_s;
    card.kind = ProductKind::GiftCard;
    card.quantity = Quantity::pieces(1);
    card.unitPrice = UnitPrice(500'000, currency);
    card.voucher = u"GC-1001"_s;
    cards.lines.append(card);
    cards.expectedTotal = Money(cards.expectedTotal.minor() + 5'000, currency);
    cards.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Account, cards.expectedTotal, {}}};
    cards.customer = CartCustomer{shop.ids.mint<UserId>(), u"Ada"_s, u"902 555 0101"_s, {}};
    CustomerValues ada;
    ada.name = cards.customer->name;
    ada.creditLimit = cards.expectedTotal;
    if (const auto made = shop->customers().createCustomer(shop.call(), cards.customer->id, ada);
        !made)
        return fail(made.error());
    const auto sold = shop->counterSales().complete(shop.call(), cards);
    if (!sold)
        return fail(sold.error());
    const Order &order = sold->main();
    const auto share = returnShare(order.lines[0], {}, Quantity::pieces(1), order.rules.priceMode);
    SaleRequest back = shop.request(1);
    back.lines = {
        returnLine(order, order.lines[0], Quantity::pieces(1), *share, true, u"broken"_s)};
    back.expectedTotal = share->total;
    back.tenders = {{shop.ids.mint<PaymentId>(), TenderMethod::Card, share->total, u"A3"_s}};
    const auto returned = shop->counterSales().complete(shop.call(), back);
    if (!returned)
        return fail(returned.error());
    SaleRequest wrong = shop.request(1);
    wrong.tenders = {
        {shop.ids.mint<PaymentId>(), TenderMethod::Card, wrong.expectedTotal, u"A4"_s}};
    const auto sale = shop->counterSales().complete(shop.call(), wrong);
    if (!sale)
        return fail(sale.error());
    TenderCorrection correction;
    correction.id = shop.ids.mint<CorrectionId>();
    correction.order = sale->main().id;
    correction.payment = sale->main().payments.first().id;
    correction.atRegister = shop.atRegister;
    correction.shift = shop.shift;
    correction.to = TenderMethod::Transfer;
    correction.reference = u"T-1"_s;
    if (const auto made =
            shop->counterSales().correctTender(shop.call(), correction, u"typed wrong"_s);
        !made)
        return fail(made.error());
    CashMovement movement;
    movement.id = shop.ids.mint<CashMovementId>();
    movement.kind = CashMovementKind::In;
    movement.shift = shop.shift;
    movement.amount = Money(2'000, currency);
    movement.reason = u"change"_s;
    if (const auto moved = shop->till().moveCash(shop.call(), movement); !moved)
        return fail(moved.error());
    Handover handover;
    handover.id = shop.ids.mint<HandoverId>();
    handover.shift = shop.shift;
    handover.to = shop.ids.mint<UserId>();
    if (const auto handed = shop->till().handOver(shop.call(), handover); !handed)
        return fail(handed.error());
    return promise(shop);
}

// An order that is paid before, and another that was sent.
bool DamageFixture::promise(SmallShop &shop)
{
    for (const bool sent : {false, true}) {
        PlaceOrder request;
        request.id = shop.ids.mint<OrderId>();
        request.atRegister = shop.atRegister;
        request.channel = Channel::Collect;
        const SaleRequest like = shop.request(1);
        request.lines = like.lines;
        request.expectedTotal = like.expectedTotal;
        request.customer.name = u"Ada"_s;
        request.payment = sent ? OrderPayment::CashOnDelivery : OrderPayment::Prepaid;
        if (!sent)
            request.tenders = {
                {shop.ids.mint<PaymentId>(), TenderMethod::Card, like.expectedTotal, u"A5"_s}};
        StockMovement filled;
        filled.key = u"opening:"_s + request.id.toString();
        filled.product = request.lines.first().product;
        filled.change = Quantity::pieces(100);
        filled.reason = StockReason::Received;
        const auto there = shop->products().recordMovements(shop.call(), {filled});
        auto order = there ? shop->deliveryDesk().place(shop.call(), request) : there.error();
        for (const OrderStatus to : {OrderStatus::Processing, OrderStatus::Shipped}) {
            if (order && sent)
                order = shop->deliveryDesk().move(
                    shop.call(), {request.id, order->version, to, {}, u"TRACK 1"_s});
        }
        if (!order) {
            qWarning("%s", qPrintable(describe(order.error())));
            return false;
        }
        if (sent && !writeInvoice(*shop, shop.call(), shop.ids.mint<InvoiceId>(), request.id))
            return false;
    }
    return true;
}

QString DamageFixture::fresh()
{
    const QString path = m_shop->folder->filePath(u"copy-%1.db"_s.arg(++m_copies));
    if (!QFile::copy(m_day, path))
        qFatal("no copy");
    return path;
}

VerifyReport DamageFixture::verify(const QString &path, const VerifyExpectation &expected)
{
    const SystemClock clock;
    const auto report = verifyDatabase(DatabaseUrl::sqliteFile(path), clock, expected);
    if (!report)
        qFatal("%s", qPrintable(describe(report.error())));
    return *report;
}

} // namespace shop
