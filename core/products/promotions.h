// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/promotion.h"

namespace shop {

// The shop's promotions.
class Promotions
{
public:
    virtual ~Promotions() = default;

    // The active ones, by priority, then id: what a ticket is priced with.
    virtual Result<QList<Promotion>> active(const Call &call) = 0;
    // All, by name: the desk's list.
    virtual Result<QList<Promotion>> all(const Call &call) = 0;
    virtual Result<Promotion> promotion(const Call &call, PromotionId id) = 0; // promotion.notFound
    // Makes (version 0) or changes a promotion; `active` false takes it out of use, and it stays for
    // the receipts it is named on. Needs EditProducts. Errors of checkPromotion(), promotion.notFound,
    // promotion.changedMeanwhile unless the version is still the stored one, promotion.tooMany,
    // command.mismatch where the id of a new one is taken.
    virtual Result<Promotion> save(const Call &call, const Promotion &promotion) = 0;
};

} // namespace shop
