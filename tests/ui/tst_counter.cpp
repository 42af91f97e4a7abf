// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/product_import.h"
#include "core/shop/verify.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/print/receipt_source.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Codes of the catalog as they stand on the bottle: the leading zero that the table lost put back,
// every second one written with 13 digits.
QStringList codesAsOnTheBottle(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList codes;
    for (int row = 0; codes.size() < count && !file.atEnd(); ++row) {
        const QList<QByteArray> cells = file.readLine().split(',');
        if (row == 0 || cells.size() < 8 || cells[7].size() != 11)
            continue;
        const QString twelve = u"0"_s + QString::fromLatin1(cells[7]);
        codes.append(codes.size() % 2 ? u"0"_s + twelve : twelve);
    }
    return codes;
}

} // namespace

class TestCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveScannedBottlesAreSoldByKeysAlone();
    void anUnknownCodeLeavesTheTicketAlone();
    void aRemovedLineComesBackByUndo();
    void aHeldTicketIsRecalledAsItWas();
};

void TestCounter::fiveScannedBottlesAreSoldByKeysAlone()
{
    const auto data = dataFolder();
    if (!data)
        QSKIP("the folder of real data is not there");
    const QString catalog = *data + u"/catalog_bc_liquor/BC_Liquor_Store_Product_Price_List.csv"_s;
    WindowFixture fixture;
    const Done made = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY(setUpShop(shop, answersFor(u"CA-BC"_s, shop.ids())));
        QFile file(catalog);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {}};
        const auto report = importProducts(shop, file, {}, [](const RejectedRow &) {});
        return report ? Done() : Done(report.error());
    });
    VERIFY_OK(made);
    QVERIFY(fixture.open());
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.openShift(u"100"_s));

    const QStringList codes = codesAsOnTheBottle(catalog, 5);
    QCOMPARE(codes.size(), 5);
    for (const QString &code : codes)
        fixture.scan(code);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 5, 10'000);
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY(fixture.isShown("paymentPage"));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), 10'000);

    const Done looked = fixture.onDatabase([&](Shop &shop) -> Done {
        const auto newest =
            shop.orders().newest(shop.systemCall(), fixture.desk().session().atRegister.id, 10);
        [&] {
            VERIFY_OK(newest);
            QCOMPARE(newest->size(), 1);
            const auto source = readReceipt(shop, newest->first().id, 0);
            VERIFY_OK(source);
            const Order &order = source->order;
            QCOMPARE(order.lines.size(), 5);
            QStringList taxes;
            for (const TaxTotal &tax : order.taxes)
                taxes.append(tax.name);
            QVERIFY(taxes.contains(u"GST"_s));
            QVERIFY(taxes.contains(u"PST"_s));
            QCOMPARE(order.net.minor() + order.tax.minor(), order.total.minor());
            const QString receipt = toPlainText(
                receiptLines(order, source->facts, receiptLanguage(source->facts.profile, {}), 42),
                42);
            QVERIFY2(receipt.contains(u"GST 5 %"_s), qPrintable(receipt));
            QVERIFY2(receipt.contains(u"PST 7 %"_s), qPrintable(receipt));
            QVERIFY2(receipt.contains(order.numberText()), qPrintable(receipt));
            const auto report = verifyShop(shop);
            VERIFY_OK(report);
            QCOMPARE(report->problems, QStringList());
        }();
        return {};
    });
    VERIFY_OK(looked);
}

void TestCounter::anUnknownCodeLeavesTheTicketAlone()
{
    WindowFixture fixture;
    QVERIFY(fixture.openDemo());
    auto *search = fixture.find<QLineEdit>("searchEdit");
    fixture.scan(u"4006381333931"_s);
    QTRY_VERIFY(search->isVisible());
    QTest::qWait(300);
    QCOMPARE(fixture.ticketLines(), 0);
    QCOMPARE(search->text(), QString());
}

void TestCounter::aRemovedLineComesBackByUndo()
{
    WindowFixture fixture;
    QVERIFY(fixture.openDemo());
    fixture.type(u"cheddar"_s);
    QTest::qWait(400);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    fixture.press(Qt::Key_Delete);
    QTRY_COMPARE(fixture.ticketLines(), 0);
    auto *toast = fixture.window()->findChild<QWidget *>(u"toast"_s);
    QVERIFY(toast && toast->isVisible());
    QTest::keyClick(toast, Qt::Key_Return);
    QTRY_COMPARE(fixture.ticketLines(), 1);
}

void TestCounter::aHeldTicketIsRecalledAsItWas()
{
    WindowFixture fixture;
    QVERIFY(fixture.openDemo());
    fixture.type(u"3*"_s);
    fixture.type(u"baguette"_s);
    QTest::qWait(400);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    fixture.press(Qt::Key_F8);
    QTRY_COMPARE(fixture.ticketLines(), 0);
    fixture.press(Qt::Key_F3);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    auto *model = fixture.find<QListView>("ticketLines")->model();
    QVERIFY(model->index(0, 0).data(Qt::EditRole).toString() == u"3"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestCounter)
#include "tst_counter.moc"
