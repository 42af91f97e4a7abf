// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/shift_page.h"

#include "ui/shell/desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/till/close_pane.h"
#include "ui/till/report_pane.h"
#include "ui/till/shift_overview.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ShiftPage::ShiftPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"shiftPage"_s);
    setAccessibleName(tr("Shift"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_overview = new ShiftOverview(desk, m_stack);
    m_close = new ClosePane(desk, m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_close);
    layout->addWidget(m_stack, 1);
    m_report = new ReportPane(desk, this);
    layout->addWidget(m_report);
    connect(m_overview, &ShiftOverview::chosenChanged, this, &ShiftPage::showChosen);
    connect(m_overview, &ShiftOverview::stepWanted, this, &ShiftPage::step);
    connect(m_overview, &ShiftOverview::movementWanted, this, &ShiftPage::askMovement);
    connect(m_overview, &ShiftOverview::handoverWanted, this, &ShiftPage::askHandover);
    connect(m_close, &ClosePane::changed, this, &ShiftPage::showPreview);
    connect(m_close, &ClosePane::closeWanted, this, &ShiftPage::askClose);
    connect(m_close, &ClosePane::backWanted, this, &ShiftPage::endClosing);
    connect(m_close, &ClosePane::xWanted, this, [this] { print(this->desk().call()); });
    connect(m_report, &ReportPane::printWanted, this, [this] { print(this->desk().call()); });
    connect(m_report, &ReportPane::pdfWanted, this, &ShiftPage::savePdf);
    connect(m_report, &ReportPane::bookingsWanted, this, &ShiftPage::saveBookings);
    connect(m_report, &ReportPane::askWanted, this, &ShiftPage::askForReport);
    connect(&desk, &Desk::sessionChanged, this, &ShiftPage::hideFigures);
    addCommands();
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        const bool here = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return change.module == u"till" || change.module == u"orders";
        });
        if (here && isVisible())
            load();
    });
}

void ShiftPage::activate()
{
    load();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ShiftPage::isClosing() const
{
    return m_stack->currentWidget() == m_close;
}

// Beside a count the paper needs a wide window; everything else has room.
void ShiftPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeReport();
}

void ShiftPage::placeReport()
{
    const bool wide = width() >= desk().theme().theme().px(measure::compactBelow) - measure::rail;
    m_report->setVisible(!isClosing() || (wide && m_close->preview()));
}

void ShiftPage::load()
{
    const Call call = desk().call();
    desk().backend().ask(
        this, Lane::Report,
        [call, at = desk().session().atRegister.id](Shop &shop) {
            return readShiftDay(shop, call, at);
        },
        [this, reader = call.actor.user](const Result<ShiftDay> &day) {
            if (!day && day.error().code == ErrorCode::Cancelled)
                return; // a later question took this one's place
            const QString wanted = std::exchange(m_wanted, {});
            if (!day)
                return refused(day.error());
            const auto &staff = desk().session().staff;
            if (!staff || staff->id != reader)
                return; // somebody else is at the till by now
            m_shownTo = reader;
            showDay(*day);
            if (!wanted.isEmpty() && isVisible())
                Page::run(wanted);
        },
        u"shift.load"_s);
}

void ShiftPage::showDay(const ShiftDay &day)
{
    const auto chosen = m_next ? m_next : m_overview->chosen();
    const bool wasOpen = m_day.open && chosen == m_day.open->id;
    m_day = day;
    if (desk().session().shift.has_value() != day.open.has_value() ||
        (day.open && desk().session().shift->id != day.open->id)) {
        Session session = desk().session();
        session.shift = day.open;
        desk().setSession(session);
    }
    m_overview->showDay(day);
    m_next.reset();
    if (isClosing() && !day.open)
        endClosing();
    if (isClosing())
        m_close->start(day);
    m_overview->choose(chosen && !(wasOpen && !day.open) ? *chosen : ShiftId());
    showChosen();
}

// The figures of the one before are not for whoever comes to the till next.
void ShiftPage::hideFigures()
{
    const auto &staff = desk().session().staff;
    if (staff && staff->id == m_shownTo)
        return;
    m_shownTo = UserId();
    m_day.x.reset();
    m_refused.reset();
    m_overview->showDay(m_day);
    if (isClosing())
        m_close->start(m_day);
    m_report->showHint({}, false);
}

void ShiftPage::showChosen()
{
    if (isClosing())
        return showPreview();
    placeReport();
    const auto chosen = m_overview->chosen();
    m_refused.reset();
    if (!chosen)
        return m_report->showHint({}, false);
    if (m_day.open && m_day.open->id == *chosen)
        return showX();
    readZ(*chosen, desk().call());
}

void ShiftPage::showX()
{
    if (m_day.x)
        return m_report->showReport(*m_day.x);
    m_report->showHint(tr("The X is shown to those who may close the shift and see the figures."),
                       false);
}

void ShiftPage::readZ(ShiftId shift, const Call &call)
{
    desk().backend().ask(
        this, Lane::Report,
        [call, shift](Shop &shop) { return readReport(shop, call, shift, false); },
        [this, shift, call](const Result<ReportSource> &z) {
            if (isClosing() || m_overview->chosen() != shift)
                return;
            if (!z)
                return refusedReport(z.error(), shift, call);
            m_report->showReport(*z);
        },
        u"shift.z"_s);
}

void ShiftPage::refusedReport(const Error &error, ShiftId, const Call &call)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_refused = error;
    m_refusedCall = call;
    m_report->showHint(errorText(error), error.code == ErrorCode::PermissionDenied);
}

void ShiftPage::askForReport()
{
    const auto chosen = m_overview->chosen();
    if (!m_refused || !chosen)
        return;
    desk().askApproval(*m_refused, m_refusedCall,
                       [this, shift = *chosen](const Call &approved) { readZ(shift, approved); });
}

void ShiftPage::showPreview()
{
    if (!isClosing())
        return;
    placeReport();
    if (const auto preview = m_close->preview())
        m_report->showPreview(*preview);
    else
        m_report->showHint({}, false);
}

bool ShiftPage::stepBack()
{
    if (!isClosing())
        return false;
    endClosing();
    return true;
}

bool ShiftPage::run(const QString &command)
{
    if (!m_shownTo.isNull())
        return Page::run(command);
    m_wanted = command;
    load();
    return true;
}

void ShiftPage::addCommands()
{
    can(u"shift.step"_s, [this] { step(); });
    can(u"shift.refresh"_s, [this] { load(); });
    can(u"shift.print"_s, [this] { print(desk().call()); });
    const auto closed = [this] {
        return desk().session().shift ? QString() : tr("No shift is open");
    };
    const std::pair<QString, CashMovementKind> moves[]{
        {u"shift.noSale"_s, CashMovementKind::NoSale},
        {u"shift.paidIn"_s, CashMovementKind::In},
        {u"shift.paidOut"_s, CashMovementKind::Out},
        {u"shift.drop"_s, CashMovementKind::Drop}};
    for (const auto &[id, kind] : moves)
        can(
            id, [this, kind = kind] { askMovement(kind); }, closed);
    can(
        u"shift.handover"_s, [this] { askHandover(); }, closed);
}

void ShiftPage::openForPicture(const QString &what)
{
    if (what != u"close-shift"_s)
        return;
    beginClosing();
}

} // namespace shop
