// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shop {

class ThemeHost;

enum PersonRole {
    PersonLineRole = Qt::UserRole, // below the name; may be empty
    PersonShelfRole, // key of the colour of the picture
    PersonMarkRole // of another column, a PersonMark
};

// How the text of another column stands out: not at all, with a green dot before it, or as a badge.
enum class PersonMark { None, Here, Blocked };

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
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   QRect inner) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &inner) const;

    const ThemeHost *m_host;
};

} // namespace shop
