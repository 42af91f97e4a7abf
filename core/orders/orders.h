// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/orders/order.h"

#include <functional>

namespace shop {

// What was bought.
class Orders
{
public:
    virtual ~Orders() = default;

    // Stores a finished document of the counter inside the caller's transaction, whole. The same
    // id again is error order.exists (AlreadyExists); a reference, number or payment that another
    // document has is order.referenceTaken, order.numberTaken, order.paymentTaken. It checks that
    // the lines add up to the totals and the payments to the total (order.notBalanced). A returned
    // line must be one that was sold, with no more left than that and exactly its share
    // (return.lineNotSold, return.quantityTooLarge, return.nothingLeft, return.shareChanged); a
    // document is annulled once (order.alreadyVoided).
    virtual Done store(const Call &call, const Order &order) = 0;
    virtual Result<Order> order(const Call &call, OrderId id) = 0; // order.notFound
    virtual Result<std::optional<OrderId>> findByExternalReference(const Call &call,
                                                                   const QString &reference) = 0;
    // The document of a number as printed: of the series "1-R", the number 1048.
    virtual Result<std::optional<OrderId>> findByNumber(const Call &call, const QString &series,
                                                        qint64 number) = 0;
    // All documents that one ticket became, in the order of storing; of another document itself.
    virtual Result<QList<Order>> documentsOf(const Call &call, OrderId ticket) = 0;
    // What has come back of each line, as the lines of the document.
    virtual Result<QList<Returned>> returned(const Call &call, const Order &of) = 0;
    virtual Result<std::optional<OrderId>> voidOf(const Call &call, OrderId document) = 0;
    // Moves the money of a payment to another method, inside the caller's transaction.
    virtual Done storeCorrection(const Call &call, const TenderCorrection &correction) = 0;
    virtual Result<std::optional<TenderCorrection>> correction(const Call &call,
                                                               CorrectionId id) = 0;
    // Those of a document, oldest first.
    virtual Result<QList<TenderCorrection>> corrections(const Call &call, const Order &of) = 0;
    // The newest documents of a register, newest first.
    virtual Result<QList<OrderSummary>> newest(const Call &call, RegisterId at, int limit) = 0;
    // Every document in order of storing, in pages; stops when the visitor returns false.
    virtual Done each(const Call &call, const std::function<bool(const OrderSummary &)> &visit) = 0;
};

} // namespace shop
