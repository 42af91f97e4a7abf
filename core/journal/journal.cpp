// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/field_error.h"
#include "core/base/sha256.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHashBytes = 32;

QByteArray noHash()
{
    return QByteArray(kHashBytes, '\0');
}

// The head of a chain with the time of its last row.
struct Tail {
    JournalHead head;
    TimeMs at = 0;
};

Result<Tail> readTail(Database &database, RegisterId of)
{
    SHOP_TRY_VALUE(found,
                   Statement(database, "SELECT generation, seq, hash, at FROM journal_row "
                                       "WHERE register = ? "
                                       "ORDER BY generation DESC, seq DESC LIMIT 1")
                       .bind(of)
                       .one([](const Row &row) {
                           return Tail{{row.int32(0), row.int64(1), row.bytes(2)}, row.int64(3)};
                       }));
    return found.value_or(Tail());
}

QByteArray hashOf(const QByteArray &canonical)
{
    return sha256(canonical);
}

Done insert(Database &database, const JournalRow &row)
{
    return Statement(database, "INSERT INTO journal_row (register, generation, seq, at, actor, "
                               "kind, document, body, prev, hash) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.registerId)
        .bind(row.generation)
        .bind(row.seq)
        .bind(row.at)
        .bind(row.actor)
        .bind(row.kind)
        .bind(row.document)
        .bind(QString::fromUtf8(row.body))
        .bind(row.prev)
        .bind(row.hash)
        .runOne();
}

// Puts an entry behind a tail; the row.
Result<JournalRow> put(Database &database, const Call &call, RegisterId at, const Tail &tail,
                       TimeMs now, const JournalEntry &entry)
{
    Json::Object content = entry.body;
    if (call.approval)
        content.append({u"approval"_s, call.approval->id.toString()});
    SHOP_TRY_VALUE(body, Json(std::move(content)).toCanonical());
    JournalRow row;
    row.registerId = at;
    row.generation = tail.head.generation;
    row.seq = tail.head.seq + 1;
    row.at = now;
    row.actor = call.actor.user;
    row.kind = journalKindCode(entry.kind);
    row.document = entry.document.isEmpty() ? QByteArray() : entry.document;
    row.body = body;
    row.prev = tail.head.seq == 0 ? noHash() : tail.head.hash;
    SHOP_TRY_VALUE(canonical, Journal::canonicalForm(row));
    row.hash = hashOf(canonical);
    SHOP_TRY(insert(database, row));
    return row;
}

JournalHead headOf(const JournalRow &row)
{
    return {row.generation, row.seq, row.hash};
}

Done checkAppend(const Database &database, RegisterId at, const JournalEntry &entry)
{
    if (!database.inTransaction())
        return Error{ErrorCode::Internal, u"journal.noTransaction"_s, {}};
    if (at.isNull())
        return fieldError(u"journal.noRegister", u"register");
    if (!entry.document.isEmpty() && entry.document.size() != 16)
        return fieldError(u"journal.badDocument", u"document");
    return {};
}

} // namespace

QString journalKindCode(JournalKind kind)
{
    static constexpr std::array kCodes = {"generation-start"_L1,
                                          "sign-in"_L1,
                                          "shift-opened"_L1,
                                          "shift-closed"_L1,
                                          "sale"_L1,
                                          "return"_L1,
                                          "void"_L1,
                                          "account-payment"_L1,
                                          "tender-corrected"_L1,
                                          "stock-write-off"_L1,
                                          "price-override"_L1,
                                          "discount"_L1,
                                          "line-removed"_L1,
                                          "age-check"_L1,
                                          "reprint"_L1,
                                          "no-sale"_L1,
                                          "cash-in"_L1,
                                          "cash-out"_L1,
                                          "cash-drop"_L1,
                                          "approval"_L1,
                                          "training"_L1,
                                          "settings-changed"_L1,
                                          "clock-went-back"_L1,
                                          "adjustment"_L1,
                                          "restore"_L1,
                                          "handover"_L1,
                                          "payment-finding"_L1,
                                          "order-placed"_L1,
                                          "order-changed"_L1};
    static_assert(kCodes.size() == size_t(JournalKind::OrderChanged) + 1);
    return kCodes[size_t(kind)];
}

QString JournalHead::toText() const
{
    const QByteArray bytes = seq == 0 ? noHash() : hash;
    return QString::number(seq) + u':' + QString::fromLatin1(bytes.toHex());
}

QString JournalHead::shortHash() const
{
    return QString::fromLatin1((seq == 0 ? noHash() : hash).toHex().left(8));
}

ModuleMigrations Journal::migrations()
{
    return {u"journal"_s, u":/migrations/journal"_s};
}

Result<JournalHead> Journal::append(const Call &call, RegisterId at, const JournalEntry &entry)
{
    SHOP_TRY(checkAppend(m_database, at, entry));
    SHOP_TRY_VALUE(tail, readTail(m_database, at));
    const TimeMs now = m_clock.nowMs();
    if (tail.head.seq == 0) {
        tail.head.generation = 1;
    } else if (now < tail.at) {
        const JournalEntry notice{
            JournalKind::ClockWentBack,
            {{u"last"_s, Json::integer(tail.at)}, {u"now"_s, Json::integer(now)}},
            {},
            {}};
        SHOP_TRY_VALUE(noticed, put(m_database, call, at, tail, now, notice));
        tell(noticed, {});
        tail = {headOf(noticed), now};
    }
    SHOP_TRY_VALUE(written, put(m_database, call, at, tail, now, entry));
    tell(written, entry.attachment);
    return headOf(written);
}

void Journal::tell(const JournalRow &row, const QByteArray &attachment)
{
    if (m_follower)
        m_database.afterCommit(
            [follower = m_follower, row, attachment] { follower->rowCommitted(row, attachment); });
}

Result<JournalHead> Journal::head(RegisterId of)
{
    SHOP_TRY_VALUE(tail, readTail(m_database, of));
    return tail.head;
}

Result<QHash<QString, qint64>> Journal::countsAfter(RegisterId of, int generation, qint64 seq)
{
    using Count = std::pair<QString, qint64>;
    SHOP_TRY_VALUE(counts,
                   Statement(m_database, "SELECT kind, COUNT(*) FROM journal_row WHERE register = ?"
                                         " AND (generation, seq) > (?, ?) GROUP BY kind")
                       .bind(of)
                       .bind(generation)
                       .bind(seq)
                       .all([](const Row &row) { return Count(row.text(0), row.int64(1)); }));
    QHash<QString, qint64> found;
    for (const Count &each : std::as_const(counts))
        found.insert(each.first, each.second);
    return found;
}

Result<QList<JournalRow>> Journal::rows(JournalKind kind)
{
    return Statement(m_database,
                     "SELECT register, generation, seq, at, actor, document, body, prev,"
                     " hash FROM journal_row WHERE kind = ? ORDER BY key")
        .bind(journalKindCode(kind))
        .all([&](const Row &row) {
            return JournalRow{row.id<RegisterId>(0), row.int32(1),         row.int64(2),
                              row.int64(3),          row.id<UserId>(4),    journalKindCode(kind),
                              row.bytes(5),          row.text(6).toUtf8(), row.bytes(7),
                              row.bytes(8)};
        });
}

Result<JournalHead> Journal::startGeneration(const Call &call, RegisterId of,
                                             Json::Object lastKnown, JournalKind kind,
                                             int generation)
{
    SHOP_TRY_VALUE(tail, readTail(m_database, of));
    if (tail.head.seq > 0) {
        lastKnown.append({u"generation"_s, Json::integer(tail.head.generation)});
        lastKnown.append({u"seq"_s, Json::integer(tail.head.seq)});
        lastKnown.append({u"hash"_s, Json(QString::fromLatin1(tail.head.hash.toHex()))});
    }
    const JournalEntry entry{kind, std::move(lastKnown), {}, {}};
    SHOP_TRY(checkAppend(m_database, of, entry));
    Tail start;
    start.head.generation = std::max(tail.head.generation + 1, generation);
    SHOP_TRY_VALUE(written, put(m_database, call, of, start, m_clock.nowMs(), entry));
    tell(written, {});
    return headOf(written);
}

Done Journal::appendAgain(const JournalRow &row)
{
    SHOP_TRY(checkAppend(m_database, row.registerId, {JournalKind::Sale, {}, row.document, {}}));
    SHOP_TRY_VALUE(tail, readTail(m_database, row.registerId));
    const bool isNext = row.generation == tail.head.generation && row.seq == tail.head.seq + 1 &&
                        row.prev == tail.head.hash;
    SHOP_TRY_VALUE(canonical, canonicalForm(row));
    if (!isNext || hashOf(canonical) != row.hash)
        return Error{ErrorCode::DataLoss,
                     u"journal.doesNotFollow"_s,
                     {{u"seq"_s, row.seq}, {u"last"_s, tail.head.seq}}};
    return insert(m_database, row);
}

} // namespace shop
