// SPDX-License-Identifier: GPL-3.0-or-later
// What Sell tells about prices: the trace of a line, the price check, coupons, and empties.
#include "core/base/amount_text.h"
#include "core/products/promotion.h"
#include "ui/sell/empties_panel.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/price_check_panel.h"
#include "ui/sell/price_trace_panel.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/ticket_pane.h"
#include "ui/shell/prompter.h"
#include "ui/theme/bidi.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void SellPage::openTrace()
{
    const CartLine *line = m_ticket->selectedLine();
    if (!line)
        return desk().toast(tr("Choose a line of the ticket first."));
    desk().prompter().showPanel(new PriceTracePanel(desk(), *line, m_tickets->current().discount,
                                                    m_tickets->traceOf(line->id)));
}

void SellPage::openPriceCheck()
{
    auto *panel = new PriceCheckPanel(desk(), *m_tickets);
    showScanning(panel, [panel](const QString &code) { panel->look(code); });
}

void SellPage::openEmpties()
{
    if (!canSell())
        return;
    auto *panel = new EmptiesPanel(desk(), *m_tickets);
    showScanning(panel, [panel](const QString &code) { panel->scanned(code); });
}

void SellPage::openCoupon()
{
    desk().prompter().showPanel(new EntryPanel(
        desk(), {tr("Coupon"),
                 tr("Scan the coupon, or type its code."),
                 tr("Code"),
                 {},
                 tr("Add"),
                 [](const QString &text) {
                     return text.isEmpty() ? tr("Scan or type the coupon.") : QString();
                 },
                 [this](const QString &text) { m_tickets->addCoupon(text); },
                 true,
                 int(kLongestCoupon)}));
}

void SellPage::tellCoupon(const QString &code)
{
    desk().soundGood();
    for (const TicketCoupon &coupon : m_tickets->coupons()) {
        if (couponKey(coupon.code) != couponKey(code))
            continue;
        const QString name = displayName(coupon.promotion, 60);
        desk().toast(
            coupon.taken.isZero()
                ? tr("Coupon for %1. Nothing on the ticket for it yet.").arg(name)
                : tr("Coupon for %1: %2")
                      .arg(name, isolated(toText(coupon.taken.negated(), desk().locale()))));
    }
}

void SellPage::addCouponActions(QMenu *menu)
{
    menu->addAction(withKey(tr("Co&upon"), u"sell.coupon"_s), this, [this] { openCoupon(); });
    for (const TicketCoupon &coupon : m_tickets->coupons())
        menu->addAction(
            tr("Remove coupon %1").arg(displayName(coupon.code, 30).replace(u'&', u"&&"_s)), this,
            [this, code = coupon.code] { m_tickets->removeCoupon(code); });
}

} // namespace shop
