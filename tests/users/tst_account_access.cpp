// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets into an account and who does not: passwords, delays, resets and sessions, and that no answer tells a
// stranger what the shop knows.
#include "core/users/password.h"
#include "tests/users/accounts_fixture.h"

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestAccountAccess final : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeAccounts(); }
    void cleanup() { dropAccounts(); }

    void aPasswordIsJudged_data();
    void aPasswordIsJudged();
    void aPasswordIsKeptByBcrypt();
    void nobodysHashTakesNoPassword();
    void anUnknownAddressIsAnsweredAsAWrongPassword();
    void wrongPasswordsDelayTheirPlaceAndNobodyElse();
    void whoTriesAllAddressesIsDelayedToo();
    void aRightPasswordDuringADelayIsNotTaken();
    void theSameIsToldOfAResetOfAnUnknownAddress();
    void aResetSetsThePasswordOnceAndEndsEverySession();
    void threeMailsAnHourAreEnough();
    void aChangedPasswordKeepsOneSession();
    void aTokenOpensItsSessionUntilItEnds();
    void aRenewedSessionHasAnotherToken();
    void sessionsAreListedAndEndedByTheirOwnerAlone();
    void tokensAreNotKept();
};

void TestAccountAccess::aPasswordIsJudged_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("key");
    QTest::newRow("eight characters") << "Test123!"_ba << QString();
    QTest::newRow("seven") << "Test12!"_ba << u"password.tooShort"_s;
    QTest::newRow("eight characters of more bytes") << QByteArray("åäöåäöåä") << QString();
    QTest::newRow("72 bytes") << QByteArray("ab").repeated(36) << QString();
    QTest::newRow("73 bytes, of which one would not count")
        << QByteArray("ab").repeated(36) + 'c' << u"password.tooLong"_s;
    QTest::newRow("a NUL, behind which nothing would count")
        << QByteArray("secret\0word", 11) << u"password.malformed"_s;
    QTest::newRow("no UTF-8") << QByteArray("password\xff") << u"password.malformed"_s;
    QTest::newRow("one character over and over") << "zzzzzzzzzz"_ba << u"password.tooSimple"_s;
}

void TestAccountAccess::aPasswordIsJudged()
{
    QFETCH(QByteArray, password);
    QFETCH(QString, key);
    const Done judged = checkPasswordChoice(Secret(password));
    if (key.isEmpty())
        VERIFY_OK(judged);
    else
        VERIFY_ERROR(judged, key);
    QCOMPARE(bool(hashPassword(Secret(password), 4)), key.isEmpty());
}

void TestAccountAccess::aPasswordIsKeptByBcrypt()
{
    const auto hash = hashPassword(Secret("Test123!"), 4);
    VERIFY_OK(hash);
    QVERIFY(hash->startsWith(u"$2b$04$"));
    QVERIFY(*hash != *hashPassword(Secret("Test123!"), 4));
    QVERIFY(verifyPassword(Secret("Test123!"), *hash));
    QVERIFY(!verifyPassword(Secret("Test123"), *hash));
}

void TestAccountAccess::nobodysHashTakesNoPassword()
{
    // It can be read, or trying it would take no time at all.
    QVERIFY(nobodysHash().startsWith(u"$2b$%1$"_s.arg(kPasswordWork)));
    QCOMPARE(nobodysHash().size(), hashPassword(Secret("Test123!"), 4)->size());
    QVERIFY(!verifyPassword(Secret("Test123!"), nobodysHash()));
}

void TestAccountAccess::anUnknownAddressIsAnsweredAsAWrongPassword()
{
    registered();
    const QString nobody = u"nobody@example.org"_s;
    QCOMPARE(*m_accounts->passwordToCheck({}, kAda, kHere), u"hash of ada"_s);
    QCOMPARE(*m_accounts->passwordToCheck({}, nobody, kHere), nobodysHash());
    const auto wrong = signIn(false);
    const auto unknown = signIn(false, nobody);
    QCOMPARE(wrong.error(), unknown.error());
    VERIFY_ERROR(signIn(true, nobody), u"account.wrong"_s);
}

void TestAccountAccess::wrongPasswordsDelayTheirPlaceAndNobodyElse()
{
    registered();
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(signIn(false), u"account.wrong"_s);
    VERIFY_ERROR(m_accounts->passwordToCheck({}, kAda, kHere), u"account.wait"_s);
    VERIFY_ERROR(m_accounts->passwordToCheck({}, u"ADA@example.org"_s, kHere), u"account.wait"_s);
    VERIFY_OK(signIn(true, kAda, u"at home"_s)); // the owner of the account is not locked out
    m_shop->clock.advance(30'000);
    VERIFY_OK(signIn(true));
    for (int i = 0; i < 4; ++i)
        VERIFY_ERROR(signIn(false), u"account.wrong"_s);
    VERIFY_OK(signIn(true)); // the slips before it are forgotten
}

void TestAccountAccess::whoTriesAllAddressesIsDelayedToo()
{
    for (int i = 0; i < 20; ++i)
        VERIFY_ERROR(signIn(false, u"a%1@example.org"_s.arg(i)), u"account.wrong"_s);
    VERIFY_ERROR(signIn(false, u"b@example.org"_s), u"account.wait"_s);
    VERIFY_ERROR(signIn(false, u"b@example.org"_s, u"at home"_s), u"account.wrong"_s);
}

void TestAccountAccess::aRightPasswordDuringADelayIsNotTaken()
{
    registered();
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(signIn(false), u"account.wrong"_s);
    VERIFY_ERROR(signIn(true), u"account.wait"_s);
}

void TestAccountAccess::theSameIsToldOfAResetOfAnUnknownAddress()
{
    registered();
    const QString nobody = u"nobody@example.org"_s;
    VERIFY_OK(m_accounts->requestReset({}, kAda, u"en"_s));
    QCOMPARE(m_letters.posted.constLast().kind, MailKind::ResetPassword);
    VERIFY_OK(m_accounts->requestReset({}, nobody, u"en"_s));
    QCOMPARE(m_letters.posted.constLast().kind, MailKind::ResetUnknown);
    QVERIFY(m_letters.posted.constLast().values.isEmpty());
    const Done known = m_accounts->resetPassword({}, kAda, u"WRONG"_s, u"h"_s);
    const Done unknown = m_accounts->resetPassword({}, nobody, u"WRONG"_s, u"h"_s);
    QCOMPARE(known.error(), unknown.error());
    VERIFY_ERROR(m_accounts->requestReset({}, u"no address"_s, {}), u"mail.addressMalformed"_s);
}

void TestAccountAccess::aResetSetsThePasswordOnceAndEndsEverySession()
{
    const Account account = registered();
    const auto before = signIn(true);
    VERIFY_OK(before);
    VERIFY_OK(m_accounts->requestReset({}, kAda, u"en"_s));
    const QString code = m_letters.lastCode();
    VERIFY_OK(m_accounts->resetPassword({}, kAda, code, u"another hash"_s));
    QCOMPARE(*m_accounts->passwordToCheck({}, kAda, kHere), u"another hash"_s);
    VERIFY_ERROR(m_accounts->session({}, before->token), u"account.sessionEnded"_s);
    QVERIFY(m_accounts->account(callOf(account.id), account.id)->confirmed);
    QCOMPARE(m_letters.posted.constLast().kind, MailKind::PasswordChanged);
    VERIFY_ERROR(m_accounts->resetPassword({}, kAda, code, u"a third"_s), u"account.codeWrong"_s);
}

void TestAccountAccess::threeMailsAnHourAreEnough()
{
    registered();
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(m_accounts->requestReset({}, kAda, u"en"_s));
    QCOMPARE(m_letters.posted.size(), 1 + 3);
    VERIFY_OK(m_accounts->resetPassword({}, kAda, m_letters.lastCode(), u"h"_s)); // the last holds
    m_shop->clock.advance(60 * kMinute);
    VERIFY_OK(m_accounts->requestReset({}, kAda, u"en"_s));
    QCOMPARE(m_letters.posted.constLast().kind, MailKind::ResetPassword);
}

void TestAccountAccess::aChangedPasswordKeepsOneSession()
{
    const Account account = registered();
    const auto here = signIn(true);
    const auto there = signIn(true);
    VERIFY_OK(here);
    VERIFY_ERROR(m_accounts->changePassword(callOf(account.id), account.id, {{}, kHere, false},
                                            u"new"_s, here->session.id),
                 u"account.wrong"_s);
    VERIFY_ERROR(
        m_accounts->changePassword(callOf({}), account.id, {{}, kHere, true}, u"new"_s, {}),
        u"permission.denied"_s);
    VERIFY_OK(m_accounts->changePassword(callOf(account.id), account.id, {{}, kHere, true},
                                         u"new"_s, here->session.id));
    VERIFY_OK(m_accounts->session({}, here->token));
    VERIFY_ERROR(m_accounts->session({}, there->token), u"account.sessionEnded"_s);
    QCOMPARE(*m_accounts->passwordToCheck({}, kAda, kHere), u"new"_s);
}

void TestAccountAccess::aTokenOpensItsSessionUntilItEnds()
{
    const Account account = registered();
    const auto signedIn = signIn(true);
    VERIFY_OK(signedIn);
    const auto held = m_accounts->session({}, signedIn->token);
    VERIFY_OK(held);
    QCOMPARE(held->account.id, account.id);
    QVERIFY(held->token.isEmpty());
    VERIFY_ERROR(m_accounts->session({}, Secret("something else")), u"account.sessionEnded"_s);
    m_shop->clock.advance(SessionTerms().lifetime);
    VERIFY_ERROR(m_accounts->session({}, signedIn->token), u"account.sessionEnded"_s);
}

void TestAccountAccess::aRenewedSessionHasAnotherToken()
{
    registered();
    const auto signedIn = signIn(true);
    VERIFY_OK(signedIn);
    const auto renewed = m_accounts->renewSession({}, signedIn->token, 1'000);
    VERIFY_OK(renewed);
    QCOMPARE(renewed->session.id, signedIn->session.id);
    VERIFY_OK(m_accounts->session({}, renewed->token));
    VERIFY_ERROR(m_accounts->renewSession({}, signedIn->token, 1'000), u"account.sessionEnded"_s);
}

void TestAccountAccess::sessionsAreListedAndEndedByTheirOwnerAlone()
{
    const Account account = registered();
    const auto first = signIn(true);
    m_shop->clock.advance(1);
    const auto second = signIn(true);
    const auto list = m_accounts->sessions(callOf(account.id), account.id);
    VERIFY_OK(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().id, second->session.id);
    QCOMPARE(list->first().device, u"Till 1"_s);
    const auto stranger = m_shop->ids.mint<UserId>();
    VERIFY_ERROR(m_accounts->sessions(callOf(stranger), account.id), u"permission.denied"_s);
    VERIFY_ERROR(m_accounts->endSession(callOf(stranger), account.id, first->session.id),
                 u"permission.denied"_s);
    VERIFY_OK(m_accounts->endSession(callOf(account.id), account.id, first->session.id));
    VERIFY_ERROR(m_accounts->session({}, first->token), u"account.sessionEnded"_s);
    VERIFY_OK(m_accounts->session({}, second->token));
    VERIFY_OK(m_accounts->sessions(m_shop->call(), account.id)); // who manages customers
}

void TestAccountAccess::tokensAreNotKept()
{
    registered();
    const auto signedIn = signIn(true);
    VERIFY_OK(signedIn);
    m_accounts.reset();
    QCOMPARE(count(signedIn->token.reveal()), 0);
}

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_account_access.moc"
