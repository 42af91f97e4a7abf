// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/products/promotions.h"
#include "core/storage/transaction_number.h"

namespace shop {

// Promotions over the tables products_promotion*, for the thread of that database.
class SqlPromotions final : public Promotions
{
public:
    SqlPromotions(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<QList<Promotion>> active(const Call &call) override;
    Result<QList<Promotion>> all(const Call &call) override;
    Result<Promotion> promotion(const Call &call, PromotionId id) override;
    Result<Promotion> save(const Call &call, const Promotion &promotion) override;

private:
    Result<std::optional<Promotion>> read(PromotionId id);
    Done insert(const Promotion &promotion, const QString &definition, TimeMs now);
    Done change(const Promotion &promotion, const QString &definition, TimeMs now);

    Database &m_database;
    const Clock &m_clock;
    HeldRead<QList<Promotion>> m_active;
};

} // namespace shop
