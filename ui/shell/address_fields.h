// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/users/customer.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace shop {

class FieldRow;

// A customer's saved address as an order takes it, and back: a province is kept with its country, as
// in ISO 3166-2 ("CA-NS"); one that is none of its country's is not kept. It may be given by its name.
ShippingAddress shippingAddressOf(const CustomerAddress &saved);
CustomerAddress savedAddressOf(const ShippingAddress &address);

// Street, city, province, postal code and country, asked for as the country wants them: its provinces
// as a list, its form of postal code as a hint once somebody leaves the field.
class AddressFields final : public QWidget
{
    Q_OBJECT

public:
    // name: what the fields' object names begin with, "delivery_".
    AddressFields(Desk &desk, const QString &name, QWidget *parent = nullptr);

    void setAddress(const ShippingAddress &address);
    ShippingAddress address() const;
    // The field of an error of checkDelivery(); null for another one.
    QWidget *field(const QString &name) const;
    void showError(const QString &field, const QString &text);
    void clearErrors();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    void followCountry();
    void checkPostcode();
    QString country() const;

    Desk &m_desk;
    QString m_name;
    QHash<QString, FieldRow *> m_rows;
    QLineEdit *m_street;
    QLineEdit *m_city;
    QLineEdit *m_province;
    QComboBox *m_provinces;
    FieldRow *m_provinceRow;
    QLineEdit *m_postalCode;
    QComboBox *m_country;
};

} // namespace shop
