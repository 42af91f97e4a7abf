// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "tests/rest/rest_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace shop {

class NearServices;

// The four services with a shop behind them, as one program reaches them: in this process, as one process
// over a database, or as four over four. Databases are SQLite files, or a PostgreSQL server's where
// $SHOPDESK_TEST_POSTGRES names one. Customers, products and stock of a test are its own.
class ContractWorld final
{
public:
    enum class Reach { Near, OneProcess, FourProcesses };
    static QString nameOf(Reach reach); // "near", "far, one process", ...

    explicit ContractWorld(Reach reach); // stops the program where something does not start
    ~ContractWorld();
    Q_DISABLE_COPY_MOVE(ContractWorld)

    using Fields = RestFixture::Fields;
    // From any thread.
    Answered ask(rest::Service service, const Asker &who, const QByteArray &method,
                 const QByteArray &target, const QByteArray &body = {}, const Fields &headers = {});
    // As it is, and whatever comes of it.
    Result<rest::Response> send(rest::Service service, const rest::Request &request, int timeoutMs);
    const rest::TokenKeys &keys() const { return m_keys; }
    const Clock &clock() const { return m_clock; }
    // What an endless answer has told once this stands in it: begun, then the work done, then waited for.
    // Another id goes on behind that event.
    QByteArray told(rest::Service service, const QByteArray &lastEventId,
                    const std::function<void()> &work, const QByteArray &awaited);
    Asker customer(); // another one each time
    UuidSource &ids() { return m_ids; }
    QByteArray tokenOf(const Asker &who) const;
    // With a price of 10.00 and 13 % off; with a deposit of 0.10 on each piece.
    ProductId promoted, bottle;

    Asker staff{rest::Role::Staff, {}};
    Asker admin{rest::Role::Admin, {}};
    Asker program{rest::Role::Service, {}}; // one of ours
    Asker nobody;

private:
    DatabaseUrl database(const QString &name) const;
    void setUp(const DatabaseUrl &url);
    void addPeople(Shop &shop);
    void addGoods(Shop &shop);
    QUrl start(const QString &services, const DatabaseUrl &url, const QHash<QString, QUrl> &others);
    void startFour();

    const Reach m_reach;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    UuidV7Source m_ids;
    rest::TokenKeys m_keys;
    QList<UserId> m_customers;
    std::unique_ptr<NearServices> m_near;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QHash<rest::Service, QUrl> m_addresses;
};

} // namespace shop
