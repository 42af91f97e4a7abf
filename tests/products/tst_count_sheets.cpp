// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries received and stocktakes, while the shop goes on selling.
#include "core/products/sql_count_sheets.h"
#include "core/storage/transaction.h"
#include "tests/products/catalog_fixture.h"

#include <rapidcheck.h>

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// A shop with three products and its sheets.
struct CountingShop {
    CatalogFixture shop;
    SqlCountSheets sheets{shop.database(), shop.products(), shop.clock()};
    Product tea = make(u"Tea"_s, u"TEA"_s);
    Product mug = make(u"Mug"_s, u"MUG"_s);
    Product apples = make(u"Apples"_s, u"APP"_s, Unit::Kilogram);

    Product make(const QString &name, const QString &sku, Unit unit = Unit::Piece)
    {
        ProductDraft draft = CatalogFixture::draft(name, sku, {sku + u"-1"_s});
        draft.barcodes.append({sku + u"-12"_s, Quantity::pieces(12)});
        draft.unit = unit;
        draft.cost = CatalogFixture::price(100);
        return shop.make(draft);
    }
    CountSheetId begin(SheetKind kind, const QList<ExpectedLine> &expected = {})
    {
        NewSheet sheet;
        sheet.id = shop.ids().mint<CountSheetId>();
        sheet.kind = kind;
        sheet.reference = u"PO 7714"_s;
        sheet.expected = expected;
        const auto begun = sheets.begin(shop.call(), sheet);
        if (!begun)
            qFatal("%s", qPrintable(describe(begun.error())));
        return sheet.id;
    }
    Result<CountLine> count(CountSheetId sheet, const Product &product, qint64 pieces,
                            CountStep::Kind kind = CountStep::Kind::Add)
    {
        return sheets.count(shop.call(), sheet, {kind, product.id, Quantity::pieces(pieces)});
    }
    void sell(const Product &product, qint64 pieces, std::optional<TimeMs> at = {})
    {
        const StockMovement sold{u"order:%1:sold"_s.arg(++m_sales),
                                 product.id,
                                 Quantity::pieces(-pieces),
                                 StockReason::Sold,
                                 {},
                                 {},
                                 at};
        const Done done = shop.products().recordMovements(shop.call(), {sold});
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }
    void stock(const Product &product, qint64 pieces) { sell(product, -pieces); }
    qint64 onHand(const Product &product)
    {
        return shop.products().product(shop.call(), product.id)->onHand.thousandths() / 1000;
    }
    Call callOf(Action action)
    {
        Call call = shop.call();
        call.actor.rights = {};
        call.actor.rights.grant(action);
        return call;
    }

private:
    int m_sales = 0;
};

} // namespace

class TestCountSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeliveryIsBookedIntoStock();
    void aDeliveryIsBookedOnce();
    void aCaseCountsItsPack();
    void aLabelCountsItsWeight();
    void aDeliveryComparesWithWhatWasOrdered();
    void aDeliveryBringsItsCost();
    void aStocktakeLeavesSalesMeanwhileSold();
    void aSaleThatArrivesLateWasCountedAlready();
    void aLineCountedAgainIsComparedAgain();
    void aStocktakeBooksWhatDiffers();
    void theRestIsCountedAsNone();
    void anySalesWhileCountingAddUp();
    void aChangeSentTwiceHappensOnce();
    void aSheetBegunTwiceIsOne();
    void whatIsNotCountedIsNoLine();
    void refusesWhatCannotBeCounted_data();
    void refusesWhatCannotBeCounted();
    void whoMayNotAdjustStockDoesNothing();
    void aSheetSurvivesTheProgram();
    void aDroppedSheetIsOpenedAgain();
    void whatIsBookedNeverChanges();
    void verifyFindsABookingThatWasChanged();
};

void TestCountSheets::aDeliveryIsBookedIntoStock()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 3));
    VERIFY_OK(at.count(id, at.mug, 1));
    const auto line = at.count(id, at.tea, 2);
    VERIFY_OK(line);
    QCOMPARE(line->counted, Quantity::pieces(5));
    QCOMPARE(at.onHand(at.tea), 0); // not before it is booked
    at.shop.clock().advance(60'000);
    const Call call = at.shop.call();
    const auto booked = at.sheets.book(call, id);
    VERIFY_OK(booked);
    QCOMPARE(booked->head.state, SheetState::Booked);
    QCOMPARE(booked->head.endedBy, call.actor.user);
    QCOMPARE(booked->head.endedAt, at.shop.clock().nowMs());
    QCOMPARE(at.onHand(at.tea), 5);
    QCOMPARE(at.onHand(at.mug), 1);
    const auto ledger = at.shop.products().ledgerOf(call, at.tea.id, 10);
    VERIFY_OK(ledger);
    QCOMPARE(ledger->size(), 1);
    QCOMPARE(ledger->first().reason, u"received"_s);
    QCOMPARE(ledger->first().note, u"PO 7714"_s);
    QCOMPARE(ledger->first().author, call.actor.user);
}

void TestCountSheets::aDeliveryIsBookedOnce()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 3));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    const auto again = at.sheets.book(at.shop.call(), id);
    VERIFY_OK(again);
    QCOMPARE(again->lines.first().counted, Quantity::pieces(3));
    QCOMPARE(at.onHand(at.tea), 3);
    QCOMPARE(at.shop.count("SELECT COUNT(*) FROM products_movement"), 1);
}

void TestCountSheets::aCaseCountsItsPack()
{
    CountingShop at;
    const auto one = at.shop.products().findByCode(at.shop.call(), u"TEA-1"_s);
    const auto box = at.shop.products().findByCode(at.shop.call(), u"TEA-12"_s);
    VERIFY_OK(one);
    VERIFY_OK(box);
    QCOMPARE(*countedBy(**one, Quantity::pieces(1)), Quantity::pieces(1));
    QCOMPARE(*countedBy(**box, Quantity::pieces(1)), Quantity::pieces(12));
    QCOMPARE(*countedBy(**box, Quantity::pieces(3)), Quantity::pieces(36));
    QCOMPARE(*countedBy(**box, Quantity::pieces(-1)), Quantity::pieces(-12));
    VERIFY_ERROR(countedBy(**box, Quantity::pieces(1'000'000'000)), u"quantity.overflow"_s);
}

void TestCountSheets::aLabelCountsItsWeight()
{
    CountingShop at;
    Label label;
    label.figure = LabelFigure::Weight;
    label.digits = 1'245;
    label.decimals = 3;
    ScannedProduct scanned;
    scanned.product.unit = Unit::Kilogram;
    scanned.label = label;
    QCOMPARE(*countedBy(scanned, Quantity::pieces(2)), Quantity::fromThousandths(2'490));
}

void TestCountSheets::aDeliveryComparesWithWhatWasOrdered()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving, {{at.tea.id, Quantity::pieces(24)},
                                                            {at.mug.id, Quantity::pieces(6)}});
    VERIFY_OK(at.count(id, at.tea, 25));
    VERIFY_OK(at.count(id, at.apples, 2));
    const auto sheet = at.sheets.sheet(at.shop.call(), id);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->lines.size(), 3);
    QCOMPARE(sheet->line(at.tea.id)->difference(), Quantity::pieces(1));
    QCOMPARE(sheet->line(at.mug.id)->difference(), Quantity::pieces(-6));
    QVERIFY(!sheet->line(at.apples.id)->expected);
    QCOMPARE(sheet->line(at.mug.id)->countedAt, TimeMs(0));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    QCOMPARE(at.onHand(at.tea), 25);
    QCOMPARE(at.onHand(at.mug), 0);
    QCOMPARE(at.sheets.verify().value(), QStringList());
}

void TestCountSheets::aDeliveryBringsItsCost()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 10));
    VERIFY_OK(at.count(id, at.mug, 10));
    const auto line = at.sheets.setCost(at.shop.call(), id, at.tea.id, CatalogFixture::price(125));
    VERIFY_OK(line);
    QCOMPARE(line->value(), std::optional(Money(1'250, CatalogFixture::cad())));
    QCOMPARE(at.shop.products().product(at.shop.call(), at.tea.id)->values.cost,
             CatalogFixture::price(100));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    const auto tea = at.shop.products().product(at.shop.call(), at.tea.id);
    QCOMPARE(tea->values.cost, CatalogFixture::price(125));
    QCOMPARE(tea->version,
             at.tea.version + 1); // an editor that is open does not put the old one back
    QCOMPARE(at.shop.products().product(at.shop.call(), at.mug.id)->version, at.mug.version);
}

void TestCountSheets::aStocktakeLeavesSalesMeanwhileSold()
{
    CountingShop at;
    at.stock(at.tea, 33);
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    at.sell(at.tea, 3); // before it is counted: no difference
    VERIFY_OK(at.count(id, at.tea, 28)); // two are missing
    at.sell(at.tea, 4); // the other register, in the same millisecond
    at.shop.clock().advance(5'000);
    at.sell(at.tea, 1);
    const auto sheet = at.sheets.sheet(at.shop.call(), id);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->lines.first().expected, std::optional(Quantity::pieces(30)));
    QCOMPARE(sheet->lines.first().difference(), Quantity::pieces(-2));
    QCOMPARE(sheet->lines.first().value(), std::optional(Money(-200, CatalogFixture::cad())));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    QCOMPARE(at.onHand(at.tea), 23); // 28 counted, 5 sold since
    const auto booked = at.sheets.sheet(at.shop.call(), id);
    QCOMPARE(booked->lines.first().expected, std::optional(Quantity::pieces(30)));
    at.sell(at.tea, 2);
    QCOMPARE(at.sheets.sheet(at.shop.call(), id)->lines.first().difference(), Quantity::pieces(-2));
    QCOMPARE(at.sheets.verify().value(), QStringList());
}

// Sold before the count by a register that was offline: the shelf was short of it already.
void TestCountSheets::aSaleThatArrivesLateWasCountedAlready()
{
    CountingShop at;
    at.stock(at.tea, 10);
    const TimeMs before = at.shop.clock().nowMs();
    at.shop.clock().advance(60'000);
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    VERIFY_OK(at.count(id, at.tea, 8));
    at.sell(at.tea, 2, before);
    QCOMPARE(at.sheets.sheet(at.shop.call(), id)->lines.first().difference(), Quantity());
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    QCOMPARE(at.onHand(at.tea), 8);
}

void TestCountSheets::aLineCountedAgainIsComparedAgain()
{
    CountingShop at;
    at.stock(at.tea, 10);
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    VERIFY_OK(at.count(id, at.tea, 4));
    at.sell(at.tea, 2); // of those not counted yet
    const auto line = at.count(id, at.tea, 4);
    VERIFY_OK(line);
    QCOMPARE(line->expected, std::optional(Quantity::pieces(8)));
    QCOMPARE(line->difference(), Quantity());
}

void TestCountSheets::aStocktakeBooksWhatDiffers()
{
    CountingShop at;
    at.stock(at.tea, 10);
    at.stock(at.mug, 5);
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    VERIFY_OK(at.count(id, at.tea, 10));
    VERIFY_OK(at.count(id, at.mug, 0, CountStep::Kind::Set));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    QCOMPARE(at.onHand(at.tea), 10);
    QCOMPARE(at.onHand(at.mug), 0);
    QCOMPARE(at.shop.count("SELECT COUNT(*) FROM products_movement WHERE reason = 'counted'"), 1);
}

void TestCountSheets::theRestIsCountedAsNone()
{
    CountingShop at;
    at.stock(at.tea, 10);
    at.stock(at.mug, 5);
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    VERIFY_OK(at.count(id, at.tea, 10));
    VERIFY_OK(at.sheets.countRestAsNone(at.shop.call(), id));
    const auto sheet = at.sheets.sheet(at.shop.call(), id);
    QCOMPARE(sheet->lines.size(), 2); // of the apples there are none
    QCOMPARE(sheet->inScope, 3);
    QCOMPARE(sheet->line(at.mug.id)->difference(), Quantity::pieces(-5));
    VERIFY_ERROR(at.sheets.countRestAsNone(at.shop.call(), at.begin(SheetKind::Receiving)),
                 u"sheet.closed"_s);
}

// Whatever is sold and counted in whatever order: what is there in the end is what was there when it
// was last counted, less what was sold since.
void TestCountSheets::anySalesWhileCountingAddUp()
{
    CountingShop at;
    const bool held = rc::check("the count holds", [&] {
        const CountSheetId id = at.begin(SheetKind::Stocktake);
        qint64 counted = -1;
        qint64 soldSince = 0;
        const auto steps = *rc::gen::container<std::vector<std::pair<bool, int>>>(
            rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 9)));
        for (const auto &[isCount, pieces] : steps) {
            if (isCount) {
                counted = pieces;
                soldSince = 0;
                RC_ASSERT(bool(at.count(id, at.tea, pieces, CountStep::Kind::Set)));
            } else if (pieces > 0) {
                soldSince += pieces;
                at.sell(at.tea, pieces);
            }
            at.shop.clock().advance(pieces);
        }
        RC_PRE(counted >= 0);
        RC_ASSERT(bool(at.sheets.book(at.shop.call(), id)));
        RC_ASSERT(at.onHand(at.tea) == counted - soldSince);
    });
    QVERIFY(held);
    QCOMPARE(at.sheets.verify().value(), QStringList());
}

void TestCountSheets::aChangeSentTwiceHappensOnce()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    const Call call = at.shop.call();
    const CountStep step{CountStep::Kind::Add, at.tea.id, Quantity::pieces(12)};
    VERIFY_OK(at.sheets.count(call, id, step));
    const auto again = at.sheets.count(call, id, step);
    VERIFY_OK(again);
    QCOMPARE(again->counted, Quantity::pieces(12));
    VERIFY_ERROR(at.sheets.count(call, id, {CountStep::Kind::Add, at.tea.id, Quantity::pieces(1)}),
                 u"command.mismatch"_s);
}

void TestCountSheets::aSheetBegunTwiceIsOne()
{
    CountingShop at;
    NewSheet sheet;
    sheet.id = at.shop.ids().mint<CountSheetId>();
    sheet.expected = {{at.tea.id, Quantity::pieces(6)}};
    VERIFY_OK(at.sheets.begin(at.shop.call(), sheet));
    const auto again = at.sheets.begin(at.shop.call(), sheet);
    VERIFY_OK(again);
    QCOMPARE(again->lines.first().expected, std::optional(Quantity::pieces(6)));
    sheet.reference = u"another"_s;
    VERIFY_ERROR(at.sheets.begin(at.shop.call(), sheet), u"sheet.otherRequest"_s);
}

void TestCountSheets::whatIsNotCountedIsNoLine()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving, {{at.mug.id, Quantity::pieces(6)}});
    VERIFY_OK(at.count(id, at.tea, 2));
    VERIFY_OK(at.count(id, at.tea, -2)); // scanned by mistake
    VERIFY_OK(at.count(id, at.mug, 1));
    VERIFY_OK(at.count(id, at.mug, 0, CountStep::Kind::Forget));
    const auto sheet = at.sheets.sheet(at.shop.call(), id);
    QCOMPARE(sheet->lines.size(), 1);
    QCOMPARE(sheet->lines.first().countedAt, TimeMs(0));
    VERIFY_ERROR(at.sheets.book(at.shop.call(), id), u"sheet.nothingCounted"_s);
}

void TestCountSheets::refusesWhatCannotBeCounted_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("key");
    QTest::newRow("half a piece") << u"TEA"_s << qint64(500) << u"quantity.notWhole"_s;
    QTest::newRow("fewer than none") << u"TEA"_s << qint64(-1000) << u"quantity.outOfRange"_s;
    QTest::newRow("more than fits")
        << u"TEA"_s << Quantity::kMaxThousandths + 1000 << u"quantity.overflow"_s;
    QTest::newRow("a service") << u"SRV"_s << qint64(1000) << u"sheet.noStock"_s;
    QTest::newRow("nothing we know") << u"?"_s << qint64(1000) << u"product.notFound"_s;
}

void TestCountSheets::refusesWhatCannotBeCounted()
{
    QFETCH(QString, sku);
    QFETCH(qint64, thousandths);
    QFETCH(QString, key);
    CountingShop at;
    ProductDraft service = CatalogFixture::draft(u"Repair"_s, u"SRV"_s);
    service.kind = ProductKind::Service;
    at.shop.make(service);
    const auto found = at.shop.products().findBySku(at.shop.call(), sku);
    const ProductId product = *found ? (*found)->id : at.shop.ids().mint<ProductId>();
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_ERROR(
        at.sheets.count(at.shop.call(), id,
                        {CountStep::Kind::Add, product, Quantity::fromThousandths(thousandths)}),
        key);
    QVERIFY(at.sheets.sheet(at.shop.call(), id)->lines.isEmpty());
}

void TestCountSheets::whoMayNotAdjustStockDoesNothing()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Stocktake);
    VERIFY_OK(at.count(id, at.tea, 3));
    const Call cashier = at.callOf(Action::Sell);
    NewSheet other;
    other.id = at.shop.ids().mint<CountSheetId>();
    const QString denied = u"permission.denied"_s;
    VERIFY_ERROR(at.sheets.begin(cashier, other), denied);
    VERIFY_ERROR(at.sheets.sheet(cashier, id), denied);
    VERIFY_ERROR(at.sheets.sheets(cashier, SheetKind::Stocktake, SheetState::Open, 9), denied);
    VERIFY_ERROR(
        at.sheets.count(cashier, id, {CountStep::Kind::Add, at.tea.id, Quantity::pieces(1)}),
        denied);
    VERIFY_ERROR(at.sheets.setCost(cashier, id, at.tea.id, CatalogFixture::price(1)), denied);
    VERIFY_ERROR(at.sheets.describe(cashier, id, u"x"_s, {}, {}), denied);
    VERIFY_ERROR(at.sheets.countRestAsNone(cashier, id), denied);
    VERIFY_ERROR(at.sheets.drop(cashier, id), denied);
    VERIFY_ERROR(at.sheets.book(cashier, id), denied);
    QCOMPARE(at.onHand(at.tea), 0);
    VERIFY_OK(at.sheets.book(at.callOf(Action::AdjustStock), id));
}

// As tickets: nothing is kept in the program alone.
void TestCountSheets::aSheetSurvivesTheProgram()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 7));
    VERIFY_OK(at.sheets.describe(at.shop.call(), id, u"DN 12"_s, u"one case wet"_s, {}));
    auto other = Database::open(at.shop.options(), at.shop.gate());
    VERIFY_OK(other);
    Journal journal(**other, at.shop.clock());
    SqlProducts products(**other, journal, at.shop.clock(), at.shop.ids());
    SqlCountSheets sheets(**other, products, at.shop.clock());
    const auto open = sheets.sheets(at.shop.call(), SheetKind::Receiving, SheetState::Open, 10);
    VERIFY_OK(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().reference, u"DN 12"_s);
    QCOMPARE(open->first().note, u"one case wet"_s);
    QCOMPARE(sheets.sheet(at.shop.call(), id)->lines.first().counted, Quantity::pieces(7));
}

void TestCountSheets::aDroppedSheetIsOpenedAgain()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 1));
    VERIFY_OK(at.sheets.drop(at.shop.call(), id));
    VERIFY_ERROR(at.count(id, at.tea, 1), u"sheet.closed"_s);
    VERIFY_ERROR(at.sheets.book(at.shop.call(), id), u"sheet.closed"_s);
    VERIFY_OK(at.sheets.reopen(at.shop.call(), id));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    VERIFY_ERROR(at.sheets.drop(at.shop.call(), id), u"sheet.closed"_s);
    QCOMPARE(at.onHand(at.tea), 1);
}

void TestCountSheets::whatIsBookedNeverChanges()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 1));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    VERIFY_ERROR(at.count(id, at.tea, 1), u"sheet.closed"_s);
    for (const char *sql :
         {"UPDATE products_count_sheet SET note = 'x'", "DELETE FROM products_count_sheet",
          "UPDATE products_count_line SET counted = 2000", "DELETE FROM products_count_line",
          "INSERT INTO products_count_line (sheet, product, position, counted, currency, "
          "counted_at, ledger_seq) VALUES (1, 2, 2, 0, '', 0, 0)"}) {
        Transaction tampering(at.shop.database(), "tamper");
        QVERIFY2(!Statement(at.shop.database(), sql).run(), sql);
    }
}

void TestCountSheets::verifyFindsABookingThatWasChanged()
{
    CountingShop at;
    const CountSheetId id = at.begin(SheetKind::Receiving);
    VERIFY_OK(at.count(id, at.tea, 5));
    VERIFY_OK(at.sheets.book(at.shop.call(), id));
    QCOMPARE(at.sheets.verify().value(), QStringList());
    Transaction tampering(at.shop.database(), "tamper");
    VERIFY_OK(Statement(at.shop.database(), "UPDATE products_movement SET change = 4000").run());
    VERIFY_OK(Statement(at.shop.database(),
                        "UPDATE products_stock SET on_hand = 4000 WHERE on_hand = 5000")
                  .run());
    QCOMPARE(at.shop.products().verify()->problems, QStringList()); // whole in itself
    const auto found = at.sheets.verify();
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    VERIFY_OK(Statement(at.shop.database(), "UPDATE products_movement SET key = 'sheet:of-nobody'")
                  .run());
    QCOMPARE(at.sheets.verify()->size(), 1); // the one that is missing
}

QTEST_APPLESS_MAIN(TestCountSheets)
#include "tst_count_sheets.moc"
