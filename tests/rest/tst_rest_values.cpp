// SPDX-License-Identifier: GPL-3.0-or-later
// What the wire is made of, without a shop: values of a body, tokens, tags, pages, limits.
#include "core/rest/paging.h"
#include "core/rest/product_json.h"
#include "core/rest/rate_limit.h"
#include "core/rest/request_names.h"
#include "core/rest/router.h"
#include "core/rest/token.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;
using namespace shop::rest;

namespace {

constexpr TimeMs kNow = 1'790'000'000'000;

TokenKeys keysOf(char letter)
{
    TokenKeys keys;
    keys.current = Secret(QByteArray(32, letter));
    return keys;
}

// A token with any head and claims, rightly signed.
QByteArray forged(const QByteArray &head, const QByteArray &claims, char key = 'k')
{
    constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray both = head.toBase64(url) + '.' + claims.toBase64(url);
    return both + '.' +
           QMessageAuthenticationCode::hash(both, QByteArray(32, key), QCryptographicHash::Sha256)
               .toBase64(url);
}

QByteArray claims(const QByteArray &rest)
{
    return R"({"iss":"shopdesk","sub":"0190f3c2-0000-7000-8000-000000000001","role":"admin")" +
           rest + '}';
}

QString faultsOf(const QByteArray &body, const std::function<void(Fields &)> &read)
{
    const auto json = Json::parse(body);
    if (!json)
        return u"malformed"_s;
    Fields fields(*json);
    read(fields);
    QStringList all;
    for (const FieldFault &fault : fields.problem().faults)
        all.append(fault.field + u' ' + fault.type);
    return all.join(u", "_s);
}

} // namespace

class RestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("faults");

        QTest::newRow("right") << QByteArray(R"({"name":"Tea","price":12.50,"quantity":3})")
                               << u""_s;
        QTest::newRow("whole price")
            << QByteArray(R"({"name":"Tea","price":12,"quantity":3})") << u""_s;
        QTest::newRow("zeros behind")
            << QByteArray(R"({"name":"Tea","price":12.500,"quantity":3.0})") << u""_s;
        QTest::newRow("missing") << QByteArray(R"({"price":1,"quantity":1})") << u"name missing"_s;
        QTest::newRow("all missing")
            << QByteArray("{}") << u"name missing, price missing, quantity missing"_s;
        QTest::newRow("null") << QByteArray(R"({"name":null,"price":1,"quantity":1})")
                              << u"name null"_s;
        QTest::newRow("number for a text")
            << QByteArray(R"({"name":7,"price":1,"quantity":1})") << u"name type"_s;
        QTest::newRow("text for a number")
            << QByteArray(R"({"name":"a","price":"1","quantity":"2"})")
            << u"price type, quantity type"_s;
        QTest::newRow("too long") << QByteArray("{\"name\":\"" + QByteArray(301, 'x') +
                                                "\",\"price\":1,\"quantity\":1}")
                                  << u"name too-long"_s;
        QTest::newRow("blank") << QByteArray(R"({"name":"  ","price":1,"quantity":1})")
                               << u"name too-short"_s;
        QTest::newRow("decimals") << QByteArray(R"({"name":"a","price":1.005,"quantity":1.5})")
                                  << u"price decimals, quantity decimals"_s;
        QTest::newRow("below") << QByteArray(R"({"name":"a","price":-1,"quantity":1})")
                               << u"price range"_s;
        QTest::newRow("beyond 2^53")
            << QByteArray(R"({"name":"a","price":1,"quantity":9007199254740993})")
            << u"quantity range"_s;
        QTest::newRow("beyond 64 bits")
            << QByteArray(R"({"name":"a","price":99999999999999999999,"quantity":1})")
            << u"price range"_s;
        QTest::newRow("exponent") << QByteArray(R"({"name":"a","price":1e400,"quantity":1})")
                                  << u"price type"_s;
        QTest::newRow("an array") << QByteArray("[1]") << u" object"_s;
        QTest::newRow("NUL") << QByteArray(R"({"name":"a\u0000","price":1,"quantity":1})")
                             << u"malformed"_s;
        QTest::newRow("lone surrogate")
            << QByteArray(R"({"name":"\ud800","price":1,"quantity":1})") << u"malformed"_s;
        QTest::newRow("twice") << QByteArray(R"({"name":"a","name":"b","price":1,"quantity":1})")
                               << u"malformed"_s;
        QTest::newRow("deep") << QByteArray(QByteArray(70, '[') + QByteArray(70, ']'))
                              << u"malformed"_s;
        QTest::newRow("broken UTF-8") << QByteArray("{\"name\":\"\xff\"}") << u"malformed"_s;
    }
    void aFieldIsReadStrictly()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, faults);
        const Currency euro = *Currency::fromCode(u"EUR");
        QCOMPARE(faultsOf(body,
                          [&](Fields &fields) {
                              fields.text(u"name"_s, Need::Required, 300, 1);
                              fields.money(u"price"_s, Need::Required, euro, 0, 1'000'000);
                              fields.quantity(u"quantity"_s, Need::Required, Unit::Piece);
                          }),
                 faults);
    }

    void anAmountHasTheDecimalsOfItsCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("written");

        QTest::newRow("two") << u"EUR"_s << qint64(270'996) << QByteArray("2709.96");
        QTest::newRow("three") << u"KWD"_s << qint64(1'005) << QByteArray("1.005");
        QTest::newRow("none") << u"JPY"_s << qint64(500) << QByteArray("500");
        QTest::newRow("negative") << u"EUR"_s << qint64(-5) << QByteArray("-0.05");
        QTest::newRow("beyond a double")
            << u"EUR"_s << qint64(900719925474099301) << QByteArray("9007199254740993.01");
    }
    void anAmountHasTheDecimalsOfItsCurrency()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(QByteArray, written);
        const Money amount(minor, *Currency::fromCode(code));
        QCOMPARE(jsonAmount(amount).number()->text, written);
    }

    void aProductComesBackAsItWent()
    {
        const Currency euro = *Currency::fromCode(u"EUR");
        OnlineProduct went;
        went.product.id = ProductId(QUuid(u"0190f3c2-0000-7000-8000-000000000001"_s));
        went.product.values.name = u"Apfel \"Elstar\"\n"_s;
        went.product.values.price = UnitPrice(12'345, euro);
        went.product.values.unit = Unit::Kilogram;
        went.product.values.sku = u"A-1"_s;
        went.product.values.specifications = {{u"origin"_s, Json(u"DE"_s)}};
        went.product.onHand = Quantity::fromThousandths(2'500);
        went.product.createdAt = kNow;
        went.product.updatedAt = kNow + 1;
        went.categoryName = u"Obst"_s;
        const auto back = productFromJson(*Json::parse(toJson(went).toBytes()));
        QVERIFY(back);
        QCOMPARE(*back, went);
    }

    void aTokenIsBelievedAndNoOtherOne_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("error");

        const QByteArray head = R"({"alg":"HS256","typ":"JWT"})";
        const QByteArray soon = QByteArray::number(kNow / 1'000 + 600);
        const QByteArray right = forged(head, claims(",\"exp\":" + soon));
        QTest::newRow("right") << right << u""_s;
        QTest::newRow("another key")
            << forged(head, claims(",\"exp\":" + soon), 'x') << u"token.invalid"_s;
        QTest::newRow("the key before") << forged(head, claims(",\"exp\":" + soon), 'p') << u""_s;
        QTest::newRow("none") << forged(R"({"alg":"none"})", claims(",\"exp\":" + soon))
                              << u"token.invalid"_s;
        QTest::newRow("no signature")
            << right.left(right.lastIndexOf('.') + 1) << u"token.invalid"_s;
        QTest::newRow("HS512") << forged(R"({"alg":"HS512"})", claims(",\"exp\":" + soon))
                               << u"token.invalid"_s;
        QTest::newRow("crit") << forged(R"({"alg":"HS256","crit":["x"]})",
                                        claims(",\"exp\":" + soon))
                              << u"token.invalid"_s;
        QTest::newRow("no exp") << forged(head, claims("")) << u"token.invalid"_s;
        QTest::newRow("exp a text")
            << forged(head, claims(",\"exp\":\"" + soon + '"')) << u"token.invalid"_s;
        QTest::newRow("exp huge") << forged(head, claims(",\"exp\":9007199254740993"))
                                  << u"token.invalid"_s;
        QTest::newRow("expired") << forged(head, claims(",\"exp\":" +
                                                        QByteArray::number(kNow / 1'000 - 31)))
                                 << u"token.expired"_s;
        QTest::newRow("within the leeway")
            << forged(head, claims(",\"exp\":" + QByteArray::number(kNow / 1'000 - 29))) << u""_s;
        QTest::newRow("not yet") << forged(head, claims(",\"nbf\":" + soon + ",\"exp\":" + soon))
                                 << u"token.invalid"_s;
        QTest::newRow("of the future")
            << forged(head, claims(",\"iat\":" + soon + ",\"exp\":" + soon)) << u"token.invalid"_s;
        QTest::newRow("role unknown")
            << forged(
                   head,
                   R"({"iss":"shopdesk","sub":"0190f3c2-0000-7000-8000-000000000001","role":"root","exp":)" +
                       soon + '}')
            << u"token.invalid"_s;
        QTest::newRow("another issuer")
            << forged(
                   head,
                   R"({"iss":"x","sub":"0190f3c2-0000-7000-8000-000000000001","role":"admin","exp":)" +
                       soon + '}')
            << u"token.invalid"_s;
        QTest::newRow("a service with a person")
            << forged(
                   head,
                   R"({"iss":"shopdesk","sub":"0190f3c2-0000-7000-8000-000000000001","role":"service","exp":)" +
                       soon + '}')
            << u"token.invalid"_s;
        QTest::newRow("role twice")
            << forged(head, claims(",\"role\":\"admin\",\"exp\":" + soon)) << u"token.invalid"_s;
        QTest::newRow("padded") << right + "=" << u"token.invalid"_s;
        QTest::newRow("empty") << QByteArray() << u"token.invalid"_s;
    }
    void aTokenIsBelievedAndNoOtherOne()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, error);
        TokenKeys keys = keysOf('k');
        keys.previous = Secret(QByteArray(32, 'p'));
        const auto identity = verifyToken(token, kNow, keys);
        QCOMPARE(identity ? QString() : identity.error().key, error);
        if (identity)
            QCOMPARE(identity->role, Role::Admin);
    }

    void aTokenOfOursIsBelieved()
    {
        const Identity who{Role::Staff, UserId(QUuid(u"0190f3c2-0000-7000-8000-000000000001"_s))};
        const QByteArray token = signToken(who, u"id"_s, kNow, 60, keysOf('k'));
        const auto read = verifyToken(token, kNow, keysOf('k'));
        QVERIFY(read);
        QCOMPARE(*read, who);
        // A changed role is another text, and its signature nobody's.
        QByteArray changed = token;
        const qsizetype middle = token.indexOf('.') + 20;
        changed[middle] = changed[middle] == 'A' ? 'B' : 'A';
        QVERIFY(!verifyToken(changed, kNow, keysOf('k')));
    }

    void aShortKeyIsNone()
    {
        TokenKeys keys;
        keys.current = Secret(QByteArray(31, 'k'));
        QCOMPARE(checkKeys(keys).error().key, u"token.keyTooShort"_s);
        keys.current = Secret(QByteArray(32, 'k'));
        QVERIFY(checkKeys(keys));
        keys.previous = Secret("short");
        QVERIFY(!checkKeys(keys));
    }

    void aBucketFillsAgainWithTime()
    {
        RateLimiter limiter({3, 60}); // one a second
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take(u"a"_s, 0), 0);
        QCOMPARE(limiter.take(u"a"_s, 0), 1);
        QCOMPARE(limiter.take(u"b"_s, 0), 0); // somebody else's
        QCOMPARE(limiter.take(u"a"_s, 999), 1);
        QCOMPARE(limiter.take(u"a"_s, 1'000), 0);
        QCOMPARE(limiter.take(u"a"_s, 1'000), 1);
    }

    void aForwardedAddressCountsFromANamedProxyOnly()
    {
        Headers headers;
        headers.add("X-Forwarded-For", "6.6.6.6, 192.0.2.7, 10.0.0.2");
        const QList<QByteArray> proxies{"10.0.0.1", "10.0.0.2"};
        QCOMPARE(believedClient(u"203.0.113.9"_s, headers, proxies), u"203.0.113.9"_s);
        QCOMPARE(believedClient(u"10.0.0.1"_s, headers, proxies), u"192.0.2.7"_s);
        QCOMPARE(believedClient(u"10.0.0.1"_s, headers, {}), u"10.0.0.1"_s);
        // A proxy may write a field of its own behind the one that was sent.
        Headers two;
        two.add("X-Forwarded-For", "6.6.6.6");
        two.add("x-forwarded-for", "192.0.2.7");
        QCOMPARE(believedClient(u"10.0.0.1"_s, two, proxies), u"192.0.2.7"_s);
    }

    void namesOfRequestsAreTakenOnlyWhereTheyAreNames()
    {
        SystemClock clock;
        UuidV7Source ids(clock);
        Headers headers;
        headers.add("X-Request-Id", "abc-1");
        QCOMPARE(requestIdOf(headers, ids), u"abc-1"_s);
        headers.set("X-Request-Id", "a\r\nSet-Cookie: x");
        QCOMPARE(requestIdOf(headers, ids).size(), 36);
    }

    void aTraceGoesOnWithASpanOfItsOwn()
    {
        SystemClock clock;
        UuidV7Source ids(clock);
        Headers headers;
        headers.add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03");
        headers.add("tracestate", "a=1");
        headers.add("Tracestate", "b=2");
        const Trace trace = traceOf(headers, ids);
        QCOMPARE(trace.parent, "00f067aa0ba902b7");
        QCOMPARE(trace.state, "a=1,b=2");
        QCOMPARE(trace.header(), "00-4bf92f3577b34da6a3ce929d0e0e4736-" + trace.span + "-01");
        QCOMPARE(trace.span.size(), 16);
        QVERIFY(traceOf(headers, ids).span != trace.span);
        headers.set("traceparent", trace.header()); // what is sent is what would be taken
        QCOMPARE(traceOf(headers, ids).id, trace.id);
    }

    void whatIsNoTraceBeginsANewOne_data()
    {
        QTest::addColumn<QByteArray>("sent");
        const QByteArray id = "4bf92f3577b34da6a3ce929d0e0e4736", span = "00f067aa0ba902b7";
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no id") << "00-" + QByteArray(32, '0') + '-' + span + "-01";
        QTest::newRow("no span") << "00-" + id + '-' + QByteArray(16, '0') + "-01";
        QTest::newRow("capitals") << "00-" + id.toUpper() + '-' + span + "-01";
        QTest::newRow("another version") << "ff-" + id + '-' + span + "-01";
        QTest::newRow("more behind it") << "00-" + id + '-' + span + "-01-x";
        QTest::newRow("two of them")
            << "00-" + id + '-' + span + "-01,00-" + id + '-' + span + "-01";
        QTest::newRow("a line break") << "00-" + id + '-' + span + "-01\n";
    }

    void whatIsNoTraceBeginsANewOne()
    {
        QFETCH(const QByteArray, sent);
        SystemClock clock;
        UuidV7Source ids(clock);
        Headers headers;
        headers.add("traceparent", sent);
        headers.add("tracestate", "a=1");
        const Trace trace = traceOf(headers, ids);
        QCOMPARE(trace.id.size(), 32);
        QVERIFY(trace.id != "4bf92f3577b34da6a3ce929d0e0e4736");
        QVERIFY(trace.parent.isEmpty());
        QVERIFY(trace.state.isEmpty());
        QVERIFY(trace.header().endsWith("-00"));
    }

    void aTargetIsDecodedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("isRead");

        QTest::newRow("plain") << QByteArray("/api/products?limit=2") << true;
        QTest::newRow("encoded") << QByteArray("/api/products?search=%C3%A4pfel+rot") << true;
        QTest::newRow("NUL") << QByteArray("/api/%00") << false;
        QTest::newRow("NUL in a value, which its field tells")
            << QByteArray("/api/products?search=%00") << true;
        QTest::newRow("NUL in a name") << QByteArray("/api/products?%00=1") << false;
        QTest::newRow("half a byte") << QByteArray("/api/%4") << false;
        QTest::newRow("no UTF-8") << QByteArray("/api/%ff") << false;
        QTest::newRow("whole address") << QByteArray("http://x/api") << false;
        QTest::newRow("too long") << QByteArray("/" + QByteArray(5'000, 'a')) << false;
    }
    void aTargetIsDecodedOrRefused()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, isRead);
        QCOMPARE(parseTarget(target).has_value(), isRead);
    }

    void tagsAreComparedWhole()
    {
        QVERIFY(listHasTag("\"a\", W/\"b\"", "\"a\"", false));
        QVERIFY(listHasTag("\"a\", W/\"b\"", "\"b\"", true));
        QVERIFY(!listHasTag("\"a\", W/\"b\"", "\"b\"", false));
        QVERIFY(listHasTag("*", "\"x\"", false));
        QVERIFY(!listHasTag("\"ab\"", "\"a\"", true));
    }
};

QTEST_APPLESS_MAIN(RestValues)

#include "tst_rest_values.moc"
