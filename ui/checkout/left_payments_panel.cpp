// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/left_payments_panel.h"

#include "core/base/amount_text.h"
#include "ui/checkout/card_terminal.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LeftPaymentsPanel::LeftPaymentsPanel(Desk &desk, CardTerminal &terminal,
                                     const QList<PaymentAttempt> &attempts, QWidget *parent)
    : Panel(desk, u"credit-card"_s, tr("A card payment without a ticket"), 520, parent),
      m_terminal(terminal),
      m_attempts(attempts)
{
    setObjectName(u"leftPaymentsPanel"_s);
    m_what = new PlainLabel(&desk.theme(), TypeRole::Body, &Theme::text, this);
    m_what->setObjectName(u"leftPayment"_s);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_finding = new QLineEdit(this);
    m_finding->setObjectName(u"leftPaymentFinding"_s);
    m_finding->setMaxLength(200);
    m_findingRow = new FieldRow(
        &desk.theme(), tr("Where the terminal cannot help: what you found out"), m_finding, this);
    body()->addWidget(m_findingRow);
    auto *keep = new Button(tr("Write it down"), this);
    keep->setObjectName(u"keepFindingButton"_s);
    connect(keep, &QPushButton::clicked, this, &LeftPaymentsPanel::keep);
    foot()->addWidget(keep);
    foot()->addStretch();
    setFocusProxy(takeButton());
    connect(&m_terminal, &CardTerminal::changed, this, &LeftPaymentsPanel::changed);
    connect(&m_terminal, &CardTerminal::failed, this, [this](const Error &error) {
        showProblem(errorText(error));
        takeButton()->setEnabled(true);
    });
    m_terminal.reload();
    present();
}

void LeftPaymentsPanel::present()
{
    const PaymentAttempt &attempt = m_attempts.first();
    const QString amount = isolated(toText(attempt.amount, desk().locale()));
    const QString when = isolated(
        desk().locale().toString(desk().shopTime(attempt.startedAt), QLocale::ShortFormat));
    const bool isTaken = attempt.state == AttemptState::Approved;
    m_what->setText(
        isTaken ? tr("The terminal took %1 on %2, and no sale has used it: its ticket is gone.")
                      .arg(amount, when)
                : tr("What became of %1 by card on %2 is not known, and its ticket is gone.")
                      .arg(amount, when));
    setTake(isTaken ? tr("Give it back") : tr("Ask the terminal"), u"Enter"_s);
    takeButton()->setEnabled(true);
}

void LeftPaymentsPanel::take()
{
    showProblem({});
    takeButton()->setEnabled(false);
    if (m_attempts.first().state == AttemptState::Approved)
        m_terminal.giveBack(m_attempts.first());
    else
        m_terminal.ask(m_attempts.first());
}

void LeftPaymentsPanel::changed(const PaymentAttempt &attempt)
{
    if (attempt.id != m_attempts.first().id)
        return;
    const AttemptState before = std::exchange(m_attempts.first(), attempt).state;
    if (isFinal(attempt.state)) {
        desk().toast(attempt.state == AttemptState::Reversed
                         ? tr("The terminal gave the money back.")
                         : tr("The terminal took nothing."));
        return next();
    }
    if (m_terminal.isWaitingFor(attempt.id))
        return; // it has been told, and answers
    if (attempt.state == AttemptState::Approved && before == AttemptState::Reversing)
        showProblem(tr("The terminal did not give it back."));
    else if (attempt.state != AttemptState::Approved)
        showProblem(tr("The terminal does not know either. Look at its own list, and write down "
                       "what you find."));
    present();
}

// Kept by whoever may correct tenders, or with their approval.
void LeftPaymentsPanel::keep()
{
    const QString finding = m_finding->text().trimmed();
    if (finding.isEmpty()) {
        m_findingRow->setMessage(FieldMessage::Error,
                                 tr("Write what you found out. It goes into the journal."));
        return m_finding->setFocus(Qt::OtherFocusReason);
    }
    const auto write = [id = m_attempts.first().id, finding](const Call &call) {
        return [call, id, finding](Shop &shop) {
            return shop.paymentAttempts().keepAsFinding(call, id, finding);
        };
    };
    const Call call = desk().call();
    desk().backend().ask(this, Lane::Counter, write(call), [this, call, write](const Done &kept) {
        if (kept)
            return next();
        Desk &desk = this->desk(); // the panel makes room for the one that asks
        const auto repeat = [&desk, write](const Call &approved) {
            desk.backend().ask(&desk, Lane::Counter, write(approved), [&desk](const Done &done) {
                desk.toast(done ? LeftPaymentsPanel::tr("Written into the journal.")
                                : errorText(done.error()));
            });
        };
        if (!desk.askApproval(kept.error(), call, repeat))
            showProblem(errorText(kept.error()));
    });
}

void LeftPaymentsPanel::next()
{
    m_attempts.removeFirst();
    if (m_attempts.isEmpty())
        return close();
    m_finding->clear();
    m_findingRow->clearMessage();
    showProblem({});
    present();
}

} // namespace shop
