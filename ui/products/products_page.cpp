// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/products_page.h"

#include "core/base/amount_text.h"
#include "ui/products/bulk_bar.h"
#include "ui/products/catalog_model.h"
#include "ui/products/catalog_table.h"
#include "ui/products/filter_row.h"
#include "ui/products/import_pane.h"
#include "ui/products/product_editor.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPauseMs = 60;
constexpr int kRefreshMs = 150;
const QStringList kShows{u"active"_s, u"low"_s, u"no-price"_s,
                         u"hidden"_s}; // in the order of CatalogShow

std::optional<CatalogSort> sortOf(int column)
{
    switch (column) {
    case CatalogModel::Name:
        return CatalogSort::Name;
    case CatalogModel::Sku:
        return CatalogSort::Sku;
    case CatalogModel::Stock:
        return CatalogSort::Stock;
    case CatalogModel::Price:
        return CatalogSort::Price;
    default:
        return std::nullopt;
    }
}

} // namespace

ProductsPage::ProductsPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"productsPage"_s);
    m_model = new CatalogModel(desk, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_places = new QStackedWidget(this);
    whole->addWidget(m_places);
    auto *catalog = new QWidget(m_places);
    auto *layout = new QHBoxLayout(catalog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList(), 1);
    m_editor = new ProductEditor(desk, catalog);
    m_editor->hide();
    layout->addWidget(m_editor);
    m_places->addWidget(catalog);
    m_import = new ImportPane(desk, m_places);
    m_places->addWidget(m_import);
    connect(m_import, &ImportPane::leaveWanted, this, [this] {
        m_places->setCurrentIndex(0);
        activate();
    });
    connect(m_editor, &ProductEditor::saved, this, &ProductsPage::editorSaved);
    connect(m_editor, &ProductEditor::arranged, this, &ProductsPage::arranged);
    addCommands();
    connect(m_editor, &ProductEditor::closeWanted, this, [this] { stepBack(); });
    connectList();
    showChips({});
}

QWidget *ProductsPage::makeList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 14, 16, 0);
    layout->setSpacing(10);
    layout->addLayout(makeHead(side));
    layout->addLayout(makeFilters(side));
    layout->addWidget(m_filters);
    layout->addWidget(makeTable(side), 1);
    layout->addWidget(makeFoot(side));
    return side;
}

QLayout *ProductsPage::makeHead(QWidget *side)
{
    const ThemeHost *host = &desk().theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(host, tr("Products"), TypeRole::Heading, &Theme::text, side));
    m_counts = new PlainLabel(host, TypeRole::Caption, &Theme::text2, side);
    m_counts->setObjectName(u"catalogCounts"_s);
    head->addWidget(m_counts, 0, Qt::AlignVCenter);
    head->addStretch();
    addFileButtons(head, side);
    m_new = new Button(tr("New product"), side);
    m_new->setObjectName(u"newProductButton"_s);
    m_new->setIconName(u"plus"_s);
    showKey(commandsOf(desk()), u"products.new"_s, m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { openNew({}); });
    head->addWidget(m_new);
    return head;
}

QLayout *ProductsPage::makeFilters(QWidget *side)
{
    const ThemeHost *host = &desk().theme();
    m_finding = new QBoxLayout(QBoxLayout::LeftToRight);
    m_finding->setSpacing(8);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    m_search = new SearchField(host, side);
    m_search->setPlaceholder(tr("Name, SKU, barcode"));
    showKey(commandsOf(desk()), u"products.search"_s, m_search);
    m_search->lineEdit()->setObjectName(u"catalogSearch"_s);
    m_search->lineEdit()->setAccessibleName(tr("Search products"));
    m_finding->addWidget(m_search, 2);
    m_chips = new ChipBar(host, false, side);
    m_chips->setObjectName(u"catalogChips"_s);
    m_chips->setAccessibleName(tr("Show"));
    filters->addWidget(m_chips, 3);
    m_category = new QComboBox(side);
    m_category->setObjectName(u"catalogCategory"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    m_category->setMaximumWidth(host->theme().px(170));
    filters->addWidget(m_category);
    makeFilterRow(side, filters);
    m_finding->addLayout(filters, 3);
    return m_finding;
}

// Below the search, away until it is asked for.
void ProductsPage::makeFilterRow(QWidget *side, QHBoxLayout *filters)
{
    auto *shown = new Button(tr("Filters"), side);
    shown->setObjectName(u"filtersButton"_s);
    shown->setIconName(u"filter"_s);
    shown->setCheckable(true);
    m_filtersShown = shown;
    filters->addWidget(shown);
    m_filters = new FilterRow(desk(), side);
    m_filters->hide();
    connect(shown, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &FilterRow::changed, this, &ProductsPage::filterMoved);
}

void ProductsPage::filterMoved()
{
    const ProductFilter filter = m_filters->filter();
    const int set = int(filter.specifications.size()) + (filter.supplier.isNull() ? 0 : 1);
    static_cast<Button *>(m_filtersShown)
        ->setLabel(set == 0 ? tr("Filters") : tr("Filters: %1").arg(desk().locale().toString(set)));
    search();
}

QWidget *ProductsPage::makeTable(QWidget *side)
{
    const ThemeHost *host = &desk().theme();
    auto *card = new Card(host, side);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget(card);
    m_table = new CatalogTable(desk(), m_model, m_stack);
    m_stack->addWidget(m_table);
    m_empty = new EmptyState(host, m_stack);
    m_empty->setDrawings(u"tote"_s, u"jar"_s);
    m_empty->addAction(u"new"_s, tr("New product"), u"plus"_s, ButtonRole::Normal);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { openNew({}); });
    m_stack->addWidget(m_empty);
    inside->addWidget(m_stack);
    return card;
}

QWidget *ProductsPage::makeFoot(QWidget *side)
{
    const ThemeHost *host = &desk().theme();
    m_foot = new QStackedWidget(side);
    m_foot->addWidget(
        new PlainLabel(host, tr("Space checks a product, F4 changes its stock, Enter opens it"),
                       TypeRole::Small, &Theme::text3, m_foot));
    m_bulk = new BulkBar(host, m_foot);
    const auto add = [this](const QString &label, const QString &name, auto act) {
        m_bulk->addAction(label, name, act);
    };
    add(tr("Change price"), u"bulkPriceButton"_s, [this] { changeMany(BulkPanel::What::Price); });
    add(tr("Category"), u"bulkCategoryButton"_s, [this] { changeMany(BulkPanel::What::Category); });
    add(tr("Tax class"), u"bulkTaxButton"_s, [this] { changeMany(BulkPanel::What::TaxCategory); });
    add(tr("Print labels"), u"bulkLabelsButton"_s, [this] { printChecked(); });
    add(tr("Hide"), u"bulkHideButton"_s, [this] { hideMany(true); });
    add(tr("Show"), u"bulkShowButton"_s, [this] { hideMany(false); });
    add(tr("Uncheck all"), u"uncheckButton"_s, [this] { m_model->setChecked({}); });
    m_foot->addWidget(m_bulk);
    return m_foot;
}

void ProductsPage::connectList()
{
    for (QTimer *timer : {&m_pause, &m_refresh})
        timer->setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_pause, &QTimer::timeout, this, &ProductsPage::search);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_table->isEditing())
            return m_refresh.start();
        m_model->reload();
        m_filters->load(query().category);
        countAll();
        m_editor->refresh();
    });
    connect(m_search, &SearchField::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::navigated, m_table, &CatalogTable::step);
    connect(m_search, &SearchField::submitted, this, &ProductsPage::openCurrent);
    connect(m_chips, &ChipBar::chosen, this, &ProductsPage::search);
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_filters->load(query().category);
        search();
    });
    connect(m_table, &CatalogTable::sortWanted, this, &ProductsPage::sortBy);
    connect(m_table, &CatalogTable::currentLineChanged, this, &ProductsPage::currentMoved);
    connect(m_table, &CatalogTable::checkAllWanted, this, &ProductsPage::checkAll);
    connect(m_table, &CatalogTable::opened, this, &ProductsPage::openCurrent);
    connect(m_model, &CatalogModel::found, this, &ProductsPage::showFound);
    connect(m_model, &CatalogModel::checksChanged, this, &ProductsPage::checksMoved);
    connect(m_model, &CatalogModel::edited, this, &ProductsPage::cellEdited);
    connect(m_model, &CatalogModel::failed, this, [this](const Error &error) {
        m_searching = m_opensFound = false;
        desk().toast(errorText(error));
    });
    connect(&desk().backend(), &Backend::changed, this, &ProductsPage::followChanges);
}

void ProductsPage::followChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.module == u"products"_s && isVisible() && !m_refresh.isActive())
            return m_refresh.start();
    }
}

void ProductsPage::activate()
{
    if (isImporting())
        return;
    loadCategories();
    m_filters->load(query().category);
    countAll();
    if (m_model->rowCount() == 0)
        search();
    else
        m_model->reload();
    m_search->lineEdit()->setFocus(Qt::OtherFocusReason);
}

CatalogQuery ProductsPage::query() const
{
    CatalogQuery query = m_model->query();
    const QString text = m_search->text().trimmed();
    query.text = text.size() >= 2 ? text : QString();
    query.show = CatalogShow(qMax(0, kShows.indexOf(m_chips->current())));
    query.category =
        CategoryId::fromString(m_category->currentData().toString()).value_or(CategoryId());
    return query;
}

void ProductsPage::search()
{
    m_pause.stop();
    m_searching = true;
    m_model->show(query(), m_filters->filter());
}

void ProductsPage::openCurrent()
{
    if (m_pause.isActive())
        search();
    if (m_searching)
        m_opensFound = true;
    else if (const CatalogLine *line = m_model->line(m_table->currentIndex().row()))
        m_editor->leave([this, id = line->product.id] { openEditor(id); });
}

void ProductsPage::sortBy(int column)
{
    CatalogQuery wanted = query();
    const auto sort = sortOf(column);
    if (sort) {
        wanted.descending = wanted.sort == *sort && !wanted.descending;
        wanted.sort = *sort;
        m_model->show(wanted, m_filters->filter());
    }
    // What cannot be sorted by leaves the sign where it was.
    const int columns[]{CatalogModel::Name, CatalogModel::Sku, CatalogModel::Price,
                        CatalogModel::Stock};
    m_table->horizontalHeader()->setSortIndicator(
        columns[int(wanted.sort)], wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ProductsPage::showFound()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const bool all = query().text.isEmpty() && m_chips->current() == kShows[0] &&
                     query().category.isNull() && m_filters->filter().isEmpty();
    m_empty->setTitle(all ? tr("No products yet") : tr("Nothing found"));
    m_empty->setText(all ? tr("Add the first one, or scan its barcode.")
                         : tr("No product is like that."));
    const int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
    if (any && row < 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, CatalogModel::Stock));
    else if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, CatalogModel::Stock));
    m_searching = false;
    if (std::exchange(m_opensFound, false) && any)
        openCurrent();
}

void ProductsPage::countAll()
{
    desk().backend().ask(
        this, Lane::Report,
        [call = desk().call()](Shop &shop) { return shop.catalog().counts(call); },
        [this](const Result<CatalogCounts> &counts) {
            if (counts)
                showChips(*counts);
        },
        u"products.counts"_s);
}

void ProductsPage::showChips(const CatalogCounts &counts)
{
    const auto number = [this](qint64 count) {
        const QString text = desk().locale().toString(count);
        return count >= kMostCounted ? tr("%1+").arg(text) : text;
    };
    m_counts->setText(
        counts.active == 0
            ? QString()
            : tr("%1 active, %2 to be ordered").arg(number(counts.active), number(counts.low)));
    const QString current = m_chips->current();
    m_chips->setChips(
        {{kShows[0], tr("Active")},
         {kShows[1], tr("Low stock"), {}, {}, counts.low > 0 ? number(counts.low) : QString()},
         {kShows[2], tr("No price")},
         {kShows[3], tr("Hidden")}});
    m_chips->setCurrent(current.isEmpty() ? kShows[0] : current);
}

void ProductsPage::loadCategories()
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call()](Shop &shop) { return shop.products().categories(call); },
        [this](const Result<QList<Category>> &categories) {
            if (!categories)
                return;
            const QString current = m_category->currentData().toString();
            const QSignalBlocker quiet(m_category);
            while (m_category->count() > 1)
                m_category->removeItem(1);
            for (const Category &category : *categories)
                m_category->addItem(displayName(category.name, 40), category.id.toString());
            m_category->setCurrentIndex(qMax(0, m_category->findData(current)));
        },
        u"products.categories"_s);
}

void ProductsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int window = this->window()->width();
    const int wide = window < measure::compactBelow ? 344
                     : window >= measure::wideFrom  ? 460
                                                    : measure::sidePanel;
    m_editor->setFixedWidth(desk().theme().theme().px(wide));
    fitList();
}

} // namespace shop
