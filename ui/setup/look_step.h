// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QComboBox;

namespace shop {

class Segment;

// Language of amounts, dates and receipts, and light or dark.
class LookStep final : public SetupStep
{
    Q_OBJECT

public:
    LookStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("Language and look"); }
    QString explanation() const override
    {
        return tr("How Shopdesk speaks and looks on this computer.");
    }
    bool leave() override;

private:
    QComboBox *m_language;
    Segment *m_theme;
};

} // namespace shop
