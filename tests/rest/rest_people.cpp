// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rest/rest_people.h"

#include "core/rest/contract.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray nameOf(const rest::Route &route)
{
    return route.method + ' ' + route.path.toLatin1();
}

const QHash<QByteArray, QByteArray> &rightBodies()
{
    static const QByteArray product =
        R"({"name":"Tea","price":4.50,"description":"loose","category":"Hot drinks",
            "specifications":{"grams":100},"image_url":"https://example.com/tea.png")";
    static const QByteArray user = R"({"name":"New name","phone":"902 555","email":"{email}"})";
    static const QHash<QByteArray, QByteArray> bodies = {
        {"POST /api/users/register",
         R"({"email":"new@example.com","password":"correct horse","name":"New","phone":"902 555"})"},
        {"POST /api/users/login", R"({"email":"{email}","password":"correct horse"})"},
        {"POST /api/users/refresh", R"({"refresh_token":"{refresh}"})"},
        {"POST /api/users/logout", R"({"refresh_token":"{refresh}"})"},
        {"PUT /api/users/{userId}/password",
         R"({"current_password":"correct horse","new_password":"battery staple"})"},
        {"PUT /api/users/{userId}", user},
        {"PATCH /api/users/{userId}", user},
        {"POST /api/products", product + R"(,"stock":7})"},
        {"PUT /api/products/{productId}", product + '}'},
        {"PATCH /api/products/{productId}", product + '}'},
        {"PUT /api/products/{productId}/stock",
         R"({"quantity":1,"operationId":"0190f3c2-0000-7000-8000-0000000000c1"})"},
        {"PUT /api/products/stock",
         R"({"orderId":"0190f3c2-0000-7000-8000-0000000000aa","operation":"reserve",
             "lines":[{"lineId":"0190f3c2-0000-7000-8000-0000000000b1","productId":"{product}","quantity":1}]})"},
        {"POST /api/cart", R"({"userId":"{user}","productId":"{product}","quantity":1})"},
        {"PUT /api/cart/{userId}/items/{productId}", R"({"quantity":2})"},
        {"POST /api/orders",
         R"({"userId":"{user}","shippingAddress":{"street":"Main 1","city":"Halifax","province":"NS",
             "postalCode":"B3K 1A1","country":"CA"},"paymentMethod":"cash_on_delivery"})"},
        {"PUT /api/orders/{orderId}/status",
         R"({"status":"processing","trackingNumber":"T1","reason":"paid"})"},
        {"PUT /api/orders/{orderId}/lines/{lineId}",
         R"({"quantity":1,"reason":"none was missing"})"},
        {"POST /api/orders/{orderId}/cancel", R"({"reason":"no longer"})"}};
    return bodies;
}

const Json *at(const Json &json, const QStringList &names)
{
    const Json *found = &json;
    for (const QString &name : names)
        found = found ? found->member(name) : nullptr;
    return found;
}

Json orNull(const Json *json)
{
    return json ? *json : Json();
}

} // namespace

Result<std::unique_ptr<RestPeople>> RestPeople::make()
{
    auto made = std::make_unique<RestPeople>();
    SHOP_TRY_VALUE(rest, RestFixture::make());
    made->rest = std::move(rest);
    made->anna.asker = made->rest->anna;
    made->bert.asker = made->rest->bert;
    SHOP_TRY(made->fill(made->anna));
    SHOP_TRY(made->fill(made->bert));
    SHOP_TRY(made->signIn(made->clara, rest::Role::Customer, u"clara"_s));
    SHOP_TRY(made->signIn(made->dora, rest::Role::Customer, u"dora"_s));
    SHOP_TRY(made->signIn(made->staff, rest::Role::Staff, u"stan"_s));
    SHOP_TRY(made->signIn(made->admin, rest::Role::Admin, u"ada"_s));
    return made;
}

// A cart, an order of it, and a cart again.
Done RestPeople::fill(Person &person)
{
    const auto post = [&](const QString &path) {
        return ask(route("POST", path), person.asker, person);
    };
    const Answered item = post(u"/api/cart"_s);
    const Answered order = post(u"/api/orders"_s);
    const Answered again = post(u"/api/cart"_s);
    if (item.status != 201 || order.status != 201 || again.status != 201)
        return Error{
            ErrorCode::Internal, u"test.cartOrOrder"_s, {{u"answer"_s, order.response.body}}};
    person.order = order.header("Location").mid(int(qstrlen("/api/orders/")));
    const Json *items = at(order.body, {u"order"_s, u"items"_s});
    person.orderLine = items->array()->first().member(u"lineId")->string()->toLatin1();
    return {};
}

Done RestPeople::signIn(Person &person, rest::Role role, const QString &name)
{
    SHOP_TRY_VALUE(asker, rest->addPerson(role, name, name + u"@example.org"));
    person.asker = asker;
    person.email = (name + u"@example.org").toLatin1();
    const Answered signedIn = ask(route("POST", u"/api/users/login"_s), rest->nobody, person);
    person.refreshToken = signedIn.text(u"refresh_token"_s).toLatin1();
    if (person.refreshToken.isEmpty())
        return Error{
            ErrorCode::Internal, u"test.signIn"_s, {{u"answer"_s, signedIn.response.body}}};
    return {};
}

const rest::Route &RestPeople::route(const QByteArray &method, const QString &path) const
{
    for (const rest::Route &each : rest->router->routes()) {
        if (each.method == method && each.path == path)
            return each;
    }
    qFatal("no such route");
}

const Person &RestPeople::ownerFor(const rest::Route &route) const
{
    return route.service == rest::Service::Users ? clara : anna;
}

const Person &RestPeople::otherFor(const rest::Route &route) const
{
    return route.service == rest::Service::Users ? dora : bert;
}

const Person &RestPeople::personOf(const Asker &who) const
{
    for (const Person *each : {&anna, &bert, &clara, &dora, &staff}) {
        if (each->asker.user == who.user)
            return *each;
    }
    return admin;
}

QByteArray RestPeople::targetOf(const rest::Route &route, const Person &owner) const
{
    QByteArray target = route.path.toLatin1();
    target.replace("{userId}", owner.asker.user.toString().toLatin1());
    target.replace("{productId}", rest->counter->products[1].id.toString().toLatin1());
    target.replace("{orderId}", owner.order);
    target.replace("{lineId}", owner.orderLine);
    return target;
}

QByteArray RestPeople::bodyTo(const rest::Route &route, const Person &owner) const
{
    QByteArray body = rightBodies().value(nameOf(route));
    body.replace("{user}", owner.asker.user.toString().toLatin1());
    body.replace("{product}", rest->counter->products[1].id.toString().toLatin1());
    body.replace("{email}", owner.email);
    body.replace("{refresh}", owner.refreshToken);
    return body;
}

Answered RestPeople::ask(const rest::Route &route, const Asker &who, const Person &owner,
                         const RestFixture::Fields &headers)
{
    return rest->ask(who, route.method, targetOf(route, owner), bodyTo(route, owner), headers);
}

ContractReader::ContractReader(const rest::Route &route)
{
    const bool isEverys = route.service == rest::Service::Every;
    m_contract = Json::parse(rest::contractOf({isEverys ? rest::Service::Users : route.service}))
                     .valueOr(Json());
}

Json ContractReader::resolved(const Json &schema) const
{
    if (const Json *reference = schema.member(u"$ref")) {
        const QStringList names = reference->string()->mid(2).split(u'/');
        return resolved(orNull(at(m_contract, names)));
    }
    if (const Json *all = schema.member(u"allOf"))
        return resolved(all->array()->first());
    return schema;
}

Json ContractReader::operation(const rest::Route &route) const
{
    return orNull(
        at(m_contract, {u"paths"_s, route.path, QString::fromLatin1(route.method.toLower())}));
}

Json ContractReader::bodySchema(const rest::Route &route) const
{
    const Json found = operation(route);
    return resolved(
        orNull(at(found, {u"requestBody"_s, u"content"_s, u"application/json"_s, u"schema"_s})));
}

int ContractReader::successStatus(const rest::Route &route) const
{
    const Json found = operation(route);
    const Json *responses = found.member(u"responses");
    return responses ? responses->object()->first().first.toInt() : 0;
}

Json ContractReader::successSchema(const rest::Route &route) const
{
    const Json found = operation(route);
    return resolved(orNull(at(found, {u"responses"_s, QString::number(successStatus(route)),
                                      u"content"_s, u"application/json"_s, u"schema"_s})));
}

Json replaced(const Json &whole, const QStringList &place, const std::optional<QByteArray> &written)
{
    if (place.isEmpty())
        return Json(
            Json::Number{written.value_or(QByteArray())}); // a number is written as it stands
    const QStringList behind = place.mid(1);
    if (const Json::Array *elements = whole.array()) {
        Json::Array changed = *elements;
        const qsizetype index = place.first().toInt();
        changed[index] = replaced(changed[index], behind, written);
        return Json(changed);
    }
    Json::Object changed;
    bool isThere = false;
    for (const Json::Member &member : whole.object() ? *whole.object() : Json::Object()) {
        isThere = isThere || member.first == place.first();
        if (member.first != place.first())
            changed.append(member);
        else if (!behind.isEmpty() || written)
            changed.append({member.first, replaced(member.second, behind, written)});
    }
    if (!isThere && written)
        changed.append({place.first(), replaced(Json(), behind, written)});
    return Json(changed);
}

} // namespace shop
