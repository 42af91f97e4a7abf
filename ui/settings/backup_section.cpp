// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_section.h"

#include "core/shop/backup_place.h"
#include "core/shop/journal_export.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString ageText(TimeMs then, TimeMs now)
{
    constexpr TimeMs kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
    const TimeMs age = now - then;
    if (age < 0)
        return BackupSection::tr("in the future: look at the clock");
    if (age < kMinute)
        return BackupSection::tr("just now");
    if (age < kHour)
        return BackupSection::tr("%n minute(s) ago", nullptr, int(age / kMinute));
    if (age < 2 * kDay)
        return BackupSection::tr("%n hour(s) ago", nullptr, int(age / kHour));
    return BackupSection::tr("%n day(s) ago", nullptr, int(qMin<TimeMs>(age / kDay, 99'999)));
}

BackupSection::BackupSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Backup and journal"),
          tr("Copies are made while the shop sells, and each is tested before it counts. The "
             "folder should be on another disk."),
          true, parent)
{
    build();
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"till" && change.entity == u"backup" && isVisible())
                return readState();
        }
    });
}

void BackupSection::build()
{
    const ThemeHost *host = &desk().theme();
    m_now = new Button(tr("Back up now"), this);
    m_now->setObjectName(u"backUpNowButton"_s);
    m_now->setIconName(u"database"_s);
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    addButton(m_now);
    m_journal = new Button(tr("Save the journal"), this);
    m_journal->setObjectName(u"saveJournalButton"_s);
    m_journal->setIconName(u"download"_s);
    connect(m_journal, &QPushButton::clicked, this, &BackupSection::saveJournal);
    addButton(m_journal);
    auto *restore = new Button(tr("Restore"), this);
    restore->setObjectName(u"restoreButton"_s);
    restore->setIconName(u"history"_s);
    connect(restore, &QPushButton::clicked, this, &BackupSection::restore);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    m_folder = new QLineEdit(this);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    addField(grid, u"folder"_s, tr("Folder (empty: no backups)"), m_folder, 0, 0, 2);
    auto *choose = new Button(tr("Choose"), this);
    choose->setObjectName(u"chooseFolderButton"_s);
    choose->setIconName(u"folder"_s);
    choose->setAccessibleName(tr("Choose the folder of the backups"));
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    grid->addWidget(choose, 0, 2, Qt::AlignBottom);
    m_hours = new QSpinBox(this);
    m_hours->setRange(0, 720);
    m_hours->setSpecialValueText(tr("not by time"));
    addField(grid, u"everyHours"_s, tr("Every so many hours"), m_hours, 1, 0);
    m_keep = new QSpinBox(this);
    m_keep->setRange(1, 1'000);
    addField(grid, u"keep"_s, tr("Copies that stay"), m_keep, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    m_atClose = new Switch(host, tr("Also when a shift is closed"), this);
    m_atClose->setObjectName(u"atShiftCloseSwitch"_s);
    body()->addWidget(m_atClose, 0, Qt::AlignLeading);
    m_sideJournal = new Switch(host, tr("Write each sale there at once, between two copies"), this);
    m_sideJournal->setObjectName(u"sideJournalSwitch"_s);
    body()->addWidget(m_sideJournal, 0, Qt::AlignLeading);
    body()->addWidget(new Divider(host, Qt::Horizontal, this));
    m_last = new PlainLabel(host, TypeRole::Title, &Theme::text, this);
    m_last->setObjectName(u"lastBackup"_s);
    body()->addWidget(m_last);
    m_where = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_where->setObjectName(u"lastBackupPath"_s);
    m_where->setElided(true);
    body()->addWidget(m_where);
    body()->addWidget(restore, 0, Qt::AlignLeading);
    m_trouble = new PlainLabel(host, TypeRole::Body, &Theme::danger, this);
    m_trouble->setObjectName(u"backupTrouble"_s);
    m_trouble->setWordWrap(true);
    body()->addWidget(m_trouble);
    body()->addStretch();
    setFocusProxy(m_folder);
}

void BackupSection::load()
{
    read(
        u"settings.backup"_s,
        [](Shop &shop) -> Result<Read> {
            SHOP_TRY_VALUE(settings, backupSettings(shop));
            SHOP_TRY_VALUE(state, backupState(shop));
            return Read{settings, state};
        },
        [this](const Read &read) {
            put(m_folder, read.settings.folder);
            put(m_keep, read.settings.keep);
            put(m_hours, read.settings.everyHours);
            put(m_atClose, read.settings.atShiftClose);
            put(m_sideJournal, read.settings.sideJournal);
            show(read.state);
        });
}

// What is typed stays.
void BackupSection::readState()
{
    desk().backend().ask(
        this, Lane::Reader, [](Shop &shop) { return backupState(shop); },
        [this](const Result<BackupState> &state) {
            if (state)
                show(*state);
        },
        u"settings.backupState"_s);
}

void BackupSection::show(const BackupState &state)
{
    if (state.lastGoodAt) {
        const QString when =
            desk().locale().toString(desk().shopTime(*state.lastGoodAt), QLocale::ShortFormat);
        m_last->setText(
            tr("Last good copy: %1, %2")
                .arg(ageText(*state.lastGoodAt, desk().backend().clock().nowMs()), isolated(when)));
    } else {
        m_last->setText(tr("There is no copy yet"));
    }
    m_where->setText(isolated(displayName(state.lastGoodPath)));
    m_where->setVisible(state.lastGoodAt.has_value());
    m_trouble->setVisible(!state.lastError.isEmpty());
    m_trouble->setText(state.lastError.isEmpty()
                           ? QString()
                           : tr("The last try failed. %1")
                                 .arg(errorText({ErrorCode::Internal, state.lastError, {}})));
}

void BackupSection::saveTyped()
{
    BackupSettings settings;
    settings.folder = m_folder->text().trimmed();
    settings.keep = m_keep->value();
    settings.everyHours = m_hours->value();
    settings.atShiftClose = m_atClose->isChecked();
    settings.sideJournal = m_sideJournal->isChecked();
    store([call = desk().call(),
           settings](Shop &shop) { return saveBackupSettings(shop, call, settings); },
          tr("Saved."));
}

// With the settings that are saved, not with those that are typed.
void BackupSection::backUpNow()
{
    clearMessages();
    m_now->setEnabled(false);
    desk().backend().ask(
        this, Lane::Long,
        [side = &desk().backend().sideJournal()](Shop &shop) {
            return shop::backUpNow(shop, *side);
        },
        [this](const Result<QString> &path) {
            m_now->setEnabled(true);
            readState();
            if (!path)
                return refuse(path.error());
            tell(tr("Backed up and tested."));
        });
}

void BackupSection::chooseFolder()
{
    desk().prompter().chooseFolder(this, tr("Folder of the backups"), m_folder->text().trimmed(),
                                   [this](const QString &path) {
                                       if (!path.isEmpty())
                                           m_folder->setText(QDir::toNativeSeparators(path));
                                   });
}

void BackupSection::saveJournal()
{
    clearMessages();
    const QDate day = desk().shopTime(desk().backend().clock().nowMs()).date();
    desk().prompter().chooseSavePath(
        this, tr("Save the journal"), tr("Journal %1.jsonl").arg(day.toString(Qt::ISODate)),
        tr("Lines of JSON (*.jsonl)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            m_journal->setEnabled(false);
            desk().backend().ask(
                this, Lane::Long, [path](Shop &shop) { return exportJournal(shop, path); },
                [this, path](const Result<qint64> &rows) {
                    m_journal->setEnabled(true);
                    if (!rows)
                        return refuse(rows.error());
                    tell(tr("%n row(s) of the journal saved as %1.", nullptr, int(*rows))
                             .arg(displayName(path)));
                });
        });
}

void BackupSection::restore()
{
    clearMessages();
    const Call call = desk().call();
    const Done allowed = require(call, Action::Restore);
    if (allowed)
        return chooseBackup();
    if (!desk().askApproval(allowed.error(), call, [this](const Call &) { chooseBackup(); }))
        refuse(allowed.error());
}

void BackupSection::chooseBackup()
{
    desk().prompter().chooseFile(
        this, tr("Backup of the shop"), tr("Shops (*.db)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            desk().prompter().ask(
                this,
                {tr("Restore this backup?"),
                 tr("Shopdesk closes, verifies %1 and opens with it. Sales after it are put back "
                    "from the journal beside it; the shop of now is kept as a file.")
                     .arg(displayName(QFileInfo(path).fileName())),
                 tr("Restore"), tr("Cancel"), true},
                [this, path](bool yes) {
                    if (yes)
                        Q_EMIT restoreWanted(path);
                });
        });
}

} // namespace shop
