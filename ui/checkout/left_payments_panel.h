// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/payment_attempts.h"
#include "ui/shell/panel.h"

class QLineEdit;

namespace shop {

class CardTerminal;
class FieldRow;
class PlainLabel;

// Payments at the terminal whose ticket is gone, one after the other: the terminal is asked and gives
// back what it took, or what somebody found out is kept in the journal. Those that are left are offered
// again at the next start.
class LeftPaymentsPanel final : public Panel
{
    Q_OBJECT

public:
    // attempts: at least one.
    LeftPaymentsPanel(Desk &desk, CardTerminal &terminal, const QList<PaymentAttempt> &attempts,
                      QWidget *parent = nullptr);

private:
    void take() override;
    void present();
    void changed(const PaymentAttempt &attempt);
    void keep();
    void next();

    CardTerminal &m_terminal;
    QList<PaymentAttempt> m_attempts; // the first is the one that is shown
    PlainLabel *m_what;
    QLineEdit *m_finding;
    FieldRow *m_findingRow;
};

} // namespace shop
