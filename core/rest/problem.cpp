// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/problem.h"

#include <QHash>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind {
    const char *type;
    int status;
    const char *title;
};

constexpr Kind kKinds[] = {
    {"malformed-json", 400, "Malformed JSON"},
    {"malformed-request", 400, "Malformed request"},
    {"validation-failed", 422, "Validation failed"},
    {"email-already-registered", 400, "Email already registered"},
    {"insufficient-stock", 400, "Insufficient stock"},
    {"cart-empty", 400, "Cart is empty"},
    {"invalid-credentials", 401, "Invalid email or password"},
    {"token-missing", 401, "Authentication required"},
    {"token-invalid", 401, "Invalid token"},
    {"token-expired", 401, "Token expired"},
    {"forbidden", 403, "Forbidden"},
    {"user-not-found", 404, "user not found"},
    {"product-not-found", 404, "product not found"},
    {"order-not-found", 404, "order not found"},
    {"order-line-not-found", 404, "order line not found"},
    {"cart-item-not-found", 404, "cart item not found"},
    {"route-not-found", 404, "Route not found"},
    {"method-not-allowed", 405, "Method not allowed"},
    {"not-acceptable", 406, "Not acceptable"},
    {"price-changed", 409, "Price changed"},
    {"illegal-transition", 409, "Illegal status transition"},
    {"order-not-packable", 409, "This order cannot become less any more"},
    {"changed-meanwhile", 409, "Changed meanwhile"},
    {"already-exists", 409, "Already exists"},
    {"idempotency-in-progress", 409, "A request with this key is in progress"},
    {"idempotency-mismatch", 422, "This key was used for another request"},
    {"precondition-failed", 412, "Precondition failed"},
    {"payload-too-large", 413, "Payload too large"},
    {"unsupported-media-type", 415, "Unsupported media type"},
    {"expectation-failed", 417, "Expectation failed"},
    {"too-many-requests", 429, "Too many requests"},
    {"headers-too-large", 431, "Request header fields too large"},
    {"internal", 500, "Internal error"},
    {"dependency-failed", 502, "Bad reply of a dependency"},
    {"dependency-unavailable", 503, "Dependency unavailable"},
    {"database-unavailable", 503, "Database connection failed"},
    {"overloaded", 503, "Overloaded"},
    {"shop-not-set-up", 503, "The shop is not set up"},
    {"dependency-timeout", 504, "Dependency timed out"},
};

const Kind &kindOf(const QString &type)
{
    for (const Kind &kind : kKinds) {
        if (type == QLatin1String(kind.type))
            return kind;
    }
    return kindOf(u"internal"_s);
}

// Keys of the modules that have a problem type of their own; what is not here goes by its code.
QString typeOfKey(const QString &key)
{
    static const QHash<QString, QString> types = {
        {u"product.notFound"_s, u"product-not-found"_s},
        {u"customer.notFound"_s, u"user-not-found"_s},
        {u"user.notFound"_s, u"user-not-found"_s},
        {u"account.notFound"_s, u"user-not-found"_s},
        {u"delivery.notFound"_s, u"order-not-found"_s},
        {u"delivery.lineUnknown"_s, u"order-line-not-found"_s},
        {u"delivery.notPackable"_s, u"order-not-packable"_s},
        {u"delivery.invoiced"_s, u"order-not-packable"_s},
        {u"cart.lineNotFound"_s, u"cart-item-not-found"_s},
        {u"account.emailTaken"_s, u"email-already-registered"_s},
        {u"customer.emailTaken"_s, u"email-already-registered"_s},
        {u"stock.insufficient"_s, u"insufficient-stock"_s},
        {u"delivery.noLines"_s, u"cart-empty"_s},
        {u"till.notSetUp"_s, u"shop-not-set-up"_s},
        {u"customer.changed"_s, u"precondition-failed"_s},
        {u"sale.totalChanged"_s, u"price-changed"_s},
        {u"delivery.inProgress"_s, u"idempotency-in-progress"_s},
        {u"delivery.moveNotAllowed"_s, u"illegal-transition"_s},
        {u"delivery.otherRequest"_s, u"idempotency-mismatch"_s},
        {u"command.mismatch"_s, u"idempotency-mismatch"_s},
        {u"permission.denied"_s, u"forbidden"_s},
        {u"dependency.badReply"_s, u"dependency-failed"_s},
        {u"json.malformed"_s, u"malformed-json"_s},
    };
    return types.value(key);
}

QString typeOfCode(const Error &error)
{
    if (error.key.startsWith(u"database."))
        return u"database-unavailable"_s;
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return u"validation-failed"_s;
    case ErrorCode::NotFound:
        return u"route-not-found"_s;
    case ErrorCode::AlreadyExists:
        return u"already-exists"_s;
    case ErrorCode::Conflict:
    case ErrorCode::FailedPrecondition:
        return u"changed-meanwhile"_s;
    case ErrorCode::PermissionDenied:
        return u"forbidden"_s;
    case ErrorCode::Unauthenticated:
        return u"token-invalid"_s;
    case ErrorCode::ResourceExhausted:
        return u"too-many-requests"_s;
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
        return u"dependency-unavailable"_s;
    case ErrorCode::DeadlineExceeded:
        return u"dependency-timeout"_s;
    case ErrorCode::DataLoss:
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

// What of an error's context a caller may see.
void addContext(const Error &error, Problem &problem)
{
    static const QHash<QString, QString> names = {{u"product"_s, u"productId"_s},
                                                  {u"from"_s, u"currentStatus"_s},
                                                  {u"to"_s, u"requestedStatus"_s},
                                                  {u"order"_s, u"orderId"_s},
                                                  {u"dependency"_s, u"dependency"_s}};
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (error.context.contains(name.key()))
            problem.members.append(
                {name.value(), Json(error.context.value(name.key()).toString())});
    }
    for (const QString &figure : {u"requested"_s, u"available"_s}) {
        if (error.context.contains(figure))
            problem.members.append(
                {figure, Json(Json::Number{error.context.value(figure).toString().toLatin1()})});
    }
}

} // namespace

Problem problem(const QString &type)
{
    const Kind &kind = kindOf(type);
    Problem made{QLatin1String(kind.type), kind.status, {}};
    if (made.status == 503 || made.status == 429)
        made.headers.set("Retry-After", "1");
    return made;
}

Problem validationProblem(const QList<FieldFault> &faults)
{
    Problem made = problem(u"validation-failed"_s);
    made.faults = faults;
    return made;
}

Response toResponse(const Problem &problem, const Request &request)
{
    const QString title = QLatin1String(kindOf(problem.type).title);
    const QString detail = problem.detail.isEmpty() ? title : problem.detail;
    const QByteArray path = before(request.target, '?').left(200);
    Json::Object body = {{u"type"_s, Json(QString(u"/problems/"_s + problem.type))},
                         {u"title"_s, Json(title)},
                         {u"status"_s, Json::integer(problem.status)},
                         {u"detail"_s, Json(detail)},
                         {u"instance"_s, Json(QString::fromLatin1(path))},
                         {u"error"_s, Json(title)},
                         {u"message"_s, Json(title)}};
    body += problem.members;
    if (!problem.faults.isEmpty()) {
        Json::Array errors;
        for (const FieldFault &fault : problem.faults) {
            Json::Array where = {Json(fault.in)};
            if (!fault.field.isEmpty())
                where.append(Json(fault.field));
            errors.append(Json(Json::Object{{u"loc"_s, Json(where)},
                                            {u"msg"_s, Json(fault.message)},
                                            {u"type"_s, Json(fault.type)}}));
        }
        body.append({u"errors"_s, Json(errors)});
    }
    Response response = jsonResponse(problem.status, Json(body));
    response.headers.set("Content-Type", "application/problem+json");
    for (const auto &[name, value] : problem.headers.fields())
        response.headers.set(name, value);
    return response;
}

Problem problemOf(const Error &error, const QString &in)
{
    QString type = typeOfKey(error.key);
    if (type.isEmpty())
        type = typeOfCode(error);
    Problem made = problem(type);
    addContext(error, made);
    const QString field = error.context.value(u"field"_s).toString();
    if (type == u"validation-failed")
        made.faults.append({in, field, error.key, error.key});
    if (type == u"malformed-json")
        made.faults.append({in, field, u"json"_s, error.context.value(u"reason"_s).toString()});
    if (type == u"insufficient-stock")
        made.detail = u"Insufficient stock for product %1: requested %2, available %3"_s.arg(
            error.context.value(u"product"_s).toString(),
            error.context.value(u"requested"_s).toString(),
            error.context.value(u"available"_s).toString());
    return made;
}

} // namespace shop::rest
