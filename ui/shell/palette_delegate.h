// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

struct PaletteRow;
class ThemeHost;

// A row of the palette: icon, text with its hits, what it is, and its key or amount (screens.md §22).
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const ThemeHost *host, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const PaletteRow &row) const;
    int paintTrailing(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                      const PaletteRow &row) const;

    const ThemeHost *m_host;
};

} // namespace shop
