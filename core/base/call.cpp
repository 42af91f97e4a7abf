// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/call.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, size_t(Action::Count_)> kActionCodes{
    u"sell",           u"discount",
    u"override-price", u"remove-line-after-total",
    u"return",         u"return-without-receipt",
    u"void-sale",      u"correct-tender",
    u"no-sale",        u"open-shift",
    u"close-shift",    u"move-cash",
    u"reprint",        u"edit-products",
    u"adjust-stock",   u"import-products",
    u"manage-orders",  u"manage-customers",
    u"manage-staff",   u"manage-settings",
    u"view-reports",   u"export-data",
    u"restore",        u"training",
};
static_assert(!kActionCodes.back().isEmpty());

qint64 amountWithoutSign(qint64 amount)
{
    return amount == std::numeric_limits<qint64>::min() ? Limit::kNone : qAbs(amount);
}

// An approval widens what somebody who sells may do; it makes no cashier of anybody.
bool approvalHelps(const Call &call, Action action)
{
    return isApprovable(action) && call.actor.rights.allows(Action::Sell);
}

Error denied(const Call &call, Action action)
{
    Error error{
        ErrorCode::PermissionDenied,
        u"permission.denied"_s,
        {{u"action"_s, actionCode(action)}, {u"approvable"_s, approvalHelps(call, action)}}};
    if (!call.actor.rights.allows(action))
        return error;
    const Limit limit = call.actor.rights.limit(action);
    if (limit.amountMinor != Limit::kNone)
        error.context.insert(u"limit"_s, limit.amountMinor);
    if (limit.percentMillionths != Limit::kNone)
        error.context.insert(u"limitPercent"_s, limit.percentMillionths);
    return error;
}

} // namespace

QString actionCode(Action action)
{
    const auto index = size_t(action);
    return index < kActionCodes.size() ? kActionCodes[index].toString() : QString();
}

std::optional<Action> actionFromCode(QStringView code)
{
    const auto found = std::find(kActionCodes.begin(), kActionCodes.end(), code);
    if (found == kActionCodes.end())
        return std::nullopt;
    return Action(found - kActionCodes.begin());
}

bool isApprovable(Action action)
{
    switch (action) {
    case Action::Discount:
    case Action::OverridePrice:
    case Action::RemoveLineAfterTotal:
    case Action::Return:
    case Action::ReturnWithoutReceipt:
    case Action::VoidSale:
    case Action::CorrectTender:
    case Action::NoSale:
    case Action::OpenShift:
    case Action::CloseShift:
    case Action::MoveCash:
    case Action::Reprint:
        return true;
    default:
        return false;
    }
}

Rights Rights::all()
{
    Rights rights;
    for (int action = 0; action < int(Action::Count_); ++action)
        rights.grant(Action(action));
    return rights;
}

void Rights::grant(Action action, Limit limit)
{
    m_limits.insert(int(action), limit);
}

void Rights::revoke(Action action)
{
    m_limits.remove(int(action));
}

bool Rights::allows(Action action) const
{
    return m_limits.contains(int(action));
}

bool Rights::allows(Action action, qint64 amountMinor, qint64 percentMillionths) const
{
    return allows(action) &&
           limit(action).covers(Limit(amountWithoutSign(amountMinor), percentMillionths));
}

Limit Rights::limit(Action action) const
{
    return m_limits.value(int(action), Limit(0, 0));
}

std::optional<Action> Rights::exceededBy(const Rights &other) const
{
    for (auto right = other.m_limits.cbegin(); right != other.m_limits.cend(); ++right) {
        const Action action = Action(right.key());
        if (!allows(action) || !limit(action).covers(right.value()))
            return action;
    }
    return std::nullopt;
}

Done require(const Call &call, Action action)
{
    if (call.actor.rights.allows(action) ||
        (approvalHelps(call, action) && call.approval && call.approval->rights.allows(action)))
        return {};
    return denied(call, action);
}

Done requireWithin(const Call &call, Action action, qint64 amountMinor, qint64 percentMillionths)
{
    if (call.actor.rights.allows(action, amountMinor, percentMillionths) ||
        (approvalHelps(call, action) && call.approval &&
         call.approval->rights.allows(action, amountMinor, percentMillionths)))
        return {};
    Error error = denied(call, action);
    error.context.insert(u"amount"_s, amountWithoutSign(amountMinor));
    error.context.insert(u"percent"_s, percentMillionths);
    return error;
}

qint64 shareMillionths(qint64 part, qint64 whole)
{
    constexpr qint64 kWhole = 1'000'000;
    const qint64 some = amountWithoutSign(part);
    const qint64 all = amountWithoutSign(whole);
    if (some == 0)
        return 0;
    // More than the whole is within no share.
    if (some >= all)
        return some == all ? kWhole : kWhole + 1;
    if (all > Limit::kNone / kWhole)
        return some / (all / kWhole) + 1;
    return (some * kWhole + all - 1) / all;
}

} // namespace shop
