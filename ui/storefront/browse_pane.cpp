// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/browse_pane.h"

#include "ui/sell/product_list_model.h"
#include "ui/sell/product_pages.h"
#include "ui/storefront/visit.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tile_view.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kSearchPauseMs = 120;
const QString kAll = u"all"_s;

} // namespace

BrowsePane::BrowsePane(Desk &desk, Visit &visit, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_model = new ProductListModel(
        desk, [&visit] { return visit.quantities(); }, this);
    m_pages = new ProductPages(
        desk, *m_model,
        [](Shop &shop, const Call &, const ProductQuery &query) {
            return storefrontList(shop, query);
        },
        u"storefront.search"_s);
    connect(m_pages, &ProductPages::shown, this, &BrowsePane::showProducts);
    connect(m_pages, &ProductPages::failed, this, [this] { m_field->setBusy(false); });
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BrowsePane::search);
    connect(&visit, &Visit::cartChanged, m_model, &ProductListModel::ticketChanged);
}

void BrowsePane::build()
{
    const ThemeHost *host = &m_desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_field = new SearchField(host, this);
    m_field->setPlaceholder(tr("What are you looking for?"));
    m_field->lineEdit()->setObjectName(u"storefrontSearch"_s);
    m_field->lineEdit()->setAccessibleName(tr("Search the shop"));
    connect(m_field, &SearchField::textEdited, this, [this] { m_pause.start(); });
    connect(m_field, &SearchField::submitted, this, [this] {
        m_pause.stop();
        search();
        m_tiles->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &SearchField::navigated, this, [this](int key, Qt::KeyboardModifiers) {
        if (key == Qt::Key_Down)
            m_tiles->setFocus(Qt::OtherFocusReason);
    });
    layout->addWidget(m_field);
    m_chips = new ChipBar(host, false, this);
    m_chips->setObjectName(u"storefrontCategories"_s);
    m_chips->setAccessibleName(tr("Categories"));
    connect(m_chips, &ChipBar::chosen, this, &BrowsePane::search);
    layout->addWidget(m_chips);
    m_stack = new QStackedWidget(this);
    m_tiles = new TileView(host, m_stack);
    m_tiles->setObjectName(u"storefrontTiles"_s);
    m_tiles->setAccessibleName(tr("Products"));
    m_tiles->setModel(m_model);
    connect(m_tiles, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const ProductSummary *product = m_model->product(index))
            Q_EMIT chosen(ProductId(product->id));
    });
    m_pages->follow(m_tiles);
    m_empty = new EmptyState(host, m_stack);
    m_empty->setTitle(tr("Nothing found"));
    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void BrowsePane::activate()
{
    loadCategories();
    search();
    m_field->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void BrowsePane::reload()
{
    m_pause.start();
}

void BrowsePane::loadCategories()
{
    m_desk.backend().ask(
        this, Lane::Reader, [](Shop &shop) { return shop.products().categories({}); },
        [this](const Result<QList<Category>> &categories) {
            if (!categories)
                return;
            QList<Chip> chips{{kAll, tr("All")}};
            for (const Category &category : *categories)
                chips.append({category.id.toString(),
                              displayName(category.name, 40),
                              {},
                              shelfFromKey(category.shelf)});
            const QString current = m_chips->current();
            m_chips->setChips(chips);
            m_chips->setCurrent(current.isEmpty() ? kAll : current);
        },
        u"storefront.categories"_s);
}

ProductQuery BrowsePane::query() const
{
    ProductQuery query;
    query.text = m_field->text().trimmed();
    if (query.text.isEmpty())
        query.category = CategoryId::fromString(m_chips->current()).value_or(CategoryId());
    return query;
}

void BrowsePane::search()
{
    const ProductQuery wanted = query();
    m_field->setBusy(!wanted.text.isEmpty());
    m_pages->show(wanted);
}

void BrowsePane::showProducts(const CounterList &list)
{
    m_field->setBusy(false);
    if (list.products.isEmpty())
        m_empty->setText(tr("Try another word, or look through the categories."));
    m_stack->setCurrentWidget(list.products.isEmpty() ? static_cast<QWidget *>(m_empty) : m_tiles);
}

bool BrowsePane::stepBack()
{
    if (m_field->text().isEmpty() && m_chips->current() == kAll)
        return false;
    if (m_field->text().isEmpty())
        m_chips->setCurrent(kAll);
    m_field->clear();
    search();
    return true;
}

void BrowsePane::typeIntoSearch(const QString &text)
{
    m_field->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_field->lineEdit()->insert(text);
    m_pause.start();
}

} // namespace shop
