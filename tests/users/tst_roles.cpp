// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/users_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Roles as data, and the people who have them.
class TestRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<UsersFixture>();
        setUpPeople();
    }
    void cleanup() { m_shop.reset(); }

    void aRoleOfTheShopsOwnHasItsRightsAndLimits();
    void aRolesRightsChangeForEverybodyWhoHasIt();
    void aRoleIsSavedOnceHoweverOftenItIsSent();
    void aBadRoleIsRefusedAtItsField_data();
    void aBadRoleIsRefusedAtItsField();
    void nobodyGrantsWhatTheyMayNot();
    void ownRightsCannotBeLowered();
    void rolesNeedTheRightToManageStaff();
    void aChangedRoleIsJournalledWithBeforeAndAfter();
    void somebodyIsRenamedMovedAndBlocked();
    void aBlockedPersonNeitherSignsInNorShows();
    void aNameIsFreeOnceItsOwnerHasLeft();
    void theLastOwnerStaysOwnerAndActive_data();
    void theLastOwnerStaysOwnerAndActive();
    void anOwnerMayGoWhereAnotherStays();
    void nobodyChangesSomebodyWhoMayMore();
    void everyFailureLeavesARoleAsItWas();

private:
    void setUpPeople()
    {
        m_olga = m_shop->add(u"Olga"_s, u"owner"_s);
        m_mara = m_shop->add(u"Mara"_s, u"manager"_s);
        m_tomas = m_shop->add(u"Tomas"_s, u"cashier"_s);
    }
    Role helper() const
    {
        Role role{u"019ac000-0000-7000-8000-00000000aaaa"_s, u"Helper"_s, {}};
        role.rights.grant(Action::Sell);
        role.rights.grant(Action::Discount, {200, 50'000});
        return role;
    }
    // A manager who may also manage staff, with the role of the shop's own.
    UserId addChief()
    {
        Role chief{u"019ac000-0000-7000-8000-00000000bbbb"_s, u"Chief"_s, {}};
        chief.rights.grant(Action::Sell);
        chief.rights.grant(Action::ManageStaff);
        chief.rights.grant(Action::Discount, {Limit::kNone, 300'000});
        const auto saved = m_shop->users->saveRole(m_shop->call(), chief);
        return saved ? m_shop->add(u"Chen"_s, chief.code) : UserId();
    }
    Result<Role> roleOf(const QString &code)
    {
        SHOP_TRY_VALUE(roles, m_shop->users->roles({}));
        for (const Role &role : roles) {
            if (role.code == code)
                return role;
        }
        return Error{ErrorCode::NotFound, u"test.noRole"_s, {}};
    }

    std::unique_ptr<UsersFixture> m_shop;
    UserId m_olga, m_mara, m_tomas;
};

void TestRoles::aRoleOfTheShopsOwnHasItsRightsAndLimits()
{
    const auto saved = m_shop->users->saveRole(m_shop->callOf(m_olga), helper());
    VERIFY_OK(saved);
    QCOMPARE(*saved, helper());
    m_shop->reopen();
    QCOMPARE(*roleOf(helper().code), helper());
    const auto roles = m_shop->users->roles({});
    QCOMPARE(roles->size(), 5);
    QCOMPARE(roles->last().code, helper().code);
}

void TestRoles::aRolesRightsChangeForEverybodyWhoHasIt()
{
    Role cashier = *roleOf(u"cashier"_s);
    cashier.rights.revoke(Action::Return);
    cashier.rights.grant(Action::NoSale);
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(m_olga), cashier));
    const auto tomas = m_shop->users->staffMember({}, m_tomas);
    QVERIFY(!tomas->rights.allows(Action::Return));
    QVERIFY(tomas->rights.allows(Action::NoSale));
    QVERIFY(m_shop->users->staffMember({}, m_mara)->rights.allows(Action::Return));
}

void TestRoles::aRoleIsSavedOnceHoweverOftenItIsSent()
{
    const Call same = m_shop->callOf(m_olga);
    VERIFY_OK(m_shop->users->saveRole(same, helper()));
    Role changed = helper();
    changed.name = u"Help"_s;
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(m_olga), changed));
    VERIFY_OK(m_shop->users->saveRole(same, helper()));
    QCOMPARE(roleOf(helper().code)->name, u"Help"_s);
    VERIFY_ERROR(m_shop->users->saveRole(same, changed), u"command.mismatch"_s);
}

void TestRoles::aBadRoleIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("percent");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const QString own = helper().code;
    const qint64 none = Limit::kNone;
    QTest::newRow("the owner") << u"owner"_s << u"Boss"_s << none << u"role.ownerFixed"_s
                               << u"code"_s;
    QTest::newRow("a typed code") << u"helper"_s << u"Helper"_s << none << u"role.codeMalformed"_s
                                  << u"code"_s;
    QTest::newRow("no name") << own << u"  "_s << none << u"role.nameMissing"_s << u"name"_s;
    QTest::newRow("a long name") << own << QString(41, u'x') << none << u"role.nameTooLong"_s
                                 << u"name"_s;
    QTest::newRow("a name with nothing in it")
        << own << QString(u"a"_s + QChar(u'\0')) << none << u"user.nameMalformed"_s << u"name"_s;
    QTest::newRow("over 100 %") << own << u"Helper"_s << 1'000'001LL << u"role.limitOutOfRange"_s
                                << u"limit"_s;
}

void TestRoles::aBadRoleIsRefusedAtItsField()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(qint64, percent);
    QFETCH(QString, key);
    QFETCH(QString, field);
    Role role{code, name, {}};
    role.rights.grant(Action::Discount, {Limit::kNone, percent});
    const auto refused = m_shop->users->saveRole(m_shop->callOf(m_olga), role);
    VERIFY_ERROR(refused, key);
    QCOMPARE(refused.error().context.value(u"field"_s).toString(), field);
    QCOMPARE(m_shop->users->roles({})->size(), 4);
}

void TestRoles::nobodyGrantsWhatTheyMayNot()
{
    const UserId chen = addChief();
    Role role = helper();
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(chen), role));
    role.rights.grant(Action::Discount, {Limit::kNone, 300'001});
    VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(chen), role), u"permission.denied"_s);
    role.rights.grant(Action::Discount, {Limit::kNone, 300'000});
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(chen), role));
    role.rights.grant(Action::Restore);
    VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(chen), role), u"permission.denied"_s);
    // Nor by the way round, through people or roles that may more already.
    Role manager = *roleOf(u"manager"_s);
    manager.rights = helper().rights;
    VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(chen), manager), u"permission.denied"_s);
    // An approval gives nobody that right.
    Call approved = m_shop->callOf(chen);
    approved.approval = Approval{m_shop->ids.mint<ApprovalId>(), m_olga, Rights::all()};
    VERIFY_ERROR(m_shop->users->saveRole(approved, role), u"permission.denied"_s);
}

void TestRoles::ownRightsCannotBeLowered()
{
    const UserId chen = addChief();
    Role own = *roleOf(m_shop->users->staffMember({}, chen)->role);
    Role less = own;
    less.rights.grant(Action::Discount, {Limit::kNone, 299'999});
    VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(chen), less), u"user.ownRights"_s);
    less.rights = own.rights;
    less.rights.revoke(Action::Sell);
    VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(chen), less), u"user.ownRights"_s);
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(chen), chen,
                                            {u"Chen"_s, helper().code, u"dairy"_s, true}),
                 u"user.roleUnknown"_s);
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(m_olga), helper()));
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(chen), chen,
                                            {u"Chen"_s, helper().code, u"dairy"_s, true}),
                 u"user.ownRights"_s);
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(chen), chen,
                                            {u"Chen"_s, own.code, u"dairy"_s, false}),
                 u"user.ownRights"_s);
    own.name = u"Head"_s;
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(chen), own));
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(m_olga), less));
}

void TestRoles::rolesNeedTheRightToManageStaff()
{
    for (const UserId who : {m_mara, m_tomas}) {
        VERIFY_ERROR(m_shop->users->saveRole(m_shop->callOf(who), helper()),
                     u"permission.denied"_s);
        VERIFY_ERROR(m_shop->users->allStaff(m_shop->callOf(who)), u"permission.denied"_s);
        VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(who), m_tomas,
                                                {u"T"_s, u"cashier"_s, u"dairy"_s, true}),
                     u"permission.denied"_s);
    }
}

void TestRoles::aChangedRoleIsJournalledWithBeforeAndAfter()
{
    Role cashier = *roleOf(u"cashier"_s);
    cashier.name = u"Verkauf"_s;
    cashier.rights.grant(Action::Discount, {300, 200'000});
    VERIFY_OK(m_shop->users->saveRole(m_shop->callOf(m_olga), cashier));
    const Json row = m_shop->rows(JournalKind::SettingsChanged).last();
    QCOMPARE(*row.member(u"what")->string(), u"role-changed"_s);
    const Json::Array after = *row.member(u"rights")->member(u"discount")->array();
    QCOMPARE(after[0].toInteger(), 300);
    QCOMPARE(after[1].toInteger(), 200'000);
    const Json::Array before = *row.member(u"before")->member(u"discount")->array();
    QVERIFY(before[0].isNull());
    QCOMPARE(before[1].toInteger(), 100'000);
    QVERIFY(!row.toBytes().contains("Verkauf"));
}

void TestRoles::somebodyIsRenamedMovedAndBlocked()
{
    const auto moved = m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas,
                                                  {u"Tom"_s, u"stock"_s, u"gifts"_s, false});
    VERIFY_OK(moved);
    QCOMPARE(moved->name, u"Tom"_s);
    QCOMPARE(moved->role, u"stock"_s);
    QCOMPARE(moved->colour, u"gifts"_s);
    QVERIFY(!moved->active);
    QVERIFY(!moved->rights.allows(Action::Sell));
    const Json row = m_shop->rows(JournalKind::SettingsChanged).last();
    QCOMPARE(*row.member(u"user")->string(), m_tomas.toString());
    QVERIFY(!row.toBytes().contains("Tom\""));
}

void TestRoles::aBlockedPersonNeitherSignsInNorShows()
{
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas,
                                         {u"Tomas"_s, u"cashier"_s, u"dairy"_s, false}));
    VERIFY_ERROR(m_shop->users->pinCheck(m_shop->call(), m_tomas), u"user.notActive"_s);
    QCOMPARE(m_shop->users->staff(m_shop->call())->size(), 2);
    const auto all = m_shop->users->allStaff(m_shop->callOf(m_olga));
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->last().id, m_tomas);
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas,
                                         {u"Tomas"_s, u"cashier"_s, u"dairy"_s, true}));
    VERIFY_OK(m_shop->users->pinCheck(m_shop->call(), m_tomas));
}

void TestRoles::aNameIsFreeOnceItsOwnerHasLeft()
{
    const StaffValues gone{u"Tomas"_s, u"cashier"_s, u"dairy"_s, false};
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas, gone));
    m_shop->add(u"tomas"_s, u"cashier"_s);
    StaffValues back = gone;
    back.active = true;
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas, back),
                 u"user.nameTaken"_s);
    back.name = u"Tomas the first"_s;
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_tomas, back));
}

void TestRoles::theLastOwnerStaysOwnerAndActive_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("active");
    QTest::newRow("blocked") << u"owner"_s << false;
    QTest::newRow("demoted") << u"manager"_s << true;
    QTest::newRow("both") << u"cashier"_s << false;
}

void TestRoles::theLastOwnerStaysOwnerAndActive()
{
    QFETCH(QString, role);
    QFETCH(bool, active);
    // By the program itself too: by nobody.
    for (const Call &call : {m_shop->call(), m_shop->callOf(m_olga)}) {
        VERIFY_ERROR(
            m_shop->users->updateStaff(call, m_olga, {u"Olga"_s, role, u"dairy"_s, active}),
            u"user.lastOwner"_s);
    }
    QCOMPARE(m_shop->users->staffMember({}, m_olga)->role, u"owner"_s);
}

void TestRoles::anOwnerMayGoWhereAnotherStays()
{
    const UserId second = m_shop->add(u"Oskar"_s, u"owner"_s);
    VERIFY_OK(m_shop->users->updateStaff(m_shop->callOf(m_olga), second,
                                         {u"Oskar"_s, u"cashier"_s, u"dairy"_s, true}));
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(m_olga), m_olga,
                                            {u"Olga"_s, u"owner"_s, u"dairy"_s, false}),
                 u"user.lastOwner"_s);
}

void TestRoles::nobodyChangesSomebodyWhoMayMore()
{
    const UserId chen = addChief();
    VERIFY_ERROR(m_shop->users->updateStaff(m_shop->callOf(chen), m_mara,
                                            {u"Mara"_s, u"manager"_s, u"dairy"_s, false}),
                 u"permission.denied"_s);
    VERIFY_ERROR(m_shop->users->resetPin(m_shop->callOf(chen), m_olga, {u"guess"_s, 4}),
                 u"permission.denied"_s);
}

void TestRoles::everyFailureLeavesARoleAsItWas()
{
    const Role before = *roleOf(u"cashier"_s);
    Role changed = before;
    changed.rights.grant(Action::NoSale);
    const Call call = m_shop->callOf(m_olga);
    const qint64 rows = m_shop->journal->verify()->rows;
    for (int nth = 1;; ++nth) {
        m_shop->database->failStatement(nth);
        const auto saved = m_shop->users->saveRole(call, changed);
        m_shop->database->failStatement(-1);
        if (saved)
            break;
        QCOMPARE(saved.error().key, u"database.injected"_s);
        QCOMPARE(*roleOf(u"cashier"_s), before);
        QCOMPARE(m_shop->journal->verify()->rows, rows);
    }
    QCOMPARE(*roleOf(u"cashier"_s), changed);
    QCOMPARE(m_shop->journal->verify()->rows, rows + 1);
}

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
