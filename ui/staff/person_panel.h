// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace shop {

class Button;
class FieldRow;

// A new person with role and PIN, or a new PIN for somebody who is there; the PIN is typed twice.
// Shown through the prompter, and closed when the core has stored it.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    PersonPanel(Desk &desk, const QList<Role> &roles, QWidget *parent = nullptr); // somebody new
    PersonPanel(Desk &desk, const StaffMember &member, QWidget *parent = nullptr); // a new PIN

Q_SIGNALS:
    void saved(shop::UserId id);

private:
    void build(const QString &title, const QString &saveLabel);
    void save();
    void store(const PinHash &pin);
    void refuse(const Error &error);

    Desk &m_desk;
    UserId m_id;
    bool m_isNew;
    QString m_personName;
    QList<Role> m_roles;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_pin = nullptr;
    QLineEdit *m_again = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_roleRow = nullptr;
    FieldRow *m_pinRow = nullptr;
    FieldRow *m_againRow = nullptr;
    Button *m_save = nullptr;
};

} // namespace shop
