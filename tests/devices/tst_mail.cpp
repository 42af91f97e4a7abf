// SPDX-License-Identifier: GPL-3.0-or-later
// Mail from the spool to a server that speaks SMTP: encrypted, signed in, tried again, never lost, and
// never saying more than it was given to say.
#include "core/devices/mail_worker.h"
#include "core/devices/print_spool.h"
#include "core/storage/transaction.h"
#include "tests/devices/fake_smtp.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

using Security = MailServer::Security;

class TestMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aMessageIsSentTheWayTheServerWants_data();
    void aMessageIsSentTheWayTheServerWants();
    void nothingIsSentWithoutTheEncryptionThatWasAskedFor_data();
    void nothingIsSentWithoutTheEncryptionThatWasAskedFor();
    void aRefusalSaysWhetherToTryAgain_data();
    void aRefusalSaysWhetherToTryAgain();
    void whatIsWrittenAddsNoHead();
    void aLongSubjectCutsNoCharacter();
    void aPaperComesAsTextAndInEqualLetters();
    void anAddressWithMoreThanAnAddressIsNotPosted();
    void aMessageIsPostedWithItsCauseOrNotAtAll();
    void aMessagePostedTwiceIsOne();
    void theWorkerSendsWhatWaits();
    void aServerThatIsOffLosesNothing();
    void whatTheServerRefusesWaitsForAPerson();
    void whatIsTooOldIsNotSent();
    void whatWasSentIsNotKept();
    void thePasswordIsInAPrivateFile();

private:
    static QString textOf(const FakeSmtp::Letter &letter)
    {
        const qsizetype end = letter.text.indexOf("\n\n");
        return QString::fromUtf8(QByteArray::fromBase64(letter.text.mid(end)));
    }
    MailServer server(const FakeSmtp &smtp, Security security, const QString &user = {}) const
    {
        return {u"localhost"_s, smtp.port(), security, user, u"shop@example.org"_s, u"Shop"_s};
    }
    Mail letter(int n = 1) const
    {
        Mail mail;
        mail.id = MailId(QUuid(uint(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        mail.kind = MailKind::ConfirmEmail;
        mail.to = u"ada@example.org"_s;
        mail.values = {{u"code"_s, Json(u"7KQM-2XWD"_s)}};
        return mail;
    }
    std::unique_ptr<MailWorker> worker(const SecretStore *secrets = nullptr)
    {
        MailWorkerOptions options;
        options.database = m_options;
        options.write = [](const Mail &mail) {
            return MailText{u"Code"_s, *Json(mail.values).member(u"code")->string()};
        };
        options.secrets = secrets;
        options.timeoutMs = 5'000;
        options.pollMs = 20;
        return std::make_unique<MailWorker>(options, m_gate, m_clock);
    }
    SpooledMail only()
    {
        const auto undone = m_spool->undone();
        return undone && undone->size() == 1 ? undone->first() : SpooledMail();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseOptions m_options;
    WriteGate m_gate;
    ManualClock m_clock{1'800'000'000'000};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MailSpool> m_spool;
};

void TestMail::initTestCase()
{
    QFile file(QStringLiteral(DEVICES_TEST_DATA "/mail_server.crt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSslConfiguration trusted = QSslConfiguration::defaultConfiguration();
    trusted.addCaCertificate(QSslCertificate(&file));
    QSslConfiguration::setDefaultConfiguration(trusted);
}

void TestMail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options.url = DatabaseUrl::sqliteFile(m_folder->filePath(u"shop.db"_s));
    m_options.durability = Durability::Normal; // no test here cuts the power
    auto opened = Database::open(m_options, m_gate);
    VERIFY_OK(opened);
    m_database = std::move(*opened);
    const Migrator migrator({{u"storage"_s, u":/migrations/storage"_s}, PrintSpool::migrations()});
    VERIFY_OK(migrator.migrate(*m_database, m_clock.nowMs()));
    m_spool = std::make_unique<MailSpool>(*m_database, m_clock);
}

void TestMail::cleanup()
{
    m_spool.reset();
    m_database.reset();
    m_folder.reset();
}

void TestMail::aMessageIsSentTheWayTheServerWants_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<int>("security");
    QTest::newRow("in the open, without a password")
        << false << false << ""_ba << int(Security::None);
    QTest::newRow("STARTTLS, PLAIN")
        << false << true << "LOGIN PLAIN"_ba << int(Security::StartTls);
    QTest::newRow("STARTTLS, LOGIN") << false << true << "LOGIN"_ba << int(Security::StartTls);
    QTest::newRow("TLS from the first byte") << true << false << "PLAIN"_ba << int(Security::Tls);
}

void TestMail::aMessageIsSentTheWayTheServerWants()
{
    QFETCH(bool, tls);
    QFETCH(bool, startTls);
    QFETCH(QByteArray, auth);
    QFETCH(int, security);
    const FakeSmtp smtp({.tls = tls, .startTls = startTls, .auth = auth, .password = "söcret"});
    const MailServer to = server(smtp, Security(security), auth.isEmpty() ? u""_s : u"shop"_s);
    const QByteArray message = mailMessage(to, letter(), {u"Hello"_s, u"First\n.\nLast"_s}, 0);
    VERIFY_OK(sendBySmtp(to, Secret("söcret"), u"ada@example.org"_s, message, 5'000));
    QCOMPARE(smtp.letters().size(), 1);
    QCOMPARE(smtp.letters().first().from, "<shop@example.org>");
    QCOMPARE(smtp.letters().first().to, "<ada@example.org>");
    QCOMPARE(textOf(smtp.letters().first()), u"First\r\n.\r\nLast"_s);
    QVERIFY(!smtp.sawPasswordUnencrypted());
}

void TestMail::nothingIsSentWithoutTheEncryptionThatWasAskedFor_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<bool>("speaksBefore");
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    const QString here = u"localhost"_s;
    const QString shop = u"shop"_s;
    const int startTls = int(Security::StartTls);
    QTest::newRow("STARTTLS is not offered") << false << false << startTls << here << shop;
    QTest::newRow("not offered, and nobody signs in")
        << false << false << startTls << here << QString();
    QTest::newRow("words before the encryption") << true << true << startTls << here << shop;
    QTest::newRow("a password in the open")
        << false << false << int(Security::None) << here << shop;
    QTest::newRow("a certificate of another host")
        << true << false << startTls << u"127.0.0.1"_s << shop;
}

void TestMail::nothingIsSentWithoutTheEncryptionThatWasAskedFor()
{
    QFETCH(bool, startTls);
    QFETCH(bool, speaksBefore);
    QFETCH(int, security);
    QFETCH(QString, host);
    QFETCH(QString, user);
    const FakeSmtp smtp({.startTls = startTls,
                         .auth = user.isEmpty() ? "" : "PLAIN",
                         .password = "secret",
                         .speaksBeforeEncryption = speaksBefore});
    MailServer to = server(smtp, Security(security), user);
    to.host = host;
    VERIFY_ERROR(sendBySmtp(to, Secret("secret"), u"ada@example.org"_s, "x", 5'000),
                 u"mail.notEncrypted"_s);
    QVERIFY(smtp.letters().isEmpty());
    QVERIFY(!smtp.sawPasswordUnencrypted());
}

void TestMail::aRefusalSaysWhetherToTryAgain_data()
{
    QTest::addColumn<QByteArray>("toRecipient");
    QTest::addColumn<bool>("dies");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("again");
    QTest::newRow("not now") << "450 greylisted"_ba << false << "right"_ba << u"mail.later"_s
                             << true;
    QTest::newRow("never") << "550 no such person"_ba << false << "right"_ba << u"mail.refused"_s
                           << false;
    QTest::newRow("the line breaks")
        << "250 ok"_ba << true << "right"_ba << u"mail.interrupted"_s << true;
    QTest::newRow("a wrong password")
        << "250 ok"_ba << false << "wrong"_ba << u"mail.signInRefused"_s << false;
}

void TestMail::aRefusalSaysWhetherToTryAgain()
{
    QFETCH(QByteArray, toRecipient);
    QFETCH(bool, dies);
    QFETCH(QByteArray, password);
    QFETCH(QString, key);
    QFETCH(bool, again);
    const FakeSmtp smtp({.startTls = true,
                         .auth = "PLAIN",
                         .password = "right",
                         .toRecipient = toRecipient,
                         .diesInTheMessage = dies});
    const MailServer to = server(smtp, Security::StartTls, u"shop"_s);
    const Done sent = sendBySmtp(to, Secret(password), u"ada@example.org"_s, "x", 5'000);
    VERIFY_ERROR(sent, key);
    QCOMPARE(isWorthRetrying(sent.error()), again);
    QVERIFY(smtp.letters().isEmpty());
}

void TestMail::whatIsWrittenAddsNoHead()
{
    const QString evil = u"Hi\r\nBcc: eve@example.org\r\n\r\nBuy"_s;
    MailServer from{u"localhost"_s, 25, Security::None, {}, u"shop@example.org"_s, evil};
    const QByteArray message = mailMessage(from, letter(), {evil, evil}, 0);
    const QByteArray heads = message.left(message.indexOf("\r\n\r\n"));
    for (const QByteArray &line : heads.split('\n'))
        QVERIFY2(!line.toLower().startsWith("bcc"), line.constData());
    QCOMPARE(heads.count("\nSubject:"), 1);
    QVERIFY(heads.contains("\nDate: Thu, 01 Jan 1970 00:00:00 +0000\r\n"));
    QVERIFY(!message.contains("eve@"));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY(line.size() <= 78 || line.startsWith("Message-ID"));
    from.senderName = u"x"_s.repeated(101);
    VERIFY_ERROR(checkMailServer(from), u"mail.userMalformed"_s);
}

void TestMail::aLongSubjectCutsNoCharacter()
{
    const QString subject = u"日本語の店からのお知らせ 🧁 "_s.repeated(4).trimmed();
    const QByteArray message = mailMessage(
        {u"h"_s, 25, Security::None, {}, u"shop@example.org"_s, {}}, letter(), {subject, {}}, 0);
    const qsizetype from = message.indexOf("Subject: ") + 9;
    QString read;
    for (QByteArray word : message.mid(from, message.indexOf("\r\nDate") - from).split('\n')) {
        word = word.trimmed();
        QVERIFY(word.size() <= 75 && word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
        const QString part = QString::fromUtf8(QByteArray::fromBase64(word.mid(10).chopped(2)));
        QVERIFY(!part.contains(QChar::ReplacementCharacter));
        read += part;
    }
    QCOMPARE(read, subject);
}

void TestMail::aPaperComesAsTextAndInEqualLetters()
{
    const QString line = u"Bread <img src=x> & tea    7.25"_s;
    const QByteArray message =
        mailMessage({u"h"_s, 25, Security::None, {}, u"shop@example.org"_s, {}}, letter(),
                    {u"Receipt 7"_s, u"Thank you."_s, line + u"\nTotal   7.25"_s}, 0);
    const QByteArray mark = "multipart/alternative; boundary=\"";
    const qsizetype at = message.indexOf(mark) + mark.size();
    const QByteArray boundary = message.mid(at, message.indexOf('"', at) - at);
    QVERIFY(boundary.size() > 10 && boundary.size() <= 70); // RFC 2046
    const QByteArray border = "\r\n--" + boundary;
    QVERIFY(message.endsWith(QByteArray(border + "--\r\n")));
    const auto part = [&](const QByteArray &type) {
        const qsizetype head = message.indexOf(QByteArray(border + "\r\nContent-Type: " + type));
        const qsizetype from = message.indexOf("\r\n\r\n", head);
        const qsizetype end = message.indexOf(border, from);
        return head < 0 ? QString()
                        : QString::fromUtf8(QByteArray::fromBase64(message.mid(from, end - from)));
    };
    QCOMPARE(part("text/plain; charset=utf-8"),
             QString(u"Thank you.\r\n\r\n"_s + line + u"\r\nTotal   7.25"_s));
    const QString html = part("text/html; charset=utf-8");
    QVERIFY(html.contains(u"Bread &lt;img src=x&gt; &amp; tea    7.25\r\nTotal"_s));
    QVERIFY(!html.contains(u"<img"_s));
    for (const QByteArray &each : message.split('\n'))
        QVERIFY(each.size() <= 78 || each.startsWith("Message-ID") ||
                each.startsWith("Content-Type"));
}

void TestMail::anAddressWithMoreThanAnAddressIsNotPosted()
{
    Mail mail = letter();
    for (const QString &to : {u"ada@example.org>\r\nRCPT TO:<eve@example.org"_s,
                              u"a b@example.org"_s, u"ada@example.org\n"_s, u""_s}) {
        mail.to = to;
        VERIFY_ERROR(m_spool->post(mail), u"mail.addressMalformed"_s);
    }
    QVERIFY(m_spool->undone()->isEmpty());
    const FakeSmtp smtp({});
    VERIFY_ERROR(sendBySmtp(server(smtp, Security::None), {}, u"a@b.c>\r\nX"_s, "x", 1'000),
                 u"mail.addressMalformed"_s);
    QCOMPARE(smtp.connections(), 0);
}

void TestMail::aMessageIsPostedWithItsCauseOrNotAtAll()
{
    {
        Transaction cause(*m_database, "cause");
        VERIFY_OK(cause.ok());
        VERIFY_OK(m_spool->post(letter()));
    }
    QVERIFY(m_spool->undone()->isEmpty());
    Transaction cause(*m_database, "cause");
    VERIFY_OK(m_spool->post(letter()));
    VERIFY_OK(cause.commit());
    QCOMPARE(only().mail, letter());
}

void TestMail::aMessagePostedTwiceIsOne()
{
    VERIFY_OK(m_spool->post(letter()));
    VERIFY_OK(m_spool->post(letter()));
    QCOMPARE(m_spool->undone()->size(), 1);
}

void TestMail::theWorkerSendsWhatWaits()
{
    const FakeSmtp smtp({.startTls = true, .auth = "PLAIN", .password = "secret"});
    SecretFiles secrets(m_folder->filePath(u"secrets"_s));
    VERIFY_OK(secrets.write(kMailPassword, Secret("secret")));
    VERIFY_OK(m_spool->post(letter(1)));
    VERIFY_OK(m_spool->post(letter(2)));
    const auto sends = worker(&secrets);
    VERIFY_OK(m_spool->saveServer(server(smtp, Security::StartTls, u"shop"_s)));
    sends->wake();
    QTRY_COMPARE_WITH_TIMEOUT(smtp.letters().size(), 2, 20'000);
    QCOMPARE(textOf(smtp.letters().first()), u"7KQM-2XWD"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_spool->undone()->isEmpty(), 20'000);
}

void TestMail::aServerThatIsOffLosesNothing()
{
    quint16 port = 0;
    {
        const FakeSmtp known({});
        port = known.port();
    }
    MailServer off{u"localhost"_s, port, Security::None, {}, u"shop@example.org"_s, {}};
    VERIFY_OK(m_spool->saveServer(off));
    VERIFY_OK(m_spool->post(letter()));
    const auto sends = worker();
    QTRY_COMPARE_WITH_TIMEOUT(only().tries, 1, 20'000);
    QCOMPARE(only().lastError, u"mail.unreachable"_s);
    QCOMPARE(only().state, MailState::Waiting);
    QCOMPARE(only().nextTryAt, m_clock.nowMs() + 30'000); // and no sooner
    const FakeSmtp on({}, port);
    m_clock.advance(30'000);
    sends->wake();
    QTRY_COMPARE_WITH_TIMEOUT(on.letters().size(), 1, 20'000);
}

void TestMail::whatTheServerRefusesWaitsForAPerson()
{
    const FakeSmtp smtp({.toRecipient = "550 no such person"});
    VERIFY_OK(m_spool->saveServer(server(smtp, Security::None)));
    VERIFY_OK(m_spool->post(letter()));
    const auto sends = worker();
    QTRY_COMPARE_WITH_TIMEOUT(only().state, MailState::Refused, 20'000);
    QVERIFY(only().reason.contains(u"no such person"_s));
    QCOMPARE(smtp.connections(), 1);
    VERIFY_OK(m_spool->tryAgain(letter().id));
    sends->wake();
    QTRY_COMPARE_WITH_TIMEOUT(smtp.connections(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(only().state, MailState::Refused, 20'000);
    VERIFY_OK(m_spool->cancel(letter().id));
    QVERIFY(m_spool->undone()->isEmpty());
    VERIFY_ERROR(m_spool->tryAgain(letter().id), u"mail.notWaiting"_s);
}

void TestMail::whatIsTooOldIsNotSent()
{
    Mail mail = letter();
    mail.notAfter = m_clock.nowMs() + 1'000;
    VERIFY_OK(m_spool->post(mail));
    m_clock.advance(1'001);
    QVERIFY(m_spool->due()->isEmpty());
    QVERIFY(m_spool->undone()->isEmpty());
}

void TestMail::whatWasSentIsNotKept()
{
    VERIFY_OK(m_spool->post(letter()));
    VERIFY_OK(m_spool->markSent(letter().id));
    m_spool.reset();
    m_database.reset();
    QFile file(m_options.url.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains("7KQM-2XWD"));
    QVERIFY(!kept.contains("ada@example.org"));
}

void TestMail::thePasswordIsInAPrivateFile()
{
    SecretFiles secrets(m_folder->filePath(u"secrets"_s));
    QVERIFY(secrets.read(u"mail"_s)->isEmpty());
    VERIFY_OK(secrets.write(u"mail"_s, Secret("p")));
    QCOMPARE(secrets.read(u"mail"_s)->reveal(), "p");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(m_folder->filePath(u"secrets/mail"_s)).permissions() & others,
             QFile::Permissions());
    VERIFY_OK(secrets.write(u"mail"_s, Secret()));
    QVERIFY(secrets.read(u"mail"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
