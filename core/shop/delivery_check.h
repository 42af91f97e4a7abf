// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/delivery_order.h"

#include <QHash>
#include <QStringList>

namespace shop {

class SqlDeliveries;
class SqlInvoices;
class SqlProducts;
class SqlReservations;

// Orders for delivery and collection, their invoices, their rows in the journal, and what they hold of the stock,
// held against each other: first every row of the journal, then every order.
class DeliveryCheck final
{
public:
    DeliveryCheck(SqlDeliveries &deliveries, SqlInvoices &invoices, SqlReservations &reservations,
                  SqlProducts &products)
        : m_deliveries(deliveries),
          m_invoices(invoices),
          m_reservations(reservations),
          m_products(products)
    {}

    void addRow(const JournalRow &row);
    Result<QStringList> finish();

private:
    struct Told { // by the last row of an order
        qint64 version = 0;
        QByteArray digest;
        QByteArray request; // by its first
    };
    Done compare(const DeliveryOrder &order);
    Done compareStock(const DeliveryOrder &order);
    Done compareInvoices();
    void problem(const QString &text);

    SqlDeliveries &m_deliveries;
    SqlInvoices &m_invoices;
    SqlReservations &m_reservations;
    SqlProducts &m_products;
    QHash<OrderId, Told> m_told;
    QHash<QByteArray, QByteArray> m_papers; // digest of each invoice, by its id
    QStringList m_problems;
};

} // namespace shop
