// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "ui/shell/panel.h"

class QComboBox;

namespace shop {

class Segment;
class Stepper;

// Why an order is cancelled or failed: the history says it.
class EndOrderPanel final : public Panel
{
    Q_OBJECT

public:
    EndOrderPanel(Desk &desk, const DeliveryOrder &order, OrderStatus to,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QString &reason);

protected:
    void take() override;

private:
    QComboBox *m_reason;
};

// How many of a line there are, when there are fewer than were ordered.
class ShortPickPanel final : public Panel
{
    Q_OBJECT

public:
    ShortPickPanel(Desk &desk, const OrderLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(shop::Quantity now, const QString &reason);

protected:
    void take() override;

private:
    Stepper *m_quantity;
    QComboBox *m_reason;
};

// What the shop still holds of a prepayment goes back.
class PayBackPanel final : public Panel
{
    Q_OBJECT

public:
    PayBackPanel(Desk &desk, const DeliveryOrder &order, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(shop::TenderMethod method);

protected:
    void take() override;

private:
    Segment *m_method;
};

// Why a prepayment could not be paid back.
class RefundFailedPanel final : public Panel
{
    Q_OBJECT

public:
    RefundFailedPanel(Desk &desk, const DeliveryOrder &order, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QString &reason);

protected:
    void take() override;

private:
    QComboBox *m_reason;
};

} // namespace shop
