// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the totals whatever is on the ticket.
#include "core/cart/totals.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2026, 11, 23);

TaxComponent tax(const QString &category, const QString &name, qint64 millionths, int position)
{
    return {category, name, TaxRate::fromMillionths(millionths).value(), {}, {}, position};
}

TaxTable taxTable()
{
    TaxTable table;
    for (const auto &code : {u"none"_s, u"one"_s, u"two"_s, u"three"_s, u"odd"_s})
        table.categories.append({code, code, {}});
    table.components = {tax(u"one"_s, u"GST"_s, 50'000, 0), tax(u"two"_s, u"GST"_s, 50'000, 0),
                        tax(u"two"_s, u"PST"_s, 70'000, 1), tax(u"three"_s, u"A"_s, 10'000, 2),
                        tax(u"three"_s, u"B"_s, 20'000, 3), tax(u"three"_s, u"C"_s, 99'750, 4),
                        tax(u"odd"_s, u"TVQ"_s, 99'750, 5)};
    return table;
}

struct Ticket {
    QList<CartLine> lines;
    std::optional<Discount> discount;
    PricingRules rules;
};

template <typename T>
T pick(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

PricingRules anyRules()
{
    PricingRules rules;
    rules.currency = *Currency::fromCode(pick({u"CAD"_s, u"JPY"_s, u"KWD"_s}));
    rules.priceMode = pick({PriceMode::TaxIncluded, PriceMode::TaxAdded});
    rules.taxRounding = pick({TaxRounding::PerLine, TaxRounding::PerDocument});
    rules.rounding = pick({Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown,
                           Rounding::AwayFromZero, Rounding::TowardsZero});
    return rules;
}

CartLine anyLine(Currency currency, bool bothSigns)
{
    CartLine line;
    line.name = u"x"_s;
    line.unitPrice = UnitPrice(*rc::gen::inRange<qint64>(0, 5'000'000), currency);
    qint64 quantity = *rc::gen::inRange<qint64>(1, 9'000);
    if (bothSigns && pick({0, 0, 0, 1}) == 1)
        quantity = -quantity;
    line.quantity = Quantity::fromThousandths(quantity);
    line.unit = Unit::Kilogram;
    line.taxCategory = pick({u"none"_s, u"one"_s, u"two"_s, u"three"_s, u"odd"_s});
    line.noDiscount = pick({0, 0, 0, 1}) == 1;
    line.kind = pick({ProductKind::Goods, ProductKind::Goods, ProductKind::Service,
                      ProductKind::Deposit, ProductKind::GiftCard});
    if (pick({0, 0, 1}) == 1)
        line.discount = Discount{*rc::gen::inRange<qint64>(0, 1'000'001), std::nullopt, {}};
    return line;
}

Ticket anyTicket(bool bothSigns = true)
{
    Ticket ticket;
    ticket.rules = anyRules();
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i)
        ticket.lines.append(anyLine(ticket.rules.currency, bothSigns));
    if (pick({0, 1}) == 1)
        ticket.discount = Discount{*rc::gen::inRange<qint64>(0, 1'000'001), std::nullopt, {}};
    return ticket;
}

Totals totalsOf(const Ticket &ticket)
{
    const auto totals =
        computeTotals(ticket.lines, ticket.discount, ticket.rules, taxTable(), kDay);
    RC_ASSERT(bool(totals));
    return *totals;
}

qint64 taxOf(const LineTotals &line)
{
    qint64 sum = 0;
    for (const LineTax &each : line.taxes)
        sum += each.tax.minor();
    return sum;
}

} // namespace

class TestTotalsRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAddUpToTheDocument();
    void everyLineIsBalanced();
    void theTaxOfADocumentIsThatOfItsBase();
    void sharesOfTaxStayWithinOneUnitOfTheExactTax();
    void containedTaxPutOnTheNetGivesThePriceAgain();
    void whatComesBackMirrorsWhatWasSold();
    void theOrderOfScanningDoesNotMatter();
    void anAmountOffTheSaleComesOffExactly();
};

void TestTotalsRules::linesAddUpToTheDocument()
{
    QVERIFY(rc::check([] {
        const Ticket ticket = anyTicket();
        const Totals totals = totalsOf(ticket);
        qint64 amount = 0;
        qint64 discount = 0;
        qint64 sum = 0;
        qint64 tax = 0;
        for (const LineTotals &line : totals.lines) {
            amount += line.amount.minor();
            discount += line.lineDiscount.minor() + line.saleDiscount.minor();
            sum += line.total.minor();
            tax += taxOf(line);
        }
        qint64 named = 0;
        for (const TaxTotal &each : totals.taxes)
            named += each.tax.minor();
        RC_ASSERT(amount == totals.amount.minor());
        RC_ASSERT(discount == totals.discount.minor());
        RC_ASSERT(sum == totals.total.minor());
        RC_ASSERT(tax == totals.tax.minor());
        RC_ASSERT(named == totals.tax.minor());
        RC_ASSERT(totals.net.minor() + totals.tax.minor() == totals.total.minor());
    }));
}

void TestTotalsRules::everyLineIsBalanced()
{
    QVERIFY(rc::check([] {
        const Ticket ticket = anyTicket();
        const Totals totals = totalsOf(ticket);
        const bool added = ticket.rules.priceMode == PriceMode::TaxAdded;
        for (qsizetype i = 0; i < totals.lines.size(); ++i) {
            const LineTotals &line = totals.lines[i];
            const CartLine &from = ticket.lines[i];
            RC_ASSERT(line.amount ==
                      from.unitPrice.amountFor(from.quantity, ticket.rules.rounding).value());
            RC_ASSERT(line.amount.minor() - line.lineDiscount.minor() - line.saleDiscount.minor() ==
                      line.taxable.minor());
            RC_ASSERT(line.total.minor() == line.taxable.minor() + (added ? taxOf(line) : 0));
            // A reduction never turns a line round.
            const qint64 sign = from.quantity.isNegative() ? -1 : 1;
            RC_ASSERT(line.taxable.minor() * sign >= 0);
            if (from.noDiscount)
                RC_ASSERT(line.amount == line.taxable);
            for (const LineTax &each : line.taxes)
                RC_ASSERT(each.base.minor() == line.taxable.minor() - (added ? 0 : taxOf(line)));
        }
    }));
}

void TestTotalsRules::theTaxOfADocumentIsThatOfItsBase()
{
    QVERIFY(rc::check([] {
        Ticket ticket = anyTicket();
        ticket.rules.priceMode = PriceMode::TaxAdded;
        ticket.rules.taxRounding = TaxRounding::PerDocument;
        for (const TaxTotal &each : totalsOf(ticket).taxes)
            RC_ASSERT(each.tax == taxOnNet(each.base, each.rate, ticket.rules.rounding).value());
    }));
}

void TestTotalsRules::sharesOfTaxStayWithinOneUnitOfTheExactTax()
{
    QVERIFY(rc::check([] {
        Ticket ticket = anyTicket();
        ticket.rules.priceMode = PriceMode::TaxAdded;
        for (const LineTotals &line : totalsOf(ticket).lines) {
            for (const LineTax &each : line.taxes) {
                const qint64 exactMillionths = each.base.minor() * each.rate.millionths();
                RC_ASSERT(qAbs(each.tax.minor() * 1'000'000 - exactMillionths) <= 1'000'000);
            }
        }
    }));
}

void TestTotalsRules::containedTaxPutOnTheNetGivesThePriceAgain()
{
    QVERIFY(rc::check([] {
        Ticket ticket = anyTicket(false);
        ticket.rules.priceMode = PriceMode::TaxIncluded;
        ticket.rules.rounding = Rounding::HalfUp;
        const Totals totals = totalsOf(ticket);
        for (const TaxTotal &each : totals.taxes) {
            const qint64 again = taxOnNet(each.base, each.rate, Rounding::HalfUp).value().minor();
            // The base is a whole number of units and each line may be half a unit off.
            RC_ASSERT(qAbs(again - each.tax.minor()) <= qint64(ticket.lines.size()) * 2);
        }
        for (const LineTotals &line : totals.lines)
            RC_ASSERT(line.total == line.taxable);
    }));
}

void TestTotalsRules::whatComesBackMirrorsWhatWasSold()
{
    QVERIFY(rc::check([] {
        const Ticket sold = anyTicket();
        Ticket back = sold;
        for (CartLine &line : back.lines)
            line.quantity = line.quantity.negated();
        const Totals there = totalsOf(sold);
        const Totals here = totalsOf(back);
        RC_ASSERT(here.total == there.total.negated());
        RC_ASSERT(here.net == there.net.negated());
        RC_ASSERT(here.tax == there.tax.negated());
        RC_ASSERT(here.discount == there.discount.negated());
        for (qsizetype i = 0; i < there.taxes.size(); ++i) {
            RC_ASSERT(here.taxes[i].base == there.taxes[i].base.negated());
            RC_ASSERT(here.taxes[i].tax == there.taxes[i].tax.negated());
        }
    }));
}

void TestTotalsRules::theOrderOfScanningDoesNotMatter()
{
    QVERIFY(rc::check([] {
        const Ticket ticket = anyTicket();
        Ticket other = ticket;
        const auto seed = *rc::gen::arbitrary<quint32>();
        std::mt19937 engine(seed);
        std::shuffle(other.lines.begin(), other.lines.end(), engine);
        const Totals there = totalsOf(ticket);
        const Totals here = totalsOf(other);
        RC_ASSERT(here.total == there.total);
        RC_ASSERT(here.discount == there.discount);
        RC_ASSERT(here.net == there.net);
        RC_ASSERT(here.taxes == there.taxes);
        RC_ASSERT(here.pieces == there.pieces);
    }));
}

void TestTotalsRules::anAmountOffTheSaleComesOffExactly()
{
    QVERIFY(rc::check([] {
        Ticket ticket = anyTicket(false);
        ticket.discount.reset();
        for (CartLine &line : ticket.lines) {
            line.noDiscount = false;
            line.kind = ProductKind::Goods;
            line.discount.reset();
        }
        const Totals before = totalsOf(ticket);
        const qint64 off = *rc::gen::inRange<qint64>(0, before.amount.minor() + 1);
        ticket.discount = Discount{0, Money(off, ticket.rules.currency), {}};
        const Totals after = totalsOf(ticket);
        RC_ASSERT(after.discount.minor() == off);
        qint64 shares = 0;
        for (const LineTotals &line : after.lines)
            shares += line.saleDiscount.minor();
        RC_ASSERT(shares == off);
    }));
}

QTEST_APPLESS_MAIN(TestTotalsRules)

#include "tst_totals_rules.moc"
