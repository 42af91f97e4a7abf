// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/customer_rows.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

#include <functional>

namespace shop {

// The customers that a text finds, by name, with what they bought. Rows are read in pages behind the last
// one, as far as the view scrolls, so that a list of any length opens at once.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Email, City, Sales, LastVisit, Spent, Number, ColumnCount };

    explicit CustomerListModel(Desk &desk, QObject *parent = nullptr);

    // Of the next search.
    void setShow(CustomerShow show) { m_show = show; }
    // What is read now, from its beginning.
    CustomerRowsQuery query() const;
    // Reads the first page anew; found() tells when it is here.
    void search(const QString &text);
    // The same again, as many rows as there are: something has changed.
    void reload();
    // What was searched for last is not here yet.
    bool isSearching() const { return m_question != m_answered; }
    const Customer *customer(int row) const;
    int rowOf(UserId id) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void found();
    void failed(const shop::Error &error);

private:
    using Answer = Result<CustomerRows>;
    void read(int limit);
    void ask(const CustomerRowsQuery &query, const std::function<void(const Answer &)> &answer);
    void append(const QList<CustomerRow> &rows);
    void goOnIfShort();
    QString text(const CustomerRow &row, int column) const;

    Desk &m_desk;
    QString m_text;
    CustomerShow m_show = CustomerShow::All;
    QList<CustomerRow> m_rows;
    std::optional<Customer> m_last; // where the next page begins
    int m_question = 0; // an answer to an earlier text is not shown
    int m_answered = 0;
    bool m_hasMore = false;
    bool m_reading = false;
};

// What a customer is called: the name, or the firm of one without.
QString customerName(const Customer &customer);
// The colour of their picture, always the same one.
QString customerShelf(UserId id);

} // namespace shop
