// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/cash_movement.h"
#include "core/users/staff.h"
#include "ui/shell/panel.h"

class QComboBox;

namespace shop {

class CountPane;
class FieldRow;

// Asks who takes over the drawer and how much is in it. Tells wanted(); what is expected is not
// shown, so that it is counted.
class HandoverPanel final : public Panel
{
    Q_OBJECT

public:
    HandoverPanel(Desk &desk, const Shift &shift, const QList<StaffMember> &people);

Q_SIGNALS:
    void wanted(const shop::Handover &handover, const QString &name);

protected:
    void take() override;

private:
    Handover m_handover;
    QList<StaffMember> m_people; // without who gives it away
    QComboBox *m_to;
    FieldRow *m_toRow;
    CountPane *m_count;
};

} // namespace shop
