// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/any_trade.h"

#include "core/orders/return_share.h"
#include "core/shop/document_check.h"

#include <rapidcheck.h>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 from(qint64 least, qint64 most)
{
    return AnyTrade::any(least, most);
}

// Small ones as often as any.
qint64 mostlySmall(qint64 least, qint64 most)
{
    return from(0, 1) == 0 ? from(least, most) : from(least, std::min(most, least + 200));
}

template <typename T>
T pick(std::initializer_list<T> values)
{
    return *(values.begin() + from(0, qint64(values.size()) - 1));
}

bool oneIn(int times)
{
    return from(1, times) == times;
}

// The value, or the end of the property.
template <typename T>
T accepted(const Result<T> &result)
{
    if (!result)
        RC_FAIL(describe(result.error()).toStdString());
    return *result;
}

void accepted(const Done &done)
{
    if (!done)
        RC_FAIL(describe(done.error()).toStdString());
}

// Several taxes on a line, and two of them with the same rate.
TaxTable anyTaxTable()
{
    TaxTable table;
    for (const auto &code : {u"standard"_s, u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"twin"_s})
        table.categories.append({code, code, {}});
    const auto tax = [&](const QString &category, const QString &name, qint64 rate, int position) {
        table.components.append(
            {category, name, TaxRate::fromMillionths(rate).value(), {}, {}, position});
    };
    tax(u"standard"_s, u"HST"_s, 140'000, 0);
    tax(u"one"_s, u"GST"_s, 50'000, 1);
    tax(u"two"_s, u"GST"_s, 50'000, 1);
    tax(u"two"_s, u"PST"_s, 70'000, 2);
    tax(u"three"_s, u"A"_s, 10'000, 3);
    tax(u"three"_s, u"B"_s, 20'000, 4);
    tax(u"three"_s, u"C"_s, 99'750, 5);
    tax(u"twin"_s, u"GST"_s, 50'000, 1);
    tax(u"twin"_s, u"Eco"_s, 50'000, 6);
    return table;
}

CounterOptions anyOptions()
{
    CounterOptions options;
    options.currency = pick({u"CAD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s});
    options.priceMode = pick({PriceMode::TaxIncluded, PriceMode::TaxAdded});
    options.taxRounding = pick({TaxRounding::PerLine, TaxRounding::PerDocument});
    options.cashStepMinor = pick<qint64>({1, 5, 10, 100});
    return options;
}

} // namespace

qint64 Sheet::tendered() const
{
    qint64 sum = 0;
    for (const auto &[method, minor] : tenders)
        sum += minor;
    return sum;
}

// inRange alone takes from the least values at first.
qint64 AnyTrade::any(qint64 least, qint64 most)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(least, most + 1));
}

AnyTrade::AnyTrade(int registers)
    : m_shop(std::move(*CounterFixture::make(anyOptions()))), m_taxes(anyTaxTable())
{
    const Call call = m_shop->call();
    SqlTill &till = *m_shop->desk->till;
    accepted(m_shop->desk->products->setTaxTable(m_shop->call(), m_taxes));
    ShopProfile profile = *accepted(till.profile(call));
    profile.rules.cash.allTenders = oneIn(5);
    accepted(till.saveProfile(m_shop->call(), profile));
    m_rules = profile.rules;
    CustomerValues ada;
    ada.name = u"Ada"_s;
    ada.creditLimit = m_shop->money(100'000'000);
    m_customer = {m_shop->ids.mint<UserId>(), ada.name, {}, {}};
    accepted(m_shop->desk->customers->createCustomer(m_shop->call(), m_customer.id, ada));
    addPromotions();
    m_desks.push_back({m_shop->desk.get(), m_shop->atRegister, m_shop->shift});
    for (int number = 2; number <= registers; ++number) {
        auto opened = CounterDesk::open(m_shop->path(), m_shop->gate, m_shop->clock, m_shop->ids);
        RC_ASSERT(bool(opened));
        m_further.push_back(std::move(*opened));
        Desk desk{m_further.back().get(), m_shop->ids.mint<RegisterId>(),
                  m_shop->ids.mint<ShiftId>(), number, from(0, 50'000)};
        accepted(till.addRegister(m_shop->call(), desk.atRegister, number, u"Back"_s));
        accepted(desk.parts->till->openShift(callAt(desk), desk.shift, desk.atRegister,
                                             m_shop->money(desk.openingFloat), m_day));
        m_desks.push_back(desk);
    }
}

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

Call AnyTrade::callAt(const Desk &desk)
{
    Call call = m_shop->call();
    call.actor.atRegister = desk.atRegister;
    return call;
}

CartLine AnyTrade::anyGoods()
{
    const Product &product = m_shop->products[from(0, m_shop->products.size() - 1)];
    const bool weighed = product.values.unit == Unit::Kilogram;
    const Quantity quantity =
        weighed ? Quantity::fromThousandths(from(1, 9'000)) : Quantity::pieces(from(1, 9));
    CartLine line = m_shop->line(product, quantity);
    line.unitPrice = m_shop->price(mostlySmall(0, 200) * from(1, 10'000));
    line.taxCategory =
        pick({u"standard"_s, u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"twin"_s});
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
        const bool taken = std::any_of(given.cbegin(), given.cend(),
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

SoldTicket AnyTrade::complete(Desk &desk, const SaleRequest &request)
{
    m_shop->clock.advance(from(1, 60'000));
    const SoldTicket ticket = accepted(desk.parts->sales->complete(callAt(desk), request));
    desk.beforeLast = desk.sheet;
    desk.last = ticket;
    note(desk, ticket);
    return ticket;
}

SoldTicket AnyTrade::sell(Desk &desk)
{
    const QList<CartLine> lines = anyLines();
    return complete(desk, request(desk, lines, anySaleDiscount(lines)));
}

bool AnyTrade::hasLeft(const Order &sold) const
{
    return std::any_of(sold.lines.cbegin(), sold.lines.cend(), [this](const OrderLine &line) {
        return m_left.value(line.line.id) > 0;
    });
}

std::optional<CartLine> AnyTrade::comesBack(Desk &desk, const Order &sold, qsizetype line,
                                            Quantity quantity)
{
    const OrderLine &of = sold.lines[line];
    const Returned soFar = accepted(desk.parts->orders->returned(callAt(desk), sold))[line];
    RC_ASSERT(soFar.quantity.thousandths() ==
              of.line.quantity.thousandths() - m_left.value(of.line.id));
    const auto share = returnShare(of, soFar, quantity, sold.rules.priceMode);
    if (!share)
        return std::nullopt;
    return returnLine(sold, of, quantity, *share, !oneIn(4), u"broken"_s);
}

SoldTicket AnyTrade::giveBack(Desk &desk, const Order &sold, bool exchange)
{
    QList<CartLine> lines;
    while (lines.isEmpty()) {
        for (qsizetype i = 0; i < sold.lines.size(); ++i) {
            const CartLine &line = sold.lines[i].line;
            const qint64 left = m_left.value(line.id);
            if (left <= 0 || oneIn(3))
                continue;
            const qint64 least = line.unit == Unit::Piece ? 1'000 : 1;
            const qint64 back = oneIn(2) ? left : from(1, left / least) * least;
            const auto returned = comesBack(desk, sold, i, Quantity::fromThousandths(back));
            RC_ASSERT(returned.has_value());
            lines.append(*returned);
        }
    }
    if (exchange)
        lines += anyLines();
    return complete(desk, request(desk, lines));
}

void AnyTrade::giveBackWithoutReceipt(Desk &desk)
{
    CartLine line = anyGoods();
    line.quantity = line.quantity.negated();
    line.unitPrice = m_shop->price(from(1, 500'000));
    line.labelAmount.reset();
    line.discount.reset();
    complete(desk, request(desk, {line}));
}

void AnyTrade::payOnAccount(Desk &desk)
{
    CartLine line = anyGiftCard();
    line.name = u"Payment on account"_s;
    line.kind = ProductKind::AccountPayment;
    line.voucher.clear();
    QList<CartLine> lines{line};
    if (oneIn(2)) // with goods
        lines += anyLines();
    complete(desk, request(desk, lines));
}

// Why a ticket cannot be annulled any more; empty if it can.
QString AnyTrade::refusalOfVoid(const SoldTicket &ticket) const
{
    std::map<QString, qint64> vouchers = m_vouchers;
    for (const Order &order : ticket.documents) {
        for (const OrderLine &line : order.lines) {
            const bool sold = !line.line.returnOf && order.kind == OrderKind::Sale;
            if (sold && m_left.value(line.line.id) != line.line.quantity.thousandths())
                return u"return.quantityTooLarge"_s;
            if (line.line.kind == ProductKind::GiftCard)
                vouchers[line.line.voucher] -= line.totals.total.minor();
        }
        for (const Payment &payment : order.payments) {
            if (m_vouchers.contains(payment.reference))
                vouchers[payment.reference] += payment.amount.minor() + payment.tip.minor();
        }
    }
    const bool spent = std::any_of(vouchers.cbegin(), vouchers.cend(),
                                   [](const auto &each) { return each.second < 0; });
    return spent ? u"voucher.balanceTooLow"_s : QString();
}

// Everything is as it was before the ticket; or, where the other register has moved on, nothing
// happens at all.
void AnyTrade::annulLast(Desk &desk)
{
    if (!desk.last)
        return;
    VoidRequest asked;
    asked.id = m_shop->ids.mint<OrderId>();
    asked.document = desk.last->main().id;
    asked.atRegister = desk.atRegister;
    asked.shift = desk.shift;
    asked.reason = u"typed wrong"_s;
    const QString refusal = refusalOfVoid(*desk.last);
    const auto annulled = desk.parts->sales->annul(callAt(desk), asked);
    if (!refusal.isEmpty()) {
        RC_ASSERT(!annulled);
        RC_ASSERT(annulled.error().key.toStdString() == refusal.toStdString());
        return;
    }
    note(desk, accepted(annulled));
    RC_ASSERT(desk.sheet.tendered() == desk.beforeLast.tendered());
    for (const auto &[method, minor] : desk.sheet.tenders)
        RC_ASSERT(minor == desk.beforeLast.tenders[method]);
    RC_ASSERT(desk.sheet.turnover == desk.beforeLast.turnover);
    RC_ASSERT(desk.sheet.tips == desk.beforeLast.tips);
    desk.last.reset();
}

void AnyTrade::correctLast(Desk &desk)
{
    if (!desk.last)
        return;
    const Order &order = desk.last->main();
    const auto payment = std::find_if(
        order.payments.cbegin(), order.payments.cend(), [](const Payment &each) {
            return (each.method == TenderMethod::Cash || each.method == TenderMethod::Card) &&
                   each.amount.minor() + each.tip.minor() != 0;
        });
    if (payment == order.payments.cend())
        return;
    TenderCorrection correction;
    correction.id = m_shop->ids.mint<CorrectionId>();
    correction.order = order.id;
    correction.payment = payment->id;
    correction.atRegister = desk.atRegister;
    correction.shift = desk.shift;
    correction.to =
        payment->method == TenderMethod::Cash ? TenderMethod::Card : TenderMethod::Cash;
    const auto corrected = desk.parts->sales->correctTender(callAt(desk), correction, u"typed wrong"_s);
    if (!corrected && corrected.error().key == u"correction.method"_s)
        return; // for the second time
    accepted(corrected);
    const qint64 minor = payment->amount.minor() + payment->tip.minor();
    desk.sheet.tenders[tenderMethodCode(payment->method)] -= minor;
    desk.sheet.tenders[tenderMethodCode(correction.to)] += minor;
}

void AnyTrade::moveCash(Desk &desk)
{
    const auto kind = pick({CashMovementKind::In, CashMovementKind::Out, CashMovementKind::Drop});
    const qint64 minor = from(1, 5'000);
    const CashMovement movement{m_shop->ids.mint<CashMovementId>(), kind, desk.shift,
                                m_shop->money(minor), u"why"_s, {}, 0};
    accepted(desk.parts->till->moveCash(callAt(desk), movement));
    desk.sheet.moved += kind == CashMovementKind::In ? minor : -minor;
}

const Order *AnyTrade::anySaleWithRest()
{
    std::vector<size_t> with;
    for (size_t i = 0; i < m_documents.size(); ++i) {
        const Order &order = m_documents[i];
        const bool card = std::any_of(order.lines.cbegin(), order.lines.cend(), [](const auto &line) {
            return line.line.kind == ProductKind::GiftCard;
        });
        // A card may be spent by now.
        if (order.kind == OrderKind::Sale && !card && hasLeft(order))
            with.push_back(i);
    }
    if (with.empty())
        return nullptr;
    // Mostly the newest, which a register may still annul.
    return &m_documents[oneIn(2) ? with[size_t(from(0, qint64(with.size()) - 1))] : with.back()];
}

void AnyTrade::anyAct(Desk &desk)
{
    switch (from(0, 10)) {
    case 0:
    case 1:
        if (const Order *sold = anySaleWithRest()) {
            const Order copy = *sold; // the list of documents grows
            giveBack(desk, copy, oneIn(2));
        }
        return;
    case 2:
        return giveBackWithoutReceipt(desk);
    case 3:
    case 4:
        return annulLast(desk);
    case 5:
        return correctLast(desk);
    case 6:
        return moveCash(desk);
    case 7:
        return payOnAccount(desk);
    default:
        sell(desk);
    }
}

void AnyTrade::annulAfterTheOther(Desk &desk, Desk &other)
{
    const Order sold = sell(desk).main();
    if (hasLeft(sold) && !oneIn(3))
        giveBack(other, sold);
    else
        sell(other);
    annulLast(desk);
}

void AnyTrade::note(Desk &desk, const SoldTicket &ticket)
{
    for (const Order &order : ticket.documents) {
        m_documents.push_back(order);
        m_numbers[order.series].append(order.number);
        noteLines(desk, order);
        notePayments(desk, order);
        noteCoupons(order);
    }
}

// A sale uses each once, whatever it takes off how many lines, and a void gives the use back.
void AnyTrade::noteCoupons(const Order &order)
{
    if (order.kind != OrderKind::Sale && order.kind != OrderKind::Void)
        return;
    const auto sale = std::find_if(m_documents.cbegin(), m_documents.cend(), [&](const Order &each) {
        return each.id == (order.voids.isNull() ? order.id : order.voids);
    });
    if (sale->kind != OrderKind::Sale)
        return;
    for (const Promotion &promotion : std::as_const(m_promotions)) {
        const bool took = std::any_of(sale->lines.cbegin(), sale->lines.cend(), [&](const OrderLine &line) {
            const QList<LinePromotion> &taken = line.totals.promotions;
            return std::any_of(taken.cbegin(), taken.cend(), [&](const LinePromotion &each) {
                return each.promotion == promotion.id;
            });
        });
        if (took && promotion.couponUses > 0)
            m_couponUses[promotion.id] += order.kind == OrderKind::Sale ? 1 : -1;
    }
}

void AnyTrade::noteLines(Desk &desk, const Order &order)
{
    const bool isReturn =
        order.kind == OrderKind::Return || order.kind == OrderKind::ReturnWithoutReceipt;
    for (const OrderLine &each : order.lines) {
        const CartLine &line = each.line;
        const qint64 total = each.totals.total.minor();
        const qint64 quantity = line.quantity.thousandths();
        const bool card = line.kind == ProductKind::GiftCard;
        const bool onAccount = line.kind == ProductKind::AccountPayment;
        (card || onAccount ? desk.sheet.noSupply : desk.sheet.turnover) += total;
        m_owed -= onAccount ? total : 0;
        desk.sheet.returned += isReturn ? total : 0;
        for (const LineTax &tax : each.totals.taxes)
            desk.sheet.taxes[{tax.name, tax.rate.millionths()}] += tax.tax.minor();
        if (card) {
            m_vouchers[line.voucher] += total;
            m_voucherKinds[line.voucher] = TenderMethod::GiftCard;
        }
        if (!line.product.isNull() && (!line.returnOf || line.returnOf->restock))
            m_stock[line.product] -= quantity;
        if (line.returnOf)
            m_left[line.returnOf->line] += quantity;
        else if (order.kind == OrderKind::Sale)
            m_left[line.id] = quantity;
    }
}

void AnyTrade::notePayments(Desk &desk, const Order &order)
{
    for (const Payment &payment : order.payments) {
        const qint64 minor = payment.amount.minor() + payment.tip.minor();
        desk.sheet.tips += payment.tip.minor();
        if (payment.method == TenderMethod::CashRounding)
            desk.sheet.rounding -= minor;
        else if (payment.method != TenderMethod::Exchange)
            desk.sheet.tenders[tenderMethodCode(payment.method)] += minor;
        if (payment.method == TenderMethod::Account)
            m_owed += minor;
        const bool ofVoucher = payment.method == TenderMethod::GiftCard ||
                               payment.method == TenderMethod::StoreCredit;
        if (ofVoucher && minor != 0) {
            m_vouchers[payment.reference] -= minor;
            m_voucherKinds[payment.reference] = payment.method;
        }
    }
}

QStringList AnyTrade::problems()
{
    CounterDesk &desk = *m_shop->desk;
    DocumentCheck check(*desk.journal, *desk.products, *desk.till);
    QList<Order> stored;
    const auto orders = accepted(desk.orders->verify([&](const Order &order) {
        check.addDocument(order);
        stored.append(order);
    }));
    const auto rows =
        accepted(desk.journal->verify([&](const JournalRow &row) { check.addRow(row); }));
    return accepted(desk.products->verify()).problems + orders.problems +
           accepted(desk.till->verify(orders)).problems + accepted(desk.ledgers->verify(stored)) +
           rows.problems + accepted(check.finish(rows.heads, orders.corrections));
}

} // namespace shop
