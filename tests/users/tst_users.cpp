// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid_source.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/users/sql_users.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kNow = 1'795'458'480'000;
const QString kHash = u"$2a$04$not-a-real-hash"_s;

// People over a database in a file, as one connection sees them.
struct People {
    People(const QString &path, const Clock &clock, const Uptime &up)
    {
        DatabaseOptions options;
        options.url = testDatabase(path);
        database = std::move(*Database::open(options, gate));
        const Migrator migrator({{u"storage"_s, u":/migrations/storage"_s},
                                 Journal::migrations(),
                                 SqlUsers::migrations()});
        const Done migrated = migrator.migrate(*database, clock.nowMs());
        if (!migrated)
            qFatal("%s", qPrintable(describe(migrated.error())));
        journal = std::make_unique<Journal>(*database, clock);
        users = std::make_unique<SqlUsers>(*database, *journal, clock, [&up] { return up; });
    }

    WriteGate gate;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlUsers> users;
};

} // namespace

class TestUsers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewShopHasTheFourRoles();
    void theFirstPersonMustBeAnOwner();
    void theFirstPersonNeedsNoRight();
    void everybodyElseNeedsTheRightToManageStaff();
    void nobodyGivesARoleThatMayDoMoreThanThey();
    void aBadDraftIsRefusedAtItsField_data();
    void aBadDraftIsRefusedAtItsField();
    void aNameIsTakenWhateverItsCaseAndSpaces();
    void hostileNamesAreKeptAsTyped();
    void aPersonIsAddedOnceHoweverOftenItIsSent();
    void oneCommandForTwoPeopleIsAConflict();
    void staffComeByName();
    void anUnknownPersonIsNotFound();
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
    void signInsAreJournalledWithoutNames();
    void aPinIsResetByThoseWhoManageThePerson();
    void anOwnPinNeedsTheOldOneFirst();
    void aNewPinEndsTheDelay();
    void everyFailureLeavesNothingHalfDone();

private:
    Call call(const Rights &rights = Rights::all())
    {
        Call made;
        made.actor = {m_actor, m_register, rights};
        made.command = m_ids.mint<CommandId>();
        return made;
    }
    StaffDraft draft(const QString &name, const QString &role) const
    {
        return {name, role, u"dairy"_s, kHash, 4};
    }
    UserId add(const QString &name, const QString &role = u"owner"_s)
    {
        const auto id = m_ids.mint<UserId>();
        const auto added = m_people->users->addStaff(call(), id, draft(name, role));
        if (!added)
            qFatal("%s", qPrintable(describe(added.error())));
        return id;
    }
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
    void reopen()
    {
        m_people.reset();
        m_people = std::make_unique<People>(m_folder->filePath(u"shop.db"_s), m_clock, m_up);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{kNow};
    Uptime m_up; // not known
    UuidV7Source m_ids{m_clock, 11};
    UserId m_actor = m_ids.mint<UserId>();
    RegisterId m_register = m_ids.mint<RegisterId>();
    std::unique_ptr<People> m_people;
};

void TestUsers::init()
{
    m_clock.set(kNow);
    m_up = {};
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestUsers::cleanup()
{
    m_people.reset();
    m_folder.reset();
}

void TestUsers::aNewShopHasTheFourRoles()
{
    const auto roles = m_people->users->roles(call());
    VERIFY_OK(roles);
    QStringList codes;
    for (const Role &role : *roles)
        codes.append(role.code);
    QCOMPARE(codes, (QStringList{u"owner"_s, u"manager"_s, u"cashier"_s, u"stock"_s}));
    QCOMPARE((*roles)[0].rights, Rights::all());
    QVERIFY((*roles)[1].rights.allows(Action::OverridePrice));
    QVERIFY(!(*roles)[1].rights.allows(Action::ManageStaff));
    QVERIFY((*roles)[2].rights.allows(Action::Sell));
    QVERIFY(!(*roles)[2].rights.allows(Action::EditProducts));
    QCOMPARE((*roles)[2].rights.limit(Action::Discount), Limit(Limit::kNone, 100'000));
    QCOMPARE((*roles)[2].rights.limit(Action::Return), Limit(2500));
    QCOMPARE((*roles)[2].rights.limitMinor(Action::OverridePrice), 0);
    QVERIFY(!(*roles)[3].rights.allows(Action::Sell));
    QVERIFY((*roles)[3].rights.allows(Action::AdjustStock));
}

void TestUsers::theFirstPersonMustBeAnOwner()
{
    const auto added =
        m_people->users->addStaff(call(), m_ids.mint<UserId>(), draft(u"Tomas"_s, u"cashier"_s));
    VERIFY_ERROR(added, u"user.firstMustBeOwner"_s);
    QCOMPARE(added.error().context.value(u"field"_s).toString(), u"role"_s);
    QVERIFY(m_people->users->staff(call())->isEmpty());
}

void TestUsers::theFirstPersonNeedsNoRight()
{
    const auto id = m_ids.mint<UserId>();
    const auto added =
        m_people->users->addStaff(call(Rights()), id, draft(u"Noor Haddad"_s, u"owner"_s));
    VERIFY_OK(added);
    QCOMPARE(added->id, id);
    QCOMPARE(added->name, u"Noor Haddad"_s);
    QCOMPARE(added->rights, Rights::all());
    QCOMPARE(added->colour, u"dairy"_s);
    QVERIFY(added->active);
    QCOMPARE(added->pinLength, 4);
}

void TestUsers::everybodyElseNeedsTheRightToManageStaff()
{
    add(u"Noor"_s);
    Rights rights = Rights::all();
    rights.revoke(Action::ManageStaff);
    VERIFY_ERROR(m_people->users->addStaff(call(rights), m_ids.mint<UserId>(),
                                           draft(u"Tomas"_s, u"cashier"_s)),
                 u"permission.denied"_s);
    QCOMPARE(m_people->users->staff(call())->size(), 1);
}

void TestUsers::nobodyGivesARoleThatMayDoMoreThanThey()
{
    add(u"Noor"_s);
    Rights rights;
    rights.grant(Action::ManageStaff);
    rights.grant(Action::AdjustStock);
    rights.grant(Action::ImportProducts);
    rights.grant(Action::Training);
    VERIFY_ERROR(
        m_people->users->addStaff(call(rights), m_ids.mint<UserId>(), draft(u"Eve"_s, u"owner"_s)),
        u"permission.denied"_s);
    VERIFY_OK(
        m_people->users->addStaff(call(rights), m_ids.mint<UserId>(), draft(u"Dev"_s, u"stock"_s)));
}

void TestUsers::aBadDraftIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<int>("pinLength");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const QString owner = u"owner"_s;
    QTest::newRow("no name") << QString() << owner << kHash << 4 << u"user.nameMissing"_s
                             << u"name"_s;
    QTest::newRow("only blanks") << u" \t\u00A0 "_s << owner << kHash << 4 << u"user.nameMissing"_s
                                 << u"name"_s;
    QTest::newRow("a name of 101")
        << QString(101, u'x') << owner << kHash << 4 << u"user.nameTooLong"_s << u"name"_s;
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << owner << kHash << 4
                                << u"user.nameTooLong"_s << u"name"_s;
    QTest::newRow("a NUL") << QString(u"No\0or"_s) << owner << kHash << 4 << u"user.nameMalformed"_s
                           << u"name"_s;
    QTest::newRow("half a surrogate") << QString(u"No"_s + QChar(0xD83D)) << owner << kHash << 4
                                      << u"user.nameMalformed"_s << u"name"_s;
    QTest::newRow("an unknown role")
        << u"Noor"_s << u"king"_s << kHash << 4 << u"user.roleUnknown"_s << u"role"_s;
    QTest::newRow("no PIN") << u"Noor"_s << owner << QString() << 4 << u"user.pinMissing"_s
                            << u"pin"_s;
    QTest::newRow("a PIN of three")
        << u"Noor"_s << owner << kHash << 3 << u"pin.length"_s << u"pin"_s;
}

void TestUsers::aBadDraftIsRefusedAtItsField()
{
    QFETCH(QString, name);
    QFETCH(QString, role);
    QFETCH(QString, hash);
    QFETCH(int, pinLength);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto added = m_people->users->addStaff(call(), m_ids.mint<UserId>(),
                                                 {name, role, u"dairy"_s, hash, pinLength});
    VERIFY_ERROR(added, key);
    QCOMPARE(added.error().context.value(u"field"_s).toString(), field);
    QVERIFY(m_people->users->staff(call())->isEmpty());
}

void TestUsers::aNameIsTakenWhateverItsCaseAndSpaces()
{
    add(u"Noor Haddad"_s);
    for (const QString &name : {u"Noor Haddad"_s, u" noor  HADDAD "_s, u"ＮＯＯＲ Haddad"_s}) {
        const auto added =
            m_people->users->addStaff(call(), m_ids.mint<UserId>(), draft(name, u"stock"_s));
        VERIFY_ERROR(added, u"user.nameTaken"_s);
        QCOMPARE(added.error().context.value(u"field"_s).toString(), u"name"_s);
    }
}

void TestUsers::hostileNamesAreKeptAsTyped()
{
    add(u"Noor"_s);
    for (const QString &name :
         {u"<img src=x>"_s, u"\u202Ecba"_s, u"=1+1"_s, u"a\nb"_s, u"\u001Bp"_s,
          u"O'Brien\"; DROP TABLE users_user; --"_s, u"🦊 Ωμέγα"_s}) {
        const auto id = m_ids.mint<UserId>();
        VERIFY_OK(m_people->users->addStaff(call(), id, draft(name, u"cashier"_s)));
        QCOMPARE(m_people->users->staffMember(call(), id)->name, name);
    }
}

void TestUsers::aPersonIsAddedOnceHoweverOftenItIsSent()
{
    const auto id = m_ids.mint<UserId>();
    const Call same = call();
    VERIFY_OK(m_people->users->addStaff(same, id, draft(u"Noor"_s, u"owner"_s)));
    const auto again = m_people->users->addStaff(same, id, draft(u"Noor"_s, u"owner"_s));
    VERIFY_OK(again);
    QCOMPARE(again->id, id);
    QCOMPARE(m_people->users->staff(call())->size(), 1);
    VERIFY_ERROR(m_people->users->addStaff(call(), id, draft(u"Other"_s, u"owner"_s)),
                 u"user.exists"_s);
}

void TestUsers::oneCommandForTwoPeopleIsAConflict()
{
    const Call same = call();
    VERIFY_OK(m_people->users->addStaff(same, m_ids.mint<UserId>(), draft(u"Noor"_s, u"owner"_s)));
    VERIFY_ERROR(
        m_people->users->addStaff(same, m_ids.mint<UserId>(), draft(u"Mara"_s, u"owner"_s)),
        u"command.mismatch"_s);
}

void TestUsers::staffComeByName()
{
    for (const QString &name : {u"tomas"_s, u"Ines"_s, u"Noor"_s, u"dev"_s})
        add(name);
    QStringList names;
    const auto staff = m_people->users->staff(call());
    VERIFY_OK(staff);
    for (const StaffMember &member : *staff)
        names.append(member.name);
    QCOMPARE(names, (QStringList{u"dev"_s, u"Ines"_s, u"Noor"_s, u"tomas"_s}));
}

void TestUsers::anUnknownPersonIsNotFound()
{
    const auto nobody = m_ids.mint<UserId>();
    VERIFY_ERROR(m_people->users->staffMember(call(), nobody), u"user.notFound"_s);
    VERIFY_ERROR(m_people->users->pinCheck(call(), nobody), u"user.notFound"_s);
    VERIFY_ERROR(m_people->users->finishSignIn(call(), nobody, true), u"user.notFound"_s);
}

void TestUsers::aRightPinSignsIn()
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

void TestUsers::aWrongPinTellsHowManyTriesAreLeft()
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

void TestUsers::aWrongTrySentTwiceCountsOnce()
{
    const UserId noor = add(u"Noor"_s);
    const Call same = call();
    for (int i = 0; i < 3; ++i) {
        const auto wrong = m_people->users->finishSignIn(same, noor, false);
        VERIFY_ERROR(wrong, u"pin.wrong"_s);
        QCOMPARE(wrong.error().context.value(u"triesLeft"_s).toInt(), 4);
    }
}

void TestUsers::theFifthWrongPinDelaysAlsoTheRightOne()
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

void TestUsers::aDelaySurvivesARestart()
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

void TestUsers::aClockSetBackNeitherShortensNorStretchesADelay()
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

void TestUsers::whileTheMachineRunsNoClockChangesADelay_data()
{
    QTest::addColumn<TimeMs>("set");
    QTest::newRow("an hour back") << kNow - 3'600'000;
    QTest::newRow("a year forward") << kNow + 31'536'000'000;
    QTest::newRow("1970") << TimeMs(0);
    QTest::newRow("not at all") << kNow;
}

void TestUsers::whileTheMachineRunsNoClockChangesADelay()
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
void TestUsers::afterANewStartOfTheMachineTheClockCounts()
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

void TestUsers::triesMadeSideBySideGainNothing()
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

void TestUsers::aRightPinForgetsTheWrongOnes()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 4);
    VERIFY_OK(m_people->users->finishSignIn(call(), noor, true));
    tryWrong(noor, 4);
    QCOMPARE(waitOf(noor), 0);
}

void TestUsers::signInsAreJournalledWithoutNames()
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

void TestUsers::aPinIsResetByThoseWhoManageThePerson()
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

void TestUsers::anOwnPinNeedsTheOldOneFirst()
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

void TestUsers::aNewPinEndsTheDelay()
{
    const UserId noor = add(u"Noor"_s);
    tryWrong(noor, 5);
    VERIFY_OK(m_people->users->resetPin(call(), noor, {u"new"_s, 4}));
    QCOMPARE(waitOf(noor), 0);
}

void TestUsers::everyFailureLeavesNothingHalfDone()
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

QTEST_APPLESS_MAIN(TestUsers)
#include "tst_users.moc"
