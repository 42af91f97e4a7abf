// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/import_pane.h"

#include "core/base/private_files.h"
#include "core/files/csv_writer.h"
#include "ui/products/fact_table.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/step_bar.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTickMs = 100;
constexpr int kMostRejected = 10'000;
constexpr int kMostShown = 500;
constexpr int kPerMille = 1'000;

QString fieldLabel(const QString &field)
{
    static constexpr std::pair<const char *, const char *> labels[]{
        {"name", QT_TRANSLATE_NOOP("shop::ImportPane", "Name")},
        {"price", QT_TRANSLATE_NOOP("shop::ImportPane", "Price")},
        {"barcode", QT_TRANSLATE_NOOP("shop::ImportPane", "Barcode")},
        {"sku", QT_TRANSLATE_NOOP("shop::ImportPane", "SKU")},
        {"category", QT_TRANSLATE_NOOP("shop::ImportPane", "Category")},
        {"stock", QT_TRANSLATE_NOOP("shop::ImportPane", "Stock")},
        {"unit", QT_TRANSLATE_NOOP("shop::ImportPane", "Unit")},
        {"tax", QT_TRANSLATE_NOOP("shop::ImportPane", "Tax class")},
        {"image_url", QT_TRANSLATE_NOOP("shop::ImportPane", "Address of the picture")},
        {"description", QT_TRANSLATE_NOOP("shop::ImportPane", "Description")},
        {"cost", QT_TRANSLATE_NOOP("shop::ImportPane", "Unit cost")}};
    for (const auto &[code, label] : labels) {
        if (field == QLatin1StringView(code))
            return ImportPane::tr(label);
    }
    return field;
}

} // namespace

ImportPane::ImportPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"importPane"_s);
    setAccessibleName(tr("Import products"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *products = new Button(tr("Products"), ButtonRole::Ghost, this);
    products->setIconName(u"arrow-left"_s);
    connect(products, &QPushButton::clicked, this, &ImportPane::leaveWanted);
    head->addWidget(products);
    head->addWidget(new PlainLabel(host, tr("Import products"), TypeRole::Heading, &Theme::text, this));
    head->addStretch();
    m_steps = new StepBar(host, {tr("File"), tr("Columns"), tr("Check"), tr("Import")}, this);
    head->addWidget(m_steps);
    layout->addLayout(head);
    m_file = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_file->setElided(true);
    layout->addWidget(m_file);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeColumns());
    m_pages->addWidget(makeReport());
    layout->addWidget(m_pages, 1);
    m_problem = new Banner(host, true, this);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addLayout(makeFoot());
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &ImportPane::showProgress);
}

QWidget *ImportPane::makeColumns()
{
    auto *card = new Card(&m_desk.theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_scroll = new QScrollArea(card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->addWidget(m_scroll);
    return card;
}

QWidget *ImportPane::makeReport()
{
    const ThemeHost *host = &m_desk.theme();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_state = new PlainLabel(host, TypeRole::Title, &Theme::text, page);
    m_state->setObjectName(u"importState"_s);
    layout->addWidget(m_state);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, kPerMille);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    layout->addWidget(m_bar);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(12);
    const std::pair<QString, QString> kinds[]{{tr("Added"), u"importAdded"_s},
                                              {tr("Updated"), u"importUpdated"_s},
                                              {tr("Not imported"), u"importRejected"_s}};
    for (const auto &[label, name] : kinds) {
        auto *card = new Card(host, page);
        auto *row = new QHBoxLayout(card);
        row->addWidget(new PlainLabel(host, label, TypeRole::Body, &Theme::text2, card));
        row->addStretch();
        auto *count = new PlainLabel(host, TypeRole::Heading, &Theme::text, card);
        count->setObjectName(name);
        row->addWidget(count);
        m_counts.append(count);
        counts->addWidget(card, 1);
    }
    layout->addLayout(counts);
    m_save = new Button(tr("Save the rejected rows as CSV"), page);
    m_save->setObjectName(u"saveRejectedButton"_s);
    m_save->setIconName(u"download"_s);
    connect(m_save, &QPushButton::clicked, this, &ImportPane::saveRejected);
    layout->addWidget(m_save, 0, Qt::AlignTrailing);
    auto *card = new Card(host, page);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new FactTable(host, {tr("Row"), tr("Problem"), tr("Column")}, card);
    m_table->setObjectName(u"rejectedTable"_s);
    m_table->setAccessibleName(tr("Rows that were not imported"));
    inside->addWidget(m_table);
    layout->addWidget(card, 1);
    return page;
}

QLayout *ImportPane::makeFoot()
{
    auto *row = new QHBoxLayout;
    m_back = new Button(tr("Back"), this);
    m_back->setObjectName(u"importBackButton"_s);
    m_back->setIconName(u"arrow-left"_s);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!goBack())
            Q_EMIT leaveWanted();
    });
    row->addWidget(m_back);
    row->addStretch();
    m_next = new Button({}, ButtonRole::Primary, this);
    m_next->setObjectName(u"importNextButton"_s);
    m_next->setKeyCap(tr("Ctrl Enter"));
    connect(m_next, &QPushButton::clicked, this, &ImportPane::goOn);
    row->addWidget(m_next);
    return row;
}

void ImportPane::open(const QString &path)
{
    m_path = path;
    m_look = {};
    m_file->setText(displayName(QFileInfo(path).fileName()));
    look({});
}

void ImportPane::look(const ColumnMap &map)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [path = m_path, map](Shop &) -> Result<ImportLook> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"path"_s, path}}};
            return lookAtImport(file, map);
        },
        [this](const Result<ImportLook> &look) {
            if (!look)
                return refuse(look.error());
            showColumns(*look);
        },
        u"products.look"_s);
}

void ImportPane::showColumns(const ImportLook &look)
{
    const ThemeHost *host = &m_desk.theme();
    m_look = look;
    m_fields.clear();
    m_grid = new QWidget(m_scroll);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    const QStringList heads{tr("Column in the file"), tr("First rows"), tr("Field in Shopdesk")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new PlainLabel(host, heads[i], TypeRole::Caption, &Theme::text3, m_grid), 0, i);
    for (int column = 0; column < look.header.size(); ++column) {
        const QString name = displayName(look.header[column], 60);
        grid->addWidget(new PlainLabel(host, name, TypeRole::Mono, &Theme::text, m_grid), column + 1, 0);
        QStringList samples;
        for (const QStringList &row : look.samples)
            samples.append(displayName(row.value(column), 40));
        auto *sample = new PlainLabel(host, samples.mid(0, 2).join(u'\n'), TypeRole::Small, &Theme::text2, m_grid);
        grid->addWidget(sample, column + 1, 1);
        auto *field = new QComboBox(m_grid);
        field->setObjectName(u"importField%1"_s.arg(column));
        field->setAccessibleName(tr("Field of %1").arg(name));
        field->addItem(tr("Do not import"), QString());
        for (const QString &each : kImportFields)
            field->addItem(fieldLabel(each), each);
        field->setCurrentIndex(qMax(0, field->findData(look.fields.value(column))));
        grid->addWidget(field, column + 1, 2);
        m_fields.append(field);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(look.header.size()) + 1, 1);
    m_scroll->setWidget(m_grid);
    m_grid->setAutoFillBackground(false);
    showStep(Columns);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

// Every field is said: what is left alone is not guessed again.
ColumnMap ImportPane::chosen() const
{
    ColumnMap map;
    for (const QString &field : kImportFields)
        map.insert(field, {});
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        const QString field = m_fields[column]->currentData().toString();
        if (!field.isEmpty())
            map.insert(field, m_look.header[column]);
    }
    return map;
}

void ImportPane::start(bool dryRun)
{
    m_run = std::make_shared<Run>();
    m_outcome = {};
    m_problem->hide();
    showStep(dryRun ? Check : Import);
    m_tick.start();
    showProgress();
    m_desk.backend().ask(
        this, Lane::Long,
        [run = m_run, path = m_path, map = chosen(), dryRun, call = m_desk.call()](Shop &shop) -> Result<Outcome> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"path"_s, path}}};
            Outcome outcome;
            ImportOptions options{map, dryRun, call, [&](const ImportReport &report) {
                                      outcome.report = report;
                                      run->read = report.read;
                                      run->created = report.created;
                                      run->updated = report.updated;
                                      run->rejected = report.rejected;
                                      return !run->stopped;
                                  }};
            const auto report = importProducts(shop, file, options, [&](const RejectedRow &row) {
                if (outcome.rejected.size() < kMostRejected)
                    outcome.rejected.append(row);
            });
            if (report)
                outcome.report = *report;
            else
                outcome.ended = report.error();
            return outcome;
        },
        [this, dryRun](const Result<Outcome> &outcome) { finished(outcome, dryRun); });
}

void ImportPane::showProgress()
{
    if (!m_run)
        return;
    const ImportReport report{m_run->read, m_run->created, m_run->updated, m_run->rejected};
    m_state->setText(m_step == Check ? tr("Checking, %n row(s) so far", nullptr, int(report.read))
                                     : tr("Importing, %n row(s) so far", nullptr, int(report.read)));
    // How many there are is known once they were checked.
    const qint64 all = m_outcome.report.read;
    m_bar->setRange(0, all > 0 ? kPerMille : 0);
    m_bar->setValue(all > 0 ? int(report.read * kPerMille / all) : 0);
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
    showRejected();
    showStep(dryRun ? Check : Done);
    if (outcome->ended)
        return refuse(*outcome->ended);
    m_state->setText(dryRun ? tr("Checked: nothing has been stored yet") : tr("Imported"));
}

void ImportPane::showCounts(const ImportReport &report)
{
    const qint64 counts[]{report.created, report.updated, report.rejected};
    for (int i = 0; i < 3; ++i)
        m_counts[i]->setText(m_desk.locale().toString(counts[i]));
    m_counts[2]->setColour(report.rejected > 0 ? &Theme::danger : &Theme::text);
}

void ImportPane::showRejected()
{
    QList<QStringList> rows;
    for (const RejectedRow &row : m_outcome.rejected.first(qMin<qsizetype>(m_outcome.rejected.size(), kMostShown)))
        rows.append({m_desk.locale().toString(row.row), errorText(row.reason), fieldLabel(row.field)});
    m_table->setRows(rows);
    m_save->setVisible(!rows.isEmpty());
}

void ImportPane::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrent(step == Columns ? 1 : step == Check ? 2 : step == Import ? 3 : 4);
    m_pages->setCurrentIndex(step == Columns ? 0 : 1);
    const bool running = isRunning();
    m_save->setVisible(!running && !m_outcome.rejected.isEmpty());
    if (running)
        m_table->setRows({});
    m_back->setVisible(!running && step != Done);
    m_next->setRole(running ? ButtonRole::Normal : ButtonRole::Primary);
    m_next->setLabel(running            ? tr("Stop")
                     : step == Columns  ? tr("Check all rows")
                     : step == Check    ? tr("Import")
                                        : tr("Done"));
    const qint64 good = m_outcome.report.created + m_outcome.report.updated;
    m_next->setEnabled(running || step != Check || (good > 0 && !m_outcome.ended));
}

bool ImportPane::goBack()
{
    if (isRunning())
        return true; // Stop ends it, and nothing else
    if (m_step != Check)
        return false;
    showStep(Columns);
    return true;
}

void ImportPane::goOn()
{
    if (isRunning()) {
        m_run->stopped = true;
        return;
    }
    if (!m_next->isEnabled() || m_look.header.isEmpty())
        return;
    if (m_step == Columns)
        start(true);
    else if (m_step == Check)
        start(false);
    else
        Q_EMIT leaveWanted();
}

void ImportPane::saveRejected()
{
    const QString name = QFileInfo(m_path).completeBaseName() + u"-rejected.csv"_s;
    m_desk.prompter().chooseSavePath(
        this, tr("Save the rejected rows"), name, tr("CSV (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            QByteArray bytes = csvRow(m_look.header + QStringList{tr("Row"), tr("Problem")});
            for (const RejectedRow &row : m_outcome.rejected) {
                QStringList cells = row.cells;
                cells.resize(m_look.header.size());
                bytes += csvRow(cells + QStringList{QString::number(row.row), errorText(row.reason)});
            }
            m_desk.backend().compute(
                this, [path, bytes]() -> Result<bool> {
                    SHOP_TRY(writePrivateFile(path, bytes));
                    return true;
                },
                [this](const Result<bool> &written) {
                    m_desk.toast(written ? tr("The rows are saved.") : errorText(written.error()));
                });
        });
}

void ImportPane::refuse(const Error &error)
{
    m_problem->setContent({.tone = Tone::Danger, .text = errorText(error)});
    m_problem->show();
}

} // namespace shop
