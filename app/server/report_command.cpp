// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"

#include "core/shop/month_package.h"
#include "core/shop/report.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kReportUsage =
    u"shopdesk-server report NAME --database URL --from DATE --to DATE [--json]"_s;
const QString kMonthUsage =
    u"shopdesk-server export month --database URL --month YYYY-MM --to FOLDER"_s;

// Whole: a line of a log would be cut.
void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

QString reportNames()
{
    QStringList names;
    for (const ReportKind kind : reportKinds())
        names.append(reportKindCode(kind));
    return names.join(u", "_s);
}

} // namespace

int runReport(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--from"_s, u"--to"_s}, {u"--json"_s});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kReportUsage);
    const auto kind = reportKindFromCode(given.positional.value(0));
    if (given.positional.size() != 1 || !kind)
        return wrongUse(
            QCoreApplication::translate("Server", "name one report of: %1").arg(reportNames()),
            kReportUsage);
    if (!given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kReportUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kReportUsage);
    SalesPeriod period;
    period.from = QDate::fromString(given.value(u"--from"_s).value_or(QString()), Qt::ISODate);
    period.to = QDate::fromString(given.value(u"--to"_s).value_or(QString()), Qt::ISODate);
    if (const Done known = checkPeriod(period); !known)
        return wrongUse(errorText(known.error()), kReportUsage);

    const auto report = withShop(*url, ShopUse::Read, [&](Shop &shop) {
        return makeReport(shop, shop.systemCall(), *kind, period);
    });
    if (!report)
        return failWith(report.error());
    printBytes(given.flags.contains(u"--json"_s) ? toJson(*report).toBytes() + '\n'
                                                 : toCsv(*report));
    return kDone;
}

int runExportMonth(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--month"_s, u"--to"_s}, {});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kMonthUsage);
    const QDate month =
        QDate::fromString(given.value(u"--month"_s).value_or(QString()) + u"-01"_s, Qt::ISODate);
    if (!given.positional.isEmpty() || !month.isValid() || !given.value(u"--to"_s))
        return wrongUse(QCoreApplication::translate("Server", "--month and --to are needed"),
                        kMonthUsage);
    if (!given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kMonthUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kMonthUsage);
    const auto written = withShop(*url, ShopUse::Read, [&](Shop &shop) {
        return writeMonth(shop, shop.systemCall(), month, *given.value(u"--to"_s));
    });
    if (!written)
        return failWith(written.error());
    printLine(QCoreApplication::translate("Server", "%1 files written to %2")
                  .arg(QString::number(written->files.size()), written->folder));
    return kDone;
}

} // namespace shop
