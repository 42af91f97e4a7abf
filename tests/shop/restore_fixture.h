// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backup_place.h"
#include "core/shop/restore.h"
#include "core/shop/side_journal_file.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

namespace shop {

// Keeps what a side journal would hold.
class Recorder final : public JournalFollower
{
public:
    void rowCommitted(const JournalRow &row, const QByteArray &attachment) override
    {
        entries.append({row, attachment});
    }
    QList<SideEntry> entries;
};

// A shop that was backed up and sold on, with what its side journal would hold.
class RestoreFixture
{
protected:
    void makeShop();
    void dropShop() { m_shop.reset(); }

    Call call() const;
    Result<RestoreReport> restore(const QStringList &sideJournals = {});
    VerifyReport verify();
    void close() { m_shop->shop.reset(); }
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<SmallShop> m_shop;
    DatabaseUrl m_url;
    QString m_backup;
    Recorder m_recorder;
};

} // namespace shop
