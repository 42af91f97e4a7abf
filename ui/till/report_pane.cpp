// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/report_pane.h"

#include "ui/print/till_paper.h"
#include "ui/shell/commands.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kReportWidth = 372;

} // namespace

ReportPane::ReportPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"reportPane"_s);
    setFixedWidth(desk.theme().theme().px(kReportWidth));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Ground(host, &Theme::hover, this);
    ground->setEdges(Qt::LeftEdge);
    outer->addWidget(ground);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(8, 20, 8, 12);
    layout->setSpacing(10);
    auto *scroll = new QScrollArea(ground);
    scroll->setObjectName(u"reportScroll"_s);
    scroll->setAccessibleName(tr("Report"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->viewport()->setAutoFillBackground(false);
    m_paper = new TillPaper(host);
    scroll->setWidget(m_paper);
    m_paper->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_caption = new PlainLabel(host, TypeRole::Small, &Theme::text2, ground);
    m_caption->setObjectName(u"reportCaption"_s);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setWordWrap(true);
    layout->addWidget(m_caption);
    m_ask = new Button(tr("Ask somebody who may"), ground);
    m_ask->setObjectName(u"askReportButton"_s);
    m_ask->setIconName(u"key"_s);
    connect(m_ask, &QPushButton::clicked, this, &ReportPane::askWanted);
    layout->addWidget(m_ask, 0, Qt::AlignHCenter);
    m_actions = new QWidget(ground);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    const auto add = [&](const QString &label, const QString &name, const QString &icon) {
        auto *button = new Button(label, m_actions);
        button->setObjectName(name);
        button->setIconName(icon);
        buttons->addWidget(button);
        return button;
    };
    m_print = add(tr("Print"), u"printReportButton"_s, u"printer"_s);
    showKey(commandsOf(m_desk), u"shift.print"_s, m_print);
    connect(m_print, &QPushButton::clicked, this, &ReportPane::printWanted);
    connect(add(tr("PDF"), u"reportPdfButton"_s, u"file"_s), &QPushButton::clicked, this,
            &ReportPane::pdfWanted);
    m_bookings = add(tr("CSV"), u"bookingsButton"_s, u"download"_s);
    m_bookings->setAccessibleName(tr("Booking lines as CSV"));
    connect(m_bookings, &QPushButton::clicked, this, &ReportPane::bookingsWanted);
    buttons->addStretch();
    layout->addWidget(m_actions);
    showHint({}, false);
}

void ReportPane::showReport(const ReportSource &source)
{
    show(source, source.report.isZ ? QString() : tr("So far. Nothing is closed by it."));
    m_actions->show();
    m_print->setEnabled(m_desk.session().printer.kind != PrinterSettings::Kind::None);
    m_bookings->setVisible(source.report.isZ);
}

void ReportPane::showPreview(const ReportSource &source)
{
    show(source, tr("Preview. Nothing is printed yet."));
    m_actions->hide();
}

void ReportPane::showHint(const QString &hint, bool ask)
{
    m_source.reset();
    m_paper->setLines({});
    m_paper->hide();
    m_caption->setText(hint);
    m_caption->setVisible(!hint.isEmpty());
    m_ask->setVisible(ask);
    m_actions->hide();
}

void ReportPane::show(const ReportSource &source, const QString &caption)
{
    m_source = source;
    const int columns = m_desk.session().printer.columns;
    m_paper->setColumns(columns);
    m_paper->setLines(reportLines(source, columns));
    m_paper->setAccessibleName(source.report.isZ ? tr("Z report") : tr("X report"));
    m_paper->show();
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_ask->hide();
}

} // namespace shop
