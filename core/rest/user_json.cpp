// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/user_json.h"

#include "core/base/json_members.h"

#include <QRegularExpression>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

Json toJson(const Customer &customer, const QString &role)
{
    const CustomerValues &values = customer.values;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? Json() : Json(text); };
    return Json(Json::Object{{u"id"_s, Json(customer.id.toString())},
                             {u"email"_s, orNull(values.email)},
                             {u"name"_s, Json(values.name)},
                             {u"phone"_s, orNull(values.phone)},
                             {u"role"_s, Json(role)},
                             {u"version"_s, Json::integer(customer.version)},
                             {u"created_at"_s, jsonTime(customer.createdAt)},
                             {u"updated_at"_s, jsonTime(customer.createdAt)}});
}

Result<Customer> customerFromJson(const Json &json)
{
    const JsonMembers members(json);
    Customer customer;
    customer.id = members.id<UserId>(u"id");
    if (customer.id.isNull())
        return Error{ErrorCode::Internal, u"json.shape"_s, {{u"field"_s, u"id"_s}}};
    customer.version = int(members.numberOr0(u"version"));
    customer.values.name = members.text(u"name");
    customer.values.email = members.text(u"email");
    customer.values.phone = members.text(u"phone");
    return customer;
}

QString readEmail(Fields &body, const QString &name)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\z"_s);
    const QString email = body.text(name, Need::Required, 200, 1);
    if (email.isEmpty() || shape.match(email).hasMatch())
        return email;
    body.fault(name, u"email"_s, u"no e-mail address"_s);
    return {};
}

CustomerValues readUser(Fields &body, const CustomerValues &before, bool patch)
{
    CustomerValues values = before;
    const auto isNamed = [&](const QString &name) {
        return !patch || body.presence(name) != Presence::Absent;
    };
    if (isNamed(u"name"_s))
        values.name = body.text(u"name"_s, Need::Required, 100, 1);
    if (isNamed(u"phone"_s))
        values.phone = body.text(u"phone"_s, Need::Optional, 40);
    if (isNamed(u"email"_s))
        values.email = readEmail(body, u"email"_s);
    return values;
}

} // namespace shop::rest
