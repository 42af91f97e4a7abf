// SPDX-License-Identifier: GPL-3.0-or-later
// What the tickets of the desk come to: promotions, their hours and coupons, and the trace of a line.
#include "ui/sell/ticket_desk.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLookAtClockMs = 30'000;
constexpr int kAfterTheMinuteMs = 50; // timers may be early

} // namespace

TicketDesk::TicketDesk(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        const bool promotions =
            std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
                return change.module == u"products" && change.entity == u"promotion";
            });
        if (promotions)
            loadPromotions();
    });
    m_hours.setSingleShot(true);
    connect(&m_hours, &QTimer::timeout, this, &TicketDesk::lookAtHours);
}

void TicketDesk::loadPromotions()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call()](Shop &shop) { return shop.promotions().active(call); },
        [this](const Result<QList<Promotion>> &promotions) {
            if (!promotions)
                return Q_EMIT failed(promotions.error());
            m_newest = *promotions;
            usePromotions();
        },
        u"tickets.promotions"_s);
}

void TicketDesk::usePromotions()
{
    if (m_pricesHeld || m_promotions == m_newest)
        return;
    m_promotions = m_newest;
    reprice();
    watchHours();
}

void TicketDesk::reprice()
{
    if (m_pricesHeld)
        return;
    if (!isEmpty())
        compute();
    Q_EMIT changed();
}

void TicketDesk::holdPrices(bool held)
{
    if (m_pricesHeld == held)
        return;
    m_pricesHeld = held;
    if (held)
        return;
    if (m_promotions != m_newest)
        return usePromotions();
    reprice();
}

// Looks again when hours begin or end, and now and then, since a clock may be set.
void TicketDesk::watchHours()
{
    const TimeMs now = m_desk.backend().clock().nowMs();
    const auto next = msToNextHours(m_promotions, moment().time);
    m_hours.stop();
    if (!next)
        return;
    m_hoursFrom = now;
    m_hoursUntil = now + *next;
    m_hours.start(std::min(*next + kAfterTheMinuteMs, kLookAtClockMs));
}

void TicketDesk::lookAtHours()
{
    const TimeMs now = m_desk.backend().clock().nowMs();
    if (now >= m_hoursUntil || now < m_hoursFrom)
        reprice();
    watchHours();
}

QList<TicketCoupon> TicketDesk::coupons() const
{
    QList<TicketCoupon> coupons;
    for (const QString &code : m_current.coupons) {
        MoneySum taken(m_desk.session().profile.rules.currency);
        TicketCoupon coupon{code, {}, {}};
        for (const Promotion &promotion : m_promotions) {
            if (couponKey(promotion.coupon) != couponKey(code))
                continue;
            coupon.promotion = promotion.name;
            for (const PromotionVerdict &verdict : m_verdicts) {
                if (verdict.promotion == promotion.id)
                    taken += verdict.taken;
            }
        }
        coupon.taken = taken.result().valueOr(Money());
        coupons.append(coupon);
    }
    return coupons;
}

PriceTrace TicketDesk::traceOf(LineId line) const
{
    for (qsizetype i = 0; i < m_totals.lines.size() && i < m_current.lines.size(); ++i) {
        if (m_current.lines[i].id == line)
            return priceTrace(m_current.lines[i], i, m_totals.lines[i], m_verdicts,
                              m_desk.session().profile.rules.priceMode);
    }
    return {};
}

void TicketDesk::compute()
{
    m_totals = {};
    m_verdicts.clear();
    if (!m_pricesHeld)
        m_pricedAt = m_desk.backend().clock().nowMs();
    const auto totals = computeTicket(m_current.lines, m_current.discount, pricing(m_current));
    if (!totals)
        return Q_EMIT failed(totals.error());
    m_totals = totals->all;
    for (const TicketPart &part : totals->parts)
        m_verdicts.append(part.verdicts);
}

// Of a time, by the business date of the shift.
PromotionMoment TicketDesk::momentAt(TimeMs at) const
{
    const Session &session = m_desk.session();
    const QTimeZone zone(session.profile.timeZone);
    return {
        session.shift ? session.shift->businessDate : localDate(at, zone), localTime(at, zone), {}};
}

PromotionMoment TicketDesk::moment() const
{
    return momentAt(m_desk.backend().clock().nowMs());
}

// Taxes and promotions as of the business date of the shift, as the sale will use them.
TicketPricing TicketDesk::pricing(const Cart &cart) const
{
    // The ticket in front was priced when it was; others are as of now.
    const PromotionMoment at = cart.id == m_current.id ? momentAt(m_pricedAt) : moment();
    const Session &session = m_desk.session();
    return {session.profile.rules, session.taxes, at.day, m_promotions, at.time, cart.coupons};
}

Money TicketDesk::totalOf(const Cart &cart) const
{
    const auto totals = computeTicket(cart.lines, cart.discount, pricing(cart));
    return totals ? totals->all.total : Money::zero(m_desk.session().profile.rules.currency);
}

Result<Totals> TicketDesk::totalsWith(LineId line, const std::optional<Discount> &discount) const
{
    Cart cart = m_current;
    if (line.isNull())
        cart.discount = discount;
    for (CartLine &each : cart.lines) {
        if (each.id == line)
            each.discount = discount;
    }
    SHOP_TRY_VALUE(totals, computeTicket(cart.lines, cart.discount, pricing(cart)));
    return totals.all;
}

Result<Totals> TicketDesk::totalsWith(const std::optional<CartLine> &shipping) const
{
    QList<CartLine> lines = m_current.lines;
    if (shipping)
        lines.append(*shipping);
    SHOP_TRY_VALUE(totals, computeTicket(lines, m_current.discount, pricing(m_current)));
    return totals.all;
}

QHash<ProductId, Quantity> TicketDesk::quantities() const
{
    QHash<ProductId, Quantity> sums;
    for (const CartLine &line : m_current.lines) {
        Quantity &sum = sums[line.product];
        sum = sum.plus(line.quantity).valueOr(sum);
    }
    return sums;
}

} // namespace shop
