// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_shift_panel.h"

#include "core/base/amount_text.h"
#include "core/base/cash_pieces.h"
#include "ui/shell/count_pane.h"
#include "ui/shell/prompter.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kCountHeight = 340;

// What the last close left, and whose day it was.
struct Before {
    Money left;
    QDate day; // invalid: no shift was closed yet
};

Result<Before> readBefore(Shop &shop, const Call &call, RegisterId at)
{
    SHOP_TRY_VALUE(left, shop.till().proposedFloat(call, at));
    SHOP_TRY_VALUE(closed, shop.till().closedShifts(call, at, 1));
    return Before{left, closed.isEmpty() ? QDate() : closed.first().businessDate};
}

} // namespace

OpenShiftPanel::OpenShiftPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_id(desk.backend().ids().mint<ShiftId>())
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"openShiftPanel"_s);
    setAccessibleName(tr("Open the shift"));
    setFixedWidth(desk.theme().theme().px(400));
    auto *layout = new QVBoxLayout(this);
    m_layout = layout;
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(
        new PlainLabel(host, tr("Open the shift"), TypeRole::Title, &Theme::text, this));
    auto *text = new PlainLabel(host,
                                tr("Count the money in the drawer of %1 before the first sale.")
                                    .arg(displayName(desk.session().atRegister.name)),
                                TypeRole::Body, &Theme::text2, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_clockBehind = new Banner(host, true, this);
    m_clockBehind->setObjectName(u"clockBehindBanner"_s);
    m_clockBehind->hide();
    layout->addWidget(m_clockBehind);
    layout->addSpacing(8);
    m_float = new QLineEdit(this);
    m_float->setObjectName(u"floatEdit"_s);
    m_float->setLayoutDirection(Qt::LeftToRight);
    m_float->setMaxLength(24);
    m_float->setText(toText(Money::zero(desk.session().profile.rules.currency), desk.locale(),
                            AmountStyle::Plain));
    m_float->selectAll();
    m_row = new FieldRow(host, tr("Opening float"), m_float, this);
    layout->addWidget(m_row);
    m_pieces = new Button(tr("Count notes and coins"), ButtonRole::Link, this);
    m_pieces->setObjectName(u"countFloatButton"_s);
    m_pieces->setIconName(u"coins"_s);
    connect(m_pieces, &QPushButton::clicked, this, &OpenShiftPanel::countPieces);
    layout->addWidget(m_pieces, 0, Qt::AlignLeading);
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *later = new Button(tr("Not now"), this);
    later->setKeyCap(u"Esc"_s);
    connect(later, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    buttons->addWidget(later);
    m_open = new Button(tr("Open shift"), ButtonRole::Primary, this);
    m_open->setObjectName(u"openShiftButton"_s);
    m_open->setKeyCap(u"Enter"_s);
    connect(m_open, &QPushButton::clicked, this, &OpenShiftPanel::open);
    connect(m_float, &QLineEdit::returnPressed, this, &OpenShiftPanel::open);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    setFocusProxy(m_float);
    askWhatWasBefore();
}

QDate OpenShiftPanel::today() const
{
    return m_desk.shopNow().date();
}

void OpenShiftPanel::askWhatWasBefore()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), at = m_desk.session().atRegister.id](Shop &shop) {
            return readBefore(shop, call, at);
        },
        [this](const Result<Before> &before) {
            if (before)
                compareDay(before->day);
            // Whoever has begun to type has counted; a proposal that cannot be read is no hindrance.
            if (!before || before->left.isZero() || m_float->isModified())
                return;
            m_float->setText(toText(before->left, m_desk.locale(), AmountStyle::Plain));
            m_float->selectAll();
            m_row->setMessage(FieldMessage::Hint,
                              tr("The last close left this much in the drawer."));
        });
}

// The shift would be one of that day, with its taxes and promotions.
void OpenShiftPanel::compareDay(QDate last)
{
    const bool behind = last.isValid() && today() < last;
    m_clockBehind->setVisible(behind);
    if (!behind)
        return;
    const auto shown = [this](QDate day) { return dateText(day, DateForm::Year, m_desk.locale()); };
    m_clockBehind->setContent({.tone = Tone::Warning,
                               .text = tr("The clock of this machine shows %1, but the last shift "
                                          "was that of %2. Set the clock "
                                          "first: the taxes are those of the day.")
                                           .arg(shown(today()), shown(last))});
}

// The pieces take the place of the button, and what they come to stands in the field.
void OpenShiftPanel::countPieces()
{
    const PricingRules &rules = m_desk.session().profile.rules;
    m_count = new CountPane(&m_desk.theme(), m_desk.locale(), rules.currency,
                            cashPieces(rules.currency, rules.cash), this);
    m_count->setFixedHeight(m_desk.theme().theme().px(kCountHeight));
    m_layout->insertWidget(m_layout->indexOf(m_pieces), m_count);
    m_pieces->hide();
    m_count->show(); // a layout shows it too late for the focus
    connect(m_count, &CountPane::changed, this, [this] {
        m_float->setText(toText(m_count->total(), m_desk.locale(), AmountStyle::Plain));
        m_float->setModified(true);
        m_row->clearMessage();
    });
    m_count->setFocus(Qt::OtherFocusReason);
}

void OpenShiftPanel::open()
{
    if (!m_open->isEnabled())
        return;
    if (m_count)
        m_count->finishTyping();
    const auto amount =
        moneyFromText(m_float->text(), m_desk.session().profile.rules.currency, m_desk.locale());
    if (!amount || amount->isNegative()) {
        m_row->setMessage(FieldMessage::Error,
                          amount ? tr("The float cannot be negative.") : errorText(amount.error()));
        return;
    }
    m_row->clearMessage();
    m_open->setEnabled(false);
    const Session &session = m_desk.session();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = m_id, at = session.atRegister.id, amount = *amount,
         day = today()](Shop &shop) { return shop.till().openShift(call, id, at, amount, day); },
        [this](const Result<Shift> &shift) {
            m_open->setEnabled(true);
            if (!shift)
                return m_row->setMessage(FieldMessage::Error, errorText(shift.error()));
            Session opened = m_desk.session();
            opened.shift = *shift;
            m_desk.setSession(opened);
            Q_EMIT this->opened();
            m_desk.prompter().closePanel();
        });
}

} // namespace shop
