// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_timeline.h"

#include "core/orders/order_moves.h"
#include "ui/orders/order_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDisc = 22;
constexpr int kHeight = 76;

} // namespace

OrderTimeline::OrderTimeline(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"orderTimeline"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(&desk.theme(), this);
}

void OrderTimeline::setDetail(const OrderDetail &detail)
{
    const Channel channel = detail.order.agreed.channel;
    const OrderStatus stands = detail.order.agreed.status;
    QList<OrderStatus> way;
    QHash<int, OrderStep> reached;
    for (const OrderStep &step : detail.steps) {
        if (!step.from || *step.from != step.to) {
            way.append(step.to);
            reached.insert(int(step.to), step);
        }
    }
    for (auto next = nextStatus(stands); next; next = nextStatus(*next))
        way.append(*next);
    m_nodes.clear();
    QStringList told;
    for (const OrderStatus status : std::as_const(way)) {
        Node node;
        node.word = orderStatusText(status, channel);
        if (const auto step = reached.constFind(int(status)); step != reached.cend()) {
            const QDateTime at = m_desk.shopTime(step->at);
            const bool today = at.date() == m_desk.shopNow().date();
            node.when = m_desk.locale().toString(at.time(), QLocale::ShortFormat);
            if (!today)
                node.when =
                    m_desk.locale().toString(at.date(), QLocale::ShortFormat) + u' ' + node.when;
            node.who = displayName(detail.names.value(step->by), 40);
            const bool ended = status == OrderStatus::Cancelled || status == OrderStatus::Failed;
            node.state = ended                                ? State::Ended
                         : status == stands && isOpen(status) ? State::Now
                                                              : State::Done;
            told.append(node.word + u' ' + node.when);
        }
        m_nodes.append(node);
    }
    setAccessibleName(tr("Way of the order: %1").arg(told.join(u", "_s)));
    update();
}

QSize OrderTimeline::sizeHint() const
{
    return {600, m_desk.theme().theme().px(kHeight)};
}

QSize OrderTimeline::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void OrderTimeline::paintNode(QPainter &painter, const QRect &disc, State state) const
{
    const Theme &theme = m_desk.theme().theme();
    const QRect inner = disc.adjusted(5, 5, -5, -5);
    switch (state) {
    case State::Done:
        drawPanel(painter, disc, kDisc / 2, theme.accent);
        drawIcon(painter, inner, u"check", theme.onAccent);
        return;
    case State::Now:
        drawPanel(painter, disc, kDisc / 2, theme.surface, theme.accent, 2);
        drawPanel(painter, disc.adjusted(6, 6, -6, -6), kDisc / 2, theme.accent);
        return;
    case State::Ended:
        drawPanel(painter, disc, kDisc / 2, theme.dangerSoft, theme.danger, 2);
        drawIcon(painter, inner, u"close", theme.danger);
        return;
    case State::Next:
        drawPanel(painter, disc, kDisc / 2, theme.surface, theme.lineStrong, 2);
        return;
    }
}

void OrderTimeline::paintEvent(QPaintEvent *)
{
    if (m_nodes.isEmpty())
        return;
    const Theme &theme = m_desk.theme().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int step = width() / int(m_nodes.size());
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        const QRect column(int(i) * step, 0, step, height());
        const QRect disc(column.x(), 0, kDisc, kDisc);
        if (i + 1 < m_nodes.size()) {
            const QRect line(disc.right() + 1, kDisc / 2 - 1, step - kDisc, 2);
            const bool done = m_nodes[i + 1].state != State::Next;
            painter.fillRect(directed(layoutDirection(), rect(), line),
                             done ? theme.accent : theme.lineStrong);
        }
        paintNode(painter, directed(layoutDirection(), rect(), disc), node.state);
        const auto write = [&](int top, int high, const QString &text, TypeRole type,
                               const QColor &colour) {
            const QRect place(column.x(), top, step - 8, high);
            drawLine(painter, directed(layoutDirection(), rect(), place), text,
                     typeFont(type, theme), colour, leading(layoutDirection()));
        };
        const bool reached = node.state != State::Next;
        const int high = theme.px(17);
        write(kDisc + 4, high, node.word, reached ? TypeRole::Strong : TypeRole::Medium,
              reached ? theme.text : theme.text2);
        write(kDisc + 4 + high, high, node.when, TypeRole::Small, theme.text2);
        write(kDisc + 4 + 2 * high, high, node.who, TypeRole::Small, theme.text2);
    }
}

} // namespace shop
