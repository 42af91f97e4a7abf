// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_rendering.h"

#include "core/devices/escpos.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/receipt_source.h"
#include "ui/print/report_source.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDotsWide = 576; // 80 mm
constexpr int kDotsNarrow = 384; // 58 mm
constexpr int kColumnsNarrow = 32;
const QString kTranslations = u":/i18n"_s;
const QString kXReport = u"x-report"_s;
const QString kZReport = u"z-report"_s;
const QString kGiftReceipt = u"gift-receipt"_s; // of an order, as "receipt"

QByteArray bytesFor(const QList<PaperLine> &lines, const PrinterSettings &printer,
                    const ReceiptLanguage &language, bool openDrawer)
{
    const ReceiptPaper paper{printer.columns, language.isRightToLeft()};
    EscPosOptions options;
    options.columns = printer.columns;
    options.dotsPerLine = printer.columns <= kColumnsNarrow ? kDotsNarrow : kDotsWide;
    options.openDrawer = openDrawer && printer.openDrawer;
    options.drawAllText = language.isRightToLeft();
    options.drawLine = [paper](const PaperLine &line, int dots) {
        return linePicture(line, dots, paper);
    };
    return toEscPos(lines, options);
}

Result<QByteArray> renderReceipt(Shop &shop, const PrintJob &job, const PrinterSettings &printer)
{
    const auto id = OrderId::fromBytes(job.document);
    if (!id)
        return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
    SHOP_TRY_VALUE(source, readReceipt(shop, *id, job.copyNumber));
    source.facts.gift = job.kind == kGiftReceipt;
    const ReceiptLanguage language = receiptLanguage(source.facts.profile, kTranslations);
    return bytesFor(receiptLines(source.order, source.facts, language, printer.columns), printer,
                    language, job.openDrawer);
}

Result<QByteArray> renderReport(Shop &shop, const PrintJob &job, const PrinterSettings &printer)
{
    const auto id = ShiftId::fromBytes(job.document);
    if (!id)
        return Error{ErrorCode::NotFound, u"shift.notFound"_s, {}};
    SHOP_TRY_VALUE(source, readReport(shop, shop.systemCall(), *id, job.kind == kXReport));
    source.facts.copyNumber = job.copyNumber;
    return bytesFor(reportLines(source, printer.columns), printer,
                    receiptLanguage(source.profile, kTranslations), job.openDrawer);
}

Result<QByteArray> renderTest(Shop &shop, const PrintJob &job, const PrinterSettings &printer)
{
    const Call call = shop.systemCall();
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    QString name;
    for (const Register &candidate : std::as_const(registers)) {
        if (candidate.id == job.atRegister)
            name = candidate.name;
    }
    return testPage(profile.value_or(ShopProfile()), name, printer);
}

} // namespace

Result<QByteArray> renderJob(Shop &shop, const PrintJob &job)
{
    if (job.kind == u"drawer"_s)
        return drawerKick();
    SHOP_TRY_VALUE(printer, shop.till().printer(shop.systemCall(), job.atRegister));
    if (job.kind == u"receipt"_s || job.kind == kGiftReceipt)
        return renderReceipt(shop, job, printer);
    if (job.kind == kXReport || job.kind == kZReport)
        return renderReport(shop, job, printer);
    if (job.kind == u"test"_s)
        return renderTest(shop, job, printer);
    return Error{
        ErrorCode::InvalidArgument, u"printJob.kindUnknown"_s, {{u"kind"_s, job.kind.left(80)}}};
}

QByteArray testPage(const ShopProfile &profile, const QString &registerName,
                    const PrinterSettings &printer)
{
    const ReceiptLanguage language = receiptLanguage(profile, kTranslations);
    return bytesFor(testPageLines(profile, registerName, language, printer.columns), printer,
                    language, true);
}

} // namespace shop
