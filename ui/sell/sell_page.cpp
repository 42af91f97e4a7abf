// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/sell_page.h"

#include "core/base/amount_text.h"
#include "core/cart/cart_rules.h"
#include "core/devices/receipt.h"
#include "ui/checkout/delivery_page.h"
#include "ui/checkout/payment_page.h"
#include "ui/checkout/sale_complete_page.h"
#include "ui/products/product_form.h"
#include "ui/sell/catalog_pane.h"
#include "ui/sell/discount_panel.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/ticket_pane.h"
#include "ui/sell/weigh_panel.h"
#include "ui/shell/commands.h"
#include "ui/shell/local_settings.h"
#include "ui/shell/open_shift_panel.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/product_tile_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// What is wrong, in words; empty: nothing.
QString problemOf(const Done &done)
{
    return done ? QString() : errorText(done.error());
}

} // namespace

SellPage::SellPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"sellPage"_s);
    m_tickets = new TicketDesk(desk, this);
    m_stack = new QStackedWidget(this);
    m_selling = makeSelling();
    m_stack->addWidget(m_selling);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tickets, &TicketDesk::codeUnknown, this, [this](const QString &code) {
        backToSelling();
        m_catalog->showUnknown(code);
    });
    connect(m_tickets, &TicketDesk::couponTaken, this, &SellPage::tellCoupon);
    connect(m_tickets, &TicketDesk::askBefore, this, &SellPage::ask);
    connect(m_tickets, &TicketDesk::failed, this, [this](const Error &error) {
        this->desk().soundBad();
        this->desk().toast(errorText(error));
    });
    connect(m_tickets, &TicketDesk::undone, this, &SellPage::tellUndone);
    connect(m_tickets, &TicketDesk::changed, this, [this] {
        if (m_toResume.isNull() || m_tickets->isEmpty() || m_tickets->current().id != m_toResume)
            return;
        m_toResume = {};
        pay();
    });
    connect(&desk, &Desk::sessionChanged, this, &SellPage::resumePayment); // a shift was opened
    addCommands();
    connect(m_tickets, &TicketDesk::changed, this, &SellPage::tellCustomer);
    connect(m_stack, &QStackedWidget::currentChanged, this, &SellPage::tellCustomer);
    connect(&desk, &Desk::sessionChanged, this, &SellPage::tellCustomer);
    connect(&localSettings(desk), &LocalSettings::changed, this, &SellPage::placeHands);
    placeHands();
}

PaymentPage &SellPage::payment()
{
    if (!m_payment) {
        m_payment = new PaymentPage(desk(), *m_tickets, m_stack);
        m_stack->addWidget(m_payment);
        connect(m_payment, &PaymentPage::customerWanted, this, &SellPage::openCustomer);
        connect(m_payment, &PaymentPage::back, this, &SellPage::backToSelling);
        connect(m_payment, &PaymentPage::sold, this, &SellPage::sold);
        connect(m_payment, &PaymentPage::balanceShown, this, &SellPage::tellCustomer);
        placeHands();
    }
    return *m_payment;
}

SaleCompletePage &SellPage::complete()
{
    if (!m_complete) {
        m_complete = new SaleCompletePage(desk(), m_stack);
        m_stack->addWidget(m_complete);
        connect(m_complete, &SaleCompletePage::next, this, &SellPage::backToSelling);
        connect(m_complete, &SaleCompletePage::refundWanted, this, [this](const QString &receipt) {
            backToSelling();
            showReturn(receipt);
        });
    }
    return *m_complete;
}

DeliveryPage &SellPage::delivery()
{
    if (!m_delivery) {
        m_delivery = new DeliveryPage(desk(), *m_tickets, m_stack);
        m_stack->addWidget(m_delivery);
        connect(m_delivery, &DeliveryPage::back, this, &SellPage::backToSelling);
        connect(m_delivery, &DeliveryPage::customerWanted, this, &SellPage::openCustomer);
        connect(m_delivery, &DeliveryPage::placed, this, &SellPage::ordered);
    }
    return *m_delivery;
}

QWidget *SellPage::makeSelling()
{
    auto *selling = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(selling);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_catalog = new CatalogPane(desk(), *m_tickets, selling);
    m_ticket = new TicketPane(desk(), *m_tickets, selling);
    layout->addWidget(m_catalog, 1);
    layout->addWidget(m_ticket);
    connect(m_catalog, &CatalogPane::chosen, this, &SellPage::chosen);
    connect(m_catalog, &CatalogPane::codeEntered, this, &SellPage::scanned);
    connect(m_catalog, &CatalogPane::addWanted, this, &SellPage::openProductForm);
    connect(m_catalog, &CatalogPane::lineKey, this, &SellPage::lineKey);
    connect(m_ticket, &TicketPane::payWanted, this, &SellPage::pay);
    connect(m_ticket, &TicketPane::discountWanted, this, &SellPage::openDiscount);
    connect(m_ticket, &TicketPane::weightWanted, this, &SellPage::openWeight);
    connect(m_ticket, &TicketPane::priceWanted, this, &SellPage::openPrice);
    connect(m_ticket, &TicketPane::noteWanted, this, &SellPage::openNote);
    connect(m_ticket, &TicketPane::returnWanted, this, &SellPage::openReturn);
    connect(m_ticket, &TicketPane::moreWanted, this, &SellPage::openMore);
    return selling;
}

void SellPage::activate()
{
    const int wide = window()->width();
    const int cart = wide < measure::compactBelow ? measure::cartCompact
                     : wide >= measure::wideFrom  ? measure::cartWide
                                                  : measure::cartNormal;
    m_ticket->setFixedWidth(
        cart - ProductTileDelegate::trailingInset); // the bar's room is the catalogue's
    m_tickets->reload();
    if (m_stack->currentWidget() == m_selling)
        m_catalog->activate();
    resumePayment();
}

void SellPage::scanned(const QString &code)
{
    if (m_scanning)
        return m_scanTo(code);
    if (m_stack->currentWidget() == m_payment && !m_payment->mayAddProducts()) {
        desk().soundBad();
        return desk().toast(tr("A payment has been taken: finish this sale first."));
    }
    if (m_stack->currentWidget() == m_complete)
        backToSelling();
    if (isReceiptBarcode(code)) {
        backToSelling();
        return showReturn(code);
    }
    m_tickets->scan(code, m_catalog->takePrefix());
}

void SellPage::chosen(const ProductSummary &product)
{
    const Quantity times = m_catalog->takePrefix();
    if (needsQuestion(product, m_tickets->current().ageChecked))
        ask({product, Quantity::pieces(1), {}}, times);
    else
        m_tickets->add(product, *product.price, times);
}

// Age, price and weight are asked one after the other, each only where it is not known.
void SellPage::ask(const ScannedProduct &scanned, Quantity times)
{
    const ProductSummary &product = scanned.product;
    const QString name = displayName(product.name, 80);
    // Goods that come back are shown to nobody.
    const bool sells = times.thousandths() > 0;
    const bool sameTicket = m_ageTicket == m_tickets->current().id;
    const int shown = std::max(sameTicket ? m_ageShown : 0, m_tickets->current().ageChecked);
    if (sells && product.ageLimit > shown) {
        desk().prompter().ask(this,
                              {tr("Is the customer %1 or older?").arg(product.ageLimit),
                               tr("%1 may not be sold to anyone younger.").arg(name),
                               tr("Yes, checked"), tr("No")},
                              [this, scanned, times](bool yes) {
                                  m_tickets->answerAge(scanned.product.ageLimit, yes);
                                  if (!yes)
                                      return m_catalog->focusSearch(false);
                                  m_ageShown = scanned.product.ageLimit;
                                  m_ageTicket = m_tickets->current().id;
                                  ask(scanned, times);
                              });
        return;
    }
    const Currency currency = desk().session().profile.rules.currency;
    // An amount on a label is the truth for its line; what is not asked for is not typed either.
    if (scanned.label && scanned.label->figure == LabelFigure::Amount) {
        const auto said = labelAmount(*scanned.label, currency);
        if (!said)
            return desk().toast(errorText(said.error()));
        return addAsked(scanned, product.price.value_or(UnitPrice::fromMoney(*said)), times);
    }
    if (!product.price || product.kind == ProductKind::OpenPrice) {
        const auto read = [this, currency](const QString &text) {
            return unitPriceFromText(text, currency, desk().locale());
        };
        desk().prompter().showPanel(new EntryPanel(
            desk(),
            {tr("Price of %1").arg(name), tr("This product has no fixed price."), tr("Price"),
             product.price ? toText(*product.price, desk().locale(), AmountStyle::Plain)
                           : QString(),
             tr("Add"),
             [read](const QString &text) {
                 const auto price = read(text);
                 return price ? problemOf(checkAskedPrice(*price)) : errorText(price.error());
             },
             [this, read, scanned, times](const QString &text) {
                 if (const auto price = read(text))
                     addAsked(scanned, *price, times);
             }}));
        return;
    }
    addAsked(scanned, *product.price, times);
}

void SellPage::addAsked(const ScannedProduct &scanned, const UnitPrice &price, Quantity quantity)
{
    const ProductSummary &product = scanned.product;
    if (product.kind == ProductKind::GiftCard)
        return askGiftCard(product, price);
    if (scanned.label)
        return m_tickets->addLabelled(scanned, price, quantity);
    // "0.5*" before a weighed product is its weight already.
    if (product.unit == Unit::Piece || quantity != Quantity::pieces(1))
        return m_tickets->add(product, price, quantity, scanned.barcode);
    desk().prompter().showPanel(new WeighPanel(
        desk(), {displayName(product.name, 80),
                 product.unit,
                 price,
                 {},
                 tr("Add"),
                 [this, scanned, price](Quantity weighed) {
                     m_tickets->add(scanned.product, price, weighed, scanned.barcode);
                 }}));
}

void SellPage::openWeight(const CartLine &line)
{
    desk().prompter().showPanel(new WeighPanel(
        desk(), {displayName(line.name, 80), line.unit, line.unitPrice,
                 toText(line.quantity, desk().locale()), tr("Take"),
                 [this, id = line.id](Quantity weighed) { m_tickets->setQuantity(id, weighed); }}));
}

// On the line a person chose, else on the sale.
void SellPage::openDiscount()
{
    if (!m_tickets->isEmpty())
        desk().prompter().showPanel(
            new DiscountPanel(desk(), *m_tickets, m_ticket->lineChosenByHand()));
}

void SellPage::openProductForm(const QString &code)
{
    if (!desk().session().staff || !desk().session().staff->rights.allows(Action::EditProducts))
        return desk().toast(tr("You may not add products. Ask somebody with the right."));
    auto *form = new ProductForm(desk(), code);
    connect(form, &ProductForm::saved, this, [this](const Product &product) {
        m_catalog->stepBack();
        scanned(product.values.barcodes.isEmpty() ? product.values.sku
                                                  : product.values.barcodes.first().text);
    });
    desk().prompter().showPanel(form);
}

void SellPage::lineKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
        return m_ticket->changeQuantity(1);
    case Qt::Key_Minus:
        return m_ticket->changeQuantity(-1);
    case Qt::Key_Delete:
        return m_ticket->removeSelected();
    case Qt::Key_Return: {
        // "3*" then Enter with nothing chosen sets the selected line.
        const CartLine *line = m_ticket->selectedLine();
        if (const Quantity quantity = m_catalog->takePrefix();
            line && quantity != Quantity::pieces(1))
            m_tickets->setQuantity(line->id, quantity);
        return;
    }
    default:
        return m_ticket->moveSelection(key);
    }
}

void SellPage::showScanning(QWidget *panel, std::function<void(const QString &)> scanned)
{
    m_scanning = panel;
    m_scanTo = std::move(scanned);
    desk().prompter().showPanel(panel);
}

bool SellPage::canSell()
{
    if (desk().session().shift)
        return true;
    desk().prompter().showPanel(new OpenShiftPanel(desk()));
    return false;
}

void SellPage::pay()
{
    // The first scan may still be on its way.
    if (m_tickets->isEmpty() && m_tickets->isStoring())
        return m_tickets->whenStored(this, [this] { pay(); });
    if (m_tickets->isEmpty() || !canSell())
        return;
    m_ticket->showLastChange({});
    m_tickets->markTotalled();
    m_stack->setCurrentWidget(&payment());
    m_payment->start();
}

void SellPage::sold(const SoldTicket &ticket)
{
    const Money change = ticket.main().change();
    m_thanks = {CustomerView::Kind::Thanks,
                {},
                isolated(toText(ticket.total, desk().locale())),
                {},
                change.isZero() ? QString() : isolated(toText(change, desk().locale())),
                desk().session().training};
    m_tickets->forgetCurrent();
    m_ageTicket = {};
    if (!change.isZero())
        m_ticket->showLastChange(tr("Change %1").arg(isolated(toText(change, desk().locale()))));
    m_stack->setCurrentWidget(&complete());
    m_complete->present(ticket);
}

void SellPage::backToSelling()
{
    if (m_stack->currentWidget() == m_selling)
        return;
    m_stack->setCurrentWidget(m_selling);
    m_catalog->activate();
}

bool SellPage::stepBack()
{
    if (m_stack->currentWidget() == m_payment)
        return m_payment->stepBack();
    if (m_stack->currentWidget() == m_complete || m_stack->currentWidget() == m_delivery) {
        backToSelling();
        return true;
    }
    return m_catalog->stepBack();
}

bool SellPage::holdsWork() const
{
    return m_stack->currentWidget() == m_payment && !m_payment->mayAddProducts();
}

bool SellPage::pressed(QKeyEvent &event)
{
    if (m_stack->currentWidget() == m_payment)
        return m_payment->pressed(event);
    if (m_stack->currentWidget() == m_delivery)
        return m_delivery->pressed(event);
    if (m_stack->currentWidget() == m_complete) {
        if (m_complete->pressed(event))
            return true;
        // What is typed is meant for the next customer, as a scan is.
        const QString text = event.text();
        const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && !text.isEmpty() && text.front().isPrint()) {
            backToSelling();
            m_catalog->typeIntoSearch(text);
            return true;
        }
        return runAfterASale(commandsOf(desk()).idFor(event, u"sell"_s));
    }
    return pressedWhileSelling(event) || m_catalog->pressed(event);
}

bool SellPage::pressedWhileSelling(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
        return (event.modifiers() & Qt::ControlModifier) && run(u"sell.recall"_s);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
        lineKey(event.key());
        return true;
    default:
        return false;
    }
}

} // namespace shop
