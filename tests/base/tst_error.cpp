// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/result.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, u"number.odd"_s, {{u"number"_s, number}}};
    return number / 2;
}

Result<int> quarter(int number)
{
    SHOP_TRY_VALUE(halved, half(number));
    return half(halved);
}

Done mustBeEven(int number)
{
    SHOP_TRY(half(number));
    return {};
}

} // namespace

class TestError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreDescribedInOneLine_data();
    void errorsAreDescribedInOneLine();
    void everyCodeHasAName();
    void anErrorPassesThroughToTheCaller();
};

void TestError::errorsAreDescribedInOneLine_data()
{
    QTest::addColumn<QVariantMap>("context");
    QTest::addColumn<QString>("line");
    QTest::newRow("without context") << QVariantMap{} << u"not-found a.b"_s;
    QTest::newRow("number") << QVariantMap{{u"register"_s, 1}} << u"not-found a.b register=1"_s;
    QTest::newRow("in order") << QVariantMap{{u"b"_s, 2}, {u"a"_s, true}}
                              << u"not-found a.b a=true b=2"_s;
    QTest::newRow("blank") << QVariantMap{{u"name"_s, u"two words"_s}}
                           << u"not-found a.b name=\"two words\""_s;
    QTest::newRow("empty") << QVariantMap{{u"name"_s, u""_s}} << u"not-found a.b name=\"\""_s;
    QTest::newRow("quotes") << QVariantMap{{u"name"_s, u"a\"b"_s}}
                            << u"not-found a.b name=\"a\\\"b\""_s;
    QTest::newRow("line break") << QVariantMap{{u"name"_s, u"a\nb\u2028c\u202ed"_s}}
                                << u"not-found a.b name=a\\u{A}b\\u{2028}c\\u{202E}d"_s;
    QTest::newRow("list") << QVariantMap{{u"names"_s, QStringList{u"a"_s, u"b"_s}}}
                          << u"not-found a.b names=a,b"_s;
}

void TestError::errorsAreDescribedInOneLine()
{
    QFETCH(QVariantMap, context);
    QFETCH(QString, line);
    QCOMPARE(describe({ErrorCode::NotFound, u"a.b"_s, context}), line);
}

void TestError::everyCodeHasAName()
{
    QCOMPARE(errorCodeName(ErrorCode::InvalidArgument), u"invalid-argument"_s);
    QCOMPARE(errorCodeName(ErrorCode::FailedPrecondition), u"failed-precondition"_s);
    QCOMPARE(errorCodeName(ErrorCode::DataLoss), u"data-loss"_s);
    QStringList names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        names.append(errorCodeName(ErrorCode(code)));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestError::anErrorPassesThroughToTheCaller()
{
    QCOMPARE(quarter(12).value(), 3);
    QCOMPARE(quarter(6).error().context[u"number"_s].toInt(), 3);
    QCOMPARE(half(3).valueOr(-1), -1);
    QVERIFY(mustBeEven(2));
    QCOMPARE(mustBeEven(1).error().key, u"number.odd"_s);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
