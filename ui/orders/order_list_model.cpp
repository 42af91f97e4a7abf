// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_list_model.h"

#include "core/base/amount_text.h"
#include "core/shop/order_tasks.h"
#include "ui/orders/order_words.h"
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPage = 50;
constexpr int kMostAtOnce = 500;

} // namespace

OrderListModel::OrderListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk)
{}

void OrderListModel::show(const DeliveryQuery &query, bool refunds)
{
    m_query = query;
    m_refunds = refunds;
    read(kPage);
}

Result<QList<DeliverySummary>> OrderListModel::listed(Shop &shop, const Call &call,
                                                      const DeliveryQuery &query, bool refunds)
{
    return refunds ? refundTasks(shop, call, query.before, query.limit)
                   : shop.deliveries().deliveries(call, query);
}

void OrderListModel::reload()
{
    read(qBound(kPage, int(m_orders.size()), kMostAtOnce));
}

void OrderListModel::read(int limit)
{
    const int question = ++m_question;
    DeliveryQuery query = m_query;
    query.limit = limit;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query, refunds = m_refunds](Shop &shop) {
            return listed(shop, call, query, refunds);
        },
        [this, question, limit](const Result<QList<DeliverySummary>> &orders) {
            if (question != m_question)
                return;
            if (!orders)
                return Q_EMIT failed(orders.error());
            beginResetModel();
            m_orders = *orders;
            m_rows.clear();
            m_rows = rowsOf(0);
            m_hasMore = m_orders.size() == limit;
            m_reading = false;
            endResetModel();
            Q_EMIT found();
        });
}

bool OrderListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void OrderListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    DeliveryQuery query = m_query;
    query.limit = kPage;
    query.before = m_orders.constLast().place;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), query, refunds = m_refunds](Shop &shop) {
            return listed(shop, call, query, refunds);
        },
        [this, question = m_question](const Result<QList<DeliverySummary>> &orders) {
            if (question != m_question)
                return;
            m_reading = false;
            m_hasMore = orders && orders->size() == kPage;
            if (!orders)
                return Q_EMIT failed(orders.error());
            if (orders->isEmpty())
                return;
            const qsizetype known = m_orders.size();
            m_orders.append(*orders);
            const QList<Row> more = rowsOf(known);
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
            m_rows.append(more);
            endInsertRows();
        });
}

// From this order on, with a head where another day begins than above.
QList<OrderListModel::Row> OrderListModel::rowsOf(qsizetype first) const
{
    QList<Row> rows;
    QDate above;
    if (first > 0)
        above = m_desk.shopTime(m_orders[first - 1].placedAt).date();
    for (qsizetype i = first; i < m_orders.size(); ++i) {
        const QDate day = m_desk.shopTime(m_orders[i].placedAt).date();
        if (day != above)
            rows.append({day, -1});
        above = day;
        rows.append({QDate(), i});
    }
    return rows;
}

const DeliverySummary *OrderListModel::order(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].order < 0)
        return nullptr;
    return &m_orders[m_rows[row].order];
}

int OrderListModel::rowOf(OrderId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const DeliverySummary *each = order(row);
        if (each && each->id == id)
            return row;
    }
    return -1;
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString OrderListModel::dayText(QDate day) const
{
    const QDate today = m_desk.shopNow().date();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return m_desk.locale().toString(day, QLocale::ShortFormat);
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DeliverySummary *order = this->order(index.row());
    if (!order) {
        if (role == HeadRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(dayText(m_rows[index.row()].day))
                   : QVariant();
    }
    const QLocale &locale = m_desk.locale();
    const QString name = order->name.isEmpty() ? tr("Erased customer") : displayName(order->name);
    const QString amount = toText(order->total, locale);
    const QString time =
        locale.toString(m_desk.shopTime(order->placedAt).time(), QLocale::ShortFormat);
    const QString facts = tr("%1, %2, %3")
                              .arg(isolated(QString::number(order->number)), isolated(time),
                                   channelText(order->channel));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case AmountRole:
        return amount;
    case FactsRole:
        return facts;
    case StatusRole:
        return int(order->status);
    case ChannelRole:
        return int(order->channel);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
            .arg(name, isolated(amount), facts, orderStatusText(order->status, order->channel));
    default:
        return {};
    }
}

Qt::ItemFlags OrderListModel::flags(const QModelIndex &index) const
{
    return order(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace shop
