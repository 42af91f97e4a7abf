// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/spool_fixture.h"

#include "tests/support/test_database.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QUuid numbered(int kind, int n)
{
    return QUuid(uint(kind), 0, 0x7000, 0x80, 0, 0, 0, uchar(n >> 24), uchar(n >> 16),
                 uchar(n >> 8), uchar(n));
}

} // namespace

SpoolFixture::SpoolFixture() : atRegister(numbered(1, 1))
{
    reopen();
    const Migrator migrator({PrintSpool::migrations()});
    const Done migrated = migrator.migrate(*m_database, clock.nowMs());
    if (!migrated)
        qFatal("%s", qPrintable(describe(migrated.error())));
}

DatabaseOptions SpoolFixture::options() const
{
    DatabaseOptions options;
    options.url = testDatabase(folder.filePath(u"shop.db"_s));
    options.durability = Durability::Normal; // no test here cuts the power
    return options;
}

void SpoolFixture::close()
{
    m_spool.reset();
    m_database.reset();
}

void SpoolFixture::reopen()
{
    auto opened = Database::open(options(), gate);
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    m_database = std::move(*opened);
    m_spool = std::make_unique<PrintSpool>(*m_database, clock);
}

PrintJobId SpoolFixture::jobId(int n)
{
    return PrintJobId(numbered(2, n));
}

PrintJob SpoolFixture::job(int n) const
{
    PrintJob job;
    job.id = jobId(n);
    job.atRegister = atRegister;
    job.kind = u"receipt"_s;
    job.document = numbered(3, n).toRfc4122();
    job.openDrawer = true;
    job.createdAt = clock.nowMs();
    return job;
}

Done SpoolFixture::addJobs(int from, int to)
{
    for (int n = from; n <= to; ++n)
        SHOP_TRY(m_spool->add(job(n)));
    return {};
}

PrintJob SpoolFixture::stored(int n)
{
    return m_spool->job(jobId(n)).valueOr(PrintJob());
}

} // namespace shop
