// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/shift_day.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;
class CountPane;
class Desk;
class FieldRow;
class MoneyLabel;
class PlainLabel;
class StepBar;

// Counting the drawer and closing the shift (screens.md, "16 Close shift"). What is expected, and the
// difference, show for who may see the X; where the shop counts blind, for nobody else.
class ClosePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosePane(Desk &desk, QWidget *parent = nullptr);

    // The count of the same shift stays.
    void start(const ShiftDay &day);
    void forget();

    // Takes what is being typed. Nothing where a field says what is wrong with it.
    std::optional<ShiftClosing> closing();
    Money counted() const;
    std::optional<Money> difference() const; // none: not to be shown
    // What the Z would be; none where the figures are not shown.
    std::optional<ReportSource> preview() const;
    void askReason(const QString &why);
    void askLeft(const QString &why);
    void setConfirming(bool on); // the last of its three steps
    void setBusy(bool busy);

Q_SIGNALS:
    void changed();
    void closeWanted();
    void backWanted();
    void xWanted();

private:
    QWidget *makeHead();
    QWidget *makeDifference();
    QWidget *makeLeft();
    QWidget *makeFoot();
    void addFields(QVBoxLayout *layout);
    void showTenders();
    void showHeld();
    void refresh();
    void showApproval();
    QString shown(qint64 minor) const;

    Desk &m_desk;
    ShiftDay m_day;
    bool m_leftTyped = false;
    CountPane *m_count;
    PlainLabel *m_title;
    StepBar *m_steps;
    Banner *m_held;
    PlainLabel *m_differenceWord;
    MoneyLabel *m_difference;
    PlainLabel *m_expected;
    PlainLabel *m_counted;
    QWidget *m_tenders;
    QGridLayout *m_tenderRows;
    FieldRow *m_reasonRow;
    QLineEdit *m_reason;
    Banner *m_approval;
    FieldRow *m_leftRow;
    QLineEdit *m_left;
    PlainLabel *m_rest;
    Button *m_x;
    Button *m_close;
};

} // namespace shop
