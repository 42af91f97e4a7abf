// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/receipt_layout.h"

#include "core/base/amount_text.h"
#include "core/devices/paper_text.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAmountColumns = 9;
constexpr int kGap = 2; // at least so many spaces before an amount
constexpr int kFewestTextColumns = 8; // with less beside an amount, the amount gets its own line
constexpr int kHeadLines = 3;
constexpr int kFooterLines = 12;
constexpr int kBarcodeColumns = 80; // a barcode is whole or of no use; only nonsense is longer

QString unitSign(Unit unit)
{
    return unit == Unit::SquareMetre ? u"m\u00b2"_s : unitCode(unit);
}

QString percentText(TaxRate rate, const QLocale &locale)
{
    return paperFigure(rate.percentText().replace(u'.', locale.decimalPoint())) + u" %";
}

// A line of paper after the other.
class Paper final
{
public:
    Paper(int columns, const QLocale &locale) : m_columns(columns), m_locale(locale) {}

    int columns() const { return m_columns; }
    QString figure(const Money &amount) const
    {
        return paperFigure(toText(amount, m_locale, AmountStyle::Plain));
    }
    const QLocale &locale() const { return m_locale; }

    void text(const QString &line, bool bold = false)
    {
        m_lines.append({.text = paperText(line, m_columns), .bold = bold});
    }
    // With its indent, which paperText() would take away.
    void indented(const QString &line)
    {
        const QString cut = paperText(line, m_columns - kGap);
        m_lines.append({.text = QString(kGap, u' ') + cut});
    }
    void centred(QStringView typed, int maxLines)
    {
        if (typed.isEmpty())
            return;
        for (const QString &line : wrappedPaperText(typed, m_columns, maxLines))
            m_lines.append({.text = line, .centred = true});
    }
    // Double size where it fits, one line.
    void headline(QStringView typed)
    {
        const QString line = paperText(typed, m_columns);
        if (!line.isEmpty())
            m_lines.append({.text = line,
                            .bold = true,
                            .doubleSize = columnsOf(line) * 2 <= m_columns,
                            .centred = true});
    }
    void rule() { m_lines.append({.kind = PaperLine::Kind::Rule}); }
    void barcode(const QString &content)
    {
        if (!content.isEmpty())
            m_lines.append({.kind = PaperLine::Kind::Barcode,
                            .text = paperText(content, kBarcodeColumns),
                            .centred = true});
    }
    // An empty line between two parts.
    void gap()
    {
        if (!m_lines.isEmpty() && m_lines.last().kind != PaperLine::Kind::Feed)
            m_lines.append({.kind = PaperLine::Kind::Feed});
    }

    // The text is cut before the amount; an amount that leaves no room stands on its own line.
    void row(const QString &left, const QString &right, bool bold = false)
    {
        const int room = m_columns - columnsOf(right) - kGap;
        QString start = paperText(left, qMax(room, kFewestTextColumns));
        if (room < kFewestTextColumns) {
            text(left, bold);
            start.clear();
        }
        const int spaces = m_columns - columnsOf(start) - columnsOf(right);
        m_lines.append({.text = start + QString(qMax(0, spaces), u' ') + right, .bold = bold});
    }
    // Two texts of which neither is more important: one line, or two.
    void pair(const QString &left, const QString &right)
    {
        const QString start = paperText(left, m_columns);
        const QString end = paperText(right, m_columns);
        const int spaces = m_columns - columnsOf(start) - columnsOf(end);
        if (start.isEmpty() || end.isEmpty() || spaces < kGap) {
            for (const QString &line : {start, end}) {
                if (!line.isEmpty())
                    text(line);
            }
            return;
        }
        m_lines.append({.text = start + QString(spaces, u' ') + end});
    }
    // Parts that belong on one indented line; where they do not fit, a line each, so that no
    // figure is cut.
    void parts(const QString &first, const QString &second, const QString &between)
    {
        const QString together = first + between + second;
        if (columnsOf(together) <= m_columns - kGap) {
            indented(together);
            return;
        }
        indented(first);
        indented(QString(between + second).trimmed());
    }

    QList<PaperLine> take() { return std::move(m_lines); }

private:
    int m_columns;
    QLocale m_locale;
    QList<PaperLine> m_lines;
};

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
    if (receipt.training)
        paper.headline(words.notAReceipt);
    paper.headline(receipt.shopName);
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

// "HST 14 % on 33.68": of a name too long, the name is cut, never the figures.
void addTax(Paper &paper, const ReceiptTax &tax, const QString &pattern)
{
    const QString amount = paper.figure(tax.tax);
    const QString rate = percentText(tax.rate, paper.locale());
    const QString base = paper.figure(tax.base);
    const auto label = [&](int nameColumns) {
        const QString name = paperText(tax.name, nameColumns);
        return pattern.arg(name.isEmpty() ? rate : QString(name + u' ' + rate), base);
    };
    const int room = paper.columns() - columnsOf(amount) - kGap;
    const int surplus = columnsOf(label(paper.columns())) - room;
    const int nameColumns = columnsOf(paperText(tax.name, paper.columns())) - qMax(0, surplus);
    const bool fits = nameColumns >= 3 || surplus <= 0;
    if (fits)
        paper.row(label(nameColumns), amount);
    else {
        paper.text(label(kFewestTextColumns));
        paper.row(QString(), amount);
    }
}

void addTotals(Paper &paper, const ReceiptData &receipt, const ReceiptWords &words)
{
    paper.row(words.subtotal + u", " + words.items, paper.figure(receipt.subtotal));
    if (!receipt.saleDiscount.isZero())
        paper.row(words.saleDiscount, paper.figure(receipt.saleDiscount.negated()));
    if (!receipt.taxIncluded) {
        for (const ReceiptTax &tax : receipt.taxes)
            addTax(paper, tax, words.on);
    }
    const QString totalWord = receipt.isReturn ? words.refund : words.total;
    paper.row(totalWord + u"  " + receipt.total.currency().code(), paper.figure(receipt.total),
              true);
    if (receipt.taxIncluded) {
        for (const ReceiptTax &tax : receipt.taxes)
            addTax(paper, tax, words.contains);
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
    if (receipt.saved.isPositive())
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
    addLines(paper, receipt, words);
    paper.rule();
    addTotals(paper, receipt, words);
    addTenders(paper, receipt, words);
    addFoot(paper, receipt, words);
    QList<PaperLine> lines = paper.take();
    while (!lines.isEmpty() && lines.last().kind == PaperLine::Kind::Feed)
        lines.removeLast();
    return lines;
}

QString toPlainText(const QList<PaperLine> &lines, int columns)
{
    QString text;
    for (const PaperLine &line : lines) {
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
