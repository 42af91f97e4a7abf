// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/catalog_delegate.h"

#include "core/base/amount_text.h"
#include "ui/products/catalog_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_roles.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMark = 18;
constexpr int kFold = 22; // the sign that unfolds a family
constexpr int kFoldIcon = 16;

const CatalogLine *lineOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const CatalogModel *>(index.model());
    return model ? model->line(index.row()) : nullptr;
}

} // namespace

void drawCheck(QPainter *painter, const QRect &cell, Qt::CheckState state, const QWidget *widget)
{
    QStyleOptionButton mark;
    mark.rect = QRect(0, 0, kMark, kMark);
    mark.rect.moveCenter(cell.center());
    mark.state = QStyle::State_Enabled;
    mark.state |= state == Qt::Checked            ? QStyle::State_On
                  : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                  : QStyle::State_Off;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &mark, painter, widget);
}

CatalogDelegate::CatalogDelegate(Desk &desk, QObject *parent)
    : QStyledItemDelegate(parent),
      m_desk(desk),
      m_cells(&desk.theme(),
              {ProductColumn::Name, ProductColumn::Picture, ProductColumn::Name, ProductColumn::Sku,
               ProductColumn::Name, ProductColumn::Stock, ProductColumn::Price})
{}

void CatalogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (index.data(CatalogModel::CheckedRole).toBool())
        cell.state |= QStyle::State_Selected;
    const int column = index.column();
    if (column == CatalogModel::Check || column == CatalogModel::Category ||
        column == CatalogModel::Margin)
        paintOwn(painter, cell, index);
    else if (column == CatalogModel::Name && index.data(CatalogModel::FoldRole).toInt() != 0)
        paintFold(painter, cell, index);
    else
        m_cells.paint(painter, cell, index);
    if ((option.state & QStyle::State_HasFocus) && index.data(CatalogModel::EditableRole).toBool())
        drawPanel(*painter, option.rect.adjusted(2, 2, -2, -3), radius::dense, {},
                  m_desk.theme().theme().focus, 2);
}

QRect CatalogDelegate::foldSign(const QRect &cell, Qt::LayoutDirection direction)
{
    return directed(direction, cell, QRect(cell.x(), cell.y(), kFold, cell.height()));
}

// A family with the sign that unfolds it; a variant stands below its name.
void CatalogDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_desk.theme().theme();
    const auto fold = CatalogModel::Fold(index.data(CatalogModel::FoldRole).toInt());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem rest = option;
    rest.rect = directed(option.direction, option.rect, option.rect.adjusted(kFold, 0, 0, 0));
    m_cells.paint(painter, rest, index);
    if (fold == CatalogModel::Fold::Variant)
        return;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QString icon = fold == CatalogModel::Fold::Unfolded ? u"chevron-down"_s
                         : rtl                                ? u"chevron-left"_s
                                                              : u"chevron-right"_s;
    QRect sign(0, 0, kFoldIcon, kFoldIcon);
    sign.moveCenter(foldSign(option.rect, option.direction).center());
    drawIcon(*painter, sign, icon, theme.text2);
}

void CatalogDelegate::paintOwn(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_desk.theme().theme();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    if (index.column() == CatalogModel::Check)
        return drawCheck(painter, option.rect,
                         index.data(CatalogModel::CheckedRole).toBool() ? Qt::Checked
                                                                        : Qt::Unchecked,
                         option.widget);
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const QString text = index.data().toString();
    painter->save();
    if (index.column() == CatalogModel::Margin) {
        drawLine(*painter, inner, text, typeFont(TypeRole::Body, theme), theme.text2,
                 trailing(option.direction));
    } else if (!text.isEmpty()) {
        const QRect sign(inner.x(), inner.center().y() - 3, 8, 8);
        drawPanel(*painter, directed(option.direction, inner, sign), 2,
                  theme.shelf(index.data(tile_role::ShelfKey).toString()).edge);
        drawLine(*painter, directed(option.direction, inner, inner.adjusted(14, 0, 0, 0)), text,
                 typeFont(TypeRole::Body, theme), theme.text2, leading(option.direction));
    }
    painter->restore();
}

QWidget *CatalogDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    if (index.column() == CatalogModel::Stock)
        return createStepper(parent, index);
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"catalogCellEdit"_s);
    edit->setProperty("density", u"dense"_s);
    edit->setMaxLength(300);
    if (index.column() == CatalogModel::Price) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(tr("Price"));
    } else {
        edit->setAccessibleName(tr("Name"));
    }
    return edit;
}

// Enter in it stores, Esc leaves it.
QWidget *CatalogDelegate::createStepper(QWidget *parent, const QModelIndex &index) const
{
    const CatalogLine *line = lineOf(index);
    auto *stepper = new Stepper(&m_desk.theme(), StepperSize::Dense, parent);
    stepper->setObjectName(u"catalogStockEdit"_s);
    stepper->setAccessibleName(tr("In stock"));
    stepper->setFocusPolicy(Qt::StrongFocus);
    stepper->setRange(-Quantity::kMaxThousandths, Quantity::kMaxThousandths);
    stepper->setStep(1000);
    stepper->setFormat(
        [this](qint64 value) { return toText(Quantity::fromThousandths(value), m_desk.locale()); },
        [this, unit = line ? line->product.unit : Unit::Piece](const QString &text, qint64 *value) {
            const auto typed = quantityFromText(text, unit, m_desk.locale());
            if (typed)
                *value = typed->thousandths();
            return bool(typed);
        });
    auto *self = const_cast<CatalogDelegate *>(this);
    connect(stepper, &Stepper::entered, self, [self, stepper] {
        Q_EMIT self->commitData(stepper);
        Q_EMIT self->closeEditor(stepper);
    });
    return stepper;
}

void CatalogDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *stepper = qobject_cast<Stepper *>(editor)) {
        // A sale meanwhile changes the cell, not what somebody is typing.
        if (stepper->property("seen").isNull()) {
            stepper->setProperty("seen", value);
            stepper->setValue(value.toLongLong());
        }
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified()) {
        edit->setText(value.toString());
        edit->selectAll();
    }
}

void CatalogDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *stepper = qobject_cast<Stepper *>(editor))
        model->setData(index,
                       index.data(Qt::EditRole).toLongLong() + stepper->value() -
                           stepper->property("seen").toLongLong(),
                       Qt::EditRole);
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->isModified())
        model->setData(index, edit->text(), Qt::EditRole);
}

void CatalogDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<Stepper *>(editor)) {
        const int wide = qMax(editor->sizeHint().width(), m_desk.theme().theme().px(90));
        place = directed(option.direction, place,
                         QRect(place.right() - wide + 1, place.y(), wide, place.height()));
    }
    editor->setGeometry(place.adjusted(0, 3, 0, -4));
}

} // namespace shop
