// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/users_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// A second person's PIN for one act, and what guessing costs.
class TestApprovals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<UsersFixture>();
        setUpPeople();
    }
    void cleanup() { m_shop.reset(); }

    void onlyOthersWithTheRightAtThatSizeAreAsked();
    void anApprovalCarriesTheApproversRights();
    void anApprovalIsJournalledWithBothPeopleAndTheSize();
    void aWrongPinIsToldCountedAndJournalled();
    void theTriesOfApprovalAndSignInAreOneCount();
    void nobodyApprovesTheirOwnAct();
    void somebodyWithoutTheRightDoesNotApprove_data();
    void somebodyWithoutTheRightDoesNotApprove();
    void somebodyDelayedDoesNotApproveEither();
    void somebodyBlockedDoesNotApprove();
    void anApprovalSentTwiceIsOneApproval();
    void guessingAllPeopleInTurnSlowsTheRegister();
    void anotherRegisterIsNotSlowed();
    void aRightPinDoesNotForgiveTheTriesAtOthers();
    void theRegistersDelaySurvivesARestartAndAChangedClock();
    void theRegistersDelayStaysShort();

private:
    void setUpPeople()
    {
        m_olga = m_shop->add(u"Olga"_s, u"owner"_s);
        m_mara = m_shop->add(u"Mara"_s, u"manager"_s);
        m_tomas = m_shop->add(u"Tomas"_s, u"cashier"_s);
        m_ines = m_shop->add(u"Ines"_s, u"cashier"_s);
        m_dev = m_shop->add(u"Dev"_s, u"stock"_s);
    }
    Result<Approval> approve(UserId by, bool matched = true,
                             const ApprovalRequest &what = {Action::Discount, 500, 200'000})
    {
        return m_shop->users->finishApproval(m_shop->callOf(m_tomas), by, matched, what);
    }
    TimeMs waitOf(UserId who)
    {
        const auto check = m_shop->users->pinCheck(m_shop->call(), who);
        if (check)
            return 0;
        return check.error().context.value(u"notBefore"_s).toLongLong() - m_shop->clock.nowMs();
    }

    std::unique_ptr<UsersFixture> m_shop;
    UserId m_olga, m_mara, m_tomas, m_ines, m_dev;
};

void TestApprovals::onlyOthersWithTheRightAtThatSizeAreAsked()
{
    const auto names = [&](UserId who, const ApprovalRequest &what) {
        const auto people = m_shop->users->approvers(m_shop->callOf(who), what);
        QStringList found;
        for (const StaffMember &member : people ? *people : QList<StaffMember>())
            found.append(member.name);
        return found;
    };
    QCOMPARE(names(m_tomas, {Action::Discount, 500, 200'000}), (QStringList{u"Mara"_s, u"Olga"_s}));
    QCOMPARE(names(m_tomas, {Action::Discount, 500, 100'000}),
             (QStringList{u"Ines"_s, u"Mara"_s, u"Olga"_s}));
    QCOMPARE(names(m_mara, {Action::VoidSale, 100, 0}), (QStringList{u"Olga"_s}));
    QCOMPARE(names(m_tomas, {Action::ManageStaff, 0, 0}), QStringList());
}

void TestApprovals::anApprovalCarriesTheApproversRights()
{
    const auto approval = approve(m_mara);
    VERIFY_OK(approval);
    QCOMPARE(approval->approver, m_mara);
    QVERIFY(!approval->id.isNull());
    Call call = m_shop->callOf(m_tomas);
    VERIFY_ERROR(requireWithin(call, Action::Discount, 500, 200'000), u"permission.denied"_s);
    call.approval = *approval;
    VERIFY_OK(requireWithin(call, Action::Discount, 500, 200'000));
}

void TestApprovals::anApprovalIsJournalledWithBothPeopleAndTheSize()
{
    const auto approval = approve(m_mara);
    VERIFY_OK(approval);
    const QList<Json> rows = m_shop->rows(JournalKind::Approval);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(*rows[0].member(u"approver")->string(), m_mara.toString());
    QCOMPARE(*rows[0].member(u"action")->string(), u"discount"_s);
    QCOMPARE(rows[0].member(u"amount")->toInteger(), 500);
    QCOMPARE(rows[0].member(u"percent")->toInteger(), 200'000);
    QCOMPARE(*rows[0].member(u"success")->boolean(), true);
    QCOMPARE(*rows[0].member(u"approval")->string(), approval->id.toString());
    UserId actor;
    VERIFY_OK(m_shop->journal->each([&](const JournalRow &row) {
        if (row.kind == journalKindCode(JournalKind::Approval))
            actor = row.actor;
        return true;
    }));
    QCOMPARE(actor, m_tomas);
}

void TestApprovals::aWrongPinIsToldCountedAndJournalled()
{
    for (int left = 4; left >= 0; --left) {
        const auto wrong = approve(m_mara, false);
        VERIFY_ERROR(wrong, u"pin.wrong"_s);
        QCOMPARE(wrong.error().context.value(u"triesLeft"_s).toInt(), left);
    }
    const QList<Json> rows = m_shop->rows(JournalKind::Approval);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(*rows[4].member(u"success")->boolean(), false);
}

void TestApprovals::theTriesOfApprovalAndSignInAreOneCount()
{
    for (int i = 0; i < 3; ++i)
        VERIFY_ERROR(approve(m_mara, false), u"pin.wrong"_s);
    QCOMPARE(m_shop->users->pinCheck(m_shop->call(), m_mara)->triesLeft, 2);
    for (int i = 0; i < 2; ++i)
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_mara, false), u"pin.wrong"_s);
    VERIFY_ERROR(approve(m_mara), u"pin.wait"_s);
    VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_mara, true), u"pin.wait"_s);
    m_shop->clock.advance(30'000);
    VERIFY_OK(approve(m_mara));
    QCOMPARE(m_shop->users->pinCheck(m_shop->call(), m_mara)->triesLeft, 5);
}

void TestApprovals::nobodyApprovesTheirOwnAct()
{
    VERIFY_ERROR(approve(m_tomas), u"approval.ownPin"_s);
    VERIFY_ERROR(approve(m_tomas, false), u"approval.ownPin"_s);
    QCOMPARE(m_shop->users->pinCheck(m_shop->call(), m_tomas)->triesLeft, 5);
    VERIFY_ERROR(m_shop->users->finishApproval(m_shop->callOf(m_olga), m_olga, true,
                                               {Action::VoidSale, 1, 0}),
                 u"approval.ownPin"_s);
}

void TestApprovals::somebodyWithoutTheRightDoesNotApprove_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("action");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("percent");
    QTest::newRow("no right at all") << u"Dev"_s << u"discount"_s << 1LL << 1LL;
    QTest::newRow("right, but not so far") << u"Ines"_s << u"discount"_s << 1LL << 100'001LL;
    QTest::newRow("nothing to approve") << u"Olga"_s << u"manage-staff"_s << 0LL << 0LL;
    QTest::newRow("selling itself") << u"Olga"_s << u"sell"_s << 0LL << 0LL;
}

void TestApprovals::somebodyWithoutTheRightDoesNotApprove()
{
    QFETCH(QString, name);
    QFETCH(QString, action);
    QFETCH(qint64, amount);
    QFETCH(qint64, percent);
    const QHash<QString, UserId> people{
        {u"Dev"_s, m_dev}, {u"Ines"_s, m_ines}, {u"Olga"_s, m_olga}};
    const auto refused = approve(people[name], true, {*actionFromCode(action), amount, percent});
    VERIFY_ERROR(refused, u"approval.notAllowed"_s);
    const QList<Json> rows = m_shop->rows(JournalKind::Approval);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(*rows[0].member(u"success")->boolean(), false);
}

void TestApprovals::somebodyDelayedDoesNotApproveEither()
{
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(approve(m_mara, false), u"pin.wrong"_s);
    VERIFY_ERROR(approve(m_mara), u"pin.wait"_s);
    VERIFY_OK(approve(m_olga));
}

void TestApprovals::somebodyBlockedDoesNotApprove()
{
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_mara,
                                         {u"Mara"_s, u"manager"_s, u"dairy"_s, false}));
    VERIFY_ERROR(approve(m_mara), u"user.notActive"_s);
}

void TestApprovals::anApprovalSentTwiceIsOneApproval()
{
    const Call same = m_shop->callOf(m_tomas);
    const ApprovalRequest what{Action::VoidSale, 100, 0};
    const auto first = m_shop->users->finishApproval(same, m_mara, true, what);
    const auto again = m_shop->users->finishApproval(same, m_mara, true, what);
    VERIFY_OK(first);
    VERIFY_OK(again);
    QCOMPARE(again->id, first->id);
    QCOMPARE(m_shop->rows(JournalKind::Approval).size(), 1);
    VERIFY_ERROR(m_shop->users->finishApproval(same, m_mara, true, {Action::VoidSale, 101, 0}),
                 u"command.mismatch"_s);
}

void TestApprovals::guessingAllPeopleInTurnSlowsTheRegister()
{
    const QList<UserId> people{m_olga, m_mara, m_tomas, m_ines, m_dev};
    for (int i = 0; i < 10; ++i)
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), people[i % 5], false),
                     u"pin.wrong"_s);
    for (const UserId who : people)
        QCOMPARE(waitOf(who), 30'000);
    VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_olga, true), u"pin.wait"_s);
    m_shop->clock.advance(30'000);
    VERIFY_OK(m_shop->users->finishSignIn(m_shop->call(), m_olga, true));
}

void TestApprovals::anotherRegisterIsNotSlowed()
{
    guessingAllPeopleInTurnSlowsTheRegister();
    for (int i = 0; i < 20 && waitOf(m_olga) == 0; ++i)
        (void)m_shop->users->finishSignIn(m_shop->call(), i % 2 ? m_mara : m_tomas, false);
    QVERIFY(waitOf(m_olga) > 0);
    Call elsewhere = m_shop->call();
    elsewhere.actor.atRegister = m_shop->ids.mint<RegisterId>();
    VERIFY_OK(m_shop->users->finishSignIn(elsewhere, m_olga, true));
}

void TestApprovals::aRightPinDoesNotForgiveTheTriesAtOthers()
{
    for (int i = 0; i < 3; ++i) {
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_olga, false), u"pin.wrong"_s);
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_mara, false), u"pin.wrong"_s);
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_dev, false), u"pin.wrong"_s);
        VERIFY_OK(m_shop->users->finishSignIn(m_shop->call(), m_tomas, true));
    }
    VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), m_ines, false), u"pin.wrong"_s);
    QCOMPARE(waitOf(m_tomas), 30'000);
}

void TestApprovals::theRegistersDelaySurvivesARestartAndAChangedClock()
{
    const QList<UserId> people{m_olga, m_mara, m_tomas, m_ines, m_dev};
    for (int i = 0; i < 10; ++i)
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), people[i % 5], false),
                     u"pin.wrong"_s);
    m_shop->clock.advance(10'000);
    m_shop->reopen();
    QCOMPARE(waitOf(m_olga), 20'000);
    m_shop->clock.set(UsersFixture::kNow - 86'400'000);
    QCOMPARE(waitOf(m_olga), 30'000);
    m_shop->clock.advance(30'000);
    QCOMPARE(waitOf(m_olga), 0);
}

void TestApprovals::theRegistersDelayStaysShort()
{
    QList<UserId> people;
    for (int i = 0; i < 40; ++i)
        people.append(m_shop->add(u"Person %1"_s.arg(i), u"cashier"_s));
    TimeMs longest = 0;
    for (int i = 0; i < 120; ++i) {
        m_shop->clock.advance(waitOf(people[i % 40]));
        VERIFY_ERROR(m_shop->users->finishSignIn(m_shop->call(), people[i % 40], false),
                     u"pin.wrong"_s);
        longest = qMax(longest, waitOf(people[(i + 1) % 40]));
    }
    QCOMPARE(longest, 120'000);
}

QTEST_APPLESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
