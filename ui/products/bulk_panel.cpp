// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/bulk_panel.h"

#include "core/base/amount_text.h"
#include "ui/products/fact_table.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPauseMs = 150;
constexpr int kMostShown = 200;
const QString kPercent = u"percent"_s, kAmount = u"amount"_s;

QString titleOf(BulkPanel::What what, int products)
{
    switch (what) {
    case BulkPanel::What::Price:
        return BulkPanel::tr("Change the price of %n product(s)", nullptr, products);
    case BulkPanel::What::Category:
        return BulkPanel::tr("Change the category of %n product(s)", nullptr, products);
    case BulkPanel::What::TaxCategory:
        break;
    }
    return BulkPanel::tr("Change the tax class of %n product(s)", nullptr, products);
}

} // namespace

BulkPanel::BulkPanel(Desk &desk, What what, const QList<ProductId> &products, QWidget *parent)
    : Panel(desk, u"edit"_s, titleOf(what, int(products.size())), 600, parent),
      m_what(what),
      m_products(products)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"bulkPanel"_s);
    if (what == What::Price)
        makePrice();
    else
        makeChoice();
    m_count = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_count->setObjectName(u"bulkCount"_s);
    body()->addWidget(m_count);
    m_table = new FactTable(host, {tr("Product"), tr("Before"), tr("After")}, this);
    m_table->setObjectName(u"bulkPreview"_s);
    m_table->setAccessibleName(tr("Before and after"));
    m_table->setFixedHeight(host->theme().px(260));
    body()->addWidget(m_table);
    setTake(tr("Change them"), tr("Ctrl Enter"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BulkPanel::preview);
    preview();
}

void BulkPanel::makePrice()
{
    const ThemeHost *host = &desk().theme();
    m_kind = new Segment(host, this);
    m_kind->setItems({{kPercent, tr("By percent")}, {kAmount, tr("By amount")}});
    m_kind->setCurrent(kPercent);
    connect(m_kind, &Segment::chosen, this, &BulkPanel::preview);
    body()->addWidget(m_kind);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_by = new QLineEdit(this);
    m_by->setObjectName(u"bulkByEdit"_s);
    m_by->setMaxLength(24);
    m_by->setLayoutDirection(Qt::LeftToRight);
    m_row = new FieldRow(host, tr("By how much (minus: cheaper)"), m_by, this);
    row->addWidget(m_row, 1);
    m_ending = new QComboBox(this);
    m_ending->setObjectName(u"bulkEndingEdit"_s);
    const std::pair<PriceEnding, QString> endings[]{{PriceEnding::Exact, tr("As computed")},
                                                    {PriceEnding::Nine, tr("Ending in 9")},
                                                    {PriceEnding::NinetyNine, tr("Ending in 99")},
                                                    {PriceEnding::FiveCents, tr("Full fives")},
                                                    {PriceEnding::Whole, tr("Whole amounts")}};
    for (const auto &[ending, label] : endings)
        m_ending->addItem(label, int(ending));
    row->addWidget(new FieldRow(host, tr("Round to prices"), m_ending, this), 1);
    body()->addLayout(row);
    connect(m_by, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_ending, &QComboBox::currentIndexChanged, this, &BulkPanel::preview);
    setFocusProxy(m_by);
}

void BulkPanel::makeChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"bulkChoiceEdit"_s);
    const bool tax = m_what == What::TaxCategory;
    m_row = new FieldRow(&desk().theme(), tax ? tr("Tax class") : tr("Category"), m_choice, this);
    body()->addWidget(m_row);
    if (tax) {
        for (const TaxCategory &category : desk().session().taxes.categories)
            m_choice->addItem(displayName(category.name, 60), category.code);
    } else {
        m_choice->addItem(tr("None"), QString());
        loadCategories();
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkPanel::preview);
    setFocusProxy(m_choice);
}

void BulkPanel::loadCategories()
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call()](Shop &shop) { return shop.products().categories(call); },
        [this](const Result<QList<Category>> &categories) {
            if (!categories)
                return showProblem(errorText(categories.error()));
            for (const Category &category : *categories) {
                m_categories.insert(category.id, displayName(category.name, 60));
                m_choice->addItem(displayName(category.name, 60), category.id.toString());
            }
            preview();
        });
}

Result<BulkEdit> BulkPanel::edit() const
{
    BulkEdit edit;
    if (m_what == What::Category) {
        edit.kind = BulkEdit::Kind::Category;
        edit.category =
            CategoryId::fromString(m_choice->currentData().toString()).value_or(CategoryId());
        return edit;
    }
    if (m_what == What::TaxCategory) {
        edit.kind = BulkEdit::Kind::TaxCategory;
        edit.taxCategory = m_choice->currentData().toString();
        return edit;
    }
    edit.ending = PriceEnding(m_ending->currentData().toInt());
    const bool byAmount = m_kind->current() == kAmount;
    edit.kind = byAmount ? BulkEdit::Kind::PriceAmount : BulkEdit::Kind::PricePercent;
    const Currency currency = desk().session().profile.rules.currency;
    QString text = m_by->text().trimmed();
    if (!byAmount)
        text.remove(u'%');
    // A percent is read as a price of four decimals is: no figure passes through floating point.
    SHOP_TRY_VALUE(by, unitPriceFromText(text, currency, desk().locale()));
    edit.tenThousandths = by.tenThousandths();
    edit.percentMillionths = by.tenThousandths();
    return edit;
}

void BulkPanel::preview()
{
    m_pause.stop();
    m_row->clearMessage();
    showProblem({});
    const int question = ++m_question;
    if (m_by && m_by->text().trimmed().isEmpty())
        return showPlan({});
    const auto edit = this->edit();
    if (!edit) {
        showPlan({});
        return m_row->setMessage(FieldMessage::Error, errorText(edit.error()));
    }
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), ids = m_products, edit = *edit](Shop &shop) {
            return shop.catalog().planChanges(call, ids, edit);
        },
        [this, question](const Result<QList<ProductChange>> &plan) {
            if (question != m_question)
                return;
            showPlan(plan ? *plan : QList<ProductChange>());
            if (!plan && plan.error().code != ErrorCode::Cancelled)
                m_row->setMessage(FieldMessage::Error, errorText(plan.error()));
        },
        u"products.plan"_s);
}

void BulkPanel::showPlan(const QList<ProductChange> &plan)
{
    m_plan = plan;
    std::sort(m_plan.begin(), m_plan.end(), [](const ProductChange &a, const ProductChange &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    takeButton()->setEnabled(!plan.isEmpty());
    const int stay = int(m_products.size() - plan.size());
    QString text = tr("%n product(s) change", nullptr, int(plan.size()));
    if (stay > 0)
        text = tr("%1, %2").arg(text, tr("%n stay(s) as it is", nullptr, stay));
    if (plan.size() > kMostShown)
        text = tr("%1; the first %2 are shown").arg(text, desk().locale().toString(kMostShown));
    m_count->setText(text);
    QList<QStringList> rows;
    for (const ProductChange &change : m_plan.first(qMin<qsizetype>(plan.size(), kMostShown)))
        rows.append(
            {displayName(change.name, 60), valueText(change.before), valueText(change.after)});
    m_table->setRows(rows);
}

QString BulkPanel::valueText(const BulkValues &values) const
{
    if (m_what == What::Price)
        return values.price ? isolated(toText(*values.price, desk().locale())) : QString();
    if (m_what == What::Category)
        return values.category.isNull() ? tr("None") : m_categories.value(values.category);
    return m_choice->itemText(m_choice->findData(values.taxCategory));
}

void BulkPanel::take()
{
    if (m_pause.isActive()) {
        preview(); // what is shown is what is done
        return;
    }
    if (!takeButton()->isEnabled())
        return;
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Desk,
        [call = desk().call(), plan = m_plan](Shop &shop) {
            return shop.catalog().changeProducts(call, plan);
        },
        [this](const Result<BatchResult> &result) {
            takeButton()->setEnabled(true);
            if (!result) {
                desk().soundBad();
                return showProblem(errorText(result.error()));
            }
            close();
            Q_EMIT done(*result);
        });
}

} // namespace shop
