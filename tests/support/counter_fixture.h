// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/sql_carts.h"
#include "core/journal/journal.h"
#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_orders.h"
#include "core/products/sql_products.h"
#include "core/products/sql_promotions.h"
#include "core/products/sql_reservations.h"
#include "core/storage/database.h"
#include "core/till/sql_counter_sales.h"
#include "core/till/sql_delivery_desk.h"
#include "core/till/sql_till.h"
#include "core/users/sql_customers.h"
#include "core/users/sql_users.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace shop {

// Remembers what it was told inside the sale's transaction.
class RecordingFollower final : public SaleFollower
{
public:
    struct Told {
        OrderId order;
        bool print = false;
        bool openDrawer = false;
        bool insideTheSale = false; // a transaction was open
    };

    Done saleStored(const Call &call, const Order &order, bool print, bool openDrawer) override;

    QList<Told> told;
    std::optional<Error> refusal; // answered once it is set
    const Database *database = nullptr;
};

// The modules of a counter over one connection, for the thread that made them. Where $SHOPDESK_TEST_APART names
// a module, each has a file of its own, and `database` is that module's.
struct CounterDesk {
    static Result<std::unique_ptr<CounterDesk>> open(const QString &path, WriteGate &gate,
                                                     const Clock &clock, UuidSource &ids,
                                                     bool readOnly = false);

    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    struct Apart {
        WriteGate gate;
        std::unique_ptr<Database> database;
        std::unique_ptr<Journal> journal;
    };
    std::vector<std::unique_ptr<Apart>> apart; // the other modules
    std::unique_ptr<SqlProducts> products;
    std::unique_ptr<SqlPromotions> promotions;
    std::unique_ptr<SqlCarts> carts;
    std::unique_ptr<SqlOrders> orders;
    std::unique_ptr<SqlTill> till;
    std::unique_ptr<SqlLedgers> ledgers;
    std::unique_ptr<SqlCustomers> customers;
    std::unique_ptr<SqlPaymentAttempts> attempts;
    std::unique_ptr<SqlCounterSales> sales;
    std::unique_ptr<SqlDeliveries> deliveries;
    std::unique_ptr<SqlReservations> reservations;
    std::unique_ptr<SqlDeliveryDesk> deliveryDesk;
    RecordingFollower follower;
};

struct CounterOptions {
    QString currency = QStringLiteral("CAD");
    QString country = QStringLiteral("CA");
    PriceMode priceMode = PriceMode::TaxAdded;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    qint64 cashStepMinor = 5;
};

// A shop in a temporary SQLite file with all migrations, a profile, register 1 with an open shift,
// and a few products: the sale of the picture of the receipt (HST 14 %, zero-rated groceries).
class CounterFixture final
{
public:
    static Result<std::unique_ptr<CounterFixture>> make(const CounterOptions &options = {});

    QString path() const;
    Money money(qint64 minor) const { return {minor, m_currency}; }
    UnitPrice price(qint64 tenThousandths) const { return {tenThousandths, m_currency}; }
    // A call of somebody with every right at register 1; each with a new command.
    Call call();
    Call callWith(const Rights &rights);

    // Makes a product and gives it a stock; its SKU is its name.
    Result<Product> addProduct(const QString &name, qint64 priceTenThousandths,
                               const QString &taxCategory = QStringLiteral("standard"),
                               ProductKind kind = ProductKind::Goods, Unit unit = Unit::Piece);
    CartLine line(const Product &product, Quantity quantity = Quantity::pieces(1));
    // The five lines of the receipt: 65.94 with tax.
    QList<CartLine> receiptLines();
    // Completes it; the document that met the tenders.
    Result<Order> complete(const SaleRequest &request, const Rights &rights = Rights::all());
    // A sale at register 1 in its shift of these lines, paid by one exact tender (for returns:
    // money given back). The total is computed as the screen would.
    Result<SaleRequest> request(const QList<CartLine> &lines, OrderKind kind = OrderKind::Sale,
                                TenderMethod method = TenderMethod::Card);
    Result<Totals> totals(const QList<CartLine> &lines,
                          const std::optional<Discount> &discount = std::nullopt);
    Result<qint64> onHand(ProductId product); // thousandths

    // How many rows there are of a table.
    Result<qint64> count(const char *countStatement);

    ManualClock clock;
    UuidV7Source ids;
    WriteGate gate;
    std::unique_ptr<CounterDesk> desk;
    RegisterId atRegister;
    ShiftId shift;
    UserId person;
    QList<Product> products; // sourdough, coffee, apples by weight, chocolate, candle

private:
    CounterFixture();
    Done setUp(const CounterOptions &options);

    QTemporaryDir m_folder;
    Currency m_currency;
};

} // namespace shop
