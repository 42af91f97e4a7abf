// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/register_devices.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QSpinBox;

namespace shop {

// Which device takes cards at this register, and whether it answers.
class TerminalSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit TerminalSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    TerminalSettings typed() const;
    void adapt();
    void tryIt();

    QComboBox *m_kind;
    QSpinBox *m_port;
    QComboBox *m_simulates;
    Button *m_try;
};

} // namespace shop
