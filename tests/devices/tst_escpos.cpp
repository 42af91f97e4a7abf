// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/escpos.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/sample_receipt.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::Canada);

LinePicture blackLine(const PaperLine &, int dots)
{
    return {.dots = dots, .rows = QList<QByteArray>(30, QByteArray(dots / 8, char(0xff)))};
}

QStringList shownBy(const QString &text, const EscPosOptions &options = {})
{
    return runPrinter(toEscPos({{.text = text}}, options)).lines;
}

} // namespace

class TestEscPos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_sample_receipt_prints_line_for_line()
    {
        const QList<PaperLine> lines = layOutReceipt(sampleReceipt(), englishWords(), kEnglish, 42);
        const PrinterRun run = runPrinter(toEscPos(lines, {}));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.codePage, u"PC858"_s);
        QCOMPARE(run.lines.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const PaperLine &line = lines.at(i);
            if (line.kind == PaperLine::Kind::Rule)
                QCOMPARE(run.lines.at(i), QString(42, u'-'));
            else if (line.kind == PaperLine::Kind::Barcode)
                QCOMPARE(run.lines.at(i), u"[barcode "_s + line.text + u"]");
            else
                QCOMPARE(run.lines.at(i), line.text);
        }
        QCOMPARE(run.doubleLines, QList<int>{0});
        for (const int bold : run.boldLines)
            QVERIFY(lines.at(bold).bold);
        QCOMPARE(run.boldLines.size(), 3); // name, TOTAL, CHANGE
        QCOMPARE(run.kicks, 0);
        QCOMPARE(run.cuts, 1);
    }

    void a_logo_stands_in_the_middle_of_the_paper()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.logo = {.dots = 16, .rows = QList<QByteArray>(4, QByteArray(2, char(0xff)))};
        const QByteArray bytes = toEscPos(layOutReceipt(receipt, englishWords(), kEnglish, 42), {});
        const PrinterRun run = runPrinter(bytes);
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.lines.first(), u"[picture 256 x 4]"_s); // 30 bytes of white before its two
        const QByteArray row = QByteArray(30, '\0') + QByteArray(2, char(0xff));
        QVERIFY(bytes.contains(QByteArray(row + row + row + row)));
        QCOMPARE(run.lines.at(1), u"HARBOUR LANE"_s);
        receipt.logo.dots = 640; // wider than the head, and its rows are not
        const PrinterRun without =
            runPrinter(toEscPos(layOutReceipt(receipt, englishWords(), kEnglish, 42), {}));
        QCOMPARE(without.problems, QStringList());
        QCOMPARE(without.lines.first(), u"HARBOUR LANE"_s);
    }

    void the_drawer_opens_once_and_before_the_paper_moves()
    {
        const QList<PaperLine> lines = layOutReceipt(sampleReceipt(), englishWords(), kEnglish, 42);
        const PrinterRun run = runPrinter(toEscPos(lines, {.openDrawer = true, .drawLine = {}}));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.kicks, 1);
        QVERIFY(run.kickedBeforeText);
    }

    void without_a_cutter_nothing_is_cut()
    {
        QCOMPARE(runPrinter(toEscPos({}, {.cut = false, .drawLine = {}})).cuts, 0);
    }

    void no_text_holds_a_command_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &hostile : hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void no_text_holds_a_command()
    {
        QFETCH(QString, text);
        const QList<PaperLine> lines =
            layOutReceipt(hostileReceipt(text), englishWords(), kEnglish, 42);
        for (const bool pictures : {false, true}) {
            EscPosOptions options{.openDrawer = true, .drawLine = {}};
            if (pictures)
                options.drawLine = blackLine;
            const PrinterRun run = runPrinter(toEscPos(lines, options));
            QCOMPARE(run.problems, QStringList());
            QCOMPARE(run.kicks, 1);
            QCOMPARE(run.cuts, 1);
            QCOMPARE(run.lines.size(), lines.size());
        }
    }

    void not_even_a_line_that_nobody_cleaned_holds_a_command()
    {
        const bool holds = rc::check("every unit of UTF-16 is safe", [] {
            const auto text = *rc::gen::container<std::u16string>(rc::gen::oneOf(
                rc::gen::inRange<char16_t>(0, 0x100), rc::gen::arbitrary<char16_t>()));
            const auto kind = *rc::gen::element(PaperLine::Kind::Text, PaperLine::Kind::Barcode);
            PaperLine line{.kind = kind, .text = QString::fromStdU16String(text)};
            line.doubleSize = *rc::gen::arbitrary<bool>();
            line.centred = *rc::gen::arbitrary<bool>();
            const PrinterRun run = runPrinter(toEscPos({line}, {}));
            RC_ASSERT(run.problems.isEmpty());
            RC_ASSERT(run.kicks == 0);
            RC_ASSERT(run.cuts == 1);
        });
        QVERIFY(holds);
    }

    void characters_of_the_code_page_print_as_they_are_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s;
        QTest::newRow("euro") << u"\u20ac 5"_s;
        QTest::newRow("German") << u"\u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\u00df"_s;
        QTest::newRow("French")
            << u"\u00e0\u00e2\u00e7\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u00ff"_s;
        QTest::newRow("Nordic") << u"\u00c5\u00c6\u00d8\u00e5\u00e6\u00f8\u00d0\u00fe"_s;
        QTest::newRow("signs") << u"\u00a3\u00a5\u00a2\u00b0\u00b2\u00b3\u00bd\u00a9\u00ae"_s;
        QTest::newRow("boxes") << u"\u2500\u2502\u250c\u2518\u2588"_s;
    }
    void characters_of_the_code_page_print_as_they_are()
    {
        QFETCH(QString, text);
        QCOMPARE(shownBy(text, {.drawLine = blackLine}), QStringList{text});
    }

    void other_scripts_come_out_as_pictures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withoutPictures");
        QTest::newRow("Greek") << u"\u03b1\u03b2"_s << u"??"_s;
        QTest::newRow("Arabic") << u"\u062a\u0641\u0627\u062d  1"_s << u"????  1"_s;
        QTest::newRow("Hebrew") << u"\u05e9\u05dc\u05d5\u05dd"_s << u"????"_s;
        QTest::newRow("Han") << u"\u6f22\u5b57"_s << u"??"_s;
        QTest::newRow("emoji") << u"\U0001F389"_s << u"?"_s;
        QTest::newRow("dash") << u"a \u2013 b"_s << u"a ? b"_s;
    }
    void other_scripts_come_out_as_pictures()
    {
        QFETCH(QString, text);
        QFETCH(QString, withoutPictures);
        QCOMPARE(shownBy(text), QStringList{withoutPictures});
        QCOMPARE(shownBy(text, {.drawLine = blackLine}), QStringList{u"[picture 504 x 30]"_s});
        QCOMPARE(shownBy(text, {.columns = 32, .dotsPerLine = 384, .drawLine = blackLine}),
                 QStringList{u"[picture 384 x 30]"_s});
    }

    void a_receipt_of_a_right_to_left_language_is_drawn_whole()
    {
        const QList<PaperLine> lines{{.text = u"2 x 6.49"_s}, {.kind = PaperLine::Kind::Rule}};
        const PrinterRun run =
            runPrinter(toEscPos(lines, {.drawLine = blackLine, .drawAllText = true}));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.lines, QStringList({u"[picture 504 x 30]"_s, QString(42, u'-')}));
    }

    void a_picture_that_is_none_becomes_text_data()
    {
        QTest::addColumn<int>("dots");
        QTest::addColumn<int>("bytesPerRow");
        QTest::addColumn<int>("rows");
        QTest::newRow("no rows") << 504 << 63 << 0;
        QTest::newRow("short rows") << 504 << 62 << 10;
        QTest::newRow("no multiple of eight") << 500 << 62 << 10;
        QTest::newRow("too wide") << 584 << 73 << 10;
        QTest::newRow("no width") << 0 << 0 << 10;
    }
    void a_picture_that_is_none_becomes_text()
    {
        QFETCH(int, dots);
        QFETCH(int, bytesPerRow);
        QFETCH(int, rows);
        const auto draw = [&](const PaperLine &, int) {
            return LinePicture{.dots = dots,
                               .rows = QList<QByteArray>(rows, QByteArray(bytesPerRow, '\0'))};
        };
        const PrinterRun run = runPrinter(toEscPos({{.text = u"\u03b1"_s}}, {.drawLine = draw}));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.lines, QStringList{u"?"_s});
    }

    void a_barcode_that_does_not_fit_is_printed_as_text()
    {
        const PaperLine line{.kind = PaperLine::Kind::Barcode, .text = u"R1-104812345678-X"_s};
        QCOMPARE(
            runPrinter(toEscPos({line}, {.columns = 32, .dotsPerLine = 384, .drawLine = {}})).lines,
            QStringList{line.text});
        QCOMPARE(runPrinter(toEscPos({line}, {})).lines,
                 QStringList{u"[barcode R1-104812345678-X]"_s});
    }

    void the_drawer_kick_is_the_one_of_the_manual()
    {
        QCOMPARE(drawerKick(), QByteArray::fromHex("1b700019fa"));
    }
};

QTEST_APPLESS_MAIN(TestEscPos)
#include "tst_escpos.moc"
