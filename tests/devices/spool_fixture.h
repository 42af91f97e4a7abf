// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/print_spool.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace shop {

// A shop's database with the print queue in it, and one connection of this thread.
class SpoolFixture final
{
public:
    SpoolFixture();

    DatabaseOptions options() const;
    PrintSpool &spool() { return *m_spool; }
    Database &database() { return *m_database; }
    // As if the program had ended: no connection stays open.
    void close();
    void reopen();

    // The n-th job of this register, deterministic.
    static PrintJobId jobId(int n);
    PrintJob job(int n) const;
    Done addJobs(int from, int to);
    PrintJob stored(int n);

    QTemporaryDir folder;
    WriteGate gate;
    ManualClock clock{1'000'000};
    RegisterId atRegister;

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PrintSpool> m_spool;
};

} // namespace shop
