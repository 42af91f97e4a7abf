// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever statement of a sale fails, nothing of the sale is stored, and the second try succeeds
// exactly once.
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// What a database holds of sales: everything a sale writes to.
QList<qint64> contents(CounterFixture &shop)
{
    const char *const questions[] = {
        "SELECT COUNT(*) FROM orders_order",
        "SELECT COUNT(*) FROM orders_line",
        "SELECT COUNT(*) FROM orders_tax",
        "SELECT COUNT(*) FROM orders_payment",
        "SELECT COUNT(*) FROM products_movement",
        "SELECT CAST(SUM(on_hand) AS BIGINT) FROM products_stock",
        "SELECT COUNT(*) FROM journal_row",
        "SELECT CAST(SUM(last) AS BIGINT) FROM till_number",
        "SELECT CAST(SUM(count) AS BIGINT) FROM till_shift_total",
        "SELECT CAST(SUM(amount) AS BIGINT) FROM till_shift_total",
        "SELECT COUNT(*) FROM till_sale",
        "SELECT COUNT(*) FROM cart_cart",
        "SELECT COUNT(*) FROM cart_line",
        "SELECT COUNT(*) FROM changes",
    };
    QList<qint64> found;
    for (const char *question : questions)
        found.append(shop.count(question).valueOr(-1));
    return found;
}

} // namespace

class TestCounterSaleFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureAnywhereLeavesNothing();
};

void TestCounterSaleFaults::aFailureAnywhereLeavesNothing()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    CounterFixture &shop = **made;
    Carts &carts = *shop.desk->carts;

    int sales = 0;
    for (int n = 1;; ++n) {
        QVERIFY2(n < 500, "a sale never came to its end");
        const CartId ticket = shop.ids.mint<CartId>();
        VERIFY_OK(carts.open(shop.call(), ticket, shop.atRegister, u"Ticket"_s));
        Cart cart;
        for (const CartLine &line : shop.receiptLines()) {
            const auto added = carts.addLine(shop.call(), ticket, line);
            VERIFY_OK(added);
            cart = *added;
        }
        auto request = shop.request(cart.lines);
        VERIFY_OK(request);
        request->cart = ticket;
        request->cartVersion = cart.version;
        request->tenders = {
            {shop.ids.mint<PaymentId>(), TenderMethod::Card, shop.money(4'000), {}},
            {shop.ids.mint<PaymentId>(), TenderMethod::Cash, shop.money(4'000), {}}};

        const QList<qint64> before = contents(shop);
        const auto told = shop.desk->follower.told.size();
        shop.desk->database->failStatement(n);
        const auto first = shop.complete(*request);
        shop.desk->database->failStatement(-1);
        if (!first)
            QCOMPARE(contents(shop), before);

        const auto again = shop.complete(*request);
        VERIFY_OK(again);
        ++sales;
        QCOMPARE(again->number, sales);
        QCOMPARE(shop.count("SELECT COUNT(*) FROM orders_order").valueOr(-1), sales);
        QVERIFY(shop.desk->follower.told.size() > told);
        VERIFY_ERROR(carts.cart(shop.call(), ticket), u"cart.notFound"_s);
        if (first) {
            QVERIFY(*again == *first);
            qInfo("a sale of five lines has %d statements", n - 1);
            break;
        }
    }
    const auto documents = shop.desk->orders->verify();
    VERIFY_OK(documents);
    QCOMPARE(documents->problems, QStringList());
    const auto till = shop.desk->till->verify(*documents);
    VERIFY_OK(till);
    QCOMPARE(till->problems, QStringList());
    const auto journal = shop.desk->journal->verify();
    VERIFY_OK(journal);
    QCOMPARE(journal->problems, QStringList());
    const auto products = shop.desk->products->verify();
    VERIFY_OK(products);
    QCOMPARE(products->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestCounterSaleFaults)

#include "tst_counter_sale_faults.moc"
