// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of an import: what runs on the lane, and what comes of it.
#include "ui/products/import_pane.h"

#include "ui/products/picture_errand.h"
#include "ui/products/rejected_rows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain_label.h"

#include <QFile>
#include <QFileInfo>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostRejected = 10'000;

} // namespace

void ImportPane::begin(Run::Kind kind, Step step)
{
    m_run = std::make_shared<Run>();
    m_run->kind = kind;
    m_problem->hide();
    showStep(step);
    m_tick.start();
    showProgress();
}

ImportOptions ImportPane::options(bool dryRun, bool onlyCorrected) const
{
    ImportOptions options{chosen(), dryRun, m_desk.call()};
    options.fileName = QFileInfo(m_path).fileName();
    options.id = m_import;
    options.corrected = m_corrected;
    options.onlyCorrected = onlyCorrected;
    return options;
}

void ImportPane::start(bool dryRun, bool onlyCorrected)
{
    if (!dryRun && m_import.isNull())
        m_import = m_desk.backend().ids().mint<ImportId>();
    if (!onlyCorrected)
        m_outcome = {};
    begin(dryRun ? Run::Checking : Run::Importing, dryRun ? Check : Import);
    m_desk.backend().ask(
        this, Lane::Long,
        [run = m_run, path = m_path, header = m_look.header, before = m_outcome,
         options = options(dryRun, onlyCorrected)](Shop &shop) -> Result<Outcome> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"path"_s, path}}};
            if (!options.dryRun)
                SHOP_TRY(keepMapping(shop, header, options.columns));
            Outcome outcome;
            ImportOptions asked = options;
            asked.progress = [&](const ImportReport &report) {
                outcome.report = report;
                run->read = report.read;
                run->created = report.created;
                run->updated = report.updated;
                run->rejected = report.rejected;
                return !run->stopped;
            };
            const auto report = importProducts(shop, file, asked, [&](const RejectedRow &row) {
                if (outcome.rejected.size() < kMostRejected)
                    outcome.rejected.append(row);
            });
            if (report)
                outcome.report = *report;
            else
                outcome.ended = report.error();
            return options.onlyCorrected ? together(before, outcome, options.corrected) : outcome;
        },
        [this, dryRun](const Result<Outcome> &outcome) { finished(outcome, dryRun); });
}

// What the first try and one with some of its rows put right come to.
ImportPane::Outcome ImportPane::together(const Outcome &first, Outcome again,
                                         const QHash<qint64, QStringList> &corrected)
{
    again.report.created += first.report.created;
    again.report.updated += first.report.updated;
    again.report.rejected += first.report.rejected - again.report.read;
    again.report.read = first.report.read;
    QList<RejectedRow> rejected;
    for (const RejectedRow &row : first.rejected) {
        if (!corrected.contains(row.row))
            rejected.append(row);
    }
    again.rejected = rejected + again.rejected;
    return again;
}

void ImportPane::tryAgain()
{
    const bool isStored = m_step == Done;
    if (isStored)
        m_corrected = {};
    m_corrected.insert(m_rejected->corrected());
    start(!isStored, isStored);
}

void ImportPane::undo()
{
    begin(Run::Undoing, Import);
    m_desk.backend().ask(
        this, Lane::Long,
        [run = m_run, id = m_import, call = m_desk.call()](Shop &shop) {
            return undoImport(shop, call, id, [&](qint64 products) {
                run->read = products;
                return !run->stopped;
            });
        },
        [this](const Result<UndoneImport> &result) { undone(result); });
}

void ImportPane::undone(const Result<UndoneImport> &undone)
{
    m_run.reset();
    m_tick.stop();
    m_bar->setRange(0, kPerMille);
    m_bar->setValue(kPerMille);
    if (!undone) {
        showStep(Done);
        return refuse(undone.error());
    }
    m_import = {};
    m_outcome = {};
    m_rejected->setRows({}, {}, {});
    showCounts({});
    showStep(Done);
    m_state->setText(tr("Undone: the products are as before"));
    if (undone->left > 0) {
        m_problem->setContent({.tone = Tone::Warning,
                               .text = tr("%n product(s) were changed or sold since and stay.",
                                          nullptr, int(undone->left))});
        m_problem->show();
    }
}

void ImportPane::fetchPictures()
{
    begin(Run::Fetching, Import);
    m_errand = new PictureErrand(m_desk, m_import, this);
    connect(m_errand, &PictureErrand::moved, this, [this] {
        m_run->read = m_errand->fetched() + m_errand->failed();
        if (m_run->stopped)
            m_errand->stop();
    });
    connect(m_errand, &PictureErrand::finished, this, &ImportPane::fetched);
    m_errand->start();
}

void ImportPane::fetched()
{
    m_run.reset();
    m_tick.stop();
    m_bar->setRange(0, kPerMille);
    m_bar->setValue(kPerMille);
    showStep(Done);
    showCounts(m_outcome.report);
    m_state->setText(tr("%n picture(s) fetched", nullptr, m_errand->fetched()));
    if (m_errand->failed() > 0) {
        const QString text = tr("%n picture(s) were not fetched.", nullptr, m_errand->failed());
        m_problem->setContent(
            {.tone = Tone::Warning, .title = text, .text = m_errand->lastProblem()});
        m_problem->show();
    }
    m_errand->deleteLater();
    m_errand = nullptr;
}

void ImportPane::showProgress()
{
    if (!m_run)
        return;
    const ImportReport report{m_run->read, m_run->created, m_run->updated, m_run->rejected};
    const int so = int(report.read);
    m_state->setText(
        m_run->kind == Run::Checking    ? tr("Checking, %n row(s) so far", nullptr, so)
        : m_run->kind == Run::Importing ? tr("Importing, %n row(s) so far", nullptr, so)
        : m_run->kind == Run::Fetching  ? tr("Fetching pictures, %n so far", nullptr, so)
                                        : tr("Undoing, %n product(s) so far", nullptr, so));
    // How many there are is known once they were checked.
    const qint64 all = m_outcome.report.read;
    m_bar->setRange(0, all > 0 ? kPerMille : 0);
    m_bar->setValue(all > 0 ? int(report.read * kPerMille / all) : 0);
    if (m_run->kind == Run::Checking || m_run->kind == Run::Importing)
        showCounts(report);
}

void ImportPane::finished(const Result<Outcome> &outcome, bool dryRun)
{
    m_run.reset();
    m_tick.stop();
    m_bar->setRange(0, kPerMille);
    m_bar->setValue(kPerMille);
    if (!outcome) {
        showStep(dryRun ? Columns : Check);
        return refuse(outcome.error());
    }
    m_outcome = *outcome;
    showCounts(outcome->report);
    m_rejected->setAgainLabel(dryRun ? tr("Check again") : tr("Import these rows"));
    m_rejected->setRows(m_outcome.rejected, m_look.header, chosen());
    showStep(dryRun ? Check : Done);
    if (outcome->ended)
        return refuse(*outcome->ended);
    m_state->setText(dryRun ? tr("Checked: nothing has been stored yet") : tr("Imported"));
}

} // namespace shop
