// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_detail.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace shop {

// Where an order stands on its way from pending to delivered, with when and who; one that was
// cancelled or failed ends where it did.
class OrderTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderTimeline(Desk &desk, QWidget *parent = nullptr);

    void setDetail(const OrderDetail &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Done, Now, Next, Ended };
    struct Node {
        QString word, when, who;
        State state = State::Next;
    };
    void paintNode(QPainter &painter, const QRect &disc, State state) const;

    Desk &m_desk;
    QList<Node> m_nodes;
};

} // namespace shop
