// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/printer.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/fake_printer.h"
#include "tests/devices/sample_receipt.h"
#include "tests/support/qtest_results.h"
#include "ui/print/barcode_bars.h"
#include "ui/print/receipt_logo_picture.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/receipt_words.h"

#include <QFile>
#include <QFontInfo>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::Canada);

QList<PaperLine> sampleLines(int columns = 42)
{
    return layOutReceipt(sampleReceipt(), englishWords(), kEnglish, columns);
}

// What a scanner reads from a picture.
QString scanned(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::Code128);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

bool isBlack(const LinePicture &picture, int x, int y)
{
    return (picture.rows.at(y).at(x / 8) & (0x80 >> (x % 8))) != 0;
}

// Black dots of a picture between two columns of characters.
int inkBetween(const LinePicture &picture, int firstColumn, int endColumn)
{
    int ink = 0;
    for (int y = 0; y < picture.rows.size(); ++y) {
        for (int x = firstColumn * 12; x < endColumn * 12; ++x)
            ink += isBlack(picture, x, y) ? 1 : 0;
    }
    return ink;
}

QString runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasTool(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

// Lines with each run of spaces as one, empty ones left out: what a text search sees.
QStringList wordsByLine(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QRegularExpression(u"[\n\f]"_s))) {
        const QString simple = line.simplified();
        if (!simple.isEmpty())
            lines.append(simple);
    }
    return lines;
}

// The sample receipt as a shop of that language would have it.
struct Paper {
    ReceiptData receipt;
    QList<PaperLine> lines;
    ReceiptPaper paper;
};

Paper paperIn(const QString &tag, const QString &name)
{
    ShopProfile profile;
    profile.language = tag;
    const ReceiptLanguage language = receiptLanguage(profile, u":/i18n"_s);
    Paper paper;
    paper.receipt = sampleReceipt();
    paper.receipt.shopName = name;
    paper.receipt.footer = name;
    for (ReceiptLine &line : paper.receipt.lines)
        line.name = name;
    paper.paper.rightToLeft = language.isRightToLeft();
    paper.lines = layOutReceipt(paper.receipt, receiptWords(language, 6), language.locale, 42);
    return paper;
}

// Without the marks above and below: a reader of PDF takes a Thai letter and its mark for one.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    }
    return letters;
}

} // namespace

class TestReceiptPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_logo_is_drawn_above_the_name()
    {
        ReceiptData receipt = sampleReceipt();
        receipt.logo = {.dots = 64, .rows = QList<QByteArray>(40, QByteArray(8, char(0xff)))};
        const QImage image =
            receiptImage(layOutReceipt(receipt, englishWords(), kEnglish, 42), {42, false}, 1);
        const int margin = 24;
        const int middle = image.width() / 2;
        QVERIFY(qGray(image.pixel(middle, margin + 20)) < 40);
        QVERIFY(qGray(image.pixel(middle - 31, margin + 39)) < 40);
        QVERIFY(qGray(image.pixel(middle - 34, margin + 20)) > 215);
        QVERIFY(qGray(image.pixel(middle, margin + 41)) > 215);
    }

    void a_picture_becomes_a_logo_the_printer_can_print()
    {
        QImage wide(2'000, 500, QImage::Format_ARGB32);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.fillRect(0, 0, 1'000, 500, Qt::black);
        painter.end();
        const ReceiptLogo logo = receiptLogoFrom(wide);
        VERIFY_OK(checkReceiptLogo(logo));
        QCOMPARE(logo.dots, 384);
        QCOMPARE(logo.rows(), 96);
        const LinePicture picture = linePictureOf(logo);
        QVERIFY(isBlack(picture, 10, 50));
        QVERIFY(!isBlack(picture, 374, 50)); // what is clear is white
        wide.fill(Qt::white);
        QVERIFY(receiptLogoFrom(wide).isEmpty());
        VERIFY_ERROR(checkReceiptLogo({12, QByteArray(4, 'x')}), u"receiptLogo.malformed"_s);
        VERIFY_ERROR(checkReceiptLogo({392, QByteArray(49, 'x')}), u"receiptLogo.malformed"_s);
        VERIFY_ERROR(checkReceiptLogo({8, QByteArray(241, 'x')}), u"receiptLogo.malformed"_s);
    }

    void the_pdf_holds_every_line_as_text_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("80 mm") << 42;
        QTest::newRow("58 mm") << 32;
    }
    void the_pdf_holds_every_line_as_text()
    {
        QVERIFY2(hasTool(u"pdftotext"_s),
                 "pdftotext is not installed: packaging/setup installs it");
        QFETCH(int, columns);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.pdf"_s);
        VERIFY_OK(writeReceiptPdf(path, sampleLines(columns), {.columns = columns}, u"1-R-1048"_s));
        const QStringList shown =
            wordsByLine(runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        QString expected;
        for (const PaperLine &line : sampleLines(columns)) {
            expected += line.kind == PaperLine::Kind::Rule ? QString(columns, u'-') : line.text;
            expected += u'\n';
        }
        QCOMPARE(shown, wordsByLine(expected));
        QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }

    void the_pdf_is_one_page_of_the_papers_width_and_the_receipts_height()
    {
        QVERIFY2(hasTool(u"pdfinfo"_s), "pdfinfo is not installed: packaging/setup installs it");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.pdf"_s);
        VERIFY_OK(writeReceiptPdf(path, sampleLines(), {}, u"(1-R-1048) <b>\\"_s));
        const QString facts = runTool(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(facts));
        QVERIFY2(facts.contains(u"(1-R-1048) <b>\\"), qPrintable(facts));
        const auto size =
            QRegularExpression(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s).match(facts);
        QVERIFY2(size.hasMatch(), qPrintable(facts));
        QCOMPARE(qRound(size.captured(1).toDouble()), 227); // 80 mm
        const double dots = receiptSize(sampleLines(), {}).height() + 48;
        QCOMPARE(qRound(size.captured(2).toDouble()), qRound(dots / 203 * 72));
    }

    void a_receipt_longer_than_a_page_can_be_goes_on_on_the_next()
    {
        QVERIFY2(hasTool(u"pdfinfo"_s), "pdfinfo is not installed: packaging/setup installs it");
        QList<PaperLine> lines;
        for (int n = 0; n < 3000; ++n)
            lines.append({.text = u"Line %1"_s.arg(n)});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"long.pdf"_s);
        VERIFY_OK(writeReceiptPdf(path, lines, {}, u"long"_s));
        const QString facts = runTool(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(QRegularExpression(u"Pages: +3\n"_s)), qPrintable(facts));
        const QString text = runTool(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(text.contains(u"Line 2999"));
    }

    void a_pdf_that_cannot_be_written_says_so()
    {
        const Done written = writeReceiptPdf(u"/nowhere/receipt.pdf"_s, sampleLines(), {}, u"x"_s);
        QVERIFY(!written);
        QVERIFY2(written.error().key.startsWith(u"file."), qPrintable(written.error().key));
    }

    void hostile_texts_are_drawn_and_load_nothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &hostile : hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void hostile_texts_are_drawn_and_load_nothing()
    {
        QFETCH(QString, text);
        const QList<PaperLine> lines =
            layOutReceipt(hostileReceipt(text), englishWords(), kEnglish, 42);
        QVERIFY(!receiptImage(lines, {}, 0.5).isNull());
        const QByteArray pdf = receiptPdf(lines, {}, text.left(100));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("/URI"));
        EscPosOptions options{.openDrawer = true, .drawLine = {}};
        options.drawLine = [](const PaperLine &line, int dots) {
            return linePicture(line, dots, {});
        };
        const PrinterRun run = runPrinter(toEscPos(lines, options));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.kicks, 1);
    }

    void a_scanner_reads_the_printed_barcode_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<qint64>("number");
        QTest::newRow("80 mm") << 42 << qint64(1048);
        QTest::newRow("58 mm") << 32 << qint64(1048);
        QTest::newRow("first") << 42 << qint64(1);
        QTest::newRow("long number") << 42 << qint64(98'765'432);
    }
    void a_scanner_reads_the_printed_barcode()
    {
        QFETCH(int, columns);
        QFETCH(qint64, number);
        ReceiptData receipt = sampleReceipt();
        receipt.barcode = receiptBarcode(u"1-R", number);
        const QList<PaperLine> lines = layOutReceipt(receipt, englishWords(), kEnglish, columns);
        const QString code = scanned(receiptImage(lines, {.columns = columns}, 1));
        QCOMPARE(code, receipt.barcode);
        QVERIFY(isReceiptBarcode(code));
    }

    void a_scanner_reads_the_barcode_of_the_pdf()
    {
        QVERIFY2(hasTool(u"pdftoppm"_s), "pdftoppm is not installed: packaging/setup installs it");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.pdf"_s);
        VERIFY_OK(writeReceiptPdf(path, sampleLines(), {}, u"1-R-1048"_s));
        const QString picture = folder.filePath(u"page"_s);
        runTool(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-singlefile"_s, u"-png"_s, path, picture});
        QCOMPARE(scanned(QImage(picture + u".png")), receiptBarcode(u"1-R", 1048));
    }

    void receipts_of_every_script_are_printed_and_read_back_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"Red apples"_s;
        QTest::newRow("Arabic") << u"ar"_s
                                << u"\u062a\u0641\u0627\u062d \u0623\u062d\u0645\u0631"_s;
        QTest::newRow("Hebrew") << u"he"_s
                                << u"\u05ea\u05e4\u05d5\u05d7 \u05d0\u05d3\u05d5\u05dd"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"\u8d64\u3044\u308a\u3093\u3054"_s;
        QTest::newRow("Thai")
            << u"th"_s << u"\u0e41\u0e2d\u0e1b\u0e40\u0e1b\u0e34\u0e49\u0e25\u0e41\u0e14\u0e07"_s;
    }
    void receipts_of_every_script_are_printed_and_read_back()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const Paper paper = paperIn(language, name);
        EscPosOptions options;
        options.drawLine = [&paper](const PaperLine &line, int dots) {
            return linePicture(line, dots, paper.paper);
        };
        const FakePrinter printer(FakePrinter::Manner::Answers);
        const auto way = makeNetworkPrinter(u"127.0.0.1:%1"_s.arg(printer.port()));
        VERIFY_OK(way->send(toEscPos(paper.lines, options), 20'000));
        const PrinterRun run = runPrinter(printer.printed());
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(run.cuts, 1);
        QCOMPARE(run.lines.filter(paper.receipt.barcode).size(), 1);
        const qsizetype pictures = run.lines.filter(u"[picture"_s).size();
        if (language == u"en"_s)
            QCOMPARE(pictures, 0);
        else
            QCOMPARE_GE(pictures, 7); // shop, five lines, foot
    }

    void pdfs_of_every_script_are_written_and_read_back_data()
    {
        receipts_of_every_script_are_printed_and_read_back_data();
    }
    void pdfs_of_every_script_are_written_and_read_back()
    {
        QVERIFY2(hasTool(u"pdftoppm"_s), "pdftoppm is not installed: packaging/setup installs it");
        QFETCH(QString, language);
        QFETCH(QString, name);
        const Paper paper = paperIn(language, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.pdf"_s);
        VERIFY_OK(writeReceiptPdf(path, paper.lines, paper.paper, u"1-R-1048"_s));
        const QString picture = folder.filePath(u"page"_s);
        runTool(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-singlefile"_s, u"-png"_s, path, picture});
        QCOMPARE(scanned(QImage(picture + u".png")), paper.receipt.barcode);
        const QString text = runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY2(lettersOf(text).contains(lettersOf(name)), qPrintable(text));
    }

    void what_code_128_cannot_carry_has_no_bars()
    {
        QVERIFY(code128Bars(QString()).isEmpty());
        QVERIFY(code128Bars(u"\u05d0"_s).isEmpty());
        QVERIFY(code128Bars(u"a\nb"_s).isEmpty());
        QCOMPARE(code128Bars(u"R1-1048-Q"_s).size(), 11 * 11 + 13);
    }

    void a_barcode_too_wide_for_the_paper_is_written_out()
    {
        const PaperLine line{
            .kind = PaperLine::Kind::Barcode, .text = u"R999-123456789012345-X"_s, .centred = true};
        QVERIFY(scanned(receiptImage({line}, {.columns = 32}, 1)).isEmpty());
    }

    void lines_of_other_scripts_become_pictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Arabic") << u"\u062a\u0641\u0627\u062d \u0623\u062d\u0645\u0631"_s;
        QTest::newRow("Hebrew") << u"\u05ea\u05e4\u05d5\u05d7 \u05d0\u05d3\u05d5\u05dd"_s;
        QTest::newRow("Greek") << u"\u039c\u03ae\u03bb\u03b1"_s;
    }
    void lines_of_other_scripts_become_pictures()
    {
        QFETCH(QString, name);
        ReceiptData receipt = sampleReceipt();
        receipt.lines.first().name = name;
        const QList<PaperLine> lines = layOutReceipt(receipt, englishWords(), kEnglish, 42);
        EscPosOptions options;
        QList<PaperLine> drawn;
        options.drawLine = [&](const PaperLine &line, int dots) {
            drawn.append(line);
            return linePicture(line, dots, {});
        };
        const PrinterRun run = runPrinter(toEscPos(lines, options));
        QCOMPARE(run.problems, QStringList());
        QCOMPARE(drawn.size(), 1);
        QVERIFY(drawn.first().text.startsWith(name));
        QCOMPARE(run.lines.filter(u"picture"_s), QStringList{u"[picture 504 x 30]"_s});
        QVERIFY(run.lines.contains(u"TOTAL  CAD                           65.94"_s));

        const LinePicture picture = linePicture(drawn.first(), 504, {});
        QVERIFY(inkBetween(picture, 0, 12) > 50); // the name
        QCOMPARE(inkBetween(picture, 20, 36), 0);
        QVERIFY(inkBetween(picture, 38, 42) > 50); // the amount, in the last columns
    }

    void a_right_to_left_receipt_has_its_amounts_at_the_left()
    {
        const PaperLine line{.text = u"\u05ea\u05e4\u05d5\u05d7                               "
                                     u"   7.25"_s};
        QCOMPARE(columnsOf(line.text), 42);
        const LinePicture picture = linePicture(line, 504, {.columns = 42, .rightToLeft = true});
        QVERIFY(inkBetween(picture, 0, 4) > 50);
        QCOMPARE(inkBetween(picture, 5, 36), 0);
        QVERIFY(inkBetween(picture, 38, 42) > 30);
    }

    void numbers_and_names_keep_their_order_on_a_right_to_left_receipt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("phone") << u"902 555 0142   shop.example"_s;
        QTest::newRow("address") << u"18 Harbour Lane, Halifax NS  B3J 1S9."_s;
        QTest::newRow("amount below zero") << u"-1.30"_s;
        QTest::newRow("Hebrew") << u"\u05ea\u05e4\u05d5\u05d7 3, Gala."_s;
    }
    void numbers_and_names_keep_their_order_on_a_right_to_left_receipt()
    {
        QFETCH(QString, text);
        const PaperLine line{.text = text, .centred = true};
        QCOMPARE(linePicture(line, 504, {.columns = 42, .rightToLeft = true}).rows,
                 linePicture(line, 504, {.columns = 42, .rightToLeft = false}).rows);
    }

    void a_name_in_a_wider_font_is_squeezed_into_its_columns()
    {
        const QString wide(16, QChar(0xfdfd)); // ARABIC LIGATURE BISMILLAH: many columns wide
        PaperLine line{.text = wide};
        line.text += QString(42 - columnsOf(wide) - 4, u' ') + u"7.25";
        const LinePicture picture = linePicture(line, 504, {});
        QCOMPARE(inkBetween(picture, 18, 36), 0);
        QVERIFY(inkBetween(picture, 38, 42) > 50);
    }

    void a_picture_has_as_many_dots_as_the_printer_wants()
    {
        const LinePicture narrow = linePicture({.text = u"\u03b1"_s}, 380, {.columns = 32});
        QCOMPARE(narrow.dots, 376);
        for (const QByteArray &row : narrow.rows)
            QCOMPARE(row.size(), 47);
        const LinePicture large =
            linePicture({.text = u"\u03b1"_s, .doubleSize = true, .centred = true}, 504, {});
        QCOMPARE(large.rows.size(), 60);
    }

    void the_colour_is_the_painters()
    {
        QImage image(504, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        paintReceipt(painter, {{.kind = PaperLine::Kind::Rule}}, {});
        painter.end();
        bool hasRed = false;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor colour = image.pixelColor(x, y);
                QCOMPARE(colour.red(), 255);
                hasRed = hasRed || colour.green() < 100;
            }
        }
        QVERIFY(hasRed);
    }
};

QTEST_MAIN(TestReceiptPicture)
#include "tst_receipt_picture.moc"
