// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/storefront_terms.h"
#include "ui/settings/settings_section.h"

class QLineEdit;

namespace shop {

class Switch;

// What customers may choose who shop by themselves.
class StorefrontSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit StorefrontSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    Switch *m_collects;
    Switch *m_till;
    Switch *m_delivers;
    QLineEdit *m_price;
};

} // namespace shop
