// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/shop/shop.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;

namespace shop {

class FieldRow;

// A payment of this shift that may have been entered by the wrong method.
struct CorrectablePayment {
    OrderId order;
    QString number;
    Payment payment; // as it stands after earlier corrections
};

// The newest of them first. Gift cards and accounts are ledgers of their own and not among them.
Result<QList<CorrectablePayment>> correctablePayments(Shop &shop, const Call &call, RegisterId at,
                                                      ShiftId shift);

// Moves the money of a payment of this shift to the method it really came by.
class CorrectTenderPanel final : public Panel
{
    Q_OBJECT

public:
    CorrectTenderPanel(Desk &desk, const QList<CorrectablePayment> &payments,
                       QWidget *parent = nullptr);

private:
    void take() override;
    void refresh();
    void correct(const TenderCorrection &correction, const QString &reason, const Call &call);

    QList<CorrectablePayment> m_payments;
    QComboBox *m_payment;
    QComboBox *m_method;
    QLineEdit *m_reference;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
};

} // namespace shop
