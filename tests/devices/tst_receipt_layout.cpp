// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "core/devices/paper_text.h"
#include "core/devices/receipt_layout.h"
#include "tests/devices/sample_receipt.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::Canada);

QStringList textOf(const ReceiptData &receipt, int columns, const QLocale &locale = kEnglish)
{
    QStringList lines =
        toPlainText(layOutReceipt(receipt, englishWords(), locale, columns), columns).split(u'\n');
    lines.removeLast(); // behind the last line end
    return lines;
}

Money cad(qint64 minor)
{
    return {minor, testCurrency(u"CAD"_s)};
}

bool isTurningOrControl(QChar character)
{
    return character.category() == QChar::Other_Control ||
           (character.category() == QChar::Other_Format && character != QChar(0x200c) &&
            character != QChar(0x200d));
}

} // namespace

class TestReceiptLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_sample_sale_stands_on_paper_as_designed()
    {
        QFile file(QStringLiteral(DEVICES_TEST_DATA "/receipt.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QStringList expected = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        QStringList lines = textOf(sampleReceipt(), 42);
        QCOMPARE(lines.first().trimmed(), expected.first());
        lines.removeFirst();
        QCOMPARE(lines, expected.mid(1));
    }

    void narrow_paper_has_the_same_lines_in_the_same_order()
    {
        const QStringList lines = textOf(sampleReceipt(), 32);
        for (const QString &line : lines)
            QVERIFY2(columnsOf(line) <= 32, qPrintable(line));
        const QString all = lines.join(u'\n');
        qsizetype at = 0;
        for (const QString &part :
             {u"HARBOUR LANE"_s, u"Sale 1-R-1048"_s, u"Mon 23 Nov 2026 14:28"_s,
              u"Register 1, shift 214"_s, u"Served by Tomas"_s, u"14.95\n"_s, u"x 4.29 /kg"_s,
              u"Discount 10 %   -1.30"_s, u"61.22\n"_s, u"HST 14 % on 33.68"_s, u"4.72\n"_s,
              u"TOTAL  CAD"_s, u"65.94\n"_s, u"40.00\n"_s, u"CHANGE"_s, u"14.05\n"_s,
              u"Journal 3f9a1c20"_s}) {
            const qsizetype found = all.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part + u" in\n" + all));
            at = found;
        }
    }

    void the_name_of_the_shop_is_as_large_as_it_fits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("doubleSize");
        QTest::newRow("short") << u"Corner"_s << u"Corner"_s << true;
        QTest::newRow("21 columns") << QString(21, u'a') << QString(21, u'a') << true;
        QTest::newRow("22 columns") << QString(22, u'a') << QString(22, u'a') << false;
        QTest::newRow("too long") << QString(60, u'a') << QString(42, u'a') << false;
        QTest::newRow("wide characters")
            << QString(10, QChar(0x6f22)) << QString(10, QChar(0x6f22)) << true;
        QTest::newRow("more wide characters")
            << QString(30, QChar(0x6f22)) << QString(21, QChar(0x6f22)) << false;
    }
    void the_name_of_the_shop_is_as_large_as_it_fits()
    {
        QFETCH(QString, name);
        ReceiptData receipt = sampleReceipt();
        receipt.shopName = name;
        const PaperLine first = layOutReceipt(receipt, englishWords(), kEnglish, 42).first();
        QTEST(first.text, "shown");
        QTEST(first.doubleSize, "doubleSize");
        QVERIFY(first.centred);
    }

    void a_copy_says_so_under_the_name()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.copyNumber = 2;
        QCOMPARE(textOf(receipt, 42).at(1).trimmed(), u"COPY 2"_s);
    }

    void training_says_on_top_and_at_the_bottom_that_it_is_none()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.training = true;
        const QStringList lines = textOf(receipt, 42);
        QCOMPARE(lines.first().trimmed(), u"NOT A RECEIPT"_s);
        QCOMPARE(lines.last().trimmed(), u"NOT A RECEIPT"_s);
    }

    void a_return_is_called_one_and_its_amounts_are_negative()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.isReturn = true;
        receipt.number = u"1-T-7"_s;
        receipt.lines = {receipt.lines.first()};
        receipt.lines.first().quantity = Quantity::pieces(-1);
        receipt.lines.first().amount = cad(-725);
        receipt.total = cad(-725);
        receipt.change = cad(0);
        const QStringList lines = textOf(receipt, 42);
        QVERIFY(lines.contains(u"Return 1-T-7         Mon 23 Nov 2026 14:28"_s));
        QVERIFY(lines.contains(u"Sourdough loaf, 800 g Z              -7.25"_s));
        QVERIFY(lines.contains(u"REFUND  CAD                          -7.25"_s));
        QVERIFY(!lines.join(u'\n').contains(u"CHANGE"));
    }

    void a_gift_receipt_tells_goods_and_no_amount()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.gift = true;
        const QStringList lines = textOf(receipt, 42);
        QCOMPARE(lines.at(1).trimmed(), u"GIFT RECEIPT"_s);
        QVERIFY(lines.contains(u"Sourdough loaf, 800 g                    1"_s));
        QVERIFY(lines.contains(u"Gala apples                       1.245 kg"_s));
        QVERIFY(lines.contains(u"Dark chocolate 70 %, 90 g                2"_s));
        QVERIFY(
            lines.last().trimmed().startsWith(u"[Code 128 "_s)); // so that it comes back by a scan
        const QString all = lines.join(u'\n');
        for (const QStringView amount :
             {u"7.25", u"6.49", u"11.68", u"61.22", u"4.72", u"65.94", u"40.00", u"14.05", u"1.30",
              u"TOTAL", u"Discount", u"CHANGE"})
            QVERIFY2(!all.contains(amount), qPrintable(amount.toString()));
    }

    void contained_taxes_stand_below_the_total()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.taxIncluded = true;
        const QStringList lines = textOf(receipt, 42);
        const qsizetype total = lines.indexOf(u"TOTAL  CAD                           65.94"_s);
        QVERIFY(total > 0);
        QCOMPARE(lines.at(total + 1), u"Incl. HST 14 % on 33.68               4.72"_s);
    }

    void amounts_are_written_as_the_shops_language_does_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("total");
        QTest::newRow("German") << QLocale(QLocale::German) << u"1.234.565,94"_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"1 234 565,94"_s;
        QTest::newRow("Swiss") << QLocale(QLocale::German, QLocale::Switzerland)
                               << u"1'234'565.94"_s;
    }
    void amounts_are_written_as_the_shops_language_does()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, total);
        ReceiptData receipt = sampleReceipt();
        receipt.total = cad(123'456'594);
        const QStringList lines = textOf(receipt, 42, locale);
        const QString expected = u"TOTAL  CAD"_s + QString(42 - 10 - total.size(), u' ') + total;
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
    }

    void a_currency_without_decimals_shows_none()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.total = Money(1980, testCurrency(u"JPY"_s));
        QVERIFY(textOf(receipt, 42).contains(u"TOTAL  JPY                           1,980"_s));
    }

    void absurd_amounts_are_never_cut()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        ReceiptData receipt = sampleReceipt();
        for (ReceiptLine &line : receipt.lines) {
            line.name = QString(100, u'n');
            line.unitPrice = UnitPrice(most, testCurrency(u"CAD"_s));
            line.quantity = Quantity::fromThousandths(Quantity::kMaxThousandths);
            line.showQuantity = true;
            line.amount = cad(most);
            line.discount = cad(0);
        }
        receipt.taxes.first().base = cad(most);
        receipt.taxes.first().tax = cad(most);
        receipt.total = cad(most);
        for (const int columns : {42, 32}) {
            const QStringList lines = textOf(receipt, columns);
            const QString amount = u"92,233,720,368,547,758.07"_s;
            int ends = 0;
            for (const QString &line : lines) {
                QVERIFY2(columnsOf(line) <= columns, qPrintable(line));
                ends += line.endsWith(u' ' + amount) ? 1 : 0;
            }
            QVERIFY2(ends >= 7, qPrintable(lines.join(u'\n')));
            QVERIFY(lines.join(u'\n').contains(u"922,337,203,685,477.5807"));
            QVERIFY(lines.join(u'\n').contains(u"on "_s + amount) ||
                    lines.join(u'\n').contains(amount));
        }
    }

    void names_never_run_into_amounts()
    {
        const bool holds = rc::check("every amount keeps its column", [] {
            const auto name = *rc::gen::container<std::u16string>(rc::gen::oneOf(
                rc::gen::inRange<char16_t>(0, 0x250), rc::gen::inRange<char16_t>(0x300, 0x370),
                rc::gen::inRange<char16_t>(0x590, 0x6ff),
                rc::gen::inRange<char16_t>(0x2000, 0x2070),
                rc::gen::inRange<char16_t>(0x4e00, 0x9fff),
                rc::gen::inRange<char16_t>(0xd800, 0xffff)));
            const qint64 minor = *rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000);
            const int columns = *rc::gen::element(32, 42, 48);
            ReceiptData receipt = sampleReceipt();
            receipt.lines = {receipt.lines.first()};
            receipt.lines.first().name = QString::fromStdU16String(name);
            receipt.lines.first().amount = cad(minor);
            QString amount = toText(cad(minor), kEnglish, AmountStyle::Plain);
            amount.replace(u'\u2212', u'-');
            const QStringList lines = textOf(receipt, columns);
            int found = 0;
            for (const QString &line : lines) {
                RC_ASSERT(columnsOf(line) <= columns);
                RC_ASSERT(line == line.normalized(QString::NormalizationForm_C));
                for (const QChar character : line)
                    RC_ASSERT(!isTurningOrControl(character));
                found += line.endsWith(u' ' + amount) && columnsOf(line) == columns ? 1 : 0;
            }
            RC_ASSERT(found >= 1);
        });
        QVERIFY(holds);
    }

    void hostile_texts_stay_on_one_line_without_controls_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &hostile : hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void hostile_texts_stay_on_one_line_without_controls()
    {
        QFETCH(QString, text);
        for (const int columns : {42, 32}) {
            const QList<PaperLine> lines =
                layOutReceipt(hostileReceipt(text), englishWords(), kEnglish, columns);
            QVERIFY2(lines.size() < 120, qPrintable(QString::number(lines.size())));
            for (const PaperLine &line : lines) {
                QVERIFY(columnsOf(line.text) <= columns);
                QVERIFY(line.text.size() <= columns * 12);
                for (const QChar character : line.text)
                    QVERIFY(!isTurningOrControl(character));
                QCOMPARE(line.text.toUtf8(), QString::fromUtf8(line.text.toUtf8()).toUtf8());
            }
            const QString all = toPlainText(lines, columns);
            for (const QString &amount : {u" 7.25"_s, u" 11.68"_s, u" 65.94"_s, u" 14.05"_s})
                QVERIFY2(all.contains(amount + u'\n'), qPrintable(all));
        }
    }

    void what_people_typed_is_shown_as_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"<img src=x>"_s << u"<img src=x>"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
        QTest::newRow("entity") << u"Fish &amp; chips"_s << u"Fish &amp; chips"_s;
        QTest::newRow("percent mark") << u"%1 off %2"_s << u"%1 off %2"_s;
        QTest::newRow("line break") << u"two\nlines"_s << u"two lines"_s;
        QTest::newRow("override") << u"abc\u202edef"_s << u"abcdef"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xdc00) << u"a\ufffd"_s;
        QTest::newRow("decomposed") << u"cafe\u0301"_s << u"caf\u00e9"_s;
        QTest::newRow("joined emoji")
            << u"\U0001F469\u200D\U0001F373"_s << u"\U0001F469\u200D\U0001F373"_s;
        QTest::newRow("Arabic") << u"\u062a\u0641\u0627\u062d"_s << u"\u062a\u0641\u0627\u062d"_s;
    }
    void what_people_typed_is_shown_as_typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        ReceiptData receipt = sampleReceipt();
        receipt.lines.first().name = typed;
        receipt.lines.first().mark.clear();
        const QStringList lines = textOf(receipt, 42);
        const QString expected = shown + QString(42 - columnsOf(shown) - 4, u' ') + u"7.25";
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
    }

    void columns_are_counted_as_printers_do_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("Latin") << u"abc"_s << 3;
        QTest::newRow("combining mark") << u"e\u0301"_s << 1;
        QTest::newRow("Han") << u"\u6f22\u5b57"_s << 4;
        QTest::newRow("Hangul") << u"\ud55c"_s << 2;
        QTest::newRow("Hangul jamo") << u"\u1112\u1161\u11ab"_s << 2;
        QTest::newRow("full width") << u"\uff21"_s << 2;
        QTest::newRow("half width katakana") << u"\uff71"_s << 1;
        QTest::newRow("emoji") << u"\U0001F389"_s << 2;
        QTest::newRow("Hebrew") << u"\u05e9\u05dc\u05d5\u05dd"_s << 4;
        QTest::newRow("Thai with vowels above") << u"\u0e19\u0e49\u0e33"_s << 2;
        QTest::newRow("joiner") << u"a\u200db"_s << 2;
    }
    void columns_are_counted_as_printers_do()
    {
        QFETCH(QString, text);
        QTEST(columnsOf(text), "columns");
    }

    void a_footer_breaks_between_words()
    {
        const QStringList lines = wrappedPaperText(
            u"Goods can be returned within 14 days with this receipt.\n\nThanks"_s, 32, 12);
        QCOMPARE(lines, QStringList({u"Goods can be returned within 14"_s,
                                     u"days with this receipt."_s, QString(), u"Thanks"_s}));
        QCOMPARE(wrappedPaperText(QString(100, u'x'), 32, 2),
                 QStringList({QString(32, u'x'), QString(32, u'x')}));
    }

    void the_barcode_of_a_receipt_is_recognised()
    {
        const QString code = receiptBarcode(u"1-R", 1048);
        QVERIFY2(code.startsWith(u"R1-1048-"), qPrintable(code));
        QVERIFY(isReceiptBarcode(code));
        QVERIFY(receiptBarcode(u"12-T2", 7).startsWith(u"T12G2-7-"));
        QVERIFY(isReceiptBarcode(receiptBarcode(u"12-T2", 7)));
        QVERIFY(isReceiptBarcode(receiptBarcode(u"999-X", std::numeric_limits<qint64>::max())));
    }

    void other_codes_are_not_taken_for_receipts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("EAN-13") << u"4006381333931"_s;
        QTest::newRow("article") << u"R1-1048"_s;
        QTest::newRow("number as in print") << u"1-R-1048"_s;
        QTest::newRow("lower case") << receiptBarcode(u"1-R", 1048).toLower();
        QTest::newRow("line end") << QString(receiptBarcode(u"1-R", 1048) + u'\n');
        QTest::newRow("leading zero") << u"R1-01048-0"_s;
    }
    void other_codes_are_not_taken_for_receipts()
    {
        QFETCH(QString, code);
        QVERIFY(!isReceiptBarcode(code));
    }

    void a_series_of_another_form_has_no_barcode()
    {
        QVERIFY(receiptBarcode(u"", 1).isEmpty());
        QVERIFY(receiptBarcode(u"R-1", 1).isEmpty());
        QVERIFY(receiptBarcode(u"1-R", 0).isEmpty());
        QVERIFY(receiptBarcode(u"1-R", -5).isEmpty());
    }

    void one_wrong_character_is_found()
    {
        const bool holds = rc::check("a changed character is refused", [] {
            const qint64 number = *rc::gen::inRange<qint64>(1, 9'999'999);
            const int atRegister = *rc::gen::inRange(1, 1000);
            const QString series = QString::number(atRegister) + u"-R"_s;
            QString code = receiptBarcode(series, number);
            RC_ASSERT(isReceiptBarcode(code));
            const auto at = *rc::gen::inRange<qsizetype>(0, code.size());
            const auto other = *rc::gen::element(u'0', u'1', u'5', u'9', u'A', u'R', u'T', u'Z');
            RC_PRE(code.at(at) != QChar(other));
            code[at] = QChar(other);
            RC_ASSERT(!isReceiptBarcode(code));
        });
        QVERIFY(holds);
    }
};

QTEST_APPLESS_MAIN(TestReceiptLayout)
#include "tst_receipt_layout.moc"
