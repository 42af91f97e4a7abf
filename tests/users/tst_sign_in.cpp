// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_staff_seen.h"
#include "tests/users/staff_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Signing in by PIN: tries, delays that no clock ends, and new PINs.
class TestSignIn final : public QObject, private StaffFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePeople(); }
    void cleanup() { dropPeople(); }

    void aRightPinSignsIn();
    void aWrongPinTellsHowManyTriesAreLeft();
    void aWrongTrySentTwiceCountsOnce();
    void theFifthWrongPinDelaysAlsoTheRightOne();
    void aDelaySurvivesARestart();
    void aClockSetBackNeitherShortensNorStretchesADelay();
    void whileTheMachineRunsNoClockChangesADelay_data();
    void whileTheMachineRunsNoClockChangesADelay();
    void afterANewStartOfTheMachineTheClockCounts();
    void triesMadeSideBySideGainNothing();
    void aRightPinForgetsTheWrongOnes();
    void whoProvesTheirPinIsSeen();
    void signInsAreJournalledWithoutNames();
    void aPinIsResetByThoseWhoManageThePerson();
    void anOwnPinNeedsTheOldOneFirst();
    void aNewPinEndsTheDelay();
    void everyFailureLeavesNothingHalfDone();

private:
    void tryWrong(UserId id, int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(m_people->users->finishSignIn(call(), id, false).error().key, u"pin.wrong"_s);
    }
    TimeMs waitOf(UserId id)
    {
        const auto check = m_people->users->pinCheck(call(), id);
        if (check)
            return 0;
        return check.error().context.value(u"notBefore"_s).toLongLong() - m_clock.nowMs();
    }
};

void TestSignIn::aRightPinSignsIn()
{
    const UserId noor = add(u"Noor"_s);
    const auto check = m_people->users->pinCheck(call(), noor);
    VERIFY_OK(check);
    QCOMPARE(check->hash, kHash);
    QCOMPARE(check->notBefore, 0);
    QCOMPARE(check->triesLeft, 5);
    const auto member = m_people->users->finishSignIn(call(), noor, true);
    VERIFY_OK(member);
    QCOMPARE(member->id, noor);
    QCOMPARE(member->rights, Rights::all());
}

void TestSignIn::aWrongPinTellsHowManyTriesAreLeft()
{
    const UserId noor = add(u"Noor"_s);
    for (int left = 4; left >= 0; --left) {
        const auto wrong = m_people->users->finishSignIn(call(), noor, false);
        VERIFY_ERROR(wrong, u"pin.wrong"_s);
        QCOMPARE(wrong.error().context.value(u"triesLeft"_s).toInt(), left);
        QCOMPARE(wrong.error().context.contains(u"notBefore"_s), left == 0);
        if (left > 0)
            QCOMPARE(m_people->users->pinCheck(call(), noor)->triesLeft, left);
    }
}

void TestSignIn::aWrongTrySentTwiceCountsOnce()
{
    const UserId noor = add(u"Noor"_s);
    const Call same = call();
    for (int i = 0; i < 3; ++i) {
        const auto wrong = m_people->users->finishSignIn(same, noor, false);
        VERIFY_ERROR(wrong, u"pin.wrong"_s);
        QCOMPARE(wrong.error().context.value(u"triesLeft"_s).toInt(), 4);
    }
}

void TestSignIn::theFifthWrongPinDelaysAlsoTheRightOne()
{
    const UserId noor = add(u"Noor"_s);
    const UserId tomas = add(u"Tomas"_s, u"cashier"_s);
    tryWrong(noor, 5);
    QCOMPARE(waitOf(noor), 30'000);
    VERIFY_ERROR(m_people->users->finishSignIn(call(), noor, true), u"pin.wait"_s);
    QCOMPARE(waitOf(tomas), 0);
    m_clock.advance(29'999);
    QCOMPARE(waitOf(noor), 1);
    m_clock.advance(1);
    QCOMPARE(waitOf(noor), 0);
    tryWrong(noor, 5);
    QCOMPARE(waitOf(noor), 60'000);
    m_clock.advance(60'000);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
}

void TestSignIn::aDelaySurvivesARestart()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    m_clock.advance(10'000);
    reopen();
    QCOMPARE(waitOf(noor), 20'000);
    m_clock.advance(20'000);
    tryWrong(noor, 3);
    reopen();
    QCOMPARE(m_people->users->pinCheck(call(), noor)->triesLeft, 2);
}

void TestSignIn::aClockSetBackNeitherShortensNorStretchesADelay()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    m_clock.set(kNow - 86'400'000);
    QCOMPARE(waitOf(noor), 30'000);
    m_clock.advance(29'000);
    QCOMPARE(waitOf(noor), 1'000);
    m_clock.advance(1'000);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
}

void TestSignIn::whileTheMachineRunsNoClockChangesADelay_data()
{
    QTest::addColumn<TimeMs>("set");
    QTest::newRow("an hour back") << kNow - 3'600'000;
    QTest::newRow("a year forward") << kNow + 31'536'000'000;
    QTest::newRow("1970") << TimeMs(0);
    QTest::newRow("not at all") << kNow;
}

void TestSignIn::whileTheMachineRunsNoClockChangesADelay()
{
    QFETCH(TimeMs, set);
    m_up = {5'000, u"boot 1"_s};
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    m_up.ms += 10'000;
    m_clock.set(set);
    QCOMPARE(waitOf(noor), 20'000);
    VERIFY_ERROR(m_people->users->finishSignIn(call(), noor, true), u"pin.wait"_s);
    reopen(); // of the program
    QCOMPARE(waitOf(noor), 20'000);
    m_clock.set(kNow);
    m_up.ms += 19'999;
    QCOMPARE(waitOf(noor), 1);
    m_up.ms += 1;
    QCOMPARE(waitOf(noor), 0);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
}

// What it has been running for tells nothing of the time between.
void TestSignIn::afterANewStartOfTheMachineTheClockCounts()
{
    m_up = {5'000, u"boot 1"_s};
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    m_up = {50'000, u"boot 2"_s};
    QCOMPARE(waitOf(noor), 30'000);
    m_clock.advance(29'000);
    QCOMPARE(waitOf(noor), 1'000);
    m_clock.set(0); // an empty battery: it counts from here, by the uptime
    QCOMPARE(waitOf(noor), 30'000);
    m_clock.set(kNow * 2);
    m_up.ms += 29'000;
    QCOMPARE(waitOf(noor), 1'000);
    m_up.ms += 1'000;
    QCOMPARE(waitOf(noor), 0);
}

void TestSignIn::triesMadeSideBySideGainNothing()
{
    const UserId noor = add(u"Noor"_s);
    for (int i = 0; i < 20; ++i)
        VERIFY_OK(m_people->users->pinCheck(call(), noor));
    tryWrong(noor, 5);
    for (int i = 0; i < 15; ++i)
        VERIFY_ERROR(m_people->users->finishSignIn(call(), noor, i % 2 == 0), u"pin.wait"_s);
    m_clock.advance(30'000);
    QCOMPARE(m_people->users->pinCheck(call(), noor)->triesLeft, 5);
}

void TestSignIn::whoProvesTheirPinIsSeen()
{
    const UserId noor = add(u"Noor"_s);
    const UserId mara = add(u"Mara"_s, u"manager"_s);
    const auto seen = [&] { return *lastSeen(*m_people->database, call()); };
    tryWrong(noor, 1);
    QVERIFY(seen().isEmpty());
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
    QCOMPARE(seen(), (QHash<UserId, TimeMs>{{noor, m_clock.nowMs()}}));
    const TimeMs first = m_clock.nowMs();
    m_clock.advance(60'000);
    VERIFY_OK(m_people->users->finishApproval(call(), mara, true, {Action::Discount, 100, 0}));
    tryWrong(noor, 1);
    QCOMPARE(seen(), (QHash<UserId, TimeMs>{{noor, first}, {mara, first + 60'000}}));
    VERIFY_ERROR(lastSeen(*m_people->database, call(Rights())), u"permission.denied"_s);
}

void TestSignIn::aRightPinForgetsTheWrongOnes()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 4);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
    tryWrong(noor, 4);
    QCOMPARE(waitOf(noor), 0);
}

void TestSignIn::signInsAreJournalledWithoutNames()
{
    const UserId noor = add(u"Noor Haddad"_s);
    tryWrong(noor, 1);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
    QList<QByteArray> bodies;
    VERIFY_OK(m_people->journal->each([&](const JournalRow &row) {
        if (row.kind != journalKindCode(JournalKind::SignIn))
            return true;
        bodies.append(row.body);
        return true;
    }));
    QCOMPARE(bodies.size(), 2);
    const QByteArray id = noor.toString().toLatin1();
    QCOMPARE(bodies[0], QByteArray("{\"success\":false,\"user\":\"" + id + "\"}"));
    QCOMPARE(bodies[1], QByteArray("{\"success\":true,\"user\":\"" + id + "\"}"));
    const auto verified = m_people->journal->verify();
    VERIFY_OK(verified);
    QCOMPARE(verified->problems, QStringList());
}

void TestSignIn::aPinIsResetByThoseWhoManageThePerson()
{
    const UserId noor = add(u"Noor"_s);
    const UserId tomas = add(u"Tomas"_s, u"cashier"_s);
    Call own = call(Rights());
    own.actor.user = tomas;
    VERIFY_ERROR(m_people->users->resetPin(own, tomas, {u"mine"_s, 4}), u"permission.denied"_s);
    Rights little;
    little.grant(Action::ManageStaff);
    VERIFY_ERROR(m_people->users->resetPin(call(little), noor, {u"mine"_s, 4}),
                 u"permission.denied"_s);
    QCOMPARE(m_people->users->pinCheck(call(), noor)->hash, kHash);
    VERIFY_ERROR(m_people->users->resetPin(call(), noor, {QString(), 4}), u"user.pinMissing"_s);
    VERIFY_ERROR(m_people->users->resetPin(call(), noor, {u"x"_s, 3}), u"pin.length"_s);
    VERIFY_OK(m_people->users->resetPin(call(), noor, {u"theirs"_s, 6}));
    QCOMPARE(m_people->users->pinCheck(call(), noor)->hash, u"theirs"_s);
    QCOMPARE(m_people->users->staffMember(call(), noor)->pinLength, 6);
}

void TestSignIn::anOwnPinNeedsTheOldOneFirst()
{
    const UserId tomas = [this] {
        add(u"Noor"_s);
        return add(u"Tomas"_s, u"cashier"_s);
    }();
    const auto own = [&] {
        Call made = call(Rights());
        made.actor.user = tomas;
        return made;
    };
    for (int left = 4; left >= 0; --left) {
        const Done wrong = m_people->users->changeOwnPin(own(), false, {u"new"_s, 5});
        VERIFY_ERROR(wrong, u"pin.wrong"_s);
        QCOMPARE(wrong.error().context.value(u"triesLeft"_s).toInt(), left);
    }
    VERIFY_ERROR(m_people->users->changeOwnPin(own(), true, {u"new"_s, 5}), u"pin.wait"_s);
    m_clock.advance(30'000);
    const Call change = own();
    VERIFY_OK(m_people->users->changeOwnPin(change, true, {u"new"_s, 5}));
    QCOMPARE(m_people->users->pinCheck(call(), tomas)->hash, u"new"_s);
    QCOMPARE(m_people->users->staffMember(call(), tomas)->pinLength, 5);
    VERIFY_OK(m_people->users->changeOwnPin(own(), true, {u"newer"_s, 5}));
    VERIFY_OK(m_people->users->changeOwnPin(change, true, {u"new"_s, 5}));
    QCOMPARE(m_people->users->pinCheck(call(), tomas)->hash, u"newer"_s);
}

void TestSignIn::aNewPinEndsTheDelay()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    VERIFY_OK(m_people->users->resetPin(call(), noor, {u"new"_s, 4}));
    QCOMPARE(waitOf(noor), 0);
}

void TestSignIn::everyFailureLeavesNothingHalfDone()
{
    const UserId noor = add(u"Noor"_s);
    for (int nth = 1;; ++nth) {
        m_people->database->failStatement(nth);
        const auto wrong = m_people->users->finishSignIn(call(), noor, false);
        m_people->database->failStatement(-1);
        QVERIFY(!wrong);
        if (wrong.error().key == u"pin.wrong"_s)
            break;
        QCOMPARE(wrong.error().key, u"database.injected"_s);
        QCOMPARE(m_people->users->pinCheck(call(), noor)->triesLeft, 5);
        QCOMPARE(m_people->journal->verify()->rows, 1);
    }
    QCOMPARE(m_people->users->pinCheck(call(), noor)->triesLeft, 4);
    QCOMPARE(m_people->journal->verify()->rows, 2);
}

QTEST_APPLESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
