// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QGridLayout;

namespace shop {

class PlainLabel;
class Switch;

// What is stored for this register: number and name, series, shift, printer, devices; and for which hand
// it is laid out here.
class RegisterSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RegisterSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

private:
    void setFact(const QString &name, const QString &text);

    QGridLayout *m_grid;
    Switch *m_leftHanded;
};

} // namespace shop
