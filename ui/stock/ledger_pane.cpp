// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/ledger_pane.h"

#include "ui/products/product_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/stock/ledger_model.h"
#include "ui/stock/pick_product_panel.h"
#include "ui/stock/stock_delegate.h"
#include "ui/stock/stock_head.h"
#include "ui/stock/stock_table.h"
#include "ui/stock/supply_panels.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LedgerPane::LedgerPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"ledgerPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    m_head = new StockHead(desk, u"ledger"_s, this);
    column->addWidget(m_head);
    column->addWidget(makeFilters());
    m_model = new LedgerModel(desk, this);
    m_stack = new QStackedWidget(this);
    auto *delegate = new StockDelegate(desk,
                                       {StockCell::Text, StockCell::Product, StockCell::Figure,
                                        StockCell::Text, StockCell::Text, StockCell::Text},
                                       this);
    m_table = new StockTable(desk, m_model, delegate, measure::rowNormal,
                             {150, 0, 90, 120, 220, 130}, m_stack);
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setAccessibleName(tr("Stock movements"));
    m_stack->addWidget(m_table);
    m_none = new EmptyState(&desk.theme(), m_stack);
    m_none->setTitle(tr("No movement like this"));
    m_none->setText(tr("Each sale, return, delivery, count and correction is listed here."));
    m_stack->addWidget(m_none);
    column->addWidget(m_stack, 1);
    connect(m_head, &StockHead::chosen, this, &LedgerPane::placeWanted);
    connect(m_model, &LedgerModel::found, this, &LedgerPane::showFound);
    connect(m_model, &LedgerModel::failed, this,
            [this](const Error &error) { m_desk.toast(errorText(error)); });
}

QComboBox *LedgerPane::addChoice(QWidget *bar, const char *name, const QString &label)
{
    auto *choice = new QComboBox(bar);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(label);
    connect(choice, &QComboBox::activated, this, &LedgerPane::read);
    bar->layout()->addWidget(choice);
    return choice;
}

QWidget *LedgerPane::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_product = new Button(tr("All products"), bar);
    m_product->setObjectName(u"ledgerProductButton"_s);
    m_product->setIconName(u"search"_s);
    showKey(commandsOf(m_desk), u"stock.search"_s, m_product);
    connect(m_product, &QPushButton::clicked, this, &LedgerPane::search);
    row->addWidget(m_product);
    m_all = Button::iconOnly(u"close"_s, tr("Show all products"), ButtonRole::Ghost, bar);
    m_all->setObjectName(u"ledgerAllButton"_s);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_of.reset();
        read();
    });
    row->addWidget(m_all);
    m_reason = addChoice(bar, "ledgerReason", tr("Reason"));
    m_reason->addItem(tr("Any reason"), QString());
    for (const StockReason reason :
         {StockReason::Sold, StockReason::Returned, StockReason::Received, StockReason::Counted,
          StockReason::Corrected, StockReason::WrittenOff, StockReason::Opening})
        m_reason->addItem(movementLabel(stockReasonCode(reason)), stockReasonCode(reason));
    m_person = addChoice(bar, "ledgerPerson", tr("Person"));
    m_person->addItem(tr("Anybody"), QString());
    m_days = addChoice(bar, "ledgerDays", tr("Days"));
    m_days->addItem(tr("Any day"), 0);
    m_days->addItem(tr("Today"), 1);
    m_days->addItem(tr("Last 7 days"), 7);
    m_days->addItem(tr("Last 30 days"), 30);
    m_days->addItem(tr("Last 365 days"), 365);
    row->addStretch();
    m_adjust = new Button(tr("Count or write off"), bar);
    m_adjust->setObjectName(u"ledgerAdjustButton"_s);
    showKey(commandsOf(m_desk), u"stock.count"_s, m_adjust);
    connect(m_adjust, &QPushButton::clicked, this, &LedgerPane::count);
    row->addWidget(m_adjust);
    return bar;
}

void LedgerPane::activate()
{
    readPeople();
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LedgerPane::readPeople()
{
    m_desk.backend().ask(
        this, Lane::Reader, [call = m_desk.call()](Shop &shop) { return shop.users().staff(call); },
        [this](const Result<QList<StaffMember>> &staff) {
            if (!staff)
                return;
            const QVariant chosen = m_person->currentData();
            QHash<UserId, QString> names;
            m_person->clear();
            m_person->addItem(tr("Anybody"), QString());
            for (const StaffMember &member : *staff) {
                m_person->addItem(displayName(member.name, 40), member.id.toString());
                names.insert(member.id, member.name);
            }
            m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
            m_model->setNames(names);
        },
        u"stock.people"_s);
}

void LedgerPane::read()
{
    StockLedgerQuery query;
    if (m_of)
        query.product = m_of->id;
    query.reason = m_reason->currentData().toString();
    query.author = UserId::fromString(m_person->currentData().toString()).value_or(UserId());
    if (const int days = m_days->currentData().toInt(); days > 0)
        query.from = m_desk.shopNow()
                         .date()
                         .addDays(1 - days)
                         .startOfDay(m_desk.shopNow().timeZone())
                         .toMSecsSinceEpoch();
    m_product->setLabel(m_of ? displayName(m_of->name, 40) : tr("All products"));
    m_all->setVisible(m_of.has_value());
    m_model->show(query);
}

void LedgerPane::showFound()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_none) : m_table);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_adjust->setEnabled(m_of || !empty);
}

void LedgerPane::showProduct(const ProductSummary &product)
{
    m_of = product;
    read();
}

void LedgerPane::search()
{
    auto *panel = new PickProductPanel(m_desk, {});
    connect(panel, &PickProductPanel::picked, this, &LedgerPane::showProduct);
    m_desk.prompter().showPanel(panel);
}

// Of the product that is filtered by, else of the one the table stands on; as it stands now.
void LedgerPane::count()
{
    const StockLedgerLine *line = m_model->line(m_table->currentIndex().row());
    const ProductId id = m_of ? m_of->id : line ? line->product : ProductId();
    if (id.isNull())
        return;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id](Shop &shop) { return shop.catalog().line(call, id); },
        [this](const Result<CatalogLine> &found) {
            if (!found)
                return m_desk.toast(errorText(found.error()));
            m_desk.prompter().showPanel(
                new AdjustPanel(m_desk, found->product, AdjustPanel::Kind::WriteOff));
        });
}

void LedgerPane::scanned(const QString &code)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return showProduct((*found)->product);
            m_desk.soundBad();
            m_desk.toast(found ? tr("This code is not known.") : errorText(found.error()));
        });
}

// Who has read on keeps the place; at the beginning what is new shows.
void LedgerPane::followChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.module == u"products" && change.entity == u"stock" &&
            m_table->currentIndex().row() <= 0)
            return read();
    }
}

} // namespace shop
