// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"

#include "core/base/amount_text.h"
#include "core/base/private_files.h"
#include "core/files/csv_writer.h"
#include "core/shop/replay.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kReplayUsage =
    u"shopdesk-server replay FILE --database URL [--invoices-out FILE] [--stock-out FILE] [--json]"_s;

Error cannotWrite(const QFile &file)
{
    return {ErrorCode::ResourceExhausted,
            u"file.cannotWrite"_s,
            {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

// The lines of --invoices-out: one at once after each commit, the rest at the end.
class InvoiceFile final
{
public:
    explicit InvoiceFile(const QString &path) : m_file(path) {}

    Done open()
    {
        SHOP_TRY(makePrivateFile(m_file.fileName()));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return cannotWrite(m_file);
        return writeLine("invoice,kind,lines,quantity,amount_minor\n");
    }
    Done write(const ReplayedInvoice &invoice)
    {
        if (m_written.contains(invoice.invoice))
            return {};
        m_written.insert(invoice.invoice);
        return writeLine(csvCell(invoice.invoice) + ',' + invoice.kind.toLatin1() + ',' +
                         QByteArray::number(invoice.lines) + ',' +
                         toPlainText(invoice.quantity).toLatin1() + ',' +
                         QByteArray::number(invoice.amountMinor) + '\n');
    }

private:
    Done writeLine(const QByteArray &line)
    {
        if (m_file.write(line) != line.size())
            return cannotWrite(m_file);
        return {};
    }

    QFile m_file;
    QSet<QString> m_written;
};

Done writeStock(Shop &shop, const QString &path)
{
    QByteArray out = "stock_code,quantity\n";
    SHOP_TRY(eachReplayedStock(shop, [&out](const QString &code, Quantity quantity) {
        out += csvCell(code) + ',' + toPlainText(quantity).toLatin1() + '\n';
    }));
    return writePrivateFile(path, out);
}

void printReport(const ReplayReport &report, qint64 milliseconds, bool json)
{
    if (!json) {
        printLine(QCoreApplication::translate("Server",
                                              "%1 lines in %2 invoices, net %3 minor units, %4 s")
                      .arg(report.lines)
                      .arg(report.invoices)
                      .arg(report.netMinor)
                      .arg(milliseconds / 1000));
        return;
    }
    const Json::Number seconds{QByteArray::number(milliseconds / 1000) + '.' +
                               QByteArray::number(milliseconds % 1000).rightJustified(3, '0')};
    printLine(QString::fromUtf8(
        Json(Json::Object{{u"lines"_s, Json::integer(report.lines)},
                          {u"invoices"_s, Json::integer(report.invoices)},
                          {u"net_minor"_s, Json::integer(report.netMinor)},
                          {u"sales_minor"_s, Json::integer(report.salesMinor)},
                          {u"refunds_minor"_s, Json::integer(report.refundsMinor)},
                          {u"adjustments_minor"_s, Json::integer(report.adjustmentsMinor)},
                          {u"seconds"_s, Json(seconds)}})
            .toBytes()));
}

Result<ReplayReport> replay(const Arguments &given, const DatabaseUrl &url)
{
    QFile file(given.positional.first());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     u"file.cannotOpen"_s,
                     {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
    std::optional<InvoiceFile> invoices;
    if (const auto path = given.value(u"--invoices-out"_s)) {
        invoices.emplace(*path);
        SHOP_TRY(invoices->open());
    }
    ManualClock clock(SystemClock().nowMs());
    UuidV7Source ids(clock);
    const auto gate = gateOf(url);
    ShopOptions options;
    options.database.url = url;
    SHOP_TRY_VALUE(opened, Shop::open(options, *gate, clock, ids));
    Shop &shop = *opened;

    Done written;
    const auto tell = [&](const ReplayedInvoice &invoice) {
        if (invoices && written)
            written = invoices->write(invoice);
    };
    SHOP_TRY_VALUE(report, replayHistory(shop, clock, file, tell));
    SHOP_TRY(eachReplayedInvoice(shop, tell));
    SHOP_TRY(written);
    if (const auto path = given.value(u"--stock-out"_s))
        SHOP_TRY(writeStock(shop, *path));
    return report;
}

} // namespace

int runReplay(const QStringList &arguments)
{
    const Arguments given = parseArguments(
        arguments, {u"--database"_s, u"--invoices-out"_s, u"--stock-out"_s}, {u"--json"_s});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kReplayUsage);
    if (given.positional.size() != 1)
        return wrongUse(QCoreApplication::translate("Server", "name one file to replay"),
                        kReplayUsage);
    if (!given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kReplayUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kReplayUsage);

    QElapsedTimer timer;
    timer.start();
    const auto report = replay(given, *url);
    if (!report)
        return failWith(report.error());
    printReport(*report, timer.elapsed(), given.flags.contains(u"--json"_s));
    return kDone;
}

} // namespace shop
