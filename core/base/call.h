// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QMap>

#include <limits>
#include <optional>
#include <stop_token>

namespace shop {

// What somebody may do. Roles are sets of these (domain.md, "People").
enum class Action {
    Sell,
    Discount,
    OverridePrice,
    RemoveLineAfterTotal,
    Return,
    ReturnWithoutReceipt,
    VoidSale,
    NoSale,
    OpenShift,
    CloseShift,
    MoveCash,
    Reprint,
    EditProducts,
    AdjustStock,
    ImportProducts,
    ManageOrders,
    ManageCustomers,
    ManageStaff,
    ManageSettings,
    ViewReports,
    ExportData,
    Restore,
    Training,
    Count_ // the number of actions
};

// "sell", "discount", ...: as stored with a role.
QString actionCode(Action action);
std::optional<Action> actionFromCode(QStringView code);

// The actions a person may take, each with the limit up to which (amounts in minor units).
class Rights final
{
public:
    static constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

    static Rights all();
    void grant(Action action, qint64 limitMinor = kNoLimit);
    void revoke(Action action);
    bool allows(Action action) const;
    // 0 where the action is not allowed at all.
    qint64 limitMinor(Action action) const;

    friend bool operator==(const Rights &, const Rights &) = default;

private:
    QMap<int, qint64> m_limits;
};

// Who acts, and at which register.
struct Actor {
    UserId user;
    RegisterId atRegister;
    Rights rights;
};

// What every call into a module carries. A command that changes something is known by its
// command id: sent twice, it happens once.
struct Call {
    Actor actor;
    CommandId command;
    TimeMs deadline = std::numeric_limits<TimeMs>::max();
    std::stop_token stop;
    QString requestId;
};

// Error permission.denied (context "action") unless the actor may do it.
Done require(const Call &call, Action action);

} // namespace shop
