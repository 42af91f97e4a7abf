// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/picture.h"

#include "ui/text/error_text.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QByteArray encoded(const QImage &image, const char *format, const QString &note = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (!note.isEmpty())
        writer.setText(u"Comment"_s, note);
    return writer.write(image) ? bytes : QByteArray();
}

// The upper left quarter red, the rest white.
QImage marked(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(Qt::white);
    QPainter(&image).fillRect(0, 0, width / 2, height / 2, Qt::red);
    return image;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 200 && qGreen(pixel) < 60 && qBlue(pixel) < 60;
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// PNG specification, annex D.
quint32 pngSum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return big(quint32(data.size())) + type + data + big(pngSum(type + data));
}

const QByteArray kPngSign = "\x89PNG\r\n\x1a\n";

// A PNG of these measures and a few bytes.
QByteArray declaredPng(quint32 width, quint32 height)
{
    return kPngSign +
           chunk("IHDR", big(width) + big(height) + QByteArray("\x08\x06\x00\x00\x00", 5)) +
           chunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + chunk("IEND", {});
}

// Announces three pictures where one is: what readers of moving PNGs begin with.
QByteArray movingPng(const QImage &image)
{
    const QByteArray still = encoded(image, "png");
    const qsizetype behindHeader = kPngSign.size() + 25;
    const QByteArray control = chunk("acTL", big(3) + big(0));
    return still.left(behindHeader) + control + still.mid(behindHeader);
}

// A photograph taken with the camera on its side: EXIF orientation 6, "turn it right".
QByteArray turnedJpeg(const QImage &image)
{
    const QByteArray plain = encoded(image, "jpeg");
    const QByteArray exif = QByteArray(
        "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    QByteArray length(2, '\0');
    qToBigEndian(quint16(exif.size() + 2), length.data());
    return plain.left(2) + "\xff\xe1" + length + exif + plain.mid(2);
}

QByteArray noise(int bytes)
{
    QByteArray made(bytes, '\0');
    QRandomGenerator generator(20260301);
    for (char &byte : made)
        byte = char(generator.generate());
    return made;
}

QByteArray svg()
{
    return R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>)";
}

QString refusal(const Result<Picture> &picture)
{
    return picture ? u"taken"_s : picture.error().key;
}

} // namespace

class TestPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void goodPicturesAreTaken_data();
    void goodPicturesAreTaken();
    void theLargestPictureIsScaledDown();
    void aTurnedPhotographStandsUpright();
    void whatIsTransparentStaysSo();
    void nothingButPixelsIsStored();
    void theSamePictureHasTheSameBytes();
    void webpIsReadWhereQtCan();
    void theNameOfAFileCountsForNothing();
    void whatIsNoPlainFileIsNotOpened();
    void aPastedDrawingIsNotTaken();
    void pixelsOfTheDesktopAreTaken();
    void storedBytesOfAnotherKindShowNothing();
};

void TestPicture::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    const QByteArray png = encoded(marked(60, 40), "png");
    const QByteArray jpeg = encoded(marked(600, 400), "jpeg");
    QTest::newRow("nothing") << QByteArray() << u"image.empty"_s;
    QTest::newRow("a megabyte of noise") << noise(1 << 20) << u"image.kindUnknown"_s;
    QTest::newRow("noise behind the first bytes of a PNG")
        << kPngSign + noise(1 << 20) << u"image.broken"_s;
    QTest::newRow("noise behind the first bytes of a JPEG")
        << "\xff\xd8\xff" + noise(1 << 20) << u"image.broken"_s;
    QTest::newRow("drawing (SVG)") << svg() << u"image.kindUnknown"_s;
    QTest::newRow("moving picture (GIF)")
        << QByteArray("GIF89a") + noise(400) << u"image.kindUnknown"_s;
    QTest::newRow("half a PNG") << png.left(png.size() / 2) << u"image.broken"_s;
    QTest::newRow("a PNG without its head") << png.left(12) << u"image.broken"_s;
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << u"image.broken"_s;
    QTest::newRow("a JPEG without its last byte") << jpeg.chopped(1) << u"image.broken"_s;
    QTest::newRow("50,000 x 50,000 declared")
        << declaredPng(50'000, 50'000) << u"image.tooManyPixels"_s;
    QTest::newRow("one row too many") << declaredPng(8'000, 5'001) << u"image.tooManyPixels"_s;
    QTest::newRow("no height") << declaredPng(8'000, 0) << u"image.broken"_s;
    QTest::newRow("a file too large")
        << kPngSign + QByteArray(kLargestPictureFile, 'x') << u"image.tooLarge"_s;
}

void TestPicture::whatIsNoPictureIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, key);
    const auto picture = pictureFromBytes(bytes);
    QCOMPARE(refusal(picture), key);
    QCOMPARE(picture.error().context.value(u"field"_s).toString(), u"image"_s);
    QVERIFY(hasErrorText(key));
}

void TestPicture::goodPicturesAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << encoded(marked(60, 40), "png") << QSize(60, 40);
    QTest::newRow("JPEG") << encoded(marked(60, 40), "jpeg") << QSize(60, 40);
    QTest::newRow("JPEG with bytes behind its end")
        << encoded(marked(60, 40), "jpeg") + noise(999) << QSize(60, 40);
    QTest::newRow("wider than the shop keeps")
        << encoded(marked(1600, 400), "jpeg") << QSize(800, 200);
    QTest::newRow("a line") << encoded(marked(4000, 1), "png") << QSize(800, 1);
    QTest::newRow("the first of a moving PNG") << movingPng(marked(60, 40)) << QSize(60, 40);
}

void TestPicture::goodPicturesAreTaken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const auto picture = pictureFromBytes(bytes);
    QCOMPARE(refusal(picture), u"taken"_s);
    QCOMPARE(picture->image.size(), size);
    QCOMPARE(picture->mediaType, u"image/jpeg"_s);
    QCOMPARE(storedPicture(picture->bytes, kPictureSide).size(), size);
    if (size.height() > 1)
        QVERIFY(isRed(picture->image.pixel(2, 2)));
}

void TestPicture::theLargestPictureIsScaledDown()
{
    QImage image(8'000, 5'000, QImage::Format_Mono);
    image.fill(1);
    const auto picture = pictureFromBytes(encoded(image, "png"));
    QCOMPARE(refusal(picture), u"taken"_s);
    QCOMPARE(picture->image.size(), QSize(800, 500));
}

void TestPicture::aTurnedPhotographStandsUpright()
{
    const auto picture = pictureFromBytes(turnedJpeg(marked(1'200, 800)));
    QCOMPARE(refusal(picture), u"taken"_s);
    QCOMPARE(picture->image.size(), QSize(533, 800));
    QVERIFY(isRed(picture->image.pixel(520, 10)));
    QVERIFY(!isRed(picture->image.pixel(10, 10)));
}

void TestPicture::whatIsTransparentStaysSo()
{
    QImage image = marked(60, 40, QImage::Format_ARGB32);
    image.setPixelColor(50, 30, Qt::transparent);
    const auto picture = pictureFromBytes(encoded(image, "png"));
    QCOMPARE(refusal(picture), u"taken"_s);
    QCOMPARE(picture->mediaType, u"image/png"_s);
    QCOMPARE(qAlpha(storedPicture(picture->bytes, kPictureSide).pixel(50, 30)), 0);
}

void TestPicture::nothingButPixelsIsStored()
{
    QImage image = marked(60, 40, QImage::Format_ARGB32);
    image.setDotsPerMeterX(11'811);
    image.setText(u"Location"_s, u"44.6488 N, 63.5752 W"_s);
    const QByteArray given = encoded(image, "png", u"taken at home"_s);
    QVERIFY(given.contains("44.6488"));
    const auto picture = pictureFromBytes(given + "hidden behind the end");
    QCOMPARE(refusal(picture), u"taken"_s);
    QVERIFY(!picture->bytes.contains("44.6488"));
    QVERIFY(!picture->bytes.contains("taken at home"));
    QVERIFY(!picture->bytes.contains("hidden"));
    QVERIFY(!picture->bytes.contains("tEXt"));
    const auto photograph = pictureFromBytes(turnedJpeg(marked(60, 40)));
    QCOMPARE(refusal(photograph), u"taken"_s);
    QVERIFY(!photograph->bytes.contains("Exif"));
}

void TestPicture::theSamePictureHasTheSameBytes()
{
    const QByteArray given = encoded(marked(900, 700), "jpeg");
    const auto once = pictureFromBytes(given);
    const auto again = pictureFromBytes(given);
    QVERIFY(once && again);
    QCOMPARE(once->bytes, again->bytes);
    QVERIFY(once->bytes != given);
}

void TestPicture::webpIsReadWhereQtCan()
{
    // One lossless pixel.
    const QByteArray webp =
        QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    const bool can = QImageReader::supportedImageFormats().contains("webp");
    QCOMPARE(refusal(pictureFromBytes(webp)), can ? u"taken"_s : u"image.webpUnreadable"_s);
    QCOMPARE(refusal(pictureFromBytes(webp.left(20))),
             can ? u"image.broken"_s : u"image.webpUnreadable"_s);
    QVERIFY(hasErrorText(u"image.webpUnreadable"_s));
}

void TestPicture::theNameOfAFileCountsForNothing()
{
    const QTemporaryDir folder;
    const auto written = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    };
    QCOMPARE(refusal(pictureFromFile(written(u"drawing.png"_s, svg()))), u"image.kindUnknown"_s);
    QCOMPARE(refusal(pictureFromFile(written(u"picture.svg"_s, encoded(marked(60, 40), "png")))),
             u"taken"_s);
    QCOMPARE(refusal(pictureFromFile(
                 written(u"huge.png"_s, kPngSign + QByteArray(kLargestPictureFile, 'x')))),
             u"image.tooLarge"_s);
}

void TestPicture::whatIsNoPlainFileIsNotOpened()
{
    const QTemporaryDir folder;
    QCOMPARE(refusal(pictureFromFile(folder.path())), u"image.kindUnknown"_s);
    QCOMPARE(refusal(pictureFromFile(folder.filePath(u"none.png"_s))), u"file.cannotOpen"_s);
#ifdef Q_OS_UNIX
    QCOMPARE(refusal(pictureFromFile(u"/dev/zero"_s)), u"image.kindUnknown"_s);
#endif
}

void TestPicture::aPastedDrawingIsNotTaken()
{
    QMimeData drawing;
    drawing.setData(u"image/svg+xml"_s, svg());
    drawing.setData(u"application/x-qt-image"_s, svg());
    QVERIFY(offeredPicture(drawing).isEmpty());
    QMimeData page;
    page.setUrls({QUrl(u"https://shop.example/picture.png"_s)});
    QVERIFY(offeredPicture(page).isEmpty());
    QMimeData text;
    text.setText(u"a word"_s);
    QVERIFY(!offersPicture(text));
    QVERIFY(offeredPicture(text).isEmpty());
}

void TestPicture::pixelsOfTheDesktopAreTaken()
{
    QMimeData pixels;
    pixels.setImageData(marked(1'600, 1'600));
    const OfferedPicture offer = offeredPicture(pixels);
    const auto picture = pictureFromOffer(offer);
    QCOMPARE(refusal(picture), u"taken"_s);
    QCOMPARE(picture->image.size(), QSize(800, 800));
    QMimeData png;
    png.setData(u"image/png"_s, encoded(marked(60, 40), "png"));
    QVERIFY(offersPicture(png));
    QCOMPARE(refusal(pictureFromOffer(offeredPicture(png))), u"taken"_s);
}

void TestPicture::storedBytesOfAnotherKindShowNothing()
{
    QVERIFY(storedPicture(svg(), 100).isNull());
    QVERIFY(storedPicture({}, 100).isNull());
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestPicture)
#include "tst_picture.moc"
