// SPDX-License-Identifier: GPL-3.0-or-later
// Sell and money: whose ticket it is, what they pay on account, wrong tenders, and payments at the
// terminal that were open when the program ended.
#include "core/base/amount_text.h"
#include "core/cart/cart_rules.h"
#include "core/shop/customer_care.h"
#include "ui/checkout/delivery_page.h"
#include "ui/checkout/left_payments_panel.h"
#include "ui/checkout/payment_page.h"
#include "ui/customers/customer_picker.h"
#include "ui/sell/correct_tender_panel.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/sell_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void SellPage::openCustomer()
{
    auto *picker = new CustomerPicker(desk(), m_tickets->current().customer.has_value());
    connect(picker, &CustomerPicker::customerChosen, this,
            [this](const Customer &customer) { m_tickets->setCustomer(cartCustomerOf(customer)); });
    connect(picker, &CustomerPicker::customerRemoved, this,
            [this] { m_tickets->setCustomer(std::nullopt); });
    desk().prompter().showPanel(picker);
}

void SellPage::openDelivery()
{
    if (!canSell() || refusedInTraining())
        return;
    // What is being scanned belongs to the order.
    m_tickets->whenStored(this, [this] {
        if (m_tickets->isEmpty())
            return;
        m_stack->setCurrentWidget(&delivery());
        m_delivery->start();
    });
}

void SellPage::ordered(const DeliveryOrder &order)
{
    m_tickets->forgetCurrent();
    m_ageTicket = {};
    backToSelling();
    desk().toast(tr("Order %1 of %2 is placed.")
                     .arg(isolated(QString::number(order.agreed.number)),
                          isolated(toText(order.agreed.total, desk().locale()))));
}

void SellPage::openAccountPayment()
{
    const auto customer = m_tickets->current().customer;
    if (!customer)
        return openCustomer();
    const Currency currency = desk().session().profile.rules.currency;
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), id = customer->id, currency](Shop &shop) {
            return shop.ledgers().accountBalance(call, id, currency);
        },
        [this, currency, name = displayName(customer->name, 60)](const Result<Money> &owed) {
            if (!owed)
                return desk().toast(errorText(owed.error()));
            const auto read = [this, currency](const QString &text) {
                return unitPriceFromText(text, currency, desk().locale());
            };
            const QString proposal =
                owed->isPositive() ? toText(*owed, desk().locale(), AmountStyle::Plain) : QString();
            desk().prompter().showPanel(new EntryPanel(
                desk(), {tr("Payment on account"),
                         tr("%1 owes %2.").arg(name, isolated(toText(*owed, desk().locale()))),
                         tr("Amount"), proposal, tr("Add"),
                         [read](const QString &text) {
                             const auto amount = read(text);
                             if (!amount)
                                 return errorText(amount.error());
                             const Done fits = checkAskedPrice(*amount);
                             return fits ? QString() : errorText(fits.error());
                         },
                         [this, read](const QString &text) {
                             if (const auto amount = read(text))
                                 m_tickets->addAccountPayment(*amount);
                         }}));
        });
}

void SellPage::openCorrection()
{
    if (!canSell())
        return;
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id,
         shift = desk().session().shift->id](Shop &shop) {
            return correctablePayments(shop, call, at, shift);
        },
        [this](const Result<QList<CorrectablePayment>> &payments) {
            if (!payments || payments->isEmpty()) {
                desk().soundBad();
                return desk().toast(payments ? tr("No payment of this shift can be corrected.")
                                             : errorText(payments.error()));
            }
            desk().prompter().showPanel(new CorrectTenderPanel(desk(), *payments));
        });
}

// Practice begins and ends between two tickets, so that no ticket is half of each.
void SellPage::toggleTraining()
{
    Session session = desk().session();
    if (!m_tickets->isEmpty())
        return desk().toast(tr("Finish or remove what is on the ticket first."));
    if (!session.training && (!session.staff || !session.staff->rights.allows(Action::Training))) {
        desk().soundBad();
        return desk().toast(tr("You may not practise. Ask somebody with the right."));
    }
    session.training = !session.training;
    desk().setSession(session);
    m_tickets->forgetCurrent();
}

// Held tickets are real ones.
bool SellPage::refusedInTraining()
{
    if (!desk().session().training)
        return false;
    desk().toast(tr("Tickets are not held or recalled in training."));
    return true;
}

// After a start with a payment at the terminal that is open: its ticket comes to the front, and with it
// the payment, where the terminal is asked (domain.md, "Tenders"). Those whose ticket is gone are offered
// by themselves.
void SellPage::resumePayment()
{
    if (m_looked || !isVisible() || !desk().session().staff || !desk().session().shift)
        return;
    m_looked = true;
    struct Found {
        CartId cart;
        QList<PaymentAttempt> withoutTicket;
    };
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), at = desk().session().atRegister.id](Shop &shop) -> Result<Found> {
            SHOP_TRY_VALUE(attempts, shop.paymentAttempts().unfinished(call, at));
            Found found;
            for (const PaymentAttempt &attempt : attempts) {
                const auto cart = shop.carts().cart(call, attempt.cart);
                if (!cart && cart.error().code != ErrorCode::NotFound)
                    return cart.error();
                if (!cart || cart->lines.isEmpty())
                    found.withoutTicket.append(attempt);
                else if (found.cart.isNull())
                    found.cart = attempt.cart;
            }
            return found;
        },
        [this](const Result<Found> &found) {
            payment(); // its terminal is looked up before a card is held to it
            if (!found)
                return;
            if (!found->withoutTicket.isEmpty())
                desk().prompter().showPanel(
                    new LeftPaymentsPanel(desk(), payment().terminal(), found->withoutTicket));
            if (found->cart.isNull())
                return;
            m_toResume = found->cart;
            if (m_tickets->current().id == m_toResume)
                return Q_EMIT m_tickets->changed();
            m_tickets->recall(m_toResume);
        });
}

} // namespace shop
