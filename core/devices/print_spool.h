// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QByteArray>
#include <QList>

namespace shop {

enum class PrintJobState { Waiting, Printing, Printed, Failed, Cancelled };

// A document to be printed. What it looks like is rendered when it is sent, from the document.
struct PrintJob {
    PrintJobId id;
    RegisterId atRegister;
    QString kind; // "receipt", "drawer", "x-report" and "z-report" (of a shift), "test"
    QByteArray document; // 16 bytes of the document's id
    int copyNumber = 0; // 0: the original
    bool openDrawer = false;
    PrintJobState state = PrintJobState::Waiting;
    int tries = 0;
    QString lastError; // key of the error, for the screen
    TimeMs createdAt = 0;
    TimeMs printedAt = 0;
};

// The queue of a printer in the shop's database: a job is stored with the sale it belongs to, and
// stays until it has been printed or a person cancels it; a printer that is off loses nothing.
class PrintSpool final
{
public:
    static ModuleMigrations migrations();

    PrintSpool(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    // Joins the caller's transaction if there is one. A job that is there already stays as it is.
    Done add(const PrintJob &job);
    // Waiting and failed jobs in the order they were added.
    Result<QList<PrintJob>> waiting(RegisterId at, int limit = 100);
    Result<qint64> undoneCount(RegisterId at); // these, and the one being printed
    Result<PrintJob> job(PrintJobId id); // error printJob.notFound
    // The number of the next copy: 0 where the document has never been given to the printer nor
    // waits for it.
    Result<int> copies(const QByteArray &document);
    // Errors printJob.notFound, and printJob.notWaiting or printJob.notPrinting where the job is
    // not in the state the step begins with.
    Done markPrinting(PrintJobId id);
    Done markPrinted(PrintJobId id);
    Done markFailed(PrintJobId id, const QString &errorKey); // it waits for the next try
    Done cancel(PrintJobId id);
    // The job being printed of which nobody knows whether it came out: it waits again as a copy,
    // told as printer.uncertain, and does not open the drawer; a mere drawer kick is cancelled.
    Done recoverPrinting(RegisterId at);
    // The same for all that an earlier run of the program left: the customer has gone, and the
    // drawer has no business opening. What had never been begun is told as printer.afterRestart.
    Done recoverAfterStart(RegisterId at);

private:
    Done recover(const char *sql, RegisterId at);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
