// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/follow_ups.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

void FollowUps::makeShop()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

Result<SoldTicket> FollowUps::sellTicket(const SaleRequest &request)
{
    return m_shop->desk->sales->complete(m_shop->call(), request);
}

Order FollowUps::sold(const QList<CartLine> &lines, TenderMethod method)
{
    const auto request = m_shop->request(lines, OrderKind::Sale, method);
    const auto order = request ? m_shop->complete(*request) : Result<Order>(request.error());
    if (!order)
        qFatal("%s", qPrintable(describe(order.error())));
    return *order;
}

CartLine FollowUps::breadLine(qint64 pieces)
{
    return m_shop->line(m_shop->products[0], Quantity::pieces(pieces));
}

CartLine FollowUps::chocolate(qint64 pieces)
{
    return m_shop->line(m_shop->products[3], Quantity::pieces(pieces));
}

CartLine FollowUps::backOf(const Order &order, qsizetype line, Quantity quantity, bool restock)
{
    const auto returned = m_shop->desk->orders->returned(m_shop->call(), order);
    const auto share =
        returnShare(order.lines[line], (*returned)[line], quantity, order.rules.priceMode);
    if (!share)
        qFatal("%s", qPrintable(describe(share.error())));
    return returnLine(order, order.lines[line], quantity, *share, restock, u"broken"_s);
}

SaleRequest FollowUps::ticket(const QList<CartLine> &lines, TenderMethod method)
{
    const auto made = m_shop->request(lines, OrderKind::Sale, method);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return *made;
}

VoidRequest FollowUps::voidOf(const Order &order)
{
    VoidRequest request;
    request.id = m_shop->ids.mint<OrderId>();
    request.document = order.id;
    request.atRegister = m_shop->atRegister;
    request.shift = m_shop->shift;
    request.reason = u"typed wrong"_s;
    return request;
}

TenderCorrection FollowUps::correctionOf(const Order &order, TenderMethod to)
{
    TenderCorrection correction;
    correction.id = m_shop->ids.mint<CorrectionId>();
    correction.order = order.id;
    correction.payment = order.payments.first().id;
    correction.atRegister = m_shop->atRegister;
    correction.shift = m_shop->shift;
    correction.to = to;
    return correction;
}

Result<SoldTicket> FollowUps::annul(const VoidRequest &request)
{
    return m_shop->desk->sales->annul(m_shop->call(), request);
}

qint64 FollowUps::figure(const char16_t *heading, const QString &name)
{
    const auto all = m_shop->desk->till->figures(m_shop->shift);
    if (!all)
        qFatal("%s", qPrintable(describe(all.error())));
    for (const ShiftFigure &each : *all) {
        if (each.heading == QString::fromUtf16(heading) && each.name == name)
            return each.amountMinor;
    }
    return 0;
}

void FollowUps::everythingHolds()
{
    QList<Order> stored;
    const auto documents =
        m_shop->desk->orders->verify([&](const Order &order) { stored.append(order); });
    VERIFY_OK(documents);
    QCOMPARE(documents->problems, QStringList());
    const auto till = m_shop->desk->till->verify(*documents);
    VERIFY_OK(till);
    QCOMPARE(till->problems, QStringList());
    const auto ledgers = m_shop->desk->ledgers->verify(stored);
    VERIFY_OK(ledgers);
    QCOMPARE(*ledgers, QStringList());
}

CartLine FollowUps::giftCard(qint64 tenThousandths, const QString &code)
{
    CartLine line;
    line.id = m_shop->ids.mint<LineId>();
    line.name = u"Gift card"_s;
    line.kind = ProductKind::GiftCard;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = m_shop->price(tenThousandths);
    line.voucher = code;
    return line;
}

CartCustomer FollowUps::customer(qint64 limitMinor)
{
    const CartCustomer ada{m_shop->ids.mint<UserId>(), u"Ada"_s, u"902 555 0101"_s, {}};
    CustomerValues values;
    values.name = ada.name;
    if (limitMinor >= 0)
        values.creditLimit = m_shop->money(limitMinor);
    const auto made = m_shop->desk->customers->createCustomer(m_shop->call(), ada.id, values);
    if (!made)
        qWarning("%s", qPrintable(describe(made.error())));
    return ada;
}

} // namespace shop
