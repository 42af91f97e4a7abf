// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ticket_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace shop {

namespace {

// "2 more" over the lower edge; a tap scrolls to the end.
class MorePill final : public QWidget
{
public:
    MorePill(const ThemeHost *host, QAbstractItemView *view)
        : QWidget(view), m_host(host), m_view(view)
    {
        hide();
        setCursor(Qt::PointingHandCursor);
    }

    void setText(const QString &text)
    {
        m_text = text;
        setAccessibleName(text);
        const Theme &theme = m_host->theme();
        resize(textWidth(typeFont(TypeRole::Caption, theme), text) + theme.px(12) + 28,
               theme.px(26));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_host->theme();
        QPainter painter(this);
        drawPanel(painter, rect(), height() / 2, theme.tooltip);
        const int size = theme.px(12);
        drawIcon(painter,
                 directed(layoutDirection(), rect(), QRect(11, (height() - size) / 2, size, size)),
                 u"chevron-down", theme.onTooltip);
        drawLine(painter,
                 directed(layoutDirection(), rect(), rect().adjusted(size + 16, 0, -10, 0)), m_text,
                 typeFont(TypeRole::Caption, theme), theme.onTooltip, leading(layoutDirection()));
    }

    void mousePressEvent(QMouseEvent *) override { m_view->scrollToBottom(); }

private:
    const ThemeHost *m_host;
    QAbstractItemView *m_view;
    QString m_text;
};

} // namespace

TicketView::TicketView(const ThemeHost *host, QWidget *parent)
    : QListView(parent),
      m_host(host),
      m_delegate(new CartLineDelegate(host, this)),
      m_pill(new MorePill(host, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Lines of the sale"));
    connect(m_delegate, &CartLineDelegate::editRequested, this,
            [this](const QModelIndex &index) { edit(index); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { updatePill(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updatePill(); });
    followTheme(host, this, [this] { doItemsLayout(); });
}

void TicketView::setDensity(CartDensity density)
{
    m_delegate->setDensity(density);
    doItemsLayout();
}

void TicketView::showScanned(const QModelIndex &index)
{
    openLine({});
    setCurrentIndex(index);
    scrollTo(index);
}

void TicketView::openCurrent()
{
    openLine(currentIndex());
    scrollTo(currentIndex());
}

void TicketView::openLine(const QModelIndex &index)
{
    if (m_delegate->openLine() != index) {
        m_delegate->setOpenLine(index);
        // At once, because the next tap is hit-tested against the new heights.
        doItemsLayout();
    }
}

void TicketView::typeQuantity()
{
    if (currentIndex().isValid()) {
        openCurrent();
        edit(currentIndex());
    }
}

void TicketView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool opening = index.isValid() && m_delegate->openLine() != index;
    if (!opening) {
        QListView::mousePressEvent(event);
    } else if (m_delegate->density() == CartDensity::Tall) {
        // Its controls are in sight already, so the tap goes on to them; the new heights come with
        // the next turn of the event loop, after the release has been hit-tested.
        QListView::mousePressEvent(event);
        m_delegate->setOpenLine(index);
    } else {
        // A closed line shows no controls: the tap that opens it does nothing else.
        setCurrentIndex(index);
        openCurrent();
    }
}

void TicketView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before) {
        openCurrent();
    }
}

void TicketView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scrollTo(currentIndex()); // taxes and coupons below take room from the lines
    updatePill();
}

void TicketView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    updatePill();
}

void TicketView::updatePill()
{
    int below = 0;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = rows - 1; row >= 0; --row) {
        const QRect rect = visualRect(model()->index(row, 0, rootIndex()));
        // A line counts when more than half of it is out of sight.
        if (rect.center().y() < viewport()->height()) {
            break;
        }
        ++below;
    }
    m_pill->setVisible(below > 0);
    if (below > 0) {
        static_cast<MorePill *>(m_pill)->setText(tr("%n more", nullptr, below));
        m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - 6);
        m_pill->raise();
    }
}

} // namespace shop
