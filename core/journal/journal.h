// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <functional>
#include <optional>

namespace shop {

// What happened (product.md, "The journal"). The code is what is stored and hashed.
enum class JournalKind {
    GenerationStart,
    SignIn,
    ShiftOpened,
    ShiftClosed,
    Sale,
    Return,
    Void,
    AccountPayment,
    TenderCorrected,
    StockWriteOff,
    PriceOverride,
    Discount,
    LineRemoved,
    AgeCheck,
    Reprint,
    NoSale,
    CashIn,
    CashOut,
    CashDrop,
    Approval,
    Training,
    SettingsChanged,
    ClockWentBack,
    Adjustment,
    Restore,
    Handover,
    PaymentFinding,
    OrderPlaced,
    OrderChanged
};
QString journalKindCode(JournalKind kind); // "sale", "cash-in", ...

// A row to append. It holds references to people, never their names; body has only whole numbers,
// texts, lists and objects, so that its canonical form is defined.
struct JournalEntry {
    JournalKind kind = JournalKind::Sale;
    Json::Object body;
    QByteArray document; // 16 bytes of the document's id, or empty
    // The document itself as JSON, for the side journal only: it is not stored with the row.
    QByteArray attachment = {};
};

struct JournalRow {
    RegisterId registerId;
    int generation = 1;
    qint64 seq = 0; // from 1 in a generation, without gaps
    TimeMs at = 0;
    UserId actor;
    QString kind;
    QByteArray document;
    QByteArray body; // canonical JSON
    QByteArray prev; // 32 bytes; zeros for the first row
    QByteArray hash; // 32 bytes
};

struct JournalHead {
    int generation = 0; // 0: no row yet
    qint64 seq = 0;
    QByteArray hash;

    QString toText() const; // "SEQ:HASH", hash in lower-case hex; "0:" and 64 zeros when empty
    QString shortHash() const; // first eight hex digits, as printed on receipts
};

// The end of one chain.
struct ChainHead {
    RegisterId registerId;
    JournalHead head;
};

// A head as somebody has it on paper: "SEQ:HASH" of a Z, or "SEQ:" and the first eight digits or
// more.
struct ExpectedHead {
    qint64 seq = 0;
    QByteArray hashDigits; // lower-case hex, 8 to 64 digits

    static Result<ExpectedHead> fromText(const QString &text); // error journal.badHead, "field"
};

// Hears of each row once it is committed, on the thread that wrote it: the side journal.
class JournalFollower
{
public:
    virtual ~JournalFollower() = default;
    virtual void rowCommitted(const JournalRow &row, const QByteArray &attachment) = 0;
};

// Append-only and hash-chained, one chain per register and generation: hash is the SHA-256 of the
// RFC 8785 form of the row without it, holding prev. Triggers of the table refuse change and
// deletion.
class Journal final
{
public:
    static ModuleMigrations migrations();

    Journal(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    // Appends inside the caller's transaction (error journal.noTransaction without one). An act that
    // somebody approved names the approval. A clock
    // earlier than the last row adds a ClockWentBack row first.
    Result<JournalHead> append(const Call &call, RegisterId at, const JournalEntry &entry);
    Result<JournalHead> head(RegisterId of);
    // Starts another generation of a register's chain. Its first row holds "generation", "seq" and
    // "hash" of the last row there is, beside what else is given. Kind: GenerationStart, or
    // Restore. The generation is the next one, or one that is given and larger: a copy may be
    // restored more than once.
    Result<JournalHead> startGeneration(const Call &call, RegisterId of, Json::Object lastKnown,
                                        JournalKind kind = JournalKind::GenerationStart,
                                        int generation = 0);
    // Appends a row that was written before, as it was. It must follow the last row of its chain:
    // error journal.doesNotFollow.
    Done appendAgain(const JournalRow &row);
    Result<std::optional<JournalRow>> row(RegisterId of, int generation, qint64 seq);
    // Rows of all chains in order of register, generation, seq; stops when the visitor returns
    // false. Reads on the connection of this journal in pages.
    Done each(const std::function<bool(const JournalRow &)> &visit);
    // How many rows of each kind (its code) a register's chain has behind a row of it.
    Result<QHash<QString, qint64>> countsAfter(RegisterId of, int generation, qint64 seq);
    // The rows of a kind in the order of writing.
    Result<QList<JournalRow>> rows(JournalKind kind);
    // Recomputes every hash; the problems found, one line each, and how many rows there are.
    struct Verification {
        qint64 rows = 0;
        JournalHead lastHead; // of the chain written to last
        QList<ChainHead> heads; // of each chain, by register and generation
        QStringList problems;
    };
    // The visitor, if there is one, sees each row on the way.
    Result<Verification> verify(const std::function<void(const JournalRow &)> &visit = {});
    // What is wrong with a chain of which somebody knows an earlier head: its tail was cut off, or
    // it was written anew. Of any chain of the register; of any register, if none is named.
    Result<QStringList> problemsWith(const ExpectedHead &head, std::optional<RegisterId> of);
    // Each row of all chains as a line of JSON (RFC 8785) with its "hash"; stops when the visitor
    // returns false.
    Done eachLine(const std::function<bool(const QByteArray &)> &visit);

    // The canonical bytes that are hashed.
    static Result<QByteArray> canonicalForm(const JournalRow &row);
    // The canonical form of a row with its hash, and back: error journal.badLine.
    static Result<QByteArray> toLine(const JournalRow &row);
    static Result<JournalRow> fromLine(const Json &line);

    void follow(JournalFollower *follower) { m_follower = follower; }

private:
    void tell(const JournalRow &row, const QByteArray &attachment);

    Database &m_database;
    const Clock &m_clock;
    JournalFollower *m_follower = nullptr;
};

} // namespace shop
