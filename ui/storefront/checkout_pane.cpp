// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/checkout_pane.h"

#include "core/base/mail.h"
#include "ui/shell/address_fields.h"
#include "ui/storefront/form_card.h"
#include "ui/storefront/pane_parts.h"
#include "ui/storefront/visit.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CheckoutPane::CheckoutPane(Desk &desk, Visit &visit, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_visit(visit)
{
    setObjectName(u"checkoutPane"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    auto *leave = backButton(u"checkoutBack"_s, tr("Back to the shop"), inner);
    connect(leave, &QPushButton::clicked, this, &CheckoutPane::back);
    column->addWidget(leave, 0, Qt::AlignLeading);
    column->addWidget(makeWays());
    m_person = new FormCard(desk, u"checkout"_s, tr("Who are you?"), inner);
    m_person->add(u"name"_s, tr("Name"))->setMaxLength(100);
    m_person->add(u"phone"_s, tr("Phone"), false)->setMaxLength(40);
    m_person->add(u"email"_s, tr("E-mail, for messages about the order"), false);
    connect(m_person, &FormCard::edited, this, &CheckoutPane::changed);
    column->addWidget(m_person);
    column->addWidget(makeAddress());
    m_noteCard = new FormCard(desk, u"checkoutNote"_s, tr("Anything we should know?"), inner);
    m_noteCard->add(u"note"_s, tr("Note"));
    column->addWidget(m_noteCard);
    column->addStretch();
    outer->addWidget(scrolled(inner, this));
}

QWidget *CheckoutPane::makeWays()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(host, tr("How would you like to get it?"), TypeRole::Title,
                                     &Theme::text, card));
    addWay(Way::Collect, u"store"_s, tr("Collect it here"), tr("We keep it ready for you."),
           column);
    addWay(Way::Deliver, u"truck"_s, tr("Have it delivered"), {}, column);
    addWay(Way::Till, u"cart"_s, tr("Take it to the till now"),
           tr("Take the goods along, we have your list."), column);
    m_payment = new PlainLabel(host, TypeRole::Body, &Theme::text2, card);
    m_payment->setObjectName(u"checkoutPayment"_s);
    m_payment->setWordWrap(true);
    column->addWidget(m_payment);
    return card;
}

ChoiceCard *CheckoutPane::addWay(Way way, const QString &icon, const QString &title,
                                 const QString &text, QVBoxLayout *column)
{
    auto *choice = new ChoiceCard(&m_desk.theme(), icon, title, text, column->parentWidget());
    choice->setObjectName(u"way%1"_s.arg(int(way)));
    connect(choice, &QAbstractButton::toggled, this, [this, way](bool on) {
        if (!on)
            return;
        m_way = way;
        adapt();
    });
    m_ways.insert(int(way), choice);
    column->addWidget(choice);
    return choice;
}

QWidget *CheckoutPane::makeAddress()
{
    m_address = new FormCard(m_desk, u"checkoutAddress"_s, tr("Where to?"), this);
    m_address->add(u"street"_s, tr("Street and number"));
    m_address->add(u"postalCode"_s, tr("Postal code"), false);
    m_address->add(u"city"_s, tr("City"), false);
    m_address->add(u"province"_s, tr("Province"), false);
    m_address->add(u"country"_s, tr("Country code"), false)->setMaxLength(2);
    m_saved = new QComboBox(m_address);
    m_saved->setAccessibleName(tr("Your addresses"));
    m_saved->setMinimumHeight(m_desk.theme().theme().px(measure::touch));
    connect(m_saved, &QComboBox::activated, this, &CheckoutPane::fillAddress);
    m_address->body()->addWidget(m_saved);
    connect(m_address, &FormCard::edited, this, &CheckoutPane::changed);
    return m_address;
}

void CheckoutPane::start()
{
    m_id = m_desk.backend().ids().mint<OrderId>();
    m_placing = false;
    const StorefrontTerms &terms = m_visit.terms();
    const std::pair<Way, bool> offered[] = {
        {Way::Collect, terms.collects}, {Way::Deliver, terms.delivers}, {Way::Till, terms.till}};
    for (const auto &[way, shown] : offered)
        m_ways.value(int(way))->setVisible(shown);
    m_way = terms.collects ? Way::Collect : terms.delivers ? Way::Deliver : Way::Till;
    m_ways.value(int(m_way))->setChecked(true);
    m_address->setText(u"country"_s, m_desk.session().profile.country);
    m_saved->clear();
    if (const auto &account = m_visit.account()) {
        m_person->setText(u"name"_s, account->name);
        m_person->setText(u"phone"_s, account->phone);
        m_person->setText(u"email"_s, account->email);
        for (const CustomerAddress &address : account->addresses)
            m_saved->addItem(
                displayName(address.label.isEmpty() ? address.street : address.label, 60));
        if (m_saved->count() > 0)
            fillAddress(0);
    }
    m_saved->setVisible(m_saved->count() > 1);
    adapt();
    m_ways.value(int(m_way))->setFocus(Qt::OtherFocusReason);
}

void CheckoutPane::fillAddress(int index)
{
    const ShippingAddress address = shippingAddressOf(m_visit.account()->addresses.value(index));
    m_address->setText(u"street"_s, address.street);
    m_address->setText(u"city"_s, address.city);
    m_address->setText(u"province"_s, address.province);
    m_address->setText(u"postalCode"_s, address.postalCode);
    if (!address.country.isEmpty())
        m_address->setText(u"country"_s, address.country);
}

void CheckoutPane::adapt()
{
    m_address->setVisible(m_way == Way::Deliver);
    m_noteCard->setVisible(m_way != Way::Till);
    m_payment->setText(m_way == Way::Collect ? tr("You pay when you collect it.")
                       : m_way == Way::Deliver
                           ? tr("You pay when it is delivered.")
                           : tr("You pay at the till. Tell us the name you type below."));
    Q_EMIT changed();
}

bool CheckoutPane::isDelivered() const
{
    return m_way == Way::Deliver;
}

QString CheckoutPane::stepLabel() const
{
    return m_way == Way::Till ? tr("Send to the till") : tr("Place order");
}

ShopperOrder CheckoutPane::order() const
{
    ShopperOrder order;
    order.id = m_id;
    order.channel = m_way == Way::Deliver ? Channel::Delivery : Channel::Collect;
    order.name = m_person->text(u"name"_s);
    order.phone = m_person->text(u"phone"_s);
    order.email = tidyMailAddress(m_person->text(u"email"_s));
    order.note = m_noteCard->text(u"note"_s);
    order.language = m_desk.locale().bcp47Name();
    const ShopperCart &cart = m_visit.cart();
    order.expectedTotal = isDelivered() ? cart.delivered.total : cart.totals.total;
    order.pricedAt = cart.pricedAt;
    if (!isDelivered())
        return order;
    order.shippingName = tr("Delivery");
    order.address = {m_address->text(u"street"_s), m_address->text(u"city"_s),
                     m_address->text(u"province"_s), m_address->text(u"postalCode"_s),
                     m_address->text(u"country"_s).toUpper()};
    return order;
}

std::optional<Error> CheckoutPane::problem() const
{
    const ShopperOrder wanted = order();
    DeliveryOrder checked;
    checked.agreed.channel = wanted.channel;
    checked.agreed.customer = CartCustomer{{}, wanted.name, wanted.phone, {}};
    checked.agreed.note = wanted.note;
    for (const CartLine &line : m_visit.cart().cart.lines)
        checked.agreed.lines.append(OrderLine{line, {}, false});
    checked.email = wanted.email;
    checked.address = wanted.address;
    if (const Done done = checkDelivery(checked); !done)
        return done.error();
    if (!wanted.email.isEmpty()) {
        if (const Done done = checkMailAddress(wanted.email); !done)
            return done.error();
    }
    return std::nullopt;
}

QString CheckoutPane::missing() const
{
    const auto found = problem();
    return found ? errorText(*found) : QString();
}

void CheckoutPane::place()
{
    if (m_placing || problem())
        return;
    m_placing = true;
    const auto told = [this](const std::optional<Error> &error) {
        m_placing = false;
        if (error)
            refused(*error);
    };
    if (m_way == Way::Till)
        m_visit.holdAtTill(m_person->text(u"name"_s), told);
    else
        m_visit.place(order(), told);
}

void CheckoutPane::refused(const Error &error)
{
    m_person->refuse(error);
    // Prices or stock are not as they were shown.
    m_visit.refresh();
}

} // namespace shop
