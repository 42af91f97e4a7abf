// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/call.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, size_t(Action::Count_)> kActionCodes{
    u"sell",
    u"discount",
    u"override-price",
    u"remove-line-after-total",
    u"return",
    u"return-without-receipt",
    u"void-sale",
    u"no-sale",
    u"open-shift",
    u"close-shift",
    u"move-cash",
    u"reprint",
    u"edit-products",
    u"adjust-stock",
    u"import-products",
    u"manage-orders",
    u"manage-customers",
    u"manage-staff",
    u"manage-settings",
    u"view-reports",
    u"export-data",
    u"restore",
    u"training",
};
static_assert(!kActionCodes.back().isEmpty());

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

Rights Rights::all()
{
    Rights rights;
    for (int action = 0; action < int(Action::Count_); ++action)
        rights.grant(Action(action));
    return rights;
}

void Rights::grant(Action action, qint64 limitMinor)
{
    m_limits.insert(int(action), qMax<qint64>(0, limitMinor));
}

void Rights::revoke(Action action)
{
    m_limits.remove(int(action));
}

bool Rights::allows(Action action) const
{
    return m_limits.contains(int(action));
}

qint64 Rights::limitMinor(Action action) const
{
    return m_limits.value(int(action), 0);
}

Done require(const Call &call, Action action)
{
    if (call.actor.rights.allows(action))
        return {};
    return Error{
        ErrorCode::PermissionDenied, u"permission.denied"_s, {{u"action"_s, actionCode(action)}}};
}

} // namespace shop
