// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/label_rule_panel.h"

#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LabelRulePanel::LabelRulePanel(Desk &desk, const QString &title, const LabelRule &rule,
                               QWidget *parent)
    : Panel(desk, u"barcode"_s, title, 460, parent)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"labelRulePanel"_s);
    const auto add = [&](const QString &field, const QString &label, QWidget *editor) {
        auto *row = new FieldRow(host, label, editor, this);
        m_rows.insert(field, row);
        body()->addWidget(row);
    };
    m_name = new QLineEdit(rule.name, this);
    m_name->setObjectName(u"ruleName"_s);
    add(u"name"_s, tr("Name"), m_name);
    m_pattern = new QLineEdit(rule.pattern, this);
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    add(u"pattern"_s, tr("Pattern, a sign for each digit of the code"), m_pattern);
    auto *signs = new PlainLabel(
        host,
        tr("0 to 9: this digit.  I: item code.  P: price.  W: weight.  N: count.\n"
           "V: check digit of the price.  C: check digit of the code, last.  A dot: any digit."),
        TypeRole::Small, &Theme::text2, this);
    signs->setWordWrap(true);
    body()->addWidget(signs);
    m_decimals = new QComboBox(this);
    m_decimals->setObjectName(u"ruleDecimals"_s);
    m_decimals->addItem(tr("As usual: of the currency, grams, whole pieces"), -1);
    for (int decimals = 0; decimals <= 4; ++decimals)
        m_decimals->addItem(tr("%n decimal(s)", nullptr, decimals), decimals);
    m_decimals->setCurrentIndex(qMax(0, m_decimals->findData(rule.decimals.value_or(-1))));
    add(u"decimals"_s, tr("Decimals of the figure"), m_decimals);
    m_enabled = new Switch(host, tr("In use"), this);
    m_enabled->setObjectName(u"ruleEnabled"_s);
    m_enabled->setChecked(rule.enabled);
    body()->addWidget(m_enabled, 0, Qt::AlignLeading);
    setTake(tr("Save"), u"Enter"_s);
    setFocusProxy(rule.name.isEmpty() ? m_name : m_pattern);
}

void LabelRulePanel::take()
{
    if (!takeButton()->isEnabled())
        return;
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
    showProblem({});
    takeButton()->setEnabled(false);
    LabelRule rule;
    rule.name = m_name->text().trimmed();
    rule.pattern = m_pattern->text().trimmed();
    if (const int decimals = m_decimals->currentData().toInt(); decimals >= 0)
        rule.decimals = decimals;
    rule.enabled = m_enabled->isChecked();
    Q_EMIT wanted(rule);
}

void LabelRulePanel::refuse(const Error &error)
{
    takeButton()->setEnabled(true);
    desk().soundBad();
    FieldRow *row = m_rows.value(error.context.value(u"field"_s).toString());
    if (!row)
        return showProblem(errorText(error));
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace shop
