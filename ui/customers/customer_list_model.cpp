// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_model.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/person_row_delegate.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPage = 50;
constexpr int kMostAtOnce = 500;

} // namespace

QString customerName(const Customer &customer)
{
    return displayName(nameOf(customer.values));
}

QString customerShelf(UserId id)
{
    return shelfKey(Shelf(qHash(id) % size_t(shelfCount))).toString();
}

CustomerListModel::CustomerListModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk)
{}

void CustomerListModel::search(const QString &text)
{
    m_text = text;
    read(kPage);
}

void CustomerListModel::reload()
{
    read(qBound(kPage, int(m_customers.size()), kMostAtOnce));
}

void CustomerListModel::read(int limit)
{
    const int question = ++m_question;
    CustomerQuery query;
    query.text = m_text;
    query.limit = limit;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query](Shop &shop) { return shop.customers().customers(call, query); },
        [this, question, limit](const Result<QList<Customer>> &customers) {
            if (question != m_question)
                return;
            m_answered = question;
            if (!customers)
                return Q_EMIT failed(customers.error());
            beginResetModel();
            m_customers = *customers;
            m_hasMore = m_customers.size() == limit;
            m_reading = false;
            endResetModel();
            Q_EMIT found();
        });
}

bool CustomerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void CustomerListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    CustomerQuery query;
    query.text = m_text;
    query.limit = kPage;
    query.after = m_customers.constLast();
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query](Shop &shop) { return shop.customers().customers(call, query); },
        [this, question = m_question](const Result<QList<Customer>> &customers) {
            if (question != m_question)
                return;
            m_reading = false;
            m_hasMore = customers && customers->size() == kPage;
            if (!customers)
                return Q_EMIT failed(customers.error());
            if (customers->isEmpty())
                return;
            const int first = int(m_customers.size());
            beginInsertRows({}, first, first + int(customers->size()) - 1);
            m_customers.append(*customers);
            endInsertRows();
        });
}

const Customer *CustomerListModel::customer(int row) const
{
    return row >= 0 && row < m_customers.size() ? &m_customers[row] : nullptr;
}

int CustomerListModel::rowOf(UserId id) const
{
    for (int row = 0; row < m_customers.size(); ++row) {
        if (m_customers[row].id == id)
            return row;
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    const Customer *customer = this->customer(index.row());
    if (!customer)
        return {};
    const QString name = customerName(*customer);
    if (role == PersonShelfRole)
        return customerShelf(customer->id);
    if (role == PersonLineRole)
        return customer->values.name.simplified().isEmpty() ? QString()
                                                            : displayName(customer->values.firm);
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return name;
    case Phone:
        return isolated(displayName(customer->values.phone));
    case Email:
        return isolated(displayName(customer->values.email));
    default:
        return QString::number(customer->number);
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    default:
        return tr("Number");
    }
}

} // namespace shop
