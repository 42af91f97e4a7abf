// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/customer.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

// How an address is written, line by line.
QString addressText(const CustomerAddress &address);

// The addresses of a customer, to add to, change and put in order.
class CustomerAddresses final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerAddresses(Desk &desk, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

Q_SIGNALS:
    void changed(const shop::Customer &customer);

private:
    void edit(qsizetype place); // -1: a new one
    void change(const QList<CustomerAddress> &addresses);

    Desk &m_desk;
    Customer m_customer;
    QVBoxLayout *m_rows;
};

} // namespace shop
