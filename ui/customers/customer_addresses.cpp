// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_addresses.h"

#include "ui/customers/address_panel.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString addressText(const CustomerAddress &address)
{
    const QString place = QStringList{address.postcode, address.city}.join(u' ').trimmed();
    const QString country = address.country.section(u'-', 0, 0);
    QStringList lines{displayName(address.label, 60), displayText(address.street, 200),
                      displayName(place, 200),
                      address.country.contains(u'-')
                          ? QString(address.country.section(u'-', 1) + u", "_s + country)
                          : displayName(country, 2)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CustomerAddresses::CustomerAddresses(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    column->addLayout(m_rows);
    auto *add = new Button(tr("New address"), this);
    add->setObjectName(u"newAddressButton"_s);
    add->setIconName(u"plus"_s);
    connect(add, &QPushButton::clicked, this, [this] { edit(-1); });
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addStretch();
}

// The first is the usual one; another takes its place with one press. Told again what is shown, the rows stay, and
// with them the focus of whoever goes over them by keys.
void CustomerAddresses::setCustomer(const Customer &customer)
{
    const bool isShown =
        customer.id == m_customer.id && customer.values.addresses == m_customer.values.addresses;
    m_customer = customer;
    if (isShown)
        return;
    const ThemeHost *host = &m_desk.theme();
    clearLayout(m_rows);
    const QList<CustomerAddress> &all = m_customer.values.addresses;
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *words = new PlainLabel(host, addressText(all[i]), TypeRole::Body, &Theme::text, this);
        words->setObjectName(u"customerAddress%1"_s.arg(i));
        words->setWordWrap(true);
        row->addWidget(words, 1);
        const auto button = [&](const QString &icon, const QString &what, const QString &name) {
            auto *made = Button::iconOnly(icon, what, ButtonRole::Ghost, this);
            made->setObjectName(name + QString::number(i));
            row->addWidget(made, 0, Qt::AlignTop);
            return made;
        };
        if (i > 0)
            connect(button(u"star"_s, tr("Make it the usual address"), u"usualAddress"_s),
                    &QPushButton::clicked, this, [this, all, i] {
                        QList<CustomerAddress> sorted = all;
                        sorted.move(i, 0);
                        change(sorted);
                    });
        connect(button(u"edit"_s, tr("Change address"), u"editAddress"_s), &QPushButton::clicked,
                this, [this, i] { edit(i); });
        connect(button(u"trash"_s, tr("Remove address"), u"removeAddress"_s), &QPushButton::clicked,
                this, [this, all, i] {
                    QList<CustomerAddress> left = all;
                    left.removeAt(i);
                    change(left);
                });
        m_rows->addLayout(row);
    }
}

void CustomerAddresses::edit(qsizetype place)
{
    auto *panel = new AddressPanel(m_desk, m_customer, place);
    connect(panel, &AddressPanel::saved, this, &CustomerAddresses::changed);
    m_desk.prompter().showPanel(panel);
}

// At once, with a way back (screens.md, "Undo before asking").
void CustomerAddresses::change(const QList<CustomerAddress> &addresses)
{
    CustomerValues values = m_customer.values;
    const QList<CustomerAddress> before = values.addresses;
    values.addresses = addresses;
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), known = m_customer, values](Shop &shop) {
            return shop.customers().updateCustomer(call, known.id, known.version, values);
        },
        [this, before](const Result<Customer> &customer) {
            if (!customer) {
                m_desk.soundBad();
                return m_desk.toast(errorText(customer.error()));
            }
            setCustomer(*customer);
            Q_EMIT changed(*customer);
            m_desk.toast(tr("The addresses are changed."), tr("Undo"),
                         [this, id = m_customer.id, before] {
                             if (id == m_customer.id)
                                 change(before);
                         });
        });
}

} // namespace shop
