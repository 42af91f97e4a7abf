// SPDX-License-Identifier: GPL-3.0-or-later
// The books that the trade keeps of its own, and what the program's verification finds in the program's.
#include "tests/till/any_trade.h"

#include "core/shop/document_check.h"
#include "tests/till/any_value.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

qint64 Sheet::tendered() const
{
    qint64 sum = 0;
    for (const auto &[method, minor] : tenders)
        sum += minor;
    return sum;
}

void AnyTrade::note(Desk &desk, const SoldTicket &ticket)
{
    for (const Order &order : ticket.documents) {
        m_documents.push_back(order);
        m_numbers[order.series].append(order.number);
        noteLines(desk, order);
        notePayments(desk, order);
        noteCoupons(order);
    }
}

// A sale uses each once, whatever it takes off how many lines, and a void gives the use back.
void AnyTrade::noteCoupons(const Order &order)
{
    if (order.kind != OrderKind::Sale && order.kind != OrderKind::Void)
        return;
    const auto sale =
        std::find_if(m_documents.cbegin(), m_documents.cend(), [&](const Order &each) {
            return each.id == (order.voids.isNull() ? order.id : order.voids);
        });
    if (sale->kind != OrderKind::Sale)
        return;
    for (const Promotion &promotion : std::as_const(m_promotions)) {
        const bool took =
            std::any_of(sale->lines.cbegin(), sale->lines.cend(), [&](const OrderLine &line) {
                const QList<LinePromotion> &taken = line.totals.promotions;
                return std::any_of(taken.cbegin(), taken.cend(), [&](const LinePromotion &each) {
                    return each.promotion == promotion.id;
                });
            });
        if (took && promotion.couponUses > 0)
            m_couponUses[promotion.id] += order.kind == OrderKind::Sale ? 1 : -1;
    }
}

void AnyTrade::noteLines(Desk &desk, const Order &order)
{
    const bool isReturn =
        order.kind == OrderKind::Return || order.kind == OrderKind::ReturnWithoutReceipt;
    for (const OrderLine &each : order.lines) {
        const CartLine &line = each.line;
        const qint64 total = each.totals.total.minor();
        const qint64 quantity = line.quantity.thousandths();
        const bool card = line.kind == ProductKind::GiftCard;
        const bool onAccount = line.kind == ProductKind::AccountPayment;
        (card || onAccount ? desk.sheet.noSupply : desk.sheet.turnover) += total;
        m_owed -= onAccount ? total : 0;
        desk.sheet.returned += isReturn ? total : 0;
        for (const LineTax &tax : each.totals.taxes)
            desk.sheet.taxes[{tax.name, tax.rate.millionths()}] += tax.tax.minor();
        if (card) {
            m_vouchers[line.voucher] += total;
            m_voucherKinds[line.voucher] = TenderMethod::GiftCard;
        }
        if (!line.product.isNull() && (!line.returnOf || line.returnOf->restock))
            m_stock[line.product] -= quantity;
        if (line.returnOf)
            m_left[line.returnOf->line] += quantity;
        else if (order.kind == OrderKind::Sale)
            m_left[line.id] = quantity;
    }
}

void AnyTrade::notePayments(Desk &desk, const Order &order)
{
    for (const Payment &payment : order.payments) {
        const qint64 minor = payment.amount.minor() + payment.tip.minor();
        desk.sheet.tips += payment.tip.minor();
        if (payment.method == TenderMethod::CashRounding)
            desk.sheet.rounding -= minor;
        else if (payment.method != TenderMethod::Exchange)
            desk.sheet.tenders[tenderMethodCode(payment.method)] += minor;
        if (payment.method == TenderMethod::Account)
            m_owed += minor;
        const bool ofVoucher =
            payment.method == TenderMethod::GiftCard || payment.method == TenderMethod::StoreCredit;
        if (ofVoucher && minor != 0) {
            m_vouchers[payment.reference] -= minor;
            m_voucherKinds[payment.reference] = payment.method;
        }
    }
}

QStringList AnyTrade::problems()
{
    CounterDesk &desk = *m_shop->desk;
    DocumentCheck check(*desk.journal, *desk.products, *desk.till);
    QList<Order> stored;
    const auto orders = accepted(desk.orders->verify([&](const Order &order) {
        check.addDocument(order);
        stored.append(order);
    }));
    const auto rows =
        accepted(desk.journal->verify([&](const JournalRow &row) { check.addRow(row); }));
    return accepted(desk.products->verify()).problems + orders.problems +
           accepted(desk.till->verify(orders)).problems + accepted(desk.ledgers->verify(stored)) +
           rows.problems + accepted(check.finish(rows.heads, orders.corrections));
}

} // namespace shop
