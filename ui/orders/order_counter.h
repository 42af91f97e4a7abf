// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

namespace shop {

// Counts the orders that wait for somebody, pending and failed, for the rail.
class OrderCounter final : public QObject
{
    Q_OBJECT

public:
    explicit OrderCounter(Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    void counted(const QString &waiting); // empty: none

private:
    void count();

    Desk &m_desk;
};

} // namespace shop
