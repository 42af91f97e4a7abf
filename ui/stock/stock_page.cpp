// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_page.h"

#include "ui/products/picture_store.h"
#include "ui/stock/ledger_pane.h"
#include "ui/stock/levels_pane.h"
#include "ui/stock/sheet_pane.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPictureSide = 256;

} // namespace

StockPage::StockPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"stockPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_places = new QStackedWidget(this);
    layout->addWidget(m_places);
    auto *pictures = new PictureStore(desk, kPictureSide, this);
    m_levels = new LevelsPane(desk, pictures, m_places);
    m_receiving = new SheetPane(desk, SheetKind::Receiving, pictures, m_places);
    m_stocktake = new SheetPane(desk, SheetKind::Stocktake, pictures, m_places);
    m_ledger = new LedgerPane(desk, m_places);
    for (QWidget *place : {static_cast<QWidget *>(m_levels), static_cast<QWidget *>(m_receiving),
                           static_cast<QWidget *>(m_stocktake), static_cast<QWidget *>(m_ledger)})
        m_places->addWidget(place);
    connect(m_levels, &LevelsPane::placeWanted, this, &StockPage::showPlace);
    connect(m_receiving, &SheetPane::placeWanted, this, &StockPage::showPlace);
    connect(m_stocktake, &SheetPane::placeWanted, this, &StockPage::showPlace);
    connect(m_ledger, &LedgerPane::placeWanted, this, &StockPage::showPlace);
    connect(m_levels, &LevelsPane::deliveryWanted, this, [this](const NewSheet &sheet) {
        m_places->setCurrentWidget(m_receiving);
        m_receiving->begin(sheet);
    });
    connect(m_levels, &LevelsPane::movementsWanted, this, [this](const ProductSummary &product) {
        showPlace(u"ledger"_s);
        m_ledger->showProduct(product);
    });
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        if (!isVisible())
            return;
        if (SheetPane *pane = sheets())
            pane->followChanges(changes);
        else if (m_places->currentWidget() == m_levels)
            m_levels->followChanges(changes);
        else
            m_ledger->followChanges(changes);
    });
    addCommands();
}

template <typename Work>
void StockPage::inFront(Work work)
{
    if (SheetPane *pane = sheets())
        work(pane);
    else if (m_places->currentWidget() == m_levels)
        work(m_levels);
    else
        work(m_ledger);
}

void StockPage::addCommands()
{
    can(u"stock.search"_s, [this] { inFront([](auto *pane) { pane->search(); }); });
    can(u"stock.count"_s, [this] { inFront([](auto *pane) { pane->count(); }); });
    can(u"stock.refresh"_s, [this] { inFront([](auto *pane) { pane->read(); }); });
    can(u"stock.new"_s, [this] {
        if (!sheets())
            showPlace(u"receiving"_s);
        sheets()->askNew();
    });
    can(
        u"stock.hold"_s,
        [this] {
            if (sheets())
                sheets()->hold();
        },
        [this] { return sheets() && sheets()->isWorking() ? QString() : tr("No count is open"); });
    can(
        u"stock.book"_s,
        [this] {
            if (SheetPane *pane = sheets())
                pane->book();
            else if (m_places->currentWidget() == m_levels)
                m_levels->book();
        },
        [this] {
            const bool may = sheets()
                                 ? sheets()->canBook()
                                 : m_places->currentWidget() == m_levels && m_levels->canBook();
            return may ? QString() : tr("There is nothing to order or book here");
        });
}

SheetPane *StockPage::sheets() const
{
    return qobject_cast<SheetPane *>(m_places->currentWidget());
}

void StockPage::activate()
{
    if (SheetPane *pane = sheets())
        pane->activate();
    else if (m_places->currentWidget() == m_levels)
        m_levels->activate();
    else
        m_ledger->activate();
}

void StockPage::showPlace(const QString &place)
{
    m_places->setCurrentWidget(place == u"receiving"_s   ? static_cast<QWidget *>(m_receiving)
                               : place == u"stocktake"_s ? static_cast<QWidget *>(m_stocktake)
                               : place == u"ledger"_s    ? static_cast<QWidget *>(m_ledger)
                                                         : m_levels);
    activate();
}

void StockPage::showToOrder()
{
    showPlace(u"levels"_s);
    m_levels->showToOrder();
}

void StockPage::scanned(const QString &code)
{
    if (SheetPane *pane = sheets())
        pane->scanned(code);
    else if (m_places->currentWidget() == m_levels)
        m_levels->scanned(code);
    else
        m_ledger->scanned(code);
}

bool StockPage::pressed(QKeyEvent &event)
{
    if (SheetPane *pane = sheets())
        return pane->pressed(event);
    return m_places->currentWidget() == m_levels && m_levels->pressed(event);
}

bool StockPage::stepBack()
{
    SheetPane *pane = sheets();
    return pane && pane->stepBack();
}

void StockPage::openForPicture(const QString &page)
{
    showPlace(page.section(u'-', 1));
    if (SheetPane *pane = sheets())
        pane->openNewest();
}

} // namespace shop
