// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/address_panel.h"

#include "ui/shell/address_fields.h"
#include "ui/text/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

AddressPanel::AddressPanel(Desk &desk, const Customer &customer, qsizetype place, QWidget *parent)
    : Panel(desk, u"map-pin"_s, place < 0 ? tr("New address") : tr("Change address"), 560, parent),
      m_customer(customer),
      m_place(place)
{
    setObjectName(u"addressPanel"_s);
    const CustomerAddress address =
        place < 0 ? CustomerAddress() : customer.values.addresses[place];
    m_label = new QLineEdit(address.label, this);
    m_label->setObjectName(u"address_label"_s);
    m_label->setPlaceholderText(tr("Home, work, …"));
    body()->addWidget(new FieldRow(&desk.theme(), tr("What it is called"), m_label, this));
    m_fields = new AddressFields(desk, u"address_"_s, this);
    ShippingAddress shown = shippingAddressOf(address);
    if (shown.country.isEmpty())
        shown.country = desk.session().profile.country;
    m_fields->setAddress(shown);
    body()->addWidget(m_fields);
    setTake(tr("Save"), tr("Ctrl Enter"));
    setFocusProxy(m_label);
}

void AddressPanel::take()
{
    if (!takeButton()->isEnabled())
        return;
    CustomerAddress address = savedAddressOf(m_fields->address());
    address.label = m_label->text().trimmed();
    if (address.street.isEmpty() && address.city.isEmpty()) {
        m_fields->showError(u"street"_s, tr("Write a street or a city."));
        return desk().soundBad();
    }
    CustomerValues values = m_customer.values;
    if (m_place < 0)
        values.addresses.append(address);
    else
        values.addresses[m_place] = address;
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), before = m_customer, values](Shop &shop) {
            return shop.customers().updateCustomer(call, before.id, before.version, values);
        },
        [this](const Result<Customer> &customer) {
            takeButton()->setEnabled(true);
            if (!customer) {
                desk().soundBad();
                return showProblem(errorText(customer.error()));
            }
            close();
            Q_EMIT saved(*customer);
        });
}

} // namespace shop
