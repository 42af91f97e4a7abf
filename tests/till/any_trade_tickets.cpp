// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a ticket of the trade, what comes off it, and how it is paid.
#include "tests/till/any_trade.h"

#include "tests/till/any_value.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Promotion AnyTrade::anyPromotion()
{
    const auto someProduct = [this] {
        return m_shop->products[from(0, m_shop->products.size() - 1)].id;
    };
    Promotion made;
    made.id = m_shop->ids.mint<PromotionId>();
    made.name = u"Promotion"_s;
    made.kind = pick({PromotionKind::PercentOff, PromotionKind::AmountOff, PromotionKind::NForM,
                      PromotionKind::NForPrice, PromotionKind::Bundle, PromotionKind::Threshold});
    made.take = int(from(2, 4));
    made.pay = int(from(1, made.take - 1));
    made.amount = m_shop->money(from(1, 3'000));
    made.threshold = m_shop->money(from(1, 20'000));
    made.millionths = from(1, 1'000'000);
    if (made.kind == PromotionKind::Threshold && oneIn(2))
        made.amount.reset();
    if (made.kind == PromotionKind::Bundle)
        made.parts = {{{{someProduct()}, {}}, 1}, {{{someProduct()}, {}}, int(from(1, 2))}};
    else if (oneIn(2))
        made.scope.products = {someProduct(), someProduct()};
    if (oneIn(3)) {
        made.coupon = u"C%1"_s.arg(from(1, 2));
        made.couponUses = oneIn(2) ? int(from(1, 3)) : 0;
    }
    made.combination = pick({PromotionCombination::BestOf, PromotionCombination::Combinable});
    made.priority = int(from(-1, 1));
    made.limitPerSale = oneIn(3) ? int(from(1, 3)) : 0;
    return made;
}

// None in one shop of three.
void AnyTrade::addPromotions()
{
    const qint64 many = oneIn(3) ? 0 : from(1, 4);
    for (qint64 i = 0; i < many; ++i)
        accepted(m_shop->desk->promotions->save(m_shop->call(), anyPromotion()));
    m_promotions = accepted(m_shop->desk->promotions->active(m_shop->call()));
}

// Any of those that are not used up.
void AnyTrade::chooseCoupons()
{
    m_coupons.clear();
    for (const QString &code : {u"C1"_s, u"c2"_s}) {
        const bool usedUp = std::any_of(
            m_promotions.cbegin(), m_promotions.cend(), [&](const Promotion &promotion) {
                return couponKey(promotion.coupon) == couponKey(code) && promotion.couponUses > 0 &&
                       m_couponUses[promotion.id] >= promotion.couponUses;
            });
        if (!usedUp && oneIn(2))
            m_coupons.append(code);
    }
}

// A discount of an amount comes off what the promotions leave.
void AnyTrade::fitDiscounts(QList<CartLine> &lines)
{
    QList<CartLine> bare = lines;
    for (CartLine &line : bare)
        line.discount.reset();
    const TicketTotals ticket = accepted(computeTicket(bare, std::nullopt, pricing()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        std::optional<Discount> &discount = lines[i].discount;
        const LineTotals &totals = ticket.all.lines[i];
        const qint64 left = totals.amount.minor() - totals.lineDiscount.minor();
        if (discount && discount->amount && discount->amount->minor() > left)
            discount->amount = m_shop->money(from(0, left));
    }
}

CartLine AnyTrade::anyGoods()
{
    const Product &product = m_shop->products[from(0, m_shop->products.size() - 1)];
    const bool weighed = product.values.unit == Unit::Kilogram;
    const Quantity quantity =
        weighed ? Quantity::fromThousandths(from(1, 9'000)) : Quantity::pieces(from(1, 9));
    CartLine line = m_shop->line(product, quantity);
    line.unitPrice = m_shop->price(mostlySmall(0, 200) * from(1, 10'000));
    line.taxCategory = pick({u"standard"_s, u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"twin"_s});
    line.noDiscount = oneIn(6);
    if (oneIn(8)) {
        line.product = ProductId();
        line.kind = ProductKind::Service;
    }
    if (weighed && oneIn(3))
        line.labelAmount = m_shop->money(from(1, 20'000));
    if (oneIn(3)) {
        const Money amount = line.labelAmount.value_or(
            accepted(line.unitPrice.amountFor(quantity, m_rules.rounding)));
        line.discount = anyDiscount(amount.minor());
    }
    return line;
}

CartLine AnyTrade::anyDeposit(Quantity quantity)
{
    CartLine line;
    line.id = m_shop->ids.mint<LineId>();
    line.name = u"Deposit"_s;
    line.kind = ProductKind::Deposit;
    line.quantity = quantity;
    line.unitPrice = m_shop->price(from(1, 50'000));
    line.taxCategory = pick({u"standard"_s, u"zero"_s, u"two"_s});
    return line;
}

CartLine AnyTrade::anyGiftCard()
{
    const qint64 scale = UnitPrice::kScale / m_rules.currency.minorPerMajor();
    CartLine line;
    line.id = m_shop->ids.mint<LineId>();
    line.name = u"Gift card"_s;
    line.kind = ProductKind::GiftCard;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = m_shop->price(from(1, 9'999) * scale);
    line.voucher = u"GC%1"_s.arg(++m_cards);
    return line;
}

// Goods, some with a deposit below them; gift cards; empties that come back.
QList<CartLine> AnyTrade::anyLines()
{
    QList<CartLine> lines;
    const qint64 goods = from(1, 4);
    for (qint64 i = 0; i < goods; ++i) {
        lines.append(anyGoods());
        const CartLine carrier = lines.last();
        if (carrier.unit != Unit::Piece || !oneIn(4))
            continue;
        lines.append(anyDeposit(carrier.quantity));
        lines.last().depositOf = carrier.id;
    }
    if (oneIn(4))
        lines.append(anyGiftCard());
    if (oneIn(4))
        lines.append(anyDeposit(Quantity::pieces(-from(1, 20))));
    chooseCoupons();
    fitDiscounts(lines);
    return lines;
}

std::optional<Discount> AnyTrade::anyDiscount(qint64 mostMinor)
{
    if (oneIn(2))
        return Discount{from(0, 1'000'000), std::nullopt, u"ripe"_s};
    return Discount{0, m_shop->money(mostlySmall(0, mostMinor)), u"ripe"_s};
}

std::optional<Discount> AnyTrade::anySaleDiscount(const QList<CartLine> &lines)
{
    if (!oneIn(3))
        return std::nullopt;
    const Totals totals = accepted(computeTicket(lines, std::nullopt, pricing())).all;
    qint64 most = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool takes =
            lines[i].kind == ProductKind::Goods || lines[i].kind == ProductKind::Service;
        if (takes && !lines[i].noDiscount)
            most += totals.lines[i].taxable.minor();
    }
    return anyDiscount(most);
}

Tender AnyTrade::anyVoucher(qint64 rest, const QList<Tender> &given)
{
    Tender tender;
    for (const auto &[code, balance] : m_vouchers) {
        const bool taken =
            std::any_of(given.cbegin(), given.cend(),
                        [&code = code](const Tender &each) { return each.reference == code; });
        if (balance == 0 || taken || !oneIn(2))
            continue;
        tender.method = m_voucherKinds.at(code);
        tender.reference = code;
        tender.tendered = m_shop->money(from(1, std::min(rest, balance)));
        break;
    }
    return tender;
}

// Some of what is left, or all of it; a tip on what a person gives.
Tender AnyTrade::anyTender(const Balance &balance, const QList<Tender> &given)
{
    const bool refund = balance.due.isNegative();
    const qint64 sign = refund ? -1 : 1;
    const qint64 rest = balance.remaining.minor() * sign;
    Tender tender;
    if (!refund)
        tender = anyVoucher(rest, given);
    if (tender.reference.isEmpty()) {
        const bool part = given.size() < 3 && oneIn(3);
        tender.method = pick({TenderMethod::Cash, TenderMethod::Cash, TenderMethod::Card,
                              TenderMethod::Transfer, TenderMethod::Account});
        if (refund && oneIn(4))
            tender.method = TenderMethod::StoreCredit;
        qint64 minor = part ? mostlySmall(1, rest) : rest;
        if (tender.method == TenderMethod::Cash && !part)
            minor = balance.remainingInCash.minor() * sign + (refund ? 0 : from(0, 9'999));
        const bool tipped = !refund && minor > 0 && oneIn(3);
        const bool byHand =
            tender.method == TenderMethod::Cash || tender.method == TenderMethod::Card;
        const qint64 tip = tipped && byHand ? from(1, 500) : 0;
        tender.tendered = m_shop->money((minor + tip) * sign);
        if (tip > 0)
            tender.tip = m_shop->money(tip);
    }
    tender.id = m_shop->ids.mint<PaymentId>();
    return tender;
}

QList<Tender> AnyTrade::anyTenders(const Money &total)
{
    QList<Tender> given;
    while (true) {
        const Balance balance = accepted(settle(total, given, m_rules));
        if (balance.settled)
            return given;
        given.append(anyTender(balance, given));
    }
}

SaleRequest AnyTrade::request(const Desk &desk, const QList<CartLine> &lines,
                              const std::optional<Discount> &discount)
{
    const TicketTotals ticket = accepted(computeTicket(lines, discount, pricing()));
    SaleRequest made;
    made.id = m_shop->ids.mint<OrderId>();
    made.atRegister = desk.atRegister;
    made.shift = desk.shift;
    made.lines = lines;
    made.discount = discount;
    made.customer = m_customer;
    made.coupons = m_coupons;
    made.expectedTotal = ticket.all.total;
    made.tenders = anyTenders(made.expectedTotal);
    return made;
}

} // namespace shop
