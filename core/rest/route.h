// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/rest/problem.h"
#include "core/rest/token.h"

#include <QHash>

#include <functional>
#include <memory>
#include <variant>

namespace shop::rest {

struct Services;

enum class Service { Every, Users, Products, Cart, Orders };

// Whether a role may use a route: for no thing, for its own, for anybody's.
enum class Grant { None, Own, Any };
struct Access {
    Grant anonymous = Grant::None;
    Grant customer = Grant::None;
    Grant staff = Grant::None;
    Grant admin = Grant::None;
    Grant service = Grant::None;

    Grant of(Role role) const;
};
inline constexpr Access kEverybody{Grant::Any, Grant::Any, Grant::Any, Grant::Any, Grant::Any};

// Where a request says whose thing it is about, so that one's own is told from another's before
// anything is looked up. Handler: only the thing itself knows.
enum class Owner { Nobody, Path, Body, Handler }; // {userId} of the path, "userId" of the body

enum class Body { None, Optional, Required };

struct Context;
struct Reply;

// Work that takes long and needs no database (bcrypt), and what is answered after it.
struct Later {
    std::function<void()> compute;
    std::function<Reply(Context &)> resume;
};

// What a handler answers.
struct Reply {
    Reply(Response response) : value(std::move(response)) {}
    Reply(Problem problem) : value(std::move(problem)) {}
    Reply(const Error &error) : value(problemOf(error)) {}
    Reply(Later later) : value(std::move(later)) {}

    std::variant<Response, Problem, Later> value;
};

// One row of the contract. HEAD, OPTIONS, 405 and the rest follow from the rows of a path.
struct Route {
    QByteArray method;
    QString path; // "/api/products/{productId}"
    Service service = Service::Every;
    Access access;
    Owner owner = Owner::Nobody;
    Body body = Body::None;
    Reply (*handler)(Context &) = nullptr;
    QByteArray media = "application/json"; // what it answers

    bool changes() const { return method != "GET"; }
};

// A request on its way through its route.
struct Context {
    Services *services = nullptr;
    Request request;
    Target target;
    QHash<QString, QString> parts; // {productId} of the path, by name
    Json body; // null where there is none
    Identity identity;
    Grant grant = Grant::None;
    CommandId command; // of the Idempotency-Key, bound to who sends it; minted where there is none
    bool hasKey = false;
    TimeMs deadline = std::numeric_limits<TimeMs>::max(); // of all calls to other services together

    // For the modules, with the rights of the role.
    Call call() const;
    template <typename AnyId>
    std::optional<AnyId> part(const QString &name) const
    {
        return AnyId::fromString(parts.value(name));
    }
    // Whether the thing may be seen or changed: it is anybody's for this role, or its own.
    bool mayTouch(UserId owner) const;
    // Whether If-Match, if it is sent, names this tag.
    bool matches(const QByteArray &etag) const;
};

} // namespace shop::rest
