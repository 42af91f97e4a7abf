// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"
#include "core/rest/services.h"

namespace shop::rest {

inline constexpr qsizetype kLargestBody = 1024 * 1024;

// From request to response, without a socket: finds the route, checks who asks for what, reads the
// body and asks the handler. Holds nothing of a request, so that all threads share one.
class Router final
{
public:
    explicit Router(QList<Route> routes);

    // A request that waits for work outside the database.
    struct Pending {
        Context context;
        const Route *route = nullptr;
        Later later;
    };
    using Answer = std::variant<Response, std::shared_ptr<Pending>>;

    Answer answer(Services &services, const Request &request) const;
    // After the work was done; in another thread, with its services.
    Answer resume(Services &services, Pending &pending) const;

    const QList<Route> &routes() const { return m_routes; }

private:
    struct Match {
        const Route *route = nullptr;
        QHash<QString, QString> parts;
        QList<QByteArray> methods; // of the path, where no route has the method
    };
    Match find(const QByteArray &method, const QStringList &path) const;
    std::optional<Problem> admit(Context &context, const Route &route) const;
    Answer take(Context context, const Route &route, Reply reply) const;
    Response finish(const Context &context, const Route *route, Response response) const;
    Response refuse(const Context &context, const Route *route, Problem problem) const;
    Response options(const Context &context, const Match &match) const;

    QList<Route> m_routes;
    QList<QStringList> m_patterns; // the path of each route, in its segments
};

// The rows of a service, in the order of the contract; those of Every stand in each process.
QList<Route> commonRoutes();
QList<Route> userRoutes();
QList<Route> productRoutes();
QList<Route> cartRoutes();
QList<Route> orderRoutes();
QList<Route> routesOf(Service service);

// A strong entity tag: the hash of a body. Stock, names of categories and states of orders move without
// the version of what holds them; the bytes tell.
QByteArray etagOf(const QByteArray &body);
Response taggedResponse(int status, const Json &body);
// Whether one of a list of tags ("*", or `"a", W/"b"`) is this one; weak ones where allowed.
bool listHasTag(const QByteArray &list, const QByteArray &etag, bool weakToo);

} // namespace shop::rest
