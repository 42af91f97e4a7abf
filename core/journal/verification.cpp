// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/field_error.h"
#include "core/base/sha256.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;

struct Read {
    qint64 key = 0;
    JournalRow row;
};

Read toRead(const Row &row)
{
    JournalRow journal;
    journal.registerId = row.id<RegisterId>(1);
    journal.generation = row.int32(2);
    journal.seq = row.int64(3);
    journal.at = row.int64(4);
    journal.actor = row.id<UserId>(5);
    journal.kind = row.text(6);
    journal.document = row.bytes(7);
    journal.body = row.text(8).toUtf8();
    journal.prev = row.bytes(9);
    journal.hash = row.bytes(10);
    return {row.int64(0), journal};
}

Result<QList<Read>> page(Database &database, const JournalRow &behind)
{
    // Bytes that sort before every register begin the first page.
    const QByteArray registerId =
        behind.registerId.isNull() ? QByteArray("") : behind.registerId.bytes();
    return Statement(database, "SELECT key, register, generation, seq, at, actor, kind, document, "
                               "body, prev, hash FROM journal_row "
                               "WHERE (register, generation, seq) > (?, ?, ?) "
                               "ORDER BY register, generation, seq LIMIT ?")
        .bind(registerId)
        .bind(behind.generation)
        .bind(behind.seq)
        .bind(kPage)
        .all(toRead);
}

// Visits the rows with the order they were written in.
Done eachWithKey(Database &database, const std::function<bool(const Read &)> &visit)
{
    JournalRow last;
    last.generation = 0;
    while (true) {
        SHOP_TRY_VALUE(rows, page(database, last));
        for (const Read &read : std::as_const(rows)) {
            if (!visit(read))
                return {};
        }
        if (rows.size() < kPage)
            return {};
        last = rows.last().row;
    }
}

// Follows the chains from row to row.
class ChainCheck final
{
public:
    void add(const Read &read)
    {
        ++found.rows;
        checkPlace(read.row);
        checkHash(read.row);
        noteHead(read.row);
        if (read.key > m_lastKey) {
            m_lastKey = read.key;
            found.lastHead = {read.row.generation, read.row.seq, read.row.hash};
        }
        m_previous = read.row;
    }

    Journal::Verification found;

private:
    void report(const JournalRow &row, const QString &what)
    {
        found.problems.append(
            u"journal: register %1 generation %2 seq %3: %4"_s.arg(row.registerId.toString())
                .arg(row.generation)
                .arg(row.seq)
                .arg(what));
    }

    void noteHead(const JournalRow &row)
    {
        const JournalHead head{row.generation, row.seq, row.hash};
        const bool goesOn = !found.heads.isEmpty() &&
                            found.heads.last().registerId == row.registerId &&
                            found.heads.last().head.generation == row.generation;
        if (goesOn)
            found.heads.last().head = head;
        else
            found.heads.append({row.registerId, head});
    }

    // The first row of a later generation names the last one of the generation before, whose
    // number need not be the next lower one: a copy may be restored more than once.
    void checkLaterGeneration(const JournalRow &row)
    {
        if (row.seq != 1)
            return;
        if (row.kind != m_generationStart && row.kind != m_restore) {
            report(row, u"does not name the generation before"_s);
            return;
        }
        const Json body = Json::parse(row.body).valueOr(Json());
        const Json *generation = body.member(u"generation");
        const Json *seq = body.member(u"seq");
        const Json *hash = body.member(u"hash");
        const bool isNamed = generation && generation->toInteger() == m_previous.generation &&
                             seq && seq->toInteger() == m_previous.seq && hash && hash->string() &&
                             *hash->string() == QString::fromLatin1(m_previous.hash.toHex());
        if (!isNamed)
            report(row, u"does not name the last row of the generation before"_s);
    }

    void checkPlace(const JournalRow &row)
    {
        const bool isSameRegister = found.rows > 1 && m_previous.registerId == row.registerId;
        if (isSameRegister && m_previous.generation == row.generation) {
            if (row.seq != m_previous.seq + 1)
                report(row, u"follows %1"_s.arg(m_previous.seq));
            else if (row.prev != m_previous.hash)
                report(row, u"does not hold the hash of the row before"_s);
            if (row.at < m_previous.at && row.kind != m_clockWentBack)
                report(row, u"is earlier than the row before"_s);
            return;
        }
        if (!isSameRegister && row.generation != 1)
            report(row, u"the generations before it are missing"_s);
        if (row.seq != 1)
            report(row, u"the rows before it are missing"_s);
        else if (row.prev != QByteArray(32, '\0'))
            report(row, u"does not begin a chain"_s);
        if (isSameRegister)
            checkLaterGeneration(row);
    }

    void checkHash(const JournalRow &row)
    {
        const auto canonical = Journal::canonicalForm(row);
        if (!canonical || sha256(*canonical) != row.hash) {
            report(row, u"hash does not match"_s);
            return;
        }
        const auto body = Json::parse(row.body);
        const auto again = body ? body->toCanonical() : Result<QByteArray>(body.error());
        if (!again || *again != row.body || !body->object())
            report(row, u"body is not in canonical form"_s);
    }

    const QString m_clockWentBack = journalKindCode(JournalKind::ClockWentBack);
    const QString m_restore = journalKindCode(JournalKind::Restore);
    const QString m_generationStart = journalKindCode(JournalKind::GenerationStart);
    JournalRow m_previous;
    qint64 m_lastKey = 0;
};

} // namespace

Done Journal::each(const std::function<bool(const JournalRow &)> &visit)
{
    return eachWithKey(m_database, [&](const Read &read) { return visit(read.row); });
}

Result<Journal::Verification> Journal::verify(const std::function<void(const JournalRow &)> &visit)
{
    ChainCheck check;
    SHOP_TRY(eachWithKey(m_database, [&](const Read &read) {
        check.add(read);
        if (visit)
            visit(read.row);
        return true;
    }));
    return check.found;
}

Result<std::optional<JournalRow>> Journal::row(RegisterId of, int generation, qint64 seq)
{
    SHOP_TRY_VALUE(found,
                   Statement(m_database, "SELECT key, register, generation, seq, at, actor, kind, "
                                         "document, body, prev, hash FROM journal_row "
                                         "WHERE register = ? AND generation = ? AND seq = ?")
                       .bind(of)
                       .bind(generation)
                       .bind(seq)
                       .one(toRead));
    return found ? std::optional(found->row) : std::nullopt;
}

Result<ExpectedHead> ExpectedHead::fromText(const QString &text)
{
    static const QRegularExpression kForm(u"^(\\d{1,18}):([0-9a-fA-F]{8,64})$"_s);
    const auto match = kForm.match(text.trimmed());
    if (!match.hasMatch())
        return fieldError(u"journal.badHead", u"head");
    return ExpectedHead{match.captured(1).toLongLong(), match.captured(2).toLower().toLatin1()};
}

Result<QStringList> Journal::problemsWith(const ExpectedHead &expected,
                                          std::optional<RegisterId> of)
{
    SHOP_TRY_VALUE(
        tails, Statement(m_database, "SELECT register, generation, MAX(seq) "
                                     "FROM journal_row GROUP BY register, generation "
                                     "ORDER BY register, generation")
                   .all([](const Row &row) {
                       return ChainHead{row.id<RegisterId>(0), {row.int32(1), row.int64(2), {}}};
                   }));
    bool isRewritten = false;
    qint64 last = 0;
    for (const ChainHead &tail : std::as_const(tails)) {
        if (of && tail.registerId != *of)
            continue;
        last = std::max(last, tail.head.seq);
        SHOP_TRY_VALUE(there, row(tail.registerId, tail.head.generation, expected.seq));
        if (there && there->hash.toHex().startsWith(expected.hashDigits))
            return QStringList();
        isRewritten = isRewritten || there;
    }
    const QString digits = QString::fromLatin1(expected.hashDigits);
    if (isRewritten)
        return QStringList(u"journal: row %1 has another hash than the expected %2: the chain was "
                           "written anew"_s.arg(QString::number(expected.seq), digits));
    return QStringList(
        u"journal: row %1 with hash %2 is missing: the tail was cut off, the last "
        "row there is %3"_s.arg(QString::number(expected.seq), digits, QString::number(last)));
}

} // namespace shop
