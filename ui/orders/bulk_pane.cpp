// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/bulk_pane.h"

#include "core/orders/order_moves.h"
#include "ui/orders/order_words.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

BulkPane::BulkPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"bulkPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    m_title = new PlainLabel(&desk.theme(), TypeRole::Heading, &Theme::text, this);
    m_title->setObjectName(u"bulkTitle"_s);
    column->addWidget(m_title);
    m_moves = new QVBoxLayout;
    m_moves->setSpacing(8);
    column->addLayout(m_moves);
    column->addStretch();
}

void BulkPane::setOrders(const QList<DeliverySummary> &orders)
{
    m_title->setText(tr("%n order(s) chosen", nullptr, int(orders.size())));
    clearLayout(m_moves);
    bool any = false;
    for (const OrderMove &move : orderMoves()) {
        if (nextStatus(move.from) != move.to)
            continue;
        const auto count = std::count_if(orders.cbegin(), orders.cend(), [&](const auto &order) {
            return order.status == move.from;
        });
        if (count == 0)
            continue;
        any = true;
        auto *button = new Button(tr("%1: %2").arg(orderMoveText(move.to, Channel::Delivery),
                                                   m_desk.locale().toString(qint64(count))),
                                  this);
        button->setObjectName(u"bulkTo_"_s + orderStatusCode(move.to));
        button->setIconName(orderMoveIcon(move.to, Channel::Delivery));
        connect(button, &QPushButton::clicked, this,
                [this, to = move.to] { Q_EMIT moveWanted(to); });
        m_moves->addWidget(button, 0, Qt::AlignLeading);
    }
    if (!any)
        m_moves->addWidget(new PlainLabel(&m_desk.theme(), tr("None of them can go any further."),
                                          TypeRole::Body, &Theme::text2, this));
}

} // namespace shop
