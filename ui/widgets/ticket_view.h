// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cart_line_delegate.h"

#include <QListView>

namespace shop {

class ThemeHost;

// The lines of a ticket: a QListView with CartLineDelegate. A line chosen by hand (tap, arrows,
// openCurrent) opens its stepper and actions; one added by a scan (showScanned) is only marked, so
// that at least ten lines stay in sight. Lines below the edge are told by a dark pill, "2 more".
class TicketView final : public QListView
{
    Q_OBJECT

public:
    explicit TicketView(const ThemeHost *host, QWidget *parent = nullptr);

    CartLineDelegate *lines() const { return m_delegate; }
    void setDensity(CartDensity density);

    void showScanned(const QModelIndex &index); // current, in sight, not opened
    void openCurrent(); // by hand: Up, Down on Sell
    // Starts typing the quantity of the current line (F4).
    void typeQuantity();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void openLine(const QModelIndex &index);
    void updatePill();

    const ThemeHost *m_host;
    CartLineDelegate *m_delegate;
    QWidget *m_pill;
};

} // namespace shop
