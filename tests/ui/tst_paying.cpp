// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/fake_printer.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/candle_shop.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;

Done setUpCandleShop(Shop &shop, const PrinterSettings &printer = {})
{
    FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    answers.printer = printer;
    SHOP_TRY(setUpShop(shop, answers));
    return addCandle(shop);
}

PrinterSettings printerAt(int port)
{
    return {.kind = PrinterSettings::Kind::Network, .address = u"127.0.0.1:%1"_s.arg(port)};
}

qint64 undoneJobs(WindowFixture &fixture)
{
    qint64 waiting = -1;
    const Done looked = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(undone, shop.spool().undoneCount(fixture.desk().session().atRegister.id));
        waiting = undone;
        return {};
    });
    return looked ? waiting : -1;
}

const Payment *paymentBy(const Order &order, TenderMethod method)
{
    for (const Payment &payment : order.payments) {
        if (payment.method == method)
            return &payment;
    }
    return nullptr;
}

} // namespace

class TestPaying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardEnteredByHandIsStoredWithItsApprovalCode();
    void cardAndCashTogetherGiveChangeAndRoundTheCash();
    void escGoesBackOneStepAndNeverTouchesTheTicket();
    void escAsksBeforeAChargedCardIsForgotten();
    void enterAnswersAQuestion();
    void aNumberWithAStarIsTheQuantityOfTheNextScan();
    void aQuantityBeingTypedSurvivesAChangeOfItsLine();
    void anUnknownCodeBecomesAProductThatSells();
    void aDepositMadeInTheFormIsSoldWithTheProductThatNamesIt();
    void theReceiptIsPrintedOnceAndOpensTheDrawerOnce();
    void aPrinterThatIsOffHoldsUpNoSale();
    void theReceiptAsPdfIsPrivateAndReadable();

private:
    bool openCandleShop(WindowFixture &fixture, const PrinterSettings &printer = {});
    bool startPayment(WindowFixture &fixture, int candles = 1);
    bool isInFront(WindowFixture &fixture, const char *page);
    // Scans a code that nobody knows and opens the form of a product with it; the name has the focus.
    bool startProduct(WindowFixture &fixture, const QString &code);
    // By keys; false where there is no such choice.
    bool choose(WindowFixture &fixture, const char *box, const QString &label);
    // Types an amount and waits until it stands in the field.
    bool typeAmount(WindowFixture &fixture, const QString &keys, const QString &shown);

    QTemporaryDir m_home;
};

void TestPaying::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
}

bool TestPaying::openCandleShop(WindowFixture &fixture, const PrinterSettings &printer)
{
    return bool(fixture.onDatabase([&](Shop &shop) { return setUpCandleShop(shop, printer); })) &&
           fixture.open() && fixture.signIn() && fixture.openShift(u"100"_s);
}

bool TestPaying::startPayment(WindowFixture &fixture, int candles)
{
    for (int i = 0; i < candles; ++i)
        fixture.scan(kCandle);
    if (!QTest::qWaitFor([&] { return fixture.ticketLines() == 1; }, kPatienceMs))
        return false;
    fixture.press(Qt::Key_F12);
    return isInFront(fixture, "paymentPage");
}

bool TestPaying::isInFront(WindowFixture &fixture, const char *page)
{
    return QTest::qWaitFor([&] { return fixture.isShown(page); }, kPatienceMs);
}

bool TestPaying::typeAmount(WindowFixture &fixture, const QString &keys, const QString &shown)
{
    fixture.type(keys);
    const auto *field = fixture.find<QWidget>("amountField");
    return QTest::qWaitFor([&] { return field->accessibleDescription().contains(shown); },
                           kPatienceMs);
}

void TestPaying::aCardEnteredByHandIsStoredWithItsApprovalCode()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
    QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), u"A12345"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));

    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->total.minor(), 1'139);
    QCOMPARE(order->payments.size(), 1);
    QCOMPARE(order->payments.first().method, TenderMethod::Card);
    QCOMPARE(order->payments.first().amount, order->total);
    QCOMPARE(order->payments.first().reference, u"A12345"_s);
}

void TestPaying::cardAndCashTogetherGiveChangeAndRoundTheCash()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    QVERIFY(typeAmount(fixture, u"1.00"_s, u"1.00"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
    fixture.press(Qt::Key_Return); // no approval code
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("takeBackButton0"), kPatienceMs);
    QVERIFY(isInFront(fixture, "paymentPage"));
    QVERIFY(newestOrder(fixture).error().key == u"order.notFound"_s);
    fixture.press(Qt::Key_F2);
    // 10.39 remain, 10.40 in cash.
    QTRY_VERIFY(fixture.find<QWidget>("amountField")->accessibleDescription().contains(u"10.40"_s));
    QVERIFY(typeAmount(fixture, u"2000"_s, u"20.00"_s));
    QVERIFY(fixture.find<QWidget>("changeLabel")->accessibleName().contains(u"9.60"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QVERIFY(fixture.find<QWidget>("changeHero")->accessibleName().contains(u"9.60"_s));

    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->payments.size(), 3);
    QCOMPARE(paymentBy(*order, TenderMethod::Card)->amount.minor(), 100);
    QCOMPARE(paymentBy(*order, TenderMethod::Cash)->tendered.minor(), 2'000);
    QCOMPARE(paymentBy(*order, TenderMethod::Cash)->amount.minor(), 1'040);
    QCOMPARE(paymentBy(*order, TenderMethod::CashRounding)->amount.minor(), -1);
    QCOMPARE(order->change().minor(), 960);
}

void TestPaying::escGoesBackOneStepAndNeverTouchesTheTicket()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    fixture.scan(kCandle);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    QLineEdit *search = fixture.searchField();
    QVERIFY(fillIn(search, u"zz"_s));
    QVERIFY(fillIn(search, {}));
    fixture.type(u"3*"_s);
    QTRY_VERIFY(search->accessibleDescription().contains(u"3"_s));
    QVERIFY(fillIn(search, u"zzz"_s));
    fixture.press(Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(search->accessibleDescription().contains(u"3"_s));
    fixture.press(Qt::Key_Escape);
    QCOMPARE(search->accessibleDescription(), QString());
    fixture.press(Qt::Key_Escape);
    QCOMPARE(fixture.ticketLines(), 1);
    QVERIFY(search->isVisible());

    fixture.press(Qt::Key_F12);
    QVERIFY(isInFront(fixture, "paymentPage"));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(fixture.prompter().isOpen());
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.prompter().isOpen());
    QVERIFY(fixture.isShown("paymentPage"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(search->isVisible());
    QCOMPARE(fixture.ticketLines(), 1);
    QVERIFY(newestOrder(fixture).error().key == u"order.notFound"_s);
}

void TestPaying::escAsksBeforeAChargedCardIsForgotten()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_F3);
    QVERIFY(typeAmount(fixture, u"100"_s, u"1.00"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(fixture.prompter().isOpen());
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(fixture.find<QWidget>("takeBackButton0"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(fixture.find<QWidget>("questionPanel"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.prompter().isOpen());
    QVERIFY(fixture.isShown("paymentPage"));
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(fixture.prompter().isOpen() && fixture.find<QAbstractButton>("yesButton"));
    QTest::mouseClick(fixture.find<QAbstractButton>("yesButton"), Qt::LeftButton);
    QTRY_VERIFY(fixture.searchField()->isVisible());
    QCOMPARE(fixture.ticketLines(), 1);
}

void TestPaying::enterAnswersAQuestion()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    int answers = 0;
    bool said = false;
    fixture.prompter().ask(fixture.window(),
                           {u"Is the customer 18 or older?"_s, u"Ask."_s, u"Yes"_s, u"No"_s},
                           [&](bool yes) {
                               ++answers;
                               said = yes;
                           });
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(answers, 1);
    QVERIFY(said);
    QVERIFY(!fixture.prompter().isOpen());
}

void TestPaying::aNumberWithAStarIsTheQuantityOfTheNextScan()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    fixture.type(u"3*"_s);
    QTRY_VERIFY(fixture.searchField()->accessibleDescription().contains(u"3"_s));
    fixture.scan(kCandle);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    fixture.scan(kCandle); // the number is used up
    QTRY_COMPARE(
        fixture.find<QListView>("ticketLines")->model()->index(0, 0).data(Qt::EditRole).toString(),
        u"4"_s);
    fixture.press(Qt::Key_F12);
    QVERIFY(isInFront(fixture, "paymentPage"));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->lines.size(), 1);
    QCOMPARE(order->lines.first().line.quantity, Quantity::pieces(4));
}

void TestPaying::aQuantityBeingTypedSurvivesAChangeOfItsLine()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    fixture.scan(kCandle);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    fixture.press(Qt::Key_F4);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) &&
                QApplication::focusWidget() != fixture.searchField());
    fixture.type(u"7"_s);
    auto *model = fixture.find<QListView>("ticketLines")->model();
    Q_EMIT model->dataChanged(model->index(0, 0), model->index(0, 0));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(model->index(0, 0).data(Qt::EditRole).toString(), u"7"_s);
}

bool TestPaying::startProduct(WindowFixture &fixture, const QString &code)
{
    fixture.scan(code);
    const auto unknown = [&] {
        return paintedText(fixture.window()).contains(u"is not in the catalogue"_s);
    };
    if (!QTest::qWaitFor(unknown, kPatienceMs))
        return false;
    const auto buttons = fixture.window()->findChildren<QAbstractButton *>();
    const auto add =
        std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->isVisible() && button->text() == u"Add product"_s;
        });
    if (add == buttons.cend())
        return false;
    QTest::mouseClick(*add, Qt::LeftButton);
    const auto opened = [&] {
        return fixture.find<QWidget>("productForm") &&
               fixture.find<QWidget>("nameEdit")->hasFocus();
    };
    return QTest::qWaitFor(opened, kPatienceMs) &&
           fixture.find<QLineEdit>("barcodeEdit")->text() == code;
}

bool TestPaying::choose(WindowFixture &fixture, const char *box, const QString &label)
{
    auto *choice = fixture.find<QComboBox>(box);
    const auto offered = [&] { return choice->findText(label) >= 0; };
    if (!QTest::qWaitFor(offered, kPatienceMs))
        return false;
    choice->setFocus();
    fixture.press(Qt::Key_Home);
    for (int i = 0; i < choice->count() && choice->currentText() != label; ++i)
        fixture.press(Qt::Key_Down);
    return choice->currentText() == label;
}

void TestPaying::aDepositMadeInTheFormIsSoldWithTheProductThatNamesIt()
{
    const QString cola = u"5012345678900"_s;
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startProduct(fixture, u"96385074"_s));
    QVERIFY(fillFocused(u"Bottle deposit"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>("priceEdit"), u"0.25"_s));
    QVERIFY(choose(fixture, "kindEdit", u"Deposit"_s));
    fixture.find<QWidget>("priceEdit")->setFocus();
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    fixture.press(Qt::Key_Delete); // no bottle without its cola
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 0, kPatienceMs);

    QVERIFY(startProduct(fixture, cola));
    QVERIFY(fillFocused(u"Cola"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>("priceEdit"), u"2.00"_s));
    QVERIFY(choose(fixture, "depositEdit", u"Bottle deposit"_s));
    fixture.find<QWidget>("priceEdit")->setFocus();
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 2, kPatienceMs);
    fixture.scan(cola);
    fixture.press(Qt::Key_F12);
    QVERIFY(isInFront(fixture, "paymentPage"));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));

    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->lines.size(), 2);
    QCOMPARE(order->lines.first().line.name, u"Cola"_s);
    const CartLine &deposit = order->lines.last().line;
    QCOMPARE(deposit.name, u"Bottle deposit"_s);
    QCOMPARE(deposit.kind, ProductKind::Deposit);
    QCOMPARE(deposit.quantity, Quantity::pieces(2));
    QCOMPARE(order->amount.minor(), 450);
}

void TestPaying::anUnknownCodeBecomesAProductThatSells()
{
    const QString code = u"96385074"_s;
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startProduct(fixture, code));
    QCOMPARE(fixture.ticketLines(), 0);
    QVERIFY(fillFocused(u"Matches"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>("priceEdit"), u"0.50"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>("stockEdit"), u"10"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QVERIFY(!fixture.prompter().isOpen());
    fixture.scan(code);
    QTRY_COMPARE(
        fixture.find<QListView>("ticketLines")->model()->index(0, 0).data(Qt::EditRole).toString(),
        u"2"_s);
    fixture.press(Qt::Key_F12);
    QVERIFY(isInFront(fixture, "paymentPage"));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));

    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->lines.first().line.name, u"Matches"_s);
    QCOMPARE(order->amount.minor(), 100);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), code));
        if (!found || found->product.onHand != Quantity::pieces(8))
            return Error{ErrorCode::Internal, u"stock is not 8"_s, {}};
        return {};
    }));
}

void TestPaying::theReceiptIsPrintedOnceAndOpensTheDrawerOnce()
{
    FakePrinter printer(FakePrinter::Manner::Answers);
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture, printerAt(printer.port())));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QTRY_COMPARE_WITH_TIMEOUT(undoneJobs(fixture), 0, kPatienceMs);
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    const PrinterRun run = runPrinter(printer.printed());
    QCOMPARE(run.problems, QStringList());
    QCOMPARE(run.kicks, 1);
    QCOMPARE(run.cuts, 1);
    QCOMPARE(run.lines.filter(order->numberText()).size(), 1);
    QCOMPARE(run.lines.filter(u"Candle"_s).size(), 1);
}

void TestPaying::aPrinterThatIsOffHoldsUpNoSale()
{
    auto printer = std::make_unique<FakePrinter>(FakePrinter::Manner::Answers);
    const int port = printer->port();
    printer.reset();
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture, printerAt(port)));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    VERIFY_OK(newestOrder(fixture));
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(fixture.window()).contains(u"1 receipt"_s) &&
                                 paintedText(fixture.window()).contains(u"waiting"_s),
                             kPatienceMs);
    QCOMPARE(undoneJobs(fixture), 1);

    printer = std::make_unique<FakePrinter>(FakePrinter::Manner::Answers, port);
    QTRY_COMPARE_WITH_TIMEOUT(undoneJobs(fixture), 0, 60'000);
    const PrinterRun run = runPrinter(printer->printed());
    QCOMPARE(run.problems, QStringList());
    QCOMPARE(run.kicks, 1);
    QCOMPARE(run.lines.filter(u"Candle"_s).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!paintedText(fixture.window()).contains(u"waiting"_s), kPatienceMs);
}

void TestPaying::theReceiptAsPdfIsPrivateAndReadable()
{
    WindowFixture fixture;
    QVERIFY(openCandleShop(fixture));
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QTRY_VERIFY(
        paintedText(fixture.window()).contains(order->journalHead.section(u':', 1).left(8)));
    // A home without a folder for documents, as a fresh account has it.
    const QDir documents(m_home.filePath(u"Documents"_s));
    fixture.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(documents.entryList({u"*.pdf"_s}, QDir::Files).size(), 1,
                              kPatienceMs);
    const QString path = documents.filePath(documents.entryList({u"*.pdf"_s}, QDir::Files).first());
    QCOMPARE(QFileInfo(path).permissions() &
                 ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished(kPatienceMs));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(order->numberText()), qPrintable(text));
    QVERIFY2(text.contains(u"Candle"_s), qPrintable(text));
    QVERIFY2(text.contains(u"11.39"_s), qPrintable(text));
    QTRY_VERIFY(paintedText(fixture.window()).contains(u"Saved as"_s));
}

} // namespace shop

QTEST_MAIN(shop::TestPaying)
#include "tst_paying.moc"
