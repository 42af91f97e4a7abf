// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/tax_table.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTableWidget;

namespace shop {

// The shop's taxes by category and date. A rate changes from a day on, today or later: what was sold keeps
// its tax.
class TaxSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit TaxSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    void makeTable();
    void show(const TaxTable &table);
    void showChosen();
    void endTax();
    void storeTable(const TaxTable &table, const QString &told);

    TaxTable m_table;
    QTableWidget *m_view;
    QComboBox *m_category;
    QComboBox *m_name;
    QLineEdit *m_percent;
    QDateEdit *m_from;
};

} // namespace shop
