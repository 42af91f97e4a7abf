// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "ui/print/barcode_bars.h"
#include "ui/print/label_sheet.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::Canada);

ShelfLabel honey(const QString &barcode = u"0628451102748"_s)
{
    const Currency dollars = *Currency::fromCode(u"CAD"_s);
    ShelfLabel label;
    label.name = u"Wildflower honey, 340 g"_s;
    label.sku = u"PAN-1014"_s;
    label.barcode = barcode;
    label.price = UnitPrice(115'000, dollars);
    label.reference = ReferencePrice{UnitPrice(33'800, dollars), ReferencePrice::Per::HundredGrams};
    return label;
}

LabelText textOf(const ShelfLabel &label)
{
    return labelText(label, kEnglish, QDate(2026, 11, 29));
}

// What a scanner reads from a picture: format and text.
QString scanned(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::EAN13 |
                     ZXing::BarcodeFormat::EAN8);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(ZXing::ToString(result.format())) + u' ' +
                                  QString::fromStdString(result.text())
                            : QString();
}

} // namespace

class TestShelfLabelPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperCarriesABarcodeThatIsRead_data();
    void everyPaperCarriesABarcodeThatIsRead();
    void eachKindOfCodeIsRead_data();
    void eachKindOfCodeIsRead();
    void aReductionNamesTheLowestPriceOf30Days();
    void aSheetThatIsBegunIsFilledUp();
    void labelsStandWhereTheSheetHasThem();
    void aLongNameEndsInsideTheLabel();
};

void TestShelfLabelPicture::everyPaperCarriesABarcodeThatIsRead_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("dpi");
    for (const LabelFormat &format : labelFormats())
        QTest::newRow(qPrintable(format.id)) << format.label << 300;
    QTest::newRow("label printer of 203 dpi") << QSizeF(50, 30) << 203;
}

void TestShelfLabelPicture::everyPaperCarriesABarcodeThatIsRead()
{
    QFETCH(QSizeF, size);
    QFETCH(int, dpi);
    const QImage picture = shelfLabelImage(textOf(honey()), size, dpi);
    if (const QString folder = qEnvironmentVariable("SHOPDESK_PICTURES"); !folder.isEmpty())
        picture.save(QDir(folder).filePath(
            u"label-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(dpi)));
    QCOMPARE(scanned(picture), u"EAN-13 0628451102748"_s);
}

void TestShelfLabelPicture::eachKindOfCodeIsRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("read");
    QTest::newRow("EAN-13") << u"4006381333931"_s << u"EAN-13 4006381333931"_s;
    QTest::newRow("UPC-A") << u"036000291452"_s << u"EAN-13 0036000291452"_s;
    QTest::newRow("EAN-8") << u"96385074"_s << u"EAN-8 96385074"_s;
    QTest::newRow("a code of the shop") << u"PAN-1014"_s << u"Code128 PAN-1014"_s;
    QTest::newRow("13 digits with a wrong check digit")
        << u"4006381333932"_s << u"Code128 4006381333932"_s;
}

void TestShelfLabelPicture::eachKindOfCodeIsRead()
{
    QFETCH(QString, code);
    QFETCH(QString, read);
    QCOMPARE(scanned(shelfLabelImage(textOf(honey(code)), {50, 30}, 300)), read);
}

void TestShelfLabelPicture::aReductionNamesTheLowestPriceOf30Days()
{
    ShelfLabel label = honey();
    QCOMPARE(textOf(label).lines, QStringList{u"$3.38 per 100 g"_s});
    label.lowest = UnitPrice(129'900, label.price.currency());
    const LabelText text = textOf(label);
    const QStringList lines{u"30-day lowest $12.99"_s, u"$3.38 per 100 g"_s};
    QCOMPARE(text.lines, lines);
    // The price stands white on black.
    const auto ink = [](const LabelText &of) {
        const QImage picture =
            shelfLabelImage(of, {50, 30}, 203).convertToFormat(QImage::Format_Grayscale8);
        int black = 0;
        for (int y = 0; y < picture.height() * 17 / 30; ++y) {
            for (int x = picture.width() / 2; x < picture.width(); ++x)
                black += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        }
        return black;
    };
    QVERIFY(ink(text) > 2 * ink(textOf(honey())));
    if (const QString folder = qEnvironmentVariable("SHOPDESK_PICTURES"); !folder.isEmpty())
        shelfLabelImage(text, {50, 30}, 600).save(QDir(folder).filePath(u"label-reduced.png"_s));
}

void TestShelfLabelPicture::aSheetThatIsBegunIsFilledUp()
{
    const QList<LabelFormat> formats = labelFormats();
    const auto sheet = std::find_if(formats.begin(), formats.end(),
                                    [](const LabelFormat &each) { return each.id == u"a4-24"_s; });
    QVERIFY(sheet != formats.end());
    const auto pages = [&](int labels, int used) {
        const QByteArray pdf =
            labelsPdf(*sheet, QList<LabelText>(labels, textOf(honey())), used, u"Labels"_s);
        const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        return QString::fromLatin1(pdf).count(page);
    };
    QCOMPARE(pages(24, 0), 1);
    QCOMPARE(pages(24, 1), 2);
    QCOMPARE(pages(1, 23), 1);
    QCOMPARE(pages(2, 23), 2);
}

void TestShelfLabelPicture::labelsStandWhereTheSheetHasThem()
{
    for (const LabelFormat &format : labelFormats()) {
        const QRectF page({}, format.page);
        const QPointF last(format.first.x() + format.step.width() * (format.columns - 1),
                           format.first.y() + format.step.height() * (format.rows - 1));
        QVERIFY2(page.contains(QRectF(last, format.label)), qPrintable(format.id));
        QVERIFY2(format.step.width() >= format.label.width() &&
                     format.step.height() >= format.label.height(),
                 qPrintable(format.id));
    }
}

void TestShelfLabelPicture::aLongNameEndsInsideTheLabel()
{
    ShelfLabel label = honey();
    label.name =
        u"A very long name of a product that has far more to say than two lines of a small label "
        "can ever hold, and goes on and on"_s;
    const QImage picture = shelfLabelImage(textOf(label), {38.1, 21.2}, 600)
                               .convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(scanned(picture), u"EAN-13 0628451102748"_s);
    for (int y = 0; y < picture.height(); ++y)
        QVERIFY(qGray(picture.pixel(picture.width() - 2, y)) > 128);
}

QTEST_MAIN(TestShelfLabelPicture)
#include "tst_shelf_label_picture.moc"
