// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QDebug>
#include <QTest>

#include <cstring>
#include <utility>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
concept CanBeLogged = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(!CanBeLogged<Secret>);

template <typename T>
concept CanBeCompared = requires(const T &a, const T &b)
{
    a == b;
};
static_assert(!CanBeCompared<Secret>);

} // namespace

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreOverwrittenWhereTheyStand();
    void aSecretMovesAndIsReplacedWhole();
    void sharedBytesStayAsTheyAre();
    void bytesOfALiteralAreLeftAlone();
    void equalMeansTheSameBytes_data();
    void equalMeansTheSameBytes();
};

void TestSecret::theBytesAreOverwrittenWhereTheyStand()
{
    QByteArray bytes("correct horse battery staple");
    const char *place = bytes.constData();
    overwrite(bytes);
    QCOMPARE(bytes.constData(), place);
    QCOMPARE(bytes, QByteArray(28, '\0'));
}

void TestSecret::aSecretMovesAndIsReplacedWhole()
{
    Secret secret(QByteArray("old"));
    secret = Secret(QByteArray("new"));
    QCOMPARE(secret.reveal(), QByteArray("new"));
    const Secret copy = secret;
    secret = copy;
    QVERIFY(secret.equals(copy));
    const Secret taken(std::move(secret));
    QCOMPARE(taken.reveal(), QByteArray("new"));
    QVERIFY(copy.equals(taken));
}

void TestSecret::sharedBytesStayAsTheyAre()
{
    const QByteArray ours("a pass phrase");
    {
        const Secret secret(ours);
        QCOMPARE(secret.reveal(), ours);
    }
    QCOMPARE(ours, QByteArray("a pass phrase"));
}

void TestSecret::bytesOfALiteralAreLeftAlone()
{
    static const char kLiteral[] = "literal";
    {
        const Secret secret(QByteArray::fromRawData(kLiteral, 7));
        QCOMPARE(secret.reveal().size(), 7);
    }
    QCOMPARE(std::strcmp(kLiteral, "literal"), 0);
}

void TestSecret::equalMeansTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("1234") << QByteArray("1234") << true;
    QTest::newRow("last differs") << QByteArray("1234") << QByteArray("1235") << false;
    QTest::newRow("first differs") << QByteArray("1234") << QByteArray("2234") << false;
    QTest::newRow("shorter") << QByteArray("1234") << QByteArray("123") << false;
    QTest::newRow("repeated") << QByteArray("12") << QByteArray("1212") << false;
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("one empty") << QByteArray() << QByteArray("1") << false;
    QTest::newRow("NUL against nothing") << QByteArray() << QByteArray(1, '\0') << false;
}

void TestSecret::equalMeansTheSameBytes()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(Secret(a).equals(Secret(b)), equal);
    QCOMPARE(Secret(b).equals(Secret(a)), equal);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
