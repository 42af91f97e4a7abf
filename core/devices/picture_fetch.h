// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace shop {

inline constexpr qint64 kLargestFetched = 10 * 1024 * 1024; // bytes

// Whether an address is one of the open internet: not of this computer, not of a private network or
// this link, no group, and none that only wraps such a one (IPv4 in IPv6, NAT64, 6to4, Teredo).
bool isPublicAddress(const QHostAddress &address);

// What came from one place.
struct FetchedPart {
    int status = 0; // of HTTP; 0: nothing came
    QByteArray bytes;
    QString location; // of a redirection
    bool isTooLarge = false;
    QString reason; // where nothing came
};

// Gets pictures from addresses that a file brought in, one after the other: only what a person asks
// for. https only; the name is resolved first, every address it has must be public, and the connection
// goes to that very address, so that a name cannot lead elsewhere a moment later. Each redirection
// goes through the same checks. Answers on the thread it lives on.
class PictureFetcher final : public QObject
{
    Q_OBJECT

public:
    using Resolved = std::function<void(const QList<QHostAddress> &)>;
    using Arrived = std::function<void(const FetchedPart &)>;
    // How names become addresses and bytes come from one: the system and the network, or a test's.
    struct Ways {
        std::function<void(const QString &host, Resolved)> resolve;
        std::function<void(const QUrl &url, const QHostAddress &at, Arrived)> get;
    };

    explicit PictureFetcher(QObject *parent = nullptr);
    explicit PictureFetcher(Ways ways, QObject *parent = nullptr);
    ~PictureFetcher() override;

    using Answer = std::function<void(const Result<QByteArray> &)>;
    // Errors picture.notHttps, picture.hostUnknown, picture.notPublic, picture.tooManyRedirects,
    // picture.tooLarge, picture.notThere (context "status"), picture.unreachable (context "reason").
    void fetch(const QString &address, Answer answer);

private:
    class Network;

    void visit(const QUrl &url, int redirects, const Answer &answer);
    void arrived(const QUrl &url, int redirects, const FetchedPart &part, const Answer &answer);

    std::unique_ptr<Network> m_network;
    Ways m_ways;
};

} // namespace shop
