// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/call.h"
#include "tests/support/qtest_results.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasACodeOfItsOwn();
    void unknownCodesAreNoAction();
    void nobodyMayDoAnythingUntilGranted();
    void limitsGoWithTheGrant();
    void allRightsHaveNoLimit();
    void aRightAllowsWhatLiesWithinBothBounds_data();
    void aRightAllowsWhatLiesWithinBothBounds();
    void rightsTellWhatGoesFurther();
    void aShareIsRoundedUp_data();
    void aShareIsRoundedUp();
    void aCallWithoutTheRightIsDenied();
    void aRefusalTellsTheLimitAndTheSizeAskedFor();
    void anApproverLendsTheWholeRight();
    void anApprovalMakesNoCashierOfAnybody();
    void onlyActsAtTheCounterCanBeApproved();
};

void TestCall::everyActionHasACodeOfItsOwn()
{
    static const QRegularExpression kKebab(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> codes;
    for (int i = 0; i < int(Action::Count_); ++i) {
        const QString code = actionCode(Action(i));
        QVERIFY2(kKebab.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(actionFromCode(code), std::optional(Action(i)));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), int(Action::Count_));
    QCOMPARE(actionCode(Action::Sell), u"sell"_s);
    QCOMPARE(actionCode(Action::OverridePrice), u"override-price"_s);
    QCOMPARE(actionCode(Action::RemoveLineAfterTotal), u"remove-line-after-total"_s);
    QCOMPARE(actionCode(Action::ManageSettings), u"manage-settings"_s);
    QCOMPARE(actionCode(Action::Training), u"training"_s);
}

void TestCall::unknownCodesAreNoAction()
{
    QCOMPARE(actionFromCode(u"fly"), std::nullopt);
    QCOMPARE(actionFromCode(u""), std::nullopt);
    QCOMPARE(actionFromCode(u"Sell"), std::nullopt);
    QVERIFY(actionCode(Action::Count_).isEmpty());
}

void TestCall::nobodyMayDoAnythingUntilGranted()
{
    const Rights none;
    for (int i = 0; i < int(Action::Count_); ++i) {
        QVERIFY(!none.allows(Action(i)));
        QCOMPARE(none.limitMinor(Action(i)), 0);
    }
}

void TestCall::limitsGoWithTheGrant()
{
    Rights rights;
    rights.grant(Action::Discount, 500);
    QVERIFY(rights.allows(Action::Discount));
    QCOMPARE(rights.limitMinor(Action::Discount), 500);
    QVERIFY(!rights.allows(Action::Return));
    rights.grant(Action::Discount);
    QCOMPARE(rights.limitMinor(Action::Discount), Rights::kNoLimit);
    rights.grant(Action::Discount, -1);
    QCOMPARE(rights.limitMinor(Action::Discount), 0);
    rights.revoke(Action::Discount);
    QCOMPARE(rights, Rights());
}

void TestCall::allRightsHaveNoLimit()
{
    for (int i = 0; i < int(Action::Count_); ++i)
        QCOMPARE(Rights::all().limitMinor(Action(i)), Rights::kNoLimit);
}

void TestCall::aRightAllowsWhatLiesWithinBothBounds_data()
{
    QTest::addColumn<qint64>("limitMinor");
    QTest::addColumn<qint64>("limitPercent");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("percent");
    QTest::addColumn<bool>("allowed");
    const qint64 none = Limit::kNone;
    QTest::newRow("no bounds") << none << none << none << none << true;
    QTest::newRow("the amount itself") << 500LL << none << 500LL << 900'000LL << true;
    QTest::newRow("a cent more") << 500LL << none << 501LL << 0LL << false;
    QTest::newRow("the amount given back") << 500LL << none << -500LL << 0LL << true;
    QTest::newRow("a cent more given back") << 500LL << none << -501LL << 0LL << false;
    QTest::newRow("the share itself") << none << 100'000LL << 99'999LL << 100'000LL << true;
    QTest::newRow("a millionth more") << none << 100'000LL << 1LL << 100'001LL << false;
    QTest::newRow("both bounds, amount over") << 500LL << 100'000LL << 501LL << 1LL << false;
    QTest::newRow("both bounds, share over") << 500LL << 100'000LL << 1LL << 100'001LL << false;
    QTest::newRow("the smallest number")
        << 500LL << none << std::numeric_limits<qint64>::min() << 0LL << false;
}

void TestCall::aRightAllowsWhatLiesWithinBothBounds()
{
    QFETCH(qint64, limitMinor);
    QFETCH(qint64, limitPercent);
    QFETCH(qint64, amount);
    QFETCH(qint64, percent);
    QFETCH(bool, allowed);
    Call call;
    call.actor.rights.grant(Action::Discount, {limitMinor, limitPercent});
    QCOMPARE(call.actor.rights.allows(Action::Discount, amount, percent), allowed);
    QCOMPARE(requireWithin(call, Action::Discount, amount, percent).hasValue(), allowed);
    VERIFY_ERROR(requireWithin(call, Action::Return, 0), u"permission.denied"_s);
}

void TestCall::rightsTellWhatGoesFurther()
{
    Rights less;
    less.grant(Action::Sell);
    less.grant(Action::Discount, {500, 100'000});
    Rights more = less;
    QCOMPARE(less.exceededBy(more), std::nullopt);
    more.grant(Action::Discount, {500, 100'001});
    QCOMPARE(less.exceededBy(more), std::optional(Action::Discount));
    QCOMPARE(more.exceededBy(less), std::nullopt);
    more = less;
    more.grant(Action::NoSale, {0, 0});
    QCOMPARE(less.exceededBy(more), std::optional(Action::NoSale));
    QCOMPARE(Rights::all().exceededBy(more), std::nullopt);
}

void TestCall::aShareIsRoundedUp_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("share");
    QTest::newRow("nothing of nothing") << 0LL << 0LL << 0LL;
    QTest::newRow("a tenth") << 10LL << 100LL << 100'000LL;
    QTest::newRow("a third") << 1LL << 3LL << 333'334LL;
    QTest::newRow("all") << 7LL << 7LL << 1'000'000LL;
    QTest::newRow("more than all") << 8LL << 7LL << 1'000'001LL;
    QTest::newRow("something of nothing") << 1LL << 0LL << 1'000'001LL;
    QTest::newRow("of goods that come back") << 10LL << -100LL << 100'000LL;
    QTest::newRow("a large whole")
        << 1'000'000'000'000'000LL << 10'000'000'000'000'000LL << 100'001LL;
}

void TestCall::aShareIsRoundedUp()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(shareMillionths(part, whole), "share");
}

void TestCall::aCallWithoutTheRightIsDenied()
{
    Call call;
    const Done denied = require(call, Action::VoidSale);
    VERIFY_ERROR(denied, u"permission.denied"_s);
    QCOMPARE(denied.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(denied.error().context[u"action"_s].toString(), u"void-sale"_s);
    call.actor.rights.grant(Action::VoidSale);
    VERIFY_OK(require(call, Action::VoidSale));
}

void TestCall::aRefusalTellsTheLimitAndTheSizeAskedFor()
{
    Call call;
    call.actor.rights.grant(Action::Sell);
    call.actor.rights.grant(Action::Discount, {500, 100'000});
    const auto over = requireWithin(call, Action::Discount, -501, 20'000).error().context;
    QCOMPARE(over[u"action"_s].toString(), u"discount"_s);
    QCOMPARE(over[u"limit"_s].toLongLong(), 500);
    QCOMPARE(over[u"limitPercent"_s].toLongLong(), 100'000);
    QCOMPARE(over[u"amount"_s].toLongLong(), 501);
    QCOMPARE(over[u"percent"_s].toLongLong(), 20'000);
    QVERIFY(over[u"approvable"_s].toBool());
    const auto never = require(call, Action::NoSale).error().context;
    QVERIFY(!never.contains(u"limit"_s));
    QVERIFY(!never.contains(u"limitPercent"_s));
    QVERIFY(!never.contains(u"amount"_s));
}

void TestCall::anApproverLendsTheWholeRight()
{
    Call call;
    call.actor.rights.grant(Action::Sell);
    call.actor.rights.grant(Action::Return, 300);
    call.approval = Approval{};
    VERIFY_ERROR(require(call, Action::VoidSale), u"permission.denied"_s);
    call.approval->rights.grant(Action::VoidSale);
    call.approval->rights.grant(Action::Return, 200);
    VERIFY_OK(require(call, Action::VoidSale));
    VERIFY_OK(requireWithin(call, Action::Return, 300));
    VERIFY_ERROR(requireWithin(call, Action::Return, 301), u"permission.denied"_s);
    call.approval->rights.grant(Action::Return, 400);
    VERIFY_OK(requireWithin(call, Action::Return, 400));
    VERIFY_ERROR(requireWithin(call, Action::Return, 401), u"permission.denied"_s);
}

void TestCall::anApprovalMakesNoCashierOfAnybody()
{
    Call call;
    call.approval = Approval{{}, {}, Rights::all()};
    const auto refused = require(call, Action::VoidSale);
    VERIFY_ERROR(refused, u"permission.denied"_s);
    QVERIFY(!refused.error().context[u"approvable"_s].toBool());
    call.actor.rights.grant(Action::Sell);
    VERIFY_OK(require(call, Action::VoidSale));
}

void TestCall::onlyActsAtTheCounterCanBeApproved()
{
    Call call;
    call.actor.rights.grant(Action::Sell);
    call.approval = Approval{{}, {}, Rights::all()};
    for (int i = int(Action::Discount); i < int(Action::Count_); ++i) {
        QCOMPARE(require(call, Action(i)).hasValue(), isApprovable(Action(i)));
        QCOMPARE(requireWithin(call, Action(i), 1).hasValue(), isApprovable(Action(i)));
    }
    QVERIFY(!isApprovable(Action::Sell));
    QVERIFY(!isApprovable(Action::ManageStaff));
    QVERIFY(!isApprovable(Action::ManageSettings));
    QVERIFY(!isApprovable(Action::Restore));
}

QTEST_APPLESS_MAIN(TestCall)
#include "tst_call.moc"
