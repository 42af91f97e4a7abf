// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/label_section.h"

#include "ui/settings/label_rule_model.h"
#include "ui/settings/label_rule_panel.h"
#include "ui/settings/label_text.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LabelSection::LabelSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Barcode rules"),
          tr("Scales and shops print labels with a price, a weight or a count inside the "
             "barcode. The first rule in use that fits a code reads it."),
          false, parent)
{
    m_model = new LabelRuleModel(this);
    build();
}

void LabelSection::build()
{
    const ThemeHost *host = &desk().theme();
    m_view = new QTableView(this);
    m_view->setObjectName(u"labelRulesView"_s);
    m_view->setAccessibleName(tr("Rules for labels"));
    m_view->setModel(m_model);
    m_view->setMinimumHeight(host->theme().px(250));
    dressAsRows(m_view, host->theme().px(measure::rowDense), LabelRuleModel::Verdict);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &LabelSection::edit);
    body()->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const QString &label, const QString &icon, const QString &name,
                            auto work) {
        auto *made = new Button(label, this);
        made->setObjectName(name);
        made->setIconName(icon);
        connect(made, &QPushButton::clicked, this, work);
        buttons->addWidget(made);
    };
    button(tr("Add"), u"plus"_s, u"addRuleButton"_s, [this] { openPresets(); });
    button(tr("Change"), u"edit"_s, u"editRuleButton"_s, [this] { edit(); });
    button(tr("Up"), u"arrow-up"_s, u"ruleUpButton"_s, [this] { move(-1); });
    button(tr("Down"), u"arrow-down"_s, u"ruleDownButton"_s, [this] { move(1); });
    button(tr("Remove"), u"trash"_s, u"removeRuleButton"_s, [this] { remove(); });
    buttons->addStretch();
    body()->addLayout(buttons);
    m_test = new QLineEdit(this);
    m_test->setProperty("acceptsScan", true);
    m_test->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout;
    addField(grid, u"testCode"_s, tr("Scan a label here, or type its digits"), m_test, 0, 0);
    connect(m_test, &QLineEdit::textChanged, this, &LabelSection::test);
    body()->addLayout(grid);
    m_meaning = new PlainLabel(host, TypeRole::Title, &Theme::text, this);
    m_meaning->setObjectName(u"labelMeaning"_s);
    m_meaning->setWordWrap(true);
    body()->addWidget(m_meaning);
}

int LabelSection::row() const
{
    return m_view->currentIndex().row();
}

void LabelSection::load()
{
    read(
        u"settings.labels"_s,
        [call = desk().call()](Shop &shop) { return shop.catalog().labelRules(call); },
        [this, before = row(), shown = m_model->rules()](const QList<LabelRule> &rules) {
            if (m_model->rules() != shown)
                return; // changed and stored since it was asked for
            m_model->setRules(rules);
            const int last = int(rules.size()) - 1;
            if (last >= 0)
                m_view->setCurrentIndex(m_model->index(qBound(0, before, last), 0));
            test();
        });
}

void LabelSection::scanned(const QString &code)
{
    m_test->setText(code);
}

void LabelSection::test()
{
    const QString code = m_test->text().trimmed();
    if (code.isEmpty()) {
        m_model->setExplanation({}, {});
        return m_meaning->clear();
    }
    const auto label = decodeLabel(m_model->rules(), code);
    const QString meaning =
        label ? labelText(*label, desk().session().profile.rules.currency, desk().locale())
              : QString();
    m_model->setExplanation(explainLabel(m_model->rules(), code), meaning);
    m_meaning->setText(label ? meaning : tr("No rule reads this code as a label."));
}

// Layouts that scales are usually set to, and an empty one.
void LabelSection::openPresets()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"presetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LabelPreset &preset : labelPresets()) {
        const QString words =
            tr("%1: %2").arg(figureText(figureOf(preset.rule)), isolated(preset.rule.pattern));
        QAction *action = menu->addAction(words, this, [this, rule = preset.rule] { add(rule); });
        action->setObjectName(preset.id);
    }
    menu->addSeparator();
    menu->addAction(tr("&Empty rule"), this, [this] { add({}); });
    QWidget *button = findChild<QWidget *>(u"addRuleButton"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void LabelSection::add(const LabelRule &rule)
{
    openPanel(tr("New rule"), rule, m_model->rules().size());
}

void LabelSection::edit()
{
    if (row() >= 0)
        openPanel(tr("Change the rule"), m_model->rules()[row()], row());
}

void LabelSection::openPanel(const QString &title, const LabelRule &rule, qsizetype place)
{
    auto *panel = new LabelRulePanel(desk(), title, rule);
    connect(panel, &LabelRulePanel::wanted, this, [this, place, panel](const LabelRule &wanted) {
        QList<LabelRule> rules = m_model->rules();
        if (place < rules.size())
            rules[place] = wanted;
        else
            rules.append(wanted);
        saveRules(rules, place, panel);
    });
    desk().prompter().showPanel(panel);
}

void LabelSection::remove()
{
    if (row() < 0)
        return;
    const QList<LabelRule> before = m_model->rules();
    QList<LabelRule> rules = before;
    const LabelRule gone = rules.takeAt(row());
    saveRules(rules, row());
    desk().toast(tr("%1 is removed.").arg(displayName(gone.name, 60)), tr("Undo"),
                 [this, before, row = row()] { saveRules(before, row); });
}

void LabelSection::move(int by)
{
    const int from = row(), to = from + by;
    QList<LabelRule> rules = m_model->rules();
    if (from < 0 || to < 0 || to >= rules.size())
        return;
    rules.move(from, to);
    saveRules(rules, to);
}

void LabelSection::saveRules(const QList<LabelRule> &rules, qsizetype row, LabelRulePanel *panel)
{
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), rules](Shop &shop) {
            return shop.catalog().setLabelRules(call, rules);
        },
        [this, rules, row, panel = QPointer<LabelRulePanel>(panel)](const Done &done) {
            if (!done)
                return panel ? panel->refuse(done.error()) : refuse(done.error());
            clearMessages();
            if (panel)
                panel->finish();
            m_model->setRules(rules);
            m_view->setCurrentIndex(m_model->index(int(row), 0));
            test();
        });
}

// The table takes these keys for itself otherwise.
bool LabelSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return SettingsSection::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Insert:
        openPresets();
        return true;
    default:
        return SettingsSection::eventFilter(watched, event);
    }
}

} // namespace shop
