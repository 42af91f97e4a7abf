// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

// A cell of the table of roles: check, dash, "Ask" or a limit.
class RightsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RightsDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeHost *m_host;
};

} // namespace shop
