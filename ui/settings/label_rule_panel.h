// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/barcode_rules.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;

namespace shop {

class FieldRow;
class Switch;

// One rule for labels with a price, weight or count in them: its name, its pattern, how many decimals.
class LabelRulePanel final : public Panel
{
    Q_OBJECT

public:
    LabelRulePanel(Desk &desk, const QString &title, const LabelRule &rule,
                   QWidget *parent = nullptr);

    // What the core said against it; the panel stays open with everything typed.
    void refuse(const Error &error);
    void finish() { close(); }

Q_SIGNALS:
    void wanted(const shop::LabelRule &rule);

protected:
    void take() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_pattern;
    QComboBox *m_decimals;
    Switch *m_enabled;
    QHash<QString, FieldRow *> m_rows;
};

} // namespace shop
