// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/picture_fetch.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRedirects = 5;
constexpr int kPatienceMs = 20'000;

// RFC 6890 and what follows it: everything that is not the open internet.
constexpr std::array kClosed4{
    "0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
    "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4"};
// The open internet of IPv6 is 2000::/3; in it these are not, or wrap another address.
constexpr std::array kClosed6{"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"};

bool isIn(const QHostAddress &address, const char *subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(subnet)));
}

Error refused(QStringView key, QVariantMap context = {})
{
    return {ErrorCode::InvalidArgument, key.toString(), std::move(context)};
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour); // also of ::ffff:a.b.c.d
    const QHostAddress plain = isFour ? QHostAddress(four) : address;
    const auto closed = [&](const char *subnet) { return isIn(plain, subnet); };
    if (isFour)
        return std::none_of(kClosed4.begin(), kClosed4.end(), closed);
    return isIn(plain, "2000::/3") && std::none_of(kClosed6.begin(), kClosed6.end(), closed);
}

// The network itself: a connection to the address that was looked at, the certificate to the name.
class PictureFetcher::Network final : public QObject
{
public:
    Network()
    {
        m_manager.setProxy(QNetworkProxy::NoProxy); // a proxy would resolve the name anew
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    void get(const QUrl &url, const QHostAddress &at, const Arrived &arrived)
    {
        QUrl pinned = url;
        pinned.setHost(at.toString());
        QNetworkRequest request(pinned);
        request.setPeerVerifyName(url.host());
        request.setRawHeader(
            "Host", url.host(QUrl::FullyEncoded).toLatin1() +
                        (url.port() > 0 ? ':' + QByteArray::number(url.port()) : QByteArray()));
        request.setRawHeader("Accept", "image/*");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setTransferTimeout(kPatienceMs);
        QNetworkReply *reply = m_manager.get(request);
        reply->setReadBufferSize(kLargestFetched + 1);
        auto part = std::make_shared<FetchedPart>();
        const auto take = [reply, part] {
            part->bytes += reply->read(kLargestFetched + 1 - part->bytes.size());
            const qint64 said = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            part->isTooLarge = part->bytes.size() > kLargestFetched || said > kLargestFetched;
            if (part->isTooLarge)
                reply->abort();
        };
        connect(reply, &QNetworkReply::metaDataChanged, this, take);
        connect(reply, &QNetworkReply::readyRead, this, take);
        connect(reply, &QNetworkReply::finished, this, [reply, part, arrived, take] {
            if (!part->isTooLarge && reply->isOpen())
                take();
            part->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            part->location = QString::fromLatin1(reply->rawHeader("Location"));
            part->reason = reply->errorString();
            const bool isCut = reply->error() != QNetworkReply::NoError &&
                               part->status / 100 == 2 && !part->isTooLarge;
            if (isCut)
                part->status = 0;
            reply->deleteLater();
            arrived(*part);
        });
    }

private:
    QNetworkAccessManager m_manager;
};

PictureFetcher::PictureFetcher(QObject *parent)
    : QObject(parent), m_network(std::make_unique<Network>())
{
    m_ways.resolve = [this](const QString &host, const Resolved &resolved) {
        QHostInfo::lookupHost(host, this,
                              [resolved](const QHostInfo &info) { resolved(info.addresses()); });
    };
    m_ways.get = [this](const QUrl &url, const QHostAddress &at, const Arrived &arrived) {
        m_network->get(url, at, arrived);
    };
}

PictureFetcher::PictureFetcher(Ways ways, QObject *parent)
    : QObject(parent), m_ways(std::move(ways))
{}

PictureFetcher::~PictureFetcher() = default;

void PictureFetcher::fetch(const QString &address, Answer answer)
{
    visit(QUrl(address.trimmed(), QUrl::StrictMode), 0, answer);
}

void PictureFetcher::visit(const QUrl &url, int redirects, const Answer &answer)
{
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        return answer(refused(u"picture.notHttps"));
    const auto go = [this, url, redirects, answer](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty())
            return answer(refused(u"picture.hostUnknown", {{u"host"_s, url.host()}}));
        if (!std::all_of(addresses.begin(), addresses.end(), isPublicAddress))
            return answer(refused(u"picture.notPublic", {{u"host"_s, url.host()}}));
        m_ways.get(url, addresses.first(), [this, url, redirects, answer](const FetchedPart &part) {
            arrived(url, redirects, part, answer);
        });
    };
    QHostAddress written;
    if (written.setAddress(url.host()))
        return go({written});
    m_ways.resolve(url.host(), go);
}

void PictureFetcher::arrived(const QUrl &url, int redirects, const FetchedPart &part,
                             const Answer &answer)
{
    if (part.isTooLarge || part.bytes.size() > kLargestFetched)
        return answer(refused(u"picture.tooLarge"));
    if (part.status == 0)
        return answer(
            Error{ErrorCode::Unavailable, u"picture.unreachable"_s, {{u"reason"_s, part.reason}}});
    if (part.status / 100 == 3 && !part.location.isEmpty()) {
        if (redirects >= kMostRedirects)
            return answer(refused(u"picture.tooManyRedirects"));
        return visit(url.resolved(QUrl(part.location, QUrl::StrictMode)), redirects + 1, answer);
    }
    if (part.status != 200)
        return answer(
            Error{ErrorCode::NotFound, u"picture.notThere"_s, {{u"status"_s, part.status}}});
    answer(part.bytes);
}

} // namespace shop
