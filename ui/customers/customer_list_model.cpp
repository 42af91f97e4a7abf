// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_model.h"

#include "core/base/amount_text.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme.h"
#include "ui/widgets/person_row_delegate.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPage = 50;
constexpr int kMostAtOnce = 500;
constexpr int kNotSeenDays = 90;

int alignment(int column)
{
    using enum CustomerListModel::Column;
    const bool isFigure = column == Sales || column == Spent || column == Number;
    return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

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
    read(qBound(kPage, int(m_rows.size()), kMostAtOnce));
}

CustomerRowsQuery CustomerListModel::query() const
{
    CustomerRowsQuery query;
    query.people.text = m_text;
    query.people.limit = kPage;
    query.show = m_show;
    query.notSeenSince = m_desk.shopNow().addDays(-kNotSeenDays).toMSecsSinceEpoch();
    return query;
}

// An answer to an earlier question is not shown.
void CustomerListModel::ask(const CustomerRowsQuery &query,
                            const std::function<void(const Answer &)> &answer)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query](Shop &shop) { return customerRows(shop, call, query); },
        [this, question = m_question, answer](const Answer &rows) {
            if (question == m_question)
                answer(rows);
        });
}

void CustomerListModel::read(int limit)
{
    ++m_question;
    CustomerRowsQuery first = query();
    first.people.limit = limit;
    ask(first, [this](const Answer &read) {
        m_answered = m_question;
        if (!read)
            return Q_EMIT failed(read.error());
        beginResetModel();
        m_rows = read->rows;
        m_hasMore = read->more;
        m_last = read->last;
        m_reading = false;
        endResetModel();
        Q_EMIT found();
        goOnIfShort();
    });
}

// A view asks for no more rows while there is none.
void CustomerListModel::goOnIfShort()
{
    if (m_hasMore && m_rows.size() < kPage)
        fetchMore({});
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
    CustomerRowsQuery next = query();
    next.people.after = m_last;
    ask(next, [this](const Answer &read) {
        m_reading = false;
        m_hasMore = read && read->more;
        if (!read)
            return Q_EMIT failed(read.error());
        m_last = read->last;
        append(read->rows);
        goOnIfShort();
    });
}

void CustomerListModel::append(const QList<CustomerRow> &rows)
{
    if (rows.isEmpty())
        return;
    const bool first = m_rows.isEmpty();
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
    if (first)
        Q_EMIT found();
}

const Customer *CustomerListModel::customer(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row].customer : nullptr;
}

int CustomerListModel::rowOf(UserId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].customer.id == id)
            return row;
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    if (role == PersonMarkRole)
        return int(index.column() == Spent ? PersonMark::Strong : PersonMark::None);
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? name : text(m_rows[index.row()], index.column());
}

QString CustomerListModel::text(const CustomerRow &row, int column) const
{
    const CustomerValues &values = row.customer.values;
    switch (column) {
    case Phone:
        return isolated(displayName(values.phone));
    case Email:
        return isolated(displayName(values.email));
    case City:
        return displayName(values.addresses.value(0).city);
    case Sales:
        return m_desk.locale().toString(row.bought.sales);
    case LastVisit:
        return row.bought.lastAt == 0 ? QString()
                                      : recentDayText(m_desk.shopTime(row.bought.lastAt).date(),
                                                      m_desk.shopNow().date(), m_desk.locale());
    case Spent:
        return isolated(toText(row.bought.spent, m_desk.locale()));
    default:
        return QString::number(row.customer.number);
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case City:
        return tr("City");
    case Sales:
        return tr("Sales");
    case LastVisit:
        return tr("Last visit");
    case Spent:
        return tr("Spent");
    default:
        return tr("Number");
    }
}

} // namespace shop
