// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_view.h"

#include "core/base/amount_text.h"
#include "core/orders/order_moves.h"
#include "core/orders/short_pick.h"
#include "ui/orders/order_line_delegate.h"
#include "ui/orders/order_line_model.h"
#include "ui/orders/order_timeline.h"
#include "ui/orders/order_words.h"
#include "ui/shell/commands.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/small_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kSideWidth = 264;
constexpr int kBesideFrom = 700; // the side and lines that show their names
constexpr int kWholeHeadFrom = 540;

} // namespace

OrderView::OrderView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"orderView"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(this);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(makeWay());
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(12);
    m_parts->addWidget(makeLines(), 1);
    m_parts->addWidget(makeSide());
    layout->addLayout(m_parts, 1);
    whole->addWidget(scrolled(inner, this));
}

// Who gets it stands beside the lines, or below them where that would leave them no room.
void OrderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = m_desk.theme().theme();
    const bool narrow = width() < theme.px(kBesideFrom);
    m_parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : theme.px(kSideWidth));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(kSideWidth));
    m_lines->setMinimumHeight(narrow ? theme.px(4 * measure::rowNormal) : 0);
    const bool shortHead = width() < theme.px(kWholeHeadFrom);
    m_print->setIconOnly(shortHead);
    m_print->setTrailingIconName(shortHead ? QString() : u"chevron-down"_s);
}

QWidget *OrderView::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(10);
    m_title = new PlainLabel(host, TypeRole::Heading, &Theme::text, head);
    m_title->setObjectName(u"orderTitle"_s);
    titles->addWidget(m_title);
    m_status = new Badge(host, {}, Tone::Neutral, head);
    m_status->setObjectName(u"orderStatus"_s);
    titles->addWidget(m_status);
    titles->addStretch();
    words->addLayout(titles);
    m_placed = new PlainLabel(host, TypeRole::Small, &Theme::text2, head);
    m_placed->setElided(true);
    words->addWidget(m_placed);
    row->addLayout(words, 1);
    m_print = new Button(tr("Print"), head);
    m_print->setObjectName(u"printOrderButton"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setTrailingIconName(u"chevron-down"_s);
    m_print->setToolTip(plainToolTip(tr("Ctrl P")));
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_print); });
    row->addWidget(m_print);
    m_next = new Button({}, ButtonRole::Primary, head);
    m_next->setObjectName(u"nextStepButton"_s);
    showKey(commandsOf(m_desk), u"orders.next"_s, m_next);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto next = m_detail ? nextStatus(m_detail->order.agreed.status) : std::nullopt)
            Q_EMIT moveWanted(*next);
    });
    row->addWidget(m_next);
    return head;
}

QWidget *OrderView::printButton() const
{
    return m_print;
}

QWidget *OrderView::makeWay()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 10);
    inside->setSpacing(10);
    m_way = new OrderTimeline(m_desk, card);
    inside->addWidget(m_way);
    inside->addWidget(new Divider(host, Qt::Horizontal, card));
    m_moves = new QHBoxLayout;
    m_moves->setSpacing(8);
    inside->addLayout(m_moves);
    return card;
}

QWidget *OrderView::makeLines()
{
    const ThemeHost *host = &m_desk.theme();
    auto *slip = new SlipFrame(host, this);
    m_model = new OrderLineModel(m_desk, this);
    m_lines = new QTableView(slip);
    m_lines->setObjectName(u"orderLines"_s);
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setModel(m_model);
    m_lines->setItemDelegate(new OrderLineDelegate(host, m_lines));
    dressAsRows(m_lines, host->theme().px(measure::rowNormal));
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *header = m_lines->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(OrderLineModel::Product, QHeaderView::Stretch);
    header->resizeSection(OrderLineModel::Amount, host->theme().px(78));
    header->resizeSection(OrderLineModel::Price, host->theme().px(86));
    header->resizeSection(OrderLineModel::Sum, host->theme().px(96));
    connect(m_lines, &QAbstractItemView::activated, this, &OrderView::pickCurrent);
    slip->paper()->addWidget(m_lines, 1);
    slip->paper()->addWidget(new Perforation(host, slip));
    auto *sums = new QWidget(slip);
    m_totals = new QVBoxLayout(sums);
    m_totals->setContentsMargins(14, 4, 14, 10);
    m_totals->setSpacing(4);
    slip->paper()->addWidget(sums);
    return slip;
}

Card *OrderView::makeCard(const QString &title, QVBoxLayout **inside)
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    if (!title.isEmpty())
        column->addWidget(new PlainLabel(host, title, TypeRole::Strong, &Theme::text, card));
    *inside = new QVBoxLayout;
    (*inside)->setSpacing(6);
    column->addLayout(*inside);
    return card;
}

QWidget *OrderView::makeSide()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeCard({}, &m_customer));
    m_shipCard = makeCard(tr("Ship to"), &m_shipTo);
    column->addWidget(m_shipCard);
    Card *history = makeCard(tr("History"), &m_history);
    qobject_cast<QVBoxLayout *>(history->layout())->addStretch();
    column->addWidget(history, 1);
    return m_side;
}

void OrderView::setDetail(const OrderDetail &detail)
{
    m_detail = detail;
    showHead();
    m_way->setDetail(detail);
    showMoves();
    showTotals();
    showSide();
}

void OrderView::setPacked(const Packed &packed)
{
    if (!m_detail)
        return;
    const int row = m_lines->currentIndex().row();
    m_model->setOrder(m_detail->order.agreed, packed);
    m_lines->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
}

void OrderView::showHead()
{
    const Order &agreed = m_detail->order.agreed;
    m_title->setText(tr("Order %1").arg(isolated(QString::number(agreed.number))));
    m_status->setContent(orderStatusText(agreed.status, agreed.channel),
                         orderStatusTone(agreed.status));
    m_status->setIconName(orderStatusIcon(agreed.status));
    const QDateTime at = m_desk.shopTime(agreed.placedAt);
    const QString who = displayName(m_detail->names.value(agreed.staff), 60);
    const QString when = m_desk.locale().toString(at, QLocale::ShortFormat);
    m_placed->setText(
        who.isEmpty()
            ? tr("Placed %1, %2").arg(isolated(when), channelText(agreed.channel))
            : tr("Placed %1 by %2, %3").arg(isolated(when), who, channelText(agreed.channel)));
    const auto next = nextStatus(agreed.status);
    m_next->setVisible(next.has_value());
    if (next) {
        m_next->setLabel(orderMoveText(*next, agreed.channel));
        m_next->setIconName(orderMoveIcon(*next, agreed.channel));
    }
}

void OrderView::showMoves()
{
    clearLayout(m_moves);
    const ThemeHost *host = &m_desk.theme();
    const DeliveryOrder &order = m_detail->order;
    const OrderStatus status = order.agreed.status;
    const QList<OrderStatus> others = otherStatuses(status);
    const auto add = [&](Button *button, const QString &name, const QString &icon) {
        button->setObjectName(name);
        button->setSize(ButtonSize::Dense);
        button->setIconName(icon);
        m_moves->addWidget(button);
    };
    const bool refund = !order.prepaid.isZero() && !isOpen(status);
    m_moves->addWidget(new PlainLabel(
        host, others.isEmpty() && !refund ? tr("Nothing more to do") : tr("Also allowed"),
        TypeRole::Small, &Theme::text2, this));
    for (const OrderStatus to : others) {
        auto *button =
            new Button(orderMoveText(to, order.agreed.channel), ButtonRole::DangerText, this);
        add(button, u"moveTo_"_s + orderStatusCode(to), orderStatusIcon(to));
        connect(button, &QPushButton::clicked, this, [this, to] { Q_EMIT moveWanted(to); });
    }
    m_moves->addStretch();
    if (isPackable(status)) {
        auto *pick = new Button(tr("Reduce line"), this);
        add(pick, u"pickButton"_s, u"minus"_s);
        connect(pick, &QPushButton::clicked, this, &OrderView::pickCurrent);
    }
    if (refund) {
        auto *back = new Button(tr("Pay back"), this);
        add(back, u"refundButton"_s, u"refund"_s);
        showKey(commandsOf(m_desk), u"orders.refund"_s, back);
        connect(back, &QPushButton::clicked, this, &OrderView::refundWanted);
        auto *failed = new Button(tr("Could not be paid back"), ButtonRole::DangerText, this);
        add(failed, u"refundFailedButton"_s, u"alert"_s);
        connect(failed, &QPushButton::clicked, this, &OrderView::refundFailed);
    }
}

void OrderView::addTotal(const QString &what, const QString &amount, bool isTotal)
{
    const ThemeHost *host = &m_desk.theme();
    auto *row = new QHBoxLayout;
    const TypeRole type = isTotal ? TypeRole::Title : TypeRole::Body;
    auto *words = new PlainLabel(host, what, isTotal ? TypeRole::Strong : TypeRole::Body,
                                 isTotal ? &Theme::text : &Theme::text2, this);
    words->setElided(true);
    row->addWidget(words, 1);
    auto *sum = new PlainLabel(host, isolated(amount), isTotal ? TypeRole::Money : type,
                               &Theme::text, this);
    if (isTotal)
        sum->setObjectName(u"orderTotal"_s);
    row->addWidget(sum);
    m_totals->addLayout(row);
}

void OrderView::showTotals()
{
    clearLayout(m_totals);
    const Order &agreed = m_detail->order.agreed;
    const QLocale &locale = m_desk.locale();
    addTotal(tr("Goods"), toText(goodsTotal(agreed), locale), false);
    for (const OrderLine &line : agreed.lines) {
        if (isShipping(line.line))
            addTotal(displayName(line.line.name), toText(line.totals.taxable, locale), false);
    }
    for (const TaxTotal &tax : agreed.taxes) {
        const QString name = displayName(tax.name) + u' ' + tax.rate.percentText() + u" %"_s;
        const QString base = isolated(toText(tax.base, locale));
        const bool added = agreed.rules.priceMode == PriceMode::TaxAdded;
        addTotal(added ? tr("%1 on %2").arg(name, base) : tr("%1 contained").arg(name),
                 toText(tax.tax, locale), false);
    }
    addTotal(orderTotalText(m_detail->order), toText(agreed.total, locale), true);
    const std::optional<RefundTask> &refund = m_detail->refund;
    if (!m_detail->order.prepaid.isZero() && !isOpen(agreed.status))
        addTotal(refund && refund->state == RefundState::Failed
                     ? tr("To pay back, failed: %1").arg(displayName(refund->reason, 200))
                     : tr("To pay back"),
                 toText(m_detail->order.prepaid, locale), false);
}

PlainLabel *OrderView::write(QVBoxLayout *into, const QString &text, TypeRole type,
                             QColor Theme::*colour)
{
    auto *label = new PlainLabel(&m_desk.theme(), text, type, colour, this);
    label->setWordWrap(true);
    into->addWidget(label);
    return label;
}

void OrderView::showSide()
{
    showCustomer();
    showShipTo();
    clearLayout(m_history);
    const DeliveryOrder &order = m_detail->order;
    for (qsizetype i = order.version; i-- > 0;) {
        if (i >= m_detail->steps.size())
            continue;
        const OrderStep &step = m_detail->steps[i];
        const QDateTime at = m_desk.shopTime(step.at);
        write(m_history,
              tr("%1  %2").arg(isolated(m_desk.locale().toString(at.time(), QLocale::ShortFormat)),
                               orderStepText(step, m_detail->names.value(step.by),
                                             order.agreed.channel, m_desk.locale())),
              TypeRole::Small, &Theme::text2);
    }
}

void OrderView::showCustomer()
{
    clearLayout(m_customer);
    const ThemeHost *host = &m_desk.theme();
    const DeliveryOrder &order = m_detail->order;
    const CartCustomer customer = order.agreed.customer.value_or(CartCustomer());
    const QString name =
        customer.name.isEmpty() ? tr("Erased customer") : displayName(customer.name);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *avatar = new Avatar(host, 32, this);
    avatar->setPerson(name, Shelf(qHash(customer.id) % size_t(shelfCount)));
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    write(words, name, TypeRole::Strong, &Theme::text)->setObjectName(u"orderCustomer"_s);
    const BuyerFigures &buyer = m_detail->buyer;
    if (buyer.orders > 0)
        write(words,
              tr("%n order(s) since %1", nullptr, int(buyer.orders))
                  .arg(m_desk.shopTime(buyer.firstOrderAt).date().year()),
              TypeRole::Small, &Theme::text2)
            ->setObjectName(u"orderCustomerCount"_s);
    row->addLayout(words, 1);
    m_customer->addLayout(row);
    for (const QString &fact : {customer.phone, order.email}) {
        if (!fact.isEmpty())
            write(m_customer, isolated(displayName(fact)), TypeRole::Body, &Theme::text2);
    }
}

void OrderView::showShipTo()
{
    clearLayout(m_shipTo);
    const ThemeHost *host = &m_desk.theme();
    const DeliveryOrder &order = m_detail->order;
    const ShippingAddress &to = order.address;
    QStringList place{to.city, to.province};
    place.removeAll(QString());
    QStringList region{to.postalCode,
                       QLocale::territoryToString(QLocale::codeToTerritory(to.country))};
    region.removeAll(QString());
    QStringList lines;
    if (!order.isCollected() && !to.street.isEmpty())
        lines = {to.street, place.join(u", "_s), region.join(u", "_s)};
    lines.removeAll(QString());
    if (!lines.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        for (const QString &line : std::as_const(lines))
            write(words, displayText(line), TypeRole::Body, &Theme::text2);
        row->addLayout(words, 1);
        auto *copy = Button::iconOnly(u"copy"_s, tr("Copy the address"), ButtonRole::Ghost, this);
        copy->setObjectName(u"copyAddressButton"_s);
        const QString whole =
            (QStringList{order.agreed.customer.value_or(CartCustomer()).name} + lines).join(u'\n');
        connect(copy, &QPushButton::clicked, this, [this, whole] {
            QGuiApplication::clipboard()->setText(whole);
            m_desk.toast(tr("The address is copied."));
        });
        row->addWidget(copy, 0, Qt::AlignTop);
        m_shipTo->addLayout(row);
    }
    if (!order.trackingNumber.isEmpty())
        write(m_shipTo, isolated(displayName(order.trackingNumber)), TypeRole::Mono, &Theme::text2);
    if (!order.agreed.note.isEmpty()) {
        auto *note = new Banner(host, true, this);
        note->setContent({.iconName = u"note"_s, .text = displayText(order.agreed.note)});
        m_shipTo->addWidget(note);
    }
    m_shipCard->setVisible(m_shipTo->count() > 0);
}

void OrderView::pickCurrent()
{
    const OrderLine *line = m_model->line(m_lines->currentIndex().row());
    if (line && m_detail && isPackable(m_detail->order.agreed.status))
        Q_EMIT pickWanted(line->line.id);
}

} // namespace shop
