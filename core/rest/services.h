// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/cart/carts.h"
#include "core/orders/deliveries.h"
#include "core/orders/online_orders.h"
#include "core/products/catalog.h"
#include "core/products/online_catalog.h"
#include "core/products/price_terms.h"
#include "core/products/promotions.h"
#include "core/products/reservations.h"
#include "core/rest/event_source.h"
#include "core/rest/rate_limit.h"
#include "core/rest/token.h"
#include "core/rest/trace.h"
#include "core/till/delivery_desk.h"
#include "core/till/till.h"
#include "core/users/customers.h"

#include <functional>

namespace shop {
class Accounts;
class ServiceAccounts;
} // namespace shop

namespace shop::rest {

struct Context;

// What holds for all requests of a process.
struct Settings {
    TokenKeys keys;
    bool open = false; // without a token one is an administrator: on a machine of one's own only
    QString application; // "Products", or "Shopdesk" for several in one
    QString version;
    QByteArray openApi; // what /openapi.json answers
    QList<QByteArray> origins; // allowed by CORS, as the browser says them
    Currency currency; // of a shop that has none yet
};

// Another service that this one asks, as its breaker knows it.
struct Dependency {
    QString name;
    QString breaker; // "closed", "open", "half-open"
};

// The modules behind the routes, near or far, as one thread uses them. Those whose service is not
// in this process may be null.
struct Services {
    const Settings &settings;
    const Clock &clock;
    UuidSource &ids;
    Trace trace = {}; // of the request that is served now
    RateLimits *limits = nullptr; // of the process; null: no limits
    Products *products = nullptr;
    Catalog *catalog = nullptr;
    OnlineCatalog *online = nullptr;
    Reservations *reservations = nullptr;
    Promotions *promotions = nullptr;
    Customers *customers = nullptr;
    Accounts *accounts = nullptr;
    ServiceAccounts *tokens = nullptr;
    Carts *carts = nullptr;
    Deliveries *deliveries = nullptr;
    OnlineOrders *orders = nullptr;
    DeliveryDesk *deliveryDesk = nullptr;
    Till *till = nullptr;
    std::function<Result<Currency>()> currency = {}; // of the shop
    // The role somebody has now; nothing for one who is not there any more. None: the token is believed.
    std::function<Result<std::optional<Role>>(UserId)> roleOf = {};
    // The same where Users is another process: it is asked about those who may more than a customer.
    std::function<Result<std::optional<Role>>(const Call &, UserId)> roleElsewhere = {};
    EventSource *events = nullptr; // null: none are told
    std::function<Done()> probe = {}; // whether the database answers
    std::function<QList<Dependency>()> dependencies = {}; // none: no other service is asked

    // Runs what one request changes as one transaction: all of it is stored, or nothing. None: each
    // change is one of its own, as where a module is in another process.
    std::function<Done(Context &, const std::function<Done()> &)> transaction = {};
    Done together(Context &context, const std::function<Done()> &changes) const
    {
        return transaction ? transaction(context, changes) : changes();
    }

    // What other processes are asked where they are; none: the modules here.
    std::function<Result<Customer>(const Call &, UserId)> askUser = {};
    std::function<Result<Cart>(const Call &, CartId)> askCart = {};
    std::function<Result<std::optional<ProductSummary>>(const Call &, ProductId)> askDeposit = {};
    PriceTermsOf askTerms = {};
    Result<Customer> customer(const Call &call,
                              UserId user) const; // customer.notFound, for erased ones too
    Result<bool> userExists(const Call &call, UserId user) const;
    Result<Cart> cart(const Call &call, CartId id) const;
    Result<std::optional<ProductSummary>> depositOf(const Call &call, ProductId id) const;
    Result<PriceTerms> terms(const Call &call) const;

    // Whether the stock of an order that ended is still to be given back; none: it never is.
    std::function<bool(OrderId)> owesStock = {};
    std::function<Done()> sweep = {}; // of orders that stopped on their way; none: they cannot
};

} // namespace shop::rest
