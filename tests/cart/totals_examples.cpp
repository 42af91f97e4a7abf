// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cart/totals_examples.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Currency currencyOf(const Example &example)
{
    return Currency::fromCode(QString::fromLatin1(example.currency)).value();
}

QString numbers(const QList<qint64> &values)
{
    QStringList texts;
    for (const qint64 value : values)
        texts.append(QString::number(value));
    return texts.join(u' ');
}

} // namespace

TaxComponent tax(const char *category, const char *name, const char *percent, int position)
{
    return {QString::fromLatin1(category),
            QString::fromLatin1(name),
            TaxRate::fromPercentText(QString::fromLatin1(percent)).value(),
            {},
            {},
            position};
}

TaxTable taxes()
{
    TaxTable table;
    table.components = {
        tax("hst", "HST", "14"),   tax("bc", "GST", "5", 0),     tax("bc", "PST", "7", 1),
        tax("gst", "GST", "5", 0), tax("quebec", "TPS", "5", 0), tax("quebec", "TVQ", "9.975", 1),
        tax("de19", "MwSt", "19"), tax("de7", "MwSt", "7"),      tax("ch8", "MWST", "8.1"),
        tax("ch2", "MWST", "2.6"), tax("jp10", "JCT", "10"),     tax("jp8", "JCT", "8"),
        tax("bh", "VAT", "10"),    tax("in18", "CGST", "9", 0),  tax("in18", "SGST", "9", 1),
        tax("zero", "HST", "0")};
    for (const auto *code : {"standard", "hst", "bc", "gst", "quebec", "de19", "de7", "ch8", "ch2",
                             "jp10", "jp8", "bh", "in18", "zero", "none"})
        table.categories.append({QString::fromLatin1(code), QString::fromLatin1(code), {}});
    return table;
}

QList<CartLine> linesOf(const Example &example)
{
    const Currency currency = currencyOf(example);
    QList<CartLine> lines;
    for (const L &each : example.lines) {
        CartLine line;
        line.name = u"line %1"_s.arg(lines.size() + 1);
        line.unitPrice = UnitPrice(each.price, currency);
        line.quantity = Quantity::fromThousandths(each.quantity);
        line.taxCategory = QString::fromLatin1(each.category);
        line.noDiscount = each.noDiscount;
        line.kind = each.kind;
        line.unit = each.unit;
        if (each.offMillionths != 0)
            line.discount = Discount{each.offMillionths, std::nullopt, {}};
        if (each.offAmount != 0)
            line.discount = Discount{0, Money(each.offAmount, currency), {}};
        lines.append(line);
    }
    return lines;
}

Result<Totals> compute(const Example &example)
{
    PricingRules rules;
    rules.currency = currencyOf(example);
    rules.priceMode = example.mode;
    rules.taxRounding = example.taxRounding;
    rules.rounding = example.rounding;
    std::optional<Discount> discount;
    if (example.saleMillionths != 0)
        discount = Discount{example.saleMillionths, std::nullopt, {}};
    if (example.saleAmount != 0)
        discount = Discount{0, Money(example.saleAmount, rules.currency), {}};
    return computeTotals(linesOf(example), discount, rules, taxes(), QDate(2026, 11, 23));
}

Answer answerOf(const Totals &totals)
{
    Answer answer;
    answer.sums = numbers({totals.amount.minor(), totals.discount.minor(), totals.net.minor(),
                           totals.tax.minor(), totals.total.minor()});
    for (const TaxTotal &each : totals.taxes)
        answer.taxes.append(each.name + u' ' + each.rate.percentText() + u' ' +
                            numbers({each.base.minor(), each.tax.minor()}));
    for (const LineTotals &line : totals.lines) {
        qint64 lineTax = 0;
        for (const LineTax &each : line.taxes)
            lineTax += each.tax.minor();
        answer.lines.append(numbers({line.amount.minor(), line.lineDiscount.minor(),
                                     line.saleDiscount.minor(), lineTax, line.total.minor()}));
    }
    return answer;
}

} // namespace shop
