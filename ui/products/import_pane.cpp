// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/import_pane.h"

#include "core/base/private_files.h"
#include "core/files/csv_writer.h"
#include "ui/products/rejected_rows.h"
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
    head->addWidget(
        new PlainLabel(host, tr("Import products"), TypeRole::Heading, &Theme::text, this));
    head->addStretch();
    m_steps = new StepBar(host, {tr("File"), tr("Columns"), tr("Check"), tr("Import")}, this);
    head->addWidget(m_steps);
    layout->addLayout(head);
    m_file = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_file->setElided(true);
    layout->addWidget(m_file);
    m_asLastTime = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_asLastTime->setObjectName(u"asLastTime"_s);
    layout->addWidget(m_asLastTime);
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
    m_rejected = new RejectedRows(host, m_desk.locale(), page);
    connect(m_rejected, &RejectedRows::saveWanted, this, &ImportPane::saveRejected);
    connect(m_rejected, &RejectedRows::againWanted, this, &ImportPane::tryAgain);
    layout->addWidget(m_rejected, 1);
    layout->addStretch();
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
    m_undo = new Button(tr("Undo this import"), ButtonRole::Danger, this);
    m_undo->setObjectName(u"importUndoButton"_s);
    m_undo->setIconName(u"undo"_s);
    connect(m_undo, &QPushButton::clicked, this, &ImportPane::undo);
    row->addWidget(m_undo);
    m_pictures = new Button(tr("Fetch the pictures from the internet"), this);
    m_pictures->setObjectName(u"importPicturesButton"_s);
    m_pictures->setIconName(u"image"_s);
    connect(m_pictures, &QPushButton::clicked, this, &ImportPane::fetchPictures);
    row->addWidget(m_pictures);
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
    m_import = {};
    m_corrected = {};
    m_file->setText(displayName(QFileInfo(path).fileName()));
    look();
}

// What a person chose for the last file with this header goes before what is guessed.
void ImportPane::look()
{
    struct Looked {
        ImportLook look;
        bool asLastTime = false;
    };
    m_desk.backend().ask(
        this, Lane::Reader,
        [path = m_path](Shop &shop) -> Result<Looked> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::NotFound, u"file.cannotOpen"_s, {{u"path"_s, path}}};
            SHOP_TRY_VALUE(guessed, lookAtImport(file, {}));
            SHOP_TRY_VALUE(kept, keptMapping(shop, guessed.header));
            if (kept.isEmpty() || !file.seek(0))
                return Looked{guessed};
            SHOP_TRY_VALUE(look, lookAtImport(file, kept));
            return Looked{look, true};
        },
        [this](const Result<Looked> &looked) {
            if (!looked)
                return refuse(looked.error());
            showColumns(looked->look, looked->asLastTime);
        },
        u"products.look"_s);
}

void ImportPane::showColumns(const ImportLook &look, bool asLastTime)
{
    m_asLastTime->setText(asLastTime
                              ? tr("The columns are read as you chose last time for such a file.")
                              : QString());
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
        grid->addWidget(new PlainLabel(host, heads[i], TypeRole::Caption, &Theme::text3, m_grid), 0,
                        i);
    for (int column = 0; column < look.header.size(); ++column) {
        const QString name = displayName(look.header[column], 60);
        grid->addWidget(new PlainLabel(host, name, TypeRole::Mono, &Theme::text, m_grid),
                        column + 1, 0);
        QStringList samples;
        for (const QStringList &row : look.samples)
            samples.append(displayName(row.value(column), 40));
        auto *sample = new PlainLabel(host, samples.mid(0, 2).join(u'\n'), TypeRole::Small,
                                      &Theme::text2, m_grid);
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

void ImportPane::showCounts(const ImportReport &report)
{
    const qint64 counts[]{report.created, report.updated, report.rejected};
    for (int i = 0; i < 3; ++i)
        m_counts[i]->setText(m_desk.locale().toString(counts[i]));
    m_counts[2]->setColour(report.rejected > 0 ? &Theme::danger : &Theme::text);
}

void ImportPane::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrent(step == Columns ? 1 : step == Check ? 2 : step == Import ? 3 : 4);
    m_pages->setCurrentIndex(step == Columns ? 0 : 1);
    const bool running = isRunning();
    m_rejected->setVisible(!running && !m_outcome.rejected.isEmpty());
    m_asLastTime->setVisible(step == Columns && !m_asLastTime->text().isEmpty());
    m_undo->setVisible(!running && step == Done &&
                       m_outcome.report.created + m_outcome.report.updated > 0);
    m_pictures->setVisible(m_undo->isVisibleTo(this) && !chosen().value(u"image_url"_s).isEmpty());
    m_back->setVisible(!running && step != Done);
    m_next->setRole(running ? ButtonRole::Normal : ButtonRole::Primary);
    m_next->setLabel(running           ? tr("Stop")
                     : step == Columns ? tr("Check all rows")
                     : step == Check   ? tr("Import")
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
                bytes +=
                    csvRow(cells + QStringList{QString::number(row.row), errorText(row.reason)});
            }
            m_desk.backend().compute(
                this,
                [path, bytes]() -> Result<bool> {
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
