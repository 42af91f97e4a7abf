// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/staff.h"
#include "ui/shell/panel.h"

class QLineEdit;

namespace shop {

// The only way out of the storefront: the name and PIN of somebody who works here. It tells nobody's
// name, and an unknown name from a wrong PIN neither.
class LeavePanel final : public Panel
{
    Q_OBJECT

public:
    explicit LeavePanel(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(const shop::StaffMember &member);

protected:
    void take() override;

private:
    void check(UserId person);
    void finish(UserId person, bool matched);
    void refuse(const Error &error);

    QLineEdit *m_name;
    QLineEdit *m_pin;
    bool m_busy = false;
};

} // namespace shop
