// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/online_catalog.h"
#include "core/products/price_terms.h"
#include "core/products/reservations.h"
#include "core/rest/far_service.h"

namespace shop::rest {

// OnlineCatalog behind REST: the same answers and errors as over a database.
class FarOnlineCatalog final : public OnlineCatalog
{
public:
    explicit FarOnlineCatalog(FarService &service) : m_service(service) {}

    Result<QList<OnlineProduct>> page(const Call &call, const OnlineQuery &query) override;
    Result<qint64> count(const Call &call, const OnlineQuery &query) override;
    Result<QList<OnlineProduct>> products(const Call &call, const QList<ProductId> &ids) override;
    Result<QList<CategoryCount>> categoryCounts(const Call &call) override;
    Result<OnlineProduct> changeStock(const Call &call, ProductId id, Quantity change) override;

    // Products to show, at most 100; as they were a minute ago, or, stale, before the service went away. Who
    // sells them asks products().
    struct Shown {
        QList<OnlineProduct> products;
        bool stale = false;
    };
    Result<Shown> shown(const Call &call, const QList<ProductId> &ids);

private:
    FarService &m_service;
};

// Reservations behind REST. Each call is a step of its own there, in no transaction of the caller.
class FarReservations final : public Reservations
{
public:
    explicit FarReservations(FarService &service) : m_service(service) {}

    Done take(const Call &call, OrderId order, StockStep step, const QList<StockOrderLine> &lines,
              TimeMs at, bool happened = false) override;
    // Of the last take() of this order here: the wire has no question for it.
    Result<QList<Reservation>> reservationsOf(OrderId order) override;

private:
    FarService &m_service;
    OrderId m_last;
    QList<Reservation> m_taken;
};

// Taxes and promotions, asked of Products.
Result<PriceTerms> farPriceTerms(FarService &service, const Call &call);
// What is sold with each piece of a product, asked of Products.
Result<std::optional<ProductSummary>> farDepositOf(FarService &service, const Call &call,
                                                   ProductId id);

} // namespace shop::rest
