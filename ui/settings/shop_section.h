// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"
#include "ui/settings/settings_section.h"

class QLineEdit;

namespace shop {

class Switch;
class TextArea;

// The shop as it stands on its receipts.
class ShopSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ShopSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    void show();

    ShopProfile m_profile; // as stored; what the fields do not show is kept
    QLineEdit *m_name;
    TextArea *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_website;
    QLineEdit *m_taxNumber;
    Switch *m_blind;
};

} // namespace shop
