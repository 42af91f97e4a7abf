// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/devices/sample_receipt.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Money cad(qint64 minor)
{
    return {minor, testCurrency(u"CAD"_s)};
}

UnitPrice price(qint64 minor)
{
    return UnitPrice::fromMoney(cad(minor));
}

ReceiptLine line(const QString &name, qint64 minor, const QString &mark = {})
{
    ReceiptLine result;
    result.name = name;
    result.mark = mark;
    result.quantity = Quantity::pieces(1);
    result.unitPrice = price(minor);
    result.amount = cad(minor);
    result.discount = cad(0);
    return result;
}

ReceiptLine apples()
{
    ReceiptLine result = line(u"Gala apples"_s, 534, u"Z"_s);
    result.quantity = Quantity::fromThousandths(1245);
    result.unit = Unit::Kilogram;
    result.unitPrice = price(429);
    result.showQuantity = true;
    return result;
}

ReceiptLine chocolate()
{
    ReceiptLine result = line(u"Dark chocolate 70 %, 90 g"_s, 1298);
    result.quantity = Quantity::pieces(2);
    result.unitPrice = price(649);
    result.discount = cad(130);
    result.discountText = u"10 %"_s;
    result.showQuantity = true;
    return result;
}

} // namespace

Currency testCurrency(const QString &code)
{
    return Currency::fromCode(code).value();
}

ReceiptData sampleReceipt()
{
    ReceiptData receipt;
    receipt.shopName = u"HARBOUR LANE"_s;
    receipt.tagline = u"Grocer and gifts"_s;
    receipt.address = {u"18 Harbour Lane, Halifax NS  B3J 1S9"_s};
    receipt.contact = u"902 555 0142   harbourlane.example"_s;
    receipt.taxNumber = u"HST 81234 5678 RT0001"_s;
    receipt.number = u"1-R-1048"_s;
    receipt.dateTime = u"Mon 23 Nov 2026 14:28"_s;
    receipt.registerName = u"Register 1"_s;
    receipt.shiftNumber = 214;
    receipt.servedBy = u"Tomas"_s;
    receipt.lines = {line(u"Sourdough loaf, 800 g"_s, 725, u"Z"_s),
                     line(u"Ground coffee, dark roast, 340 g"_s, 1495, u"Z"_s), apples(),
                     chocolate(), line(u"Beeswax candle, lavender"_s, 2200)};
    receipt.subtotal = cad(6122);
    receipt.saleDiscount = cad(0);
    receipt.pieces = Quantity::pieces(6);
    receipt.taxes = {{.name = u"HST"_s,
                      .rate = TaxRate::fromPercentText(u"14").value(),
                      .base = cad(3368),
                      .tax = cad(472)}};
    receipt.total = cad(6594);
    receipt.payments = {
        {.method = u"Card"_s, .reference = u"************4417, auth 09214C"_s, .amount = cad(4000)},
        {.method = u"Cash"_s, .reference = {}, .amount = cad(4000)}};
    receipt.cashRounding = cad(1);
    receipt.change = cad(1405);
    receipt.saved = cad(130);
    receipt.markLegend = QStringList{u"Z  zero-rated grocery"_s};
    receipt.footer =
        u"Unopened goods can be returned within\n14 days with this receipt.\nThank you, Anouk."_s;
    receipt.journalHead = u"3f9a1c20"_s;
    receipt.barcode = receiptBarcode(u"1-R", 1048);
    return receipt;
}

ReceiptWords englishWords(int pieces)
{
    return {.sale = u"Sale %1"_s,
            .returned = u"Return %1"_s,
            .registerWord = u"Register %1"_s,
            .shift = u"shift %1"_s,
            .servedBy = u"Served by %1"_s,
            .subtotal = u"Subtotal"_s,
            .items = QString::number(pieces) + u" items"_s,
            .saleDiscount = u"Discount"_s,
            .on = u"%1 on %2"_s,
            .total = u"TOTAL"_s,
            .cashRounding = u"Cash rounding"_s,
            .change = u"CHANGE"_s,
            .refund = u"REFUND"_s,
            .saved = u"You saved %1 today"_s,
            .copy = u"COPY %1"_s,
            .notAReceipt = u"NOT A RECEIPT"_s,
            .contains = u"Incl. %1 on %2"_s,
            .journal = u"Journal %1"_s,
            .each = u"%1 x %2"_s,
            .gift = u"GIFT RECEIPT"_s};
}

QList<HostileText> hostileTexts()
{
    const QString kick = u"Tea "_s + QChar(0x1b) + u'p' + QChar(0) + QChar(25) + QChar(250);
    return {{"markup", u"<img src=x>"_s},
            {"reversed order", u"abc\u202efdp.exe\u2066x"_s},
            {"NUL", u"zero"_s + QChar(0) + u"end"_s},
            {"drawer kick", kick},
            {"formula", u"=1+1"_s},
            {"a megabyte", QString(1024 * 1024, u'M')},
            {"a megabyte of marks", QString(u'e' + QString(1024 * 1024, QChar(0x0301)))},
            {"a megabyte of spaces", QString(1024 * 1024, u' ') + u"end"_s},
            {"line breaks", u"one\ntwo\r\nthree\u2028four\u0085five\tsix"_s},
            {"emoji", u"Party \U0001F389\U0001F468\u200D\U0001F469\u200D\U0001F467 pack"_s},
            {"lone surrogate", u"half "_s + QChar(0xd83c) + u" pair"_s},
            {"placeholders", u"%1 %2 %n %%"_s},
            {"C1 controls", u"a"_s + QChar(0x9b) + u"31mb"_s + QChar(0x90)},
            {"code set", u"{A{B{C{1"_s}};
}

ReceiptData hostileReceipt(const QString &text)
{
    ReceiptData receipt = sampleReceipt();
    receipt.shopName = text;
    receipt.tagline = text;
    receipt.address = {text, text};
    receipt.contact = text;
    receipt.taxNumber = text;
    receipt.registerName = text;
    receipt.servedBy = text;
    receipt.footer = text;
    receipt.markLegend = QStringList{text};
    for (ReceiptLine &each : receipt.lines) {
        each.name = text;
        each.mark = text;
        each.note = text;
        each.discountText = text;
    }
    receipt.taxes.first().name = text;
    for (ReceiptPayment &payment : receipt.payments)
        payment.reference = text;
    return receipt;
}

} // namespace shop
