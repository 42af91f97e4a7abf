// SPDX-License-Identifier: GPL-3.0-or-later
// Whose address an order goes to: those of the customer are offered, and a new one is kept if wanted.
#include "ui/checkout/delivery_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/address_fields.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segment.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Whatever the customer calls it.
bool isSamePlace(const CustomerAddress &a, const CustomerAddress &b)
{
    return shippingAddressOf(a) == shippingAddressOf(b);
}

} // namespace

void DeliveryPage::readCustomer()
{
    const auto &customer = m_tickets.current().customer;
    m_customer = customer ? customer->id : UserId();
    m_addresses.clear();
    if (!customer)
        return;
    m_edits.value(u"name"_s)->setText(customer->name);
    m_edits.value(u"phone"_s)->setText(customer->phone);
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id = m_customer](Shop &shop) {
            return shop.customers().customer(call, id);
        },
        [this](const Result<Customer> &known) {
            if (known && known->id == m_customer)
                fillFrom(*known);
        });
}

// The usual address, unless something stands there already.
void DeliveryPage::fillFrom(const Customer &customer)
{
    m_edits.value(u"email"_s)->setText(customer.values.email);
    m_addresses = customer.values.addresses;
    m_keep->setChecked(m_addresses.isEmpty());
    if (!m_addresses.isEmpty() && m_fields->address().street.isEmpty())
        m_fields->setAddress(shippingAddressOf(m_addresses.first()));
    refresh();
}

void DeliveryPage::openAddresses()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CustomerAddress &address : std::as_const(m_addresses)) {
        QStringList words{address.label, QString(address.street).replace(u'\n', u", "_s),
                          address.city};
        words.removeAll(QString());
        menu->addAction(displayName(words.join(u", "_s), 80).replace(u'&', u"&&"_s), this,
                        [this, address] { m_fields->setAddress(shippingAddressOf(address)); });
    }
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

void DeliveryPage::keepAddress()
{
    const CustomerAddress address = savedAddressOf(m_fields->address());
    const bool known = std::any_of(m_addresses.cbegin(), m_addresses.cend(),
                                   [&](const auto &each) { return isSamePlace(each, address); });
    if (m_customer.isNull() || known || !m_keep->isChecked() || address.street.isEmpty() ||
        m_channel->current() == u"collect"_s)
        return;
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = m_customer, address](Shop &shop) -> Result<Customer> {
            SHOP_TRY_VALUE(customer, shop.customers().customer(call, id));
            CustomerValues values = customer.values;
            values.addresses.append(address);
            return shop.customers().updateCustomer(call, id, customer.version, values);
        },
        [this](const Result<Customer> &kept) {
            if (!kept)
                m_desk.toast(errorText(kept.error()));
        });
}

} // namespace shop
