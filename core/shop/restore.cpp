// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/restore.h"

#include "core/base/field_error.h"
#include "core/base/private_files.h"
#include "core/cart/sql_carts.h"
#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_orders.h"
#include "core/products/sql_products.h"
#include "core/products/sql_promotions.h"
#include "core/products/sql_reservations.h"
#include "core/shop/customer_care.h"
#include "core/shop/invoice_desk.h"
#include "core/shop/side_replay.h"
#include "core/storage/backup.h"
#include "core/storage/file_system.h"
#include "core/storage/schema_check.h"
#include "core/storage/transaction.h"
#include "core/till/sql_counter_sales.h"
#include "core/till/sql_delivery_desk.h"
#include "core/till/sql_payment_attempts.h"
#include "core/till/sql_till.h"
#include "core/users/sql_customers.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWaitForOthersMs = 5'000;
constexpr int kMostNeighbours = 200;

// Keeps every writer that passes the gate away while the file changes places.
class Alone final
{
public:
    explicit Alone(const QString &databasePath) : m_gate(QString(databasePath + u".lock"_s))
    {
        m_entered = m_gate.enter(WritePriority::Long, kWaitForOthersMs);
    }
    ~Alone()
    {
        if (m_entered)
            m_gate.leave();
    }
    Q_DISABLE_COPY_MOVE(Alone)

    const Done &ok() const { return m_entered; }

private:
    WriteGate m_gate;
    Done m_entered;
};

DatabaseOptions optionsOf(const QString &path, bool readOnly)
{
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(path);
    options.readOnly = readOnly;
    options.createIfMissing = false;
    return options;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

// The generations a file has reached; nothing for one that cannot tell.
QHash<RegisterId, int> generationsIn(const QString &path)
{
    QHash<RegisterId, int> found;
    const SystemClock clock;
    WriteGate gate;
    const auto database = Database::open(optionsOf(path, true), gate);
    if (!database)
        return found;
    Journal journal(**database, clock);
    const auto registers = SqlTill(**database, journal, clock).registers({});
    if (registers) {
        for (const Register &each : *registers)
            found.insert(each.id, each.generation);
    }
    return found;
}

class Restorer final
{
public:
    Restorer(const Call &call, const RestoreRequest &request, const Clock &clock, UuidSource &ids)
        : m_call(call),
          m_request(request),
          m_clock(clock),
          m_ids(ids),
          m_target(request.into.path),
          m_new(request.into.path + u".restoring"_s)
    {}

    Result<RestoreReport> run()
    {
        SHOP_TRY(look());
        const Alone alone(m_target);
        SHOP_TRY(alone.ok());
        removeDatabaseFile(m_new); // of a restore that was cut short
        const auto removeNew = qScopeGuard([this] { removeDatabaseFile(m_new); });
        SHOP_TRY(copy());
        SHOP_TRY(judge());
        noteGenerations();
        SHOP_TRY(goOn());
        SHOP_TRY(settleFile(m_new));
        SHOP_TRY(verify(&m_report));
        SHOP_TRY(swap());
        return m_report;
    }

private:
    Done look()
    {
        if (m_request.into.kind != DatabaseUrl::Kind::Sqlite)
            return Error{ErrorCode::FailedPrecondition,
                         u"backup.failed"_s,
                         {{u"reason"_s, u"a PostgreSQL database is restored with pg_restore"_s}}};
        if (isSameFile(m_request.from, m_target))
            return fieldError(u"restore.sameFile", u"from");
        // The copy, and what migrating it writes beside it.
        return checkRoom(QFileInfo(m_target).absolutePath(), 2 * QFileInfo(m_request.from).size());
    }

    Done copy()
    {
        WriteGate gate;
        SHOP_TRY_VALUE(backup, Database::open(optionsOf(m_request.from, true), gate));
        return backUp(*backup, m_new);
    }

    Done judge()
    {
        WriteGate gate;
        {
            SHOP_TRY_VALUE(database, Database::open(optionsOf(m_new, false), gate));
            const Migrator migrator(shopMigrations());
            SHOP_TRY_VALUE(isCurrent, migrator.isCurrent(*database));
            SHOP_TRY_VALUE(differences, schemaDifferences(*database, shopMigrations()));
            if (!differences.isEmpty())
                return Error{ErrorCode::DataLoss,
                             u"restore.foreignSchema"_s,
                             {{u"object"_s, differences.first()}}};
            if (!isCurrent)
                SHOP_TRY(migrator.migrate(*database, m_clock.nowMs(), Migrator::Copy::None));
            m_report.migrated = !isCurrent;
        }
        return verify(nullptr);
    }

    Done verify(RestoreReport *report)
    {
        SHOP_TRY_VALUE(found, verifyDatabase(DatabaseUrl::sqliteFile(m_new), m_clock));
        if (!found.ok)
            return Error{ErrorCode::DataLoss,
                         u"restore.notSound"_s,
                         {{u"reason"_s, found.problems.first()}}};
        if (report) {
            report->documents = found.documents;
            report->chains = found.chains;
        }
        return {};
    }

    // Of the shop to be replaced and of the other backups: a copy may be restored again, and the
    // numbers given since then must not come back.
    void noteGenerations()
    {
        QStringList files{m_target};
        const QDir folder = QFileInfo(m_request.from).absoluteDir();
        const QStringList names = folder.entryList({u"*.db"_s}, QDir::Files, QDir::Time);
        for (const QString &name : names.mid(0, kMostNeighbours))
            files.append(folder.filePath(name));
        for (const QString &file : std::as_const(files)) {
            const auto found = generationsIn(file);
            for (auto it = found.cbegin(); it != found.cend(); ++it)
                noteGeneration(it.key(), it.value());
        }
    }

    void noteGeneration(RegisterId of, int generation)
    {
        int &known = m_generations[of];
        known = std::max(known, generation);
    }

    // What the copy lacks, and the next generation of each register.
    Done goOn()
    {
        SHOP_TRY_VALUE(entries, readSideJournals(m_request.sideJournals));
        WriteGate gate;
        SHOP_TRY_VALUE(opened, Database::open(optionsOf(m_new, false), gate));
        Database &database = *opened;
        Journal journal(database, m_clock);
        SqlTill till(database, journal, m_clock);
        SqlProducts products(database, journal, m_clock, m_ids);
        SqlPromotions promotions(database, m_clock);
        SqlCarts carts(database, journal, m_clock, m_ids);
        SqlOrders orders(database, m_clock);
        SqlLedgers ledgers(database, m_ids);
        SqlCustomers customers(database, m_clock);
        SqlPaymentAttempts attempts(database, journal, m_clock);
        SqlCounterSales sales(database, products, promotions, carts, orders, journal, till, ledgers,
                              customers, attempts, nullptr, m_clock, m_ids);
        SqlDeliveries promised(database);
        SqlReservations reservations(database);
        SqlDeliveryDesk desk(database, promised, reservations, carts, journal, till, sales, m_clock,
                             m_ids);
        Transaction transaction(database, "shop.restore", WritePriority::Long);
        SHOP_TRY(transaction.ok());
        const auto others = [&](const SideEntry &entry) {
            return entry.row.kind == journalKindCode(JournalKind::OrderChanged)
                       ? repeatInvoice(database, till, entry.document)
                       : repeatCustomerChange(database, m_clock, m_ids, m_call, entry.row);
        };
        SHOP_TRY_VALUE(replay,
                       replaySideJournal(m_call, entries, journal, till, sales, desk, others));
        m_report.replayed = replay.rows;
        m_report.notReplayed = replay.notReplayed;
        for (const JournalRow &row : std::as_const(replay.lastKnown))
            noteGeneration(row.registerId, row.generation);
        SHOP_TRY_VALUE(registers, till.registers(m_call));
        for (const Register &each : std::as_const(registers))
            SHOP_TRY(beginGeneration(each, journal, till, replay));
        SHOP_TRY(ChangeFeed::beginEpoch(database, m_ids.next().toString(QUuid::Id128)));
        return transaction.commit();
    }

    Done beginGeneration(const Register &of, Journal &journal, SqlTill &till,
                         const SideReplay &replay)
    {
        SHOP_TRY_VALUE(numbers, till.lastNumbers());
        Json::Object known{{u"numbers"_s, Json(numbers)}};
        if (replay.lastKnown.contains(of.id)) {
            const JournalRow &row = replay.lastKnown[of.id];
            known.append(
                {u"lastKnown"_s, Json(JournalHead{row.generation, row.seq, row.hash}.toText())});
        }
        const int next = std::max(of.generation, m_generations.value(of.id)) + 1;
        SHOP_TRY_VALUE(head, journal.startGeneration(m_call, of.id, std::move(known),
                                                     JournalKind::Restore, next));
        return till.beginGeneration(of.id, head.generation);
    }

    Done swap()
    {
        const QString kept = freeName();
        if (QFileInfo::exists(m_target)) {
            const auto settled = settleFile(m_target);
            if (!settled && settled.error().key == u"database.inUse"_s)
                return settled;
            SHOP_TRY(keepAs(m_target, kept));
            m_report.keptAs = kept;
        }
        // A log that could not be taken in belongs to the damaged file, never to the new one.
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (QFile::exists(m_target + suffix))
                QFile::rename(m_target + suffix, kept + suffix);
        }
        return moveIntoPlace(m_new, m_target);
    }

    QString freeName()
    {
        const QString first =
            m_target + u".before-restore-"_s +
            QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
        QString name = first;
        for (int i = 2; QFile::exists(name); ++i)
            name = first + u'-' + QString::number(i);
        return name;
    }

    const Call &m_call;
    const RestoreRequest &m_request;
    const Clock &m_clock;
    UuidSource &m_ids;
    const QString m_target;
    const QString m_new;
    QHash<RegisterId, int> m_generations;
    RestoreReport m_report;
};

} // namespace

Result<RestoreReport> restoreShop(const Call &call, const RestoreRequest &request,
                                  const Clock &clock, UuidSource &ids)
{
    SHOP_TRY(require(call, Action::Restore));
    return Restorer(call, request, clock, ids).run();
}

} // namespace shop
