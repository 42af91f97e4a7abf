// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every route, as the contract describes it, with what it must not hold: the answer names
// the field, and nothing was written.
#include "tests/rest/rest_people.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

struct FieldOfBody {
    QStringList place;
    Json schema;
    bool isRequired = false;
};

QString textOf(const Json &schema, QStringView name)
{
    const Json *member = schema.member(name);
    return member && member->string() ? *member->string() : QString();
}

std::optional<qint64> numberOf(const Json &schema, QStringView name)
{
    const Json *member = schema.member(name);
    return member ? member->toInteger() : std::nullopt;
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

using Wrong = QList<std::pair<QByteArray, QByteArray>>; // what is wrong, and as it is written

// What no value of any type may be.
Wrong wrongAnywhere()
{
    return {{"deep", QByteArray(70, '[') + QByteArray(70, ']')},
            {"deep objects", QByteArray("{\"a\":").repeated(70) + '1' + QByteArray(70, '}')},
            {"no value", "NaN"},
            {"NUL", R"("a\u0000b")"},
            {"NUL raw", quoted(QByteArray("a\0b", 3))},
            {"lone surrogate", R"("\ud800")"},
            {"surrogates reversed", R"("\udc00\ud800")"},
            {"surrogate in UTF-8", "\"\xed\xa0\x80\""},
            {"broken UTF-8", "\"\xff\""},
            {"overlong UTF-8", "\"\xc0\x80\""}};
}

Wrong wrongTexts(const Json &schema)
{
    Wrong wrong{{"number", "7"}, {"boolean", "true"}, {"list", "[]"}, {"object", R"({"a":1})"}};
    if (const auto longest = numberOf(schema, u"maxLength"))
        wrong.emplaceBack("too long", quoted(QByteArray(*longest + 1, 'x')));
    if (numberOf(schema, u"minLength").value_or(0) > 0)
        wrong += Wrong{{"empty", quoted("")}, {"blank", quoted("   ")}};
    if (textOf(schema, u"format") == u"uuid")
        wrong += Wrong{{"no id", quoted("x")},
                       {"empty", quoted("")},
                       {"long", quoted(QByteArray(37, '0'))},
                       {"like an id", quoted("0190f3c2-0000-7000-8000-00000000000g")},
                       {"nobody's id", quoted("00000000-0000-0000-0000-000000000000")}};
    if (schema.member(u"enum"))
        wrong += Wrong{{"no such word", quoted("nonsense")}, {"empty", quoted("")}};
    return wrong;
}

Wrong wrongNumbers(const Json &schema)
{
    Wrong wrong{{"text", quoted("7")},
                {"boolean", "true"},
                {"list", "[]"},
                {"object", "{}"},
                {"beyond 2^53", "9007199254740993"},
                {"beyond 64 bits", "99999999999999999999"},
                {"exponent", "1e400"},
                {"decimals", "1.00001"},
                {"leading zero", "01"},
                {"point only", ".5"},
                {"plus", "+1"}};
    if (const auto least = numberOf(schema, u"minimum"))
        wrong.emplaceBack("below", QByteArray::number(*least - 1));
    if (schema.member(u"exclusiveMinimum"))
        wrong.emplaceBack("at the bound", "0");
    if (const auto most = numberOf(schema, u"maximum"))
        wrong.emplaceBack("above", QByteArray::number(*most + 1));
    return wrong;
}

Wrong wrongValues(const Json &schema)
{
    const QString type = textOf(schema, u"type");
    const Wrong anywhere = wrongAnywhere();
    if (type == u"string")
        return wrongTexts(schema) + anywhere;
    if (type == u"number" || type == u"integer")
        return wrongNumbers(schema) + anywhere;
    if (type == u"array")
        return Wrong{{"text", quoted("x")},
                     {"object", "{}"},
                     {"empty", "[]"},
                     {"too many", '[' + QByteArray("{},").repeated(2'000) + "{}]"}} +
               anywhere;
    return Wrong{{"text", quoted("x")}, {"number", "7"}, {"list", "[]"}} + anywhere;
}

// As it stands in an address.
Wrong wrongParameters(const Json &schema)
{
    const QString type = textOf(schema, u"type");
    Wrong wrong{{"NUL", "a%00b"},
                {"broken UTF-8", "%ff"},
                {"surrogate", "%ed%a0%80"},
                {"line break", "a%0ab"}};
    if (const auto longest = numberOf(schema, u"maxLength"))
        wrong.emplaceBack("too long", QByteArray(*longest + 1, 'x'));
    if (schema.member(u"enum"))
        wrong.emplaceBack("no such word", "nonsense");
    if (textOf(schema, u"format") == u"uuid")
        wrong.emplaceBack("no id", "x");
    if (type == u"boolean")
        wrong.emplaceBack("no flag", "1");
    if (type == u"number" || type == u"integer") {
        wrong +=
            Wrong{{"text", "x"},
                  {"empty", ""},
                  {"decimals", "1.00001"},
                  {"beyond 2^53", "9007199254740993"},
                  {"below", QByteArray::number(numberOf(schema, u"minimum").value_or(0) - 1)},
                  {"above",
                   QByteArray::number(numberOf(schema, u"maximum").value_or(1'000'000'000) + 1)}};
    }
    return wrong;
}

} // namespace

class RestFields : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestPeople> m_people;
    RestFixture *m_rest = nullptr;

    const QList<rest::Route> &routes() const { return m_rest->router->routes(); }
    static bool isExpress(const rest::Route &route)
    {
        return route.service == rest::Service::Cart || route.service == rest::Service::Orders;
    }
    static QByteArray rowOf(const rest::Route &route, const QString &field, const QByteArray &wrong)
    {
        return route.method + ' ' + route.path.toLatin1() + ' ' + field.toLatin1() + ", " + wrong;
    }

    void collect(const ContractReader &contract, const Json &schema, const QStringList &place,
                 QList<FieldOfBody> &all) const
    {
        const Json *properties = schema.member(u"properties");
        const Json *required = schema.member(u"required");
        for (const auto &[name, of] : properties ? *properties->object() : Json::Object()) {
            FieldOfBody field{place + QStringList{name}, contract.resolved(of), false};
            field.isRequired = required && required->array()->contains(Json(name));
            all.append(field);
            collect(contract, field.schema, field.place, all);
            if (const Json *elements = field.schema.member(u"items"))
                collect(contract, contract.resolved(*elements), field.place + QStringList{u"0"_s},
                        all);
        }
    }

    // A body that is right but for what is done to the field.
    Json bodyFor(const rest::Route &route, const Person &owner, const FieldOfBody &field) const
    {
        const Json right = *Json::parse(m_people->bodyTo(route, owner));
        if (field.place.first() == u"stock" && !right.member(u"stock"))
            return Json(Json::Object{{u"stock"_s, Json::integer(5)}});
        if (field.place.first() != u"address")
            return right;
        const Json address = *right.member(u"shippingAddress");
        return replaced(replaced(right, {u"shippingAddress"_s}, std::nullopt), {u"address"_s},
                        address.toBytes());
    }

    // Refused, by this field, and nothing done.
    void compareRefused(const rest::Route &route, const Answered &answer, const QString &field,
                        qint64 written, int hashes)
    {
        const bool isMalformed = answer.text(u"type"_s) == u"/problems/malformed-json";
        const QByteArray &body = answer.response.body;
        QVERIFY2(answer.status == (isMalformed || isExpress(route) ? 400 : 422),
                 body.left(300).constData());
        QVERIFY2(isMalformed || answer.text(u"type"_s) == u"/problems/validation-failed",
                 body.left(300).constData());
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
        const QStringList faults = answer.faults().split(u", "_s);
        const auto isNamed = [&](const QString &fault) {
            return fault.startsWith(field + u' ') ||
                   (isMalformed && fault.startsWith(field + u'.'));
        };
        QVERIFY2(std::any_of(faults.begin(), faults.end(), isNamed), body.left(300).constData());
        QVERIFY(body.size() < 4'000);
        QCOMPARE(m_rest->written(), written);
        QCOMPARE(m_rest->hashes, hashes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = RestPeople::make();
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        m_people = *std::move(made);
        m_rest = m_people->rest.get();
    }

    void aFieldOfABodyIsRefusedByItsName_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("body");

        for (int i = 0; i < routes().size(); ++i) {
            const rest::Route &route = routes()[i];
            if (route.body == rest::Body::None)
                continue;
            const Person &owner = route.access.admin == rest::Grant::Own
                                      ? m_people->admin
                                      : m_people->ownerFor(route);
            const ContractReader contract(route);
            QList<FieldOfBody> fields;
            collect(contract, contract.bodySchema(route), {}, fields);
            QVERIFY(!fields.isEmpty());
            for (const FieldOfBody &field : fields) {
                const QString name = field.place.join(u'.');
                const Json right = bodyFor(route, owner, field);
                const auto add = [&](const QByteArray &wrong, const QByteArray &body) {
                    QTest::addRow("%s", rowOf(route, name, wrong).constData()) << i << name << body;
                };
                if (field.isRequired)
                    add("missing", replaced(right, field.place, std::nullopt).toBytes());
                if (!field.schema.member(u"nullable"))
                    add("null", replaced(right, field.place, "null").toBytes());
                for (const auto &[wrong, written] : wrongValues(field.schema))
                    add(wrong, replaced(right, field.place, written).toBytes());
                const QByteArray once = quoted(field.place.last().toLatin1()) + ':';
                const QByteArray whole = replaced(right, field.place, "0").toBytes();
                const QByteArray twice = once + "1," + once + '0';
                add("twice", QByteArray(whole).replace(QByteArray(once + '0'), twice));
            }
        }
    }
    void aFieldOfABodyIsRefusedByItsName()
    {
        QFETCH(int, route);
        QFETCH(QString, field);
        QFETCH(QByteArray, body);
        const rest::Route &row = routes()[route];
        const Person &owner =
            row.access.admin == rest::Grant::Own ? m_people->admin : m_people->ownerFor(row);
        RestFixture::Fields headers;
        if (field == u"stock" && row.path.endsWith(u"/stock"))
            headers.emplaceBack("If-Match", "*");
        const qint64 written = m_rest->written();
        const int hashes = m_rest->hashes;
        const Answered answer = m_rest->ask(m_people->admin.asker, row.method,
                                            m_people->targetOf(row, owner), body, headers);
        compareRefused(row, answer, u"body."_s + field, written, hashes);
    }

    void aBodyThatIsNoObjectIsRefused()
    {
        const qint64 written = m_rest->written();
        for (const rest::Route &row : routes()) {
            if (row.body == rest::Body::None)
                continue;
            const QByteArray target = m_people->targetOf(row, m_people->admin);
            for (const QByteArray &body : {QByteArray("[]"), QByteArray("7"), QByteArray("\"x\""),
                                           QByteArray("true"), QByteArray("{"), QByteArray("{}{}"),
                                           QByteArray("\xef\xbb\xbf{}"), QByteArray("{'a':1}")}) {
                const Answered refused =
                    m_rest->ask(m_people->admin.asker, row.method, target, body);
                QVERIFY2(refused.status == 400 || refused.status == 422 || refused.status == 404,
                         QByteArray(row.method + ' ' + target + ' ' + body).constData());
            }
        }
        QCOMPARE(m_rest->written(), written);
    }

    void aParameterIsRefusedByItsName_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("query");

        for (int i = 0; i < routes().size(); ++i) {
            const rest::Route &route = routes()[i];
            const ContractReader contract(route);
            const Json operation = contract.operation(route);
            const Json *parameters = operation.member(u"parameters");
            for (const Json &parameter : parameters ? *parameters->array() : Json::Array()) {
                if (textOf(parameter, u"in") != u"query")
                    continue;
                const QString name = textOf(parameter, u"name");
                const auto add = [&](const QByteArray &wrong, const QByteArray &query) {
                    QTest::addRow("%s", rowOf(route, name, wrong).constData())
                        << i << name << query;
                };
                for (const auto &[wrong, written] :
                     wrongParameters(contract.resolved(*parameter.member(u"schema"))))
                    add(wrong, name.toLatin1() + '=' + written);
                add("twice", name.toLatin1() + "=1&" + name.toLatin1() + "=1");
            }
        }
    }
    void aParameterIsRefusedByItsName()
    {
        QFETCH(int, route);
        QFETCH(QString, field);
        QFETCH(QByteArray, query);
        const rest::Route &row = routes()[route];
        const qint64 written = m_rest->written();
        const Answered answer =
            m_rest->ask(m_people->admin.asker, row.method,
                        m_people->targetOf(row, m_people->ownerFor(row)) + '?' + query);
        compareRefused(row, answer, u"query."_s + field, written, m_rest->hashes);
    }

    void aKeyIsVisibleTextOfSomeLength_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("too long") << QByteArray(129, 'x');
        QTest::newRow("control") << QByteArray("a\tb");
        QTest::newRow("no ASCII") << QByteArray("a\xc3\xa4");
    }
    void aKeyIsVisibleTextOfSomeLength()
    {
        QFETCH(QByteArray, key);
        for (const rest::Route &row : routes()) {
            if (!row.changes())
                continue;
            const qint64 written = m_rest->written();
            const Person &owner =
                row.access.admin == rest::Grant::Own ? m_people->admin : m_people->ownerFor(row);
            const Asker who =
                row.access.admin == rest::Grant::None ? m_rest->service : m_people->admin.asker;
            const Answered answer = m_people->ask(row, who, owner, {{"Idempotency-Key", key}});
            compareRefused(row, answer, u"header.Idempotency-Key"_s, written, m_rest->hashes);
        }
    }

    void whatIsNoIdIsNobodys()
    {
        const qint64 written = m_rest->written();
        for (const rest::Route &row : routes()) {
            for (const QByteArray &id :
                 {QByteArray("non-existent"), QByteArray("%2e%2e"), QByteArray("1%27%20OR%201"),
                  QByteArray(2'000, 'x'), QByteArray("00000000-0000-0000-0000-000000000000")}) {
                for (const char *part : {"{productId}", "{orderId}", "{userId}"}) {
                    if (!row.path.contains(QLatin1String(part)) ||
                        row.access.admin == rest::Grant::Own)
                        continue;
                    QByteArray target = row.path.toLatin1().replace(part, id);
                    target.replace("{userId}", m_people->anna.asker.user.toString().toLatin1());
                    target.replace("{productId}",
                                   m_rest->counter->products[1].id.toString().toLatin1());
                    const Answered answer = m_rest->ask(m_people->admin.asker, row.method, target,
                                                        m_people->bodyTo(row, m_people->anna));
                    const bool isList = row.path == u"/api/orders/user/{userId}";
                    QVERIFY2(answer.status == (isList ? 200 : 404),
                             QByteArray(row.method + ' ' + target.left(80)).constData());
                }
            }
        }
        QCOMPARE(m_rest->written(), written);
    }
};

QTEST_GUILESS_MAIN(RestFields)

#include "tst_rest_fields.moc"
