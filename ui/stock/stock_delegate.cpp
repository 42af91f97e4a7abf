// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_delegate.h"

#include "core/base/amount_text.h"
#include "ui/stock/stock_roles.h"
#include "ui/stock/stock_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPicture = 38;
constexpr int kStepperWidth = 100;
constexpr int kStepperSide = 32;

} // namespace

StockDelegate::StockDelegate(Desk &desk, const QList<StockCell> &cells, QObject *parent)
    : QStyledItemDelegate(parent), m_desk(desk), m_cells(cells)
{}

void StockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_desk.theme().theme();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const QString text = index.data().toString();
    const QVariant tone = index.data(stock_role::ToneOf);
    const bool editable = index.flags().testFlag(Qt::ItemIsEditable);
    painter->save();
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    switch (cell(index)) {
    case StockCell::Product:
        paintProduct(*painter, option, index, inner);
        break;
    case StockCell::Text:
        drawLine(*painter, inner, text, typeFont(TypeRole::Body, theme), theme.text2,
                 leading(option.direction));
        break;
    case StockCell::Badge:
        if (tone.isValid() && !text.isEmpty()) {
            const QString icon = index.data(stock_role::Icon).toString();
            QRect place(QPoint(inner.x(), 0), badgeSize(text, theme, icon));
            place.moveTop(inner.center().y() - place.height() / 2);
            drawBadge(*painter, directed(option.direction, inner, place), text, Tone(tone.toInt()),
                      theme, icon);
        }
        break;
    case StockCell::Count:
        if (editable) {
            StepperLook look;
            look.text = text;
            look.canDecrease = index.data(Qt::EditRole).toLongLong() > 0;
            drawStepper(*painter, stepperPlace(option), theme.px(kStepperSide), look, theme,
                        option.direction);
        } else {
            drawLine(*painter, inner, isolated(text), typeFont(TypeRole::Strong, theme), theme.text,
                     Qt::AlignCenter);
        }
        break;
    case StockCell::Figure:
    case StockCell::Cost: {
        const bool plain = !tone.isValid() || Tone(tone.toInt()) == Tone::Neutral;
        drawLine(*painter, inner, isolated(text),
                 typeFont(plain ? TypeRole::Body : TypeRole::Strong, theme),
                 plain ? theme.text2 : toneColours(Tone(tone.toInt()), theme).text,
                 trailing(option.direction));
        break;
    }
    }
    if ((option.state & QStyle::State_HasFocus) && editable)
        drawPanel(*painter, option.rect.adjusted(2, 2, -2, -3), radius::dense, {}, theme.focus, 2);
    painter->restore();
}

void StockDelegate::paintProduct(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &inner) const
{
    const Theme &theme = m_desk.theme().theme();
    const int size = theme.px(qMin(kPicture, inner.height() - 10));
    const QRect place = directed(option.direction, inner,
                                 QRect(inner.x(), inner.center().y() - size / 2, size, size));
    const ShelfColours &shelf = theme.shelf(index.data(stock_role::ShelfKey).toString());
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, place, radius::dense, shelf.tint);
    QPixmap picture = index.data(stock_role::Picture).value<QPixmap>();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int art = size * 3 / 4;
    if (picture.isNull())
        picture = productArt(index.data(stock_role::Drawing).toString(), art, ratio);
    if (picture.isNull())
        drawIcon(painter, place.adjusted(9, 9, -9, -9), u"package", shelf.edge);
    else
        painter.drawPixmap(
            QRect(place.center().x() - art / 2, place.center().y() - art / 2, art, art), picture);
    const QRect words = directed(option.direction, inner, inner.adjusted(size + 14, 0, 0, 0));
    const int half = words.height() / 2;
    drawLine(painter,
             QRect(words.x(), words.y() + half - theme.px(19), words.width(), theme.px(18)),
             index.data().toString(), typeFont(TypeRole::Medium, theme), theme.text,
             leading(option.direction));
    drawLine(painter, QRect(words.x(), words.y() + half, words.width(), theme.px(16)),
             isolated(index.data(stock_role::Below).toString()), typeFont(TypeRole::Mono, theme),
             theme.text2, leading(option.direction));
}

QRect StockDelegate::stepperPlace(const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_desk.theme().theme();
    QRect place(0, 0, theme.px(kStepperWidth), theme.px(measure::dense));
    place.moveCenter(option.rect.center());
    return place;
}

// Painted smaller than 44, hit over the whole height of the row.
bool StockDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool mine = cell(index) == StockCell::Count && index.flags().testFlag(Qt::ItemIsEditable);
    if (!mine ||
        (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress &&
         event->type() != QEvent::MouseButtonDblClick))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() != QEvent::MouseButtonRelease)
        return true;
    const int x = static_cast<QMouseEvent *>(event)->position().toPoint().x();
    const StepperParts parts = stepperParts(
        stepperPlace(option), m_desk.theme().theme().px(kStepperSide), option.direction);
    const auto over = [x](const QRect &part) { return x >= part.left() && x <= part.right(); };
    if (over(parts.plus))
        Q_EMIT stepped(index.row(), 1);
    else if (over(parts.minus))
        Q_EMIT stepped(index.row(), -1);
    else if (over(parts.value))
        Q_EMIT editWanted(index);
    return true;
}

QWidget *StockDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"stockCellEdit"_s);
    edit->setProperty("density", u"dense"_s);
    edit->setMaxLength(20);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setAlignment(cell(index) == StockCell::Count ? Qt::AlignCenter : Qt::AlignRight);
    edit->setAccessibleName(cell(index) == StockCell::Count ? tr("Counted") : tr("Unit cost"));
    return edit;
}

void StockDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && !edit->isModified()) { // what somebody is typing stays
        edit->setText(index.data().toString());
        edit->selectAll();
    }
}

void StockDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                 const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || !edit->isModified())
        return;
    if (cell(index) == StockCell::Cost)
        return Q_EMIT costTyped(index.row(), edit->text());
    const Unit unit = Unit(index.data(stock_role::UnitOf).toInt());
    if (const auto typed = quantityFromText(edit->text(), unit, m_desk.locale()))
        Q_EMIT counted(index.row(), typed->thousandths());
    else
        m_desk.soundBad();
}

void StockDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRect whole = option.rect.adjusted(4, 0, -4, 0);
    QRect place = cell(index) == StockCell::Count ? stepperPlace(option) : whole;
    place.setHeight(m_desk.theme().theme().px(measure::dense));
    place.moveCenter(option.rect.center());
    editor->setGeometry(place);
}

} // namespace shop
