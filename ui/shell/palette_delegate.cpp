// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

namespace shop {

namespace {

constexpr int kIcon = 20;
constexpr int kTextAt = 32; // behind the icon
constexpr int kGap = 12;

const PaletteRow *rowAt(const QModelIndex &index)
{
    return static_cast<const PaletteModel *>(index.model())->row(index);
}

} // namespace

PaletteDelegate::PaletteDelegate(const ThemeHost *host, QObject *parent)
    : QStyledItemDelegate(parent), m_host(host)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool head = rowAt(index)->kind == PaletteRow::Kind::Head;
    return {200, m_host->theme().px(head ? 32 : measure::touch)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_host->theme();
    const PaletteRow &row = *rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == PaletteRow::Kind::Head)
        drawLine(*painter, option.rect.adjusted(20, 6, -20, 0), row.text,
                 typeFont(TypeRole::Caption, theme), theme.text3, leading(option.direction));
    else
        paintRow(painter, option, row);
    painter->restore();
}

void PaletteDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const PaletteRow &row) const
{
    const Theme &theme = m_host->theme();
    const bool grey = !row.whyNot.isEmpty();
    const QRect ground = option.rect.adjusted(6, 0, -6, 0);
    if (option.state & QStyle::State_Selected)
        drawPanel(*painter, ground, radius::control, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        drawPanel(*painter, ground, radius::control, theme.hover);
    const QRect inner = ground.adjusted(14, 0, -14, 0);
    const QRect picture(inner.x(), inner.y() + (inner.height() - kIcon) / 2, kIcon, kIcon);
    drawIcon(*painter, directed(option.direction, inner, picture), row.iconName,
             grey ? theme.textDisabled : theme.accentText, option.direction);
    const int taken = paintTrailing(painter, option, inner, row);
    const QFont font = typeFont(TypeRole::Medium, theme);
    const QRect words = inner.adjusted(kTextAt, 0, -taken, 0);
    const int wide = qMin(textWidth(font, row.text), words.width());
    const QRect text(words.x(), words.y(), wide, words.height());
    drawMarkedLine(*painter, directed(option.direction, inner, text), row.text, row.hits, font,
                   grey ? theme.textDisabled : theme.text, theme, option.direction);
    const QRect detail = words.adjusted(wide + kGap, 0, 0, 0);
    if (detail.width() > 0)
        drawLine(*painter, directed(option.direction, inner, detail),
                 grey ? row.whyNot : row.detail, typeFont(TypeRole::Caption, theme), theme.text2,
                 leading(option.direction));
}

// Returns the room it took, with the gap before it.
int PaletteDelegate::paintTrailing(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QRect &inner, const PaletteRow &row) const
{
    const Theme &theme = m_host->theme();
    int right = inner.right() + 1;
    const auto place = [&](int width, int height) {
        right -= width;
        const QRect at(right, inner.y() + (inner.height() - height) / 2, width, height);
        right -= kGap;
        return directed(option.direction, inner, at);
    };
    if ((option.state & QStyle::State_Selected) && row.whyNot.isEmpty())
        drawIcon(*painter, place(16, 16), u"enter", theme.text2, option.direction);
    if (!row.key.isEmpty() && theme.keyCaps) {
        const QSize cap = keyCapSize(row.key, theme);
        drawKeyCap(*painter, place(cap.width(), cap.height()), row.key, theme);
    }
    if (!row.trailing.isEmpty()) {
        const QFont font = typeFont(TypeRole::Strong, theme);
        drawLine(*painter, place(textWidth(font, row.trailing), inner.height()), row.trailing, font,
                 theme.text, trailing(option.direction));
    }
    return inner.right() + 1 - right;
}

} // namespace shop
