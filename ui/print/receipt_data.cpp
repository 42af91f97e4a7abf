// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_data.h"

#include "core/devices/escpos.h"
#include "core/devices/paper_text.h"

#include <cstdlib>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHashDigits = 8;
constexpr int kLettersPerLine = 32; // whole on the narrow paper too
// What a printer must be sent as a picture: Greek, Cyrillic, Arabic, Hebrew, Han.
constexpr QStringView kOtherLetters =
    u"\u03b1\u03b2 \u0430\u0431 \u0627\u0628 \u05d0\u05d1 \u4e2d\u6587";

// Things as people count them: a weighed line is one, a deposit is none.
qint64 piecesOf(const Order &order)
{
    qint64 pieces = 0;
    for (const OrderLine &line : order.lines) {
        if (line.line.kind == ProductKind::Deposit)
            continue;
        const bool isCounted = line.line.unit == Unit::Piece;
        pieces += isCounted ? std::abs(line.line.quantity.thousandths() / 1000) : 1;
    }
    return pieces;
}

QString discountText(const std::optional<Discount> &discount)
{
    if (!discount || discount->millionths == 0)
        return {};
    const auto rate = TaxRate::fromMillionths(discount->millionths);
    return rate ? QString(rate->percentText() + u" %") : QString();
}

// Below the line: from which receipt it comes back, the code of a gift card, what was written.
QString noteOf(const CartLine &line)
{
    QStringList parts;
    if (line.returnOf)
        parts.append(u"<- "_s + line.returnOf->number);
    parts.append(line.voucher);
    parts.append(line.note);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// A prepayment is named by its order.
QString nameOf(const CartLine &line, const ReceiptLanguage &language)
{
    if (line.kind != ProductKind::Prepayment)
        return line.name;
    constexpr const char *kWords = QT_TRANSLATE_NOOP("Receipt", "Prepayment, order %1");
    const QString translated =
        language.translator ? language.translator->translate("Receipt", kWords) : QString();
    return (translated.isEmpty() ? QString::fromUtf8(kWords) : translated).arg(line.name);
}

// What somebody can be given: neither money paid in nor what comes with the goods.
bool isGift(const CartLine &line)
{
    return line.quantity > Quantity() && line.kind != ProductKind::Deposit &&
           line.kind != ProductKind::Prepayment && line.kind != ProductKind::AccountPayment;
}

ReceiptLine lineOf(const OrderLine &line, const TaxTable &taxes, const ReceiptLanguage &language)
{
    const CartLine &sold = line.line;
    return {.name = nameOf(sold, language),
            .mark = taxes.markOf(sold.taxCategory),
            .quantity = sold.quantity,
            .unit = sold.unit,
            .unitPrice = sold.unitPrice,
            .amount = line.totals.amount,
            .discount = line.totals.lineDiscount,
            .discountText = discountText(sold.discount),
            .note = noteOf(sold),
            .showQuantity = sold.unit != Unit::Piece || sold.quantity != Quantity::pieces(1)};
}

QStringList legendOf(const Order &order, const TaxTable &taxes)
{
    QStringList legend;
    for (const TaxCategory &category : taxes.categories) {
        const bool isUsed =
            std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
                return line.line.taxCategory == category.code;
            });
        if (isUsed && !category.mark.isEmpty())
            legend.append(category.mark + u"  " + category.name);
    }
    return legend;
}

void addTenders(ReceiptData &data, const Order &order, const ReceiptLanguage &language)
{
    MoneySum rounding(order.rules.currency);
    for (const Payment &payment : order.payments) {
        if (payment.method == TenderMethod::CashRounding)
            rounding -= payment.amount; // what it settles is what the customer need not pay
        else
            data.payments.append({.method = tenderWord(language, payment.method),
                                  .reference = payment.reference,
                                  .amount = payment.tendered});
    }
    data.cashRounding = rounding.result().valueOr(Money::zero(order.rules.currency));
    data.change = order.change();
}

void addAmounts(ReceiptData &data, const Order &order)
{
    MoneySum subtotal(order.rules.currency);
    MoneySum saleDiscount(order.rules.currency);
    for (const OrderLine &line : order.lines) {
        subtotal += line.totals.amount;
        subtotal -= line.totals.lineDiscount;
        saleDiscount += line.totals.saleDiscount;
    }
    data.subtotal = subtotal.result().valueOr(order.amount);
    data.saleDiscount = saleDiscount.result().valueOr(Money::zero(order.rules.currency));
    data.taxIncluded = order.rules.priceMode == PriceMode::TaxIncluded;
    for (const TaxTotal &tax : order.taxes)
        data.taxes.append({.name = tax.name, .rate = tax.rate, .base = tax.base, .tax = tax.tax});
    data.total = order.total;
    data.saved = order.discountTotal;
}

void addShop(ReceiptData &data, const ShopProfile &profile)
{
    data.shopName = profile.name;
    data.tagline = profile.tagline;
    data.address = profile.address;
    QStringList contact{profile.phone, profile.website};
    contact.removeAll(QString());
    data.contact = contact.join(u"   "_s);
    data.taxNumber = profile.taxNumber;
    data.footer = profile.receiptFooter;
}

} // namespace

ReceiptData receiptData(const Order &order, const ReceiptFacts &facts,
                        const ReceiptLanguage &language)
{
    const ReceiptWords words = receiptWords(language, 0);
    ReceiptData data;
    addShop(data, facts.profile);
    data.logo = facts.logo;
    data.number = order.numberText();
    data.dateTime = receiptDateTime(language, order.placedAt, facts.profile.timeZone);
    data.registerName = facts.atRegister.name.isEmpty()
                            ? words.registerWord.arg(facts.atRegister.number)
                            : facts.atRegister.name;
    data.shiftNumber = facts.shiftNumber;
    data.servedBy = facts.servedBy;
    data.gift = facts.gift;
    for (const OrderLine &line : order.lines) {
        if (!facts.gift || isGift(line.line))
            data.lines.append(lineOf(line, facts.taxes, language));
    }
    data.pieces = Quantity::pieces(piecesOf(order));
    addAmounts(data, order);
    addTenders(data, order, language);
    if (!facts.gift)
        data.markLegend = legendOf(order, facts.taxes);
    data.journalHead = order.journalHead.section(u':', 1).left(kHashDigits);
    data.barcode = receiptBarcode(order.series, order.number);
    data.copyNumber = facts.copyNumber;
    data.training = order.kind == OrderKind::Training;
    data.isReturn =
        order.kind == OrderKind::Return || order.kind == OrderKind::ReturnWithoutReceipt;
    return data;
}

QList<PaperLine> receiptLines(const Order &order, const ReceiptFacts &facts,
                              const ReceiptLanguage &language, int columns)
{
    return layOutReceipt(receiptData(order, facts, language),
                         receiptWords(language, piecesOf(order)), language.locale, columns);
}

QList<PaperLine> testPageLines(const ShopProfile &profile, const QString &registerName,
                               const ReceiptLanguage &language, int columns)
{
    const QString title =
        language.translator ? language.translator->translate("Receipt", "Printer test") : QString();
    QString ruler;
    for (int column = 1; column <= columns; ++column)
        ruler += QChar(u'0' + column % 10);
    const PaperLine gap{.kind = PaperLine::Kind::Feed};
    QList<PaperLine> lines{
        {.text = paperText(profile.name, columns), .bold = true, .centred = true},
        {.text = paperText(registerName, columns), .centred = true},
        {.text = title.isEmpty() ? QString::fromUtf8(QT_TRANSLATE_NOOP("Receipt", "Printer test"))
                                 : title,
         .centred = true},
        gap,
        {.text = ruler}};
    const QString letters = codePageText();
    for (qsizetype at = 0; at < letters.size(); at += kLettersPerLine)
        lines.append({.text = letters.mid(at, kLettersPerLine)});
    lines.append({{.text = kOtherLetters.toString()},
                  gap,
                  {.kind = PaperLine::Kind::Barcode, .text = u"SHOPDESK"_s, .centred = true}});
    return lines;
}

} // namespace shop
