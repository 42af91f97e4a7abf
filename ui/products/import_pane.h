// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/import_undo.h"
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
class PictureErrand;
class PlainLabel;
class RejectedRows;
class StepBar;

// A CSV file becomes products (screens.md, "11 Import"): which column is what, all rows checked, then
// imported while the shop goes on selling. Rows that were not taken are put right and tried again, or
// saved with their reasons; the import is undone as a whole.
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
    static constexpr int kPerMille = 1'000; // of a file

    enum Step { Columns, Check, Import, Done };
    // What the lane tells while it works, and is told.
    struct Run {
        enum Kind { Checking, Importing, Undoing, Fetching } kind = Checking;
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
    void look();
    void showColumns(const ImportLook &look, bool asLastTime);
    ColumnMap chosen() const;
    void start(bool dryRun, bool onlyCorrected = false);
    ImportOptions options(bool dryRun, bool onlyCorrected) const;
    static Outcome together(const Outcome &first, Outcome again,
                            const QHash<qint64, QStringList> &corrected);
    void tryAgain();
    void undo();
    void fetchPictures();
    void fetched();
    void undone(const Result<UndoneImport> &undone);
    void begin(Run::Kind kind, Step step);
    void showProgress();
    void finished(const Result<Outcome> &outcome, bool dryRun);
    void showStep(Step step);
    void showCounts(const ImportReport &report);
    void saveRejected();
    void refuse(const Error &error);

    Desk &m_desk;
    QString m_path;
    ImportLook m_look;
    Step m_step = Columns;
    std::shared_ptr<Run> m_run;
    Outcome m_outcome;
    ImportId m_import; // under which what is stored can be undone
    QHash<qint64, QStringList> m_corrected; // rows put right, of all tries
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
    RejectedRows *m_rejected;
    PlainLabel *m_asLastTime;
    Button *m_undo;
    Button *m_pictures;
    PictureErrand *m_errand = nullptr; // while pictures are fetched
    Button *m_back;
    Button *m_next;
    Banner *m_problem;
};

} // namespace shop
