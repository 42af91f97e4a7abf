// SPDX-License-Identifier: GPL-3.0-or-later
// The export of a journal, proven by a script that shares no code with the program.
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

JournalRow rowOf(const QByteArray &line)
{
    return Journal::fromLine(Json::parse(line).value()).value();
}

QByteArray lineOf(const JournalRow &row)
{
    return Journal::toLine(row).value();
}

// The row with the hash that it must have.
JournalRow hashed(JournalRow row)
{
    row.hash =
        QCryptographicHash::hash(Journal::canonicalForm(row).value(), QCryptographicHash::Sha256);
    return row;
}

} // namespace

class TestJournalExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportIsPrivateAndHasARowALine();
    void theScriptAgrees_data();
    void theScriptAgrees();
    void aHeadFromPaperIsCompared_data();
    void aHeadFromPaperIsCompared();
    void verifyComparesAHeadFromPaper();
    void aFailedExportLeavesTheLastOne();

private:
    QStringList database() const { return {u"--database"_s, m_shop->url().text}; }
    Outcome server(const QStringList &arguments) const
    {
        return run(QStringLiteral(SHOP_SERVER), arguments);
    }
    Outcome prove(const QList<QByteArray> &lines, const QStringList &more = {})
    {
        const QString path = m_shop->folder->filePath(u"damaged.jsonl"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (const QByteArray &line : lines)
            file.write(line + '\n');
        file.close();
        return run(QStringLiteral(SHOP_PYTHON),
                   QStringList{QStringLiteral(SHOP_PROOF), path} + more);
    }

    std::unique_ptr<SmallShop> m_shop;
    QString m_export;
    QList<QByteArray> m_lines;
    qsizetype m_second = 0; // where the second generation begins
};

void TestJournalExport::initTestCase()
{
    if (QStringLiteral(SHOP_PYTHON).isEmpty())
        QSKIP("Python is not installed");
    m_shop = std::make_unique<SmallShop>();
    for (int i = 1; i <= 4; ++i)
        VERIFY_OK(m_shop->sell(i));
    const RegisterId second = m_shop->ids.mint<RegisterId>();
    VERIFY_OK((*m_shop)->till().addRegister(m_shop->call(), second, 2, u"Back"_s));
    {
        Transaction transaction((*m_shop)->database(), "generation");
        Journal &journal = (*m_shop)->journal();
        const JournalEntry odd{JournalKind::SettingsChanged,
                               {{u"€\"\\\n\u0001\U0001F600"_s, Json(u"é\u007f\t/"_s)},
                                {u"\uFB33"_s, Json::integer(-1)}},
                               {},
                               {}};
        VERIFY_OK(journal.append(m_shop->call(), second, odd));
        VERIFY_OK(journal.startGeneration(m_shop->call(), second, {}, JournalKind::Restore));
        VERIFY_OK(journal.append(m_shop->call(), second, odd));
        VERIFY_OK(Statement((*m_shop)->database(),
                            "UPDATE till_register SET generation = 2 WHERE number = 2")
                      .runOne());
        VERIFY_OK(transaction.commit());
    }
    m_export = m_shop->folder->filePath(u"journal.jsonl"_s);
    const Outcome exported = server(QStringList{u"export"_s, u"journal"_s} + database() +
                                    QStringList{u"--output"_s, m_export});
    QVERIFY2(exported.status == 0, qPrintable(exported.text));
    QFile file(m_export);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = file.readAll().split('\n');
    QVERIFY(m_lines.takeLast().isEmpty());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (rowOf(m_lines[i]).generation == 2 && m_second == 0)
            m_second = i;
    }
}

void TestJournalExport::anExportIsPrivateAndHasARowALine()
{
    QCOMPARE(m_lines.size(),
             1 + 2 + 1 + 1 + 4 + 3); // generation, settings, owner, shift, sales, the other's
    for (const QByteArray &line : std::as_const(m_lines))
        QCOMPARE(lineOf(rowOf(line)), line);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(m_export).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
#endif
    const Outcome printed = server(QStringList{u"export"_s, u"journal"_s} + database());
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.text.toUtf8().split('\n').first(), m_lines.first());
}

void TestJournalExport::theScriptAgrees_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *what, int status, const char *verdict) {
        QTest::newRow(what) << QString::fromLatin1(what) << status << QString::fromLatin1(verdict);
    };
    row("as it is", 0, "rows hold");
    row("the tail cut off", 0, "rows hold"); // only a head from paper can tell
    row("a row taken out", 1, "follows");
    row("the first row taken out", 1, "the rows before it are missing");
    row("two rows swapped", 1, "follows");
    row("a figure changed", 1, "hash does not match");
    row("a hash changed", 1, "hash does not match");
    row("a link changed", 1, "does not hold the hash of the row before");
    row("a blank more", 1, "is not in canonical form");
    row("a member more", 1, "is not a row of a journal");
    row("a fraction", 1, "is not a whole number");
    row("a line cut short", 1, "line");
    row("the first row of a generation changed", 1, "does not name the last row");
    row("the first row of a generation of another kind", 1, "does not name the generation before");
}

void TestJournalExport::theScriptAgrees()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    QFETCH(QString, verdict);
    QList<QByteArray> lines = m_lines;
    // The register that sold has nine rows; where they stand depends on the ids.
    const qsizetype sold = rowOf(lines[0]).registerId == m_shop->atRegister ? 0 : 3;
    if (what == u"the tail cut off")
        lines.removeLast();
    else if (what == u"a row taken out")
        lines.removeAt(sold + 6);
    else if (what == u"the first row taken out")
        lines.removeAt(sold);
    else if (what == u"two rows swapped")
        lines.swapItemsAt(sold + 5, sold + 6);
    else if (what == u"a figure changed")
        lines[sold + 6].replace("\"number\":2", "\"number\":3");
    else if (what == u"a hash changed")
        lines[sold + 6].replace("\"hash\":\"", "\"hash\":\"00");
    else if (what == u"a blank more")
        lines[sold + 6].replace(",\"kind\"", ", \"kind\"");
    else if (what == u"a member more")
        lines[sold + 6].replace(",\"kind\"", ",\"kind2\":1,\"kind\"");
    else if (what == u"a fraction")
        lines[sold + 6].replace("\"number\":2", "\"number\":2.5");
    else if (what == u"a line cut short")
        lines[sold + 6].truncate(40);
    if (what == u"a link changed") {
        JournalRow row = rowOf(lines[sold + 6]);
        row.prev[0] = char(row.prev[0] ^ 1);
        lines[sold + 6] = lineOf(hashed(row));
    }
    if (what.startsWith(u"the first row of a generation")) {
        JournalRow row = rowOf(lines[m_second]);
        if (what.endsWith(u"kind"))
            row.kind = u"sale"_s;
        else
            row.body.replace("\"seq\":1", "\"seq\":2");
        lines[m_second] = lineOf(hashed(row));
    }
    const Outcome outcome = prove(lines);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.text.contains(verdict), qPrintable(outcome.text));
}

void TestJournalExport::aHeadFromPaperIsCompared_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("as it is") << u"as it is"_s << 0 << u"rows hold"_s;
    QTest::newRow("eight digits") << u"eight digits"_s << 0 << u"rows hold"_s;
    QTest::newRow("the tail cut off") << u"cut"_s << 1 << u"the tail was cut off"_s;
    QTest::newRow("the whole chain recomputed")
        << u"recomputed"_s << 1 << u"the chain was written anew"_s;
}

void TestJournalExport::aHeadFromPaperIsCompared()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    QFETCH(QString, verdict);
    QList<QByteArray> lines;
    for (const QByteArray &line : std::as_const(m_lines)) {
        if (rowOf(line).registerId == m_shop->atRegister)
            lines.append(line);
    }
    const JournalRow last = rowOf(lines.last());
    JournalHead head{last.generation, last.seq, last.hash};
    QString paper = head.toText();
    if (what == u"eight digits")
        paper = QString::number(head.seq) + u':' + head.shortHash();
    if (what == u"cut")
        lines.removeLast();
    if (what == u"recomputed") {
        QByteArray prev(32, '\0');
        for (QByteArray &line : lines) {
            JournalRow row = rowOf(line);
            row.prev = prev;
            row.body.replace("\"number\":2", "\"number\":7");
            row = hashed(row);
            prev = row.hash;
            line = lineOf(row);
        }
        QCOMPARE(prove(lines).status, 0); // whole in itself
    }
    const Outcome outcome = prove(lines, {u"--expect-head"_s, paper});
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.text.contains(verdict), qPrintable(outcome.text));
}

void TestJournalExport::verifyComparesAHeadFromPaper()
{
    const JournalHead head = (*m_shop)->journal().head(m_shop->atRegister).value();
    const auto verify = [&](const QString &paper, const QStringList &more = {}) {
        return server(QStringList{u"verify"_s} + database() +
                      QStringList{u"--expect-head"_s, paper} + more);
    };
    QCOMPARE(verify(head.toText()).status, 0);
    QCOMPARE(verify(head.toText(), {u"--register"_s, u"1"_s}).status, 0);
    QCOMPARE(verify(head.toText(), {u"--register"_s, u"2"_s}).status, 1);
    QCOMPARE(verify(u"7"_s).status, 2);
    QCOMPARE(verify(head.toText(), {u"--register"_s, u"one"_s}).status, 2);
    const Outcome cut = verify(QString::number(head.seq + 1) + u":0011223344"_s);
    QCOMPARE(cut.status, 1);
    QVERIFY2(cut.text.contains(u"the tail was cut off"_s), qPrintable(cut.text));
    const Outcome other = verify(QString::number(head.seq) + u":0011223344"_s);
    QCOMPARE(other.status, 1);
    QVERIFY2(other.text.contains(u"written anew"_s), qPrintable(other.text));
    QVERIFY2(other.text.contains(u"Register 2, generation 2: head 2:"_s), qPrintable(other.text));
}

void TestJournalExport::aFailedExportLeavesTheLastOne()
{
    const Outcome failed = server({u"export"_s, u"journal"_s, u"--database"_s,
                                   m_shop->url().text + u".absent"_s, u"--output"_s, m_export});
    QCOMPARE(failed.status, 1);
    QFile file(m_export);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_lines.size());
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journal_export.moc"
