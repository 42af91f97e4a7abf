// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of customers: how one is made, claimed, confirmed and changed, and that nothing tells a stranger
// what the shop knows.
#include "core/users/password.h"
#include "tests/users/accounts_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestAccounts final : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeAccounts(); }
    void cleanup() { dropAccounts(); }

    void aCodeIsReadAsPeopleTypeIt();
    void whoRegistersIsACustomerAndGetsACode();
    void badValuesAreRefusedAtTheirField_data();
    void badValuesAreRefusedAtTheirField();
    void anAddressHasOneAccountWhateverItsCase();
    void aRegistrationSentTwiceIsOne();
    void aKnownCustomerIsClaimedByTheMailedCodeOnly();
    void theMailedCodeConfirmsTheAddressOnce();
    void aCodeIsRefusedFromTheSixthTryOn();
    void aCodeGetsOld();
    void codesAreNotKeptReadably();
    void anotherAddressIsToBeConfirmedAgain();
    void anErasedCustomerHasNoAccount();
    void aFailureAnywhereLeavesNothing();
};

void TestAccounts::aCodeIsReadAsPeopleTypeIt()
{
    QCOMPARE(tidyMailCode(u" o1lI-a b "_s), u"0111AB"_s);
    const QString code = newMailCode();
    QCOMPARE(code.size(), 9);
    QCOMPARE(tidyMailCode(code.toLower()), tidyMailCode(code));
    QVERIFY(code != newMailCode());
}

void TestAccounts::whoRegistersIsACustomerAndGetsACode()
{
    const Account account = registered(u"  Ada@Example.ORG "_s);
    QCOMPARE(account.email, u"Ada@example.org"_s);
    QVERIFY(!account.confirmed && !account.needsCode);
    const auto customer = m_shop->customers->customer({}, account.id);
    VERIFY_OK(customer);
    QCOMPARE(customer->values.name, u"Ada Ørsted"_s);
    QCOMPARE(m_letters.posted.size(), 1);
    QCOMPARE(m_letters.posted.first().kind, MailKind::ConfirmEmail);
    QCOMPARE(m_letters.posted.first().to, u"Ada@example.org"_s);
    VERIFY_OK(signIn(true)); // nobody waits for a message to shop
}

void TestAccounts::badValuesAreRefusedAtTheirField_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("key");
    const QString malformed = u"mail.addressMalformed"_s;
    const QString ada = u"Ada"_s, hash = u"h"_s;
    QTest::newRow("no address") << u""_s << ada << hash << malformed;
    QTest::newRow("no host") << u"ada@"_s << ada << hash << malformed;
    QTest::newRow("no dot") << u"ada@example"_s << ada << hash << malformed;
    QTest::newRow("two addresses") << u"a@example.org,b@example.org"_s << ada << hash << malformed;
    QTest::newRow("another head") << u"ada@example.org\r\nBcc: eve@example.org"_s << ada << hash
                                  << malformed;
    QTest::newRow("a bracket") << u"ada>@example.org"_s << ada << hash << malformed;
    QTest::newRow("no name") << kAda << u"  "_s << hash << u"user.nameMissing"_s;
    QTest::newRow("no password") << kAda << ada << QString() << u"account.passwordMissing"_s;
}

void TestAccounts::badValuesAreRefusedAtTheirField()
{
    QFETCH(QString, email);
    QFETCH(QString, name);
    QFETCH(QString, hash);
    QFETCH(QString, key);
    const auto made = m_accounts->registerAccount(m_shop->call(), m_shop->ids.mint<UserId>(),
                                                  {email, name, {}, hash, {}});
    VERIFY_ERROR(made, key);
    QVERIFY(made.error().context.contains(u"field"_s));
    QVERIFY(m_letters.posted.isEmpty());
}

void TestAccounts::anAddressHasOneAccountWhateverItsCase()
{
    registered();
    VERIFY_ERROR(m_accounts->registerAccount(m_shop->call(), m_shop->ids.mint<UserId>(),
                                             draft(u"ADA@EXAMPLE.org"_s)),
                 u"account.emailTaken"_s);
    QCOMPARE(m_letters.posted.size(), 1);
}

void TestAccounts::aRegistrationSentTwiceIsOne()
{
    const Call call = m_shop->call({}, {});
    const auto id = m_shop->ids.mint<UserId>();
    VERIFY_OK(m_accounts->registerAccount(call, id, draft()));
    const auto again = m_accounts->registerAccount(call, id, draft());
    VERIFY_OK(again);
    QCOMPARE(again->id, id);
    QCOMPARE(m_letters.posted.size(), 1);
}

void TestAccounts::aKnownCustomerIsClaimedByTheMailedCodeOnly()
{
    CustomerValues known;
    known.name = u"Ada of the counter"_s;
    known.email = kAda;
    known.note = u"pays late"_s;
    const auto id = m_shop->ids.mint<UserId>();
    VERIFY_OK(m_shop->customers->createCustomer(m_shop->call(), id, known));

    const Account claimed = registered();
    QVERIFY(claimed.needsCode);
    QVERIFY(claimed.id != id); // nothing is told of the record
    QCOMPARE(claimed.name, u"Ada Ørsted"_s);
    VERIFY_ERROR(signIn(true), u"account.wrong"_s);

    VERIFY_OK(
        m_accounts->resetPassword(m_shop->call({}, {}), kAda, m_letters.lastCode(), u"hash"_s));
    const auto signedIn = signIn(true);
    VERIFY_OK(signedIn);
    QCOMPARE(signedIn->account.id, id);
    QCOMPARE(signedIn->account.name, known.name);
    QVERIFY(signedIn->account.confirmed);
}

void TestAccounts::theMailedCodeConfirmsTheAddressOnce()
{
    const Account account = registered();
    const QString code = m_letters.lastCode();
    VERIFY_ERROR(m_accounts->confirmEmail(callOf(account.id), account.id, u"WRONG"_s),
                 u"account.codeWrong"_s);
    VERIFY_ERROR(m_accounts->confirmEmail(callOf({}), account.id, code), u"permission.denied"_s);
    const auto confirmed = m_accounts->confirmEmail(callOf(account.id), account.id, code.toLower());
    VERIFY_OK(confirmed);
    QVERIFY(confirmed->confirmed);
    // A code to confirm sets no password, and is gone.
    VERIFY_ERROR(m_accounts->resetPassword(callOf({}), kAda, code, u"h"_s), u"account.codeWrong"_s);
    VERIFY_OK(m_accounts->sendConfirmation(callOf(account.id), account.id));
    QCOMPARE(m_letters.posted.size(), 1);
}

void TestAccounts::aCodeIsRefusedFromTheSixthTryOn()
{
    const Account account = registered();
    const QString code = m_letters.lastCode();
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(m_accounts->confirmEmail(callOf(account.id), account.id, u"WRONG"_s),
                     u"account.codeWrong"_s);
    VERIFY_ERROR(m_accounts->confirmEmail(callOf(account.id), account.id, code),
                 u"account.codeWrong"_s);
    VERIFY_OK(m_accounts->sendConfirmation(callOf(account.id), account.id));
    VERIFY_OK(m_accounts->confirmEmail(callOf(account.id), account.id, m_letters.lastCode()));
}

void TestAccounts::aCodeGetsOld()
{
    const Account account = registered();
    QCOMPARE(m_letters.posted.first().notAfter, m_shop->clock.nowMs() + 30 * kMinute);
    m_shop->clock.advance(30 * kMinute);
    VERIFY_ERROR(m_accounts->confirmEmail(callOf(account.id), account.id, m_letters.lastCode()),
                 u"account.codeWrong"_s);
}

void TestAccounts::codesAreNotKeptReadably()
{
    registered();
    const QString code = m_letters.lastCode();
    m_accounts.reset();
    QCOMPARE(count(code.toUtf8()), 0);
    QCOMPARE(count(tidyMailCode(code).toUtf8()), 0);
}

void TestAccounts::anotherAddressIsToBeConfirmedAgain()
{
    const Account account = registered();
    VERIFY_OK(m_accounts->confirmEmail(callOf(account.id), account.id, m_letters.lastCode()));
    const CustomerAddress home{u"Home"_s, u"1 Quay"_s, u"B3K"_s, u"Halifax"_s, u"CA"_s};
    AccountProfile profile{u"Ada L."_s, u"1"_s, kAda, {home}};
    auto changed =
        m_accounts->updateAccount(callOf(account.id), account.id, account.version, profile);
    VERIFY_OK(changed);
    QVERIFY(changed->confirmed);
    QCOMPARE(changed->addresses, QList{home});
    profile.email = u"ada@example.net"_s;
    VERIFY_ERROR(
        m_accounts->updateAccount(callOf(account.id), account.id, account.version, profile),
        u"customer.changed"_s);
    VERIFY_ERROR(m_accounts->updateAccount(callOf({}), account.id, changed->version, profile),
                 u"permission.denied"_s);
    changed = m_accounts->updateAccount(callOf(account.id), account.id, changed->version, profile);
    VERIFY_OK(changed);
    QVERIFY(!changed->confirmed);
    QCOMPARE(m_letters.posted.constLast().to, u"ada@example.net"_s);
}

void TestAccounts::anErasedCustomerHasNoAccount()
{
    const Account account = registered();
    const auto signedIn = signIn(true);
    VERIFY_OK(m_shop->customers->eraseCustomer(m_shop->call(), account.id));
    VERIFY_ERROR(m_accounts->session({}, signedIn->token), u"account.sessionEnded"_s);
    VERIFY_ERROR(signIn(true), u"account.wrong"_s);
    VERIFY_ERROR(m_accounts->account(m_shop->call(), account.id), u"account.notFound"_s);
}

void TestAccounts::aFailureAnywhereLeavesNothing()
{
    // A box that takes nothing: the account is not made either.
    class NoBox final : public MailBox
    {
    public:
        Done post(const Mail &) override
        {
            return Error{ErrorCode::Unavailable, u"database.busy"_s, {}};
        }
    } box;
    SqlAccounts accounts(*m_shop->database, *m_shop->customers, box, m_shop->clock, m_shop->ids);
    const auto id = m_shop->ids.mint<UserId>();
    VERIFY_ERROR(accounts.registerAccount(m_shop->call(), id, draft()), u"database.busy"_s);
    VERIFY_ERROR(m_shop->customers->customer({}, id), u"customer.notFound"_s);
    VERIFY_OK(m_accounts->registerAccount(m_shop->call(), id, draft()));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
