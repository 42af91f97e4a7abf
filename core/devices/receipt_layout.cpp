// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/receipt_layout.h"

#include "core/base/amount_text.h"
#include "core/devices/paper.h"
#include "core/devices/paper_text.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAmountColumns = 9;
constexpr int kGap = Paper::kGap;
constexpr int kFewestTextColumns = Paper::kFewestTextColumns;
constexpr int kHeadLines = 3;
constexpr int kFooterLines = 12;

QString unitSign(Unit unit)
{
    return unit == Unit::SquareMetre ? u"m\u00b2"_s : unitCode(unit);
}

Money shownAmount(const ReceiptLine &line)
{
    if (line.discount.isZero())
        return line.amount;
    return line.amount.minus(line.discount).valueOr(line.amount);
}

int widestAmount(const ReceiptData &receipt, const Paper &paper)
{
    int widest = columnsOf(paper.figure(receipt.total));
    for (const ReceiptLine &line : receipt.lines)
        widest = qMax(widest, columnsOf(paper.figure(shownAmount(line))));
    return widest;
}

void addHead(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    paper.picture(receipt.logo);
    if (receipt.training)
        paper.headline(words.notAReceipt);
    paper.headline(receipt.shopName);
    if (receipt.gift)
        paper.headline(words.gift);
    if (receipt.copyNumber > 0)
        paper.headline(words.copy.arg(receipt.copyNumber));
    paper.centred(receipt.tagline, 1);
    for (const QString &line : receipt.address)
        paper.centred(line, kHeadLines);
    paper.centred(receipt.contact, kHeadLines);
    paper.centred(receipt.taxNumber, kHeadLines);
    paper.gap();

    const QString title = receipt.isReturn ? words.returned : words.sale;
    paper.pair(title.arg(paperText(receipt.number, paper.columns())), receipt.dateTime);
    QString place = paperText(receipt.registerName, paper.columns());
    if (receipt.shiftNumber > 0)
        place += u", " + words.shift.arg(receipt.shiftNumber);
    const QString servedBy = receipt.servedBy.isEmpty()
                                 ? QString()
                                 : words.servedBy.arg(paperText(receipt.servedBy, paper.columns()));
    paper.pair(place, servedBy);
}

void addQuantity(Paper &paper, const ReceiptLine &line, const ReceiptWords &words)
{
    QString quantity = paperFigure(toText(line.quantity, paper.locale()));
    QString price = paperFigure(toText(line.unitPrice, paper.locale(), AmountStyle::Plain));
    if (line.unit != Unit::Piece) {
        quantity += u' ' + unitSign(line.unit);
        price += u" /" + unitSign(line.unit);
    }
    const QString together = words.each.arg(quantity, price);
    if (columnsOf(together) <= paper.columns() - kGap)
        paper.indented(together);
    else
        paper.parts(quantity, price, u" x "_s);
}

void addLines(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    const int widest = widestAmount(receipt, paper);
    for (const ReceiptLine &line : receipt.lines) {
        const QString mark = line.mark.isEmpty() ? QString() : u' ' + paperText(line.mark, 3);
        const int room = qMin(paper.columns() - kAmountColumns,
                              paper.columns() - widest - kGap - columnsOf(mark));
        const QString name = paperText(line.name, qMax(kFewestTextColumns, room)) + mark;
        paper.row(name, paper.figure(shownAmount(line)));
        if (line.showQuantity)
            addQuantity(paper, line, words);
        if (!line.discount.isZero()) {
            QString label = words.saleDiscount;
            if (!line.discountText.isEmpty())
                label += u' ' + paperText(line.discountText, paper.columns());
            paper.parts(label, paper.figure(line.discount.negated()), u"   "_s);
        }
        if (!line.note.isEmpty())
            paper.indented(line.note);
    }
}

// What it is and how many.
void addGifts(Paper &paper, const ReceiptData &receipt)
{
    for (const ReceiptLine &line : receipt.lines) {
        QString quantity = paperFigure(toText(line.quantity, paper.locale()));
        if (line.unit != Unit::Piece)
            quantity += u' ' + unitSign(line.unit);
        const int room = paper.columns() - columnsOf(quantity) - kGap;
        paper.row(paperText(line.name, qMax(kFewestTextColumns, room)), quantity);
    }
}

void addTotals(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    paper.row(words.subtotal + u", " + words.items, paper.figure(receipt.subtotal));
    if (!receipt.saleDiscount.isZero())
        paper.row(words.saleDiscount, paper.figure(receipt.saleDiscount.negated()));
    if (!receipt.taxIncluded) {
        for (const ReceiptTax &tax : receipt.taxes)
            paper.tax(words.on, tax.name, tax.rate, tax.base, tax.tax);
    }
    const QString totalWord = receipt.isReturn ? words.refund : words.total;
    paper.row(totalWord + u"  " + receipt.total.currency().code(), paper.figure(receipt.total),
              true);
    if (receipt.taxIncluded) {
        for (const ReceiptTax &tax : receipt.taxes)
            paper.tax(words.contains, tax.name, tax.rate, tax.base, tax.tax);
    }
}

void addTenders(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    paper.gap();
    for (const ReceiptPayment &payment : receipt.payments) {
        const QString reference = paperText(payment.reference, paper.columns());
        paper.row(reference.isEmpty() ? payment.method : QString(payment.method + u' ' + reference),
                  paper.figure(payment.amount));
    }
    if (!receipt.cashRounding.isZero())
        paper.row(words.cashRounding, paper.figure(receipt.cashRounding));
    if (!receipt.change.isZero())
        paper.row(words.change, paper.figure(receipt.change), true);
}

void addFoot(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    paper.gap();
    for (const QString &line : receipt.markLegend)
        paper.text(line);
    if (receipt.saved.isPositive() && !receipt.gift)
        paper.text(words.saved.arg(paper.figure(receipt.saved)));
    paper.gap();
    paper.centred(receipt.footer, kFooterLines);
    paper.gap();
    if (!receipt.journalHead.isEmpty())
        paper.centred(words.journal.arg(paperText(receipt.journalHead, 16)), 1);
    paper.barcode(receipt.barcode);
    if (receipt.training)
        paper.headline(words.notAReceipt);
}

} // namespace

QList<PaperLine> layOutReceipt(const ReceiptData &receipt, const ReceiptWords &words,
                               const QLocale &locale, int columns)
{
    Paper paper(columns, locale);
    addHead(paper, receipt, words);
    paper.rule();
    if (receipt.gift) {
        addGifts(paper, receipt);
    } else {
        addLines(paper, receipt, words);
        paper.rule();
        addTotals(paper, receipt, words);
        addTenders(paper, receipt, words);
    }
    addFoot(paper, receipt, words);
    return paper.take();
}

QString toPlainText(const QList<PaperLine> &lines, int columns)
{
    QString text;
    for (const PaperLine &line : lines) {
        if (line.kind == PaperLine::Kind::Picture)
            continue;
        QString shown = line.text;
        if (line.kind == PaperLine::Kind::Rule)
            shown = QString(columns, u'-');
        else if (line.kind == PaperLine::Kind::Barcode)
            shown = u"[Code 128 " + line.text + u']';
        if (line.centred)
            shown.prepend(QString(qMax(0, (columns - columnsOf(shown)) / 2), u' '));
        text += shown + u'\n';
    }
    return text;
}

} // namespace shop
