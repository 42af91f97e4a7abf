// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QLineEdit;

namespace shop {

class FieldRow;

// Name, address and tax number, as they stand on receipts.
class ShopStep final : public SetupStep
{
    Q_OBJECT

public:
    ShopStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("Your shop"); }
    QString explanation() const override { return tr("This stands at the head of every receipt."); }
    bool leave() override;

private:
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QLineEdit *m_tagline;
    QLineEdit *m_street;
    QLineEdit *m_city;
    QLineEdit *m_phone;
    QLineEdit *m_website;
    QLineEdit *m_taxNumber;
};

} // namespace shop
