// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/print_spool.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of PrintJobState.
constexpr std::array<QStringView, 5> kStateCodes{u"waiting", u"printing", u"printed", u"failed",
                                                 u"cancelled"};

// The condition of the index devices_print_job_undone, word for word.
#define DEVICES_UNDONE "(state = 'waiting' OR state = 'failed' OR state = 'printing')"
constexpr char kInsertJob[] =
    "INSERT INTO devices_print_job (id, register_id, kind, document, copy_number, "
    "open_drawer, state, tries, last_error, created_at, printed_at) "
    "VALUES (?, ?, ?, ?, ?, ?, "
    "'waiting', 0, '', ?, 0) ON CONFLICT DO NOTHING";
constexpr char kSelectWaiting[] =
    "SELECT id, register_id, kind, document, copy_number, open_drawer, state, tries, last_error, "
    "created_at, printed_at FROM devices_print_job "
    "WHERE register_id = ? AND " DEVICES_UNDONE " "
    "AND state <> 'printing' ORDER BY position, id LIMIT ?";
constexpr char kCountUndone[] = "SELECT COUNT(*) FROM devices_print_job "
                                "WHERE register_id = ? AND " DEVICES_UNDONE;
constexpr char kSelectOne[] =
    "SELECT id, register_id, kind, document, copy_number, open_drawer, state, tries, last_error, "
    "created_at, printed_at FROM devices_print_job WHERE id = ?";
constexpr char kNextCopy[] = "SELECT COALESCE(MAX(copy_number) + 1, 0) FROM devices_print_job "
                             "WHERE document = ? AND kind IN ('receipt', 'z-report') AND (state <> "
                             "'cancelled' OR tries > 0)";
constexpr char kToPrinting[] = "UPDATE devices_print_job SET state = 'printing', tries = tries + 1 "
                               "WHERE id = ? AND state IN ('waiting', 'failed')";
constexpr char kToPrinted[] =
    "UPDATE devices_print_job SET state = 'printed', last_error = '', printed_at = ? "
    "WHERE id = ? AND state = 'printing'";
constexpr char kToFailed[] = "UPDATE devices_print_job SET state = 'failed', last_error = ? "
                             "WHERE id = ? AND " DEVICES_UNDONE;
constexpr char kToCancelled[] = "UPDATE devices_print_job SET state = 'cancelled' "
                                "WHERE id = ? AND state IN ('waiting', 'failed')";
// Twice, as the index holds for a condition that stands in the text.
constexpr char kRecoverPrinting[] =
    "UPDATE devices_print_job SET "
    "state = CASE WHEN kind = 'drawer' THEN 'cancelled' ELSE 'waiting' END, "
    "copy_number = copy_number + 1, open_drawer = ?, last_error = 'printer.uncertain' "
    "WHERE register_id = ? AND " DEVICES_UNDONE " AND state = 'printing'";
constexpr char kRecoverAll[] =
    "UPDATE devices_print_job SET "
    "state = CASE WHEN kind = 'drawer' THEN 'cancelled' ELSE 'waiting' END, "
    "copy_number = CASE WHEN state = 'printing' OR copy_number = 0 THEN copy_number + 1 "
    "ELSE copy_number END, open_drawer = ?, "
    "last_error = CASE WHEN state = 'printing' THEN 'printer.uncertain' "
    "ELSE 'printer.afterRestart' END "
    "WHERE register_id = ? AND " DEVICES_UNDONE;

PrintJobState stateFromCode(const QString &code)
{
    const auto found = std::find(kStateCodes.begin(), kStateCodes.end(), code);
    return found == kStateCodes.end() ? PrintJobState::Failed
                                      : PrintJobState(found - kStateCodes.begin());
}

PrintJob readJob(const Row &row)
{
    PrintJob job;
    job.id = row.id<PrintJobId>(0);
    job.atRegister = row.id<RegisterId>(1);
    job.kind = row.text(2);
    job.document = row.bytes(3);
    job.copyNumber = row.int32(4);
    job.openDrawer = row.boolean(5);
    job.state = stateFromCode(row.text(6));
    job.tries = row.int32(7);
    job.lastError = row.text(8);
    job.createdAt = row.int64(9);
    job.printedAt = row.int64(10);
    return job;
}

Error jobError(ErrorCode code, const QString &key, PrintJobId id)
{
    return {code, key, {{u"job"_s, id.toString()}}};
}

// One step of one job. None changed: the job is not there, or not where the step begins.
Done step(Database &database, PrintJobId id, Statement &statement, const QString &wrongState)
{
    Transaction transaction(database, "print job", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(changed, statement.run());
    if (changed == 0) {
        SHOP_TRY_VALUE(found,
                       Statement(database, kSelectOne).bind(id).one([](const Row &) { return 0; }));
        return found ? jobError(ErrorCode::Conflict, wrongState, id)
                     : jobError(ErrorCode::NotFound, u"printJob.notFound"_s, id);
    }
    return transaction.commit();
}

} // namespace

ModuleMigrations PrintSpool::migrations()
{
    return {u"devices"_s, u":/migrations/devices"_s};
}

Done PrintSpool::add(const PrintJob &job)
{
    Transaction transaction(m_database, "print job");
    SHOP_TRY(transaction.ok());
    const TimeMs at = job.createdAt != 0 ? job.createdAt : m_clock.nowMs();
    // A test page and a drawer kick have no document.
    const QByteArray document = job.document.isNull() ? QByteArray("") : job.document;
    SHOP_TRY(Statement(m_database, kInsertJob)
                 .bind(job.id)
                 .bind(job.atRegister)
                 .bind(job.kind)
                 .bind(document)
                 .bind(job.copyNumber)
                 .bind(job.openDrawer)
                 .bind(at)
                 .run());
    return transaction.commit();
}

Result<QList<PrintJob>> PrintSpool::waiting(RegisterId at, int limit)
{
    return Statement(m_database, kSelectWaiting).bind(at).bind(limit).all(readJob);
}

Result<qint64> PrintSpool::undoneCount(RegisterId at)
{
    return Statement(m_database, kCountUndone).bind(at).scalar();
}

Result<PrintJob> PrintSpool::job(PrintJobId id)
{
    SHOP_TRY_VALUE(found, Statement(m_database, kSelectOne).bind(id).one(readJob));
    if (!found)
        return jobError(ErrorCode::NotFound, u"printJob.notFound"_s, id);
    return *found;
}

Result<int> PrintSpool::copies(const QByteArray &document)
{
    SHOP_TRY_VALUE(next, Statement(m_database, kNextCopy).bind(document).scalar());
    return int(next);
}

Done PrintSpool::markPrinting(PrintJobId id)
{
    Statement statement(m_database, kToPrinting);
    return step(m_database, id, statement.bind(id), u"printJob.notWaiting"_s);
}

Done PrintSpool::markPrinted(PrintJobId id)
{
    Statement statement(m_database, kToPrinted);
    return step(m_database, id, statement.bind(m_clock.nowMs()).bind(id),
                u"printJob.notPrinting"_s);
}

Done PrintSpool::markFailed(PrintJobId id, const QString &errorKey)
{
    Statement statement(m_database, kToFailed);
    return step(m_database, id, statement.bind(errorKey).bind(id), u"printJob.notPrinting"_s);
}

Done PrintSpool::cancel(PrintJobId id)
{
    Statement statement(m_database, kToCancelled);
    return step(m_database, id, statement.bind(id), u"printJob.notWaiting"_s);
}

Done PrintSpool::recover(const char *sql, RegisterId at)
{
    Transaction transaction(m_database, "print jobs recovered", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, sql).bind(false).bind(at).run());
    return transaction.commit();
}

Done PrintSpool::recoverPrinting(RegisterId at)
{
    return recover(kRecoverPrinting, at);
}

Done PrintSpool::recoverAfterStart(RegisterId at)
{
    return recover(kRecoverAll, at);
}

} // namespace shop
