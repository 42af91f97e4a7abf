// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;

namespace shop {

class Switch;

// Where this register prints its receipts, and a test page.
class PrinterSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PrinterSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    PrinterSettings typed() const;
    void adapt();
    void testPrint();

    QComboBox *m_kind;
    QLineEdit *m_address;
    QComboBox *m_paper;
    Switch *m_drawer;
    Button *m_test;
};

} // namespace shop
