// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace shop {

class Avatar;
class Button;
class NumPad;
class PinDots;
class PlainLabel;
class StaffTile;

// "Manager approval" (screens.md, "23 Dialogs"): the people who may approve what somebody was
// refused; one is chosen, then enters the PIN. Shown through the prompter. The ticket stays as it is;
// approved() tells what the repeated call has to carry.
class ApprovalPanel final : public QWidget
{
    Q_OBJECT

public:
    ApprovalPanel(Desk &desk, const ApprovalRequest &what, QWidget *parent = nullptr);

Q_SIGNALS:
    void approved(const shop::Approval &approval);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePeople();
    QWidget *makePad();
    QWidget *makeFoot();
    QString request() const;
    void load();
    void showPeople(const QList<StaffMember> &people);
    void choose(int index);
    void mark(int index);
    void backToPeople();
    void typed(int key, const QString &text);
    void submit();
    void finish(bool matched);
    void refuse(const Error &error);
    void clearPin();

    Desk &m_desk;
    ApprovalRequest m_what;
    QList<StaffMember> m_people;
    QList<StaffTile *> m_tiles;
    int m_marked = -1; // in the list
    int m_chosen = -1; // at the pad
    QByteArray m_digits;
    bool m_busy = false;
    QStackedWidget *m_steps;
    QWidget *m_list;
    QWidget *m_padStep;
    QVBoxLayout *m_listLayout;
    PlainLabel *m_empty;
    Avatar *m_avatar;
    PlainLabel *m_person;
    PlainLabel *m_hint;
    PinDots *m_dots;
    NumPad *m_pad;
    Button *m_other;
};

} // namespace shop
