// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/register_devices.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace shop {

class PlainLabel;

// The scale of this register: its line and protocol, and the weight it shows.
class ScaleSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ScaleSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

protected:
    void saveTyped() override;

private:
    void build();
    void show(const ScaleSettings &scale);
    ScaleSettings typed() const;
    void adapt();
    void tryIt();

    QComboBox *m_kind;
    QLineEdit *m_port;
    QComboBox *m_protocol;
    QComboBox *m_baud;
    QComboBox *m_bits;
    QComboBox *m_parity;
    QComboBox *m_stop;
    QSpinBox *m_grams;
    Button *m_try;
    PlainLabel *m_weight;
};

} // namespace shop
