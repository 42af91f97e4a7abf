// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/own_orders_pane.h"

#include "core/base/amount_text.h"
#include "ui/orders/order_words.h"
#include "ui/shell/prompter.h"
#include "ui/storefront/pane_parts.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPage = 100;

} // namespace

OwnOrdersPane::OwnOrdersPane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    setObjectName(u"ownOrdersPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *leave = backButton(u"ordersBack"_s, tr("Back to the shop"), this);
    connect(leave, &QPushButton::clicked, this, &OwnOrdersPane::back);
    column->addWidget(leave, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 2);
    row->addWidget(makeOrder(), 3);
    column->addLayout(row, 1);
}

QWidget *OwnOrdersPane::makeList()
{
    const ThemeHost *host = &m_desk.theme();
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(
        new PlainLabel(host, tr("Your orders"), TypeRole::Heading, &Theme::text, inner));
    m_none = new PlainLabel(host, tr("You have not ordered anything yet."), TypeRole::Body,
                            &Theme::text2, inner);
    column->addWidget(m_none);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_more = new Button(tr("Earlier orders"), ButtonRole::Ghost, inner);
    m_more->setSize(ButtonSize::Touch);
    connect(m_more, &QPushButton::clicked, this, [this] { read(m_last); });
    column->addWidget(m_more);
    column->addStretch();
    return scrolled(inner, this);
}

QWidget *OwnOrdersPane::makeOrder()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    card->setObjectName(u"ownOrder"_s);
    m_card = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_number = new PlainLabel(host, TypeRole::Title, &Theme::text, card);
    m_number->setObjectName(u"ownOrderNumber"_s);
    head->addWidget(m_number, 1);
    m_status = new Badge(host, {}, Tone::Info, card);
    m_status->setObjectName(u"ownOrderStatus"_s);
    head->addWidget(m_status);
    column->addLayout(head);
    m_where = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    auto *inner = new QWidget(card);
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, 0, 0);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(8);
    lines->addLayout(m_lines);
    lines->addStretch();
    column->addWidget(scrolled(inner, card), 1);
    m_total = new PlainLabel(host, TypeRole::Title, &Theme::text, card);
    column->addWidget(m_total, 0, Qt::AlignTrailing);
    m_cancel = new Button(tr("Cancel this order"), ButtonRole::DangerText, card);
    m_cancel->setObjectName(u"cancelOwnOrder"_s);
    m_cancel->setSize(ButtonSize::Touch);
    connect(m_cancel, &QPushButton::clicked, this, &OwnOrdersPane::askCancel);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    card->hide();
    return card;
}

void OwnOrdersPane::start()
{
    m_card->hide();
    reload();
}

void OwnOrdersPane::open(const DeliveryOrder &order)
{
    showOrder(order);
    reload();
}

void OwnOrdersPane::reload()
{
    clearLayout(m_rows);
    read(0);
    if (m_card->isVisibleTo(this))
        m_visit.readOrder(m_order.agreed.id,
                          [this](const DeliveryOrder &order) { showOrder(order); });
}

void OwnOrdersPane::read(qint64 before)
{
    m_visit.readOrders(before, [this, before](const QList<DeliverySummary> &orders) {
        if (before == 0)
            clearLayout(m_rows);
        m_none->setVisible(before == 0 && orders.isEmpty());
        m_more->setVisible(orders.size() >= kPage);
        addRows(orders);
        if (before == 0 && !m_card->isVisibleTo(this) && !orders.isEmpty())
            m_visit.readOrder(orders.first().id,
                              [this](const DeliveryOrder &order) { showOrder(order); });
    });
}

void OwnOrdersPane::addRows(const QList<DeliverySummary> &orders)
{
    for (const DeliverySummary &order : orders) {
        m_last = order.place;
        const QDateTime at = m_desk.shopTime(order.placedAt);
        const QString day = m_desk.locale().toString(at.date(), QLocale::ShortFormat);
        auto *row = new Button(tr("%1 · %2 · %3")
                                   .arg(isolated(m_desk.locale().toString(order.number)), day,
                                        isolated(toText(order.total, m_desk.locale()))),
                               this);
        row->setObjectName(u"ownOrderRow"_s);
        row->setAccessibleDescription(orderStatusText(order.status, order.channel));
        row->setIconName(orderStatusIcon(order.status));
        row->setSize(ButtonSize::Touch);
        connect(row, &QPushButton::clicked, this, [this, id = order.id] {
            m_visit.readOrder(id, [this](const DeliveryOrder &read) { showOrder(read); });
        });
        m_rows->addWidget(row);
    }
}

void OwnOrdersPane::showOrder(const DeliveryOrder &order)
{
    m_order = order;
    const QLocale &locale = m_desk.locale();
    const ThemeHost *host = &m_desk.theme();
    const Order &agreed = order.agreed;
    m_number->setText(tr("Order %1").arg(isolated(locale.toString(agreed.number))));
    m_status->setContent(orderStatusText(agreed.status, agreed.channel),
                         orderStatusTone(agreed.status));
    m_status->setAccessibleName(orderStatusText(agreed.status, agreed.channel));
    const QString place = QStringList{order.address.street, order.address.city}.join(u", "_s);
    m_where->setText(order.isCollected() ? tr("You collect it here.")
                                         : tr("To %1").arg(displayName(place, 200)));
    clearLayout(m_lines);
    for (const OrderLine &line : agreed.lines) {
        auto *row = new QHBoxLayout;
        auto *name = new PlainLabel(
            host,
            tr("%1 × %2").arg(toText(line.line.quantity, locale), displayName(line.line.name, 120)),
            TypeRole::Body, &Theme::text, m_card);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(new PlainLabel(host, isolated(toText(line.totals.taxable, locale)),
                                      TypeRole::Body, &Theme::text, m_card));
        m_lines->addLayout(row);
    }
    m_total->setText(tr("Total %1").arg(isolated(toText(agreed.total, locale))));
    m_cancel->setVisible(mayCancel(order));
    m_card->show();
}

void OwnOrdersPane::askCancel()
{
    m_desk.prompter().ask(this,
                          {tr("Cancel this order?"),
                           tr("The goods go back to the shelf. This cannot be undone."),
                           tr("Cancel the order"), tr("Keep it"), true},
                          [this](bool yes) {
                              if (!yes)
                                  return;
                              m_visit.cancelOrder(m_order.agreed.id, m_order.version,
                                                  [this](const DeliveryOrder &order) {
                                                      showOrder(order);
                                                      reload();
                                                  });
                          });
}

} // namespace shop
