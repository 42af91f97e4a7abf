// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/return_share.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency kCurrency = *Currency::fromCode(u"CAD");

Money money(qint64 minor)
{
    return {minor, kCurrency};
}

OrderLine soldLine(qint64 thousandths, qint64 amount, qint64 lineDiscount, qint64 saleDiscount,
                   const QList<qint64> &taxes, PriceMode mode)
{
    OrderLine sold;
    sold.line.name = u"Apples"_s;
    sold.line.quantity = Quantity::fromThousandths(thousandths);
    LineTotals &totals = sold.totals;
    totals.amount = money(amount);
    totals.lineDiscount = money(lineDiscount);
    totals.saleDiscount = money(saleDiscount);
    totals.taxable = money(amount - lineDiscount - saleDiscount);
    qint64 tax = 0;
    for (const qint64 each : taxes)
        tax += each;
    const bool added = mode == PriceMode::TaxAdded;
    const Money base = money(totals.taxable.minor() - (added ? 0 : tax));
    for (qsizetype i = 0; i < taxes.size(); ++i)
        totals.taxes.append({u"Tax %1"_s.arg(i), TaxRate(), base, money(taxes[i])});
    totals.promotions = {{PromotionId(), u"3 for 2"_s, money(lineDiscount)}};
    totals.total = money(totals.taxable.minor() + (added ? tax : 0));
    return sold;
}

LineTotals plus(LineTotals sum, const LineTotals &share)
{
    const auto add = [](Money &to, const Money &amount) { to = *to.plus(amount); };
    add(sum.amount, share.amount);
    add(sum.lineDiscount, share.lineDiscount);
    add(sum.saleDiscount, share.saleDiscount);
    add(sum.taxable, share.taxable);
    add(sum.total, share.total);
    for (qsizetype i = 0; i < sum.taxes.size(); ++i) {
        add(sum.taxes[i].base, share.taxes[i].base);
        add(sum.taxes[i].tax, share.taxes[i].tax);
    }
    for (qsizetype i = 0; i < sum.promotions.size(); ++i)
        add(sum.promotions[i].amount, share.promotions[i].amount);
    return sum;
}

bool isNothing(const LineTotals &totals)
{
    bool nothing = totals.amount.isZero() && totals.lineDiscount.isZero() &&
                   totals.saleDiscount.isZero() && totals.taxable.isZero() && totals.total.isZero();
    for (const LineTax &tax : totals.taxes)
        nothing = nothing && tax.base.isZero() && tax.tax.isZero();
    for (const LinePromotion &promotion : totals.promotions)
        nothing = nothing && promotion.amount.isZero();
    return nothing;
}

} // namespace

class TestReturnShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySplittingEndsAtNothing();
    void aShareIsWithinOneUnitOfItsPart();
    void aShareIsBalancedInItself();
    void moreThanIsLeftIsRefused_data();
    void moreThanIsLeftIsRefused();
    void theLineOfTheTicketNamesWhatItReturns();
};

void TestReturnShare::anySplittingEndsAtNothing()
{
    QVERIFY(rc::check([] {
        const auto mode = *rc::gen::element(PriceMode::TaxIncluded, PriceMode::TaxAdded);
        const qint64 whole = *rc::gen::inRange<qint64>(1, 20'000);
        const qint64 amount = *rc::gen::inRange<qint64>(0, 100'000);
        const qint64 lineDiscount = *rc::gen::inRange<qint64>(0, amount + 1);
        const qint64 saleDiscount = *rc::gen::inRange<qint64>(0, amount - lineDiscount + 1);
        const qint64 rest = amount - lineDiscount - saleDiscount;
        const OrderLine sold = soldLine(whole, amount, lineDiscount, saleDiscount,
                                        {*rc::gen::inRange<qint64>(0, rest / 3 + 1),
                                         *rc::gen::inRange<qint64>(0, rest / 3 + 1)},
                                        mode);
        Returned soFar;
        LineTotals sum = sold.totals;
        qint64 left = whole;
        while (left > 0) {
            const Quantity back = Quantity::fromThousandths(*rc::gen::inRange<qint64>(1, left + 1));
            const auto share = returnShare(sold, soFar, back, mode);
            RC_ASSERT(bool(share));
            sum = plus(sum, *share);
            const auto more = withReturned(soFar, back, *share);
            RC_ASSERT(bool(more));
            soFar = *more;
            left -= back.thousandths();
        }
        RC_ASSERT(isNothing(sum));
        RC_ASSERT(soFar.quantity == sold.line.quantity);
        RC_ASSERT(soFar.share == sold.totals);
    }));
}

void TestReturnShare::aShareIsWithinOneUnitOfItsPart()
{
    QVERIFY(rc::check([] {
        const qint64 whole = *rc::gen::inRange<qint64>(1, 20'000);
        const qint64 amount = *rc::gen::inRange<qint64>(0, 100'000);
        const OrderLine sold = soldLine(whole, amount, 0, 0, {amount / 5}, PriceMode::TaxAdded);
        const qint64 back = *rc::gen::inRange<qint64>(1, whole + 1);
        const auto share =
            returnShare(sold, {}, Quantity::fromThousandths(back), PriceMode::TaxAdded);
        RC_ASSERT(bool(share));
        // Twice the distance from the exact part is at most one unit.
        RC_ASSERT(qAbs(-share->amount.minor() * whole - amount * back) * 2 <= whole);
        RC_ASSERT(qAbs(-share->taxes[0].tax.minor() * whole - amount / 5 * back) * 2 <= whole);
    }));
}

void TestReturnShare::aShareIsBalancedInItself()
{
    QVERIFY(rc::check([] {
        const auto mode = *rc::gen::element(PriceMode::TaxIncluded, PriceMode::TaxAdded);
        const OrderLine sold = soldLine(7'000, 10'003, 1'001, 500, {419, 595}, mode);
        Returned soFar;
        for (int i = 0; i < 7; ++i) {
            const auto share = returnShare(sold, soFar, Quantity::pieces(1), mode);
            RC_ASSERT(bool(share));
            RC_ASSERT(share->amount.minor() - share->lineDiscount.minor() -
                          share->saleDiscount.minor() ==
                      share->taxable.minor());
            const qint64 tax = share->taxes[0].tax.minor() + share->taxes[1].tax.minor();
            const bool added = mode == PriceMode::TaxAdded;
            RC_ASSERT(share->total.minor() == share->taxable.minor() + (added ? tax : 0));
            soFar = *withReturned(soFar, Quantity::pieces(1), *share);
        }
    }));
}

void TestReturnShare::moreThanIsLeftIsRefused_data()
{
    QTest::addColumn<qint64>("soFar");
    QTest::addColumn<qint64>("back");
    QTest::addColumn<QString>("key");

    QTest::newRow("more than was sold")
        << qint64(0) << qint64(3'001) << u"return.quantityTooLarge"_s;
    QTest::newRow("more than is left")
        << qint64(2'000) << qint64(2'000) << u"return.quantityTooLarge"_s;
    QTest::newRow("nothing is left") << qint64(3'000) << qint64(1'000) << u"return.nothingLeft"_s;
    QTest::newRow("nothing asked for") << qint64(0) << qint64(0) << u"return.quantityTooLarge"_s;
    QTest::newRow("the wrong way") << qint64(0) << qint64(-1'000) << u"return.quantityTooLarge"_s;
}

void TestReturnShare::moreThanIsLeftIsRefused()
{
    QFETCH(qint64, soFar);
    QFETCH(qint64, back);
    QFETCH(QString, key);
    const OrderLine sold = soldLine(3'000, 900, 0, 0, {}, PriceMode::TaxAdded);
    Returned returned;
    returned.quantity = Quantity::fromThousandths(soFar);
    const auto share =
        returnShare(sold, returned, Quantity::fromThousandths(back), PriceMode::TaxAdded);
    VERIFY_ERROR(share, key);
    QCOMPARE(share.error().context.value(u"field"_s).toString(), u"quantity"_s);
}

void TestReturnShare::theLineOfTheTicketNamesWhatItReturns()
{
    OrderLine sold = soldLine(2'000, 900, 0, 0, {}, PriceMode::TaxAdded);
    sold.line.id = LineId(QUuid::createUuid());
    Order order;
    order.id = OrderId(QUuid::createUuid());
    order.series = u"1-R"_s;
    order.number = 7;
    const auto share = returnShare(sold, {}, Quantity::pieces(1), PriceMode::TaxAdded);
    VERIFY_OK(share);
    const CartLine line = returnLine(order, sold, Quantity::pieces(1), *share, false, u"broken"_s);
    QCOMPARE(line.quantity, Quantity::pieces(-1));
    QCOMPARE(line.returnOf->order, order.id);
    QCOMPARE(line.returnOf->line, sold.line.id);
    QCOMPARE(line.returnOf->number, u"1-R-7"_s);
    QVERIFY(!line.returnOf->restock);
    QCOMPARE(line.returnOf->share.total, money(-450));
}

QTEST_APPLESS_MAIN(TestReturnShare)
#include "tst_return_share.moc"
