// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"

#include <functional>

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
    Restore
};
QString journalKindCode(JournalKind kind); // "sale", "cash-in", ...

// A row to append. It holds references to people, never their names; body has only whole numbers,
// texts, lists and objects, so that its canonical form is defined.
struct JournalEntry {
    JournalKind kind = JournalKind::Sale;
    Json::Object body;
    QByteArray document; // 16 bytes of the document's id, or empty
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
    // Starts the next generation of a register's chain; its first row names the last number and
    // hash known.
    Result<JournalHead> startGeneration(const Call &call, RegisterId of, Json::Object lastKnown);
    // Rows of all chains in order of register, generation, seq; stops when the visitor returns
    // false. Reads on the connection of this journal in pages.
    Done each(const std::function<bool(const JournalRow &)> &visit);
    // Recomputes every hash; the problems found, one line each, and how many rows there are.
    struct Verification {
        qint64 rows = 0;
        JournalHead lastHead; // of the chain written to last
        QStringList problems;
    };
    Result<Verification> verify();

    // The canonical bytes that are hashed.
    static Result<QByteArray> canonicalForm(const JournalRow &row);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
