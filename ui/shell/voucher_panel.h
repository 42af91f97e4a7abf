// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/vouchers.h"
#include "ui/shell/panel.h"

class QLineEdit;

namespace shop {

class PlainLabel;

// What a gift card or store credit holds, by its code, scanned or typed. It takes nothing from it.
class VoucherPanel final : public Panel
{
    Q_OBJECT

public:
    explicit VoucherPanel(Desk &desk, QWidget *parent = nullptr);

protected:
    void take() override;

private:
    void show(const Voucher &voucher);

    QLineEdit *m_code;
    PlainLabel *m_said;
};

} // namespace shop
