// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

namespace shop {

class Button;
class ChoiceCard;
class PlainLabel;

// What there is to sell at first: the sample shop's products, a file of one's own, or nothing yet.
class ProductsStep final : public SetupStep
{
    Q_OBJECT

public:
    ProductsStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("Products"); }
    QString explanation() const override
    {
        return tr("You can import, type or scan more at any time.");
    }
    bool leave() override;

private:
    void chooseFile();

    ChoiceCard *m_none;
    ChoiceCard *m_sample;
    ChoiceCard *m_own;
    Button *m_choose;
    PlainLabel *m_file;
};

} // namespace shop
