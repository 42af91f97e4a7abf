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
    void aCallWithoutTheRightIsDenied();
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

QTEST_APPLESS_MAIN(TestCall)
#include "tst_call.moc"
