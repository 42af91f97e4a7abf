// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

QString randomText()
{
    QString text;
    for (const auto c :
         *rc::gen::container<std::vector<char32_t>>(rc::gen::inRange<char32_t>(1, 0x11000))) {
        if (!QChar::isSurrogate(c))
            text += QChar::fromUcs4(c);
    }
    return text;
}

Json randomValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0:
        return {};
    case 1:
        return Json(*rc::gen::arbitrary<bool>());
    case 2:
        return Json::integer(*rc::gen::arbitrary<qint32>());
    case 3:
        return Json(randomText());
    case 4: {
        Json::Array array;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            array.append(randomValue(depth - 1));
        return Json(array);
    }
    default: {
        Json::Object object;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            object.append({QString::number(i) + randomText(), randomValue(depth - 1)});
        return Json(object);
    }
    }
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validTextIsReadAndWrittenCompact_data();
    void validTextIsReadAndWrittenCompact();
    void malformedTextIsRefused_data();
    void malformedTextIsRefused();
    void theErrorNamesOffsetAndReason();
    void nestingStopsAt64();
    void numbersKeepTheirText();
    void wholeNumbersAreIntegersHoweverWritten_data();
    void wholeNumbersAreIntegersHoweverWritten();
    void escapesMeanWhatTheyShould();
    void membersAreFoundByName();
    void theCanonicalFormFollowsRfc8785_data();
    void theCanonicalFormFollowsRfc8785();
    void whatHasNoCanonicalFormIsRefused();
    void everyValueComesBackAsItself();
    void noBytesCrashTheReader();
};

void TestJson::validTextIsReadAndWrittenCompact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &compact) {
        QTest::newRow(name) << text << compact;
    };
    row("null", "null", "null");
    row("space around", " \t\r\n true \n", "true");
    row("empty object", "{ }", "{}");
    row("empty array", "[ ]", "[]");
    row("order of members stays", R"({"b": 1, "a": [1, 2 , 3]})", R"({"b":1,"a":[1,2,3]})");
    row("number text stays", "[12.50, -0, 1E+2, 0.0]", "[12.50,-0,1E+2,0.0]");
    row("escapes", R"("\u0041\/\n\u001f")", R"("A/\n\u001f")");
    row("surrogate pair", R"("\ud83d\ude00")", "\"\xf0\x9f\x98\x80\"");
    row("DEL is allowed", "\"\x7f\"", "\"\x7f\"");
    row("empty name", R"({"":0})", R"({"":0})");
}

void TestJson::validTextIsReadAndWrittenCompact()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);
    const auto value = Json::parse(text);
    VERIFY_OK(value);
    QCOMPARE(value->toBytes(), compact);
}

void TestJson::malformedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "nul",
                             "nulll",
                             "True",
                             "{",
                             "}",
                             "[",
                             "]",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{'a':1}",
                             "{\"a\" 1}",
                             "{1:2}",
                             "01",
                             "-",
                             "-01",
                             "+1",
                             ".5",
                             "1.",
                             "1.e3",
                             "1e",
                             "1e+",
                             "0x10",
                             "NaN",
                             "Infinity",
                             "--1",
                             "1 2",
                             "[1] x",
                             "\"",
                             "\"a",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\u12g4\"",
                             "\"\\\"",
                             "'a'",
                             "// x\n1",
                             "/**/1",
                             "{\"a\":1,\"a\":2}",
                             "{\"a\":1,\"\\u0061\":2}"})
        QTest::addRow("%s", text) << QByteArray(text);
    QTest::newRow("lone high surrogate") << QByteArray(R"("\ud83d")");
    QTest::newRow("lone low surrogate") << QByteArray(R"("\ude00")");
    QTest::newRow("high surrogate and a letter") << QByteArray(R"("\ud83dA")");
    QTest::newRow("two high surrogates") << QByteArray(R"("\ud83d\ud83d")");
    QTest::newRow("escaped NUL") << QByteArray(R"("\u0000")");
    QTest::newRow("raw NUL in a string") << QByteArray("\"\0\"", 3);
    QTest::newRow("raw NUL behind") << QByteArray("1\0", 2);
    QTest::newRow("raw line break in a string") << QByteArray("\"\n\"");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "1");
    QTest::newRow("overlong slash") << QByteArray("\"\xc0\xaf\"");
    QTest::newRow("overlong three bytes") << QByteArray("\"\xe0\x80\xaf\"");
    QTest::newRow("surrogate as UTF-8") << QByteArray("\"\xed\xa0\x80\"");
    QTest::newRow("above U+10FFFF") << QByteArray("\"\xf4\x90\x80\x80\"");
    QTest::newRow("cut UTF-8") << QByteArray("\"\xe2\x82\"");
    QTest::newRow("cut UTF-8 at the end") << QByteArray("\"\xe2\x82");
    QTest::newRow("lone continuation") << QByteArray("\"\x80\"");
    QTest::newRow("Latin-1") << QByteArray("\"caf\xe9\"");
    QTest::newRow("no-break space") << QByteArray("\xc2\xa0"
                                                  "1");
}

void TestJson::malformedTextIsRefused()
{
    QFETCH(QByteArray, text);
    VERIFY_ERROR(Json::parse(text), u"json.malformed"_s);
}

void TestJson::theErrorNamesOffsetAndReason()
{
    const Error error = Json::parse("{\"a\": 1, \"a\": 2}").error();
    QCOMPARE(error.code, ErrorCode::InvalidArgument);
    QCOMPARE(error.context[u"offset"_s].toInt(), 9);
    QCOMPARE(error.context[u"reason"_s].toString(), u"name stands twice"_s);
    QCOMPARE(error.context[u"field"_s].toString(), u"a"_s);
    const Error inner = Json::parse(R"({"a": [0, {"b": "\u0000"}]})").error();
    QCOMPARE(inner.context[u"field"_s].toString(), u"a.1.b"_s);
}

void TestJson::nestingStopsAt64()
{
    VERIFY_OK(Json::parse(QByteArray(64, '[') + QByteArray(64, ']')));
    VERIFY_ERROR(Json::parse(QByteArray(65, '[') + QByteArray(65, ']')), u"json.malformed"_s);
    VERIFY_ERROR(Json::parse(QByteArray(1'000'000, '[')), u"json.malformed"_s);
    QByteArray objects;
    for (int i = 0; i < 65; ++i)
        objects += "{\"a\":";
    VERIFY_ERROR(Json::parse(objects + '1' + QByteArray(65, '}')), u"json.malformed"_s);
}

void TestJson::numbersKeepTheirText()
{
    const Json value = Json::parse("2709.960000000000000000001").value();
    QVERIFY(value.number());
    QCOMPARE(value.number()->text, QByteArray("2709.960000000000000000001"));
    QVERIFY(!value.string() && !value.boolean() && !value.isNull());
}

void TestJson::wholeNumbersAreIntegersHoweverWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("value");
    const auto yes = [](const char *text, qint64 value) {
        QTest::newRow(text) << QByteArray(text) << true << value;
    };
    const auto no = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << false << qint64(0);
    };
    yes("0", 0);
    yes("-0", 0);
    yes("42", 42);
    yes("-42", -42);
    yes("1.0", 1);
    yes("1e2", 100);
    yes("1.50e1", 15);
    yes("100e-2", 1);
    yes("0.000", 0);
    yes("0e999", 0);
    yes("9223372036854775807", std::numeric_limits<qint64>::max());
    yes("-9223372036854775808", std::numeric_limits<qint64>::min());
    no("9223372036854775808");
    no("1.5");
    no("15e-1");
    no("1e19");
    no("1e999999999999");
    no("1e-999999999999");
    no("true");
    no("\"1\"");
}

void TestJson::wholeNumbersAreIntegersHoweverWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isInteger);
    QFETCH(qint64, value);
    const auto integer = Json::parse(text).value().toInteger();
    QCOMPARE(integer, isInteger ? std::optional(value) : std::nullopt);
}

void TestJson::escapesMeanWhatTheyShould()
{
    const Json value = Json::parse(R"("\"\\\/\b\f\n\r\t\u20AC\u20ac")").value();
    QVERIFY(value.string());
    QCOMPARE(*value.string(), u"\"\\/\b\f\n\r\t\u20ac\u20ac"_s);
    QCOMPARE(value.toBytes(), QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\xe2\x82\xac\xe2\x82\xac\""));
}

void TestJson::membersAreFoundByName()
{
    const Json value = Json::parse(R"({"a":{"b":7},"c":null})").value();
    QVERIFY(value.member(u"a") && value.member(u"a")->member(u"b"));
    QCOMPARE(value.member(u"a")->member(u"b")->toInteger(), std::optional<qint64>(7));
    QVERIFY(value.member(u"c") && value.member(u"c")->isNull());
    QVERIFY(!value.member(u"d"));
    QVERIFY(!Json(true).member(u"a"));
}

void TestJson::theCanonicalFormFollowsRfc8785_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &canonical) {
        QTest::newRow(name) << text << canonical;
    };
    // RFC 8785 §3.2.2, without its fractions.
    row("strings and literals",
        R"({"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]})",
        "{\"literals\":[null,true,false],\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/"
        "\"}");
    // RFC 8785 §3.2.3: sorted by UTF-16 code units, so U+1F600 stands before U+FB33.
    row("order of members",
        R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})",
        "{\"\\r\":2,\"1\":4,\"\xc2\x80\":6,\"\xc3\xb6\":7,\"\xe2\x82\xac\":1,"
        "\"\xf0\x9f\x98\x80\":5,\"\xef\xac\xb3\":3}");
    row("nested members", R"([{"b":{"d":1,"c":2},"a":3}])", R"([{"a":3,"b":{"c":2,"d":1}}])");
    row("arrays keep their order", "[3, 2, 1]", "[3,2,1]");
    row("one form of whole numbers", "[1.0, 1e2, -0]", "[1,100,0]");
    row("the largest number", "[9007199254740992, -9007199254740992]",
        "[9007199254740992,-9007199254740992]");
    // RFC 8785 Appendix B, the samples that are whole and at most 2^53.
    row("numbers of Appendix B",
        "[0.0, -0.0, -0, 9007199254740992e0, -9007199254740992, 1E0, 0e10]",
        "[0,0,0,9007199254740992,-9007199254740992,1,0]");
    // RFC 8785 §3.2.2.2: the short escapes, lower-case hex for the rest, no escape of the solidus.
    row("short and long escapes", R"("\u0008\u0009\u000A\u000c\u000D\u0001\u001F\/\u007F")",
        "\"\\b\\t\\n\\f\\r\\u0001\\u001f/\x7f\"");
    row("DEL and separators as they are", "\"\x7f\xe2\x80\xa8\"", "\"\x7f\xe2\x80\xa8\"");
}

void TestJson::theCanonicalFormFollowsRfc8785()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto value = Json::parse(text);
    VERIFY_OK(value);
    const auto bytes = value->toCanonical();
    VERIFY_OK(bytes);
    QCOMPARE(*bytes, canonical);
}

void TestJson::whatHasNoCanonicalFormIsRefused()
{
    VERIFY_ERROR(Json::parse("1.5").value().toCanonical(), u"json.notCanonical"_s);
    VERIFY_ERROR(Json::parse("[9007199254740993]").value().toCanonical(), u"json.notCanonical"_s);
    // The other samples of RFC 8785 Appendix B: no number we hash looks like these.
    for (const char *number :
         {"5e-324", "-5e-324", "1.7976931348623157e308", "295147905179352830000", "1e23",
          "9.999999999999997e22", "333333333.3333332", "-0.0000033333333333333333",
          "1424953923781206.2", "4.35"})
        VERIFY_ERROR(Json::parse(number).value().toCanonical(), u"json.notCanonical"_s);
    VERIFY_ERROR(Json::parse("1e30").value().toCanonical(), u"json.notCanonical"_s);
    VERIFY_ERROR(Json(QString(QChar(0xd83d))).toCanonical(), u"json.notCanonical"_s);
    VERIFY_ERROR(Json(Json::Object{{u"a"_s, Json()}, {u"a"_s, Json()}}).toCanonical(),
                 u"json.notCanonical"_s);
}

void TestJson::everyValueComesBackAsItself()
{
    QVERIFY(rc::check("write and read, canonical form is stable", [] {
        const Json value = randomValue(4);
        RC_ASSERT(Json::parse(value.toBytes()).value() == value);
        const QByteArray canonical = value.toCanonical().value();
        RC_ASSERT(Json::parse(canonical).value().toCanonical().value() == canonical);
    }));
}

void TestJson::noBytesCrashTheReader()
{
    QVERIFY(rc::check("any bytes give a value or an error", [] {
        static constexpr char kAlphabet[] =
            "{}[]\",:\\u00d8truefalsnl0123-+.eE \xe2\x82\xac\xf0\x01";
        QByteArray bytes;
        for (const int pick : *rc::gen::container<std::vector<int>>(
                 rc::gen::inRange<int>(0, int(sizeof(kAlphabet)))))
            bytes += kAlphabet[pick];
        const auto value = Json::parse(bytes);
        RC_ASSERT((value || value.error().key == u"json.malformed"_s));
        if (value)
            RC_ASSERT(Json::parse(value->toBytes()).value() == *value);
    }));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
