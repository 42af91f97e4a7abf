// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/staff_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Who belongs to the shop: roles, and people added to them.
class TestUsers final : public QObject, private StaffFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePeople(); }
    void cleanup() { dropPeople(); }

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
};

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

QTEST_APPLESS_MAIN(TestUsers)
#include "tst_users.moc"
