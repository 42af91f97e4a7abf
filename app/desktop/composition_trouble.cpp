// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does where the shop cannot be opened: the error page, a restore, a new start.
#include "app/desktop/composition.h"

#include "app/desktop/rescue.h"
#include "app/desktop/screenshot.h"

#include "core/base/log.h"
#include "ui/shell/desk.h"
#include "ui/shell/error_page.h"
#include "ui/shell/local_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_prompter.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

std::optional<ErrorPage::Backup> toldOf(const std::optional<BackupCopy> &copy, TimeMs now,
                                        const QLocale &locale)
{
    if (!copy)
        return std::nullopt;
    const QDateTime written = QDateTime::fromMSecsSinceEpoch(copy->writtenAt);
    const QString day =
        recentDayText(written.date(), QDateTime::fromMSecsSinceEpoch(now).date(), locale);
    const QString time = isolated(locale.toString(written.time(), QLocale::ShortFormat));
    return ErrorPage::Backup{day + u' ' + time, copy->hasSideJournal};
}

} // namespace

void Composition::showError(const Error &error)
{
    qCritical("%s", qUtf8Printable(describe(error)));
    const auto newest =
        bestBackup(m_profile, localSettings(*m_desk).value(kLastBackupFolder).toString());
    auto *page = new ErrorPage(m_theme, error, toldOf(newest, m_clock.nowMs(), m_desk->locale()));
    connect(page, &ErrorPage::closeProgram, m_window.get(), &QWidget::close);
    connect(page, &ErrorPage::tryAgain, this, [this] { restart(); });
    connect(page, &ErrorPage::chooseFolder, this, [this] {
        auto *dialog = new QFileDialog(m_window.get(), tr("Folder of the shop"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
            m_profile = folder;
            restart();
        });
        dialog->open();
    });
    connect(page, &ErrorPage::chooseBackup, this, [this, page] {
        m_prompter->chooseFile(page, tr("Backup of the shop"), tr("Shops (*.db *.before-*)"),
                               [this](const QString &path) {
                                   if (!path.isEmpty())
                                       restart(path);
                               });
    });
    connect(page, &ErrorPage::restoreNewest, this, [this, newest] { restart(newest->path); });
    m_window->showAlone(page);
    page->setFocus();
    if (!m_options.screenshot.isEmpty())
        takeScreenshotWhenDrawn(m_window.get(), nullptr, m_options.screenshot);
}

// A new start of the whole program is the one way that surely forgets everything.
void Composition::restart(const QString &backup)
{
    QStringList arguments{u"--profile"_s, m_profile};
    if (!backup.isEmpty())
        arguments.append({u"--restore"_s, backup});
    if (m_options.demo)
        arguments.append(u"--demo"_s);
    QApplication::quit();
    connect(qApp, &QObject::destroyed, qApp,
            [program = QApplication::applicationFilePath(), arguments] {
                QProcess::startDetached(program, arguments);
            });
}

// From the settings of a shop that is open.
void Composition::restoreInstead(const QString &backup)
{
    if (m_window->holdsWork())
        return m_prompter->tell(m_window.get(), tr("A payment has begun"),
                                tr("Finish it or take it back. Then restore the backup."));
    restart(backup);
}

void Composition::restore()
{
    auto *waiting = new EmptyState(&m_theme);
    waiting->setTitle(tr("The backup is being restored"));
    waiting->setText(tr("Every figure of it is verified first. What was there is kept beside it."));
    m_window->showAlone(waiting);
    restoreProfile(this, m_profile, m_options.restore, [this](const Result<RestoreReport> &report) {
        if (!report)
            return showError(report.error());
        m_restored = *report;
        m_backend->start();
    });
}

// What was restored, once somebody can read it.
void Composition::tellRestored()
{
    QStringList lines{tr("%n document(s) are in it.", nullptr, int(m_restored->documents))};
    if (m_restored->replayed > 0)
        lines.append(tr("%n row(s) of the journal after the backup were put back.", nullptr,
                        int(m_restored->replayed)));
    for (const QString &line : std::as_const(m_restored->notReplayed))
        lines.append(tr("Not put back: %1").arg(displayName(line)));
    if (!m_restored->keptAs.isEmpty())
        lines.append(tr("What was there is kept as %1.").arg(displayName(m_restored->keptAs)));
    m_restored.reset();
    m_prompter->tell(m_window.get(), tr("The backup is restored"), lines.join(u'\n'));
}

} // namespace shop
