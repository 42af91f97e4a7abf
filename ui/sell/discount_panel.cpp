// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/discount_panel.h"

#include "core/base/amount_text.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kQuickPercents[] = {5, 10, 15, 20};

} // namespace

DiscountPanel::DiscountPanel(Desk &desk, TicketDesk &tickets, const CartLine *line, QWidget *parent)
    : Panel(desk, u"percent"_s,
            line ? tr("Discount on %1").arg(displayName(line->name, 60))
                 : tr("Discount on the sale"),
            336, parent),
      m_tickets(tickets),
      m_line(line ? line->id : LineId())
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"discountPanel"_s);
    m_kind = new Segment(host, this);
    m_kind->setAccessibleName(tr("Kind of discount"));
    m_kind->setItems({{u"percent"_s, tr("Percent")},
                      {u"amount"_s, tr("Amount")},
                      {u"total"_s, tr("New total")}});
    m_kind->setCurrent(u"percent"_s);
    connect(m_kind, &Segment::chosen, this, &DiscountPanel::refresh);
    body()->addWidget(m_kind);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"discountEdit"_s);
    m_value->setAccessibleName(tr("Discount"));
    m_value->setLayoutDirection(Qt::LeftToRight);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setMaxLength(20);
    connect(m_value, &QLineEdit::textChanged, this, &DiscountPanel::refresh);
    body()->addWidget(m_value);
    auto *quick = new QHBoxLayout;
    for (const int percent : kQuickPercents) {
        auto *button = new Button(tr("%1 %").arg(percent), this);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, percent] {
            m_kind->setCurrent(u"percent"_s);
            m_value->setText(QString::number(percent));
            refresh();
        });
        quick->addWidget(button, 1);
    }
    body()->addLayout(quick);
    auto *pad =
        new NumPad(host, NumPadOrder::Calculator, NumPadSize::Compact, NumPadExtra::Decimal, this);
    pad->setDecimalText(desk.locale().decimalPoint());
    pad->setTarget(m_value);
    body()->addWidget(pad);
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"discountReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setEditable(true);
    m_reason->addItems({tr("Damaged"), tr("Short date"), tr("Regular customer"),
                        tr("Staff purchase"), tr("Price match")});
    m_reason->setCurrentText({});
    m_reason->lineEdit()->setPlaceholderText(tr("Reason"));
    m_reason->lineEdit()->setMaxLength(100);
    body()->addWidget(m_reason);
    m_total = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_total->setObjectName(u"discountTotal"_s);
    foot()->addWidget(m_total);
    setTake(tr("Apply"), u"Enter"_s);
    setFocusProxy(m_value);
    refresh();
}

Money DiscountPanel::before() const
{
    const Totals totals = m_tickets.totals();
    if (m_line.isNull())
        return m_tickets.totalsWith({}, std::nullopt).valueOr(totals).amount;
    for (qsizetype i = 0; i < totals.lines.size(); ++i) {
        if (m_tickets.current().lines[i].id == m_line)
            return totals.lines[i].amount;
    }
    return totals.amount;
}

Result<std::optional<Discount>> DiscountPanel::discount() const
{
    const QString text = m_value->text().trimmed();
    const QString reason = m_reason->currentText().trimmed();
    if (text.isEmpty())
        return std::optional<Discount>();
    if (m_kind->current() == u"percent"_s) {
        SHOP_TRY_VALUE(rate, TaxRate::fromPercentText(text));
        return rate.isZero() ? std::optional<Discount>()
                             : Discount{rate.millionths(), std::nullopt, reason};
    }
    SHOP_TRY_VALUE(typed, moneyFromText(text, before().currency(), desk().locale()));
    if (m_kind->current() == u"amount"_s)
        return typed.isZero() ? std::optional<Discount>() : Discount{0, typed, reason};
    SHOP_TRY_VALUE(off, before().minus(typed));
    return off.isZero() ? std::optional<Discount>() : Discount{0, off, reason};
}

void DiscountPanel::refresh()
{
    const auto given = discount();
    const auto totals =
        given ? m_tickets.totalsWith(m_line, *given) : Result<Totals>(given.error());
    showProblem(totals ? QString() : errorText(totals.error()));
    takeButton()->setEnabled(bool(totals));
    if (totals)
        m_total->setText(tr("New total %1").arg(isolated(toText(totals->total, desk().locale()))));
}

void DiscountPanel::take()
{
    const auto given = discount();
    if (!given)
        return showProblem(errorText(given.error()));
    const std::optional<Discount> value = *given;
    TicketDesk &tickets = m_tickets;
    const LineId line = m_line;
    close();
    if (line.isNull())
        tickets.setDiscount(value);
    else
        tickets.setLineDiscount(line, value);
}

} // namespace shop
