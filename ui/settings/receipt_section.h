// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/receipt_logo.h"
#include "core/till/till.h"
#include "ui/print/receipt_source.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace shop {

class Button;
class PlainLabel;
class TextArea;
class TillPaper;

// What stands on the receipts and in which language, on which paper, below which logo; beside it the receipt as it would be
// printed, while it is typed.
class ReceiptSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReceiptSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    struct Stored {
        ShopProfile profile;
        PrinterSettings printer;
        ReceiptLogo logo;
    };

    QWidget *makeFields();
    QHBoxLayout *makeLogo();
    void chooseLogo();
    void takeLogo(const ReceiptLogo &logo);
    ShopProfile typed() const;
    void preview();

    Stored m_stored;
    ReceiptLogo m_logo; // as chosen, perhaps not saved yet
    bool m_logoChosen = false;
    PlainLabel *m_logoText;
    Button *m_noLogo;
    QLineEdit *m_tagline;
    TextArea *m_footer;
    QComboBox *m_language;
    QComboBox *m_columns;
    TillPaper *m_paper;
};

// A sale that never was, of two goods of the shop's first tax category, paid in cash: to see how receipts
// look. Errors of computeTotals().
Result<Order> exampleSale(const ShopProfile &profile, const TaxTable &taxes, TimeMs at);

} // namespace shop
