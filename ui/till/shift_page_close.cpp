// SPDX-License-Identifier: GPL-3.0-or-later
// What the Shift page does: open, count, close, money in and out, handover, paper.
#include "core/base/amount_text.h"
#include "core/base/private_files.h"
#include "core/shop/booking_file.h"
#include "ui/print/receipt_picture.h"
#include "ui/shell/open_shift_panel.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/till/cash_panel.h"
#include "ui/till/close_pane.h"
#include "ui/till/handover_panel.h"
#include "ui/till/report_pane.h"
#include "ui/till/shift_overview.h"
#include "ui/till/shift_page.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPdfColumns = 42;

} // namespace

void ShiftPage::refused(const Error &error)
{
    desk().soundBad();
    desk().toast(errorText(error));
}

void ShiftPage::step()
{
    if (isClosing())
        return askClose();
    if (m_overview->isOpen())
        return beginClosing();
    openShift();
}

void ShiftPage::openShift()
{
    auto *panel = new OpenShiftPanel(desk());
    connect(panel, &OpenShiftPanel::opened, this, [this] {
        m_next = desk().session().shift ? std::optional(desk().session().shift->id) : std::nullopt;
        load();
    });
    desk().prompter().showPanel(panel);
}

void ShiftPage::beginClosing()
{
    m_stack->setCurrentWidget(m_close);
    m_close->start(m_day);
    m_close->setFocus(Qt::OtherFocusReason);
    showPreview();
    load();
}

// The count stays, for the same shift.
void ShiftPage::endClosing()
{
    m_stack->setCurrentWidget(m_overview);
    m_overview->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void ShiftPage::askClose()
{
    const auto closing = m_close->closing();
    if (!closing)
        return;
    const auto shown = [this](const Money &amount) {
        return isolated(toText(amount, desk().locale()));
    };
    const auto difference = m_close->difference();
    const QString counted = shown(m_close->counted());
    Prompter::Question question;
    question.title = tr("Close shift %1?").arg(desk().locale().toString(m_day.open->number));
    question.text =
        difference
            ? tr("Counted %1, difference %2. The Z is numbered and frozen; this cannot be "
                 "undone.")
                  .arg(counted, shown(*difference))
            : tr("Counted %1. The Z is numbered and frozen; this cannot be undone.").arg(counted);
    question.yes = closing->printReport ? tr("Close and print Z") : tr("Close shift");
    question.no = tr("Count on");
    m_close->setConfirming(true);
    desk().prompter().ask(this, question, [this, closing = *closing](bool yes) {
        m_close->setConfirming(false);
        if (yes)
            close(closing, desk().call());
    });
}

void ShiftPage::close(const ShiftClosing &closing, const Call &call)
{
    m_close->setBusy(true);
    desk().backend().ask(
        this, Lane::Counter,
        [call, closing](Shop &shop) { return shop.till().closeShift(call, closing); },
        [this, call, closing](const Result<Shift> &shift) {
            m_close->setBusy(false);
            if (!shift)
                return refusedClose(shift.error(), closing, call);
            closed(*shift, closing.printReport);
        });
}

// Beyond the right of who closes, somebody else approves a difference that has a reason.
void ShiftPage::refusedClose(const Error &error, const ShiftClosing &closing, const Call &call)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (field == u"left"_s)
        return m_close->askLeft(errorText(error));
    if (field == u"reason"_s)
        return m_close->askReason(errorText(error));
    const bool tooFar =
        error.code == ErrorCode::PermissionDenied && error.context.contains(u"amount"_s);
    if (tooFar && closing.reason.isEmpty())
        return m_close->askReason(
            tr("The count is too far from what is expected. Count again, or say why and let "
               "somebody else approve."));
    if (desk().askApproval(error, call,
                           [this, closing](const Call &approved) { close(closing, approved); }))
        return;
    refused(error);
}

void ShiftPage::closed(const Shift &shift, bool printed)
{
    m_close->forget();
    m_next = shift.id;
    m_day.open.reset();
    m_day.x.reset();
    m_stack->setCurrentWidget(m_overview);
    m_overview->setFocus(Qt::OtherFocusReason);
    Session session = desk().session();
    session.shift.reset();
    desk().setSession(session);
    const QString number = desk().locale().toString(shift.number);
    desk().soundGood();
    desk().toast(printed ? tr("Shift %1 is closed. Its Z is on its way to the printer.").arg(number)
                         : tr("Shift %1 is closed. Its Z is stored.").arg(number));
    load();
}

void ShiftPage::askMovement(CashMovementKind kind)
{
    if (!m_day.open)
        return;
    auto *panel = new CashPanel(desk(), kind, *m_day.open);
    connect(panel, &CashPanel::wanted, this,
            [this](const CashMovement &movement) { move(movement, desk().call()); });
    desk().prompter().showPanel(panel);
}

void ShiftPage::move(const CashMovement &movement, const Call &call)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call, movement](Shop &shop) { return shop.till().moveCash(call, movement); },
        [this, call, movement](const Result<CashMovement> &moved) {
            if (!moved) {
                if (!desk().askApproval(
                        moved.error(), call,
                        [this, movement](const Call &approved) { move(movement, approved); }))
                    refused(moved.error());
                return;
            }
            const QString amount = isolated(toText(moved->amount, desk().locale()));
            desk().toast(moved->kind == CashMovementKind::In     ? tr("%1 put in").arg(amount)
                         : moved->kind == CashMovementKind::Out  ? tr("%1 taken out").arg(amount)
                         : moved->kind == CashMovementKind::Drop ? tr("%1 dropped").arg(amount)
                                                                 : tr("The drawer was opened"));
            load();
        });
}

void ShiftPage::askHandover()
{
    if (!m_day.open)
        return;
    auto *panel = new HandoverPanel(desk(), *m_day.open, m_day.people);
    connect(panel, &HandoverPanel::wanted, this,
            [this](const Handover &handover, const QString &name) {
                handOver(handover, name, desk().call());
            });
    desk().prompter().showPanel(panel);
}

// Whoever takes the drawer over signs in next.
void ShiftPage::handOver(const Handover &handover, const QString &name, const Call &call)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call, handover](Shop &shop) { return shop.till().handOver(call, handover); },
        [this, call, handover, name](const Result<Handover> &given) {
            if (!given) {
                const auto repeat = [this, handover, name](const Call &approved) {
                    handOver(handover, name, approved);
                };
                if (!desk().askApproval(given.error(), call, repeat))
                    refused(given.error());
                return;
            }
            desk().toast(tr("%1 has the drawer now.").arg(displayName(name)));
            Q_EMIT desk().lockWanted();
        });
}

// The X of the open shift, a marked and counted copy of the Z of another.
void ShiftPage::print(const Call &call)
{
    const auto chosen =
        isClosing() && m_day.open ? std::optional(m_day.open->id) : m_overview->chosen();
    if (!chosen)
        return;
    if (desk().session().printer.kind == PrinterSettings::Kind::None)
        return desk().toast(tr("This register has no printer. Save the report as PDF."));
    desk().backend().ask(
        this, Lane::Counter,
        [call, shift = *chosen](Shop &shop) -> Result<bool> {
            SHOP_TRY(shop.till().printReport(call, shift));
            return true;
        },
        [this, call](const Result<bool> &printed) {
            if (printed)
                return desk().toast(tr("The report is on its way to the printer."));
            if (!desk().askApproval(printed.error(), call,
                                    [this](const Call &approved) { print(approved); }))
                refused(printed.error());
        });
}

void ShiftPage::savePdf()
{
    const auto &source = m_report->source();
    if (!source)
        return;
    const QString number = QString::number(source->report.number);
    const QString name =
        source->report.isZ ? tr("Z %1.pdf").arg(number) : tr("X of shift %1.pdf").arg(number);
    desk().prompter().chooseSavePath(
        this, tr("Save the report"), name, tr("PDF (*.pdf)"),
        [this, source = *source, name](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().compute(
                this,
                [source, path, name]() -> Result<QString> {
                    const bool mirrored =
                        receiptLanguage(source.profile, u":/i18n"_s).isRightToLeft();
                    SHOP_TRY(writeReceiptPdf(path, reportLines(source, kPdfColumns),
                                             {kPdfColumns, mirrored}, name));
                    return path;
                },
                [this](const Result<QString> &written) { saved(written); });
        });
}

void ShiftPage::saveBookings()
{
    const auto &source = m_report->source();
    if (!source || !source->report.isZ)
        return;
    const ShiftId shift = source->report.shift;
    desk().prompter().chooseSavePath(
        this, tr("Save the booking lines"), tr("Z %1.csv").arg(source->report.number),
        tr("Tables (*.csv)"), [this, shift](const QString &path) {
            if (path.isEmpty())
                return;
            desk().backend().ask(
                this, Lane::Report,
                [call = desk().call(), shift, path](Shop &shop) -> Result<QString> {
                    SHOP_TRY_VALUE(csv, bookingFile(shop, call, shift));
                    SHOP_TRY(writePrivateFile(path, csv));
                    return path;
                },
                [this](const Result<QString> &written) { saved(written); });
        });
}

void ShiftPage::saved(const Result<QString> &path)
{
    if (!path)
        return refused(path.error());
    desk().toast(tr("Saved as %1").arg(displayName(*path)));
}

} // namespace shop
