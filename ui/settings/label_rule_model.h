// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/barcode_rules.h"

#include <QAbstractTableModel>

namespace shop {

// The rules in the order they are tried, and what each says to the code under test.
class LabelRuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Pattern, Figure, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<LabelRule> &rules);
    const QList<LabelRule> &rules() const { return m_rules; }
    // Nothing is tested with an explanation of other rules.
    void setExplanation(const LabelExplanation &explanation, const QString &meaning);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString verdict(int row) const;

    QList<LabelRule> m_rules;
    LabelExplanation m_explanation;
    QString m_meaning;
};

} // namespace shop
