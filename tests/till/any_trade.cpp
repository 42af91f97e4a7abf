// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/till/any_trade.h"

#include "core/orders/return_share.h"
#include "tests/till/any_value.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Call AnyTrade::callAt(const Desk &desk)
{
    Call call = m_shop->call();
    call.actor.atRegister = desk.atRegister;
    return call;
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
    return std::any_of(sold.lines.cbegin(), sold.lines.cend(),
                       [this](const OrderLine &line) { return m_left.value(line.line.id) > 0; });
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
    const auto payment =
        std::find_if(order.payments.cbegin(), order.payments.cend(), [](const Payment &each) {
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
    correction.to = payment->method == TenderMethod::Cash ? TenderMethod::Card : TenderMethod::Cash;
    const auto corrected =
        desk.parts->sales->correctTender(callAt(desk), correction, u"typed wrong"_s);
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
    const CashMovement movement{m_shop->ids.mint<CashMovementId>(),
                                kind,
                                desk.shift,
                                m_shop->money(minor),
                                u"why"_s,
                                {},
                                0};
    accepted(desk.parts->till->moveCash(callAt(desk), movement));
    desk.sheet.moved += kind == CashMovementKind::In ? minor : -minor;
}

const Order *AnyTrade::anySaleWithRest()
{
    std::vector<size_t> with;
    for (size_t i = 0; i < m_documents.size(); ++i) {
        const Order &order = m_documents[i];
        const bool card =
            std::any_of(order.lines.cbegin(), order.lines.cend(),
                        [](const auto &line) { return line.line.kind == ProductKind::GiftCard; });
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

} // namespace shop
