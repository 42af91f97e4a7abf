// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/candle_shop.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kMegabyte = 1'048'576;
const QString kGift = u"96385074"_s; // its price is asked

Done setUpTwoProducts(Shop &shop)
{
    const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
    SHOP_TRY(setUpShop(shop, answers));
    SHOP_TRY(addCandle(shop));
    ProductDraft gift;
    gift.name = u"Gift"_s;
    gift.kind = ProductKind::OpenPrice;
    gift.barcodes = {{kGift, Quantity::pieces(1)}};
    SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), gift));
    return {};
}

bool shows(WindowFixture &fixture, const QString &sentence)
{
    return QTest::qWaitFor([&] { return paintedText(fixture.window()).contains(sentence); },
                           kPatienceMs);
}

QString quantityOnTicket(WindowFixture &fixture)
{
    return fixture.find<QListView>("ticketLines")
        ->model()
        ->index(0, 0)
        .data(Qt::EditRole)
        .toString();
}

qint64 documents(WindowFixture &fixture)
{
    qint64 count = -1;
    const Done looked = fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(),
                                                    fixture.desk().session().atRegister.id, 10));
        count = orders.size();
        return {};
    });
    return looked ? count : -1;
}

} // namespace

// What cannot be meant is refused where it was typed, with the sentence, and changes nothing.
class TestAbsurdInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFloatThatCannotBeIsRefused_data();
    void aFloatThatCannotBeIsRefused();
    void aQuantityThatCannotBeIsRefused_data();
    void aQuantityThatCannotBeIsRefused();
    void aPrefixThatCannotBeIsRefused();
    void aPriceThatCannotBeIsRefused_data();
    void aPriceThatCannotBeIsRefused();
    void aDiscountThatCannotBeIsRefused();
    void cashThatCannotBeIsRefused();
    void theProductFormRefusesAtTheField_data();
    void theProductFormRefusesAtTheField();
    void aMegabytePastedAnywhereStopsNothing();

private:
    bool open(WindowFixture &fixture, bool withShift = true);
    bool scanCandle(WindowFixture &fixture);
};

bool TestAbsurdInput::open(WindowFixture &fixture, bool withShift)
{
    return bool(fixture.onDatabase(setUpTwoProducts)) && fixture.open() && fixture.signIn() &&
           (!withShift || fixture.openShift(u"100"_s));
}

bool TestAbsurdInput::scanCandle(WindowFixture &fixture)
{
    fixture.scan(kCandle);
    return QTest::qWaitFor([&] { return fixture.ticketLines() == 1; }, kPatienceMs);
}

void TestAbsurdInput::aFloatThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("negative") << u"-5"_s << u"cannot be negative"_s;
    QTest::newRow("more money than there is") << u"999999999999"_s << u"float"_s;
    QTest::newRow("more than a number holds") << u"99999999999999999999"_s << u"amount"_s;
    QTest::newRow("no number") << u"much"_s << u"amount"_s;
    QTest::newRow("too many decimals") << u"1.005"_s << u"decimal"_s;
}

void TestAbsurdInput::aFloatThatCannotBeIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    QTRY_VERIFY(fixture.find<QLineEdit>("floatEdit"));
    QVERIFY(fillIn(fixture.find<QLineEdit>("floatEdit"), typed));
    fixture.press(Qt::Key_Return);
    auto *field = fixture.find<QLineEdit>("floatEdit");
    QTRY_COMPARE(field->property("fieldState").toString(), u"error"_s);
    QVERIFY2(field->accessibleDescription().contains(sentence, Qt::CaseInsensitive),
             qPrintable(field->accessibleDescription()));
    QCOMPARE(field->text(), typed);
    QVERIFY(!fixture.desk().session().shift);
    QVERIFY(fixture.openShift(u"100"_s));
}

void TestAbsurdInput::aQuantityThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u"0"_s << u"zero"_s;
    QTest::newRow("half a piece") << u"1.5"_s << u"decimals"_s;
    QTest::newRow("a million") << u"1000000"_s << u"100,000"_s;
    QTest::newRow("more than a number holds") << u"9999999999999999"_s << u"too large"_s;
}

void TestAbsurdInput::aQuantityThatCannotBeIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    WindowFixture fixture;
    QVERIFY(open(fixture));
    QVERIFY(scanCandle(fixture));
    fixture.press(Qt::Key_F4);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) &&
                QApplication::focusWidget() != fixture.searchField());
    QVERIFY(fillFocused(typed));
    fixture.press(Qt::Key_Return);
    QVERIFY2(shows(fixture, sentence), qPrintable(paintedText(fixture.window())));
    QCOMPARE(quantityOnTicket(fixture), u"1"_s);
}

void TestAbsurdInput::aPrefixThatCannotBeIsRefused()
{
    WindowFixture fixture;
    QVERIFY(open(fixture));
    fixture.type(u"999999999*"_s);
    QTRY_COMPARE(fixture.searchField()->text(), QString());
    fixture.scan(kCandle);
    QVERIFY2(shows(fixture, u"100,000"_s), qPrintable(paintedText(fixture.window())));
    QCOMPARE(fixture.ticketLines(), 0);
    QVERIFY(scanCandle(fixture));
    QCOMPARE(quantityOnTicket(fixture), u"1"_s);
}

void TestAbsurdInput::aPriceThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("no number") << u"1e99"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("more than a cart holds") << u"99999999999"_s;
    QTest::newRow("more than a number holds") << u"99999999999999999999"_s;
}

void TestAbsurdInput::aPriceThatCannotBeIsRefused()
{
    QFETCH(QString, typed);
    WindowFixture fixture;
    QVERIFY(open(fixture));
    fixture.scan(kGift);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("entryEdit"), kPatienceMs);
    QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), typed));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.find<QLineEdit>("entryEdit")->property("fieldState").toString(),
                 u"error"_s);
    QVERIFY(!fixture.find<QLineEdit>("entryEdit")->accessibleDescription().isEmpty());
    QCOMPARE(fixture.ticketLines(), 0);
    QVERIFY(fillIn(fixture.find<QLineEdit>("entryEdit"), u"5.00"_s));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.ticketLines(), 1);
}

void TestAbsurdInput::aDiscountThatCannotBeIsRefused()
{
    WindowFixture fixture;
    QVERIFY(open(fixture));
    QVERIFY(scanCandle(fixture));
    fixture.press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>("discountEdit"), kPatienceMs);
    for (const QString &typed : {u"150"_s, u"-10"_s, u"all"_s, u"99999999999999999999"_s}) {
        QVERIFY(fillIn(fixture.find<QLineEdit>("discountEdit"), typed));
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY(!fixture.find<QAbstractButton>("panelTakeButton")->isEnabled());
        QVERIFY(fixture.prompter().isOpen());
    }
    QVERIFY(fillIn(fixture.find<QLineEdit>("discountEdit"), u"10"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(!fixture.prompter().isOpen());
    QVERIFY(shows(fixture, u"−$1.00"_s)); // nobody chose a line: on the sale
}

void TestAbsurdInput::cashThatCannotBeIsRefused()
{
    WindowFixture fixture;
    QVERIFY(open(fixture));
    QVERIFY(scanCandle(fixture));
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY(fixture.isShown("paymentPage"));
    auto *field = fixture.find<QWidget>("amountField");
    fixture.type(u"999999999999999"_s);
    QTRY_VERIFY(field->accessibleDescription().contains(u"9,999,999,999.99"_s));
    fixture.press(Qt::Key_Return);
    QVERIFY2(shows(fixture, u"cannot be right"_s), qPrintable(paintedText(fixture.window())));
    QVERIFY(fixture.isShown("paymentPage"));
    QCOMPARE(documents(fixture), 0);
    fixture.press(Qt::Key_Delete);
    fixture.type(u"20"_s);
    fixture.type(u"00"_s);
    QTRY_VERIFY(field->accessibleDescription().contains(u"20.00"_s));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
    QCOMPARE(documents(fixture), 1);
}

void TestAbsurdInput::theProductFormRefusesAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("name missing") << u"nameEdit"_s << u""_s;
    QTest::newRow("price no number") << u"priceEdit"_s << u"cheap"_s;
    QTest::newRow("price too high") << u"priceEdit"_s << u"99999999999"_s;
    QTest::newRow("price negative") << u"priceEdit"_s << u"-1"_s;
    QTest::newRow("barcode of another product") << u"barcodeEdit"_s << kCandle;
    QTest::newRow("stock no number") << u"stockEdit"_s << u"many"_s;
    QTest::newRow("stock too high") << u"stockEdit"_s << u"9999999999999999"_s;
}

void TestAbsurdInput::theProductFormRefusesAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    WindowFixture fixture;
    QVERIFY(open(fixture));
    fixture.scan(u"5012345678900"_s);
    QVERIFY(shows(fixture, u"is not in the catalogue"_s));
    for (QAbstractButton *button : fixture.window()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Add product"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(fixture.find<QWidget>("productForm"));
    QVERIFY(fillIn(fixture.find<QLineEdit>("nameEdit"), u"Matches"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>("priceEdit"), u"0.50"_s));
    QVERIFY(fillIn(fixture.find<QLineEdit>(field.toLatin1()), typed));
    fixture.press(Qt::Key_Return);
    auto *edit = fixture.find<QLineEdit>(field.toLatin1());
    QTRY_COMPARE_WITH_TIMEOUT(edit->property("fieldState").toString(), u"error"_s, kPatienceMs);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QCOMPARE(fixture.ticketLines(), 0);
    // Nothing typed is lost, and nothing was stored: mended, it is made.
    QCOMPARE(fixture.find<QLineEdit>("nameEdit")->text(),
             field == u"nameEdit"_s ? QString() : u"Matches"_s);
    const QString good = field == u"nameEdit"_s      ? u"Matches"_s
                         : field == u"barcodeEdit"_s ? u"5012345678900"_s
                                                     : u"1"_s;
    QVERIFY(fillIn(edit, good));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.ticketLines(), 1, kPatienceMs);
}

void TestAbsurdInput::aMegabytePastedAnywhereStopsNothing()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, false));
    const auto paste = [](QLineEdit *field, const QString &text) {
        QApplication::clipboard()->setText(text);
        field->setFocus();
        field->selectAll();
        field->paste();
        return !field->text().isEmpty() && field->text().size() <= 1'000;
    };
    const QString letters(kMegabyte, u'a');
    const QString digits(kMegabyte, u'9');
    const QString words = u"ab "_s.repeated(kMegabyte / 3);
    const QString lines = u"<img src=x>\n"_s.repeated(kMegabyte / 12);

    QTRY_VERIFY(fixture.find<QLineEdit>("floatEdit"));
    QVERIFY(paste(fixture.find<QLineEdit>("floatEdit"), digits));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.find<QLineEdit>("floatEdit")->property("fieldState").toString(),
                 u"error"_s);
    QVERIFY(fixture.openShift(u"100"_s));

    for (const QString &text : {letters, digits, words, lines}) {
        QVERIFY(paste(fixture.searchField(), text));
        fixture.press(Qt::Key_Return);
        QVERIFY(shows(fixture, u"not in the catalogue"_s));
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(!paintedText(fixture.window()).contains(u"not in the catalogue"_s));
    }
    QVERIFY(scanCandle(fixture));
    fixture.press(Qt::Key_F6);
    QTRY_VERIFY(fixture.find<QLineEdit>("discountEdit"));
    QVERIFY(paste(fixture.find<QLineEdit>("discountEdit"), digits));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(!fixture.find<QAbstractButton>("panelTakeButton")->isEnabled());
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.prompter().isOpen());
    fixture.press(Qt::Key_F12);
    QTRY_VERIFY(fixture.isShown("paymentPage"));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("saleCompletePage"), kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestAbsurdInput)
#include "tst_absurd_input.moc"
