// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/selfcheck.h"

#include "core/shop/first_run.h"
#include "core/shop/shop.h"
#include "core/shop/verify.h"

#include <QImageReader>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

bool say(const char *what, bool ok, const QString &detail)
{
    std::printf("%-4s %s: %s\n", ok ? "ok" : "FAIL", what, qPrintable(detail));
    return ok;
}

// A whole shop made in a new file, closed, and verified.
bool checkDatabase()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    UuidV7Source ids(clock);
    const DatabaseUrl url = DatabaseUrl::sqliteFile(folder.filePath(u"check.db"_s));
    WriteGate gate(url.path + u".lock"_s);
    ShopOptions options;
    options.database.url = url;
    {
        auto shop = Shop::open(options, gate, clock, ids);
        if (!shop)
            return say("database", false, describe(shop.error()));
        if (const Done filled = setUpDemoShop(**shop); !filled)
            return say("sample shop", false, describe(filled.error()));
    }
    const auto report = verifyDatabase(url, clock);
    if (!report)
        return say("verify", false, describe(report.error()));
    return say("database", report->ok, u"sample shop written and verified"_s);
}

} // namespace

int selfCheck()
{
    bool ok = say("version", true,
                  QStringLiteral(SHOP_VERSION) + u", Qt "_s + QString::fromLatin1(qVersion()));
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const char *format : {"png", "jpeg", "svg"})
        ok &= say("image format", formats.contains(format), QString::fromLatin1(format));
    ok &= checkDatabase();
    return ok ? 0 : 1;
}

} // namespace shop
