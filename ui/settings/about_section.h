// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace shop {

class PlainLabel;

// Which program this is, under which licences, and where the journal stands.
class AboutSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AboutSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

private:
    PlainLabel *m_head;
    PlainLabel *m_file;
};

} // namespace shop
