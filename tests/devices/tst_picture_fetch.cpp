// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/picture_fetch.h"

#include <QHash>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Pictures from addresses that a file brought in: where they may come from.
class TestPictureFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOpenInternetIsPublic_data();
    void onlyTheOpenInternetIsPublic();
    void whatIsAskedForIsChecked_data();
    void whatIsAskedForIsChecked();
    void theConnectionGoesToTheAddressThatWasLookedAt();
    void nothingIsAskedForTwice();
};

namespace {

// Names and what stands behind addresses, instead of the network.
struct World {
    QHash<QString, QStringList> names;
    QHash<QString, FetchedPart> places; // by URL
    QStringList visited; // "URL at ADDRESS"

    PictureFetcher::Ways ways()
    {
        return {[this](const QString &host, const PictureFetcher::Resolved &resolved) {
                    QList<QHostAddress> addresses;
                    for (const QString &address : names.value(host))
                        addresses.append(QHostAddress(address));
                    resolved(addresses);
                },
                [this](const QUrl &url, const QHostAddress &at,
                       const PictureFetcher::Arrived &arrived) {
                    visited.append(url.toString() + u" at "_s + at.toString());
                    arrived(places.value(url.toString()));
                }};
    }
};

FetchedPart picture(const QByteArray &bytes = "picture")
{
    return {200, bytes, {}, false, {}};
}

FetchedPart redirect(const QString &location)
{
    return {302, {}, location, false, {}};
}

// The bytes, or the key of the error.
QString outcome(World &world, const QString &address)
{
    PictureFetcher fetcher(world.ways());
    QString told = u"no answer"_s;
    fetcher.fetch(address, [&](const Result<QByteArray> &bytes) {
        told = bytes ? QString::fromLatin1(bytes->first(qMin<qsizetype>(bytes->size(), 20)))
                     : bytes.error().key;
    });
    return told;
}

} // namespace

void TestPictureFetch::onlyTheOpenInternetIsPublic_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("a public one") << u"93.184.216.34"_s << true;
    QTest::newRow("a public one of IPv6") << u"2606:2800:220:1:248:1893:25c8:1946"_s << true;
    QTest::newRow("beside the private ones") << u"172.32.0.1"_s << true;
    QTest::newRow("this computer") << u"127.0.0.1"_s << false;
    QTest::newRow("another name of this computer") << u"127.8.9.10"_s << false;
    QTest::newRow("any address") << u"0.0.0.0"_s << false;
    QTest::newRow("private, 10") << u"10.1.2.3"_s << false;
    QTest::newRow("private, 172") << u"172.31.255.255"_s << false;
    QTest::newRow("private, 192") << u"192.168.1.1"_s << false;
    QTest::newRow("of this link, where clouds tell their secrets") << u"169.254.169.254"_s << false;
    QTest::newRow("of a provider") << u"100.64.0.1"_s << false;
    QTest::newRow("a group") << u"224.0.0.1"_s << false;
    QTest::newRow("everybody") << u"255.255.255.255"_s << false;
    QTest::newRow("documentation") << u"203.0.113.9"_s << false;
    QTest::newRow("this computer in IPv6") << u"::1"_s << false;
    QTest::newRow("any in IPv6") << u"::"_s << false;
    QTest::newRow("private in IPv6") << u"fd00::1"_s << false;
    QTest::newRow("link in IPv6") << u"fe80::1"_s << false;
    QTest::newRow("group in IPv6") << u"ff02::1"_s << false;
    QTest::newRow("IPv4 wrapped") << u"::ffff:127.0.0.1"_s << false;
    QTest::newRow("IPv4 wrapped, private") << u"::ffff:192.168.1.1"_s << false;
    QTest::newRow("NAT64 of a private one") << u"64:ff9b::a00:1"_s << false;
    QTest::newRow("6to4 of a private one") << u"2002:a00:1::"_s << false;
    QTest::newRow("none") << u""_s << false;
}

void TestPictureFetch::onlyTheOpenInternetIsPublic()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QHostAddress(address)), isPublic);
}

void TestPictureFetch::whatIsAskedForIsChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a picture") << u"https://good.example/a.png"_s << u"picture"_s;
    QTest::newRow("behind a redirection") << u"https://good.example/moved"_s << u"picture"_s;
    QTest::newRow("plain http") << u"http://good.example/a.png"_s << u"picture.notHttps"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"picture.notHttps"_s;
    QTest::newRow("no address") << u"a.png"_s << u"picture.notHttps"_s;
    QTest::newRow("with a name and a password")
        << u"https://me:secret@good.example/a.png"_s << u"picture.notHttps"_s;
    QTest::newRow("a name nobody knows")
        << u"https://nowhere.example/a.png"_s << u"picture.hostUnknown"_s;
    QTest::newRow("a name of a private network")
        << u"https://inside.example/a.png"_s << u"picture.notPublic"_s;
    QTest::newRow("one of whose addresses is private")
        << u"https://both.example/a.png"_s << u"picture.notPublic"_s;
    QTest::newRow("an address as it stands")
        << u"https://192.168.1.1/a.png"_s << u"picture.notPublic"_s;
    QTest::newRow("an address of IPv6") << u"https://[::1]/a.png"_s << u"picture.notPublic"_s;
    QTest::newRow("an address as one number")
        << u"https://2130706433/a.png"_s << u"picture.notPublic"_s;
    QTest::newRow("redirected to http")
        << u"https://good.example/to-http"_s << u"picture.notHttps"_s;
    QTest::newRow("redirected inside")
        << u"https://good.example/to-inside"_s << u"picture.notPublic"_s;
    QTest::newRow("redirected without end")
        << u"https://good.example/round"_s << u"picture.tooManyRedirects"_s;
    QTest::newRow("more than it may be")
        << u"https://good.example/large"_s << u"picture.tooLarge"_s;
    QTest::newRow("gone") << u"https://good.example/gone"_s << u"picture.notThere"_s;
    QTest::newRow("nobody answers") << u"https://good.example/silent"_s << u"picture.unreachable"_s;
}

void TestPictureFetch::whatIsAskedForIsChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, outcome);
    World world;
    world.names = {{u"good.example"_s, {u"93.184.216.34"_s}},
                   {u"inside.example"_s, {u"10.0.0.8"_s}},
                   {u"both.example"_s, {u"93.184.216.34"_s, u"127.0.0.1"_s}}};
    const QString good = u"https://good.example/"_s;
    world.places = {{good + u"a.png"_s, picture()},
                    {good + u"moved"_s, redirect(u"/a.png"_s)},
                    {good + u"to-http"_s, redirect(u"http://good.example/a.png"_s)},
                    {good + u"to-inside"_s, redirect(u"https://inside.example/a.png"_s)},
                    {good + u"round"_s, redirect(u"/round"_s)},
                    {good + u"large"_s, picture(QByteArray(kLargestFetched + 1, 'x'))},
                    {good + u"gone"_s, {404, {}, {}, false, {}}}};
    QCOMPARE(::outcome(world, address), outcome);
    for (const QString &visit : std::as_const(world.visited))
        QVERIFY2(visit.startsWith(good) && visit.endsWith(u" at 93.184.216.34"_s),
                 qPrintable(visit));
}

void TestPictureFetch::theConnectionGoesToTheAddressThatWasLookedAt()
{
    World world;
    int asked = 0;
    auto ways = world.ways();
    // A name that leads inside as soon as it was looked at.
    ways.resolve = [&](const QString &, const PictureFetcher::Resolved &resolved) {
        resolved({QHostAddress(asked++ == 0 ? u"93.184.216.34"_s : u"127.0.0.1"_s)});
    };
    PictureFetcher fetcher(ways);
    fetcher.fetch(u"https://turning.example/a.png"_s, [](const Result<QByteArray> &) {});
    QCOMPARE(asked, 1);
    QCOMPARE(world.visited, QStringList{u"https://turning.example/a.png at 93.184.216.34"_s});
}

void TestPictureFetch::nothingIsAskedForTwice()
{
    World world;
    world.names = {{u"good.example"_s, {u"93.184.216.34"_s}}};
    world.places = {{u"https://good.example/gone"_s, {500, {}, {}, false, {}}}};
    QCOMPARE(outcome(world, u"https://good.example/gone"_s), u"picture.notThere"_s);
    QCOMPARE(world.visited.size(), 1);
}

QTEST_APPLESS_MAIN(TestPictureFetch)
#include "tst_picture_fetch.moc"
