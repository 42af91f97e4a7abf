// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace shop {

class FieldRow;

// A new role of the shop's own, beginning with the rights of another. Shown through the prompter.
class RolePanel final : public QWidget
{
    Q_OBJECT

public:
    RolePanel(Desk &desk, const QList<Role> &roles, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void save();

    Desk &m_desk;
    QList<Role> m_roles;
    QString m_code; // minted once: sent twice it is the same role
    QLineEdit *m_name;
    QComboBox *m_like;
    FieldRow *m_nameRow;
};

} // namespace shop
