// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"
#include "ui/print/receipt_source.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;

namespace shop {

class TextArea;
class TillPaper;

// What stands on the receipts and in which language, on which paper; beside it the receipt as it would be
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
    };

    QWidget *makeFields();
    ShopProfile typed() const;
    void preview();

    Stored m_stored;
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
