// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/key_map.h"

class QComboBox;
class QTableView;

namespace shop {

class Button;
class KeyField;
class KeyModel;

// Which key does what at this computer: the habits of a profile, and what is changed of them. What is
// chosen holds at once; a key that is taken is told, and given over only when that is wanted.
class KeysSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit KeysSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

private:
    void makeTable();
    void makeButtons();
    void showCurrent();
    const Command *current() const;
    void typed(QKeyCombination key);
    void takeOver();
    void give(const QString &id, const QKeySequence &key);
    void setKeys(const KeyMap &keys);

    KeyModel *m_model;
    QComboBox *m_profile;
    QTableView *m_view;
    KeyField *m_key;
    Button *m_takeOver;
    QKeySequence m_wanted; // and another's until now
};

} // namespace shop
