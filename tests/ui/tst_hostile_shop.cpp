// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/shop/verify.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/fake_printer.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/hostile_shop.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/print/receipt_source.h"
#include "ui/setup/first_run_page.h"
#include "ui/shell/error_page.h"
#include "ui/text/error_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Nothing unsafe in the window, and the hostile name is there to be read.
#define VERIFY_SAFE(FIXTURE, WHERE)                                                                \
    do {                                                                                           \
        const QStringList unsafe = unsafePlaces((FIXTURE).window());                               \
        QVERIFY2(unsafe.isEmpty(), qPrintable(QStringLiteral(WHERE ": ") + unsafe.join(u'\n')));   \
        QVERIFY2(paintedText((FIXTURE).window()).contains(u"=1+1<img"_s), WHERE);                  \
    } while (false)

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
const HostileCodes kCodes;

PrinterSettings printerAt(const FakePrinter &printer)
{
    return {.kind = PrinterSettings::Kind::Network,
            .address = u"127.0.0.1:%1"_s.arg(printer.port())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A shop in which every text is an attack goes through the whole program: shown as typed, controls
// made visible, nothing interpreted.
class TestHostileShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theCheckFindsWhatItMustFind();
    void pagesBeforeTheShopShowPlainText();
    void sellingShowsPlainText();
    void questionsShowPlainText();
    void theSaleAndItsDocumentsArePlainText();
    void errorsNeverFillInTheirOwnWords();
    void whatCannotBeStoredIsRefusedWithASentence_data();
    void whatCannotBeStoredIsRefusedWithASentence();
    void theLogHoldsOneLineAMessage();

private:
    bool open(WindowFixture &fixture, const PrinterSettings &printer = {});
    bool atTheTill(WindowFixture &fixture, const PrinterSettings &printer = {});

    QTemporaryDir m_home;
    std::unique_ptr<LogFile> m_log;
};

void TestHostileShop::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    QVERIFY(QDir(m_home.path()).mkdir(u"Documents"_s));
    m_log = std::make_unique<LogFile>(m_home.filePath(u"shopdesk.log"_s), false);
}

void TestHostileShop::cleanupTestCase()
{
    m_log.reset();
}

bool TestHostileShop::open(WindowFixture &fixture, const PrinterSettings &printer)
{
    return bool(fixture.onDatabase([&](Shop &shop) { return setUpHostileShop(shop, printer); })) &&
           fixture.open();
}

bool TestHostileShop::atTheTill(WindowFixture &fixture, const PrinterSettings &printer)
{
    return open(fixture, printer) && fixture.signIn(u"="_s) && fixture.openShift(u"100"_s) &&
           QTest::qWaitFor([&] { return fixture.ticketLines() == 1; }, kPatienceMs);
}

// The walk is worth what it finds: one label that guesses, one tip, one turned name.
void TestHostileShop::theCheckFindsWhatItMustFind()
{
    QWidget window;
    QVERIFY(unsafePlaces(&window).isEmpty());
    auto *label = new QLabel(u"<b>name</b>"_s, &window);
    QCOMPARE(unsafePlaces(&window).size(), 1);
    label->setTextFormat(Qt::PlainText);
    QVERIFY(unsafePlaces(&window).isEmpty());
    label->setToolTip(u"<img src=x>"_s);
    QCOMPARE(unsafePlaces(&window).size(), 1);
    label->setToolTip({});
    window.resize(400, 100);
    label->setText(QString(QChar(0x202e)) + u"name"_s);
    label->resize(400, 50);
    QCOMPARE(unsafePlaces(&window).size(), 2); // the text, and that it is painted
}

void TestHostileShop::pagesBeforeTheShopShowPlainText()
{
    WindowFixture fixture;
    QVERIFY(open(fixture));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("staffTile0"), kPatienceMs);
    VERIFY_SAFE(fixture, "sign-in");
    fixture.window()->showAlone(new ErrorPage(
        fixture.desk().theme(),
        {ErrorCode::DataLoss,
         u"database.corrupt"_s,
         {{u"path"_s, hostileName(u"path"_s)}, {u"reason"_s, hostileName(u"reason"_s)}}}));
    VERIFY_SAFE(fixture, "error page");
    auto *firstRun = new FirstRunPage(fixture.desk());
    fixture.window()->showAlone(firstRun);
    firstRun->showStep(3);
    firstRun->scanned(hostileName(u"scan"_s));
    VERIFY_SAFE(fixture, "first run");
}

void TestHostileShop::sellingShowsPlainText()
{
    WindowFixture fixture;
    QVERIFY(open(fixture));
    QVERIFY(fixture.signIn(u"="_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("openShiftPanel"), kPatienceMs);
    VERIFY_SAFE(fixture, "open shift");
    QVERIFY(fixture.openShift(u"100"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
    QTRY_VERIFY(fixture.find<QAbstractItemView>("productTiles")->model()->rowCount() == 4);
    VERIFY_SAFE(fixture, "tiles and ticket");
    QVERIFY(fillIn(fixture.searchField(), u"img"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("productList")->isVisible(), kPatienceMs);
    VERIFY_SAFE(fixture, "search");
    QVERIFY(fillIn(fixture.searchField(), u"=1+1<img src=x>zz"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(fixture.window()).contains(u"is not in the catalogue"_s),
                             kPatienceMs);
    VERIFY_SAFE(fixture, "unknown code");
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_F4);
    VERIFY_SAFE(fixture, "quantity");
    fixture.press(Qt::Key_Escape);
    fixture.searchField()->setFocus();
    fixture.press(Qt::Key_Delete);
    QTRY_COMPARE(fixture.ticketLines(), 0);
    QTRY_VERIFY(fixture.find<QWidget>("toast")->isVisible());
    VERIFY_SAFE(fixture, "toast");
    QTest::keyClick(fixture.find<QWidget>("toast"), Qt::Key_Return);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    fixture.press(Qt::Key_F8);
    QTRY_COMPARE(fixture.ticketLines(), 0);
    VERIFY_SAFE(fixture, "held tickets");
    fixture.press(Qt::Key_F3);
    QTRY_COMPARE(fixture.ticketLines(), 1);
    VERIFY_SAFE(fixture, "recalled ticket");
    fixture.desk().showBanner(u"test"_s, hostileName(u"banner"_s), true);
    fixture.desk().toast(hostileName(u"toast"_s));
    VERIFY_SAFE(fixture, "banner");
}

void TestHostileShop::questionsShowPlainText()
{
    WindowFixture fixture;
    QVERIFY(atTheTill(fixture));
    const auto closed = [&] {
        fixture.press(Qt::Key_Escape);
        return QTest::qWaitFor([&] { return !fixture.prompter().isOpen(); }, kPatienceMs);
    };
    for (const QString &code : {kCodes.weighed, kCodes.asked, kCodes.aged}) {
        fixture.scan(code);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.prompter().isOpen(), kPatienceMs);
        VERIFY_SAFE(fixture, "question of a product");
        QVERIFY(closed());
    }
    fixture.press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.prompter().isOpen(), kPatienceMs);
    VERIFY_SAFE(fixture, "discount");
    QVERIFY(closed());
    fixture.scan(u"4012345678901"_s);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(fixture.window()).contains(u"is not in the catalogue"_s),
                             kPatienceMs);
    for (QAbstractButton *button : fixture.window()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Add product"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(fixture.find<QComboBox>("categoryEdit") &&
                fixture.find<QComboBox>("categoryEdit")->count() == 2);
    VERIFY_SAFE(fixture, "product form");
    QVERIFY(closed());
    fixture.prompter().tell(fixture.window(), hostileName(u"title"_s), hostileName(u"text"_s));
    QTRY_VERIFY(fixture.prompter().isOpen());
    VERIFY_SAFE(fixture, "message");
}

void TestHostileShop::theSaleAndItsDocumentsArePlainText()
{
    FakePrinter printer(FakePrinter::Manner::Answers);
    WindowFixture fixture;
    QVERIFY(atTheTill(fixture, printerAt(printer)));
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("paymentPage"), kPatienceMs);
    VERIFY_SAFE(fixture, "payment");
    fixture.press(Qt::Key_F3);
    fixture.type(u"100"_s);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
    QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), kHostileStart));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("takeBackButton0"), kPatienceMs);
    VERIFY_SAFE(fixture, "tenders");
    fixture.press(Qt::Key_F2);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(fixture.window()).contains(kHostileStart + u"piece"_s),
                             kPatienceMs);
    VERIFY_SAFE(fixture, "sale complete");

    // The same receipt as text, on the paper, and as PDF.
    QString receipt;
    QString number;
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(),
                                                    fixture.desk().session().atRegister.id, 1));
        SHOP_TRY_VALUE(source, readReceipt(shop, orders.first().id, 0));
        receipt = toPlainText(
            receiptLines(source.order, source.facts, receiptLanguage(source.facts.profile, {}), 42),
            42);
        number = source.order.numberText();
        SHOP_TRY_VALUE(report, verifyShop(shop));
        return report.problems.isEmpty()
                   ? Done()
                   : Done(Error{ErrorCode::DataLoss, report.problems.first(), {}});
    }));
    QVERIFY(!holdsControls(receipt));
    const QStringList words{u"shop"_s,     u"tagline"_s, u"street"_s, u"city"_s,
                            u"tax"_s,      u"footer"_s,  u"person"_s, u"piece"_s,
                            u"register"_s, u"note"_s,    u"levy"_s};
    for (const QString &word : words)
        QVERIFY2(receipt.contains(kHostileStart + word), qPrintable(word + u'\n' + receipt));

    QTRY_VERIFY_WITH_TIMEOUT(runPrinter(printer.printed()).cuts == 1, kPatienceMs);
    const QByteArray stream = printer.printed();
    const PrinterRun run = runPrinter(stream);
    QCOMPARE(run.problems, QStringList());
    QCOMPARE(run.kicks, 1);
    QCOMPARE(stream.count("\x1bp"), 1);
    // What the printer's own letters cannot show is sent as a picture.
    QVERIFY(!run.lines.filter(u"[picture"_s).isEmpty());
    QVERIFY(!run.lines.filter(number).isEmpty());

    fixture.press(Qt::Key_F5);
    const QDir documents(m_home.filePath(u"Documents"_s));
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(fixture.window()).contains(u"Saved as"_s), kPatienceMs);
    const QString path =
        documents.filePath(documents.entryList({u"*.pdf"_s}, QDir::Files).value(0));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    for (const char *active :
         {"/URI", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/GoToR", "/AA"})
        QVERIFY2(!pdf.contains(active), active);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished(kPatienceMs));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(kHostileStart + u"piece"_s) && text.contains(number), qPrintable(text));
    VERIFY_SAFE(fixture, "saved");
}

// "{reason}" in a name is a name, not a place to fill in.
void TestHostileShop::errorsNeverFillInTheirOwnWords()
{
    const QString text = errorText({ErrorCode::FailedPrecondition,
                                    u"file.cannotCreate"_s,
                                    {{u"path"_s, u"{reason}.csv"_s}, {u"reason"_s, u"no room"_s}}});
    QVERIFY2(text.contains(u"{reason}.csv"_s), qPrintable(text));
    QVERIFY2(text.contains(u": no room"_s), qPrintable(text));
}

void TestHostileShop::whatCannotBeStoredIsRefusedWithASentence_data()
{
    using Act = std::function<Done(Shop &, const QString &)>;
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    const auto failed = [](const auto &result) { return result ? Done() : Done(result.error()); };
    row("product name", [failed](Shop &shop, const QString &text) {
        ProductDraft draft;
        draft.name = text;
        return failed(
            shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), draft));
    });
    row("category", [failed](Shop &shop, const QString &text) {
        return failed(shop.catalog().ensureCategory(shop.systemCall(), text, u"gifts"_s));
    });
    row("person", [failed](Shop &shop, const QString &text) {
        StaffDraft draft;
        draft.name = text;
        draft.role = u"cashier"_s;
        return failed(shop.users().addStaff(shop.systemCall(), shop.ids().mint<UserId>(), draft));
    });
    row("register", [failed](Shop &shop, const QString &text) {
        return failed(
            shop.till().addRegister(shop.systemCall(), shop.ids().mint<RegisterId>(), 2, text));
    });
    row("shop name", [](Shop &shop, const QString &text) -> Done {
        SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
        profile->name = text;
        return shop.till().saveProfile(shop.systemCall(), *profile);
    });
    row("footer", [](Shop &shop, const QString &text) -> Done {
        SHOP_TRY_VALUE(profile, shop.till().profile(shop.systemCall()));
        profile->receiptFooter = text;
        return shop.till().saveProfile(shop.systemCall(), *profile);
    });
    row("ticket", [failed](Shop &shop, const QString &text) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        return failed(shop.carts().open(shop.systemCall(), shop.ids().mint<CartId>(),
                                        registers.first().id, text));
    });
    row("note", [failed](Shop &shop, const QString &text) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), registers.first().id));
        CartLine line = carts.first().lines.first();
        line.id = shop.ids().mint<LineId>();
        line.note = text;
        return failed(shop.carts().addLine(shop.systemCall(), carts.first().id, line));
    });
    row("reason", [failed](Shop &shop, const QString &text) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), registers.first().id));
        return failed(shop.carts().setDiscount(shop.systemCall(), carts.first().id,
                                               Discount{100'000, std::nullopt, text}));
    });
}

void TestHostileShop::whatCannotBeStoredIsRefusedWithASentence()
{
    using Act = std::function<Done(Shop &, const QString &)>;
    QFETCH(Act, act);
    WindowFixture fixture;
    VERIFY_OK(fixture.onDatabase([](Shop &shop) { return setUpHostileShop(shop, {}); }));
    const QString withNul = u"name"_s + QChar(0) + u"hidden"_s;
    const Done tried = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(before, verifyShop(shop));
        [&] {
            for (const QString &text : {QString(1'048'576, u'x'), withNul}) {
                const Done done = act(shop, text);
                QVERIFY2(!done, text.size() > 100 ? "a megabyte was taken" : "a NUL was taken");
                QVERIFY2(hasErrorText(done.error().key), qPrintable(done.error().key));
                QVERIFY(done.error().code != ErrorCode::Internal);
                QVERIFY2(errorText(done.error()).size() < 1'000,
                         "the sentence repeats the megabyte");
            }
            const auto after = verifyShop(shop);
            VERIFY_OK(after);
            QCOMPARE(after->problems, QStringList());
            QCOMPARE(after->journalHead, before.journalHead);
        }();
        return {};
    });
    VERIFY_OK(tried);
}

void TestHostileShop::theLogHoldsOneLineAMessage()
{
    const QString path = m_home.filePath(u"shopdesk.log"_s);
    const qsizetype before = contentOf(path).count('\n');
    qWarning("%s", qUtf8Printable(hostileName(u"log"_s)));
    qInfo().noquote() << describe(
        {ErrorCode::NotFound, u"product.notFound"_s, {{u"name"_s, hostileName(u"log"_s)}}});
    const QByteArray log = contentOf(path);
    QCOMPARE(log.count('\n'), before + 2);
    QVERIFY(log.contains("=1+1<img src=x>log"));
    // Of the whole walk: each line begins with its time, and none holds a control character.
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT"_s);
    for (const QString &line : QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(time.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!holdsControls(line), qPrintable(line));
    }
}

} // namespace shop

QTEST_MAIN(shop::TestHostileShop)
#include "tst_hostile_shop.moc"
