// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace shop {

class Avatar;
class Button;
class FieldRow;
class PeopleModel;
class PlainLabel;
class RightsModel;
class Switch;

// Who works here and what each role may do (screens.md, "14 Staff and roles"). What is changed is
// saved at once, and a change of a role can be taken back.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    explicit StaffPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePeople();
    QWidget *makeEditor();
    QWidget *makeRoles();
    void load();
    void showPerson();
    void addPerson();
    void resetPin();
    void savePerson();
    void addRole();
    void cellChosen(const QModelIndex &cell);
    void setRight(const Role &role, Action action, const std::optional<Limit> &limit);
    void saveRole(const Role &role, const std::optional<Role> &before);

    QList<Role> m_roles;
    UserId m_chosen;
    PeopleModel *m_people;
    RightsModel *m_rights;
    QTableView *m_peopleView;
    QTableView *m_rightsView;
    Avatar *m_avatar;
    PlainLabel *m_title;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QComboBox *m_role;
    Switch *m_active;
    Button *m_pin;
    QWidget *m_editor;
};

} // namespace shop
