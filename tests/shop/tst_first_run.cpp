// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gtin.h"
#include "core/shop/product_import.h"
#include "core/shop/verify.h"
#include "core/users/pin.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// An empty shop in a file of its own.
struct EmptyShop {
    explicit EmptyShop(const QString &copyOf = {})
    {
        if (!copyOf.isEmpty())
            QFile::copy(copyOf, folder.filePath(u"shop.db"_s));
        ShopOptions options;
        options.database.url = DatabaseUrl::sqliteFile(folder.filePath(u"shop.db"_s));
        options.database.durability = Durability::Normal; // no power is cut here
        auto opened = Shop::open(options, gate, clock, ids);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        shop = std::move(*opened);
    }

    QTemporaryDir folder;
    ManualClock clock{1'795'458'480'000};
    UuidV7Source ids{clock, 3};
    WriteGate gate;
    std::unique_ptr<Shop> shop;
};

} // namespace

class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswersMakeAShop();
    void theJournalBeginsWithTheShop();
    void productsOfBeforeTakeTheCurrencyOfTheShop();
    void aShopIsSetUpOnce();
    void aShopNeedsAnOwnerFirst_data();
    void aShopNeedsAnOwnerFirst();
    void aBadAnswerLeavesNothingBehind_data();
    void aBadAnswerLeavesNothingBehind();
    void everyFailureLeavesNothingBehind();

    void theSampleShopIsTheOneOfThePictures();
    void theSampleShopHasEveryKindOfProduct();
    void thePinsOfTheSampleShopSignIn();
    void everyDrawingOfTheSampleShopIsThere();
    void theSampleShopHoldsUnderVerify();
    void theSampleShopHasTradedForTwoWeeks();
};

void TestFirstRun::theAnswersMakeAShop()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    FirstRun answers = smallFirstRun(empty.ids);
    answers.printer = {PrinterSettings::Kind::Network, u"192.0.2.1:9100"_s, 32, false};
    answers.people.append(
        {empty.ids.mint<UserId>(), {u"Tomas"_s, u"cashier"_s, u"dairy"_s, u"$2a$04$none"_s, 6}});
    VERIFY_OK(setUpShop(shop, answers));
    const auto profile = shop.till().profile(shop.systemCall());
    VERIFY_OK(profile);
    QVERIFY(*profile == answers.profile);
    QVERIFY(*shop.products().taxTable(shop.systemCall()) == answers.taxes);
    const auto registers = shop.till().registers(shop.systemCall());
    VERIFY_OK(registers);
    QCOMPARE(registers->size(), 1);
    QCOMPARE(registers->first().id, answers.registerId);
    QCOMPARE(registers->first().number, 1);
    QCOMPARE(registers->first().name, u"Front"_s);
    QVERIFY(*shop.till().printer(shop.systemCall(), answers.registerId) == answers.printer);
    const auto staff = shop.users().staff(shop.systemCall());
    VERIFY_OK(staff);
    QCOMPARE(staff->size(), 2);
    QCOMPARE(staff->at(1).pinLength, 6);
}

void TestFirstRun::theJournalBeginsWithTheShop()
{
    EmptyShop empty;
    const FirstRun answers = smallFirstRun(empty.ids);
    VERIFY_OK(setUpShop(*empty.shop, answers));
    const auto head = empty.shop->journal().head(answers.registerId);
    VERIFY_OK(head);
    QCOMPARE(head->generation, 1);
    QVERIFY(head->seq >= 1);
}

void TestFirstRun::productsOfBeforeTakeTheCurrencyOfTheShop()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    QByteArray table = "name,price,cost,sku\nTea,3.49,1.2345,T1\nWater,,,W1\n";
    const auto bring = [&] {
        QBuffer file(&table);
        file.open(QIODevice::ReadOnly);
        return importProducts(shop, file, {}, {});
    };
    VERIFY_OK(bring());
    FirstRun answers = smallFirstRun(empty.ids);
    answers.profile.rules.currency = *Currency::fromCode(u"CHF");
    VERIFY_OK(setUpShop(shop, answers));
    const auto tea = shop.catalog().findBySku(shop.systemCall(), u"T1"_s);
    VERIFY_OK(tea);
    QCOMPARE((*tea)->values.price->currency().code(), u"CHF"_s);
    QCOMPARE((*tea)->values.price->tenThousandths(), 34'900);
    QCOMPARE((*tea)->values.cost->currency().code(), u"CHF"_s);
    QCOMPARE((*tea)->values.cost->tenThousandths(), 12'345);
    const auto water = shop.catalog().findBySku(shop.systemCall(), u"W1"_s);
    VERIFY_OK(water);
    QVERIFY(!(*water)->values.price);
    // The same file again finds everything as it is.
    const auto again = bring();
    VERIFY_OK(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->rejected, 0);
    QCOMPARE((*shop.catalog().findBySku(shop.systemCall(), u"T1"_s))->version, (*tea)->version);
}

void TestFirstRun::aShopIsSetUpOnce()
{
    EmptyShop empty;
    VERIFY_OK(setUpShop(*empty.shop, smallFirstRun(empty.ids)));
    FirstRun other = smallFirstRun(empty.ids);
    other.profile.name = u"Another"_s;
    VERIFY_ERROR(setUpShop(*empty.shop, other), u"firstRun.done"_s);
    QCOMPARE((*empty.shop->till().profile(empty.shop->systemCall()))->name, u"Corner shop"_s);
    QCOMPARE(empty.shop->till().registers(empty.shop->systemCall())->size(), 1);
}

void TestFirstRun::aShopNeedsAnOwnerFirst_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("nobody") << QString();
    QTest::newRow("a cashier") << u"cashier"_s;
}

void TestFirstRun::aShopNeedsAnOwnerFirst()
{
    QFETCH(QString, role);
    EmptyShop empty;
    FirstRun answers = smallFirstRun(empty.ids);
    if (role.isEmpty())
        answers.people.clear();
    else
        answers.people.first().second.role = role;
    const Done done = setUpShop(*empty.shop, answers);
    VERIFY_ERROR(done, u"firstRun.noOwner"_s);
    QCOMPARE(done.error().context.value(u"field"_s).toString(), u"people"_s);
}

void TestFirstRun::aBadAnswerLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"shop name", "time zone", "taxes", "person"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFirstRun::aBadAnswerLeavesNothingBehind()
{
    QFETCH(QString, what);
    EmptyShop empty;
    FirstRun answers = smallFirstRun(empty.ids);
    if (what == u"shop name"_s)
        answers.profile.name.clear();
    else if (what == u"time zone"_s)
        answers.profile.timeZone = "Atlantis/Deep";
    else if (what == u"taxes"_s)
        answers.taxes.categories.append(answers.taxes.categories.first());
    else
        answers.people.append({empty.ids.mint<UserId>(), answers.people.first().second});
    const Done done = setUpShop(*empty.shop, answers);
    QVERIFY(!done);
    QVERIFY(done.error().context.contains(u"field"_s));
    QVERIFY(!empty.shop->till().profile(empty.shop->systemCall())->has_value());
    QVERIFY(empty.shop->users().staff(empty.shop->systemCall())->isEmpty());
    VERIFY_OK(setUpShop(*empty.shop, smallFirstRun(empty.ids)));
}

void TestFirstRun::everyFailureLeavesNothingBehind()
{
    EmptyShop first;
    first.shop.reset(); // its log is folded into the file
    const QString file = first.folder.filePath(u"shop.db"_s);
    for (int nth = 1;; ++nth) {
        EmptyShop empty(file);
        empty.shop->database().failStatement(nth);
        const Done done = setUpShop(*empty.shop, smallFirstRun(empty.ids));
        empty.shop->database().failStatement(-1);
        if (done) {
            QVERIFY(nth > 10);
            return;
        }
        QVERIFY(!empty.shop->till().profile(empty.shop->systemCall())->has_value());
        QVERIFY(empty.shop->users().staff(empty.shop->systemCall())->isEmpty());
        QVERIFY(empty.shop->till().registers(empty.shop->systemCall())->isEmpty());
    }
}

void TestFirstRun::theSampleShopIsTheOneOfThePictures()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    VERIFY_OK(setUpDemoShop(shop));
    const auto profile = shop.till().profile(shop.systemCall());
    VERIFY_OK(profile);
    QCOMPARE((*profile)->name, u"Harbour Lane"_s);
    QCOMPARE((*profile)->taxNumber, u"HST 81234 5678 RT0001"_s);
    QCOMPARE((*profile)->rules.currency.code(), u"CAD"_s);
    QCOMPARE((*profile)->rules.priceMode, PriceMode::TaxAdded);
    QCOMPARE((*profile)->rules.cash.stepMinor, 5);
    const auto honey = shop.products().findByCode(shop.systemCall(), u"0628451102748"_s);
    VERIFY_OK(honey);
    QVERIFY(honey->has_value());
    QCOMPARE((*honey)->product.name, u"Wildflower honey, 340\u00A0g"_s);
    QCOMPARE((*honey)->product.sku, u"PAN-1014"_s);
    QCOMPARE((*honey)->product.onHand, Quantity::pieces(32));
    QCOMPARE((*honey)->product.price->tenThousandths(), 115'000);
    QCOMPARE((*honey)->product.shelf, u"pantry"_s);
    const auto shift = shop.till().openShiftOf(
        shop.systemCall(), shop.till().registers(shop.systemCall())->first().id);
    VERIFY_OK(shift);
    QVERIFY(shift->has_value());
    QCOMPARE((*shift)->openingFloat.minor(), 20'000);
    QCOMPARE((*shift)->businessDate, QDate(2026, 11, 23));
    QCOMPARE(shop.products().categories(shop.systemCall())->size(), 10);
}

void TestFirstRun::theSampleShopHasEveryKindOfProduct()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    VERIFY_OK(setUpDemoShop(shop));
    const auto all = shop.products().list(shop.systemCall(), {});
    VERIFY_OK(all);
    QCOMPARE(all->size(), 60);
    int weighed = 0, open = 0, deposits = 0, services = 0, aged = 0, none = 0, low = 0, starred = 0;
    for (const ProductSummary &product : *all) {
        weighed += product.unit == Unit::Kilogram;
        open += product.kind == ProductKind::OpenPrice && !product.price;
        deposits += product.kind == ProductKind::Deposit;
        services += product.kind == ProductKind::Service;
        aged += product.ageLimit == 19;
        starred += product.favourite;
        if (product.kind != ProductKind::Goods)
            continue;
        none += product.onHand.isZero();
        low += !product.onHand.isZero() && product.onHand <= Quantity::pieces(5);
        const auto full = shop.products().product(shop.systemCall(), product.id);
        VERIFY_OK(full);
        QVERIFY(!full->values.barcodes.isEmpty());
        for (const Barcode &barcode : full->values.barcodes)
            VERIFY_OK(Gtin::parse(barcode.text));
    }
    QCOMPARE(weighed, 3);
    QCOMPARE(open, 1);
    QCOMPARE(deposits, 1);
    QCOMPARE(services, 1);
    QCOMPARE(aged, 2);
    QCOMPARE(none, 2);
    QCOMPARE(low, 3);
    QCOMPARE(starred, 8);
}

void TestFirstRun::thePinsOfTheSampleShopSignIn()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    VERIFY_OK(setUpDemoShop(shop));
    const auto staff = shop.users().staff(shop.systemCall());
    VERIFY_OK(staff);
    QCOMPARE(staff->size(), demoPeople().size());
    QSet<QString> pins;
    for (const DemoPerson &person : demoPeople()) {
        const auto member =
            std::find_if(staff->begin(), staff->end(),
                         [&](const StaffMember &each) { return each.name == person.name; });
        QVERIFY(member != staff->end());
        QCOMPARE(member->role, person.role);
        QCOMPARE(member->pinLength, person.pin.size());
        const auto check = shop.users().pinCheck(shop.systemCall(), member->id);
        VERIFY_OK(check);
        QVERIFY(verifyPin(Secret(person.pin.toLatin1()), check->hash));
        pins.insert(person.pin);
    }
    QCOMPARE(pins.size(), demoPeople().size());
}

void TestFirstRun::everyDrawingOfTheSampleShopIsThere()
{
    EmptyShop empty;
    VERIFY_OK(setUpDemoShop(*empty.shop));
    const QDir drawings(QStringLiteral(SHOP_SOURCE_DIR) + u"/resources/product-art"_s);
    const auto all = empty.shop->products().list(empty.shop->systemCall(), {});
    VERIFY_OK(all);
    for (const ProductSummary &product : *all) {
        QVERIFY(product.image.startsWith(u"art:"_s));
        const QString file = QString(product.image.mid(4) + u".svg"_s);
        QVERIFY2(drawings.exists(file), qPrintable(file));
    }
}

void TestFirstRun::theSampleShopHoldsUnderVerify()
{
    EmptyShop empty;
    VERIFY_OK(setUpDemoShop(*empty.shop));
    const auto report = verifyShop(*empty.shop);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QVERIFY(report->ok);
    QVERIFY(report->movements > 50);
}

void TestFirstRun::theSampleShopHasTradedForTwoWeeks()
{
    EmptyShop empty;
    Shop &shop = *empty.shop;
    const TimeMs now = empty.clock.nowMs();
    VERIFY_OK(setUpDemoTrade(shop, empty.clock));
    QCOMPARE(empty.clock.nowMs(), now);
    const Call call = shop.systemCall();
    const RegisterId at = shop.till().registers(call)->first().id;
    const auto closed = shop.till().closedShifts(call, at, 100);
    VERIFY_OK(closed);
    QCOMPARE(closed->size(), 14);
    QCOMPARE(closed->first().businessDate, QDate(2026, 11, 22));
    QCOMPARE((*shop.till().openShiftOf(call, at))->businessDate, QDate(2026, 11, 23));
    const auto sold = shop.orders().newest(call, at, 1'000);
    VERIFY_OK(sold);
    QVERIFY(sold->size() > 14 * 27);
    const auto honey = shop.products().findByCode(call, u"PAN-1014"_s);
    QCOMPARE((*honey)->product.onHand, Quantity::pieces(32));
    QCOMPARE(verifyShop(shop)->problems, QStringList());
}

QTEST_APPLESS_MAIN(TestFirstRun)
#include "tst_first_run.moc"
