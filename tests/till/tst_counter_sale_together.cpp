// SPDX-License-Identifier: GPL-3.0-or-later
// Two registers sell at the same time from one file.
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSales = 40;

struct Desk {
    RegisterId atRegister;
    ShiftId shift;
    QStringList numbers;
    std::optional<Error> failure;
};

// Sells and returns at one register over a connection of its own.
void sellAt(CounterFixture &shop, Desk &desk)
{
    auto parts = CounterDesk::open(shop.path(), shop.gate, shop.clock, shop.ids);
    if (!parts) {
        desk.failure = parts.error();
        return;
    }
    for (int i = 0; i < kSales; ++i) {
        Call call;
        call.actor = {shop.person, desk.atRegister, Rights::all()};
        SaleRequest request;
        request.id = shop.ids.mint<OrderId>();
        request.atRegister = desk.atRegister;
        request.shift = desk.shift;
        request.lines = shop.receiptLines();
        request.expectedTotal = shop.money(6'594);
        request.tenders = {{{}, TenderMethod::Card, shop.money(6'594), {}}};
        for (int time = 0; time < 2; ++time) { // the second is a repetition
            const auto order = (*parts)->sales->complete(call, request);
            if (!order) {
                desk.failure = order.error();
                return;
            }
            if (time == 0)
                desk.numbers.append(order->main().numberText());
            else if (order->main().numberText() != desk.numbers.last())
                desk.failure = Error{ErrorCode::Internal, u"test.otherAnswer"_s, {}};
        }
    }
}

} // namespace

class TestCounterSaleTogether final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRegistersSellFromOneFile();
};

void TestCounterSaleTogether::twoRegistersSellFromOneFile()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    CounterFixture &shop = **made;
    Desk first{shop.atRegister, shop.shift, {}, {}};
    Desk second{shop.ids.mint<RegisterId>(), shop.ids.mint<ShiftId>(), {}, {}};
    Till &till = *shop.desk->till;
    VERIFY_OK(till.addRegister(shop.call(), second.atRegister, 2, u"Back"_s));
    VERIFY_OK(till.openShift(shop.call(), second.shift, second.atRegister, shop.money(0),
                             QDate(2026, 11, 23)));

    std::thread other([&] { sellAt(shop, second); });
    std::thread one([&] { sellAt(shop, first); });
    one.join();
    other.join();
    for (const Desk *desk : {&first, &second}) {
        QVERIFY2(!desk->failure, desk->failure ? qPrintable(describe(*desk->failure)) : "");
        QStringList expected;
        for (int i = 1; i <= kSales; ++i)
            expected.append(u"%1-R-%2"_s.arg(desk == &first ? 1 : 2).arg(i));
        QCOMPARE(desk->numbers, expected);
    }

    const auto documents = shop.desk->orders->verify();
    VERIFY_OK(documents);
    QCOMPARE(documents->problems, QStringList());
    QCOMPARE(documents->documents, 2 * kSales);
    QCOMPARE(documents->netMinor, 2 * kSales * 6'594);
    const auto sums = till.openShiftOf(shop.call(), second.atRegister);
    VERIFY_OK(sums);
    const auto checked = shop.desk->till->verify(*documents);
    VERIFY_OK(checked);
    QCOMPARE(checked->problems, QStringList());
    const auto journal = shop.desk->journal->verify();
    VERIFY_OK(journal);
    QCOMPARE(journal->problems, QStringList());
    const auto apples = shop.onHand(shop.products[2].id);
    VERIFY_OK(apples);
    QCOMPARE(*apples, -2 * kSales * 1'245);
}

QTEST_GUILESS_MAIN(TestCounterSaleTogether)

#include "tst_counter_sale_together.moc"
