// SPDX-License-Identifier: GPL-3.0-or-later
// ShopStyle: rows, menus, table heads, tabs, progress.
#include "ui/theme/icons.h"
#include "ui/theme/shop_style.h"
#include "ui/theme/style_support.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void ShopStyle::drawItemPanel(const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item) {
        return;
    }
    const Theme &look = theme();
    const bool table = qobject_cast<const QTableView *>(widget);
    const QRect rect = item->rect;
    if (has(item, State_Selected)) {
        painter->fillRect(rect, has(item, State_Enabled) ? look.selection : look.hover);
    } else if (has(item, State_MouseOver)) {
        painter->fillRect(rect, look.hover);
    } else if (item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(rect, item->backgroundBrush);
    }
    const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                       item->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                       (table && item->index.column() == 0);
    if (has(item, State_Selected) && first) {
        painter->fillRect(
            directed(item->direction, rect, QRect(rect.x(), rect.y(), 3, rect.height())),
            look.accent);
    }
    if (table) {
        painter->fillRect(QRect(rect.x(), rect.y() + rect.height() - 1, rect.width(), 1),
                          look.line);
    }
}

void ShopStyle::drawMenuItem(const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item) {
        return;
    }
    Q_UNUSED(widget)
    const Theme &look = theme();
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), look.line);
        return;
    }
    const bool enabled = has(item, State_Enabled);
    if (enabled && has(item, State_Selected)) {
        drawPanel(*painter, rect, radius::dense, look.hover);
    }
    const QColor text = enabled ? look.text : look.textDisabled;
    const int size = look.px(16);
    const QRect mark =
        directed(item->direction, rect,
                 QRect(rect.x() + 10, rect.y() + (rect.height() - size) / 2, size, size));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked) {
            drawIcon(*painter, mark, u"check", enabled ? look.accentText : look.textDisabled);
        }
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const qsizetype tab = item->text.indexOf(u'\t');
    QString label = tab < 0 ? item->text : item->text.left(tab);
    label.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    QRect inner = rect.adjusted(10 + size + 10, 0, -12, 0);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.x() + rect.width() - size - 8, mark.y(), size, size);
        drawIcon(*painter, directed(item->direction, rect, arrow), u"chevron-right", look.text3,
                 item->direction);
    }
    inner = directed(item->direction, rect, inner);
    drawLine(*painter, inner, label, typeFont(look.touch ? TypeRole::Touch : TypeRole::Body, look),
             text, leading(item->direction));
    if (tab >= 0) {
        drawLine(*painter, inner, item->text.mid(tab + 1), typeFont(TypeRole::Caption, look),
                 enabled ? look.text3 : look.textDisabled, trailing(item->direction));
    }
}

void ShopStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    painter->fillRect(rect, theme().sunken);
    painter->fillRect(QRect(rect.x(), rect.y() + rect.height() - 1, rect.width(), 1), theme().line);
}

void ShopStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header) {
        return;
    }
    const Theme &look = theme();
    QRect rect = header->rect;
    const QFont caption = typeFont(TypeRole::Caption, look);
    Qt::Alignment alignment = QStyle::visualAlignment(header->direction, header->textAlignment);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const int size = look.px(12);
        const int width = std::min(textWidth(caption, header->text), rect.width() - size - 4);
        const bool right = alignment.testFlag(Qt::AlignRight);
        const QRect arrow(right ? rect.x() + rect.width() - size : rect.x() + width + 4,
                          rect.y() + (rect.height() - size) / 2, size, size);
        drawIcon(*painter, arrow,
                 header->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-down"
                                                                       : u"chevron-up",
                 look.text3);
        rect = right ? rect.adjusted(0, 0, -size - 4, 0) : rect;
    }
    drawLine(*painter, rect, header->text, caption, look.text3,
             (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::AlignAbsolute);
}

void ShopStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    painter->fillRect(QRect(rect.x(), rect.y() + rect.height() - 1, rect.width(), 1), theme().line);
    if (has(option, State_Selected)) {
        painter->fillRect(QRect(rect.x() + 10, rect.y() + rect.height() - 2, rect.width() - 20, 2),
                          theme().accent);
    }
}

void ShopStyle::drawTabLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab) {
        return;
    }
    const bool selected = has(option, State_Selected);
    QString label = tab->text;
    label.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    drawLine(*painter, option->rect, label,
             typeFont(selected ? TypeRole::Strong : TypeRole::Medium, theme()),
             selected || has(option, State_MouseOver) ? theme().text : theme().text2,
             Qt::AlignCenter);
}

void ShopStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar) {
        return;
    }
    const Theme &look = theme();
    const int height = look.px(8);
    const QRect groove(bar->rect.x(), bar->rect.y() + (bar->rect.height() - height) / 2,
                       bar->rect.width(), height);
    drawPanel(*painter, groove, height / 2, look.hover, look.line);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const QRect inner = groove.adjusted(1, 1, -1, -1);
    // Of unknown length: a third of the bar.
    const qint64 done = range > 0 ? qint64(bar->progress) - bar->minimum : 1;
    const int width = static_cast<int>(qint64(inner.width()) * std::max<qint64>(0, done) /
                                       (range > 0 ? range : 3));
    if (width > 0) {
        const QRect chunk(inner.x(), inner.y(), std::max(width, inner.height()), inner.height());
        drawPanel(*painter, directed(bar->direction, inner, chunk), height / 2, look.accent);
    }
}

} // namespace shop
