// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/product_import.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace shop {

class Banner;
class Button;
class FactTable;
class PlainLabel;
class StepBar;

// A CSV file becomes products (screens.md, "11 Import"): which column is what, all rows checked, then
// imported while the shop goes on selling. Rows that were not taken can be saved with their reasons.
class ImportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(Desk &desk, QWidget *parent = nullptr);

    void open(const QString &path);
    bool isRunning() const { return m_run != nullptr; }
    bool goBack(); // one step; false from the first
    void goOn();

Q_SIGNALS:
    void leaveWanted();

private:
    enum Step { Columns, Check, Import, Done };
    // What the lane tells while it works, and is told.
    struct Run {
        std::atomic<qint64> read = 0, created = 0, updated = 0, rejected = 0;
        std::atomic<bool> stopped = false;
    };
    struct Outcome {
        ImportReport report;
        QList<RejectedRow> rejected;
        std::optional<Error> ended; // before the end of the file
    };
    QWidget *makeColumns();
    QWidget *makeReport();
    QLayout *makeFoot();
    void look(const ColumnMap &map);
    void showColumns(const ImportLook &look);
    ColumnMap chosen() const;
    void start(bool dryRun);
    void showProgress();
    void finished(const Result<Outcome> &outcome, bool dryRun);
    void showStep(Step step);
    void showCounts(const ImportReport &report);
    void showRejected();
    void saveRejected();
    void refuse(const Error &error);

    Desk &m_desk;
    QString m_path;
    ImportLook m_look;
    Step m_step = Columns;
    std::shared_ptr<Run> m_run;
    Outcome m_outcome;
    QTimer m_tick;
    StepBar *m_steps;
    PlainLabel *m_file;
    QStackedWidget *m_pages;
    QWidget *m_grid = nullptr;
    QList<QComboBox *> m_fields; // of each column
    QScrollArea *m_scroll;
    PlainLabel *m_state;
    QProgressBar *m_bar;
    QList<PlainLabel *> m_counts; // added, updated, rejected
    FactTable *m_table;
    Button *m_save;
    Button *m_back;
    Button *m_next;
    Banner *m_problem;
};

} // namespace shop
