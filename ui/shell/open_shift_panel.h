// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class CountPane;
class FieldRow;

// Asks for the float in the drawer, proposing what the last close left in it, and opens the shift.
// Says so where the clock of the machine stands before the day of the last shift. Shown through the
// prompter; tells opened() when the session has its shift.
class OpenShiftPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenShiftPanel(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();

private:
    void askWhatWasBefore();
    void compareDay(QDate last);
    QDate today() const;
    void countPieces();
    void open();

    Desk &m_desk;
    ShiftId m_id; // minted once: sent twice it is the same shift
    QLineEdit *m_float;
    FieldRow *m_row;
    Banner *m_clockBehind;
    CountPane *m_count = nullptr; // once somebody counts by pieces
    QVBoxLayout *m_layout;
    Button *m_pieces;
    Button *m_open;
};

} // namespace shop
