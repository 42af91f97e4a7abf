// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/overview.h"
#include "ui/reports/report_period.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace shop {

class BarChart;
class FigureList;
struct FigureRow;
class MoneyLabel;
class PlainLabel;
class Segment;
class ShareBar;

// A period at a glance (screens.md, "15 Reports"): five figures, bars, categories, payments, what is
// worth a look, top products. Each part leads to its report.
class OverviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPane(Desk &desk, QWidget *parent = nullptr);

    void showOverview(const Overview &overview, const ReportChoice &choice);

Q_SIGNALS:
    // To the report of this kind, standing on a row of it; key and code as ReportRow has them.
    void rowWanted(shop::ReportKind kind, const QString &key, const QString &code);
    // To this page of the window.
    void placeWanted(const QString &page);

private:
    // Where a row of what is worth a look leads: to a report, or else to a page.
    struct Lead {
        std::optional<ReportKind> report;
        QString page;
    };
    struct Figure {
        MoneyLabel *amount;
        PlainLabel *change;
    };
    QWidget *makeFigures();
    QWidget *makeBars();
    QWidget *makePayments();
    QWidget *makeWorthALook();
    QWidget *makeCategories();
    QWidget *makeProducts();
    QVBoxLayout *makeCard(QWidget *card, const QString &title, QHBoxLayout **head = nullptr);
    void setFigure(int at, const QString &now, const QString &change, bool up, bool down,
                   const QString &was);
    void showFigures();
    void showBars();
    void showCategories();
    void showPayments();
    void showProducts();
    void showWorthALook();
    void addWaiting(QList<FigureRow> &rows);
    void addExceptions(QList<FigureRow> &rows);
    void addWorth(QList<FigureRow> &rows, const FigureRow &row, const Lead &lead);
    void openWorthALook(int row);
    QString money(qint64 minor) const;
    QString changeText(qint64 now, qint64 then) const;

    Desk &m_desk;
    Overview m_overview;
    ReportChoice m_choice;
    QList<ReportRow> m_bars; // as the bars stand
    QList<ReportRow> m_topProducts;
    QList<Lead> m_worth;
    QList<Figure> m_figures;
    BarChart *m_chart;
    PlainLabel *m_chartTitle;
    PlainLabel *m_legendNow;
    PlainLabel *m_legendThen;
    FigureList *m_categories;
    ShareBar *m_share;
    FigureList *m_payments;
    FigureList *m_worthList;
    FigureList *m_products;
    Segment *m_by;
};

} // namespace shop
