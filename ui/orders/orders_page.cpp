// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "core/devices/receipt.h"
#include "core/orders/order_moves.h"
#include "core/shop/customer_care.h"
#include "core/shop/order_tasks.h"
#include "ui/orders/bulk_pane.h"
#include "ui/orders/order_list.h"
#include "ui/orders/order_panels.h"
#include "ui/orders/order_papers.h"
#include "ui/orders/order_view.h"
#include "ui/orders/order_words.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kUndoMs = 7'000; // as long as the note with the way back stands

} // namespace

OrdersPage::OrdersPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"ordersPage"_s);
    const ThemeHost *host = &desk.theme();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new Ground(host, &Theme::surface, this);
    side->setObjectName(u"ordersSide"_s);
    side->setEdges(isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge);
    auto *inside = new QVBoxLayout(side);
    inside->setContentsMargins(0, 0, 1, 0);
    m_list = new OrderList(desk, side);
    inside->addWidget(m_list);
    layout->addWidget(side);
    m_stack = new QStackedWidget(this);
    m_none = new EmptyState(host, m_stack);
    m_none->setTitle(tr("No order is chosen"));
    m_none->setText(tr("Choose one in the list, or scan the code on its packing slip."));
    m_stack->addWidget(m_none);
    m_view = new OrderView(desk, m_stack);
    m_stack->addWidget(m_view);
    m_bulkPane = new BulkPane(desk, m_stack);
    m_stack->addWidget(m_bulkPane);
    m_papers = new OrderPapers(desk, this);
    m_bulkTimer.setSingleShot(true);
    m_bulkTimer.setInterval(kUndoMs);
    layout->addWidget(m_stack, 1);
    connectParts();
}

void OrdersPage::connectParts()
{
    connect(m_list, &OrderList::currentChanged, this, &OrdersPage::showCurrent);
    connect(m_list, &OrderList::nextStepWanted, this, &OrdersPage::askNext);
    connect(m_view, &OrderView::moveWanted, this, &OrdersPage::askMove);
    connect(m_view, &OrderView::pickWanted, this, &OrdersPage::askPick);
    connect(m_view, &OrderView::refundWanted, this, &OrdersPage::askRefund);
    connect(m_view, &OrderView::refundFailed, this, &OrdersPage::askRefundFailed);
    connect(m_view, &OrderView::printWanted, this, &OrdersPage::openPapers);
    connect(m_list, &OrderList::chosenChanged, this, &OrdersPage::showChosen);
    connect(m_bulkPane, &BulkPane::moveWanted, this, &OrdersPage::waitToMove);
    connect(&m_bulkTimer, &QTimer::timeout, this, &OrdersPage::moveNow);
    const auto none = [this] { return current() ? QString() : tr("No order is chosen"); };
    can(u"orders.search"_s, [this] { m_list->focusSearch(); });
    can(u"orders.refresh"_s, [this] { m_list->reload(); });
    can(
        u"orders.next"_s, [this] { askNext(); }, none);
    can(
        u"orders.refund"_s, [this] { askRefund(); }, none);
    can(
        u"orders.papers"_s, [this] { openPapers(); }, none);
}

void OrdersPage::activate()
{
    m_list->reload();
    m_list->focusSearch();
}

void OrdersPage::found(const QString &text)
{
    m_list->search(text);
}

void OrdersPage::openPapers()
{
    if (const DeliveryOrder *order = current())
        m_papers->openMenu(*order, m_view->printButton());
}

const DeliveryOrder *OrdersPage::current() const
{
    const auto &detail = m_view->detail();
    return detail && m_stack->currentWidget() == m_view ? &detail->order : nullptr;
}

void OrdersPage::showCurrent()
{
    if (m_list->chosen().size() > 1)
        return; // several stand beside the list
    const OrderId id = m_list->current();
    if (id.isNull())
        m_stack->setCurrentWidget(m_none);
    else
        read(id);
}

void OrdersPage::read(OrderId id)
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), id](Shop &shop) -> Result<OrderDetail> {
            OrderDetail detail;
            SHOP_TRY_VALUE(order, shop.deliveries().delivery(call, id));
            SHOP_TRY_VALUE(steps, shop.deliveries().steps(call, id));
            SHOP_TRY_VALUE(staff, shop.users().staff(call));
            const CartCustomer customer = order.agreed.customer.value_or(CartCustomer());
            if (!customer.id.isNull()) {
                SHOP_TRY_VALUE(history, customerHistory(shop, call, customer.id, 1));
                detail.buyer = history.figures;
            }
            SHOP_TRY_VALUE(refund, refundTaskOf(shop, call, id));
            detail.refund = refund;
            detail.order = order;
            detail.steps = steps;
            for (const StaffMember &member : std::as_const(staff))
                detail.names.insert(member.id, member.name);
            return detail;
        },
        [this](const Result<OrderDetail> &detail) {
            if (!detail)
                return desk().toast(errorText(detail.error()));
            if (detail->order.agreed.id == m_list->current())
                show(*detail);
        },
        u"orderDetail"_s);
}

void OrdersPage::show(const OrderDetail &detail)
{
    // The same again would take the focus from the button it stands on.
    const auto &shown = m_view->detail();
    if (!shown || shown->order != detail.order || shown->refund != detail.refund)
        m_view->setDetail(detail);
    m_view->setPacked(m_packed.value(detail.order.agreed.id));
    if (m_list->chosen().size() < 2) // several may have been chosen while it was read
        m_stack->setCurrentWidget(m_view);
}

void OrdersPage::scanned(const QString &code)
{
    if (const auto number = receiptNumberFromText(code); number && number->series.contains(u"-O"))
        return open(number->series, number->number);
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return tick(**found);
            desk().soundBad();
            desk().toast(found ? tr("This code is not known.") : errorText(found.error()));
        });
}

void OrdersPage::open(const QString &series, qint64 number)
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), series, number](Shop &shop) -> Result<DeliveryOrder> {
            SHOP_TRY_VALUE(id, shop.deliveries().deliveryByNumber(call, series, number));
            return shop.deliveries().delivery(call, id.value_or(OrderId()));
        },
        [this](const Result<DeliveryOrder> &order) {
            if (order)
                return m_list->showOrder(*order);
            desk().soundBad();
            desk().toast(errorText(order.error()));
        });
}

// One more of it is in the box: the first line of the product that still has room takes it.
void OrdersPage::tick(const ScannedProduct &found)
{
    const DeliveryOrder *order = current();
    const bool packs = order && order->agreed.status == OrderStatus::Processing;
    if (packs) {
        Packed &packed = m_packed[order->agreed.id];
        for (const OrderLine &line : order->agreed.lines) {
            const Quantity before = packed.value(line.line.id);
            if (line.line.product != found.product.id || before >= line.line.quantity)
                continue;
            const auto more =
                before.plus(line.line.unit == Unit::Piece ? found.pack : line.line.quantity);
            packed[line.line.id] = qMin(more.valueOr(line.line.quantity), line.line.quantity);
            desk().soundGood();
            return m_view->setPacked(packed);
        }
    }
    desk().soundBad();
    const QString name = displayName(found.product.name, 60);
    desk().toast(packs ? tr("%1 is not in this order, or packed already.").arg(name)
                       : tr("Start packing first, then scan what goes into the box."));
}

void OrdersPage::askNext()
{
    const DeliveryOrder *order = current();
    if (const auto next = order ? nextStatus(order->agreed.status) : std::nullopt)
        askMove(*next);
}

void OrdersPage::askMove(OrderStatus to)
{
    const DeliveryOrder *order = current();
    if (!order || !orderMove(order->agreed.status, to))
        return;
    if (to != OrderStatus::Cancelled && to != OrderStatus::Failed)
        return moveTo(to, {});
    auto *panel = new EndOrderPanel(desk(), *order, to);
    connect(panel, &EndOrderPanel::taken, this,
            [this, to](const QString &reason) { moveTo(to, reason); });
    desk().prompter().showPanel(panel);
}

void OrdersPage::moveTo(OrderStatus to, const QString &reason)
{
    const DeliveryOrder *order = current();
    if (!order)
        return;
    const MoveOrder move{order->agreed.id, order->version, to, reason, {}};
    const QString done = tr("Order %1: %2")
                             .arg(isolated(QString::number(order->agreed.number)),
                                  orderStatusText(to, order->agreed.channel));
    take([move](Shop &shop, const Call &call) { return shop.deliveryDesk().move(call, move); },
         done);
}

void OrdersPage::askPick(LineId line)
{
    const DeliveryOrder *order = current();
    if (!order)
        return;
    const auto at = std::find_if(order->agreed.lines.cbegin(), order->agreed.lines.cend(),
                                 [&](const OrderLine &each) { return each.line.id == line; });
    if (at == order->agreed.lines.cend())
        return;
    auto *panel = new ShortPickPanel(desk(), *at);
    const PickLine pick{order->agreed.id, order->version, line, {}, {}};
    connect(panel, &ShortPickPanel::taken, this, [this, pick](Quantity now, const QString &reason) {
        PickLine less = pick;
        less.now = now;
        less.reason = reason;
        take([less](Shop &shop, const Call &call) { return shop.deliveryDesk().pick(call, less); },
             tr("The line is reduced."));
    });
    desk().prompter().showPanel(panel);
}

void OrdersPage::askRefund()
{
    const DeliveryOrder *order = current();
    if (!order || order->prepaid.isZero() || isOpen(order->agreed.status))
        return;
    auto *panel = new PayBackPanel(desk(), *order);
    const RefundOrder refund{order->agreed.id, order->version, TenderMethod::Card, {}};
    connect(panel, &PayBackPanel::taken, this, [this, refund](TenderMethod method) {
        RefundOrder back = refund;
        back.method = method;
        take(
            [back](Shop &shop, const Call &call) { return shop.deliveryDesk().refund(call, back); },
            tr("The prepayment is paid back."));
    });
    desk().prompter().showPanel(panel);
}

void OrdersPage::take(const Take &change, const QString &done)
{
    take(change, done, desk().call());
}

void OrdersPage::take(const Take &change, const QString &done, const Call &call)
{
    desk().backend().ask(
        this, Lane::Counter, [change, call](Shop &shop) { return change(shop, call); },
        [this, change, done, call](const Result<DeliveryOrder> &order) {
            if (order) {
                desk().toast(done);
                return read(order->agreed.id);
            }
            const auto again = [this, change, done](const Call &approved) {
                take(change, done, approved);
            };
            if (desk().askApproval(order.error(), call, again))
                return;
            desk().soundBad();
            desk().toast(errorText(order.error()));
            showCurrent();
        });
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool compact = window()->width() < measure::compactBelow;
    findChild<QWidget *>(u"ordersSide"_s)
        ->setFixedWidth(desk().theme().theme().px(compact ? 320 : 384));
}

} // namespace shop
