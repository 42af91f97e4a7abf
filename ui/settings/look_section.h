// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QComboBox;

namespace shop {

// Language, look and size of the texts on this computer. What is chosen holds at once.
class LookSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LookSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    void languageChosen(const QString &code); // of programLanguages(); all is drawn anew

private:
    QComboBox *m_language;
    QComboBox *m_look;
    QComboBox *m_size;
};

} // namespace shop
