// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// A row of the list of sections: icon and words, 40 high, the chosen one on accentSoft.
class SectionRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int IconRole = Qt::UserRole + 1;

    explicit SectionRowDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeHost *m_host;
};

} // namespace shop
