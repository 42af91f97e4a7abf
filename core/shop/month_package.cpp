// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/month_package.h"

#include "core/base/amount_text.h"
#include "core/base/private_files.h"
#include "core/files/csv_writer.h"
#include "core/orders/sql_sales_report.h"
#include "core/shop/booking_file.h"
#include "core/shop/journal_export.h"
#include "core/shop/report.h"
#include "core/till/sql_tender_report.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;

Result<QByteArray> bookingsOf(Shop &shop, const Call &call, const SalesPeriod &period)
{
    SHOP_TRY_VALUE(shifts, closedShiftsOf(shop.database(), call, period));
    QByteArray all;
    for (const ShiftId shift : std::as_const(shifts)) {
        SHOP_TRY_VALUE(file, bookingFile(shop, call, shift));
        all += all.isEmpty() ? file : file.mid(file.indexOf('\n') + 1); // one head for all
    }
    return all;
}

QByteArray documentCells(const SalesDocument &document, const QHash<RegisterId, QString> &registers)
{
    return csvRow({document.businessDate.toString(Qt::ISODate), document.numberText,
                   orderKindCode(document.kind), registers.value(document.atRegister),
                   toRfc3339(document.placedAt), toPlainText(document.net),
                   toPlainText(document.tax), toPlainText(document.total),
                   document.total.currency().code()});
}

Result<QByteArray> documentsOfMonth(Shop &shop, const Call &call, const SalesPeriod &period)
{
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    QHash<RegisterId, QString> names;
    for (const Register &each : std::as_const(registers))
        names.insert(each.id, each.name);
    QByteArray csv = csvRow({u"business_date"_s, u"number"_s, u"kind"_s, u"register"_s,
                             u"placed_at"_s, u"net"_s, u"tax"_s, u"total"_s, u"currency"_s});
    DocumentsOf which;
    which.period = period;
    which.filter = DocumentsOf::Filter::WithoutSupply;
    which.limit = kPage;
    while (true) {
        SHOP_TRY_VALUE(documents, documentsOf(shop.database(), call, which));
        for (const SalesDocument &document : std::as_const(documents))
            csv += documentCells(document, names);
        if (documents.size() < kPage)
            return csv;
        which.period.to = documents.last().businessDate;
        which.below = documents.last().key;
    }
}

Done writeReport(Shop &shop, const Call &call, ReportKind kind, const SalesPeriod &period,
                 const QString &path)
{
    SHOP_TRY_VALUE(report, makeReport(shop, call, kind, period));
    return writePrivateFile(path, toCsv(report));
}

Result<QByteArray> sumLine(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::NotFound,
                     u"file.cannotOpen"_s,
                     {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
    return QByteArray(hash.result().toHex() + "  " + name.toUtf8() + '\n');
}

Result<QStringList> writeFiles(Shop &shop, const Call &call, const SalesPeriod &period,
                               const QDir &folder)
{
    SHOP_TRY_VALUE(bookings, bookingsOf(shop, call, period));
    SHOP_TRY(writePrivateFile(folder.filePath(u"bookings.csv"_s), bookings));
    SHOP_TRY_VALUE(documents, documentsOfMonth(shop, call, period));
    SHOP_TRY(writePrivateFile(folder.filePath(u"documents.csv"_s), documents));
    SHOP_TRY(
        writeReport(shop, call, ReportKind::Tax, period, folder.filePath(u"sales-by-tax.csv"_s)));
    SHOP_TRY(
        writeReport(shop, call, ReportKind::Day, period, folder.filePath(u"sales-by-day.csv"_s)));
    SHOP_TRY(
        writeReport(shop, call, ReportKind::Payment, period, folder.filePath(u"payments.csv"_s)));
    const auto rows = exportJournal(shop, folder.filePath(u"journal.jsonl"_s));
    if (!rows)
        return rows.error();
    const QStringList files{u"bookings.csv"_s, u"documents.csv"_s,    u"journal.jsonl"_s,
                            u"payments.csv"_s, u"sales-by-day.csv"_s, u"sales-by-tax.csv"_s};
    QByteArray sums;
    for (const QString &name : files) {
        SHOP_TRY_VALUE(line, sumLine(folder, name));
        sums += line;
    }
    SHOP_TRY(writePrivateFile(folder.filePath(u"SHA256SUMS"_s), sums));
    return files + QStringList{u"SHA256SUMS"_s};
}

} // namespace

Result<MonthPackage> writeMonth(Shop &shop, const Call &call, QDate month, const QString &path)
{
    SHOP_TRY(require(call, Action::ExportData));
    SHOP_TRY(require(call, Action::ViewReports));
    const QDate first(month.year(), month.month(), 1);
    SalesPeriod period;
    period.from = first;
    period.to = first.addMonths(1).addDays(-1);
    MonthPackage package;
    package.folder = QDir(path).absolutePath();
    if (QFile::exists(package.folder))
        return Error{ErrorCode::AlreadyExists, u"month.exists"_s, {{u"path"_s, package.folder}}};
    const QString unfinished = temporaryBeside(package.folder);
    SHOP_TRY(makePrivateFolder(unfinished));
    auto removeUnfinished = qScopeGuard([&] { QDir(unfinished).removeRecursively(); });
    SHOP_TRY_VALUE(files, writeFiles(shop, call, period, QDir(unfinished)));
    if (!QDir().rename(unfinished, package.folder))
        return Error{ErrorCode::ResourceExhausted,
                     u"file.cannotWrite"_s,
                     {{u"path"_s, package.folder}, {u"reason"_s, u"rename"_s}}};
    removeUnfinished.dismiss();
    package.files = files;
    return package;
}

} // namespace shop
