// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/buyers.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

// What a customer bought, newest first: number, day, where an order stands, amount.
class BuyerLines final : public QWidget
{
    Q_OBJECT

public:
    explicit BuyerLines(Desk &desk, QWidget *parent = nullptr);

    void setEntries(const QList<BuyerEntry> &entries);

private:
    QString nameOf(const BuyerEntry &entry) const;

    Desk &m_desk;
    QVBoxLayout *m_rows;
};

} // namespace shop
