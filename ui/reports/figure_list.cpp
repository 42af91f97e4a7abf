// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_list.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

enum Role {
    AmountRole = Qt::UserRole + 1,
    NoteRole,
    GoodRole,
    BadRole,
    ShareRole,
    SwatchRole,
    IconRole,
    LeadsRole
};

constexpr int kAmountWidth = 92;
constexpr int kNoteWidth = 58;

class FigureDelegate final : public QStyledItemDelegate
{
public:
    FigureDelegate(const ThemeHost *host, QObject *parent)
        : QStyledItemDelegate(parent), m_host(host)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, m_host->theme().px(28)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem panel = option;
        initStyleOption(&panel, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
        painter->save();
        paintRow(*painter, option, index);
        painter->restore();
    }

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const
    {
        const Theme &theme = m_host->theme();
        const QRect all = option.rect.adjusted(18, 0, -18, 0);
        const auto at = [&](const QRect &place) { return directed(option.direction, all, place); };
        const QString words = index.data(NoteRole).toString();
        const bool leads = index.data(LeadsRole).toBool();
        const QFont noteFont = typeFont(TypeRole::Small, theme);
        const int note = words.isEmpty() ? 0
                         : leads         ? textWidth(noteFont, words) + 10
                                         : theme.px(kNoteWidth);
        const QString figure = index.data(AmountRole).toString();
        const int amount = leads && figure.isEmpty() ? 0 : theme.px(kAmountWidth);
        const QRect noteAt(all.right() - note + 1, all.y(), note, all.height());
        const QRect amountAt(noteAt.x() - amount, all.y(), amount, all.height());
        QRect rest(all.x(), all.y(), amountAt.x() - all.x() - 8, all.height());
        const QColor swatch = index.data(SwatchRole).value<QColor>();
        const int share = index.data(ShareRole).toInt();
        if (share >= 0) {
            const int name = qMin(theme.px(104), rest.width() / 2);
            const int room = rest.width() - name - 8;
            const QRect bar(rest.x() + name + 8, all.center().y() - 5, qMax(2, room * share / 1000),
                            11);
            drawPanel(painter, at(bar), 2, swatch);
            rest.setWidth(name);
        } else if (swatch.isValid()) {
            drawPanel(painter, at(QRect(rest.x(), all.center().y() - 4, 9, 9)), 2, swatch);
            rest.adjust(18, 0, 0, 0);
        } else if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
            const int size = theme.px(16);
            drawIcon(painter, at(QRect(rest.x(), all.center().y() - size / 2, size, size)), icon,
                     theme.text2, option.direction);
            rest.adjust(size + 8, 0, 0, 0);
        }
        drawLine(painter, at(rest), index.data().toString(), typeFont(TypeRole::Body, theme),
                 theme.text, leading(option.direction));
        drawLine(painter, at(amountAt), figure, typeFont(TypeRole::Strong, theme), theme.text,
                 trailing(option.direction));
        const QColor ink = leads                           ? theme.accentText
                           : index.data(BadRole).toBool()  ? theme.danger
                           : index.data(GoodRole).toBool() ? theme.success
                                                           : theme.text2;
        drawLine(painter, at(noteAt), words, noteFont, ink, trailing(option.direction));
    }

    const ThemeHost *m_host;
};

} // namespace

FigureList::FigureList(const ThemeHost *host, QWidget *parent) : QListView(parent), m_host(host)
{
    m_model = new QStandardItemModel(this);
    setModel(m_model);
    setItemDelegate(new FigureDelegate(host, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    followTheme(host, this, [this] { doItemsLayout(); });
}

void FigureList::setRows(const QList<FigureRow> &rows)
{
    m_model->clear();
    for (const FigureRow &row : rows) {
        auto *item = new QStandardItem(row.name);
        item->setData(row.amount, AmountRole);
        item->setData(row.note, NoteRole);
        item->setData(row.noteIsGood, GoodRole);
        item->setData(row.noteIsBad, BadRole);
        item->setData(row.share, ShareRole);
        item->setData(row.swatch, SwatchRole);
        item->setData(row.iconName, IconRole);
        item->setData(row.noteLeads, LeadsRole);
        item->setData(QStringList{row.name, row.amount, row.note}.join(u", "_s),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void FigureList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const QRect line(18, 0, viewport()->width() - 36, m_host->theme().px(30));
    drawLine(painter, line, tr("None in this period"), typeFont(TypeRole::Body, m_host->theme()),
             m_host->theme().text2, leading(layoutDirection()));
}

void FigureList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace shop
