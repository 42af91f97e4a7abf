// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/storage/statement.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

const RegisterId kTill(QUuid(u"0190163d-8694-739b-aea5-966c26f8ad91"_s));
const RegisterId kOtherTill(QUuid(u"0190163d-8694-739b-aea5-966c26f8ad92"_s));
const QByteArray kZeros(32, '\0');

Call callOfAnna()
{
    Call call;
    call.actor.user = UserId(QUuid(u"0190163d-8694-739b-aea5-966c26f8ad01"_s));
    return call;
}

JournalEntry sale(qint64 total)
{
    return {JournalKind::Sale,
            {{u"total"_s, Json::integer(total)}, {u"currency"_s, Json(u"EUR"_s)}},
            QByteArray(16, 'd')};
}

} // namespace

class TstJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        DatabaseOptions options;
        options.url = testDatabase(m_folder->filePath(u"shop.db"_s));
        auto opened = Database::open(options, m_gate);
        VERIFY_OK(opened);
        m_database = std::move(*opened);
        VERIFY_OK(Migrator({Journal::migrations()}).migrate(*m_database, 1));
        m_clock.set(1'000'000);
        m_journal.emplace(*m_database, m_clock);
    }
    void cleanup()
    {
        m_journal.reset();
        m_database.reset();
    }

    void anEmptyJournalHasAHeadOfZeros()
    {
        const auto head = m_journal->head(kTill);
        VERIFY_OK(head);
        QCOMPARE(head->generation, 0);
        QCOMPARE(head->toText(), u"0:"_s + QString(64, u'0'));
        QCOMPARE(head->shortHash(), u"00000000"_s);
        const auto found = m_journal->verify();
        VERIFY_OK(found);
        QCOMPARE(found->rows, 0);
        QCOMPARE(found->lastHead.toText(), u"0:"_s + QString(64, u'0'));
        QCOMPARE(found->problems, QStringList());
    }

    void eachRowHoldsTheHashOfTheOneBefore()
    {
        append(sale(100));
        append(sale(250));
        append(sale(-50));
        const QList<JournalRow> rows = allRows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].prev, kZeros);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(rows[i].seq, i + 1);
            QCOMPARE(rows[i].generation, 1);
            const auto canonical = Journal::canonicalForm(rows[i]);
            VERIFY_OK(canonical);
            QCOMPARE(rows[i].hash,
                     QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256));
            if (i > 0)
                QCOMPARE(rows[i].prev, rows[i - 1].hash);
        }
        const auto head = m_journal->head(kTill);
        VERIFY_OK(head);
        QCOMPARE(head->toText(), u"3:"_s + QString::fromLatin1(rows[2].hash.toHex()));
        QCOMPARE(head->shortHash(), QString::fromLatin1(rows[2].hash.toHex().left(8)));
        QCOMPARE(problems(), QStringList());
    }

    // Computed apart from this program, so that whoever checks a journal elsewhere gets the same.
    void theCanonicalFormIsThatOfRfc8785()
    {
        append({JournalKind::PriceOverride,
                {{u"z"_s, Json(Json::Array{Json::integer(1), Json(u"ü\n\u2028"_s)})},
                 {u"a"_s, Json::integer(-5)}},
                QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")});
        const QList<JournalRow> rows = allRows();
        QCOMPARE(rows.size(), 1);
        const auto canonical = Journal::canonicalForm(rows[0]);
        VERIFY_OK(canonical);
        const QByteArray expected =
            "{\"actor\":\"0190163d-8694-739b-aea5-966c26f8ad01\",\"at\":1000000,"
            "\"body\":{\"a\":-5,\"z\":[1,\"\xc3\xbc\\n\xe2\x80\xa8\"]},"
            "\"document\":\"000102030405060708090a0b0c0d0e0f\",\"generation\":1,"
            "\"kind\":\"price-override\",\"prev\":\"" +
            QByteArray(64, '0') +
            "\",\"register\":\"0190163d-8694-739b-aea5-966c26f8ad91\",\"seq\":1}";
        QCOMPARE(*canonical, expected);
        const auto parsed = Json::parse(*canonical);
        VERIFY_OK(parsed);
        const auto again = parsed->toCanonical();
        VERIFY_OK(again);
        QCOMPARE(*again, expected);
    }

    void registersHaveChainsOfTheirOwn()
    {
        append(sale(100));
        append(sale(100), kOtherTill);
        append(sale(200));
        const auto head = m_journal->head(kOtherTill);
        VERIFY_OK(head);
        QCOMPARE(head->seq, 1);
        const auto found = m_journal->verify();
        VERIFY_OK(found);
        QCOMPARE(found->rows, 3);
        QCOMPARE(found->problems, QStringList());
        const auto last = m_journal->head(kTill);
        VERIFY_OK(last);
        QCOMPARE(found->lastHead.toText(), last->toText());
    }

    void outsideATransactionNothingIsAppended()
    {
        VERIFY_ERROR(m_journal->append(callOfAnna(), kTill, sale(1)), u"journal.noTransaction"_s);
        VERIFY_ERROR(m_journal->startGeneration(callOfAnna(), kTill, {}),
                     u"journal.noTransaction"_s);
        QCOMPARE(allRows().size(), 0);
    }

    void aRolledBackRowLeavesNoGap()
    {
        append(sale(100));
        {
            Transaction transaction(*m_database, "rolled back");
            VERIFY_OK(m_journal->append(callOfAnna(), kTill, sale(200)));
        }
        append(sale(300));
        const auto head = m_journal->head(kTill);
        VERIFY_OK(head);
        QCOMPARE(head->seq, 2);
        QCOMPARE(problems(), QStringList());
    }

    void whatHasNoCanonicalFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("a fraction") << QByteArray("1.5");
        QTest::newRow("beyond 2^53") << QByteArray("9007199254740993");
    }
    void whatHasNoCanonicalFormIsRefused()
    {
        QFETCH(QByteArray, number);
        Transaction transaction(*m_database, "append");
        VERIFY_ERROR(m_journal->append(callOfAnna(), kTill,
                                       {JournalKind::Sale, {{u"n"_s, Json::Number{number}}}, {}}),
                     u"json.notCanonical"_s);
        VERIFY_ERROR(m_journal->append(callOfAnna(), RegisterId(), sale(1)),
                     u"journal.noRegister"_s);
        VERIFY_ERROR(
            m_journal->append(callOfAnna(), kTill, {JournalKind::Sale, {}, QByteArray("short")}),
            u"journal.badDocument"_s);
    }

    void theTableRefusesChangeAndDeletion()
    {
        append(sale(100));
        QList<const char *> forgeries{"UPDATE journal_row SET at = 1", "DELETE FROM journal_row"};
        if (!testsOnPostgres()) // which cannot say it
            forgeries +=
                {"INSERT OR REPLACE INTO journal_row (key, register, generation, seq, at, kind,"
                 " body, prev, hash) SELECT key, register, 1, 9, 5, 'sale', '{}', prev, hash"
                 " FROM journal_row",
                 "INSERT OR REPLACE INTO journal_row (register, generation, seq, at, kind,"
                 " body, prev, hash) SELECT register, 1, 1, 5, 'sale', '{}', prev, hash"
                 " FROM journal_row"};
        for (const char *forgery : std::as_const(forgeries)) {
            Transaction transaction(*m_database, "forge");
            VERIFY_ERROR(Statement(*m_database, forgery).run(), u"database.constraint"_s);
        }
        QCOMPARE(allRows().size(), 1);
        QCOMPARE(problems(), QStringList());
    }

    void aClockThatWentBackIsRecordedOnce()
    {
        append(sale(100));
        m_clock.set(400'000);
        append(sale(200));
        m_clock.set(500'000);
        append(sale(300));
        const QList<JournalRow> rows = allRows();
        QStringList kinds;
        for (const JournalRow &row : rows)
            kinds.append(row.kind);
        QCOMPARE(kinds, QStringList({u"sale"_s, u"clock-went-back"_s, u"sale"_s, u"sale"_s}));
        QCOMPARE(rows[1].body, QByteArray("{\"last\":1000000,\"now\":400000}"));
        QCOMPARE(problems(), QStringList());
    }

    void aNewGenerationNamesTheLastKnown()
    {
        append(sale(100));
        {
            Transaction transaction(*m_database, "restore");
            const auto head = m_journal->startGeneration(
                callOfAnna(), kTill, {{u"numbers"_s, Json(Json::Object())}}, JournalKind::Restore);
            VERIFY_OK(head);
            QCOMPARE(head->generation, 2);
            QCOMPARE(head->seq, 1);
            VERIFY_OK(transaction.commit());
        }
        append(sale(200));
        const QList<JournalRow> rows = allRows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].kind, u"restore"_s);
        QCOMPARE(rows[1].body, QByteArray("{\"generation\":1,\"hash\":\"" + rows[0].hash.toHex() +
                                          "\",\"numbers\":{},\"seq\":1}"));
        QCOMPARE(rows[1].prev, kZeros);
        QCOMPARE(rows[2].seq, 2);
        QCOMPARE(problems(), QStringList());
    }

    void rowsOfManyPagesAreVisitedInOrder()
    {
        constexpr int kRows = 1'203;
        {
            Transaction transaction(*m_database, "fill");
            for (int i = 0; i < kRows; ++i)
                VERIFY_OK(m_journal->append(callOfAnna(), i % 3 ? kTill : kOtherTill, sale(i)));
            VERIFY_OK(transaction.commit());
        }
        const QList<JournalRow> rows = allRows();
        QCOMPARE(rows.size(), kRows);
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.registerId.bytes(), a.generation, a.seq) <
                   std::tuple(b.registerId.bytes(), b.generation, b.seq);
        }));
        const auto found = m_journal->verify();
        VERIFY_OK(found);
        QCOMPARE(found->rows, kRows);
        QCOMPARE(found->problems, QStringList());
        int visited = 0;
        VERIFY_OK(m_journal->each([&](const JournalRow &) { return ++visited < 700; }));
        QCOMPARE(visited, 700);
    }

    void whateverIsForgedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("expected");
        const auto at = [](int seq, const QString &what) {
            return u"journal: register %1 generation 1 seq %2: %3"_s.arg(kTill.toString())
                .arg(seq)
                .arg(what);
        };
        const QString mismatch = u"hash does not match"_s;
        const auto forged = [&](const char *name, const char *sql, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(sql) << expected;
        };
        forged("a total", "UPDATE journal_row SET body = replace(body, '200', '2') WHERE seq = 2",
               {at(2, mismatch)});
        forged("a blank in the body",
               "UPDATE journal_row SET body = replace(body, ':200', ': 200') WHERE seq = 2",
               {at(2, mismatch)});
        forged("a time", "UPDATE journal_row SET at = at + 1 WHERE seq = 4", {at(4, mismatch)});
        forged("a person", "UPDATE journal_row SET actor = NULL WHERE seq = 1", {at(1, mismatch)});
        forged("a kind", "UPDATE journal_row SET kind = 'training' WHERE seq = 1",
               {at(1, mismatch)});
        forged("a document", "UPDATE journal_row SET document = zeroblob(16) WHERE seq = 1",
               {at(1, mismatch)});
        forged("a row taken out", "DELETE FROM journal_row WHERE seq = 2", {at(3, u"follows 1"_s)});
        forged("the first row taken out", "DELETE FROM journal_row WHERE seq = 1",
               {at(2, u"the rows before it are missing"_s)});
        forged("a hash", "UPDATE journal_row SET hash = zeroblob(32) WHERE seq = 2",
               {at(2, mismatch), at(3, u"does not hold the hash of the row before"_s)});
        forged("a link", "UPDATE journal_row SET prev = zeroblob(32) WHERE seq = 2",
               {at(2, u"does not hold the hash of the row before"_s), at(2, mismatch)});
        forged("a generation moved", "UPDATE journal_row SET generation = 3 WHERE seq = 3",
               {u"journal: register %1 generation 3 seq 3: the rows before it are missing"_s.arg(
                    kTill.toString()),
                u"journal: register %1 generation 3 seq 3: hash does not match"_s.arg(
                    kTill.toString())});
    }
    void whateverIsForgedIsFound()
    {
        QFETCH(QByteArray, sql);
        for (const qint64 total : {100, 200, 300, 400})
            append(sale(total));
        forge(sql);
        QStringList found = problems();
        QFETCH(QStringList, expected);
        if (sql.contains("generation = 3"))
            found = found.filter(u"generation 3"_s);
        QCOMPARE(found, expected);
    }

    void aRowMadeUpWithARightHashMustStillFitTheChain()
    {
        append(sale(100));
        append(sale(200));
        QList<JournalRow> rows = allRows();
        JournalRow forgery = rows[1];
        forgery.body = "{\"total\":  1}";
        const auto canonical = Journal::canonicalForm(forgery);
        VERIFY_OK(canonical);
        forgery.hash = QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256);
        forge("UPDATE journal_row SET body = '" + forgery.body + "', hash = x'" +
              forgery.hash.toHex() + "' WHERE seq = 2");
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems().first().endsWith(u"body is not in canonical form"_s));
    }

    void aTimeThatGoesBackWithoutARowIsFound()
    {
        append(sale(100));
        append(sale(200));
        JournalRow forgery = allRows().at(1);
        forgery.at = 5;
        const auto canonical = Journal::canonicalForm(forgery);
        VERIFY_OK(canonical);
        forge("UPDATE journal_row SET at = 5, hash = x'" +
              QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256).toHex() +
              "' WHERE seq = 2");
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems().first().endsWith(u"is earlier than the row before"_s));
    }

    void everyKindHasACodeOfItsOwn()
    {
        std::set<QString> codes;
        for (int kind = 0; kind <= int(JournalKind::Restore); ++kind)
            codes.insert(journalKindCode(JournalKind(kind)));
        QCOMPARE(codes.size(), size_t(JournalKind::Restore) + 1);
        QCOMPARE(journalKindCode(JournalKind::CashIn), u"cash-in"_s);
        QCOMPARE(journalKindCode(JournalKind::Restore), u"restore"_s);
    }

private:
    void append(const JournalEntry &entry, RegisterId at = kTill)
    {
        Transaction transaction(*m_database, "append");
        VERIFY_OK(m_journal->append(callOfAnna(), at, entry));
        VERIFY_OK(transaction.commit());
    }
    QList<JournalRow> allRows()
    {
        QList<JournalRow> rows;
        const auto done = m_journal->each([&](const JournalRow &row) {
            rows.append(row);
            return true;
        });
        return done ? rows : QList<JournalRow>();
    }
    QStringList problems()
    {
        const auto found = m_journal->verify();
        return found ? found->problems : QStringList(describe(found.error()));
    }
    // What somebody with the file and a tool can do.
    void forge(const QByteArray &sql)
    {
        Transaction transaction(*m_database, "forge");
        for (const QByteArray &each :
             {QByteArray("DROP TRIGGER journal_row_is_never_changed"),
              QByteArray("DROP TRIGGER journal_row_is_never_deleted"), sql})
            VERIFY_OK(Statement(*m_database, testSql(each)).run());
        VERIFY_OK(transaction.commit());
    }

    WriteGate m_gate;
    ManualClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Journal> m_journal;
};

QTEST_GUILESS_MAIN(TstJournal)
#include "tst_journal.moc"
