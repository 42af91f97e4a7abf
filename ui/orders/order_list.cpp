// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_list.h"

#include "core/shop/order_tasks.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/order_row_delegate.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTypingMs = 120;

} // namespace

OrderList::OrderList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    m_model = new OrderListModel(desk, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(12);
    m_search = new SearchField(host, this);
    m_search->setPlaceholder(tr("Order, customer, phone, product"));
    showKey(commandsOf(desk), u"orders.search"_s, m_search);
    m_search->lineEdit()->setObjectName(u"orderSearch"_s);
    m_search->lineEdit()->setAccessibleName(tr("Search orders"));
    setFocusProxy(m_search->lineEdit());
    head->addWidget(m_search);
    m_chips = new ChipBar(host, true, this);
    m_chips->setObjectName(u"orderChips"_s);
    m_chips->setAccessibleName(tr("Which orders"));
    head->addWidget(m_chips);
    layout->addLayout(head);
    layout->addWidget(makeView(), 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &OrderList::read);
    connect(m_search, &SearchField::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::submitted, this, [this](Qt::KeyboardModifiers modifiers) {
        if (modifiers & Qt::ControlModifier)
            Q_EMIT nextStepWanted();
    });
    connect(m_search, &SearchField::navigated, this, &OrderList::step);
    connect(m_chips, &ChipBar::chosen, this, &OrderList::read);
    connect(m_model, &OrderListModel::found, this, &OrderList::showFound);
    connect(m_model, &OrderListModel::failed, this,
            [this](const Error &error) { m_desk.toast(errorText(error)); });
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"orders" && change.entity == u"delivery" && isVisible())
                return reload();
        }
    });
}

QWidget *OrderList::makeView()
{
    const ThemeHost *host = &m_desk.theme();
    m_stack = new QStackedWidget(this);
    m_view = new QListView(m_stack);
    m_view->setObjectName(u"ordersView"_s);
    m_view->setAccessibleName(tr("Orders"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OrderRowDelegate(host, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_chosen = chosen();
        Q_EMIT chosenChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!current().isNull())
            m_wanted = current();
        Q_EMIT currentChanged();
    });
    m_stack->addWidget(m_view);
    m_empty = new EmptyState(host, m_stack);
    m_stack->addWidget(m_empty);
    return m_stack;
}

DeliveryQuery OrderList::query() const
{
    DeliveryQuery query;
    query.text = m_search->text();
    const QString chip = m_chips->current();
    query.openOnly = chip == u"open"_s;
    if (chip == u"delivery"_s)
        query.channel = Channel::Delivery;
    else if (chip == u"collect"_s)
        query.channel = Channel::Collect;
    else if (const auto status = orderStatusFromCode(chip))
        query.status = *status;
    return query;
}

void OrderList::read()
{
    m_model->show(query(), m_chips->current() == u"refund"_s);
}

void OrderList::reload()
{
    readCounts();
    m_model->reload();
}

// The chips count what waits for somebody.
void OrderList::readCounts()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) -> Result<std::pair<DeliveryCounts, qint64>> {
            SHOP_TRY_VALUE(counts, shop.deliveries().deliveryCounts(call));
            SHOP_TRY_VALUE(refunds, refundTaskCount(shop, call));
            return std::pair(counts, refunds);
        },
        [this](const Result<std::pair<DeliveryCounts, qint64>> &counts) {
            if (counts)
                std::tie(m_counts, m_refunds) = *counts;
            const QString chosen = m_chips->current().isEmpty() ? u"all"_s : m_chips->current();
            const auto number = [this](qint64 count) {
                return count > 0 ? m_desk.locale().toString(count) : QString();
            };
            m_chips->setChips(
                {{u"all"_s, tr("All")},
                 {.id = u"open"_s, .label = tr("Open"), .count = number(m_counts.open)},
                 {.id = u"failed"_s, .label = tr("Failed"), .count = number(m_counts.failed)},
                 {.id = u"refund"_s, .label = tr("To pay back"), .count = number(m_refunds)},
                 {u"delivery"_s, tr("Delivery")},
                 {u"collect"_s, tr("Collect")},
                 {u"confirmed"_s, tr("Confirmed")},
                 {u"processing"_s, tr("Processing")},
                 {u"shipped"_s, tr("Shipped")},
                 {u"cancelled"_s, tr("Cancelled")}});
            m_chips->setCurrent(chosen);
        });
}

void OrderList::showOrder(const DeliveryOrder &order)
{
    m_wanted = order.agreed.id;
    m_wantedNumber = order.agreed.number;
    m_search->setText({});
    m_chips->setCurrent(u"all"_s);
    read();
}

QList<DeliverySummary> OrderList::chosen() const
{
    QList<DeliverySummary> orders;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (const DeliverySummary *order = m_model->order(index.row()))
            orders.append(*order);
    }
    return orders;
}

OrderId OrderList::current() const
{
    const DeliverySummary *order = m_model->order(m_view->currentIndex().row());
    return order ? order->id : OrderId();
}

void OrderList::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_search->lineEdit()->selectAll();
}

void OrderList::search(const QString &text)
{
    m_chips->setCurrent(u"all"_s);
    m_search->setText(text);
    read();
}

void OrderList::showFound()
{
    const qint64 number = std::exchange(m_wantedNumber, 0);
    if (number > 0 && m_model->rowOf(m_wanted) < 0) {
        m_search->setText(QString::number(number));
        return read();
    }
    const bool any = m_model->orderCount() > 0;
    const bool everything = m_search->text().trimmed().isEmpty() && m_counts.open == 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setTitle(everything ? tr("No orders yet") : tr("Nothing is found"));
    m_empty->setText(everything
                         ? tr("Orders for delivery and collection begin on the ticket of Sell.")
                         : tr("No order has this number, customer, phone, product or receipt."));
    if (any) {
        const QList<DeliverySummary> several = m_chosen;
        const int known = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
        standOn(known >= 0 ? known : 1); // tells by itself
        for (const DeliverySummary &order : several) {
            const int row = several.size() > 1 ? m_model->rowOf(order.id) : -1;
            if (row >= 0)
                m_view->selectionModel()->select(m_model->index(row, 0),
                                                 QItemSelectionModel::Select);
        }
    } else {
        Q_EMIT currentChanged();
    }
}

// To the next order in this direction; a day is stepped over.
void OrderList::step(int key)
{
    const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown;
    if (!down && key != Qt::Key_Up && key != Qt::Key_PageUp)
        return;
    const bool page = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    const int rows =
        page ? qMax(1, m_view->viewport()->height() / m_desk.theme().theme().px(62) - 1) : 1;
    int row = m_view->currentIndex().row();
    for (int left = rows; left > 0;) {
        const int next = row + (down ? 1 : -1);
        if (next < 1 || next >= m_model->rowCount())
            break;
        row = next;
        left -= m_model->order(row) ? 1 : 0;
    }
    if (row + 1 >= m_model->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (m_model->order(row))
        standOn(row);
}

// On this one alone, whatever keys are held down just now.
void OrderList::standOn(int row)
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect);
}

} // namespace shop
