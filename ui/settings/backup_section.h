// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/backup_settings.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace shop {

class PlainLabel;
class Switch;

// Where and when the shop is backed up, how old the last good copy is, and a copy now; a copy in
// the place of the shop; the journal as a file.
class BackupSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    void restoreWanted(const QString &backup);

protected:
    void saveTyped() override;

private:
    struct Read {
        BackupSettings settings;
        BackupState state;
    };
    void build();
    void readState();
    void show(const BackupState &state);
    void backUpNow();
    void chooseFolder();
    void saveJournal();
    void restore();
    void chooseBackup();

    QLineEdit *m_folder;
    QSpinBox *m_keep;
    QSpinBox *m_hours;
    Switch *m_atClose;
    Switch *m_sideJournal;
    PlainLabel *m_last;
    PlainLabel *m_where;
    PlainLabel *m_trouble;
    Button *m_now;
    Button *m_journal;
};

// "3 hours ago": how old a copy is.
QString ageText(TimeMs then, TimeMs now);

} // namespace shop
