// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/shift_day.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QTableView;

namespace shop {

class Banner;
class Button;
class Desk;
class MoneyLabel;
class PayButton;
class PlainLabel;
class ShiftListModel;

// The shift as it stands: who opened it and when, its figures for who may see them, what can be done
// with the drawer, and the shifts before it.
class ShiftOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftOverview(Desk &desk, QWidget *parent = nullptr);

    void showDay(const ShiftDay &day);
    void choose(ShiftId shift); // its row; the first one if it is not there
    std::optional<ShiftId> chosen() const;
    bool isOpen() const { return m_day.open.has_value(); }

Q_SIGNALS:
    void chosenChanged();
    void movementWanted(shop::CashMovementKind kind);
    void handoverWanted();
    void stepWanted(); // open the shift, or close it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeDrawer();
    QWidget *makeShifts();
    void placeButtons();
    void showFigures();
    QString whoAndSince() const;

    Desk &m_desk;
    ShiftDay m_day;
    PlainLabel *m_title;
    PlainLabel *m_since;
    Banner *m_old;
    QWidget *m_figures;
    QHash<QString, MoneyLabel *> m_amounts;
    PlainLabel *m_hidden;
    QWidget *m_drawer;
    QGridLayout *m_buttons;
    QList<QWidget *> m_drawerButtons;
    int m_inRow = 0;
    ShiftListModel *m_shifts;
    QTableView *m_list;
    PayButton *m_step;
};

} // namespace shop
