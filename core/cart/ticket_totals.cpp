// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/ticket_totals.h"

#include "core/cart/cart_rules.h"

#include <algorithm>

namespace shop {

namespace {

Done addTax(QList<TaxTotal> &taxes, const TaxTotal &tax)
{
    for (TaxTotal &each : taxes) {
        if (each.name != tax.name || each.rate != tax.rate)
            continue;
        SHOP_TRY_VALUE(base, each.base.plus(tax.base));
        SHOP_TRY_VALUE(sum, each.tax.plus(tax.tax));
        each.base = base;
        each.tax = sum;
        return {};
    }
    taxes.append(tax);
    return {};
}

Result<Totals> addUp(const QList<TicketPart> &parts, qsizetype lineCount, const TaxTable &table,
                     Currency currency)
{
    MoneySum amount(currency);
    MoneySum discount(currency);
    MoneySum net(currency);
    MoneySum tax(currency);
    MoneySum total(currency);
    Totals all;
    all.lines.resize(lineCount);
    for (const TicketPart &part : parts) {
        for (qsizetype i = 0; i < part.lines.size(); ++i)
            all.lines[part.lines[i]] = part.totals.lines[i];
        for (const TaxTotal &each : part.totals.taxes)
            SHOP_TRY(addTax(all.taxes, each));
        amount += part.totals.amount;
        discount += part.totals.discount;
        net += part.totals.net;
        tax += part.totals.tax;
        total += part.totals.total;
        SHOP_TRY_VALUE(pieces, all.pieces.plus(part.totals.pieces));
        all.pieces = pieces;
    }
    std::stable_sort(all.taxes.begin(), all.taxes.end(), [&](const auto &a, const auto &b) {
        return table.positionOf(a.name) < table.positionOf(b.name);
    });
    SHOP_TRY_VALUE(allAmount, amount.result());
    SHOP_TRY_VALUE(allDiscount, discount.result());
    SHOP_TRY_VALUE(allNet, net.result());
    SHOP_TRY_VALUE(allTax, tax.result());
    SHOP_TRY_VALUE(allTotal, total.result());
    all.amount = allAmount;
    all.discount = allDiscount;
    all.net = allNet;
    all.tax = allTax;
    all.total = allTotal;
    return all;
}

} // namespace

namespace {

// Mostly all of them, which costs nothing.
QList<CartLine> linesAt(const QList<CartLine> &lines, const QList<qsizetype> &places)
{
    if (places.size() == lines.size())
        return lines;
    QList<CartLine> found;
    found.reserve(places.size());
    for (const qsizetype place : places)
        found.append(lines[place]);
    return found;
}

PromotionLine promotionLine(const CartLine &line, const Money &amount)
{
    PromotionLine made;
    made.product = line.product;
    made.category = line.category;
    made.unit = line.unit;
    made.quantity = line.quantity;
    made.amount = amount;
    // A price agreed by hand stands as it is.
    made.discountable =
        isDiscountable(line) && !line.returnOf && !line.listPrice && !line.quantity.isNegative();
    return made;
}

Result<LinePromotions> promoted(const QList<CartLine> &lines, const TicketPricing &pricing,
                                QList<PromotionVerdict> &verdicts)
{
    LinePromotions promotions;
    if (pricing.promotions.isEmpty())
        return promotions;
    QList<PromotionLine> given;
    given.reserve(lines.size());
    for (const CartLine &line : lines) {
        SHOP_TRY_VALUE(amount, line.unitPrice.amountFor(line.quantity, pricing.rules.rounding));
        given.append(promotionLine(line, line.labelAmount.value_or(amount)));
    }
    SHOP_TRY_VALUE(applied, applyPromotions(given, pricing.promotions,
                                            {pricing.day, pricing.time, pricing.coupons},
                                            pricing.rules.currency, pricing.rules.rounding));
    for (const QList<PromotionShare> &shares : std::as_const(applied.lines)) {
        QList<LinePromotion> ofLine;
        for (const PromotionShare &share : shares)
            ofLine.append({share.promotion, share.name, share.amount});
        promotions.append(ofLine);
    }
    verdicts = applied.verdicts;
    return promotions;
}

} // namespace

TicketPartKind ticketPartOf(const CartLine &line)
{
    if (line.returnOf)
        return TicketPartKind::Return;
    if (line.kind == ProductKind::AccountPayment)
        return TicketPartKind::AccountPayment;
    // Empties come back as negative lines of deposit, which is part of a sale; the deposit of goods
    // that come back goes with them. Without a price it is a note of stock.
    const qint64 price = line.unitPrice.tenThousandths();
    const bool isEmpties = line.kind == ProductKind::Deposit && line.depositOf.isNull();
    const bool givesMoneyBack =
        !isEmpties && price != 0 && line.quantity.isNegative() != (price < 0);
    return givesMoneyBack ? TicketPartKind::ReturnWithoutReceipt : TicketPartKind::Sale;
}

qsizetype TicketTotals::main() const
{
    if (all.total.isNegative())
        return 0;
    return parts.size() - 1;
}

Result<TicketTotals> computeTicket(const QList<CartLine> &lines,
                                   const std::optional<Discount> &discount,
                                   const TicketPricing &pricing)
{
    TicketTotals ticket;
    for (const TicketPartKind kind : {TicketPartKind::Return, TicketPartKind::ReturnWithoutReceipt,
                                      TicketPartKind::AccountPayment, TicketPartKind::Sale}) {
        TicketPart part;
        part.kind = kind;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (ticketPartOf(lines[i]) == kind)
                part.lines.append(i);
        }
        const QList<CartLine> own = linesAt(lines, part.lines);
        // An empty ticket is an empty sale.
        const bool onlyOne = kind == TicketPartKind::Sale && ticket.parts.isEmpty();
        if (own.isEmpty() && !onlyOne)
            continue;
        LinePromotions promotions;
        if (kind == TicketPartKind::Sale) {
            part.discount = discount;
            SHOP_TRY_VALUE(taken, promoted(own, pricing, part.verdicts));
            promotions = taken;
            for (PromotionVerdict &verdict : part.verdicts) {
                for (qsizetype &place : verdict.lines)
                    place = part.lines[place];
            }
        }
        SHOP_TRY_VALUE(totals, computeTotals(own, part.discount, pricing.rules, pricing.taxes,
                                             pricing.day, promotions));
        part.totals = totals;
        ticket.parts.append(std::move(part));
    }
    SHOP_TRY_VALUE(all, addUp(ticket.parts, lines.size(), pricing.taxes, pricing.rules.currency));
    ticket.all = all;
    return ticket;
}

} // namespace shop
