// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of customers: who gets in, who does not, and that neither answer nor message tells a
// stranger what the shop knows.
#include "core/users/password.h"
#include "core/users/sql_accounts.h"
#include "tests/users/users_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kMinute = 60'000;
const QString kAda = u"ada@example.org"_s;
const QString kHere = u"register 1"_s;

// What was posted, as the spool would keep it.
class Letters final : public MailBox
{
public:
    Done post(const Mail &mail) override
    {
        posted.append(mail);
        return {};
    }
    QString lastCode() const
    {
        return *Json(posted.constLast().values).member(u"code")->string();
    }

    QList<Mail> posted;
};

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<UsersFixture>();
        m_letters.posted.clear();
        m_accounts = std::make_unique<SqlAccounts>(*m_shop->database, *m_shop->customers, m_letters,
                                                   m_shop->clock, m_shop->ids);
    }
    void cleanup()
    {
        m_accounts.reset();
        m_shop.reset();
    }

    void aPasswordIsJudged_data();
    void aPasswordIsJudged();
    void aPasswordIsKeptByBcrypt();
    void nobodysHashTakesNoPassword();
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
    void anErasedCustomerHasNoAccount();
    void aFailureAnywhereLeavesNothing();

private:
    AccountDraft draft(const QString &email = kAda) const
    {
        return {email, u"Ada Ørsted"_s, u"902 555 0100"_s, u"hash of ada"_s, u"en"_s};
    }
    Account registered(const QString &email = kAda)
    {
        const auto made =
            m_accounts->registerAccount(m_shop->call({}, {}), m_shop->ids.mint<UserId>(), draft(email));
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *made;
    }
    Call callOf(UserId who) { return m_shop->call(who, {}); }
    Result<SignedIn> signIn(bool matched, const QString &email = kAda, const QString &from = kHere)
    {
        return m_accounts->finishSignIn(m_shop->call({}, {}), {email, from, matched}, {u"Till 1"_s});
    }
    int count(const QByteArray &needle)
    {
        m_shop->reopen(); // what is in the log is in the file then
        QFile file(m_shop->database->options().url.path);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count(needle)) : -1;
    }

    std::unique_ptr<UsersFixture> m_shop;
    Letters m_letters;
    std::unique_ptr<SqlAccounts> m_accounts;
};

void TestAccounts::aPasswordIsJudged_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("key");
    QTest::newRow("eight characters") << "Test123!"_ba << QString();
    QTest::newRow("seven") << "Test12!"_ba << u"password.tooShort"_s;
    QTest::newRow("eight characters of more bytes") << QByteArray("åäöåäöåä") << QString();
    QTest::newRow("72 bytes") << QByteArray("ab").repeated(36) << QString();
    QTest::newRow("73 bytes, of which one would not count") << QByteArray("ab").repeated(36) + 'c'
                                                            << u"password.tooLong"_s;
    QTest::newRow("a NUL, behind which nothing would count")
        << QByteArray("secret\0word", 11) << u"password.malformed"_s;
    QTest::newRow("no UTF-8") << QByteArray("password\xff") << u"password.malformed"_s;
    QTest::newRow("one character over and over") << "zzzzzzzzzz"_ba << u"password.tooSimple"_s;
}

void TestAccounts::aPasswordIsJudged()
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

void TestAccounts::aPasswordIsKeptByBcrypt()
{
    const auto hash = hashPassword(Secret("Test123!"), 4);
    VERIFY_OK(hash);
    QVERIFY(hash->startsWith(u"$2b$04$"));
    QVERIFY(*hash != *hashPassword(Secret("Test123!"), 4));
    QVERIFY(verifyPassword(Secret("Test123!"), *hash));
    QVERIFY(!verifyPassword(Secret("Test123"), *hash));
}

void TestAccounts::nobodysHashTakesNoPassword()
{
    // It can be read, or trying it would take no time at all.
    QVERIFY(nobodysHash().startsWith(u"$2b$%1$"_s.arg(kPasswordWork)));
    QCOMPARE(nobodysHash().size(), hashPassword(Secret("Test123!"), 4)->size());
    QVERIFY(!verifyPassword(Secret("Test123!"), nobodysHash()));
}

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
    QTest::newRow("another head") << u"ada@example.org\r\nBcc: eve@example.org"_s << ada << hash << malformed;
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

    VERIFY_OK(m_accounts->resetPassword(m_shop->call({}, {}), kAda, m_letters.lastCode(), u"hash"_s));
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
    auto changed = m_accounts->updateAccount(callOf(account.id), account.id, account.version, profile);
    VERIFY_OK(changed);
    QVERIFY(changed->confirmed);
    QCOMPARE(changed->addresses, QList{home});
    profile.email = u"ada@example.net"_s;
    VERIFY_ERROR(m_accounts->updateAccount(callOf(account.id), account.id, account.version, profile),
                 u"customer.changed"_s);
    VERIFY_ERROR(m_accounts->updateAccount(callOf({}), account.id, changed->version, profile),
                 u"permission.denied"_s);
    changed = m_accounts->updateAccount(callOf(account.id), account.id, changed->version, profile);
    VERIFY_OK(changed);
    QVERIFY(!changed->confirmed);
    QCOMPARE(m_letters.posted.constLast().to, u"ada@example.net"_s);
}

void TestAccounts::anUnknownAddressIsAnsweredAsAWrongPassword()
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

void TestAccounts::wrongPasswordsDelayTheirPlaceAndNobodyElse()
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

void TestAccounts::whoTriesAllAddressesIsDelayedToo()
{
    for (int i = 0; i < 20; ++i)
        VERIFY_ERROR(signIn(false, u"a%1@example.org"_s.arg(i)), u"account.wrong"_s);
    VERIFY_ERROR(signIn(false, u"b@example.org"_s), u"account.wait"_s);
    VERIFY_ERROR(signIn(false, u"b@example.org"_s, u"at home"_s), u"account.wrong"_s);
}

void TestAccounts::aRightPasswordDuringADelayIsNotTaken()
{
    registered();
    for (int i = 0; i < 5; ++i)
        VERIFY_ERROR(signIn(false), u"account.wrong"_s);
    VERIFY_ERROR(signIn(true), u"account.wait"_s);
}

void TestAccounts::theSameIsToldOfAResetOfAnUnknownAddress()
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

void TestAccounts::aResetSetsThePasswordOnceAndEndsEverySession()
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

void TestAccounts::threeMailsAnHourAreEnough()
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

void TestAccounts::aChangedPasswordKeepsOneSession()
{
    const Account account = registered();
    const auto here = signIn(true);
    const auto there = signIn(true);
    VERIFY_OK(here);
    VERIFY_ERROR(m_accounts->changePassword(callOf(account.id), account.id, {{}, kHere, false},
                                            u"new"_s, here->session.id),
                 u"account.wrong"_s);
    VERIFY_ERROR(m_accounts->changePassword(callOf({}), account.id, {{}, kHere, true}, u"new"_s, {}),
                 u"permission.denied"_s);
    VERIFY_OK(m_accounts->changePassword(callOf(account.id), account.id, {{}, kHere, true},
                                         u"new"_s, here->session.id));
    VERIFY_OK(m_accounts->session({}, here->token));
    VERIFY_ERROR(m_accounts->session({}, there->token), u"account.sessionEnded"_s);
    QCOMPARE(*m_accounts->passwordToCheck({}, kAda, kHere), u"new"_s);
}

void TestAccounts::aTokenOpensItsSessionUntilItEnds()
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

void TestAccounts::aRenewedSessionHasAnotherToken()
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

void TestAccounts::sessionsAreListedAndEndedByTheirOwnerAlone()
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

void TestAccounts::tokensAreNotKept()
{
    registered();
    const auto signedIn = signIn(true);
    VERIFY_OK(signedIn);
    m_accounts.reset();
    QCOMPARE(count(signedIn->token.reveal()), 0);
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
