// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/orders.h"
#include "core/orders/shift_figures.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

namespace shop {

// Orders over the tables orders_*. What a document says of money is written once: triggers refuse
// to change or delete it.
class SqlOrders final : public Orders
{
public:
    static ModuleMigrations migrations();

    SqlOrders(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Done store(const Call &call, const Order &order) override;
    Result<Order> order(const Call &call, OrderId id) override;
    Result<std::optional<OrderId>> findByExternalReference(const Call &call,
                                                           const QString &reference) override;
    Result<std::optional<OrderId>> findByNumber(const Call &call, const QString &series,
                                                qint64 number) override;
    Result<QList<Order>> documentsOf(const Call &call, OrderId ticket) override;
    Result<QList<Returned>> returned(const Call &call, const Order &of) override;
    Result<std::optional<OrderId>> voidOf(const Call &call, OrderId document) override;
    Done storeCorrection(const Call &call, const TenderCorrection &correction) override;
    Result<std::optional<TenderCorrection>> correction(const Call &call, CorrectionId id) override;
    Result<QList<TenderCorrection>> corrections(const Call &call, const Order &of) override;
    Result<QList<OrderSummary>> newest(const Call &call, RegisterId at, int limit) override;
    Done each(const Call &call, const std::function<bool(const OrderSummary &)> &visit) override;

    // Recomputes every document from its lines, and looks for gaps in the numbers of each series
    // and generation. The visitor, if there is one, sees each document that can be read. Changes
    // nothing.
    Result<OrdersVerification> verify(const std::function<void(const Order &)> &visit = {});

private:
    Result<qint64> insertOrder(const Order &order);
    Error whatIsTaken(const Order &order);
    Done insertLines(qint64 key, const Order &order);
    Done insertTaxes(qint64 key, const Order &order);
    Done insertPayments(qint64 key, const Order &order);
    // sql_returns.cpp
    Result<Returned> returnedOf(const OrderLine &sold);
    Done noteReturns(const Call &call, const Order &order);
    Done noteReturn(const Order &order, const OrderLine &line, const Order &soldBy);

    Database &m_database;
    const Clock &m_clock;
    // The rules as text of the document stored last: they hardly ever change.
    PricingRules m_rules;
    QString m_rulesText;
};

} // namespace shop
