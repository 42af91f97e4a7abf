// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_history.h"

#include "core/cart/ticket_totals.h"
#include "core/shop/customer_care.h"

#include <random>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDays = 14;
// Sales begun in each hour from eight o'clock: a quiet morning, noon, the way home.
constexpr int kSalesByHour[] = {1, 2, 2, 3, 4, 2, 2, 3, 5, 3};
constexpr quint32 kSeed = 20'261'124; // the same history for everyone
constexpr int kRegularEvery = 5; // sales
constexpr qint64 kTenPercent = 100'000;

class DemoHistory final
{
public:
    DemoHistory(Shop &shop, ManualClock &clock, RegisterId at, const QList<Customer> &regulars)
        : m_shop(shop), m_clock(clock), m_register(at), m_regulars(regulars)
    {}

    Done prepare()
    {
        const Call call = m_shop.systemCall();
        SHOP_TRY_VALUE(profile, m_shop.till().profile(call));
        SHOP_TRY_VALUE(taxes, m_shop.products().taxTable(call));
        SHOP_TRY_VALUE(people, m_shop.users().staff(call));
        m_rules = profile->rules;
        m_zone = QTimeZone(profile->timeZone);
        m_taxes = taxes;
        for (const StaffMember &person : people) {
            m_people.append(person.id);
            if (person.role == u"cashier"_s)
                m_cashiers.append(person.id);
        }
        SHOP_TRY_VALUE(products, m_shop.products().list(call, {}));
        for (const ProductSummary &product : products) {
            SHOP_TRY_VALUE(deposit, m_shop.products().depositOf(call, product.id));
            const bool simple = product.kind == ProductKind::Goods && product.unit == Unit::Piece;
            if (simple && product.price && product.ageLimit == 0 && !deposit)
                m_goods.append(product);
        }
        return {};
    }

    Done sellOn(QDate day)
    {
        m_clock.set(QDateTime(day, QTime(7, 40), m_zone).toMSecsSinceEpoch());
        SHOP_TRY_VALUE(shift,
                       m_shop.till().openShift(nextCall(), m_shop.ids().mint<ShiftId>(), m_register,
                                               Money(kDemoFloatCents, m_rules.currency), day));
        SHOP_TRY(signIn(day));
        m_sold.clear();
        QTime hour(8, 0);
        for (const int usual : kSalesByHour) {
            const int sales = usual + pick(2) + (day.dayOfWeek() >= 5 ? 1 : 0);
            for (int i = 0; i < sales; ++i) {
                const QTime time = hour.addSecs((3600 / sales) * i + pick(3600 / sales));
                m_clock.set(QDateTime(day, time, m_zone).toMSecsSinceEpoch());
                SHOP_TRY(sell(shift, day));
            }
            hour = hour.addSecs(3600);
        }
        m_clock.set(QDateTime(day, QTime(18, 20), m_zone).toMSecsSinceEpoch());
        SHOP_TRY(fillShelves());
        SHOP_TRY_VALUE(open, m_shop.till().openShiftOf(nextCall(), m_register));
        const auto closed = m_shop.till().closeShift(nextCall(), open->id, open->expectedCash);
        return closed ? Done() : Done(closed.error());
    }

private:
    // One of so many, the same on every machine.
    int pick(qsizetype of) { return int(m_chance() % quint32(of)); }

    Call nextCall(UserId person)
    {
        Call call = m_shop.systemCall();
        call.actor.atRegister = m_register;
        call.actor.user = person;
        return call;
    }

    Call nextCall()
    {
        Call call = m_shop.systemCall();
        call.actor.atRegister = m_register;
        if (!m_cashiers.isEmpty())
            call.actor.user = m_cashiers[pick(m_cashiers.size())];
        return call;
    }

    // Everybody has a day off now and then.
    Done signIn(QDate day)
    {
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            if ((day.toJulianDay() + i) % 3 == 0)
                continue;
            m_clock.set(m_clock.nowMs() + 60'000);
            const auto signedIn =
                m_shop.users().finishSignIn(nextCall(m_people[i]), m_people[i], true);
            if (!signedIn)
                return signedIn.error();
        }
        return {};
    }

    Done sell(const Shift &shift, QDate day)
    {
        SaleRequest request;
        request.id = m_shop.ids().mint<OrderId>();
        request.atRegister = m_register;
        request.shift = shift.id;
        request.printReceipt = false;
        if (!m_regulars.isEmpty() && ++m_sales % kRegularEvery == 0) {
            const Customer &regular = m_regulars[(m_sales / kRegularEvery) % m_regulars.size()];
            request.customer = cartCustomerOf(regular);
        }
        for (int lines = 1 + pick(4); lines > 0; --lines) {
            const ProductSummary &product = m_goods[pick(m_goods.size())];
            const Quantity quantity = Quantity::pieces(1 + pick(10) / 8);
            CartLine line = cartLineOf(product, *product.price, quantity);
            line.id = m_shop.ids().mint<LineId>();
            m_sold[product.id] += quantity.thousandths();
            request.lines.append(line);
        }
        if (pick(25) == 0)
            request.discount = Discount{kTenPercent, std::nullopt, u"Regular customer"_s};
        SHOP_TRY_VALUE(ticket,
                       computeTicket(request.lines, request.discount, {m_rules, m_taxes, day}));
        request.expectedTotal = ticket.all.total;
        SHOP_TRY_VALUE(balance, settle(request.expectedTotal, {}, m_rules));
        const bool byCard = pick(5) < 3;
        request.tenders.append({m_shop.ids().mint<PaymentId>(),
                                byCard ? TenderMethod::Card : TenderMethod::Cash,
                                byCard ? balance.remaining : balance.remainingInCash,
                                byCard ? QString::number(100'000 + pick(900'000)) : QString()});
        const auto sold = m_shop.counterSales().complete(nextCall(), request);
        return sold ? Done() : Done(sold.error());
    }

    // What was sold is delivered in the evening: today's stock is that of the catalog.
    Done fillShelves()
    {
        QList<StockMovement> received;
        for (auto each = m_sold.cbegin(); each != m_sold.cend(); ++each) {
            const QString key = u"received:" % m_shop.ids().mint<CommandId>().toString();
            received.append({key,
                             each.key(),
                             Quantity::fromThousandths(each.value()),
                             StockReason::Received,
                             {},
                             {}});
        }
        return m_shop.products().recordMovements(nextCall(), received);
    }

    Shop &m_shop;
    ManualClock &m_clock;
    RegisterId m_register;
    std::minstd_rand m_chance{kSeed};
    PricingRules m_rules;
    QTimeZone m_zone;
    TaxTable m_taxes;
    QList<UserId> m_people;
    QList<UserId> m_cashiers;
    QList<ProductSummary> m_goods;
    QList<Customer> m_regulars;
    int m_sales = 0;
    QHash<ProductId, qint64> m_sold; // of the day, in thousandths
};

} // namespace

TimeMs demoHistoryBegin(QDate before, const QTimeZone &zone)
{
    return QDateTime(before.addDays(-kDays), QTime(0, 0), zone).toMSecsSinceEpoch();
}

Done sellDemoHistory(Shop &shop, ManualClock &clock, RegisterId at, QDate before,
                     const QList<Customer> &regulars)
{
    DemoHistory history(shop, clock, at, regulars);
    SHOP_TRY(history.prepare());
    for (int ago = kDays; ago > 0; --ago)
        SHOP_TRY(history.sellOn(before.addDays(-ago)));
    return {};
}

} // namespace shop
