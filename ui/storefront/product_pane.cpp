// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/product_pane.h"

#include "core/base/amount_text.h"
#include "core/shop/specification_desk.h"
#include "ui/storefront/pane_parts.h"
#include "ui/storefront/product_picture.h"
#include "ui/storefront/visit.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPicture = 280;
constexpr qint64 kFew = 3'000; // thousandths
constexpr qint64 kMostAtOnce = 999;
constexpr qint64 kWeighedStep = 100; // thousandths: 100 g

// A number keeps its text; of lists and objects nothing can be shown.
QString valueText(const Json &value, const QLocale &locale)
{
    if (const QString *text = value.string())
        return displayName(*text, 200);
    if (const Json::Number *number = value.number())
        return isolated(QString::fromLatin1(number->text).replace(u'.', locale.decimalPoint()));
    if (const bool *yes = value.boolean())
        return *yes ? ProductPane::tr("Yes") : ProductPane::tr("No");
    return {};
}

} // namespace

ProductPane::ProductPane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"productPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(host, this);
    layout->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Divider(host, Qt::Horizontal, card));
    auto *inner = new QWidget(card);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(24);
    m_picture = new ProductPicture(desk, QSize(kPicture, kPicture), inner);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(makeFacts(), 1);
    column->addWidget(scrolled(inner, card), 1);
}

QWidget *ProductPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 16, 6);
    layout->setSpacing(16);
    auto *leave = backButton(u"productBack"_s, tr("Back"), head);
    connect(leave, &QPushButton::clicked, this, &ProductPane::back);
    layout->addWidget(leave);
    m_path = new PlainLabel(&m_desk.theme(), TypeRole::Small, &Theme::text2, head);
    m_path->setElided(true);
    layout->addWidget(m_path, 1);
    return head;
}

QWidget *ProductPane::makeFacts()
{
    const ThemeHost *host = &m_desk.theme();
    auto *facts = new QWidget(this);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_stock = new Badge(host, {}, Tone::Success, facts);
    m_stock->setObjectName(u"productStock"_s);
    column->addWidget(m_stock, 0, Qt::AlignLeading);
    m_name = new PlainLabel(host, TypeRole::Heading, &Theme::text, facts);
    m_name->setObjectName(u"productName"_s);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    m_text = new PlainLabel(host, TypeRole::Body, &Theme::text2, facts);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_options = new QVBoxLayout;
    m_options->setSpacing(6);
    column->addLayout(m_options);
    auto *buy = new QHBoxLayout;
    buy->setSpacing(16);
    m_price = new PlainLabel(host, TypeRole::Display, &Theme::text, facts);
    m_price->setObjectName(u"productPrice"_s);
    buy->addWidget(m_price);
    buy->addStretch();
    m_quantity = new Stepper(host, StepperSize::Touch, facts);
    m_quantity->setObjectName(u"productQuantity"_s);
    m_quantity->setAccessibleName(tr("Quantity"));
    buy->addWidget(m_quantity);
    m_add = new Button(tr("Add to cart"), ButtonRole::Soft, facts);
    m_add->setObjectName(u"addToCart"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setSize(ButtonSize::Touch);
    const auto add = [this] {
        if (m_add->isEnabled())
            m_visit.add(m_id, wanted());
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_quantity, &Stepper::entered, this, add);
    buy->addWidget(m_add);
    column->addLayout(buy);
    m_counter =
        new PlainLabel(host, tr("This is sold at the counter only. Ask us, we are glad to help."),
                       TypeRole::Body, &Theme::text2, facts);
    m_counter->setWordWrap(true);
    column->addWidget(m_counter);
    m_specificationsHead =
        new PlainLabel(host, tr("Specifications"), TypeRole::Strong, &Theme::text, facts);
    column->addWidget(m_specificationsHead);
    m_specifications = new QGridLayout;
    m_specifications->setHorizontalSpacing(20);
    m_specifications->setVerticalSpacing(0);
    m_specifications->setColumnStretch(1, 1);
    column->addLayout(m_specifications);
    column->addStretch();
    return facts;
}

void ProductPane::show(ProductId product)
{
    m_id = product;
    m_quantity->setValue(1);
    reload();
    m_quantity->setFocus(Qt::OtherFocusReason);
}

void ProductPane::reload()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [id = m_id](Shop &shop) -> Result<Shown> {
            SHOP_TRY_VALUE(product, shop.products().product({}, id));
            SHOP_TRY_VALUE(categories, shop.products().categories({}));
            SHOP_TRY_VALUE(fields, specificationFields(shop, product.values.category));
            SHOP_TRY_VALUE(family, variantPlan(shop, {}, id));
            Shown shown{product, {}, {}, fields, family};
            for (const Category &category : categories) {
                if (category.id != product.values.category)
                    continue;
                shown.category = category.name;
                shown.shelf = category.shelf;
            }
            return shown;
        },
        [this](const Result<Shown> &shown) {
            if (!shown || shown->product.archived)
                return Q_EMIT back();
            if (shown->product.id == m_id)
                take(*shown);
        },
        u"storefront.product"_s);
}

void ProductPane::take(const Shown &shown)
{
    const ProductDraft &values = shown.product.values;
    const QLocale &locale = m_desk.locale();
    m_path->setText(displayName(shown.category, 80));
    m_name->setText(displayName(values.name));
    m_picture->setPicture(values.image, shown.shelf, displayName(values.name));
    m_text->setText(displayText(values.description, 2'000));
    m_text->setVisible(!values.description.isEmpty());
    const bool alone = isSoldAlone(shown.product);
    m_unit = values.unit;
    if (values.price) {
        const QString price = toText(*values.price, locale);
        m_price->setText(
            isolated(m_unit == Unit::Piece ? price : price + u"/"_s + unitCode(m_unit)));
    }
    m_price->setVisible(values.price.has_value());
    const bool weighed = m_unit != Unit::Piece;
    m_quantity->setRange(1, kMostAtOnce);
    m_quantity->setFormat(
        [this, weighed](qint64 value) {
            return weighed
                       ? toText(Quantity::fromThousandths(value * kWeighedStep), m_desk.locale()) +
                             u' ' + unitCode(m_unit)
                       : m_desk.locale().toString(value);
        },
        [this, weighed](const QString &text, qint64 *value) {
            const auto read = quantityFromText(text.section(u' ', 0, 0), m_unit, m_desk.locale());
            if (!read)
                return false;
            *value = read->thousandths() / (weighed ? kWeighedStep : 1'000);
            return true;
        });
    m_counter->setVisible(!alone);
    m_quantity->setVisible(alone);
    m_add->setVisible(alone);
    showOptions(shown.family);
    showStock(shown.product);
    showSpecifications(shown);
}

Quantity ProductPane::wanted() const
{
    return m_unit == Unit::Piece ? Quantity::pieces(m_quantity->value())
                                 : Quantity::fromThousandths(m_quantity->value() * kWeighedStep);
}

void ProductPane::showStock(const Product &product)
{
    const Quantity available =
        Quantity::fromThousandths(product.onHand.thousandths() - product.reserved.thousandths());
    const bool counted = product.values.kind == ProductKind::Goods;
    if (!counted || available.thousandths() > kFew)
        m_stock->setContent(tr("In stock"), Tone::Success);
    else if (available.thousandths() > 0)
        m_stock->setContent(tr("Only %1 left").arg(toText(available, m_desk.locale())),
                            Tone::Warning);
    else
        m_stock->setContent(tr("None left"), Tone::Danger);
    m_add->setEnabled(!counted || available.thousandths() > 0);
}

// Where the options are the same, the chips stay, and with them the focus.
void ProductPane::showOptions(const VariantPlan &family)
{
    const bool isOne = family.places.size() < 2;
    const bool isSame = family.family == m_family.family && !isOne && !m_choices.isEmpty();
    m_family = isOne ? VariantPlan() : family;
    if (!isSame) {
        clearLayout(m_options);
        m_choices.clear();
    }
    for (int option = 0; option < m_family.family.options.size(); ++option) {
        const QString name = displayName(m_family.family.options[option], 40);
        if (!isSame) {
            m_options->addWidget(
                new PlainLabel(&m_desk.theme(), name, TypeRole::Label, &Theme::text2, this));
            auto *bar = new ChipBar(&m_desk.theme(), false, this);
            bar->setObjectName(u"productOption%1"_s.arg(option));
            bar->setAccessibleName(name);
            connect(bar, &ChipBar::chosen, this,
                    [this, option](const QString &choice) { choose(option, choice); });
            m_options->addWidget(bar);
            m_choices.append(bar);
        }
        QList<Chip> chips;
        QString current;
        QStringList known;
        for (const VariantPlace &place : std::as_const(m_family.places)) {
            const QString choice = place.choices.value(option);
            if (place.product == m_id)
                current = choice;
            if (choice.isEmpty() || known.contains(choice))
                continue;
            known.append(choice);
            chips.append({choice, displayName(choice, 40)});
        }
        if (!isSame)
            m_choices[option]->setChips(chips);
        m_choices[option]->setCurrent(current);
    }
}

// The variant with this choice that has most of the others as they are.
void ProductPane::choose(int option, const QString &choice)
{
    const auto now =
        std::find_if(m_family.places.begin(), m_family.places.end(),
                     [this](const VariantPlace &place) { return place.product == m_id; });
    const QStringList others = now == m_family.places.end() ? QStringList() : now->choices;
    ProductId nearest;
    int most = -1;
    for (const VariantPlace &place : std::as_const(m_family.places)) {
        if (place.choices.value(option) != choice)
            continue;
        int alike = 0;
        for (qsizetype i = 0; i < others.size(); ++i)
            alike += place.choices.value(i) == others[i] ? 1 : 0;
        if (alike > most) {
            most = alike;
            nearest = place.product;
        }
    }
    if (nearest.isNull())
        return;
    m_id = nearest;
    reload();
}

void ProductPane::showSpecifications(const Shown &shown)
{
    clearLayout(m_specifications);
    if (!shown.category.isEmpty())
        addRow(tr("Category"), displayName(shown.category, 80));
    if (!shown.product.values.sku.isEmpty())
        addRow(tr("Number"), isolated(displayName(shown.product.values.sku, 64)));
    for (const Json::Member &member : shown.product.values.specifications) {
        const QString value = valueText(member.second, m_desk.locale());
        const SpecificationField *field = fieldOf(shown.fields, member.first);
        const bool hasUnit = field && !field->unit.isEmpty() && member.second.number();
        if (!value.isEmpty())
            addRow(displayName(field ? field->name : member.first, 80),
                   hasUnit ? tr("%1 %2").arg(value, displayName(field->unit, 16)) : value);
    }
    m_specificationsHead->setVisible(m_specifications->count() > 0);
}

void ProductPane::addRow(const QString &what, const QString &value)
{
    const ThemeHost *host = &m_desk.theme();
    const int row = m_specifications->rowCount();
    m_specifications->addWidget(new Divider(host, Qt::Horizontal, this), row, 0, 1, 2);
    auto *name = new PlainLabel(host, what, TypeRole::Small, &Theme::text2, this);
    name->setMinimumHeight(host->theme().px(34));
    auto *text = new PlainLabel(host, value, TypeRole::Body, &Theme::text, this);
    text->setWordWrap(true);
    text->setAccessibleName(tr("%1: %2").arg(what, value));
    m_specifications->addWidget(name, row + 1, 0);
    m_specifications->addWidget(text, row + 1, 1);
}

} // namespace shop
