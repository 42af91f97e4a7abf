// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/cash_movement.h"
#include "ui/shell/panel.h"

class QLineEdit;

namespace shop {

class FieldRow;

// Asks for the amount and the reason of money that goes into the drawer or out of it, or why it is
// opened. Tells wanted() with the movement, whose id is its own from the moment the panel opens.
class CashPanel final : public Panel
{
    Q_OBJECT

public:
    CashPanel(Desk &desk, CashMovementKind kind, const Shift &shift);

Q_SIGNALS:
    void wanted(const shop::CashMovement &movement);

protected:
    void take() override;

private:
    CashMovement m_movement;
    FieldRow *m_amountRow = nullptr; // none where nothing moves
    QLineEdit *m_amount = nullptr;
    FieldRow *m_reasonRow;
    QLineEdit *m_reason;
};

} // namespace shop
