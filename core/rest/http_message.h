// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/rest/trace.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace shop::rest {

// The fields of a message's head. Names are compared without case.
class Headers final
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    void set(const QByteArray &name, const QByteArray &value);
    void remove(const QByteArray &name);
    bool has(const QByteArray &name) const;
    QByteArray value(const QByteArray &name) const; // of the first; empty for none
    // Of all fields of that name, in their order, as one list (RFC 9110 §5.3).
    QByteArray list(const QByteArray &name) const;
    const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

// A request as it came, whole: no socket stands behind it.
struct Request {
    QByteArray method;
    QByteArray target; // "/api/products?limit=2", as sent
    Headers headers;
    QByteArray body;
    QString client; // address it came from, as believed (trusted_proxies.h)
    QString requestId; // checked or made, in every answer and line of the log
    Trace trace; // that it belongs to, as sent and checked, or a new one
};

// What an answer without an end is written to, from any thread.
class Stream
{
public:
    virtual ~Stream() = default;
    virtual bool send(const QByteArray &bytes) = 0; // false: nobody is there any more
    virtual void end() = 0;
};

struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    // For logs and figures: the path of the route that answered ("/api/products/{productId}").
    QByteArray route;
    // Behind head and body the answer goes on: called once, with where to.
    std::function<void(std::shared_ptr<Stream>)> goesOn = {};
};

// "application/json; charset=utf-8", compact.
Response jsonResponse(int status, const Json &body);
Response emptyResponse(int status);

// What stands before the first such character; all of it where there is none.
QByteArray before(const QByteArray &text, char end);

// The parts of a target, decoded from percent signs. Nothing for one longer than 4,096 bytes or whose
// path or names are no UTF-8 or hold a control character.
struct Target {
    QStringList path; // segments; an empty last one is dropped
    QList<std::pair<QString, QString>> query;
    QStringList unreadable; // names in the query whose values are no text, and are not in it
};
std::optional<Target> parseTarget(const QByteArray &target);

} // namespace shop::rest
