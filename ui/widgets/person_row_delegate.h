// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

enum PersonRole {
    PersonLineRole = Qt::UserRole, // below the name; may be empty
    PersonShelfRole // key of the colour of the picture
};

// A row of people: picture, name and a line below it in the first column, plain texts in the others, aligned as
// Qt::TextAlignmentRole says.
class PersonRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PersonRowDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &inner) const;

    const ThemeHost *m_host;
};

} // namespace shop
