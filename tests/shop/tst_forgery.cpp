// SPDX-License-Identifier: GPL-3.0-or-later
// What verify finds of somebody who knows the program: rows swapped, the tail cut off, a chain written anew,
// the schema bent; and what only an expected head can tell.
#include "tests/shop/damage_fixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestForgery final : public QObject, private DamageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDay(); }

    void aNoteThatIsErasedIsNoDamage();
    void twoSwappedRowsAreFound();
    void aCutTailShowsWithAnExpectedHead();
    void aChainWrittenAnewShowsWithAnExpectedHead();
    void anExpectedHeadThatIsThereHolds();
    void aTriggerDroppedIsFound();
    void aViewAddedIsFound();
    void aGenerationSetBackIsFound();
};

void TestForgery::aNoteThatIsErasedIsNoDamage()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE orders_order SET note = ''"_s), QString());
    }
    QCOMPARE(verify(path).problems, QStringList());
}

void TestForgery::twoSwappedRowsAreFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE journal_row SET seq = -seq WHERE seq IN (3, 4)"_s), QString());
        QCOMPARE(forger.run(u"UPDATE journal_row SET seq = 7 + seq WHERE seq < 0"_s), QString());
    }
    const VerifyReport report = verify(path);
    QVERIFY(!report.ok);
    QVERIFY(!report.problems.filter(u"journal"_s).isEmpty());
}

void TestForgery::aCutTailShowsWithAnExpectedHead()
{
    const QString path = fresh();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(m_day + u".before"_s, path));
    QVERIFY(verify(path).ok); // whole in itself: only paper can tell
    const auto head = ExpectedHead::fromText(m_head.toText());
    VERIFY_OK(head);
    const VerifyReport report = verify(path, {*head, 1});
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"the tail was cut off"_s),
             qPrintable(report.problems.first()));
    QVERIFY(!verify(path, {*head, std::nullopt}).ok);
    QVERIFY(!verify(path, {*head, 2}).ok); // a register that is not there
}

// Somebody changes who opened a shift, and computes every hash behind it anew.
void TestForgery::aChainWrittenAnewShowsWithAnExpectedHead()
{
    const QString path = fresh();
    {
        Forger forger(path);
        const QByteArray person(16, '\x42');
        QCOMPARE(forger.run(u"UPDATE till_shift SET opened_by = ?"_s, {person}), QString());
        QByteArray prev(32, '\0');
        const auto rows = forger.rows(
            u"SELECT key, register, generation, seq, at, COALESCE(actor, x''), kind, "
            "COALESCE(document, x''), body FROM journal_row ORDER BY register, generation, seq"_s);
        for (const QVariantList &each : rows) {
            JournalRow row;
            row.registerId = RegisterId::fromBytes(each[1].toByteArray()).value();
            row.generation = each[2].toInt();
            row.seq = each[3].toLongLong();
            row.at = each[4].toLongLong();
            row.kind = each[6].toString();
            const bool isOpening = row.kind == u"shift-opened"_s;
            row.actor =
                UserId::fromBytes(isOpening ? person : each[5].toByteArray()).value_or(UserId());
            row.document = each[7].toByteArray();
            row.body = each[8].toString().toUtf8();
            row.prev = prev;
            const auto canonical = Journal::canonicalForm(row);
            VERIFY_OK(canonical);
            prev = QCryptographicHash::hash(*canonical, QCryptographicHash::Sha256);
            QCOMPARE(forger.run(u"UPDATE journal_row SET actor = ?, prev = ?, hash = ? "
                                "WHERE key = ?"_s,
                                {row.actor.isNull() ? QVariant() : row.actor.bytes(), row.prev,
                                 prev, each[0]}),
                     QString());
            const QString head =
                QString::number(row.seq) + u':' + QString::fromLatin1(prev.toHex());
            if (row.kind == journalKindCode(JournalKind::TenderCorrected))
                continue; // follows a document that has a row of its own
            QCOMPARE(forger.run(u"UPDATE orders_order SET journal_head = ? WHERE id = ?"_s,
                                {head, row.document}),
                     QString());
            QCOMPARE(forger.run(u"UPDATE till_z SET journal_head = ? WHERE shift = ?"_s,
                                {head, row.document}),
                     QString());
        }
    }
    QCOMPARE(verify(path).problems, QStringList()); // whole in itself: only paper can tell
    const auto head = ExpectedHead::fromText(m_headBefore.toText());
    VERIFY_OK(head);
    const VerifyReport report = verify(path, {*head, 1});
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"written anew"_s),
             qPrintable(report.problems.first()));
}

void TestForgery::anExpectedHeadThatIsThereHolds()
{
    for (const QString &text :
         {m_head.toText(), m_headBefore.toText(),
          QString(QString::number(m_head.seq) + u':' + m_head.shortHash().toUpper())}) {
        const auto head = ExpectedHead::fromText(text);
        VERIFY_OK(head);
        QVERIFY(verify(m_day, {*head, 1}).ok);
        QVERIFY(verify(m_day, {*head, std::nullopt}).ok);
    }
    for (const QString &text :
         {u""_s, u"3"_s, u"3:"_s, u"3:abc"_s, u"x:aaaaaaaa"_s, u"3:zzzzzzzz"_s})
        VERIFY_ERROR(ExpectedHead::fromText(text), u"journal.badHead"_s);
}

void TestForgery::aTriggerDroppedIsFound()
{
    for (const QString &trigger :
         {u"orders_order_kept"_s, u"journal_row_is_never_changed"_s, u"till_shift_kept"_s}) {
        const QString path = fresh();
        {
            Forger forger(path);
            QCOMPARE(forger.run(u"DROP TRIGGER "_s + trigger), QString());
        }
        const VerifyReport report = verify(path);
        QCOMPARE(report.problems, QStringList(u"schema: trigger %1 is missing"_s.arg(trigger)));
    }
}

void TestForgery::aViewAddedIsFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"CREATE VIEW orders_view AS SELECT 1 AS one"_s), QString());
    }
    QCOMPARE(verify(path).problems, QStringList(u"schema: view orders_view is not part of it"_s));
}

void TestForgery::aGenerationSetBackIsFound()
{
    const QString path = fresh();
    {
        Forger forger(path);
        QCOMPARE(forger.run(u"UPDATE till_register SET generation = 7"_s), QString());
    }
    const VerifyReport report = verify(path);
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.first().contains(u"generation"_s),
             qPrintable(report.problems.first()));
}

QTEST_GUILESS_MAIN(TestForgery)
#include "tst_forgery.moc"
