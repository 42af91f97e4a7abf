// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_promotions.h"

#include "core/base/field_error.h"
#include "core/products/promotion_json.h"
#include "core/products/sql_commands.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostActive = 500; // so that pricing a ticket stays quick

struct StoredPromotion {
    PromotionId id;
    QString definition;
    qint64 version = 0;
    bool active = false;
};

StoredPromotion storedFrom(const Row &row)
{
    return {row.id<PromotionId>(0), row.text(1), row.int64(2), row.boolean(3)};
}

Result<Promotion> toPromotion(const StoredPromotion &stored)
{
    SHOP_TRY_VALUE(promotion, promotionFromText(stored.definition));
    promotion.id = stored.id;
    promotion.version = stored.version;
    promotion.active = stored.active;
    return promotion;
}

Result<QList<Promotion>> toPromotions(const QList<StoredPromotion> &stored)
{
    QList<Promotion> promotions;
    for (const StoredPromotion &each : stored) {
        SHOP_TRY_VALUE(promotion, toPromotion(each));
        promotions.append(promotion);
    }
    return promotions;
}

Error notFound(PromotionId id)
{
    return {ErrorCode::NotFound, u"promotion.notFound"_s, {{u"promotion"_s, id.toString()}}};
}

} // namespace

Result<QList<Promotion>> SqlPromotions::active(const Call &)
{
    if (const QList<Promotion> *held = m_active.find(m_database))
        return *held;
    SHOP_TRY_VALUE(stored, Statement(m_database, "SELECT id, definition, version, active FROM "
                                                 "products_promotion WHERE active = 1 ORDER BY id")
                               .all(storedFrom));
    SHOP_TRY_VALUE(promotions, toPromotions(stored));
    std::stable_sort(
        promotions.begin(), promotions.end(),
        [](const Promotion &a, const Promotion &b) { return a.priority > b.priority; });
    m_active.keep(m_database, promotions);
    return promotions;
}

Result<QList<Promotion>> SqlPromotions::all(const Call &)
{
    SHOP_TRY_VALUE(stored, Statement(m_database, "SELECT id, definition, version, active FROM "
                                                 "products_promotion ORDER BY name, id")
                               .all(storedFrom));
    return toPromotions(stored);
}

Result<std::optional<Promotion>> SqlPromotions::read(PromotionId id)
{
    SHOP_TRY_VALUE(stored, Statement(m_database, "SELECT id, definition, version, active FROM "
                                                 "products_promotion WHERE id = ?")
                               .bind(id)
                               .one(storedFrom));
    if (!stored)
        return std::optional<Promotion>();
    SHOP_TRY_VALUE(promotion, toPromotion(*stored));
    return std::optional(promotion);
}

Result<Promotion> SqlPromotions::promotion(const Call &, PromotionId id)
{
    SHOP_TRY_VALUE(found, read(id));
    if (!found)
        return notFound(id);
    return *found;
}

Result<Promotion> SqlPromotions::save(const Call &call, const Promotion &promotion)
{
    SHOP_TRY(require(call, Action::EditProducts));
    if (promotion.id.isNull())
        return fieldError(u"promotion.idMissing", u"id");
    SHOP_TRY(checkPromotion(promotion));
    const QString definition = promotionToText(promotion);
    const QByteArray request =
        requestHash(promotion.id.bytes() + QByteArray::number(promotion.version) +
                    (promotion.active ? "+" : "-") + definition.toUtf8());
    const bool repeatable = !call.command.isNull();
    const TimeMs now = m_clock.nowMs();

    Transaction transaction(m_database, "save promotion", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    if (repeatable) {
        SHOP_TRY_VALUE(done, findDone(m_database, kProductsDone, call, request));
        if (done) {
            SHOP_TRY(transaction.commit());
            return this->promotion(call, promotion.id);
        }
    }
    SHOP_TRY_VALUE(others, Statement(m_database, "SELECT COUNT(*) FROM products_promotion "
                                                 "WHERE active = 1 AND id <> ?")
                               .bind(promotion.id)
                               .scalar());
    if (promotion.active && others >= kMostActive)
        return Error{ErrorCode::FailedPrecondition,
                     u"promotion.tooMany"_s,
                     {{u"field"_s, u"active"_s}, {u"most"_s, kMostActive}}};
    m_active.forget(m_database);
    if (promotion.version == 0)
        SHOP_TRY(insert(promotion, definition, now));
    else
        SHOP_TRY(change(promotion, definition, now));
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO products_promotion_version (promotion, version, name, active, "
                       "definition, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                 .bind(promotion.id)
                 .bind(promotion.version + 1)
                 .bind(promotion.name)
                 .bind(promotion.active)
                 .bind(definition)
                 .bind(call.actor.user)
                 .bind(now)
                 .runOne());
    if (repeatable)
        SHOP_TRY(noteDone(m_database, kProductsDone, call, request, QByteArray(), now));
    SHOP_TRY(transaction.changed("products", "promotion", promotion.id.bytes(), now));
    SHOP_TRY(transaction.commit());
    Promotion saved = promotion;
    ++saved.version;
    return saved;
}

Done SqlPromotions::insert(const Promotion &promotion, const QString &definition, TimeMs now)
{
    SHOP_TRY_VALUE(inserted,
                   Statement(m_database,
                             "INSERT INTO products_promotion (id, name, active, definition, "
                             "version, created_at, updated_at) VALUES (?, ?, ?, ?, 1, ?, ?) "
                             "ON CONFLICT (id) DO NOTHING")
                       .bind(promotion.id)
                       .bind(promotion.name)
                       .bind(promotion.active)
                       .bind(definition)
                       .bind(now)
                       .bind(now)
                       .run());
    if (inserted == 0)
        return fieldError(u"command.mismatch", u"id", ErrorCode::Conflict);
    return {};
}

Done SqlPromotions::change(const Promotion &promotion, const QString &definition, TimeMs now)
{
    SHOP_TRY_VALUE(changed,
                   Statement(m_database, "UPDATE products_promotion SET name = ?, active = ?, "
                                         "definition = ?, version = version + 1, updated_at = ? "
                                         "WHERE id = ? AND version = ?")
                       .bind(promotion.name)
                       .bind(promotion.active)
                       .bind(definition)
                       .bind(now)
                       .bind(promotion.id)
                       .bind(promotion.version)
                       .run());
    if (changed == 1)
        return {};
    SHOP_TRY_VALUE(stored, read(promotion.id));
    if (!stored)
        return notFound(promotion.id);
    return Error{ErrorCode::Conflict,
                 u"promotion.changedMeanwhile"_s,
                 {{u"field"_s, u"version"_s}, {u"version"_s, stored->version}}};
}

} // namespace shop
