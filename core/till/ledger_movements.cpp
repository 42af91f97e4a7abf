// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ledger_movements.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

LedgerMovement movementAt(const Order &order, const QString &place, qint64 change)
{
    LedgerMovement movement;
    movement.key = order.id.toString() + u':' + place;
    movement.change = change;
    movement.document = order.id;
    movement.at = order.placedAt;
    return movement;
}

LedgerMovement ofVoucher(LedgerMovement movement, VoucherKind kind, const QString &code)
{
    movement.kind = kind;
    movement.code = code;
    return movement;
}

LedgerMovement ofAccount(LedgerMovement movement, const Order &order)
{
    movement.onAccount = true;
    movement.customer = order.customer ? order.customer->id : UserId();
    return movement;
}

} // namespace

QList<LedgerMovement> ledgerMovements(const Order &order)
{
    QList<LedgerMovement> movements;
    if (order.kind == OrderKind::Training)
        return movements;
    for (const OrderLine &line : order.lines) {
        const QString place = line.line.id.toString();
        const qint64 total = line.totals.total.minor();
        if (line.line.kind == ProductKind::GiftCard)
            movements.append(ofVoucher(movementAt(order, place, total), VoucherKind::GiftCard,
                                       line.line.voucher));
        else if (line.line.kind == ProductKind::AccountPayment)
            movements.append(ofAccount(movementAt(order, place, -total), order));
    }
    for (const Payment &payment : order.payments) {
        const QString place = payment.id.toString();
        const qint64 amount = payment.amount.minor() + payment.tip.minor();
        if (payment.method == TenderMethod::GiftCard)
            movements.append(ofVoucher(movementAt(order, place, -amount), VoucherKind::GiftCard,
                                       payment.reference));
        else if (payment.method == TenderMethod::StoreCredit)
            movements.append(ofVoucher(movementAt(order, place, -amount), VoucherKind::StoreCredit,
                                       payment.reference));
        else if (payment.method == TenderMethod::Account)
            movements.append(ofAccount(movementAt(order, place, amount), order));
    }
    movements.removeIf([](const LedgerMovement &movement) { return movement.change == 0; });
    return movements;
}

} // namespace shop
