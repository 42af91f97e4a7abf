// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"
#include "tests/app/desktop_fixture.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/fake_printer.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_keys.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const QString kCode = u"4006381333931"_s;

} // namespace

// From an empty folder to the first sale, with the keyboard and, where there is no other way, the
// mouse.
class TestFirstRunWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSaleIsMadeInAShopOfItsOwn_data();
    void theFirstSaleIsMadeInAShopOfItsOwn();
    void aFileWithARejectedRowOpensTheShopAllTheSame();
    void aScanProvesTheScannerBeforeThereIsAShop();
    void whatIsMissingIsSaidAtItsFieldAndKept();

private:
    bool goTo(DesktopFixture &desktop, const QString &step);
    bool choose(DesktopFixture &desktop, const char *combo, const QVariant &value);
    bool walkToProducts(DesktopFixture &desktop, const QString &region);
    bool takeOwnFile(DesktopFixture &desktop, const QByteArray &csv);
    bool signInAndOpenShift(DesktopFixture &desktop);
    bool sell(DesktopFixture &desktop);
};

// Enter, and the next step is there.
bool TestFirstRunWindow::goTo(DesktopFixture &desktop, const QString &step)
{
    pressKey(desktop.window(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return paintedText(desktop.window()).contains(step); },
                           kPatienceMs);
}

bool TestFirstRunWindow::choose(DesktopFixture &desktop, const char *combo, const QVariant &value)
{
    auto *box = desktop.find<QComboBox>(combo);
    if (!box)
        return false;
    box->setFocus();
    pressKey(desktop.window(), Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData() != value; ++i)
        pressKey(desktop.window(), Qt::Key_Down);
    return box->currentData() == value;
}

bool TestFirstRunWindow::walkToProducts(DesktopFixture &desktop, const QString &region)
{
    if (!desktop.shown("firstRunPage") || !goTo(desktop, u"Step 2 of 6"_s) ||
        !fillIn(desktop.find<QLineEdit>("shopNameEdit"), u"Corner shop"_s) ||
        !fillIn(desktop.find<QLineEdit>("streetEdit"), u"1 High Street"_s) ||
        !fillIn(desktop.find<QLineEdit>("taxNumberEdit"), u"TAX 123"_s) ||
        !goTo(desktop, u"Step 3 of 6"_s) || !choose(desktop, "regionCombo", region) ||
        !goTo(desktop, u"Step 4 of 6"_s))
        return false;
    return true;
}

bool TestFirstRunWindow::takeOwnFile(DesktopFixture &desktop, const QByteArray &csv)
{
    const QString path = desktop.folder() + u"/own.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return false;
    file.close();
    QTest::mouseClick(desktop.find<QAbstractButton>("ownFileCard"), Qt::LeftButton);
    QTest::mouseClick(desktop.find<QAbstractButton>("chooseFileButton"), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return desktop.window()->findChild<QFileDialog *>(); }, kPatienceMs))
        return false;
    auto *dialog = desktop.window()->findChild<QFileDialog *>();
    if (!fillIn(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), path))
        return false;
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Open), Qt::LeftButton);
    return QTest::qWaitFor([&] { return paintedText(desktop.window()).contains(u"own.csv"_s); },
                           kPatienceMs) &&
           QTest::qWaitForWindowActive(desktop.window(), kPatienceMs);
}

bool TestFirstRunWindow::signInAndOpenShift(DesktopFixture &desktop)
{
    if (!desktop.shown("staffTile0") || !QTest::qWaitForWindowActive(desktop.window(), kPatienceMs))
        return false;
    typeKeys(desktop.window(), u"8642"_s);
    if (!desktop.shown("floatEdit"))
        return false;
    pressKey(desktop.window(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return !desktop.find<QWidget>("openShiftPanel"); }, kPatienceMs);
}

bool TestFirstRunWindow::sell(DesktopFixture &desktop)
{
    scanCode(desktop.window(), kCode);
    auto *lines = desktop.find<QListView>("ticketLines");
    if (!QTest::qWaitFor([&] { return lines->model()->rowCount() == 1; }, kPatienceMs))
        return false;
    pressKey(desktop.window(), Qt::Key_F12);
    if (!desktop.shown("paymentPage"))
        return false;
    pressKey(desktop.window(), Qt::Key_Return);
    return desktop.shown("saleCompletePage") != nullptr;
}

void TestFirstRunWindow::theFirstSaleIsMadeInAShopOfItsOwn_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("total");
    QTest::newRow("tax included, in Germany")
        << u"DE"_s << QByteArray("name;price;barcode\nKerze;11,90;4006381333931\n") << qint64(1'000)
        << qint64(190) << qint64(1'190);
    QTest::newRow("tax added, in Nova Scotia")
        << u"CA-NS"_s << QByteArray("name,price,barcode\nCandle,10.00,4006381333931\n")
        << qint64(1'000) << qint64(140) << qint64(1'140);
}

void TestFirstRunWindow::theFirstSaleIsMadeInAShopOfItsOwn()
{
    QFETCH(QString, region);
    QFETCH(QByteArray, csv);
    FakePrinter printer(FakePrinter::Manner::Answers);
    DesktopFixture desktop;
    QVERIFY(desktop.start());
    QVERIFY(walkToProducts(desktop, region));

    QVERIFY(choose(desktop, "printerKindCombo", int(PrinterSettings::Kind::Network)));
    QVERIFY(fillIn(desktop.find<QLineEdit>("printerAddressEdit"),
                   u"127.0.0.1:%1"_s.arg(printer.port())));
    QTest::mouseClick(desktop.find<QAbstractButton>("testPrintButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(printer.printed().contains("Printer test"), kPatienceMs);
    const qsizetype tried = printer.printed().size();
    desktop.find<QLineEdit>("registerNameEdit")->setFocus();
    QVERIFY(goTo(desktop, u"Step 5 of 6"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personName1"), u"Olive Owner"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personPin1"), u"8642"_s));
    QVERIFY(goTo(desktop, u"Step 6 of 6"_s));
    QVERIFY(takeOwnFile(desktop, csv));
    desktop.find<QAbstractButton>("ownFileCard")->setFocus();
    pressKey(desktop.window(), Qt::Key_Return);
    QVERIFY(signInAndOpenShift(desktop));
    QVERIFY(sell(desktop));
    QTRY_VERIFY_WITH_TIMEOUT(runPrinter(printer.printed().mid(tried)).cuts == 1, kPatienceMs);
    const PrinterRun run = runPrinter(printer.printed().mid(tried));
    QCOMPARE(run.kicks, 1);
    QVERIFY(!run.lines.filter(u"Corner shop"_s).isEmpty());
    QVERIFY(!run.lines.filter(u"TAX 123"_s).isEmpty());
    desktop.close();

    const Done looked = desktop.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(), registers.first().id, 10));
        [&] {
            QFETCH(qint64, net);
            QFETCH(qint64, tax);
            QFETCH(qint64, total);
            QCOMPARE(orders.size(), 1);
            const auto order = shop.orders().order(shop.systemCall(), orders.first().id);
            VERIFY_OK(order);
            QCOMPARE(order->net.minor(), net);
            QCOMPARE(order->tax.minor(), tax);
            QCOMPARE(order->total.minor(), total);
            const auto report = verifyShop(shop);
            VERIFY_OK(report);
            QCOMPARE(report->problems, QStringList());
        }();
        return {};
    });
    VERIFY_OK(looked);
}

void TestFirstRunWindow::aFileWithARejectedRowOpensTheShopAllTheSame()
{
    DesktopFixture desktop;
    QVERIFY(desktop.start());
    QVERIFY(walkToProducts(desktop, u"CA-NS"_s));
    QVERIFY(goTo(desktop, u"Step 5 of 6"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personName1"), u"Olive Owner"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personPin1"), u"8642"_s));
    QVERIFY(goTo(desktop, u"Step 6 of 6"_s));
    QVERIFY(takeOwnFile(desktop,
                        "name,price,barcode\nCandle,10.00,4006381333931\nBroken,ten,96385074\n"));
    desktop.find<QAbstractButton>("ownFileCard")->setFocus();
    pressKey(desktop.window(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(desktop.window()).contains(u"1 row was not taken"_s),
                             kPatienceMs);
    QVERIFY(paintedText(desktop.window()).contains(u"Row 3"_s));
    QTRY_VERIFY(desktop.find<QAbstractButton>("continueButton")->isEnabled());
    pressKey(desktop.window(), Qt::Key_Return);
    QVERIFY(signInAndOpenShift(desktop));
    QVERIFY(sell(desktop));
}

void TestFirstRunWindow::aScanProvesTheScannerBeforeThereIsAShop()
{
    DesktopFixture desktop;
    QVERIFY(desktop.start());
    QVERIFY(walkToProducts(desktop, u"CA-NS"_s));
    auto *name = desktop.find<QLineEdit>("registerNameEdit");
    const QString before = name->text();
    scanCode(desktop.window(), kCode);
    QTRY_VERIFY(paintedText(desktop.window()).contains(u"Scanned: "_s + kCode));
    QCOMPARE(name->text(), before);
    QVERIFY(paintedText(desktop.window()).contains(u"Step 4 of 6"_s));
}

void TestFirstRunWindow::whatIsMissingIsSaidAtItsFieldAndKept()
{
    DesktopFixture desktop;
    QVERIFY(desktop.start());
    QVERIFY(desktop.shown("firstRunPage"));
    QVERIFY(goTo(desktop, u"Step 2 of 6"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QTRY_VERIFY(paintedText(desktop.window()).contains(u"Write the name"_s));
    QVERIFY(paintedText(desktop.window()).contains(u"Step 2 of 6"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("shopNameEdit"), u"Corner shop"_s));
    QVERIFY(goTo(desktop, u"Step 3 of 6"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("rateEdit0"), u"1000000000"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QVERIFY(paintedText(desktop.window()).contains(u"Step 3 of 6"_s));
    QCOMPARE(desktop.find<QLineEdit>("rateEdit0")->property("fieldState").toString(), u"error"_s);
    QVERIFY(fillIn(desktop.find<QLineEdit>("rateEdit0"), u"14"_s));
    QVERIFY(goTo(desktop, u"Step 4 of 6"_s));
    QVERIFY(goTo(desktop, u"Step 5 of 6"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personName1"), u"Olive Owner"_s));
    QVERIFY(fillIn(desktop.find<QLineEdit>("personPin1"), u"12"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QVERIFY(paintedText(desktop.window()).contains(u"Step 5 of 6"_s));
    QCOMPARE(desktop.find<QLineEdit>("personPin1")->property("fieldState").toString(), u"error"_s);
    pressKey(desktop.window(), Qt::Key_Escape);
    QTRY_VERIFY(paintedText(desktop.window()).contains(u"Step 4 of 6"_s));
    pressKey(desktop.window(), Qt::Key_Return);
    QTRY_VERIFY(paintedText(desktop.window()).contains(u"Step 5 of 6"_s));
    QCOMPARE(desktop.find<QLineEdit>("personName1")->text(), u"Olive Owner"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestFirstRunWindow)
#include "tst_first_run_window.moc"
