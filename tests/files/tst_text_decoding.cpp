// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_decoding.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <rapidcheck.h>

#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

QString decoded(const QByteArray &bytes, TextEncoding encoding, qsizetype piece = 1'000'000)
{
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        decoder.decode(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), text);
    decoder.finish(text);
    return text;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QString mark(int byte)
{
    return QString(QChar(char16_t(TextDecoder::kUndecodable + byte)));
}

} // namespace

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectsTheEncodingFromTheFirstBytes_data();
    void detectsTheEncodingFromTheFirstBytes();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void decodesEachEncoding_data();
    void decodesEachEncoding();
    void marksBytesThatCannotBeDecoded_data();
    void marksBytesThatCannotBeDecoded();
    void utf8BecomesCp1252AtTheFirstImpossibleByte();
    void anyCutOfTheStreamGivesTheSameText();
    void detectsRealFiles_data();
    void detectsRealFiles();
};

void TestTextDecoding::detectsTheEncodingFromTheFirstBytes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<int>("mark");
    QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8 << 0;
    QTest::newRow("ASCII") << QByteArray("name,price\n") << TextEncoding::Utf8 << 0;
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBFname") << TextEncoding::Utf8 << 3;
    QTest::newRow("UTF-16 LE mark")
        << QByteArray("\xFF\xFEn\0", 4) << TextEncoding::Utf16LittleEndian << 2;
    QTest::newRow("UTF-16 BE mark")
        << QByteArray("\xFE\xFF\0n", 4) << TextEncoding::Utf16BigEndian << 2;
    QTest::newRow("UTF-16 LE bare")
        << utf16(u"name,price\nMilk,1\n"_s, false) << TextEncoding::Utf16LittleEndian << 0;
    QTest::newRow("UTF-16 BE bare")
        << utf16(u"name,price\nMilk,1\n"_s, true) << TextEncoding::Utf16BigEndian << 0;
    QTest::newRow("UTF-16 LE bare, Greek")
        << utf16(u"όνομα,τιμή\nγάλα,1\nψωμί,2\n"_s, false) << TextEncoding::Utf16LittleEndian << 0;
    QTest::newRow("one stray NUL")
        << QByteArray("name,price\nMi\0lk,1\n", 18) << TextEncoding::Utf8 << 0;
}

void TestTextDecoding::detectsTheEncodingFromTheFirstBytes()
{
    QFETCH(QByteArray, start);
    QFETCH(TextEncoding, encoding);
    QFETCH(int, mark);
    const auto found = detectText(start);
    VERIFY_OK(found);
    QCOMPARE(found->encoding, encoding);
    QCOMPARE(found->byteOrderMark, mark);
}

void TestTextDecoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("XLSX") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("XLS") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8);
    QTest::newRow("xz") << QByteArray("\xfd"
                                      "7zXZ\0",
                                      6);
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0n\0\0\0", 8);
    QTest::newRow("control characters") << QByteArray(100, '\x01');
    QTest::newRow("only NUL") << QByteArray(100, '\0');
}

void TestTextDecoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, start);
    VERIFY_ERROR(detectText(start), u"text.notText"_s);
}

void TestTextDecoding::decodesEachEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8 of every length")
        << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x8E") << TextEncoding::Utf8 << u"aé€😎"_s;
    QTest::newRow("UTF-8 limits") << QByteArray("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF")
                                  << TextEncoding::Utf8
                                  << QString(u"\uD7FF\uE000"_s +
                                             QStringView(QChar::fromUcs4(0x10FFFF)));
    QTest::newRow("UTF-16 LE") << utf16(u"aé€😎"_s, false) << TextEncoding::Utf16LittleEndian
                               << u"aé€😎"_s;
    QTest::newRow("UTF-16 BE") << utf16(u"aé€😎"_s, true) << TextEncoding::Utf16BigEndian
                               << u"aé€😎"_s;
    QTest::newRow("CP1252") << QByteArray("caf\xE9 \x80\x35 \x93q\x94 \x8E") << TextEncoding::Cp1252
                            << u"café €5 “q” Ž"_s;
    QTest::newRow("CP1252 found out")
        << QByteArray("caf\xE9 \x80\x35") << TextEncoding::Utf8 << u"café €5"_s;
    QTest::newRow("CP1252 at the very end")
        << QByteArray("caf\xE9") << TextEncoding::Utf8 << u"café"_s;
    QTest::newRow("CP1252 before ASCII") << QByteArray("\xC3"
                                                       "a")
                                         << TextEncoding::Utf8 << u"Ãa"_s;
}

void TestTextDecoding::decodesEachEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece)
        QCOMPARE(decoded(bytes, encoding, piece), text);
}

void TestTextDecoding::marksBytesThatCannotBeDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8, stray byte")
        << QByteArray("\xC3\xA9\xFF!") << TextEncoding::Utf8 << QString(u"é"_s + mark(0xFF) + u'!');
    QTest::newRow("UTF-8, long form of a slash")
        << QByteArray("\xC3\xA9\xC0\xAF") << TextEncoding::Utf8
        << QString(u"é"_s + mark(0xC0) + mark(0xAF));
    QTest::newRow("UTF-8, surrogate") << QByteArray("\xC3\xA9\xED\xA0\x80") << TextEncoding::Utf8
                                      << QString(u"é"_s + mark(0xED) + mark(0xA0) + mark(0x80));
    QTest::newRow("UTF-8, cut at the end") << QByteArray("\xC3\xA9\xE2\x82") << TextEncoding::Utf8
                                           << QString(u"é"_s + mark(0xE2) + mark(0x82));
    QTest::newRow("UTF-16, lone surrogate")
        << utf16(u"a"_s, false) + QByteArray("\x00\xD8", 2) + utf16(u"b"_s, false)
        << TextEncoding::Utf16LittleEndian << QString(u"a"_s + mark(0) + u'b');
    QTest::newRow("UTF-16, half a unit")
        << utf16(u"a"_s, false) + 'b' << TextEncoding::Utf16LittleEndian
        << QString(u"a"_s + mark('b'));
    QTest::newRow("CP1252, unassigned")
        << QByteArray("\xE9\x81") << TextEncoding::Cp1252 << QString(u"é"_s + mark(0x81));
}

void TestTextDecoding::marksBytesThatCannotBeDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece)
        QCOMPARE(decoded(bytes, encoding, piece), text);
}

void TestTextDecoding::utf8BecomesCp1252AtTheFirstImpossibleByte()
{
    TextDecoder decoder(TextEncoding::Utf8);
    QString text;
    decoder.decode(QByteArray(1'000'000, 'a'), text);
    QCOMPARE(decoder.encoding(), TextEncoding::Utf8);
    decoder.decode("caf\xE9 \xC3\xA9", text);
    QCOMPARE(decoder.encoding(), TextEncoding::Cp1252);
    QCOMPARE(text.last(7), u"café Ã©"_s);
}

void TestTextDecoding::anyCutOfTheStreamGivesTheSameText()
{
    const bool held = rc::check("any cut gives the same text", [](const std::string &raw) {
        const QByteArray bytes = QByteArray::fromStdString(raw);
        const auto piece = *rc::gen::inRange<qsizetype>(1, 8);
        for (const TextEncoding encoding :
             {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
            RC_ASSERT(decoded(bytes, encoding, piece) == decoded(bytes, encoding));
    });
    QVERIFY(held);
}

void TestTextDecoding::detectsRealFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("UTF-16 big") << u"csv_shared/csvkit/test_utf16_big.csv"_s
                                << TextEncoding::Utf16BigEndian;
    QTest::newRow("UTF-16 little")
        << u"csv_shared/csvkit/test_utf16_little.csv"_s << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 LE") << u"csv_shared/messytables/utf-16le_encoded.csv"_s
                               << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-8 mark") << u"csv_shared/csvkit/test_utf8_bom.csv"_s << TextEncoding::Utf8;
    QTest::newRow("ISO 8859-1") << u"csv_shared/readr/enc-iso-8859-1.txt"_s << TextEncoding::Cp1252;
}

void TestTextDecoding::detectsRealFiles()
{
    QFETCH(QString, path);
    QFETCH(TextEncoding, encoding);
    const auto name = dataFile(path);
    if (!name)
        QSKIP("the folder of real data is not there");
    QFile file(*name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto start =
        detectText(QByteArrayView(bytes).first(std::min<qsizetype>(4096, bytes.size())));
    VERIFY_OK(start);
    TextDecoder decoder(start->encoding);
    QString text;
    decoder.decode(QByteArrayView(bytes).sliced(start->byteOrderMark), text);
    decoder.finish(text);
    QCOMPARE(decoder.encoding(), encoding);
    QVERIFY(text.isValidUtf16());
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_text_decoding.moc"
