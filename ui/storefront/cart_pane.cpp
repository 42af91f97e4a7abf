// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/cart_pane.h"

#include "core/base/amount_text.h"
#include "ui/storefront/cart_row.h"
#include "ui/storefront/pane_parts.h"
#include "ui/storefront/visit.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/slip_frame.h"

#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CartPane::CartPane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    setObjectName(u"storefrontCart"_s);
    setAccessibleName(tr("Your cart"));
    build();
    connect(&visit, &Visit::cartChanged, this, &CartPane::refresh);
    refresh();
}

void CartPane::build()
{
    const ThemeHost *host = &m_desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *slip = new SlipFrame(host, this);
    layout->addWidget(slip);
    auto *title = new PlainLabel(host, tr("Your cart"), TypeRole::Title, &Theme::text, slip);
    title->setContentsMargins(14, 14, 14, 6);
    slip->paper()->addWidget(title);
    auto *lines = new QWidget(slip);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(14, 0, 14, 8);
    column->setSpacing(0);
    m_empty = new PlainLabel(host, tr("What you choose is shown here."), TypeRole::Body,
                             &Theme::text2, lines);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addStretch();
    slip->paper()->addWidget(scrolled(lines, slip), 1);
    slip->paper()->addWidget(new Perforation(host, slip));
    auto *foot = new QGridLayout;
    foot->setContentsMargins(14, 4, 14, 14);
    foot->setVerticalSpacing(6);
    foot->setColumnStretch(0, 1);
    const auto addSum = [&](const QString &what, TypeRole type, PlainLabel **label) {
        const int row = foot->rowCount();
        *label = new PlainLabel(host, what, type, &Theme::text, slip);
        auto *amount = new PlainLabel(host, type, &Theme::text, slip);
        foot->addWidget(*label, row, 0);
        foot->addWidget(amount, row, 1, Qt::AlignTrailing);
        return amount;
    };
    PlainLabel *total = nullptr;
    m_delivery = addSum(tr("Delivery"), TypeRole::Body, &m_deliveryLabel);
    m_tax = addSum(tr("Tax"), TypeRole::Body, &m_taxLabel);
    m_total = addSum(tr("Total"), TypeRole::Title, &total);
    m_total->setObjectName(u"storefrontTotal"_s);
    m_reason = new Banner(host, true, slip);
    m_reason->setObjectName(u"storefrontReason"_s);
    foot->addWidget(m_reason, foot->rowCount(), 0, 1, 2);
    m_next = new PayButton(host, {}, slip);
    m_next->setObjectName(u"storefrontNext"_s);
    connect(m_next, &QAbstractButton::clicked, this, &CartPane::next);
    foot->addWidget(m_next, foot->rowCount(), 0, 1, 2);
    slip->paper()->addLayout(foot);
    setShopping();
}

void CartPane::setShopping()
{
    setStep(tr("Check out"), true, {}, false);
}

void CartPane::setStep(const QString &label, bool enabled, const QString &reason, bool delivered)
{
    m_isDelivered = delivered;
    m_mayGoOn = enabled;
    m_next->setLabel(label);
    m_reason->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        m_reason->setContent({.tone = Tone::Warning, .text = reason});
    showTotals();
}

void CartPane::refresh()
{
    const Cart &cart = m_visit.cart().cart;
    QList<LineId> order;
    for (const CartLine &line : cart.lines)
        order.append(line.id);
    // In place where the lines are the same, so that who steps a quantity keeps the focus.
    if (order != m_order)
        makeRows(cart);
    m_order = order;
    const Totals &totals = m_visit.cart().totals;
    for (qsizetype i = 0; i < cart.lines.size() && i < totals.lines.size(); ++i) {
        if (CartRow *row = m_rows.value(cart.lines[i].id))
            row->show(cart.lines[i], totals.lines[i].taxable);
    }
    m_empty->setVisible(cart.lines.isEmpty());
    showTotals();
}

void CartPane::makeRows(const Cart &cart)
{
    clearLayout(m_lines);
    m_rows.clear();
    for (const CartLine &line : cart.lines) {
        auto *row = new CartRow(m_desk, m_visit, line, this);
        m_rows.insert(line.id, row);
        m_lines->addWidget(row);
    }
}

void CartPane::showTotals()
{
    const QLocale &locale = m_desk.locale();
    const ShopperCart &cart = m_visit.cart();
    const Totals &totals = m_isDelivered ? cart.delivered : cart.totals;
    const Money &price = m_visit.terms().deliveryPrice;
    const bool empty = cart.cart.lines.isEmpty();
    m_deliveryLabel->setVisible(m_isDelivered);
    m_delivery->setVisible(m_isDelivered);
    m_delivery->setText(price.isPositive() ? isolated(toText(price, locale)) : tr("Free"));
    m_taxLabel->setVisible(!empty);
    m_tax->setVisible(!empty);
    if (!empty)
        m_tax->setText(isolated(toText(totals.tax, locale)));
    const QString total =
        totals.total.currency().isValid() ? toText(totals.total, locale) : QString();
    m_total->setText(isolated(total));
    m_next->setAmount(empty ? QString() : total);
    m_next->setEnabled(!empty && m_mayGoOn);
}

} // namespace shop
