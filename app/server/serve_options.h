// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/arguments.h"
#include "app/server/http_server.h"

#include "core/rest/route.h"
#include "core/rest/services.h"
#include "core/storage/database.h"

#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QUrl>

#include <variant>

namespace shop {

// What `serve` was told, by argument or by the environment with the names of the contract; an
// argument wins. Secrets come from the environment or a file, never by argument.
struct ServeOptions {
    QList<rest::Service> services;
    DatabaseUrl database;
    QString host = QStringLiteral("127.0.0.1");
    std::optional<int> port; // one listener for all services; none: each on the port of its own
    QString metrics; // address of the figures' listener; empty: none
    // Other services that are asked over the network; empty: they are in this process.
    QUrl users;
    QUrl products;
    QUrl cart;

    TlsFiles tls; // of the listeners; empty: in the open
    QList<QSslCertificate> authorities; // other services are believed by; empty: the machine's

    // Whether an order goes step by step over modules that are not all here.
    bool ordersApart() const;
    rest::Settings settings;
    QList<QByteArray> proxies; // whose X-Forwarded-For is believed
    int workers = 4;
    int hashers = 2; // threads for bcrypt
    int sweepSeconds = 30; // after so long an order that stopped on its way is taken over

    bool isLoopback() const;
};

extern const char *const kServeUsage;
QString serviceName(rest::Service service); // "products"
int usualPort(rest::Service service); // 8001 to 8004
// The text of what is wrong with them, or the options.
std::variant<ServeOptions, QString> serveOptions(const Arguments &given,
                                                 const QProcessEnvironment &environment);
Arguments parseServeArguments(const QStringList &arguments);

} // namespace shop
