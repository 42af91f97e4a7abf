// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/variants_panel.h"

#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTableHeight = 230;
constexpr qsizetype kMostOptions = 9;
enum Column { Combination, Fate };

} // namespace

VariantsPanel::VariantsPanel(Desk &desk, ProductId product, QWidget *parent)
    : Panel(desk, u"split"_s, tr("Variants"), 720, parent)
{
    setObjectName(u"variantsPanel"_s);
    makeHead();
    makeTable();
    makeFoot();
    setTake(tr("Make these variants"), tr("Ctrl Enter"));
    takeButton()->setEnabled(false);
    setFocusProxy(m_name);
    load(product);
}

void VariantsPanel::makeHead()
{
    const ThemeHost *host = &desk().theme();
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"familyNameEdit"_s);
    m_name->setMaxLength(200);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            showRows();
    });
    body()->addWidget(new FieldRow(host, tr("Name of all together"), m_name, this));
    m_optionList = new QVBoxLayout;
    m_optionList->setSpacing(6);
    body()->addLayout(m_optionList);
    m_addOption = new Button(tr("Another option"), this);
    m_addOption->setObjectName(u"addOptionButton"_s);
    m_addOption->setIconName(u"plus"_s);
    m_addOption->setSize(ButtonSize::Dense);
    connect(m_addOption, &QPushButton::clicked, this, [this] {
        addOption({}, {});
        m_options.constLast().name->setFocus(Qt::OtherFocusReason);
    });
    body()->addWidget(m_addOption, 0, Qt::AlignLeading);
}

void VariantsPanel::makeTable()
{
    const ThemeHost *host = &desk().theme();
    m_model = new QStandardItemModel(0, 2, this);
    m_model->setHorizontalHeaderLabels({tr("Variant"), tr("Product")});
    m_table = new QTableView(this);
    m_table->setObjectName(u"variantTable"_s);
    m_table->setAccessibleName(tr("Variants; Space ticks one"));
    m_table->setModel(m_model);
    dressAsRows(m_table, host->theme().px(32), Fate);
    m_table->setFixedHeight(host->theme().px(kTableHeight));
    body()->addWidget(m_table);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_filling || item->column() != Combination)
            return;
        m_rows[item->row()].ticked = item->checkState() == Qt::Checked;
        m_model->item(item->row(), Fate)->setText(fateOf(m_rows[item->row()]));
        count();
    });
    m_count = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_count->setObjectName(u"variantCount"_s);
    body()->addWidget(m_count);
}

void VariantsPanel::makeFoot()
{
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"variantCodeEdit"_s);
    m_code->setProperty("acceptsScan", true);
    m_code->setMaxLength(60);
    m_code->setPlaceholderText(tr("Code of a product you have"));
    m_code->setAccessibleName(tr("Code of a product that is the marked variant"));
    foot()->addWidget(m_code, 1);
    m_put = new Button(tr("Take it in"), this);
    m_put->setObjectName(u"takeInButton"_s);
    connect(m_put, &QPushButton::clicked, this, &VariantsPanel::putHere);
    foot()->addWidget(m_put);
}

void VariantsPanel::addOption(const QString &name, const QStringList &values)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto edit = [&](const QString &text, int longest, const QString &label, const QString &id,
                          int parts) {
        auto *made = new QLineEdit(text, row);
        made->setObjectName(id + QString::number(m_options.size()));
        made->setMaxLength(longest);
        made->setPlaceholderText(label);
        made->setAccessibleName(label);
        connect(made, &QLineEdit::textChanged, this, &VariantsPanel::optionsTyped);
        layout->addWidget(made, parts);
        return made;
    };
    Option option;
    option.name = edit(name, 80, tr("Option: Size"), u"optionName"_s, 1);
    option.values = edit(joinedByBars(values, u','), 4'000,
                         tr("Values, with commas between: S, M, L"), u"optionValues"_s, 2);
    m_options.append(option);
    m_optionList->addWidget(row);
    m_addOption->setVisible(m_options.size() < kMostOptions);
}

void VariantsPanel::load(ProductId product)
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), product](Shop &shop) { return variantPlan(shop, call, product); },
        [this](const Result<VariantPlan> &plan) {
            if (!plan)
                return showProblem(errorText(plan.error()));
            fill(*plan);
        });
}

void VariantsPanel::fill(const VariantPlan &plan)
{
    m_filling = true;
    m_plan = plan;
    m_name->setText(plan.family.name);
    for (const VariantPlace &place : plan.places)
        m_rows.append({place, true, place.choices});
    for (qsizetype option = 0; option < plan.family.options.size(); ++option) {
        QStringList values;
        for (const VariantPlace &place : plan.places) {
            const QString choice = place.choices.value(option);
            if (!choice.isEmpty() && !values.contains(choice))
                values.append(choice);
        }
        addOption(plan.family.options[option], values);
    }
    if (m_options.isEmpty())
        addOption({}, {});
    m_filling = false;
    combine(false);
    takeButton()->setEnabled(true);
    m_name->setFocus(Qt::OtherFocusReason);
}

QStringList VariantsPanel::options() const
{
    QStringList names;
    for (const Option &option : m_options) {
        if (!option.name->text().trimmed().isEmpty() &&
            !splitAtCommas(option.values->text()).isEmpty())
            names.append(option.name->text().trimmed());
    }
    return names;
}

QList<QStringList> VariantsPanel::values() const
{
    QList<QStringList> all;
    for (const Option &option : m_options) {
        const QStringList values = splitAtCommas(option.values->text());
        if (!option.name->text().trimmed().isEmpty() && !values.isEmpty())
            all.append(values);
    }
    return all;
}

void VariantsPanel::optionsTyped()
{
    if (!m_filling)
        combine(true);
}

// Products keep their place, with the first value of an option that came; the combinations nobody has are
// offered behind them, ticked when they came by typing.
void VariantsPanel::combine(bool ticked)
{
    const QList<QStringList> typed = values();
    QList<Row> rows;
    for (Row &row : m_rows) {
        if (row.place.isNew) {
            if (row.ticked)
                m_unticked.remove(row.place.choices);
            else
                m_unticked.insert(row.place.choices);
            continue;
        }
        QStringList &choices = row.place.choices;
        choices = row.own;
        choices.resize(typed.size());
        for (qsizetype option = 0; option < typed.size(); ++option) {
            if (choices[option].isEmpty())
                choices[option] = typed[option].constFirst();
        }
        rows.append(row);
    }
    for (const QStringList &choices : combinations(typed)) {
        const bool isTaken = std::any_of(
            rows.begin(), rows.end(), [&](const Row &row) { return row.place.choices == choices; });
        if (isTaken)
            continue;
        const Row row{{choices, desk().backend().ids().mint<ProductId>(), true, {}, {}},
                      ticked && !m_unticked.contains(choices)};
        rows.append(row);
    }
    m_rows = rows;
    showRows();
}

QString VariantsPanel::fateOf(const Row &row) const
{
    const VariantPlace &place = row.place;
    if (place.isNew)
        return row.ticked ? tr("New: %1").arg(displayName(
                                variantName(m_name->text().trimmed(), place.choices), 60))
                          : tr("Not made");
    const QString product =
        displayName(place.name, 50) + u"  "_s + isolated(displayName(place.sku, 30));
    return row.ticked ? product : tr("Leaves the family: %1").arg(product);
}

void VariantsPanel::showRows()
{
    m_filling = true;
    const int current = m_table->currentIndex().row();
    m_model->setRowCount(0);
    for (const Row &row : std::as_const(m_rows)) {
        QStringList choices;
        for (const QString &choice : row.place.choices)
            choices.append(displayName(choice, 30));
        auto *combination =
            new QStandardItem(choices.isEmpty() ? tr("Choose options") : choices.join(u", "_s));
        combination->setCheckable(true);
        combination->setCheckState(row.ticked ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow({combination, new QStandardItem(fateOf(row))});
    }
    m_table->setCurrentIndex(m_model->index(qBound(0, current, m_model->rowCount() - 1), 0));
    m_table->resizeColumnToContents(Combination);
    m_filling = false;
    count();
}

void VariantsPanel::count()
{
    const auto some = [this](auto is) {
        return int(std::count_if(m_rows.begin(), m_rows.end(), is));
    };
    const int made = some([](const Row &row) { return row.ticked && row.place.isNew; });
    const int all = some([](const Row &row) { return row.ticked; });
    m_count->setText(tr("%1, %2").arg(tr("%n variant(s) in all", nullptr, all),
                                      tr("%n of them new", nullptr, made)));
}

// The product of the code takes the place that is marked.
void VariantsPanel::putHere()
{
    const int at = m_table->currentIndex().row();
    const QString code = m_code->text().trimmed();
    if (code.isEmpty() || at < 0)
        return;
    showProblem({});
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), code](Shop &shop) { return variantOf(shop, call, code); },
        [this, at](const Result<VariantPlace> &found) {
            if (!found)
                return showProblem(errorText(found.error()));
            if (at >= m_rows.size() || !m_rows[at].place.isNew)
                return showProblem(
                    tr("Mark a variant that is to be made: the product takes its place."));
            VariantPlace place = *found;
            place.choices = m_rows[at].place.choices;
            m_rows[at] = {place, true, place.choices};
            m_code->clear();
            showRows();
        });
}

void VariantsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_code->hasFocus() && !(event->modifiers() & Qt::ControlModifier))
        return putHere();
    Panel::keyPressEvent(event);
}

void VariantsPanel::take()
{
    VariantPlan plan = m_plan;
    plan.family.name = m_name->text().trimmed();
    plan.family.options = options();
    plan.places.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.ticked)
            plan.places.append(row.place);
    }
    showProblem({});
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), plan](Shop &shop) { return arrangeVariants(shop, call, plan); },
        [this](const Result<VariantStep> &step) {
            takeButton()->setEnabled(true);
            if (!step)
                return showProblem(errorText(step.error()));
            Q_EMIT arranged(*step);
            close();
        });
}

} // namespace shop
