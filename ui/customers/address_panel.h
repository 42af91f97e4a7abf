// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/customer.h"
#include "ui/shell/panel.h"

class QLineEdit;

namespace shop {

class AddressFields;

// A new address of a customer, or one that is there. It is stored with the rest of the customer.
class AddressPanel final : public Panel
{
    Q_OBJECT

public:
    // place: of the address among the customer's; -1 for a new one.
    AddressPanel(Desk &desk, const Customer &customer, qsizetype place, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const shop::Customer &customer);

protected:
    void take() override;

private:
    Customer m_customer;
    qsizetype m_place;
    QLineEdit *m_label;
    AddressFields *m_fields;
};

} // namespace shop
