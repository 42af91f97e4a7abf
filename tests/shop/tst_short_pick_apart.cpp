// SPDX-License-Identifier: GPL-3.0-or-later
// A packer finds less where each module has a file of its own: wherever it fails, the order and its stock say
// the same once everything answers again.
#include "tests/shop/split_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestShortPickApart final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Split> m_first; // with an order of two of one product and one of another

    static PickLine pickOf(Split &split, int line, int pieces)
    {
        const auto order = split.order();
        return {split.request.id, order->version, split.request.lines[line].id,
                Quantity::pieces(pieces), u"broken"_s};
    }
    static Result<DeliveryOrder> pick(Split &split, int line, int pieces)
    {
        return split.shop->checkout->pick(split.call(), pickOf(split, line, pieces));
    }
    static Result<DeliveryOrder> move(Split &split, OrderStatus to)
    {
        return split.shop->checkout->move(split.call(),
                                          {split.request.id, split.order()->version, to, {}, {}});
    }
    // Whether the stock answers whoever follows a pick.
    static void reach(Split &split, bool there)
    {
        split.shop->productsStore.database->failStatement(-1);
        split.shop->checkout->between = [&split, there](const char *step) {
            if (!there && qstrcmp(step, "follow a pick") == 0)
                split.shop->productsStore.database->failStatement(1);
        };
    }
    // What is ordered of each product, and what its stock says of it.
    static QString standing(Split &split)
    {
        QStringList ordered;
        const QList<OrderLine> lines = split.order()->agreed.lines;
        for (const ProductId &product : std::as_const(split.products)) {
            qint64 pieces = 0;
            for (const OrderLine &line : lines)
                pieces +=
                    line.line.product == product ? line.line.quantity.thousandths() / 1000 : 0;
            ordered.append(QString::number(pieces));
        }
        return u"%1 ordered, stock %2 %3"_s.arg(ordered.join(u'/'), split.stock(0), split.stock(1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = std::make_unique<Split>();
        m_first->open();
        VERIFY_OK(m_first->place());
        m_first->shop.reset();
    }

    void theStockFollowsThePacker()
    {
        Split split(*m_first);
        const auto less = pick(split, 0, 1);
        VERIFY_OK(less);
        QCOMPARE(less->agreed.total.minor(), 300);
        QCOMPARE(standing(split), u"1/1 ordered, stock 5/1 5/1"_s);
        VERIFY_OK(pick(split, 1, 0));
        QCOMPARE(standing(split), u"1/0 ordered, stock 5/1 5/0"_s);
        VERIFY_ERROR(pick(split, 0, 0), u"delivery.nothingLeft"_s);
        VERIFY_ERROR(split.shop->checkout->pick(
                         split.call(), {split.request.id, 1, split.request.lines[0].id, {}, {}}),
                     u"delivery.changedMeanwhile"_s);
    }

    void whatWasNotFoundIsNotSold()
    {
        Split split(*m_first);
        reach(split, false);
        VERIFY_OK(pick(split, 0, 1));
        reach(split, true);
        QCOMPARE(standing(split), u"1/1 ordered, stock 5/2 5/1"_s);
        VERIFY_OK(move(split, OrderStatus::Processing));
        VERIFY_OK(move(split, OrderStatus::Shipped));
        QCOMPARE(standing(split), u"1/1 ordered, stock 4/0 4/0"_s);
        split.sweepLater();
        QCOMPARE(standing(split), u"1/1 ordered, stock 4/0 4/0"_s);
    }

    void aLineThatIsGoneIsFreeThoughTheOrderEnds()
    {
        Split split(*m_first);
        reach(split, false);
        VERIFY_OK(pick(split, 1, 0));
        VERIFY_OK(move(split, OrderStatus::Cancelled));
        reach(split, true);
        QCOMPARE(standing(split), u"2/0 ordered, stock 5/2 5/1"_s);
        split.sweepLater();
        QCOMPARE(standing(split), u"2/0 ordered, stock 5/0 5/0"_s);
    }

    // Somebody who follows a pick is slow; meanwhile less yet is found, and followed.
    void aSlowOneDoesNotUndoALaterPick_data()
    {
        QTest::addColumn<int>("later"); // thousandths
        QTest::newRow("less") << 1'000;
        QTest::newRow("none") << 0;
    }
    void aSlowOneDoesNotUndoALaterPick()
    {
        QFETCH(const int, later);
        Split split(*m_first);
        bool slept = false;
        split.shop->checkout->between = [&](const char *step) {
            if (qstrcmp(step, "follow a pick") != 0 || std::exchange(slept, true))
                return;
            PickLine less = pickOf(split, 0, 0);
            less.now = Quantity::fromThousandths(later);
            VERIFY_OK(split.shop->checkout->pick(split.call(), less));
        };
        PickLine more = pickOf(split, 0, 0);
        more.now = Quantity::fromThousandths(1'500);
        VERIFY_OK(split.shop->checkout->pick(split.call(), more));
        QCOMPARE(
            split.shop->products->product(split.call(), split.products[0])->reserved.thousandths(),
            later);
        QVERIFY(!split.shop->sagas->pickLeft(split.request.id)->has_value());
    }

    void aFaultAtEveryStatementIsRepaired_data()
    {
        QTest::addColumn<int>("module");
        QTest::newRow("products") << 1;
        QTest::newRow("orders") << 3;
    }
    void aFaultAtEveryStatementIsRepaired()
    {
        QFETCH(const int, module);
        int faults = 0;
        for (bool met = true; met; ++faults) {
            Split split(*m_first);
            const PickLine less = pickOf(split, 0, 1);
            split.databases()[module]->failStatement(faults + 1);
            const bool picked = bool(split.shop->checkout->pick(split.call(), less));
            split.databases()[module]->failStatement(-1);
            met = !picked || split.stock(0) != u"5/1" ||
                  split.shop->sagas->pickLeft(less.id)->has_value();
            split.sweepLater();
            const QString wrong = u"fault %1: "_s.arg(faults + 1);
            const bool isLess = split.order()->agreed.lines[0].line.quantity == Quantity::pieces(1);
            QVERIFY(isLess || !picked);
            QCOMPARE(wrong + standing(split), wrong + (isLess ? u"1/1 ordered, stock 5/1 5/1"_s
                                                              : u"2/1 ordered, stock 5/2 5/1"_s));
        }
        QVERIFY2(faults > 3, "hardly a statement of this module was met");
    }

    void aProgramKilledBetweenAnyTwoStepsIsRepaired()
    {
#ifndef Q_OS_UNIX
        QSKIP("Processes are killed on Unix.");
#endif
        for (int nth = 1;; ++nth) {
            Split split(*m_first, false);
            if (!split.isKilledBefore(nth, [&] { return bool(pick(split, 0, 1)); })) {
                QCOMPARE(nth, 4);
                return;
            }
            split.open();
            split.sweepLater();
            QCOMPARE(standing(split),
                     nth > 1 ? u"1/1 ordered, stock 5/1 5/1"_s : u"2/1 ordered, stock 5/2 5/1"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestShortPickApart)
#include "tst_short_pick_apart.moc"
