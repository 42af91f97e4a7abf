// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of Users that show and change people (rest_contract.md §3); session_routes.cpp signs them in.
#include "core/rest/admission.h"
#include "core/rest/paging.h"
#include "core/rest/router.h"
#include "core/rest/user_json.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReadAtOnce = 500;

Result<QString> roleOf(Context &context, UserId user)
{
    if (!context.services->roleOf)
        return roleCode(Role::Customer);
    SHOP_TRY_VALUE(role, context.services->roleOf(user));
    return roleCode(role.value_or(Role::Customer));
}

Result<Customer> wanted(Context &context)
{
    const Error missing{ErrorCode::NotFound, u"customer.notFound"_s, {}};
    const auto id = context.part<UserId>(u"userId"_s);
    if (!id)
        return missing;
    SHOP_TRY_VALUE(customer, context.services->customers->customer(context.call(), *id));
    return customer.erased ? Result<Customer>(missing) : Result<Customer>(customer);
}

Reply userReply(Context &context, const Customer &customer)
{
    SHOP_TRY_VALUE(role, roleOf(context, customer.id));
    return taggedResponse(200, toJson(customer, role));
}

Reply readUserRoute(Context &context)
{
    SHOP_TRY_VALUE(customer, wanted(context));
    return userReply(context, customer);
}

Reply readMe(Context &context)
{
    context.parts.insert(u"userId"_s, context.identity.user.toString());
    return readUserRoute(context);
}

// One's own record is changed with the rights of the desk: that it is one's own was looked at.
Call deskCallOf(const Context &context)
{
    Call call = context.call();
    call.actor.rights.grant(Action::ManageCustomers);
    return call;
}

Reply change(Context &context, bool patch)
{
    SHOP_TRY_VALUE(before, wanted(context));
    SHOP_TRY_VALUE(role, roleOf(context, before.id));
    if (!context.matches(etagOf(toJson(before, role).toBytes())))
        return problem(u"precondition-failed"_s);
    Fields body(context.body);
    const CustomerValues values = readUser(body, before.values, patch);
    if (!body.ok())
        return body.problem();
    SHOP_TRY_VALUE(changed, context.services->customers->updateCustomer(
                                deskCallOf(context), before.id, before.version, values));
    return userReply(context, changed);
}

Reply replaceUser(Context &context)
{
    return change(context, false);
}

Reply patchUser(Context &context)
{
    return change(context, true);
}

Reply deleteUser(Context &context)
{
    SHOP_TRY_VALUE(customer, wanted(context));
    SHOP_TRY(context.services->customers->eraseCustomer(deskCallOf(context), customer.id));
    return emptyResponse(204);
}

Json placeJson(const Customer &customer)
{
    return Json(Json::Array{Json(customer.values.name), Json::integer(customer.number)});
}

std::optional<Customer> placeFrom(const Json &json)
{
    const Json::Array *parts = json.array();
    const auto number = parts && parts->size() == 2 ? parts->at(1).toInteger() : std::nullopt;
    if (!number || !parts->at(0).string())
        return std::nullopt;
    Customer place;
    place.values.name = *parts->at(0).string();
    place.number = *number;
    return place;
}

// The page behind an offset: what lies before it is read and passed over.
Result<QList<Customer>> readPageOf(Context &context, CustomerQuery query, const Page &page)
{
    int left = page.place.isNull() ? page.offset : 0;
    while (left > 0) {
        query.limit = qMin(left, kReadAtOnce);
        SHOP_TRY_VALUE(passed, context.services->customers->customers(context.call(), query));
        if (passed.isEmpty())
            return passed;
        query.after = passed.last();
        left -= int(passed.size());
    }
    query.limit = page.limit + 1;
    return context.services->customers->customers(context.call(), query);
}

Reply listUsers(Context &context)
{
    Fields fields(context.target);
    CustomerQuery query;
    query.text = fields.text(u"search"_s, Need::Optional, 100);
    fields.word(u"sort"_s, Need::Optional, {u"name"_s});
    const Page page = readPage(fields);
    query.after = placeFrom(page.place);
    if (page.backwards || page.place.isNull() == query.after.has_value())
        fields.fault(u"cursor"_s, u"cursor"_s, u"no such cursor"_s);
    if (!fields.ok())
        return fields.problem();
    SHOP_TRY_VALUE(found, readPageOf(context, query, page));
    PageEnds ends = takeEnds(found, page, placeJson);
    ends.before.reset(); // the list is read forwards
    Json::Array all;
    for (const Customer &customer : found) {
        SHOP_TRY_VALUE(role, roleOf(context, customer.id));
        all.append(toJson(customer, role));
    }
    Response response = jsonResponse(200, Json(all));
    response.headers.set("Link", pageLinks(context.request, context.target, page, ends));
    return response;
}

} // namespace

QList<Route> userRoutes()
{
    const Access see{Grant::None, Grant::Own, Grant::Any, Grant::Any, Grant::Any};
    const Access mine{Grant::None, Grant::Own, Grant::Own, Grant::Own, Grant::None};
    const Access edit{Grant::None, Grant::Own, Grant::None, Grant::Any, Grant::None};
    const Access list{Grant::None, Grant::None, Grant::Any, Grant::Any, Grant::None};
    const QString one = u"/api/users/{userId}"_s;
    const auto row = [](const QByteArray &method, const QString &path, const Access &access,
                        Owner owner, Body body, Reply (*handler)(Context &)) {
        return Route{method, path, Service::Users, access, owner, body, handler};
    };
    return {
        row("GET", u"/api/users/me"_s, mine, Owner::Nobody, Body::None, readMe),
        row("GET", u"/api/users"_s, list, Owner::Nobody, Body::None, listUsers),
        row("GET", one, see, Owner::Path, Body::None, readUserRoute),
        row("PUT", one, edit, Owner::Path, Body::Required, replaceUser),
        row("PATCH", one, edit, Owner::Path, Body::Required, patchUser),
        row("DELETE", one, edit, Owner::Path, Body::None, deleteUser),
    };
}

} // namespace shop::rest
