// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shift_report_paper.h"

#include "core/devices/paper.h"
#include "core/devices/paper_text.h"
#include "core/orders/order.h"
#include "core/products/product.h"
#include "core/till/shift_hours.h"
#include "ui/print/report_words.h"

#include <QDateTime>
#include <QTimeZone>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReasonLines = 3;

// A report on its way to paper.
struct Sheet {
    const ShiftReport &report;
    const ShiftReportFacts &facts;
    const ReceiptLanguage &language;
    const ReportWords words;
    Paper paper;

    QString figure(qint64 minor) const { return paper.figure(Money(minor, report.currency)); }
    QString count(qint64 many) const
    {
        return paperFigure(language.locale.toString(static_cast<qlonglong>(many)));
    }
    void amount(const QString &label, qint64 minor, bool bold = false)
    {
        paper.row(label, figure(minor), bold);
    }
    // "Refunds, 2".
    void amount(const QString &label, qint64 many, qint64 minor)
    {
        paper.row(words.pairOf.arg(label, count(many)), figure(minor));
    }
    void amountIfAny(const QString &label, qint64 many, qint64 minor)
    {
        if (many != 0 || minor != 0)
            amount(label, many, minor);
    }
    void many(const QString &label, qint64 number) { paper.row(label, count(number)); }
    void manyIfAny(const QString &label, qint64 number)
    {
        if (number != 0)
            many(label, number);
    }
    QString person(UserId id) const
    {
        const QString name = paperText(facts.people.value(id), paper.columns());
        return name.isEmpty() ? words.somebody : name;
    }
    QTimeZone zone() const
    {
        const QTimeZone zone(facts.timeZone);
        return zone.isValid() ? zone : QTimeZone::utc();
    }
    QDateTime moment(TimeMs at) const { return QDateTime::fromMSecsSinceEpoch(at, zone()); }
    // With the day where it is not the business date.
    QString time(TimeMs at) const
    {
        const QDateTime when = moment(at);
        return language.locale.toString(
            when, when.date() == report.businessDate ? u"HH:mm"_s : u"d MMM HH:mm"_s);
    }
};

void addHead(Sheet &sheet)
{
    const ShiftReport &report = sheet.report;
    Paper &paper = sheet.paper;
    paper.headline(report.shopName);
    paper.headline((report.isZ ? sheet.words.zReport : sheet.words.xReport)
                       .arg(QString::number(report.number)));
    if (sheet.facts.copyNumber > 0)
        paper.headline(sheet.words.copy.arg(sheet.facts.copyNumber));
    paper.gap();
    paper.pair(report.registerName,
               sheet.language.locale.toString(report.businessDate, u"ddd d MMM yyyy"_s));
    const QString maker = report.madeBy.isNull() ? QString() : sheet.person(report.madeBy);
    paper.pair(sheet.words.opened.arg(sheet.time(report.openedAt), sheet.person(report.openedBy)),
               (report.isZ ? sheet.words.closed : sheet.words.madeAt)
                   .arg(sheet.time(report.madeAt), maker));
}

ShiftFigure returnedOf(const ShiftReport &report)
{
    ShiftFigure both = report.figure(u"document", u"return");
    const ShiftFigure without = report.figure(u"document", u"return-without-receipt");
    both.count += without.count;
    both.amountMinor += without.amountMinor;
    both.taxMinor += without.taxMinor;
    return both;
}

void addTaxes(Sheet &sheet, const QString &pattern)
{
    const Currency currency = sheet.report.currency;
    for (const ShiftFigure &tax : sheet.report.under(u"tax")) {
        if (const auto rate = TaxRate::fromMillionths(tax.rateMillionths))
            sheet.paper.tax(pattern, tax.name, *rate, Money(tax.amountMinor, currency),
                            Money(tax.taxMinor, currency));
    }
}

// Everything down to the turnover is told before tax where tax is put on top, and with it where the
// prices contain it, so that the column adds up.
void addTurnover(Sheet &sheet)
{
    const ShiftReport &report = sheet.report;
    const ReportWords &words = sheet.words;
    const auto told = [&](const ShiftFigure &figure) {
        return report.taxIncluded ? figure.amountMinor : figure.amountMinor - figure.taxMinor;
    };
    const ShiftFigure back = returnedOf(report);
    const ShiftFigure voided = report.figure(u"document", u"void");
    const ShiftFigure discount = report.figure(u"discount", u"given");
    const qint64 whole = report.taxIncluded ? report.turnover() : report.turnover() - report.tax();
    sheet.many(words.receipts, report.receipts());
    sheet.amount(report.taxIncluded ? words.salesWithTax : words.salesBeforeTax,
                 whole - told(back) - told(voided) + discount.amountMinor);
    sheet.amountIfAny(words.discounts, discount.count, -discount.amountMinor);
    sheet.amountIfAny(words.refunds, back.count, told(back));
    sheet.amountIfAny(words.voids, voided.count, told(voided));
    if (!report.taxIncluded)
        addTaxes(sheet, words.on);
    sheet.amount(words.turnover, report.turnover());
    if (report.taxIncluded)
        addTaxes(sheet, words.contains);
    for (const ShiftFigure &figure : report.under(u"no-supply")) {
        const bool isCard = figure.name == productKindCode(ProductKind::GiftCard);
        const bool isPrepaid = figure.name == productKindCode(ProductKind::Prepayment);
        const QString &word = isCard      ? words.giftCards
                              : isPrepaid ? words.prepayments
                                          : words.onAccount;
        sheet.amount(word, figure.count, figure.amountMinor);
    }
    if (report.tips() != 0)
        sheet.amount(words.tips, report.tips());
    if (report.cashRounding() != 0)
        sheet.amount(words.cashRounding, report.cashRounding());
    sheet.amount(words.takings, report.tenders(), true);
    if (report.imbalance() != 0)
        sheet.amount(words.imbalance, report.imbalance(), true);
}

void addTenders(Sheet &sheet)
{
    const auto word = [&](const ShiftFigure &figure) {
        const auto method = tenderMethodFromCode(figure.name);
        return method ? tenderWord(sheet.language, *method) : figure.name;
    };
    const QString rounding = tenderMethodCode(TenderMethod::CashRounding);
    for (const ShiftFigure &figure : sheet.report.under(u"tender")) {
        if (figure.name != rounding)
            sheet.amountIfAny(word(figure), figure.count, figure.amountMinor);
    }
    for (const ShiftFigure &figure : sheet.report.under(u"refund")) {
        if (figure.name != rounding)
            sheet.amountIfAny(sheet.words.refunded.arg(word(figure)), figure.count,
                              figure.amountMinor);
    }
}

void addMovement(Sheet &sheet, const CashMovement &movement)
{
    const QString reason = paperText(movement.reason, sheet.paper.columns());
    const qint64 minor = movement.amount.minor();
    switch (movement.kind) {
    case CashMovementKind::In:
        return sheet.amount(sheet.words.paidIn.arg(reason), minor);
    case CashMovementKind::Out:
        return sheet.amount(sheet.words.paidOut.arg(reason), -minor);
    case CashMovementKind::Drop:
        return sheet.amount(sheet.words.drop.arg(sheet.time(movement.at), reason), -minor);
    case CashMovementKind::NoSale:
        return;
    }
}

void addDrawer(Sheet &sheet)
{
    const ShiftReport &report = sheet.report;
    const ReportWords &words = sheet.words;
    sheet.amount(words.openingFloat, report.openingFloat);
    sheet.amount(words.cashTaken, report.figure(u"tender", u"cash").amountMinor);
    for (const CashMovement &movement : report.movements)
        addMovement(sheet, movement);
    sheet.amount(words.expected, report.cashExpected(), true);
    if (report.isZ) {
        sheet.amount(words.counted, report.counted, true);
        sheet.amount(words.difference, report.difference(), true);
        const QStringList reason =
            report.reason.isEmpty()
                ? QStringList()
                : wrappedPaperText(report.reason, sheet.paper.columns() - Paper::kGap,
                                   kReasonLines);
        for (const QString &line : reason)
            sheet.paper.indented(line);
        sheet.amount(words.left, report.left);
        sheet.amount(words.toSafe, report.counted - report.left);
    }
    for (const Handover &handover : report.handovers)
        sheet.amount(words.handover.arg(sheet.time(handover.at), sheet.person(handover.from),
                                        sheet.person(handover.to)),
                     handover.countedMinor - handover.expectedMinor);
}

void addPeople(Sheet &sheet)
{
    const auto name = [&](const ShiftFigure &figure) {
        const auto id = UserId::fromString(figure.name);
        return id ? sheet.person(*id) : sheet.words.somebody;
    };
    const auto add = [&](QStringView heading, const QString &what) {
        for (const ShiftFigure &figure : sheet.report.under(heading))
            sheet.amount(what.isEmpty() ? name(figure) : sheet.words.of.arg(name(figure), what),
                         figure.count, figure.amountMinor);
    };
    add(u"person", {});
    add(u"person-return", sheet.words.refunds);
    add(u"person-void", sheet.words.voids);
    add(u"tip", sheet.words.tips);
}

// By the hours of the shop's clock; together the turnover.
void addHours(Sheet &sheet)
{
    for (const ShiftHour &hour : hoursOf(sheet.report, sheet.zone()))
        sheet.amount(sheet.words.hour.arg(sheet.time(hour.from)), hour.documents,
                     hour.turnoverMinor);
}

// What somebody looks for who does not trust the day.
void addChecks(Sheet &sheet)
{
    const ShiftReport &report = sheet.report;
    const ReportWords &words = sheet.words;
    for (const SeriesRange &range : report.series)
        sheet.paper.row(words.numbers.arg(range.series),
                        QString::number(range.first) + u" - "_s + QString::number(range.last));
    sheet.many(words.voids, report.eventCount(JournalKind::Void));
    sheet.many(words.noSales, report.eventCount(JournalKind::NoSale));
    sheet.many(words.linesRemoved, report.eventCount(JournalKind::LineRemoved));
    sheet.manyIfAny(words.prices, report.eventCount(JournalKind::PriceOverride));
    sheet.manyIfAny(words.corrected, report.eventCount(JournalKind::TenderCorrected));
    sheet.manyIfAny(words.reprints, report.eventCount(JournalKind::Reprint));
    sheet.manyIfAny(words.openTickets, report.held.size());
    if (report.vouchersOutstanding != 0)
        sheet.amount(words.outstanding, report.vouchersOutstanding);
    const PerpetualTotals ever = report.perpetual();
    sheet.amount(words.sales, ever.salesMinor);
    sheet.amount(words.refundsEver, -ever.refundsMinor);
    sheet.amount(words.total, ever.salesMinor - ever.refundsMinor, true);
}

} // namespace

QList<PaperLine> shiftReportLines(const ShiftReport &report, const ShiftReportFacts &facts,
                                  const ReceiptLanguage &language, int columns)
{
    Sheet sheet{report, facts, language, reportWords(language), Paper(columns, language.locale)};
    addHead(sheet);
    sheet.paper.rule();
    addTurnover(sheet);
    sheet.paper.rule();
    addTenders(sheet);
    sheet.paper.rule();
    addDrawer(sheet);
    sheet.paper.rule();
    addPeople(sheet);
    sheet.paper.rule();
    addHours(sheet);
    sheet.paper.rule();
    addChecks(sheet);
    if (report.isZ && !facts.journalHead.isEmpty()) {
        sheet.paper.gap();
        sheet.paper.centred(sheet.words.journal, 1);
        sheet.paper.code(facts.journalHead);
    }
    return sheet.paper.take();
}

} // namespace shop
