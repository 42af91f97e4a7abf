// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/barcode_rules.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QTableView;

namespace shop {

class LabelRuleModel;
class LabelRulePanel;
class PlainLabel;

// How labels with a price, weight or count inside are read: the rules in their order, layouts to choose
// from, and a tester. Each change is saved at once.
class LabelSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LabelSection(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    void scanned(const QString &code) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void openPresets();
    void add(const LabelRule &rule);
    void edit();
    void remove();
    void move(int by);
    void openPanel(const QString &title, const LabelRule &rule, qsizetype place);
    // What follows a change, or a refusal of it.
    void saveRules(const QList<LabelRule> &rules, qsizetype row, LabelRulePanel *panel = nullptr);
    void test();
    int row() const;

    LabelRuleModel *m_model;
    QTableView *m_view;
    QLineEdit *m_test;
    PlainLabel *m_meaning;
};

} // namespace shop
