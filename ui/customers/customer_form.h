// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/users/customer.h"
#include "ui/shell/panel.h"

class QGridLayout;
class QLineEdit;

namespace shop {

class AddressFields;
class FieldRow;
class TextArea;

// A new customer, or the values of one who is there. What the core refuses is said at its field, and
// everything typed stays. The usual address only; further ones are kept as they are.
class CustomerForm final : public Panel
{
    Q_OBJECT

public:
    explicit CustomerForm(Desk &desk, const QString &name = {}, QWidget *parent = nullptr);
    CustomerForm(Desk &desk, const Customer &customer, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const shop::Customer &customer);

protected:
    void take() override;

private:
    CustomerForm(Desk &desk, const Customer &customer, bool isNew, QWidget *parent);
    void build();
    QLineEdit *addLine(QGridLayout *grid, const QString &name, const QString &label,
                       const QString &text, int row, int column, int columns = 1);
    Result<CustomerValues> values() const;
    QList<CustomerAddress> addresses() const;
    void lookForSamePhone();
    void finished(const Result<Customer> &customer);
    void refuse(const Error &error);

    Customer m_before; // the id is minted once: saved twice it is one customer
    bool m_isNew;
    QHash<QString, FieldRow *> m_rows; // by field of the error
    QHash<QString, QLineEdit *> m_lines;
    AddressFields *m_address = nullptr;
    ShippingAddress m_shownAddress;
    TextArea *m_note = nullptr;
};

} // namespace shop
