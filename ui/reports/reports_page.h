// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/overview.h"
#include "ui/reports/report_period.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>
#include <stop_token>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace shop {

class Banner;
class Button;
class OverviewPane;
class PlainLabel;
class ReportTablePane;
class Segment;

// Is it good, and why (screens.md, "15 Reports"): a period at a glance, each report as a table with the
// receipts behind its rows, and the files an accountant wants.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Desk &desk, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void activate() override;
    void scanned(const QString &code) override; // leads to the product's row
    bool pressed(QKeyEvent &event) override;
    bool stepBack() override;

Q_SIGNALS:
    // What is worth a look stands on this page of the window.
    void placeWanted(const QString &page);

private:
    struct Answer {
        std::optional<Overview> overview;
        std::optional<Report> report;
    };
    QWidget *makeHead();
    void addReports();
    void addRegisters(QHBoxLayout *row);
    void readRegisters();
    void showRegisters(const QList<Register> &registers);
    void addSpans(QHBoxLayout *row);
    void chooseSpan(const QString &id);
    void askPeriod();
    void openRow(ReportKind kind, const QString &key, const QString &code);
    void read();
    void show(const Answer &answer);
    void showWhen();
    void openExportMenu();
    QString shopName() const; // with the register the figures are of
    const Report *shown() const; // what an export writes
    using WriteReport = std::function<Done(const QString &path, const Report &report,
                                           const QString &shopName, const QLocale &locale)>;
    void saveAs(const QString &ending, const QString &filter, const WriteReport &write);
    void saveCsv();
    void saveXlsx();
    void savePdf();
    void saveMonth();
    void tellSaved(const Done &done, const QString &path);
    QString fileName(const QString &ending) const;

    ReportChoice m_choice;
    std::optional<ReportKind> m_kind; // none: the overview
    QString m_key; // of the row to stand on
    QString m_code;
    std::stop_source m_reading;
    std::optional<Overview> m_overview;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    QComboBox *m_reports;
    Segment *m_spans;
    QComboBox *m_registers;
    Button *m_export;
    Banner *m_problem;
    QStackedWidget *m_stack;
    OverviewPane *m_pane;
    ReportTablePane *m_table;
};

} // namespace shop
