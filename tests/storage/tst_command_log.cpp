// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/command_log.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr CommandTable kDone{
    "SELECT request_hash, answer FROM thing_done WHERE command_id = ?",
    "INSERT INTO thing_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?)"};
constexpr CommandTable kQuietDone{
    "SELECT request_hash, answer FROM thing_done WHERE command_id = ?",
    "INSERT INTO thing_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"};

Call callOf(const char16_t *command)
{
    Call call;
    call.command = CommandId(QUuid(QString::fromUtf16(command)));
    return call;
}

const Call kFirst = callOf(u"0190163d-8694-739b-aea5-966c26f8ad91");
const Call kSecond = callOf(u"0190163d-8694-739b-aea5-966c26f8ad92");

} // namespace

class TstCommandLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_fixture->writeMigration(u"done/0001_done.sql"_s,
                                  "CREATE TABLE thing_done (command_id {id} PRIMARY KEY, "
                                  "request_hash {blob} NOT NULL, answer {blob}, "
                                  "at {int64} NOT NULL) STRICT, WITHOUT ROWID;");
        m_database = m_fixture->open();
        VERIFY_OK(m_fixture->migratorOf({u"done"_s}).migrate(*m_database, 1));
    }
    void cleanup()
    {
        m_database.reset();
        m_fixture.reset();
    }

    void theSameCommandIsAnsweredFromTheFirstTime()
    {
        const QByteArray hash = requestHash("add tea");
        {
            Transaction transaction(*m_database, "first time");
            const auto before = findDone(*m_database, kDone, kFirst, hash);
            VERIFY_OK(before);
            QVERIFY(!before->has_value());
            VERIFY_OK(noteDone(*m_database, kDone, kFirst, hash, "the answer", 7));
            VERIFY_OK(transaction.commit());
        }
        const auto again = findDone(*m_database, kDone, kFirst, hash);
        VERIFY_OK(again);
        QCOMPARE(again->value(), QByteArray("the answer"));
        const auto other = findDone(*m_database, kDone, kSecond, hash);
        VERIFY_OK(other);
        QVERIFY(!other->has_value());
    }

    void aRolledBackCommandIsNotDone()
    {
        {
            Transaction transaction(*m_database, "rolled back");
            VERIFY_OK(noteDone(*m_database, kDone, kFirst, requestHash("a"), "answer", 7));
        }
        const auto found = findDone(*m_database, kDone, kFirst, requestHash("a"));
        VERIFY_OK(found);
        QVERIFY(!found->has_value());
    }

    void anIdUsedForAnotherRequestIsAConflict()
    {
        Transaction transaction(*m_database, "first");
        VERIFY_OK(noteDone(*m_database, kDone, kFirst, requestHash("add tea"), "answer", 7));
        const auto found = findDone(*m_database, kDone, kFirst, requestHash("add milk"));
        VERIFY_ERROR(found, u"command.mismatch"_s);
        QCOMPARE(found.error().code, ErrorCode::Conflict);
    }

    void anIdNotedMeanwhileIsAConflict()
    {
        Transaction transaction(*m_database, "first");
        VERIFY_OK(noteDone(*m_database, kDone, kFirst, requestHash("a"), "answer", 7));
        VERIFY_ERROR(noteDone(*m_database, kDone, kFirst, requestHash("a"), "answer", 7),
                     u"command.mismatch"_s);
        VERIFY_ERROR(noteDone(*m_database, kQuietDone, kFirst, requestHash("a"), "answer", 7),
                     u"command.mismatch"_s);
        VERIFY_OK(noteDone(*m_database, kQuietDone, kSecond, requestHash("a"), QByteArray(), 7));
        VERIFY_OK(transaction.commit());
        const auto second = findDone(*m_database, kDone, kSecond, requestHash("a"));
        VERIFY_OK(second);
        QCOMPARE(second->value(), QByteArray());
    }

    void aCommandWithoutAnIdIsNeverKnownAndNeverNoted()
    {
        Transaction transaction(*m_database, "first");
        const auto found = findDone(*m_database, kDone, Call(), requestHash("a"));
        VERIFY_OK(found);
        QVERIFY(!found->has_value());
        VERIFY_ERROR(noteDone(*m_database, kDone, Call(), requestHash("a"), "answer", 7),
                     u"command.missing"_s);
    }

    void theHashIsSha256()
    {
        QCOMPARE(requestHash("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

private:
    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TstCommandLog)
#include "tst_command_log.moc"
