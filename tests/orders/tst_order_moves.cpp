// SPDX-License-Identifier: GPL-3.0-or-later
// The order status machine as rest_contract.md §7 has it: every pair of statuses.
#include "core/orders/order_moves.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kStatuses{u"pending"_s,   u"confirmed"_s, u"processing"_s, u"shipped"_s,
                            u"delivered"_s, u"cancelled"_s, u"failed"_s};

// What is allowed, and what it does to the stock.
const QHash<QString, QString> kAllowed{
    {u"pending>confirmed"_s, u"reserve"_s},
    {u"pending>failed"_s, u"release"_s},
    {u"pending>cancelled"_s, u"release"_s},
    {u"confirmed>processing"_s, u""_s},
    {u"confirmed>cancelled"_s, u"release"_s},
    {u"confirmed>failed"_s, u"release"_s},
    {u"processing>shipped"_s, u"sold"_s},
    {u"processing>cancelled"_s, u"release"_s},
    {u"processing>failed"_s, u"release"_s},
    {u"shipped>delivered"_s, u""_s},
    {u"shipped>failed"_s, u""_s},
};

} // namespace

class TestOrderMoves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveIsAllowedAsInTheContract_data();
    void aMoveIsAllowedAsInTheContract();
    void theNextStepLeadsToDelivered();
};

void TestOrderMoves::aMoveIsAllowedAsInTheContract_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const QString &from : kStatuses) {
        for (const QString &to : kStatuses)
            QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
    }
}

void TestOrderMoves::aMoveIsAllowedAsInTheContract()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto move = orderMove(*orderStatusFromCode(from), *orderStatusFromCode(to));
    const QString pair = from + u'>' + to;
    QCOMPARE(move.has_value(), kAllowed.contains(pair));
    if (move)
        QCOMPARE(move->stock ? stockStepCode(*move->stock) : QString(), kAllowed.value(pair));
}

void TestOrderMoves::theNextStepLeadsToDelivered()
{
    QStringList way;
    std::optional<OrderStatus> status = OrderStatus::Pending;
    while (status && way.size() < 10) {
        way.append(orderStatusCode(*status));
        QCOMPARE(isOpen(*status), *status != OrderStatus::Delivered);
        status = nextStatus(*status);
    }
    QCOMPARE(way, kStatuses.mid(0, 5));
    QCOMPARE(otherStatuses(OrderStatus::Processing),
             (QList{OrderStatus::Cancelled, OrderStatus::Failed}));
    QCOMPARE(otherStatuses(OrderStatus::Shipped), QList{OrderStatus::Failed});
    QVERIFY(otherStatuses(OrderStatus::Failed).isEmpty());
    QVERIFY(!nextStatus(OrderStatus::Cancelled));
}

QTEST_GUILESS_MAIN(TestOrderMoves)

#include "tst_order_moves.moc"
