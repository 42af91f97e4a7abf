// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_source.h"

#include <QWidget>

#include <optional>

namespace shop {

class Button;
class Desk;
class PlainLabel;
class TillPaper;

// The till roll beside the Shift page: an X or Z as it is printed, and what can be done with it.
class ReportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(Desk &desk, QWidget *parent = nullptr);

    // With its buttons: it can be printed and saved.
    void showReport(const ReportSource &source);
    // Without: it is what a close would give.
    void showPreview(const ReportSource &source);
    // Why no paper is shown. With ask: a second person can help.
    void showHint(const QString &hint, bool ask);

    const std::optional<ReportSource> &source() const { return m_source; }

Q_SIGNALS:
    void printWanted();
    void pdfWanted();
    void bookingsWanted();
    void askWanted();

private:
    void show(const ReportSource &source, const QString &caption);

    Desk &m_desk;
    std::optional<ReportSource> m_source;
    TillPaper *m_paper;
    PlainLabel *m_caption;
    QWidget *m_actions;
    Button *m_print;
    Button *m_bookings;
    Button *m_ask;
};

} // namespace shop
