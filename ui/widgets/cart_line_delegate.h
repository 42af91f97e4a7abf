// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <array>

class QAbstractItemView;

namespace shop {

class ThemeHost;

// 40 high with 18 px text; 66 high with a stepper; 34 high with 13 px text, to read only
enum class CartDensity { Scan, Tall, Slip };
enum class CartAction { Discount, Price, Note, Remove, Weigh };

// Paints the lines of a ticket and hit-tests what it painted; TicketView sets it up. One line may
// be open: stepper and the four actions stand in it. Key path: the page handles +, -, F4, F6, Del
// (screens.md section 3); F4 opens the editor (view->edit(index)): digits, Enter, Esc.
//
// Heights: Scan 40, open 82; Tall 66, open 108.
class CartLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CartLineDelegate(const ThemeHost *host, QObject *parent = nullptr);

    void setDensity(CartDensity density) { m_density = density; }
    CartDensity density() const { return m_density; }
    // Without icons in the actions (window narrower than 1200).
    void setCompact(bool on) { m_compact = on; }
    // What an open line offers, in the order of CartAction; all four at first.
    void setActions(const QList<CartAction> &actions) { m_actions = actions; }
    void setOpenLine(const QModelIndex &index); // invalid: none
    QModelIndex openLine() const { return m_open; }
    // The current line of the view is the open one. TicketView knows better which are opened; this
    // is for a plain QListView whose model is already set.
    void followSelection(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void increaseRequested(const QModelIndex &index);
    void decreaseRequested(const QModelIndex &index);
    void editRequested(const QModelIndex &index); // the value was tapped; TicketView starts typing
    void quantityTyped(const QModelIndex &index, const QString &text) const;
    void actionRequested(const QModelIndex &index, shop::CartAction action);

private:
    struct Parts {
        QRect quantity, picture, name, total, badges, unit, stepper, weigh;
        std::array<QRect, 4> actions; // Discount, Price, Note, Remove
        bool open = false;
    };
    Parts parts(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int restHeight() const;
    TypeRole lineType() const;
    void tallParts(Parts &parts, const QRect &inner, const QModelIndex &index) const;
    void scanParts(Parts &parts, const QRect &inner, const QModelIndex &index) const;
    void placeActions(Parts &parts, const QRect &row) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Parts &parts) const;
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Parts &parts) const;
    void paintControls(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Parts &parts) const;
    void paintButton(QPainter *painter, const QRect &rect, const QString &label,
                     QStringView iconName, bool danger, Qt::LayoutDirection direction) const;
    bool release(const QPoint &at, const QStyleOptionViewItem &option, const QModelIndex &index);

    bool offers(std::size_t action) const;

    const ThemeHost *m_host;
    QList<CartAction> m_actions = {CartAction::Discount, CartAction::Price, CartAction::Note,
                                   CartAction::Remove};
    CartDensity m_density = CartDensity::Scan;
    bool m_compact = false;
    QPersistentModelIndex m_open;
    QPersistentModelIndex m_pressedIndex;
    QPoint m_pressedAt;
};

} // namespace shop
