// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/restore_fixture.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// A shop of three sales is backed up, then sells two more.
void RestoreFixture::makeShop()
{
    m_shop = std::make_unique<SmallShop>();
    m_url = m_shop->url();
    m_backup = m_shop->folder->filePath(u"backup.db"_s);
    m_recorder.entries.clear();
    for (int i = 1; i <= 3; ++i)
        VERIFY_OK(m_shop->sell(i));
    VERIFY_OK(backUpShop(**m_shop, m_backup));
    (*m_shop)->journal().follow(&m_recorder);
    for (int i = 1; i <= 2; ++i)
        VERIFY_OK(m_shop->sell(i));
}

Call RestoreFixture::call() const
{
    Call made;
    made.actor.rights = Rights::all();
    return made;
}

Result<RestoreReport> RestoreFixture::restore(const QStringList &sideJournals)
{
    return restoreShop(call(), {m_url, m_backup, sideJournals}, m_shop->clock, m_shop->ids);
}

VerifyReport RestoreFixture::verify()
{
    const auto report = verifyDatabase(m_url, m_shop->clock);
    if (!report)
        qFatal("%s", qPrintable(describe(report.error())));
    return *report;
}

QByteArray RestoreFixture::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace shop
