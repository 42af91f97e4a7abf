// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/reservations.h"
#include "core/till/delivery_desk.h"
#include "core/till/sql_counter_sales.h"

namespace shop {

// DeliveryDesk where the modules share a database.
class SqlDeliveryDesk final : public DeliveryDesk
{
public:
    SqlDeliveryDesk(Database &database, Deliveries &deliveries, Reservations &reservations,
                    Carts &carts, Journal &journal, SqlTill &till, SqlCounterSales &sales,
                    const Clock &clock, UuidSource &ids);

    Result<DeliveryOrder> place(const Call &call, const PlaceOrder &request) override;
    Result<DeliveryOrder> move(const Call &call, const MoveOrder &move) override;
    Result<DeliveryOrder> pick(const Call &call, const PickLine &pick) override;
    Result<DeliveryOrder> refund(const Call &call, const RefundOrder &refund) override;

    // A change that is told by the side journal, once more, inside the caller's transaction; its row
    // stands in the journal already.
    Done changeAgain(const Call &call, const JournalRow &row, const QByteArray &change);

private:
    Done begin(const Call &call, DeliveryOrder &order, const QByteArray &hash);
    Result<DeliveryOrder> toChange(const Call &call, OrderId id, qint64 version);
    Done advance(const Call &call, DeliveryOrder &order, const MoveOrder &move);
    Done store(const Call &call, DeliveryOrder &order, OrderStep step);
    Done note(const Call &call, const DeliveryOrder &order, const OrderStep &step,
              const QByteArray &requestHash = {});
    Done takeStock(const Call &call, const DeliveryOrder &order, StockStep step, TimeMs at,
                   bool happened = false);

    // sql_delivery_money.cpp
    Result<ShiftId> openShift(const Call &call);
    Result<Order> saleOf(const Call &call, const DeliveryOrder &order);
    Done prepay(const Call &call, DeliveryOrder &order, const QList<Tender> &tenders);
    Done handOver(const Call &call, DeliveryOrder &order);

    Database &m_database;
    Deliveries &m_deliveries;
    Reservations &m_reservations;
    Carts &m_carts;
    Journal &m_journal;
    SqlTill &m_till;
    SqlCounterSales &m_sales;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
