// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/label_rule_model.h"

#include "ui/settings/label_text.h"
#include "ui/theme/bidi.h"

namespace shop {

void LabelRuleModel::setRules(const QList<LabelRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_explanation = {};
    m_meaning.clear();
    endResetModel();
}

void LabelRuleModel::setExplanation(const LabelExplanation &explanation, const QString &meaning)
{
    m_explanation = explanation;
    m_meaning = meaning;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, Verdict), index(int(m_rules.size()) - 1, Verdict));
}

int LabelRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int LabelRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LabelRuleModel::verdict(int row) const
{
    if (m_explanation.readings.size() != m_rules.size())
        return m_rules[row].enabled ? tr("In use") : tr("Switched off");
    if (row == m_explanation.chosen)
        return m_meaning;
    const QString fault = faultText(m_explanation.readings[row]);
    return fault.isEmpty() ? tr("Fits too, but comes later") : fault;
}

QVariant LabelRuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rules.size() || role != Qt::DisplayRole)
        return {};
    const LabelRule &rule = m_rules[index.row()];
    switch (index.column()) {
    case Name:
        return natural(displayName(rule.name, 60));
    case Pattern:
        return isolated(displayName(rule.pattern, 40));
    case Figure:
        return figureText(figureOf(rule));
    default:
        return verdict(index.row());
    }
}

QVariant LabelRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Pattern:
        return tr("Pattern");
    case Figure:
        return tr("Holds");
    default:
        return tr("What it says");
    }
}

} // namespace shop
