// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/staff/rights_model.h"

#include <QWidget>

class QLineEdit;

namespace shop {

class FieldRow;

// How far a role may go with an action: not at all, up to an amount or a percent, or without a
// limit. Shown through the prompter.
class LimitPanel final : public QWidget
{
    Q_OBJECT

public:
    LimitPanel(Desk &desk, const Role &role, Action action, QWidget *parent = nullptr);

Q_SIGNALS:
    // none: not at all.
    void chosen(const std::optional<shop::Limit> &limit);

private:
    void take();
    void finish(const std::optional<Limit> &limit);

    Desk &m_desk;
    QLineEdit *m_amount;
    QLineEdit *m_percent;
    FieldRow *m_amountRow;
    FieldRow *m_percentRow;
};

} // namespace shop
