// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/limit_panel.h"

#include "core/base/amount_text.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LimitPanel::LimitPanel(Desk &desk, const Role &role, Action action, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    const QLocale &locale = desk.locale();
    setObjectName(u"limitPanel"_s);
    setAccessibleName(actionText(action));
    setFixedWidth(desk.theme().theme().px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(
        new PlainLabel(host, actionText(action), TypeRole::Title, &Theme::text, this));
    layout->addWidget(new PlainLabel(host,
                                     tr("%1, up to. An empty field is no limit.")
                                         .arg(displayName(roleText(role.code, role.name))),
                                     TypeRole::Body, &Theme::text2, this));
    const Limit limit = role.rights.allows(action) ? role.rights.limit(action) : Limit();
    const BoundKinds kinds = boundKindsOf(action);
    const auto field = [&](const QString &name, const QString &value) {
        auto *edit = new QLineEdit(value, this);
        edit->setObjectName(name);
        edit->setMaxLength(24);
        edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::returnPressed, this, &LimitPanel::take);
        return edit;
    };
    m_percent = field(u"limitPercent"_s, limit.percentMillionths == Limit::kNone
                                             ? QString()
                                             : percentText(limit.percentMillionths, locale));
    m_amount = field(u"limitAmount"_s,
                     limit.amountMinor == Limit::kNone
                         ? QString()
                         : toText(Money(limit.amountMinor, desk.session().profile.rules.currency),
                                  locale, AmountStyle::Plain));
    m_percentRow = new FieldRow(host, tr("Percent"), m_percent, this);
    m_amountRow = new FieldRow(host, tr("Amount"), m_amount, this);
    m_percentRow->setVisible(kinds.percent);
    m_amountRow->setVisible(kinds.amount);
    layout->addWidget(m_percentRow);
    layout->addWidget(m_amountRow);
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    auto *never = new Button(tr("Not alone"), this);
    never->setObjectName(u"limitNeverButton"_s);
    connect(never, &QPushButton::clicked, this, [this] { finish(std::nullopt); });
    buttons->addWidget(never);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk.prompter().closePanel(); });
    buttons->addWidget(cancel);
    auto *set = new Button(tr("Set"), ButtonRole::Primary, this);
    set->setObjectName(u"limitSetButton"_s);
    set->setKeyCap(u"Enter"_s);
    connect(set, &QPushButton::clicked, this, &LimitPanel::take);
    buttons->addWidget(set);
    layout->addLayout(buttons);
    setFocusProxy(kinds.percent ? m_percent : m_amount);
}

void LimitPanel::take()
{
    Limit limit;
    m_percentRow->clearMessage();
    m_amountRow->clearMessage();
    if (const QString text = m_percent->text().trimmed(); !text.isEmpty()) {
        const auto rate = TaxRate::fromPercentText(text);
        if (!rate)
            return m_percentRow->setMessage(FieldMessage::Error, errorText(rate.error()));
        limit.percentMillionths = rate->millionths();
    }
    if (const QString text = m_amount->text().trimmed(); !text.isEmpty()) {
        const auto amount =
            moneyFromText(text, m_desk.session().profile.rules.currency, m_desk.locale());
        if (!amount || amount->isNegative())
            return m_amountRow->setMessage(FieldMessage::Error, amount
                                                                    ? tr("A limit is not negative.")
                                                                    : errorText(amount.error()));
        limit.amountMinor = amount->minor();
    }
    finish(limit);
}

void LimitPanel::finish(const std::optional<Limit> &limit)
{
    m_desk.prompter().closePanel();
    Q_EMIT chosen(limit);
}

} // namespace shop
