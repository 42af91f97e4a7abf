// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/correct_tender_panel.h"

#include "core/base/amount_text.h"
#include "ui/checkout/tender_list.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kDocumentsShown = 20; // documents
constexpr TenderMethod kMethods[] = {TenderMethod::Cash, TenderMethod::Card,
                                     TenderMethod::Transfer};

bool canBeCorrected(const Payment &payment)
{
    return !payment.amount.isZero() && std::find(std::begin(kMethods), std::end(kMethods),
                                                 payment.method) != std::end(kMethods);
}

} // namespace

Result<QList<CorrectablePayment>> correctablePayments(Shop &shop, const Call &call, RegisterId at,
                                                      ShiftId shift)
{
    QList<CorrectablePayment> found;
    SHOP_TRY_VALUE(newest, shop.orders().newest(call, at, kDocumentsShown));
    for (const OrderSummary &summary : newest) {
        if (summary.kind == OrderKind::Void || summary.kind == OrderKind::Training)
            continue;
        SHOP_TRY_VALUE(order, shop.orders().order(call, summary.id));
        SHOP_TRY_VALUE(annulled, shop.orders().voidOf(call, summary.id));
        if (order.shift != shift || annulled)
            continue;
        SHOP_TRY_VALUE(corrections, shop.orders().corrections(call, order));
        for (Payment payment : std::as_const(order.payments)) {
            for (const TenderCorrection &each : corrections) {
                if (each.payment == payment.id)
                    payment.method = each.to;
            }
            if (canBeCorrected(payment))
                found.append({order.id, order.numberText(), payment});
        }
    }
    return found;
}

CorrectTenderPanel::CorrectTenderPanel(Desk &desk, const QList<CorrectablePayment> &payments,
                                       QWidget *parent)
    : Panel(desk, u"sync"_s, tr("Correct a wrong tender"), 440, parent), m_payments(payments)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"correctTenderPanel"_s);
    m_payment = new QComboBox(this);
    m_payment->setObjectName(u"correctedPayment"_s);
    for (const CorrectablePayment &each : payments)
        m_payment->addItem(tr("%1: %2 %3")
                               .arg(each.number, tenderName(each.payment.method),
                                    isolated(toText(each.payment.amount, desk.locale()))));
    connect(m_payment, &QComboBox::currentIndexChanged, this, &CorrectTenderPanel::refresh);
    body()->addWidget(new FieldRow(host, tr("Payment"), m_payment, this));
    m_method = new QComboBox(this);
    m_method->setObjectName(u"rightMethod"_s);
    body()->addWidget(new FieldRow(host, tr("It was really paid by"), m_method, this));
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(u"correctionReference"_s);
    m_reference->setMaxLength(60);
    body()->addWidget(
        new FieldRow(host, tr("Approval code or reference (optional)"), m_reference, this));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setMaxLength(200);
    m_reasonRow = new FieldRow(host, tr("Why"), m_reason, this);
    body()->addWidget(m_reasonRow);
    setTake(tr("Correct"), u"Enter"_s);
    setFocusProxy(m_payment);
    refresh();
}

// The methods it can be moved to: every other one.
void CorrectTenderPanel::refresh()
{
    m_method->clear();
    const int row = m_payment->currentIndex();
    for (const TenderMethod method : kMethods) {
        if (row >= 0 && m_payments[row].payment.method != method)
            m_method->addItem(tenderName(method), int(method));
    }
    takeButton()->setEnabled(row >= 0);
}

void CorrectTenderPanel::take()
{
    const int row = m_payment->currentIndex();
    if (row < 0 || !desk().session().shift)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonRow->setMessage(FieldMessage::Error, tr("Write why. It goes into the journal."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    TenderCorrection correction;
    correction.id = desk().backend().ids().mint<CorrectionId>();
    correction.order = m_payments[row].order;
    correction.payment = m_payments[row].payment.id;
    correction.atRegister = desk().session().atRegister.id;
    correction.shift = desk().session().shift->id;
    correction.to = TenderMethod(m_method->currentData().toInt());
    correction.reference = m_reference->text().trimmed();
    correct(correction, reason, desk().call());
}

// The panel is gone where an approval is asked for, so that the window's desk goes on with it.
void CorrectTenderPanel::correct(const TenderCorrection &correction, const QString &reason,
                                 const Call &call)
{
    Desk &desk = this->desk();
    const auto store = [&desk, reason](const auto &self, const TenderCorrection &wanted,
                                       const Call &by) -> void {
        desk.backend().ask(
            &desk, Lane::Counter,
            [by, wanted, reason](Shop &shop) {
                return shop.counterSales().correctTender(by, wanted, reason);
            },
            [&desk, self, wanted, by](const Result<TenderCorrection> &made) {
                if (made)
                    return desk.toast(CorrectTenderPanel::tr("%1 moved to %2")
                                          .arg(isolated(toText(made->amount, desk.locale())),
                                               tenderName(made->to)));
                const auto repeat = [self, wanted](const Call &approved) {
                    self(self, wanted, approved);
                };
                if (desk.askApproval(made.error(), by, repeat))
                    return;
                desk.soundBad();
                desk.toast(errorText(made.error()));
            });
    };
    close();
    store(store, correction, call);
}

} // namespace shop
