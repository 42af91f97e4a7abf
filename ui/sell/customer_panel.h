// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/users/customer.h"
#include "ui/shell/panel.h"

#include <QStringListModel>

#include <functional>

class QLineEdit;
class QListView;

namespace shop {

class TicketDesk;

// Whose ticket it is: found by the beginnings of name, firm, phone or number. Up and Down choose,
// Enter takes; without a name it is a walk-in customer again.
class CustomerPanel final : public Panel
{
    Q_OBJECT

public:
    CustomerPanel(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take() override;
    void search();
    void show(const QList<Customer> &customers);

    TicketDesk &m_tickets;
    QLineEdit *m_text;
    QListView *m_list;
    QStringListModel m_names;
    QList<Customer> m_customers;
};

// The customer as a ticket keeps them.
CartCustomer cartCustomerOf(const Customer &customer);

} // namespace shop
