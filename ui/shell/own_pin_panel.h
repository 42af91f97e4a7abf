// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QLineEdit;

namespace shop {

class Button;
class FieldRow;

// Who is at the till, with the way to lock it for the next person and to change one's own PIN, which
// asks for the old one first. Shown through the prompter.
class OwnPinPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnPinPanel(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockWanted();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    FieldRow *makeField(const QString &name, const QString &label);
    void change();
    void checkOld(const PinHash &pin);
    void store(bool matched, const PinHash &pin);
    void refuse(FieldRow *row, const QString &text);

    Desk &m_desk;
    FieldRow *m_old;
    FieldRow *m_new;
    FieldRow *m_again;
    Button *m_change;
};

} // namespace shop
