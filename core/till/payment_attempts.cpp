// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/payment_attempts.h"

#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kStates{AttemptState::Started, AttemptState::Approved,  AttemptState::Declined,
                             AttemptState::Unknown, AttemptState::Reversing, AttemptState::Reversed,
                             AttemptState::Used};

} // namespace

QString attemptStateCode(AttemptState state)
{
    switch (state) {
    case AttemptState::Started:
        return u"started"_s;
    case AttemptState::Approved:
        return u"approved"_s;
    case AttemptState::Declined:
        return u"declined"_s;
    case AttemptState::Unknown:
        return u"unknown"_s;
    case AttemptState::Reversing:
        return u"reversing"_s;
    case AttemptState::Reversed:
        return u"reversed"_s;
    case AttemptState::Used:
        return u"used"_s;
    }
    return {};
}

std::optional<AttemptState> attemptStateFromCode(QStringView code)
{
    for (const AttemptState state : kStates) {
        if (attemptStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

bool isOpenQuestion(AttemptState state)
{
    return state == AttemptState::Started || state == AttemptState::Unknown ||
           state == AttemptState::Reversing;
}

bool isFinal(AttemptState state)
{
    return state == AttemptState::Declined || state == AttemptState::Reversed ||
           state == AttemptState::Used;
}

} // namespace shop
