// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/currency.h"
#include "core/users/staff.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace shop {

// What a cell of the table of roles shows.
enum class RightCell { Group, Words, Yes, No, Ask, UpTo };

// Which bounds make sense for an action. Neither: it is allowed or not.
struct BoundKinds {
    bool amount = false;
    bool percent = false;
};
BoundKinds boundKindsOf(Action action);

// Role by action (screens.md, "14 Staff and roles"): actions in groups down, roles across.
class RightsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int CellRole = Qt::UserRole; // RightCell as int

    RightsModel(const QLocale &locale, Currency currency, QObject *parent = nullptr);

    void setRoles(const QList<Role> &roles);
    const Role *role(int column) const; // none for the column of words
    std::optional<Action> action(int row) const; // none for a group
    // What a role's right reads like in words: "Yes", "No", "Ask", "up to 10 %".
    QString words(const Role &role, Action action) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static RightCell cell(const Role &role, Action action);

    QLocale m_locale;
    Currency m_currency;
    QList<Role> m_roles;
};

} // namespace shop
