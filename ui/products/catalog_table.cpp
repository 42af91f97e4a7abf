// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/catalog_table.h"

#include "ui/products/catalog_delegate.h"
#include "ui/products/catalog_model.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_table.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CatalogTable::CatalogTable(Desk &desk, CatalogModel *model, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_lines(model)
{
    setObjectName(u"catalogTable"_s);
    setAccessibleName(tr("Products"));
    auto *head = new CatalogHead(this);
    setHorizontalHeader(head);
    setModel(model);
    setItemDelegate(new CatalogDelegate(desk, this));
    const int row = desk.theme().theme().px(measure::rowDense);
    dressAsRows(this, row);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked);
    arrange();
    connect(head, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == CatalogModel::Check)
            Q_EMIT checkAllWanted();
        else
            Q_EMIT sortWanted(section);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CatalogTable::currentLineChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CatalogTable::fetchNearEnds);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CatalogTable::fetchNearEnds);
    connect(model, &CatalogModel::found, this, &CatalogTable::showEnd);
    // A page that was asked for is given up when the list is read anew.
    connect(model, &CatalogModel::found, this, &CatalogTable::fetchNearEnds);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0)
                    keepPlace(last + 1);
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0)
                    keepPlace(-last - 1);
            });
}

void CatalogTable::arrange()
{
    const auto px = [this](int base) { return m_desk.theme().theme().px(base); };
    auto *head = horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(CatalogModel::Name, Qt::AscendingOrder);
    head->setMinimumSectionSize(px(32));
    head->setFixedHeight(px(measure::tableHeader));
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(CatalogModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{{CatalogModel::Check, 40}, {CatalogModel::Picture, 44},
                                       {CatalogModel::Sku, 98},   {CatalogModel::Category, 126},
                                       {CatalogModel::Stock, 92}, {CatalogModel::Price, 92},
                                       {CatalogModel::Margin, 68}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, px(width));
}

// Lines came or went above the first one shown: the same ones stay under the eye.
void CatalogTable::keepPlace(int rows)
{
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  rows * verticalHeader()->defaultSectionSize());
}

void CatalogTable::showEnd()
{
    const int key = std::exchange(m_wantedEnd, 0);
    if (key == 0 || m_lines->rowCount() == 0)
        return;
    const int row = key == Qt::Key_End ? m_lines->rowCount() - 1 : 0;
    setCurrentIndex(m_lines->index(row, CatalogModel::Stock));
    scrollTo(currentIndex());
}

void CatalogTable::fetchNearEnds()
{
    const QScrollBar *bar = verticalScrollBar();
    const int near = 2 * viewport()->height();
    if (bar->value() > bar->maximum() - near)
        m_lines->fetchBehind();
    if (bar->value() < near)
        m_lines->fetchBefore();
}

void CatalogTable::setAllChecked(Qt::CheckState state)
{
    static_cast<CatalogHead *>(horizontalHeader())->setChecked(state);
}

void CatalogTable::step(int key)
{
    const int last = m_lines->rowCount() - 1;
    const int page = qMax(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
    const int by = key == Qt::Key_Down       ? 1
                   : key == Qt::Key_Up       ? -1
                   : key == Qt::Key_PageDown ? page
                   : key == Qt::Key_PageUp   ? -page
                                             : 0;
    if (by != 0 && last >= 0)
        setCurrentIndex(
            m_lines->index(qBound(0, currentIndex().row() + by, last), CatalogModel::Stock));
}

void CatalogTable::editStock()
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const int column = currentIndex().column();
    const bool other = column == CatalogModel::Name || column == CatalogModel::Price;
    setFocus(Qt::OtherFocusReason);
    edit(m_lines->index(row, other ? column : int(CatalogModel::Stock)));
}

void CatalogTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Space:
        return m_lines->toggle(currentIndex().row());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened();
    case Qt::Key_Home:
        m_wantedEnd = event->key();
        return m_lines->toBegin();
    case Qt::Key_End:
        m_wantedEnd = event->key();
        return m_lines->toEnd();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (unfold(currentIndex().row(), (event->key() == Qt::Key_Right) == isLeftToRight()))
            return;
        return QTableView::keyPressEvent(event);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QTableView::keyPressEvent(event);
    default:
        event->ignore();
    }
}

// Whether there was something to unfold or to put away.
bool CatalogTable::unfold(int row, bool open)
{
    using Fold = CatalogModel::Fold;
    if (m_lines->foldOf(row) != (open ? Fold::Folded : Fold::Unfolded))
        return false;
    m_lines->unfold(row, open);
    return true;
}

void CatalogTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.column() == CatalogModel::Check)
        return m_lines->toggle(at.row());
    const bool onSign = event->button() == Qt::LeftButton && at.column() == CatalogModel::Name &&
                        CatalogDelegate::foldSign(visualRect(at), layoutDirection())
                            .contains(event->position().toPoint());
    if (onSign && (unfold(at.row(), true) || unfold(at.row(), false)))
        return;
    QTableView::mousePressEvent(event);
}

// Where there is little room, what can be read in the panel goes first.
void CatalogTable::resizeEvent(QResizeEvent *event)
{
    const auto px = [this](int base) { return m_desk.theme().theme().px(base); };
    setColumnHidden(CatalogModel::Category, width() < px(640));
    setColumnHidden(CatalogModel::Margin, width() < px(600));
    setColumnHidden(CatalogModel::Sku, width() < px(440));
    QTableView::resizeEvent(event);
}

void CatalogHead::setChecked(Qt::CheckState state)
{
    if (state == m_state)
        return;
    m_state = state;
    viewport()->update();
}

void CatalogHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section == CatalogModel::Check)
        drawCheck(painter, rect, m_state, this);
}

} // namespace shop
