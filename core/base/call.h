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
    CorrectTender,
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

// Whether somebody at the counter may ask a second person to approve it on the spot. Who sells, and
// what the shop is, is decided beforehand.
bool isApprovable(Action action);

// How far a right goes, where both bounds hold: an amount in minor units, and a share in
// millionths (100,000 is 10 %). An amount alone is a limit, and so is nothing at all.
struct Limit {
    static constexpr qint64 kNone = std::numeric_limits<qint64>::max();

    Limit(qint64 minor = kNone, qint64 millionths = kNone)
        : amountMinor(qMax<qint64>(0, minor)), percentMillionths(qMax<qint64>(0, millionths))
    {}

    qint64 amountMinor;
    qint64 percentMillionths;

    bool covers(const Limit &other) const
    {
        return other.amountMinor <= amountMinor && other.percentMillionths <= percentMillionths;
    }
    friend bool operator==(const Limit &, const Limit &) = default;
};

// The actions a person may take, each with its limit.
class Rights final
{
public:
    static constexpr qint64 kNoLimit = Limit::kNone;

    static Rights all();
    void grant(Action action, Limit limit = {});
    void revoke(Action action);
    bool allows(Action action) const;
    // Whether it is allowed at this size. The sign of an amount does not matter.
    bool allows(Action action, qint64 amountMinor, qint64 percentMillionths = 0) const;
    // Zero in both bounds where the action is not allowed at all.
    Limit limit(Action action) const;
    qint64 limitMinor(Action action) const { return limit(action).amountMinor; }
    // The first action that goes further in other than here; nothing where other is no more.
    std::optional<Action> exceededBy(const Rights &other) const;

    friend bool operator==(const Rights &, const Rights &) = default;

private:
    QMap<int, Limit> m_limits;
};

// Who acts, and at which register.
struct Actor {
    UserId user;
    RegisterId atRegister;
    Rights rights;
};

// A second person's PIN for one act (Users::finishApproval). The call that carries it may do what
// the actor or the approver may, never the sum of both.
struct Approval {
    ApprovalId id;
    UserId approver;
    Rights rights; // the approver's
};

// What every call into a module carries. A command that changes something is known by its
// command id: sent twice, it happens once.
struct Call {
    Actor actor;
    CommandId command;
    std::optional<Approval> approval = std::nullopt;
    TimeMs deadline = std::numeric_limits<TimeMs>::max();
    std::stop_token stop;
    QString requestId;
};

// Error permission.denied unless the actor or the approver may do it. Context: "action"; "approvable",
// whether another person's approval can help; where the actor may do it up to a size, "limit" (minor
// units) and "limitPercent" (millionths), as far as they are bounds.
Done require(const Call &call, Action action);
// The same for a size, which the context then tells as "amount" and "percent".
Done requireWithin(const Call &call, Action action, qint64 amountMinor,
                   qint64 percentMillionths = 0);
// What part of whole is, in millionths rounded up: the percent to ask for. 1,000,001 where it is more
// than the whole.
qint64 shareMillionths(qint64 part, qint64 whole);

} // namespace shop
