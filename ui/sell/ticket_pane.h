// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace shop {

class Button;
class CartLineDelegate;
class CartLineModel;
class EmptyState;
class MoneyLabel;
class PayButton;
class PlainLabel;
class SlipTabs;
class TicketDesk;
class TicketView;
struct CartLine;

// The ticket: tabs, lines, tear line, totals, and the way to Payment.
class TicketPane final : public QWidget
{
    Q_OBJECT

public:
    TicketPane(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

    const CartLine *selectedLine() const;
    // The selected line if a person chose it, not a scan.
    const CartLine *lineChosenByHand() const;
    void editQuantity(); // of the selected line
    void moveSelection(int key);
    void changeQuantity(int pieces); // of the selected line, by so many
    void removeSelected();
    // Change of the last sale, shown until the next payment begins; empty: none.
    void showLastChange(const QString &text);
    // It stands at the leading side of the page, for the left hand.
    void setLeading(bool on);

Q_SIGNALS:
    void payWanted();
    void discountWanted();
    void priceWanted(const shop::CartLine &line);
    void noteWanted(const shop::CartLine &line);
    void returnWanted();
    void moreWanted(const QPoint &at); // on the screen
    void weightWanted(const shop::CartLine &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeLines();
    QWidget *makeTotals();
    void refresh();
    void refreshTabs();
    void refreshTotals();
    void addCoupons(QGridLayout *rows);
    void touched(LineId line);
    void acted(const QModelIndex &index, int action);

    Desk &m_desk;
    TicketDesk &m_tickets;
    SlipTabs *m_tabs;
    PlainLabel *m_customer;
    QStackedWidget *m_stack;
    TicketView *m_lines;
    CartLineModel *m_model;
    CartLineDelegate *m_delegate;
    EmptyState *m_empty;
    PlainLabel *m_lastChange;
    QGridLayout *m_totals;
    QGridLayout *m_buttons;
    MoneyLabel *m_total;
    PlainLabel *m_totalWord;
    QWidget *m_taxRows = nullptr;
    Button *m_hold;
    Button *m_discount;
    Button *m_more;
    QList<Button *> m_actions; // below the total
    PayButton *m_pay;
};

} // namespace shop
