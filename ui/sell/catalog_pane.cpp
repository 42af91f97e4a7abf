// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/catalog_pane.h"

#include "ui/sell/product_list_model.h"
#include "ui/sell/product_pages.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/variant_panel.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/shell/quantity_prefix.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/product_row_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tile_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kSearchPauseMs = 60;
const QString kAll = u"all"_s;
const QString kFavourites = u"favourites"_s;
// Tiles stand a little inside their view, which leaves room for focus ring and scroll bar:
// everything else is moved in by as much.
constexpr int kBefore = 16, kBehind = ProductTileDelegate::trailingInset;

// Margins do not mirror by themselves.
void setSides(QLayout *row, const QWidget *page, int leading, int trailing)
{
    const bool mirrored = page->isRightToLeft();
    row->setContentsMargins(mirrored ? trailing : leading, 0, mirrored ? leading : trailing, 0);
}

} // namespace

CatalogPane::CatalogPane(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tickets(tickets)
{
    m_model = new ProductListModel(
        desk, [&tickets] { return tickets.quantities(); }, this);
    m_pages = new ProductPages(desk, *m_model, counterList, u"sell.search"_s);
    connect(m_pages, &ProductPages::shown, this, &CatalogPane::showProducts);
    connect(m_pages, &ProductPages::failed, this, [this](const Error &error) {
        m_field->setBusy(false);
        if (error.code != ErrorCode::Cancelled)
            m_desk.toast(errorText(error));
    });
    build();
    connectField();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CatalogPane::search);
    connect(&m_tickets, &TicketDesk::changed, m_model, &ProductListModel::ticketChanged);
    connect(&m_desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.module == u"products"_s)
                return m_pause.start();
        }
    });
}

void CatalogPane::build()
{
    const ThemeHost *host = &m_desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    setSides(top, this, kBefore, kBehind);
    top->setSpacing(8);
    m_field = new SearchField(host, this);
    m_field->setPlaceholder(tr("Scan a barcode, or type a name, SKU or code"));
    showKey(commandsOf(m_desk), u"sell.search"_s, m_field);
    m_field->lineEdit()->setObjectName(u"searchEdit"_s);
    m_field->lineEdit()->setAccessibleName(tr("Scan or search"));
    top->addWidget(m_field, 1);
    m_switch = new Segment(host, this);
    m_switch->setTall(true);
    m_switch->setItems(
        {{u"tiles"_s, {}, u"grid"_s, tr("Tiles")}, {u"list"_s, {}, u"list"_s, tr("List")}});
    m_switch->setCurrent(u"tiles"_s);
    connect(m_switch, &Segment::chosen, this,
            [this](const QString &id) { showList(id == u"list"_s); });
    top->addWidget(m_switch);
    layout->addLayout(top);
    layout->addSpacing(12);
    m_chips = new ChipBar(host, false, this);
    m_chips->setAccessibleName(tr("Categories"));
    connect(m_chips, &ChipBar::chosen, this, [this] { search(); });
    auto *chipRow = new QHBoxLayout;
    setSides(chipRow, this, kBefore, kBehind);
    chipRow->addWidget(m_chips);
    layout->addLayout(chipRow);
    layout->addSpacing(4);

    makeStack(layout);
    m_keys = new KeyStrip(host, this);
    showHints();
    connect(&commandsOf(m_desk), &Commands::keysChanged, this, &CatalogPane::showHints);
    auto *keyRow = new QHBoxLayout;
    setSides(keyRow, this, kBefore, kBehind);
    keyRow->addWidget(m_keys);
    layout->addLayout(keyRow);
}

void CatalogPane::showHints()
{
    const std::pair<QString, QString> hints[]{
        {u"sell.search"_s, tr("Search")},     {{}, tr("Quantity, then scan")},
        {u"sell.quantity"_s, tr("Quantity")}, {u"sell.priceCheck"_s, tr("Price check")},
        {u"sell.discount"_s, tr("Discount")}, {u"sell.hold"_s, tr("Hold")},
        {u"sell.pay"_s, tr("Pay")},           {u"palette"_s, tr("Everything")}};
    QList<KeyHint> shown;
    for (const auto &[command, words] : hints) {
        const QString key = command.isEmpty() ? u"3*"_s : commandsOf(m_desk).keyText(command);
        if (!key.isEmpty())
            shown.append({key, words});
    }
    m_keys->setHints(shown);
}

void CatalogPane::makeStack(QVBoxLayout *layout)
{
    const ThemeHost *host = &m_desk.theme();
    auto *stackRow = new QHBoxLayout;
    setSides(stackRow, this, kBefore - ProductTileDelegate::leadingInset, 0);
    m_stack = new QStackedWidget(this);
    m_tiles = new TileView(host, m_stack);
    m_tiles->setObjectName(u"productTiles"_s);
    m_tiles->setModel(m_model);
    connect(m_tiles, &QListView::activated, this, &CatalogPane::choose);
    auto *listPage = new QWidget(m_stack);
    auto *listRow = new QHBoxLayout(listPage);
    setSides(listRow, this, ProductTileDelegate::leadingInset, kBehind);
    makeList();
    listRow->addWidget(m_list);
    m_listPage = listPage;
    m_empty = new EmptyState(host, m_stack);
    m_empty->setTitle(tr("Nothing found"));
    m_empty->addAction(u"add"_s, tr("Add a product"), u"plus"_s, ButtonRole::Normal);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { Q_EMIT addWanted({}); });
    m_pages->follow(m_tiles);
    m_pages->follow(m_list);
    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_empty);
    stackRow->addWidget(m_stack);
    layout->addLayout(stackRow, 1);
}

void CatalogPane::makeList()
{
    const ThemeHost *host = &m_desk.theme();
    m_list = new QTableView(m_stack);
    m_list->setObjectName(u"productList"_s);
    m_list->setAccessibleName(tr("Products"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(
        new ProductRowDelegate(host,
                               {ProductColumn::Picture, ProductColumn::Name, ProductColumn::Sku,
                                ProductColumn::Stock, ProductColumn::Price},
                               m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_desk.theme().theme().px(measure::rowDense));
    m_list->verticalHeader()->setMinimumSectionSize(m_desk.theme().theme().px(measure::rowDense));
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    new CornerFrame(host, m_list);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionResizeMode(int(ProductListModel::Column::Name),
                                                     QHeaderView::Stretch);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->setColumnWidth(int(ProductListModel::Column::Picture), 44);
    m_list->setColumnWidth(int(ProductListModel::Column::Sku), 132);
    m_list->setColumnWidth(int(ProductListModel::Column::Stock), 112);
    m_list->setColumnWidth(int(ProductListModel::Column::Price), 96);
    connect(m_list, &QTableView::clicked, this, &CatalogPane::choose);
}

void CatalogPane::connectField()
{
    m_prefix = new QuantityPrefix(m_desk, m_field);
    m_field->lineEdit()->installEventFilter(this);
    connect(m_field, &SearchField::textEdited, this, [this](const QString &text) {
        m_unknown.clear();
        m_takeFirstHit = false;
        if (m_prefix->takeFrom(text))
            return;
        m_pause.start();
    });
    connect(m_field, &SearchField::submitted, this, &CatalogPane::submitted);
    connect(m_field, &SearchField::actionClicked, this, [this] { Q_EMIT addWanted(m_unknown); });
    connect(m_field, &SearchField::navigated, this, [this](int key, Qt::KeyboardModifiers) {
        if (m_field->text().isEmpty())
            Q_EMIT lineKey(key);
        else
            moveInList(key);
    });
}

// Keys that mean the ticket while the field is empty, before the field writes them.
bool CatalogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field->lineEdit() || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // A field on X11 would clear itself at Ctrl+U, and an empty one take a line off the ticket at
    // Ctrl+Shift+Del. What undoes typing stays the field's while there is some.
    const QString command = commandsOf(m_desk).idFor(*key, u"sell"_s);
    const bool undoesTyping = command == u"sell.undo"_s && !m_field->text().isEmpty();
    if (!command.isEmpty() && !undoesTyping) {
        event->ignore();
        return true;
    }
    if (!m_field->text().isEmpty())
        return false;
    const bool sign = key->text() == u"+"_s || key->text() == u"-"_s;
    // "-1*" is a quantity with a sign: the minus waits for what follows it only where nothing is
    // selected.
    if (sign && !m_tickets.isEmpty()) {
        Q_EMIT lineKey(key->text() == u"+"_s ? Qt::Key_Plus : Qt::Key_Minus);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT lineKey(Qt::Key_Delete);
        return true;
    }
    return false;
}

void CatalogPane::activate()
{
    loadCategories();
    search();
    focusSearch(false);
}

void CatalogPane::focusSearch(bool selectText)
{
    m_field->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    if (selectText)
        m_field->lineEdit()->selectAll();
}

void CatalogPane::loadCategories()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) { return shop.products().categories(call); },
        [this](const Result<QList<Category>> &categories) {
            if (categories)
                showCategories(*categories);
        },
        u"sell.categories"_s);
}

void CatalogPane::showCategories(const QList<Category> &categories)
{
    QList<Chip> chips{{kAll, tr("All")}, {kFavourites, tr("Favourites"), u"star"_s}};
    for (const Category &category : categories)
        chips.append({category.id.toString(),
                      displayName(category.name, 40),
                      {},
                      shelfFromKey(category.shelf)});
    const QString current = m_chips->current();
    m_chips->setChips(chips);
    m_chips->setCurrent(current.isEmpty() ? kAll : current);
}

void CatalogPane::search()
{
    const QString text = m_field->text().trimmed();
    ProductQuery query;
    query.text = text.size() >= 2 ? text : QString();
    query.favouritesOnly = query.text.isEmpty() && m_chips->current() == kFavourites;
    if (query.text.isEmpty())
        query.category = CategoryId::fromString(m_chips->current()).value_or(CategoryId());
    m_field->setBusy(!query.text.isEmpty());
    m_pages->show(query, query.text.split(u' ', Qt::SkipEmptyParts));
}

void CatalogPane::showProducts(const CounterList &list, const QString &text)
{
    m_field->setBusy(false);
    m_shownText = text;
    // The answer to an older search may come before: it must not use up the Enter.
    if (text == m_field->text().trimmed() && std::exchange(m_takeFirstHit, false))
        return submitted({});
    if (list.products.isEmpty()) {
        m_empty->setText(text.isEmpty() ? tr("There is no product here yet.")
                                        : tr("No product for \"%1\".").arg(displayName(text, 60)));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool asList = m_wantsList || !text.isEmpty();
    m_stack->setCurrentWidget(asList ? m_listPage : m_tiles);
    if (asList)
        m_list->selectRow(0);
}

void CatalogPane::showList(bool list)
{
    m_wantsList = list;
    m_switch->setCurrent(list ? u"list"_s : u"tiles"_s);
    search();
    focusSearch(false);
}

void CatalogPane::searchFor(const QString &text)
{
    m_field->setText(text);
    search();
}

void CatalogPane::resizeEvent(QResizeEvent *)
{
    m_keys->setVisible(window()->height() >= 740);
}

// Enter: an exact code first, else the hit that is chosen. Shift keeps the list open.
void CatalogPane::submitted(Qt::KeyboardModifiers modifiers)
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        Q_EMIT lineKey(Qt::Key_Return);
        return;
    }
    const bool code = text.size() >= 4 && !text.contains(u' ') && text.at(0).isDigit();
    if (code) {
        m_field->clear();
        Q_EMIT codeEntered(text);
        return m_pause.start();
    }
    // Typed faster than the search: its answer takes the first hit.
    if (m_shownText != text) {
        m_takeFirstHit = true;
        m_pause.stop();
        return search();
    }
    const QModelIndex chosen =
        m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0, 1);
    if (const ProductSummary *product = m_model->product(chosen)) {
        const ProductSummary copy = *product;
        if (!(modifiers & Qt::ShiftModifier)) {
            m_field->clear();
            m_pause.start();
        }
        takeProduct(copy);
    } else {
        showUnknown(text);
    }
}

void CatalogPane::choose(const QModelIndex &index)
{
    if (const ProductSummary *product = m_model->product(index)) {
        const ProductSummary copy = *product;
        takeProduct(copy);
    }
    focusSearch(false);
}

void CatalogPane::takeProduct(const ProductSummary &product)
{
    const FamilySummary *family = m_model->family(product.id);
    if (!family)
        return Q_EMIT chosen(product);
    auto *panel = new VariantPanel(m_desk, *family, product.id);
    connect(panel, &VariantPanel::chosen, this, &CatalogPane::chosen);
    m_desk.prompter().showPanel(panel);
}

void CatalogPane::moveInList(int key)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return; // nothing was found
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->rowHeight(0)) - 1);
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? page
                                               : -page;
    m_list->selectRow(qBound(0, m_list->currentIndex().row() + step, rows - 1));
}

Quantity CatalogPane::takePrefix()
{
    return m_prefix->take();
}

void CatalogPane::showUnknown(const QString &code)
{
    m_unknown = code;
    m_field->setError(displayName(code, 40), tr("is not in the catalogue"), tr("Add product"));
    m_desk.soundBad();
}

bool CatalogPane::stepBack()
{
    if (m_field->hasError()) {
        m_field->clearError();
    } else if (!m_field->text().isEmpty()) {
        m_field->clear();
        m_pause.start();
    } else if (m_prefix->isSet()) {
        m_prefix->clear();
    } else {
        return false;
    }
    focusSearch(false);
    return true;
}

bool CatalogPane::pressed(QKeyEvent &event)
{
    // A letter typed anywhere goes to the field.
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && !event.text().isEmpty() && event.text().front().isPrint() &&
        !m_field->lineEdit()->hasFocus()) {
        typeIntoSearch(event.text());
        return true;
    }
    return false;
}

void CatalogPane::typeIntoSearch(const QString &text)
{
    focusSearch(false);
    m_field->lineEdit()->insert(text);
    Q_EMIT m_field->textEdited(m_field->text());
}

} // namespace shop
