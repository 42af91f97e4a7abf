// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

#include <QDate>

class QDateEdit;

namespace shop {

// Asks for the first and the last day of a report.
class PeriodPanel final : public Panel
{
    Q_OBJECT

public:
    PeriodPanel(Desk &desk, QDate from, QDate to, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &to);

protected:
    void take() override;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace shop
