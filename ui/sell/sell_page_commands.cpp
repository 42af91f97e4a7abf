// SPDX-License-Identifier: GPL-3.0-or-later
// What Sell does for each command, and why not where it cannot.
#include "ui/checkout/delivery_page.h"
#include "ui/checkout/payment_page.h"
#include "ui/checkout/sale_complete_page.h"
#include "ui/sell/catalog_pane.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/sell/ticket_pane.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString SellPage::state() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_payment    ? u"payment"_s
           : shown == m_complete ? u"complete"_s
           : shown == m_delivery ? u"delivery"_s
                                 : QString();
}

// A command of selling leaves what stands before it, but no payment that has begun.
bool SellPage::run(const QString &command)
{
    if (command.startsWith(u"sell."_s)) {
        if (holdsWork()) {
            desk().soundBad();
            desk().toast(tr("A payment has been taken: finish this sale first."));
            return true;
        }
        backToSelling();
    }
    return Page::run(command);
}

// What is wanted right after a sale too; anything else waits for the next ticket.
bool SellPage::runAfterASale(const QString &command)
{
    static const QStringList wanted{u"sell.return"_s, u"sell.priceCheck"_s, u"sell.correct"_s,
                                    u"sell.void"_s, u"sell.empties"_s};
    return wanted.contains(command) && run(command);
}

void SellPage::addCommands()
{
    const auto empty = [this] {
        const bool coming = m_tickets->isStoring();
        return m_tickets->isEmpty() && !coming ? tr("The ticket is empty") : QString();
    };
    const auto noTicket = [this] {
        return m_tickets->current().id.isNull() ? tr("There is no ticket yet") : QString();
    };
    can(u"sell.search"_s, [this] { m_catalog->focusSearch(true); });
    can(
        u"sell.recall"_s, [this] { recallNext(); },
        [this] { return m_tickets->others().isEmpty() ? tr("No ticket is held") : QString(); });
    can(u"sell.priceCheck"_s, [this] { openPriceCheck(); });
    can(
        u"sell.discount"_s, [this] { openDiscount(); }, empty);
    can(u"sell.return"_s, [this] { openReturn(); });
    can(
        u"sell.hold"_s,
        [this] {
            if (!refusedInTraining())
                m_tickets->hold();
        },
        empty);
    can(u"sell.customer"_s, [this] { openCustomer(); });
    can(u"sell.more"_s, [this] { openMore(m_ticket->mapToGlobal(m_ticket->rect().center())); });
    can(
        u"sell.pay"_s, [this] { pay(); }, empty);
    can(u"sell.new"_s, [this] {
        if (!refusedInTraining())
            m_tickets->startNew();
    });
    can(
        u"sell.undo"_s, [this] { m_tickets->undo(); }, noTicket);
    can(
        u"sell.note"_s, [this] { openSaleNote(); }, empty);
    can(u"sell.coupon"_s, [this] { openCoupon(); });
    can(
        u"sell.delivery"_s, [this] { openDelivery(); }, empty);
    can(u"sell.account"_s, [this] { openAccountPayment(); });
    can(u"sell.empties"_s, [this] { openEmpties(); });
    can(u"sell.correct"_s, [this] { openCorrection(); });
    can(u"sell.void"_s, [this] { openVoid(); });
    can(u"sell.storefront"_s, [this] { Q_EMIT storefrontWanted(); });
    can(u"sell.training"_s, [this] { toggleTraining(); });
    addLineCommands();
    addPaymentCommands();
}

void SellPage::addLineCommands()
{
    const auto noLine = [this] {
        return m_ticket->selectedLine() ? QString() : tr("No line is chosen");
    };
    const auto ofLine = [this](void (SellPage::*open)(const CartLine &)) {
        return [this, open] {
            if (const CartLine *line = m_ticket->selectedLine())
                (this->*open)(*line);
        };
    };
    can(
        u"sell.quantity"_s, [this] { m_ticket->editQuantity(); }, noLine);
    can(u"sell.price"_s, ofLine(&SellPage::openPrice), noLine);
    can(u"sell.lineNote"_s, ofLine(&SellPage::openNote), noLine);
    can(
        u"sell.trace"_s, [this] { openTrace(); }, noLine);
}

void SellPage::addPaymentCommands()
{
    const std::pair<QString, TenderMethod> methods[]{
        {u"payment.cash"_s, TenderMethod::Cash},
        {u"payment.card"_s, TenderMethod::Card},
        {u"payment.giftCard"_s, TenderMethod::GiftCard},
        {u"payment.account"_s, TenderMethod::Account},
        {u"payment.transfer"_s, TenderMethod::Transfer},
        {u"payment.storeCredit"_s, TenderMethod::StoreCredit}};
    for (const auto &[id, method] : methods)
        can(id, [this, method = method] { payment().choose(method); });
    can(u"payment.take"_s, [this] { payment().take(); });
    can(u"payment.split"_s, [this] { payment().askSplit(); });
    can(u"payment.customer"_s, [this] { payment().askCustomer(); });
    can(u"complete.print"_s, [this] { complete().print(); });
    can(
        u"complete.mail"_s, [this] { complete().toggleMail(); },
        [this] {
            return m_complete && m_complete->canMail() ? QString() : tr("Nothing was sold");
        });
    can(u"complete.pdf"_s, [this] { complete().savePdf(); });
    can(
        u"complete.gift"_s, [this] { complete().toggleGift(); },
        [this] {
            return m_complete && m_complete->canGift() ? QString() : tr("Nothing was sold");
        });
    can(u"complete.next"_s, [this] { complete().goOnByKey(); });
    can(u"delivery.customer"_s, [this] { openCustomer(); });
    can(u"delivery.place"_s, [this] { delivery().place(); });
}

void SellPage::recallNext()
{
    if (!m_tickets->others().isEmpty() && !refusedInTraining())
        m_tickets->recall(m_tickets->others().first().id);
}

} // namespace shop
