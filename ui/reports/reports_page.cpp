// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/reports/overview_pane.h"
#include "ui/reports/period_panel.h"
#include "ui/reports/report_names.h"
#include "ui/reports/table_pane.h"
#include "ui/shell/commands.h"
#include "ui/shell/desk.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Span = ReportChoice::Span;

QString spanId(Span span)
{
    switch (span) {
    case Span::Day:
        return u"day"_s;
    case Span::Week:
        return u"week"_s;
    case Span::Month:
        return u"month"_s;
    case Span::Own:
        break;
    }
    return u"own"_s;
}

} // namespace

ReportsPage::ReportsPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"reportsPage"_s);
    m_choice.day = desk.shopNow().date();
    m_choice.ownTo = m_choice.day;
    m_choice.ownFrom = m_choice.day.addDays(-29);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    m_problem = new Banner(&desk.theme(), true, this);
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_stack = new QStackedWidget(this);
    m_pane = new OverviewPane(desk, m_stack);
    connect(m_pane, &OverviewPane::rowWanted, this, &ReportsPage::openRow);
    connect(m_pane, &OverviewPane::placeWanted, this, &ReportsPage::placeWanted);
    m_stack->addWidget(m_pane);
    m_table = new ReportTablePane(desk, m_stack);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    can(u"reports.refresh"_s, [this] { read(); });
    can(u"reports.csv"_s, [this] { saveCsv(); });
    can(u"reports.xlsx"_s, [this] { saveXlsx(); });
    can(u"reports.pdf"_s, [this] { savePdf(); });
    // Ahead of the fields, which search for what is typed.
    commandsOf(desk).putFirst(u"reports.csv"_s, this);
    commandsOf(desk).putFirst(u"reports.pdf"_s, this);
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"orders" && isVisible() && !m_kind)
                return read();
        }
    });
}

ReportsPage::~ReportsPage()
{
    m_reading.request_stop();
}

QWidget *ReportsPage::makeHead()
{
    const ThemeHost *host = &desk().theme();
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title = new PlainLabel(host, TypeRole::Heading, &Theme::text, head);
    m_title->setObjectName(u"reportsTitle"_s);
    row->addWidget(m_title);
    m_caption = new PlainLabel(host, TypeRole::Caption, &Theme::text2, head);
    m_caption->setObjectName(u"reportsCaption"_s);
    m_caption->setElided(true);
    row->addWidget(m_caption, 1);
    addSpans(row);
    addRegisters(row);
    m_reports = new QComboBox(head);
    m_reports->setObjectName(u"reportChoice"_s);
    m_reports->setAccessibleName(tr("Report"));
    addReports();
    row->addWidget(m_reports);
    m_export = new Button(tr("Export"), head);
    m_export->setObjectName(u"exportReportButton"_s);
    m_export->setIconName(u"download"_s);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::openExportMenu);
    row->addWidget(m_export);
    setFocusProxy(m_reports);
    return head;
}

void ReportsPage::addReports()
{
    m_reports->addItem(tr("Overview"), -1);
    for (const ReportKind kind : reportKinds())
        m_reports->addItem(reportTitle(kind), int(kind));
    connect(m_reports, &QComboBox::currentIndexChanged, this, [this] {
        const int chosen = m_reports->currentData().toInt();
        m_kind.reset();
        if (chosen >= 0)
            m_kind = ReportKind(chosen);
        m_registers->setEnabled(m_kind != ReportKind::Stock); // goods lie at no register
        read();
    });
}

void ReportsPage::addSpans(QHBoxLayout *row)
{
    m_spans = new Segment(&desk().theme(), this);
    m_spans->setObjectName(u"reportSpan"_s);
    m_spans->setAccessibleName(tr("Period"));
    m_spans->setItems({{spanId(Span::Day), tr("Day")},
                       {spanId(Span::Week), tr("Week")},
                       {spanId(Span::Month), tr("Month")},
                       {spanId(Span::Own), tr("Period")}});
    m_spans->setCurrent(spanId(Span::Day));
    connect(m_spans, &Segment::chosen, this, &ReportsPage::chooseSpan);
    row->addWidget(m_spans);
}

void ReportsPage::addRegisters(QHBoxLayout *row)
{
    m_registers = new QComboBox(this);
    m_registers->setObjectName(u"reportRegister"_s);
    m_registers->setAccessibleName(tr("Register"));
    m_registers->addItem(tr("All registers"), QString());
    connect(m_registers, &QComboBox::activated, this, [this] {
        m_choice.atRegister =
            RegisterId::fromString(m_registers->currentData().toString()).value_or(RegisterId());
        read();
    });
    row->addWidget(m_registers);
}

void ReportsPage::readRegisters()
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call()](Shop &shop) { return shop.till().registers(call); },
        [this](const Result<QList<Register>> &registers) {
            if (registers)
                showRegisters(*registers);
        },
        u"reports.registers"_s);
}

void ReportsPage::showRegisters(const QList<Register> &registers)
{
    while (m_registers->count() > 1)
        m_registers->removeItem(1);
    for (const Register &each : registers) {
        const QString name =
            each.name.isEmpty() ? tr("Register %1").arg(each.number) : displayName(each.name);
        m_registers->addItem(name, each.id.toString());
    }
    m_registers->setCurrentIndex(qMax(0, m_registers->findData(m_choice.atRegister.toString())));
}

void ReportsPage::chooseSpan(const QString &id)
{
    for (const Span span : {Span::Day, Span::Week, Span::Month, Span::Own}) {
        if (spanId(span) == id)
            m_choice.span = span;
    }
    if (m_choice.span == Span::Own)
        askPeriod();
    read();
}

void ReportsPage::askPeriod()
{
    auto *panel = new PeriodPanel(desk(), m_choice.ownFrom, m_choice.ownTo);
    connect(panel, &PeriodPanel::chosen, this, [this](QDate from, QDate to) {
        m_choice.ownFrom = from;
        m_choice.ownTo = to;
        read();
    });
    desk().prompter().showPanel(panel);
}

void ReportsPage::activate()
{
    readRegisters();
    read();
    setFocus(Qt::OtherFocusReason);
}

void ReportsPage::openRow(ReportKind kind, const QString &key, const QString &code)
{
    m_key = key;
    m_code = code;
    const int at = m_reports->findData(int(kind));
    if (m_reports->currentIndex() == at)
        read();
    else
        m_reports->setCurrentIndex(at);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::scanned(const QString &code)
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return openRow(ReportKind::Product, (*found)->product.id.toString(), {});
            desk().soundBad();
            desk().toast(found ? tr("No product has this code.") : errorText(found.error()));
        });
}

void ReportsPage::read()
{
    m_reading.request_stop();
    m_reading = {};
    showWhen();
    Call call = desk().call();
    call.stop = m_reading.get_token();
    const SalesPeriod period = periodOf(m_choice, desk().locale());
    const SalesPeriod then = comparedWith(m_choice, desk().locale(), desk().shopNow());
    const ReportKind bars = period.from == period.to ? ReportKind::Hour : ReportKind::Day;
    desk().backend().ask(
        this, Lane::Report,
        [call, kind = m_kind, bars, period, then](Shop &shop) -> Result<Answer> {
            Answer answer;
            if (kind) {
                SHOP_TRY_VALUE(report, makeReport(shop, call, *kind, period));
                answer.report = report;
            } else {
                SHOP_TRY_VALUE(overview, makeOverview(shop, call, bars, period, then));
                answer.overview = overview;
            }
            return answer;
        },
        [this, stop = call.stop](const Result<Answer> &answer) {
            if (stop.stop_requested())
                return;
            m_problem->setVisible(!answer && answer.error().code != ErrorCode::Cancelled);
            if (answer)
                show(*answer);
            else if (m_problem->isVisible())
                m_problem->setContent({.tone = Tone::Danger, .text = errorText(answer.error())});
        },
        u"reports.page"_s);
}

void ReportsPage::show(const Answer &answer)
{
    if (answer.overview) {
        m_overview = answer.overview;
        m_pane->showOverview(*answer.overview, m_choice);
        m_stack->setCurrentWidget(m_pane);
        return;
    }
    m_stack->setCurrentWidget(m_table);
    if (!m_table->showReport(*answer.report, m_key, m_code) && !m_key.isEmpty())
        desk().toast(tr("Nothing of it in this time."));
    m_key.clear();
    m_code.clear();
}

void ReportsPage::showWhen()
{
    const QLocale &locale = desk().locale();
    m_title->setText(titleOf(m_choice, locale, desk().shopNow().date()));
    m_caption->setText(captionOf(m_choice, locale, desk().shopNow()));
}

bool ReportsPage::stepBack()
{
    if (!m_kind)
        return false;
    m_reports->setCurrentIndex(0);
    setFocus(Qt::OtherFocusReason);
    return true;
}

bool ReportsPage::pressed(QKeyEvent &event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        m_choice =
            stepped(m_choice, (event.key() == Qt::Key_Left) == mirrored ? 1 : -1, desk().locale());
        read();
    } else {
        return false;
    }
    return true;
}

} // namespace shop
