// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_counter.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

OrderCounter::OrderCounter(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::sessionChanged, this, &OrderCounter::count);
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"orders" && change.entity == u"delivery")
                return count();
        }
    });
}

void OrderCounter::count()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) { return shop.deliveries().deliveryCounts(call); },
        [this](const Result<DeliveryCounts> &counts) {
            if (!counts)
                return;
            const qint64 waiting = counts->pending + counts->failed;
            Q_EMIT counted(waiting > 0 ? m_desk.locale().toString(waiting) : QString());
        },
        u"orderCounter"_s);
}

} // namespace shop
