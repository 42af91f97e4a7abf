// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/levels_pane.h"

#include "core/base/private_files.h"
#include "core/shop/order_file.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/stock/level_model.h"
#include "ui/stock/stock_delegate.h"
#include "ui/stock/stock_head.h"
#include "ui/stock/stock_table.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTypingMs = 150;
const QString kToOrder = u"order"_s;
const QString kOversold = u"oversold"_s;
const QString kAll = u"all"_s;

} // namespace

LevelsPane::LevelsPane(Desk &desk, PictureStore *pictures, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    setObjectName(u"levelsPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    m_head = new StockHead(desk, u"levels"_s, this);
    column->addWidget(m_head);
    column->addWidget(makeFilters());
    m_model = new LevelModel(desk, pictures, this);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &LevelsPane::read);
    connect(m_head, &StockHead::chosen, this, &LevelsPane::placeWanted);
    connect(m_model, &LevelModel::found, this, &LevelsPane::showFound);
    connect(m_model, &LevelModel::failed, this,
            [this](const Error &error) { m_desk.toast(errorText(error)); });
}

QWidget *LevelsPane::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_chips = new ChipBar(&m_desk.theme(), true, bar);
    m_chips->setObjectName(u"levelChips"_s);
    m_chips->setAccessibleName(tr("Which products"));
    m_chips->setChips(
        {{kToOrder, tr("To order")}, {kOversold, tr("Below nothing")}, {kAll, tr("All")}});
    m_chips->setCurrent(kToOrder);
    connect(m_chips, &ChipBar::chosen, this, &LevelsPane::read);
    row->addWidget(m_chips, 1);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"levelSearch"_s);
    m_search->setAccessibleName(tr("Search products"));
    m_search->setPlaceholderText(tr("Name, SKU or barcode"));
    m_search->setFixedWidth(m_desk.theme().theme().px(210));
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_chips->setCurrent(kAll);
        m_typing.start();
    });
    row->addWidget(m_search);
    m_supplier = new QComboBox(bar);
    m_supplier->setObjectName(u"levelSupplier"_s);
    m_supplier->setAccessibleName(tr("Supplier"));
    m_supplier->addItem(tr("All suppliers"), QString());
    connect(m_supplier, &QComboBox::activated, this, &LevelsPane::read);
    row->addWidget(m_supplier);
    auto *suppliers = new Button(tr("Suppliers"), bar);
    suppliers->setObjectName(u"suppliersButton"_s);
    suppliers->setIconName(u"truck"_s);
    connect(suppliers, &QPushButton::clicked, this, &LevelsPane::askSuppliers);
    row->addWidget(suppliers);
    return bar;
}

QWidget *LevelsPane::makeTable()
{
    m_stack = new QStackedWidget(this);
    auto *delegate = new StockDelegate(m_desk,
                                       {StockCell::Product, StockCell::Text, StockCell::Figure,
                                        StockCell::Figure, StockCell::Figure, StockCell::Figure},
                                       this);
    m_table = new StockTable(m_desk, m_model, delegate, measure::rowNormal,
                             {0, 170, 140, 90, 90, 90}, m_stack);
    m_table->setObjectName(u"levelTable"_s);
    m_table->setAccessibleName(tr("Stock levels"));
    connect(m_table, &QAbstractItemView::doubleClicked, this, &LevelsPane::askSupply);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LevelsPane::showActions);
    m_stack->addWidget(m_table);
    m_none = new EmptyState(&m_desk.theme(), m_stack);
    m_stack->addWidget(m_none);
    return m_stack;
}

Button *LevelsPane::addAction(QWidget *foot, const char *name, const QString &label,
                              void (LevelsPane::*act)())
{
    auto *button = new Button(label, foot);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    foot->layout()->addWidget(button);
    return button;
}

QWidget *LevelsPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_ofOne = {addAction(foot, "supplyButton", tr("How it is ordered"), &LevelsPane::askSupply),
               addAction(foot, "countNowButton", tr("Count"), &LevelsPane::count),
               addAction(foot, "writeOffButton", tr("Write off"), &LevelsPane::writeOffCurrent),
               addAction(foot, "movementsButton", tr("Movements"), &LevelsPane::showMovements)};
    showKey(commandsOf(m_desk), u"stock.count"_s, m_ofOne[1]);
    row->addStretch();
    m_save = addAction(foot, "saveOrderButton", tr("Order list"), &LevelsPane::saveOrder);
    m_save->setIconName(u"download"_s);
    m_order = new Button(tr("Order these"), ButtonRole::Primary, foot);
    m_order->setObjectName(u"orderButton"_s);
    showKey(commandsOf(m_desk), u"stock.book"_s, m_order);
    connect(m_order, &QPushButton::clicked, this, &LevelsPane::order);
    row->addWidget(m_order);
    return foot;
}

LevelShow LevelsPane::chosenShow() const
{
    const QString chip = m_chips->current();
    return chip == kOversold ? LevelShow::Oversold
           : chip == kAll    ? LevelShow::All
                             : LevelShow::ToOrder;
}

SupplierId LevelsPane::chosenSupplier() const
{
    return SupplierId::fromString(m_supplier->currentData().toString()).value_or(SupplierId());
}

void LevelsPane::activate()
{
    readSuppliers();
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LevelsPane::showToOrder()
{
    m_chips->setCurrent(kToOrder);
    m_supplier->setCurrentIndex(0);
    read();
}

void LevelsPane::read()
{
    LevelQuery query;
    query.show = chosenShow();
    query.supplier = query.show == LevelShow::ToOrder ? chosenSupplier() : SupplierId();
    query.text = query.show == LevelShow::All ? m_search->text().trimmed() : QString();
    query.limit = query.show == LevelShow::All ? 200 : 2'000;
    m_model->show(query);
    readCounts();
}

void LevelsPane::readCounts()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) { return StockDesk(shop).lists().counts(call); },
        [this](const Result<LevelCounts> &counts) {
            if (!counts)
                return;
            const auto text = [this](qint64 count) {
                return count > 0 ? m_desk.locale().toString(count) : QString();
            };
            const QString current = m_chips->current();
            m_chips->setChips({{kToOrder, tr("To order"), {}, {}, text(counts->toOrder)},
                               {kOversold, tr("Below nothing"), {}, {}, text(counts->oversold)},
                               {kAll, tr("All")}});
            m_chips->setCurrent(current);
        },
        u"stock.counts"_s);
}

void LevelsPane::readSuppliers()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call()](Shop &shop) { return StockDesk(shop).suppliers().suppliers(call); },
        [this](const Result<QList<Supplier>> &suppliers) {
            if (!suppliers)
                return;
            const QVariant chosen = m_supplier->currentData();
            m_suppliers = *suppliers;
            m_supplier->clear();
            m_supplier->addItem(tr("All suppliers"), QString());
            for (const Supplier &supplier : *suppliers)
                m_supplier->addItem(displayName(supplier.values.name, 40), supplier.id.toString());
            m_supplier->setCurrentIndex(qMax(0, m_supplier->findData(chosen)));
        },
        u"stock.suppliers"_s);
}

void LevelsPane::showFound()
{
    const LevelShow show = chosenShow();
    m_supplier->setEnabled(show == LevelShow::ToOrder);
    if (show == LevelShow::ToOrder) {
        m_none->setTitle(tr("Nothing is to be ordered"));
        m_none->setText(
            tr("A product is listed here when there are only as many as it is ordered at."));
    } else if (show == LevelShow::Oversold) {
        m_none->setTitle(tr("Nothing is below nothing"));
        m_none->setText(
            tr("What was sold or promised though the stock said there was none is listed here: "
               "count it, receive its delivery, or look at its movements."));
    } else {
        m_none->setTitle(tr("No product is called like this"));
        m_none->setText({});
    }
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_none) : m_table);
    if (!empty)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showActions();
}

void LevelsPane::showActions()
{
    for (Button *button : std::as_const(m_ofOne))
        button->setEnabled(current() != nullptr);
    m_order->setVisible(chosenShow() != LevelShow::All);
    m_order->setLabel(chosenShow() == LevelShow::Oversold ? tr("Receive a delivery")
                                                          : tr("Order these"));
    m_order->setEnabled(m_model->rowCount() > 0);
    m_save->setVisible(chosenShow() == LevelShow::ToOrder);
    m_save->setEnabled(m_model->rowCount() > 0);
}

const StockLevel *LevelsPane::current() const
{
    return m_stack->currentWidget() == m_table ? m_model->level(m_table->currentIndex().row())
                                               : nullptr;
}

void LevelsPane::askSupply()
{
    if (const StockLevel *level = current())
        m_desk.prompter().showPanel(new SupplyPanel(m_desk, *level, m_suppliers));
}

void LevelsPane::askSuppliers()
{
    m_desk.prompter().showPanel(new SuppliersPanel(m_desk, m_suppliers));
}

void LevelsPane::askAdjust(AdjustPanel::Kind kind)
{
    if (const StockLevel *level = current())
        m_desk.prompter().showPanel(new AdjustPanel(m_desk, level->product, kind));
}

void LevelsPane::showMovements()
{
    if (const StockLevel *level = current())
        Q_EMIT movementsWanted(level->product);
}

// A delivery of what is proposed, from one supplier; or of the one product that is oversold.
void LevelsPane::order()
{
    const StockLevel *level = current();
    if (!level)
        return;
    NewSheet sheet;
    sheet.supplier = level->supply.supplier;
    if (chosenShow() == LevelShow::Oversold) {
        sheet.expected = {{level->product.id, level->product.available().negated()}};
        return Q_EMIT deliveryWanted(sheet);
    }
    for (const StockLevel &each : m_model->levels()) {
        if (each.supply.supplier == sheet.supplier && !each.proposal.isZero())
            sheet.expected.append({each.product.id, each.proposal, each.cost});
    }
    if (sheet.expected.isEmpty())
        return m_desk.toast(tr("All of it is on its way already."));
    Q_EMIT deliveryWanted(sheet);
}

void LevelsPane::saveOrder()
{
    m_desk.prompter().chooseSavePath(this, tr("Save the order list"), u"order.csv"_s,
                                     tr("CSV (*.csv)"), [this](const QString &path) {
                                         if (path.isEmpty())
                                             return;
                                         m_desk.backend().ask(
                                             this, Lane::Long,
                                             [path, levels = m_model->levels()](Shop &) {
                                                 return writePrivateFile(path, orderCsv(levels));
                                             },
                                             [this](const Done &done) {
                                                 m_desk.toast(done ? tr("The order list is saved.")
                                                                   : errorText(done.error()));
                                             });
                                     });
}

void LevelsPane::scanned(const QString &code)
{
    m_search->setText(code);
    m_chips->setCurrent(kAll);
    read();
}

void LevelsPane::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LevelsPane::canBook() const
{
    return chosenShow() != LevelShow::All && current();
}

void LevelsPane::book()
{
    if (canBook())
        order();
}

bool LevelsPane::pressed(QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    askSupply();
    return true;
}

void LevelsPane::followChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.module != u"products")
            continue;
        if (change.entity == u"supplier")
            readSuppliers();
        m_typing.start(); // once for many
    }
}

} // namespace shop
