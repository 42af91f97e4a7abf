// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/cash_panel.h"

#include "core/base/amount_text.h"
#include "core/till/till.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    const char *icon;
    const char *title;
    const char *text;
    const char *take;
};

constexpr char kContext[] = "shop::CashPanel";

Words wordsOf(CashMovementKind kind)
{
    switch (kind) {
    case CashMovementKind::In:
        return {"plus", QT_TRANSLATE_NOOP("shop::CashPanel", "Cash in"),
                QT_TRANSLATE_NOOP("shop::CashPanel",
                                  "Money that is put into the drawer and is no sale."),
                QT_TRANSLATE_NOOP("shop::CashPanel", "Put in")};
    case CashMovementKind::Out:
        return {"minus", QT_TRANSLATE_NOOP("shop::CashPanel", "Cash out"),
                QT_TRANSLATE_NOOP("shop::CashPanel",
                                  "Money that is taken out of the drawer and is no refund."),
                QT_TRANSLATE_NOOP("shop::CashPanel", "Take out")};
    case CashMovementKind::Drop:
        return {"shield", QT_TRANSLATE_NOOP("shop::CashPanel", "Drop"),
                QT_TRANSLATE_NOOP("shop::CashPanel",
                                  "Money that goes from the drawer to the safe or the bank."),
                QT_TRANSLATE_NOOP("shop::CashPanel", "Drop")};
    case CashMovementKind::NoSale:
        break;
    }
    return {"drawer", QT_TRANSLATE_NOOP("shop::CashPanel", "Open the drawer"),
            QT_TRANSLATE_NOOP("shop::CashPanel",
                              "Without a sale. It is written to the journal with your name."),
            QT_TRANSLATE_NOOP("shop::CashPanel", "Open")};
}

QString words(const char *source)
{
    return QCoreApplication::translate(kContext, source);
}

constexpr int kCashPanelWidth = 400;
constexpr int kLongestReason = 200;

} // namespace

CashPanel::CashPanel(Desk &desk, CashMovementKind kind, const Shift &shift)
    : Panel(desk, QString::fromLatin1(wordsOf(kind).icon), words(wordsOf(kind).title),
            kCashPanelWidth)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"cashPanel"_s);
    m_movement.id = desk.backend().ids().mint<CashMovementId>();
    m_movement.kind = kind;
    m_movement.shift = shift.id;
    m_movement.amount = Money::zero(shift.openingFloat.currency());
    auto *text =
        new PlainLabel(host, words(wordsOf(kind).text), TypeRole::Body, &Theme::text2, this);
    text->setWordWrap(true);
    body()->addWidget(text);
    if (kind != CashMovementKind::NoSale) {
        m_amount = new QLineEdit(this);
        m_amount->setObjectName(u"cashAmount"_s);
        m_amount->setLayoutDirection(Qt::LeftToRight);
        m_amount->setMaxLength(24);
        m_amountRow = new FieldRow(host, tr("Amount"), m_amount, this);
        body()->addWidget(m_amountRow);
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"cashReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reasonRow = new FieldRow(host, tr("Reason"), m_reason, this);
    body()->addWidget(m_reasonRow);
    setTake(words(wordsOf(kind).take), u"Enter"_s);
    setFocusProxy(m_amount ? m_amount : m_reason);
}

void CashPanel::take()
{
    if (m_amount) {
        const auto amount =
            moneyFromText(m_amount->text(), m_movement.amount.currency(), desk().locale());
        m_amountRow->clearMessage();
        if (!amount || !amount->isPositive()) {
            const Error wrong{ErrorCode::InvalidArgument, u"cash.amountOutOfRange"_s, {}};
            m_amountRow->setMessage(FieldMessage::Error,
                                    errorText(amount ? wrong : amount.error()));
            return m_amount->setFocus(Qt::OtherFocusReason);
        }
        m_movement.amount = *amount;
    }
    m_movement.reason = m_reason->text().trimmed();
    if (m_movement.reason.isEmpty()) {
        m_reasonRow->setMessage(
            FieldMessage::Error,
            errorText({ErrorCode::InvalidArgument, u"cash.reasonMissing"_s, {}}));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    const CashMovement movement = m_movement;
    Q_EMIT wanted(movement);
    close();
}

} // namespace shop
