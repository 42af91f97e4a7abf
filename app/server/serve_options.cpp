// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serve_options.h"

#include "core/rest/contract.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace shop {

const char *const kServeUsage =
    "shopdesk-server serve --database URL [--services users,products,cart,orders] [--listen "
    "ADDRESS[:PORT]] "
    "[--auth enforced|open] [--metrics-listen ADDRESS:PORT] [--workers N] [--cors-origins LIST] "
    "[--trusted-proxies LIST] [--currency CODE] [--users-url URL] [--products-url URL] "
    "[--cart-url URL] [--tls-certificate FILE --tls-key FILE] [--tls-authorities FILE] "
    "[--sweep-seconds N]";

namespace {

struct Server {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

constexpr std::array kServices{
    std::pair(rest::Service::Users, "users"), std::pair(rest::Service::Products, "products"),
    std::pair(rest::Service::Cart, "cart"), std::pair(rest::Service::Orders, "orders")};

// An option by its argument, or by its name in the environment.
class Given final
{
public:
    Given(const Arguments &arguments, const QProcessEnvironment &environment)
        : m_arguments(arguments), m_environment(environment)
    {}
    QString value(const QString &option, const QString &name, const QString &otherwise = {}) const
    {
        return m_arguments.value(option).value_or(m_environment.value(name, otherwise));
    }
    // The secret itself, or what stands in the file that NAME_FILE names, without its line's end.
    std::optional<Secret> secret(const QString &name) const
    {
        if (m_environment.contains(name))
            return Secret(m_environment.value(name).toUtf8());
        QFile file(m_environment.value(name + u"_FILE"));
        if (file.fileName().isEmpty())
            return Secret();
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        QByteArray bytes = file.read(4'096);
        Secret secret(bytes.trimmed());
        overwrite(bytes);
        return secret;
    }

private:
    const Arguments &m_arguments;
    const QProcessEnvironment &m_environment;
};

QString readServices(const QString &list, ServeOptions &options)
{
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto known = std::find_if(kServices.begin(), kServices.end(), [&](const auto &each) {
            return name.trimmed() == QLatin1String(each.second);
        });
        if (known == kServices.end())
            return Server::tr("unknown service \"%1\"").arg(name);
        if (!options.services.contains(known->first))
            options.services.append(known->first);
    }
    return options.services.isEmpty() ? Server::tr("--services names none") : QString();
}

// "127.0.0.1", "127.0.0.1:8002", "[::1]:8002"; PORT is for those who start it as a container.
QString readAddress(const Given &given, ServeOptions &options)
{
    const QString listen = given.value(u"--listen"_s, u"LISTEN"_s, u"127.0.0.1"_s);
    const QUrl url(u"tcp://"_s + listen);
    if (QHostAddress(url.host()).isNull())
        return Server::tr("\"%1\" is no address to listen on").arg(listen);
    options.host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    if (url.port() >= 0)
        options.port = url.port();
    const QString port = given.value(u"--port"_s, u"PORT"_s);
    bool isNumber = true;
    if (!options.port && !port.isEmpty())
        options.port = port.toUShort(&isNumber);
    return isNumber ? QString() : Server::tr("\"%1\" is no port").arg(port);
}

QString readKeys(const Given &given, ServeOptions &options)
{
    const auto current = given.secret(u"JWT_SECRET"_s);
    const auto previous = given.secret(u"JWT_SECRET_PREVIOUS"_s);
    if (!current || !previous)
        return Server::tr("the file of JWT_SECRET_FILE cannot be read");
    options.settings.keys.current = *current;
    options.settings.keys.previous = *previous;
    options.settings.keys.issuer = given.value(u"--issuer"_s, u"JWT_ISSUER"_s, u"shopdesk"_s);
    if (options.settings.open && current->isEmpty())
        return {};
    if (!rest::checkKeys(options.settings.keys))
        return Server::tr(
            "JWT_SECRET must be set, by the environment or as the file that JWT_SECRET_FILE "
            "names, to at least 32 bytes");
    return {};
}

QString readAuth(const Given &given, ServeOptions &options)
{
    const QString auth = given.value(u"--auth"_s, u"AUTH"_s, u"enforced"_s);
    if (auth != u"enforced" && auth != u"open")
        return Server::tr("--auth is enforced or open");
    options.settings.open = auth == u"open";
    if (options.settings.open && !options.isLoopback())
        return Server::tr("--auth open only where nobody else can connect: listen on 127.0.0.1");
    return {};
}

// Cart asks Users and Products, Orders asks all three, wherever they are: at an address, or in this
// process or database.
QString readServicesElsewhere(const Given &given, ServeOptions &options)
{
    const auto read = [&](const char *option, const char *name, rest::Service service, QUrl &url) {
        const QString text = given.value(QLatin1String(option), QLatin1String(name));
        if (!options.services.contains(service))
            url = QUrl(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        return text.isEmpty() || url.isEmpty() || (isWeb && !url.host().isEmpty());
    };
    if (!read("--users-url", "USERS_SERVICE_URL", rest::Service::Users, options.users) ||
        !read("--products-url", "PRODUCTS_SERVICE_URL", rest::Service::Products,
              options.products) ||
        !read("--cart-url", "CART_SERVICE_URL", rest::Service::Cart, options.cart))
        return Server::tr("the address of a service is http://HOST:PORT");
    return {};
}

// The listener's certificate and key; and whom other services are believed by, if not by the machine's
// authorities.
QString readTls(const Given &given, ServeOptions &options)
{
    options.tls.certificate = given.value(u"--tls-certificate"_s, u"TLS_CERTIFICATE"_s);
    options.tls.key = given.value(u"--tls-key"_s, u"TLS_KEY"_s);
    if (options.tls.certificate.isEmpty() != options.tls.key.isEmpty())
        return Server::tr("--tls-certificate and --tls-key belong together");
    const QString authorities = given.value(u"--tls-authorities"_s, u"TLS_AUTHORITIES"_s);
    if (authorities.isEmpty())
        return {};
    options.authorities = QSslCertificate::fromPath(authorities, QSsl::Pem,
                                                    QSslCertificate::PatternSyntax::FixedString);
    return options.authorities.isEmpty()
               ? Server::tr("\"%1\" holds no certificate").arg(authorities)
               : QString();
}

QList<QByteArray> listOf(const QString &text)
{
    QList<QByteArray> all;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
        all.append(each.trimmed().toUtf8());
    return all;
}

QString readRest(const Given &given, ServeOptions &options)
{
    options.metrics = given.value(u"--metrics-listen"_s, u"METRICS_LISTEN"_s);
    options.settings.origins = listOf(given.value(u"--cors-origins"_s, u"CORS_ORIGINS"_s));
    options.proxies = listOf(given.value(u"--trusted-proxies"_s, u"TRUSTED_PROXIES"_s));
    if (options.settings.origins.contains("*"))
        return Server::tr(
            "--cors-origins names each origin: \"*\" would let any page act for who is signed in");
    bool isNumber = true;
    options.workers = given.value(u"--workers"_s, u"WORKERS"_s, u"4"_s).toInt(&isNumber);
    if (!isNumber || options.workers < 1 || options.workers > 64)
        return Server::tr("--workers is a number from 1 to 64");
    options.sweepSeconds =
        given.value(u"--sweep-seconds"_s, u"SWEEP_SECONDS"_s, u"30"_s).toInt(&isNumber);
    if (!isNumber || options.sweepSeconds < 1 || options.sweepSeconds > 3'600)
        return Server::tr("--sweep-seconds is a number from 1 to 3600");
    const QString code = given.value(u"--currency"_s, u"CURRENCY"_s, u"EUR"_s);
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return errorText(currency.error());
    options.settings.currency = *currency;
    options.settings.version = QStringLiteral(SHOP_VERSION);
    options.settings.openApi = rest::contractOf(options.services);
    const bool one = options.services.size() == 1;
    QString name = one ? serviceName(options.services.first()) : u"shopdesk"_s;
    name.replace(0, 1, name.at(0).toUpper());
    options.settings.application = name;
    return {};
}

} // namespace

bool ServeOptions::ordersApart() const
{
    return services.contains(rest::Service::Orders) &&
           !(users.isEmpty() && products.isEmpty() && cart.isEmpty());
}

bool ServeOptions::isLoopback() const
{
    QString address = host;
    return QHostAddress(address.remove(u'[').remove(u']')).isLoopback();
}

QString serviceName(rest::Service service)
{
    for (const auto &[each, name] : kServices) {
        if (each == service)
            return QLatin1String(name);
    }
    return {};
}

int usualPort(rest::Service service)
{
    return 8'000 + int(service); // Users is the first
}

Arguments parseServeArguments(const QStringList &arguments)
{
    return parseArguments(
        arguments,
        {u"--database"_s, u"--services"_s, u"--listen"_s, u"--port"_s, u"--auth"_s, u"--issuer"_s,
         u"--metrics-listen"_s, u"--workers"_s, u"--cors-origins"_s, u"--trusted-proxies"_s,
         u"--currency"_s, u"--users-url"_s, u"--products-url"_s, u"--cart-url"_s,
         u"--tls-certificate"_s, u"--tls-key"_s, u"--tls-authorities"_s, u"--sweep-seconds"_s},
        {});
}

std::variant<ServeOptions, QString> serveOptions(const Arguments &arguments,
                                                 const QProcessEnvironment &environment)
{
    const Given given(arguments, environment);
    ServeOptions options;
    const QString url = given.value(u"--database"_s, u"DATABASE_URL"_s);
    if (url.isEmpty())
        return Server::tr("--database is missing");
    auto database = DatabaseUrl::parse(url);
    if (!database)
        return errorText(database.error());
    options.database = *std::move(database);
    const QString services =
        given.value(u"--services"_s, u"SERVICES"_s, u"users,products,cart,orders"_s);
    QString problem = readServices(services, options);
    for (const auto &read :
         {readAddress, readAuth, readKeys, readServicesElsewhere, readTls, readRest}) {
        if (problem.isEmpty())
            problem = read(given, options);
    }
    if (!problem.isEmpty())
        return problem;
    return options;
}

} // namespace shop
