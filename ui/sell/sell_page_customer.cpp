// SPDX-License-Identifier: GPL-3.0-or-later
// What Sell shows to the customer, and to which hand.
#include "core/base/amount_text.h"
#include "ui/checkout/payment_page.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/ticket_pane.h"
#include "ui/shell/local_settings.h"
#include "ui/theme/bidi.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CustomerView::Line SellPage::customerLine(qsizetype at) const
{
    const CartLine &line = m_tickets->current().lines[at];
    const LineTotals &totals = m_tickets->totals().lines[at];
    const QLocale &locale = desk().locale();
    const auto left = totals.amount.minus(totals.lineDiscount);
    QStringList details;
    if (line.unit != Unit::Piece || line.quantity != Quantity::pieces(1))
        details.append(tr("%1 × %2").arg(toText(line.quantity, locale),
                                         isolated(toText(line.unitPrice, locale))));
    for (const LinePromotion &promotion : totals.promotions)
        details.append(displayName(promotion.name, 40));
    if (line.discount)
        details.append(tr("reduced"));
    return {displayName(line.name, 60), details.join(u", "_s),
            isolated(toText(left.valueOr(totals.amount), locale))};
}

CustomerView SellPage::customerView() const
{
    CustomerView view;
    view.training = desk().session().training;
    if (!desk().session().staff)
        return view; // nobody is at the till
    if (state() == u"complete"_s)
        return m_thanks;
    if (m_tickets->isEmpty())
        return view;
    view.kind = CustomerView::Kind::Ticket;
    const Totals &totals = m_tickets->totals();
    const qsizetype lines = qMin(m_tickets->current().lines.size(), totals.lines.size());
    for (qsizetype i = 0; i < lines; ++i)
        view.lines.append(customerLine(i));
    view.total = isolated(toText(totals.total, desk().locale()));
    if (state() == u"payment"_s) {
        view.kind = CustomerView::Kind::Paying;
        view.paid = m_payment->paidText();
        view.rest = m_payment->remainingText();
    }
    return view;
}

// For the left hand the ticket and the figures change sides with the goods.
void SellPage::placeHands()
{
    const bool left = localSettings(desk()).value(kLeftHanded).toBool();
    static_cast<QHBoxLayout *>(m_selling->layout())
        ->setDirection(left ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    m_ticket->setLeading(left);
    if (m_payment)
        m_payment->setLeftHanded(left);
}

void SellPage::tellCustomer()
{
    customerViews(desk()).show(customerView());
}

} // namespace shop
