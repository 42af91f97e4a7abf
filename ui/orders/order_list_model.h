// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/deliveries.h"
#include "ui/shell/desk.h"

#include <QAbstractListModel>

namespace shop {

// The orders that a filter and a text find, newest first, with a row for each day above them. Read in
// pages behind the last one, as far as the view scrolls.
class OrderListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadRole = Qt::UserRole, // a day and no order
        AmountRole,
        FactsRole, // "20318, 14:04, delivery"
        StatusRole, // OrderStatus as int
        ChannelRole // Channel as int
    };

    explicit OrderListModel(Desk &desk, QObject *parent = nullptr);

    // Reads the first page anew; found() tells when it is here. refunds: those whose money has to go back,
    // whatever else is asked.
    void show(const DeliveryQuery &query, bool refunds = false);
    // The same again, as many rows as there are: something has changed.
    void reload();
    const DeliverySummary *order(int row) const; // null for a day
    int rowOf(OrderId id) const; // -1: not there
    int orderCount() const { return int(m_orders.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void found();
    void failed(const shop::Error &error);

private:
    struct Row {
        QDate day; // valid: a head
        qsizetype order = -1;
    };
    void read(int limit);
    static Result<QList<DeliverySummary>> listed(Shop &shop, const Call &call,
                                                 const DeliveryQuery &query, bool refunds);
    QList<Row> rowsOf(qsizetype first) const;
    QString dayText(QDate day) const;

    Desk &m_desk;
    DeliveryQuery m_query;
    bool m_refunds = false;
    QList<DeliverySummary> m_orders;
    QList<Row> m_rows;
    int m_question = 0; // an answer to an earlier one is not shown
    bool m_hasMore = false;
    bool m_reading = false;
};

} // namespace shop
