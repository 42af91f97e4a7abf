// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_editor.h"

#include "ui/products/category_panel.h"
#include "ui/products/product_fields.h"
#include "ui/products/product_past.h"
#include "ui/products/specification_tab.h"
#include "ui/products/variants_panel.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMovements = 200;
constexpr int kFootSpaces = 2 * 20 + 3 * 8;

} // namespace

ProductEditor::ProductEditor(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"productEditor"_s);
    setAccessibleName(tr("Product"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Ground(host, &Theme::surface, this);
    ground->setEdges(isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge);
    outer->addWidget(ground);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Divider(host, Qt::Horizontal, ground));
    m_tabs = new QTabBar(ground);
    m_tabs->setObjectName(u"productTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &label :
         {tr("Basics"), tr("Specifications"), tr("Stock"), tr("Prices"), tr("History")})
        m_tabs->addTab(label);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 10, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(new Divider(host, Qt::Horizontal, ground));
    m_pages = new QStackedWidget(ground);
    m_pages->addWidget(makeBasics());
    m_specifications = new SpecificationTab(desk, m_pages);
    connect(m_specifications, &SpecificationTab::edited, this, &ProductEditor::describe);
    connect(m_specifications, &SpecificationTab::submitted, this, &ProductEditor::save);
    connect(m_specifications, &SpecificationTab::fieldsWanted, this, &ProductEditor::openCategory);
    m_stock = new ProductStockTab(desk, m_pages);
    m_prices = new ProductPricesTab(desk, m_pages);
    m_history = new ProductHistoryTab(desk, m_pages);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_specifications, m_stock, m_prices, m_history})
        m_pages->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    layout->addWidget(m_pages, 1);
    m_problem = new Banner(host, true, ground);
    m_problem->setObjectName(u"productProblem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(new Divider(host, Qt::Horizontal, ground));
    layout->addWidget(makeFoot());
}

QWidget *ProductEditor::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(this);
    head->setFixedHeight(host->theme().px(51));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(8);
    m_title = new PlainLabel(host, TypeRole::Title, &Theme::text, head);
    m_title->setObjectName(u"productTitle"_s);
    m_title->setElided(true);
    row->addWidget(m_title, 1);
    m_badge = new Badge(host, tr("Edited"), Tone::Warning, head);
    m_badge->setObjectName(u"editedBadge"_s);
    row->addWidget(m_badge);
    auto *close = Button::iconOnly(u"close"_s, tr("Close"), ButtonRole::Ghost, head);
    connect(close, &QPushButton::clicked, this, &ProductEditor::closeWanted);
    row->addWidget(close);
    return head;
}

QWidget *ProductEditor::makeBasics()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    m_fields = new ProductFields(m_desk, ProductFields::Shape::Whole, inside);
    column->addWidget(m_fields);
    m_shown = new Switch(&m_desk.theme(), tr("Show on the Sell screen"), inside);
    m_shown->setObjectName(u"shownSwitch"_s);
    column->addWidget(m_shown);
    m_variants = new Button(tr("Variants"), inside);
    m_variants->setObjectName(u"variantsButton"_s);
    m_variants->setIconName(u"split"_s);
    connect(m_variants, &QPushButton::clicked, this, [this] { leave([this] { openVariants(); }); });
    column->addWidget(m_variants, 0, Qt::AlignLeading);
    column->addStretch();
    setFocusProxy(m_fields);
    connect(m_fields, &ProductFields::edited, this, &ProductEditor::describe);
    connect(m_fields, &ProductFields::failed, this, &ProductEditor::refuse);
    connect(m_fields, &ProductFields::submitted, this, &ProductEditor::save);
    connect(m_shown, &QCheckBox::toggled, this, &ProductEditor::describe);
    return scrolled(inside, this);
}

QWidget *ProductEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(m_desk.theme().theme().px(59));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_duplicate = new Button(tr("Duplicate"), ButtonRole::Ghost, foot);
    m_duplicate->setObjectName(u"duplicateButton"_s);
    connect(m_duplicate, &QPushButton::clicked, this, [this] { leave([this] { duplicate(); }); });
    row->addWidget(m_duplicate);
    row->addStretch();
    m_discard = new Button(tr("Discard"), foot);
    m_discard->setObjectName(u"discardButton"_s);
    connect(m_discard, &QPushButton::clicked, this, &ProductEditor::discard);
    row->addWidget(m_discard);
    m_save = new Button(tr("Save"), ButtonRole::Primary, foot);
    m_save->setObjectName(u"saveEditedButton"_s);
    showKey(commandsOf(m_desk), u"products.save"_s, m_save);
    connect(m_save, &QPushButton::clicked, this, &ProductEditor::save);
    row->addWidget(m_save);
    return foot;
}

// Its foot in a narrow window: what is done least gives up its word.
void ProductEditor::resizeEvent(QResizeEvent *event)
{
    m_duplicate->setIconOnly(false);
    const int words = m_duplicate->sizeHint().width() + m_discard->sizeHint().width() +
                      m_save->sizeHint().width();
    const bool narrow = words + kFootSpaces > width();
    m_duplicate->setIconName(narrow ? u"copy"_s : QString());
    m_duplicate->setIconOnly(narrow);
    QWidget::resizeEvent(event);
}

bool ProductEditor::isEdited() const
{
    return !m_product.id.isNull() && (m_fields->isEdited() || m_specifications->isEdited() ||
                                      m_shown->isChecked() == m_product.archived);
}

void ProductEditor::describe()
{
    const bool isNew = m_product.version == 0;
    const bool edited = isEdited();
    m_title->setText(isNew ? tr("New product") : displayName(m_product.values.name));
    m_badge->setVisible(edited && !isNew);
    m_duplicate->setVisible(!isNew);
    m_variants->setVisible(!isNew);
    m_discard->setEnabled(edited);
    m_save->setEnabled((edited || isNew) && !m_saving && !m_fields->isBusy());
    m_specifications->setCategory(m_fields->category());
    for (int tab = 2; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !isNew);
}

void ProductEditor::read(ProductId id, std::function<void(const Whole &)> take)
{
    const int question = ++m_question;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id](Shop &shop) -> Result<Whole> {
            SHOP_TRY_VALUE(product, shop.products().product(call, id));
            SHOP_TRY_VALUE(prices, shop.catalog().priceHistory(call, id));
            SHOP_TRY_VALUE(movements, shop.catalog().ledgerOf(call, id, kMovements));
            return Whole{product, prices, movements};
        },
        [this, question, take = std::move(take)](const Result<Whole> &whole) {
            if (question != m_question)
                return;
            if (whole)
                take(*whole);
            else if (whole.error().code != ErrorCode::Cancelled)
                refuse(whole.error());
        });
}

void ProductEditor::open(ProductId id)
{
    read(id, [this](const Whole &whole) { fill(whole); });
}

void ProductEditor::fill(const Whole &whole)
{
    m_product = whole.product;
    m_problem->hide();
    m_shown->setChecked(!m_product.archived);
    m_fields->setDraft(m_product.values, m_product.onHand);
    m_specifications->setValues(m_product.values.category, m_product.values.specifications);
    m_stock->setProduct(m_product);
    m_prices->setHistory(whole.prices);
    m_history->setHistory(m_product, whole.movements);
    describe();
}

void ProductEditor::openNew(const QString &code, const ProductDraft &draft)
{
    ++m_question;
    m_product = {};
    m_product.id = m_desk.backend().ids().mint<ProductId>();
    m_product.version = 0;
    m_product.values = draft;
    if (!code.isEmpty())
        m_product.values.barcodes.append(Barcode{code});
    m_problem->hide();
    m_tabs->setCurrentIndex(0);
    m_shown->setChecked(true);
    m_fields->setDraft(m_product.values);
    m_specifications->setValues(draft.category, draft.specifications);
    describe();
    focusFields();
}

// What names one product only is left out.
void ProductEditor::duplicate()
{
    ProductDraft draft = m_product.values;
    draft.sku.clear();
    draft.barcodes.clear();
    openNew({}, draft);
}

void ProductEditor::refresh()
{
    if (m_product.version == 0)
        return;
    read(m_product.id, [this](const Whole &whole) {
        if (m_saving)
            return;
        if (!isEdited())
            return fill(whole);
        m_stock->setProduct(whole.product);
        m_prices->setHistory(whole.prices);
        m_history->setHistory(whole.product, whole.movements);
    });
}

void ProductEditor::openVariants()
{
    discard();
    auto *panel = new VariantsPanel(m_desk, m_product.id);
    connect(panel, &VariantsPanel::arranged, this, &ProductEditor::arranged);
    m_desk.prompter().showPanel(panel);
}

Result<ProductDraft> ProductEditor::typed() const
{
    SHOP_TRY_VALUE(draft, m_fields->draft());
    SHOP_TRY_VALUE(specifications, m_specifications->values());
    draft.specifications = specifications;
    return draft;
}

void ProductEditor::openCategory(CategoryId category)
{
    auto *panel = new CategoryPanel(m_desk, category);
    connect(panel, &CategoryPanel::saved, m_specifications, &SpecificationTab::reload);
    m_desk.prompter().showPanel(panel);
}

void ProductEditor::save()
{
    if (!m_save->isEnabled())
        return;
    m_fields->clearMessages();
    m_specifications->clearMessages();
    m_problem->hide();
    const auto draft = typed();
    if (!draft)
        return refuse(draft.error());
    const auto stock = m_fields->stock();
    if (!stock)
        return refuse(stock.error());
    m_saving = true;
    describe();
    StockMovement movement;
    const Call call = m_desk.call();
    const bool isNew = m_product.version == 0;
    movement.key = (isNew ? u"opening:"_s : u"correction:"_s) + call.command.toString();
    movement.product = m_product.id;
    movement.reason = isNew ? StockReason::Opening : StockReason::Corrected;
    if (*stock)
        movement.change =
            Quantity::fromThousandths((*stock)->thousandths() - m_product.onHand.thousandths());
    m_desk.backend().ask(
        this, Lane::Desk,
        [call, id = m_product.id, version = m_product.version, draft = *draft, movement,
         hidden = !m_shown->isChecked(),
         picture = m_fields->picture()](Shop &shop) -> Result<Product> {
            ProductDraft values = draft;
            if (picture) {
                SHOP_TRY_VALUE(hash,
                               shop.catalog().storeImage(call, picture->bytes, picture->mediaType));
                values.image = hash;
            }
            SHOP_TRY_VALUE(product, version == 0
                                        ? shop.products().create(call, id, values)
                                        : shop.products().update(call, id, version, values));
            if (product.archived != hidden) {
                BulkEdit edit;
                edit.kind = hidden ? BulkEdit::Kind::Hide : BulkEdit::Kind::Show;
                SHOP_TRY_VALUE(plan, shop.catalog().planChanges(call, {id}, edit));
                SHOP_TRY(shop.catalog().changeProducts(call, plan));
            }
            if (!movement.change.isZero())
                SHOP_TRY(shop.products().recordMovements(call, {movement}));
            return shop.products().product(call, id);
        },
        [this](const Result<Product> &product) { finished(product); });
}

void ProductEditor::finished(const Result<Product> &product)
{
    m_saving = false;
    if (!product) {
        describe();
        m_desk.soundBad();
        return product.error().key == u"product.changedMeanwhile" ? merge()
                                                                  : refuse(product.error());
    }
    m_product = *product;
    m_shown->setChecked(!m_product.archived);
    m_fields->setDraft(m_product.values, m_product.onHand);
    m_specifications->setValues(m_product.values.category, m_product.values.specifications);
    describe();
    refresh();
    Q_EMIT saved(*product);
}

// Somebody else was faster: what they changed is taken over where nothing was typed here.
void ProductEditor::merge()
{
    read(m_product.id, [this](const Whole &whole) {
        const Quantity seen = m_product.onHand;
        m_product = whole.product;
        m_product.onHand = seen; // what was typed as stock was typed against this
        m_fields->merge(whole.product.values);
        m_specifications->rebase(whole.product.values.specifications);
        m_problem->setContent(
            {.tone = Tone::Warning,
             .text = tr("This product was changed elsewhere. Look at the marked fields and save "
                        "again.")});
        m_problem->show();
        m_tabs->setCurrentIndex(0);
        describe();
    });
}

void ProductEditor::discard()
{
    if (m_product.version == 0)
        return Q_EMIT closeWanted();
    open(m_product.id);
}

void ProductEditor::leave(std::function<void()> then)
{
    if (!isEdited())
        return then();
    Prompter::Question question;
    question.title = tr("Discard the changes?");
    question.text = tr("What was typed for this product has not been saved.");
    question.yes = tr("Discard");
    question.no = tr("Keep editing");
    question.danger = true;
    m_desk.prompter().ask(this, question, [then = std::move(then)](bool yes) {
        if (yes)
            then();
    });
}

void ProductEditor::refuse(const Error &error)
{
    const bool isSpecification =
        error.context.value(u"field"_s).toString().startsWith(u"specifications.");
    m_tabs->setCurrentIndex(isSpecification ? 1 : 0);
    if (isSpecification ? m_specifications->refuse(error) : m_fields->refuse(error))
        return;
    m_problem->setContent({.tone = Tone::Danger, .text = errorText(error)});
    m_problem->show();
}

void ProductEditor::focusFields()
{
    m_tabs->setCurrentIndex(0);
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace shop
