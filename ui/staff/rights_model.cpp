// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/rights_model.h"

#include "core/base/amount_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"

#include <array>
#include <variant>

namespace shop {

namespace {

enum class Group { Selling, Money, Shop, System };
using RowOf = std::variant<Group, Action>;

constexpr std::array kRows{
    RowOf(Group::Selling),
    RowOf(Action::Sell),
    RowOf(Action::Discount),
    RowOf(Action::OverridePrice),
    RowOf(Action::RemoveLineAfterTotal),
    RowOf(Action::Return),
    RowOf(Action::ReturnWithoutReceipt),
    RowOf(Action::VoidSale),
    RowOf(Action::CorrectTender),
    RowOf(Action::Reprint),
    RowOf(Action::Training),
    RowOf(Group::Money),
    RowOf(Action::OpenShift),
    RowOf(Action::CloseShift),
    RowOf(Action::MoveCash),
    RowOf(Action::NoSale),
    RowOf(Group::Shop),
    RowOf(Action::EditProducts),
    RowOf(Action::AdjustStock),
    RowOf(Action::ImportProducts),
    RowOf(Action::ManageOrders),
    RowOf(Action::ManageCustomers),
    RowOf(Action::ViewReports),
    RowOf(Action::ExportData),
    RowOf(Group::System),
    RowOf(Action::ManageStaff),
    RowOf(Action::ManageSettings),
    RowOf(Action::Restore),
};
static_assert(kRows.size() == size_t(Action::Count_) + 4);

QString groupText(Group group)
{
    switch (group) {
    case Group::Selling:
        return RightsModel::tr("Selling");
    case Group::Money:
        return RightsModel::tr("Shift and cash");
    case Group::Shop:
        return RightsModel::tr("Shop");
    case Group::System:
        return RightsModel::tr("System");
    }
    return {};
}

} // namespace

BoundKinds boundKindsOf(Action action)
{
    switch (action) {
    case Action::Discount:
        return {true, true};
    case Action::Return:
    case Action::ReturnWithoutReceipt:
    case Action::VoidSale:
        return {true, false};
    default:
        return {};
    }
}

RightsModel::RightsModel(const QLocale &locale, Currency currency, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale), m_currency(currency)
{}

void RightsModel::setRoles(const QList<Role> &roles)
{
    const bool sameColumns = roles.size() == m_roles.size();
    if (!sameColumns)
        beginResetModel();
    m_roles = roles;
    if (!sameColumns)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const Role *RightsModel::role(int column) const
{
    return column >= 1 && column <= m_roles.size() ? &m_roles[column - 1] : nullptr;
}

std::optional<Action> RightsModel::action(int row) const
{
    if (row < 0 || row >= int(kRows.size()))
        return std::nullopt;
    const Action *found = std::get_if<Action>(&kRows[size_t(row)]);
    return found ? std::optional(*found) : std::nullopt;
}

RightCell RightsModel::cell(const Role &role, Action action)
{
    if (!role.rights.allows(action))
        return isApprovable(action) && role.rights.allows(Action::Sell) ? RightCell::Ask
                                                                        : RightCell::No;
    return role.rights.limit(action) == Limit() ? RightCell::Yes : RightCell::UpTo;
}

QString RightsModel::words(const Role &role, Action action) const
{
    switch (cell(role, action)) {
    case RightCell::Yes:
        return tr("Yes");
    case RightCell::Ask:
        return tr("Ask");
    case RightCell::UpTo:
        break;
    default:
        return tr("No");
    }
    const Limit limit = role.rights.limit(action);
    QStringList bounds;
    if (limit.percentMillionths != Limit::kNone)
        bounds.append(isolated(percentText(limit.percentMillionths, m_locale)));
    if (limit.amountMinor != Limit::kNone)
        bounds.append(isolated(toText(Money(limit.amountMinor, m_currency), m_locale)));
    return tr("up to %1").arg(bounds.join(tr(", ")));
}

int RightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kRows.size());
}

int RightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size()) + 1;
}

QVariant RightsModel::data(const QModelIndex &index, int dataRole) const
{
    const std::optional<Action> act = action(index.row());
    const Role *of = role(index.column());
    if (dataRole == CellRole) {
        if (!act)
            return int(RightCell::Group);
        return int(of ? cell(*of, *act) : RightCell::Words);
    }
    if (dataRole == Qt::DisplayRole) {
        if (!act)
            return of ? QString() : groupText(std::get<Group>(kRows[size_t(index.row())]));
        return of ? words(*of, *act) : actionText(*act);
    }
    if (dataRole == Qt::AccessibleTextRole && act && of)
        return tr("%1, %2: %3")
            .arg(roleText(of->code, of->name), actionText(*act), words(*of, *act));
    return {};
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Role *of = role(section);
    if (dataRole == Qt::TextAlignmentRole && !of)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (dataRole != Qt::DisplayRole)
        return {};
    return of ? displayName(roleText(of->code, of->name), 20) : tr("Permission");
}

Qt::ItemFlags RightsModel::flags(const QModelIndex &index) const
{
    if (!action(index.row()) || !role(index.column()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace shop
