// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/customer_panel.h"

#include "core/users/customers.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostShown = 50;

} // namespace

CartCustomer cartCustomerOf(const Customer &customer)
{
    const CustomerValues &values = customer.values;
    return {customer.id, values.name.isEmpty() ? values.firm : values.name, values.phone, values.taxNumber};
}

CustomerPanel::CustomerPanel(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : Panel(desk, u"user"_s, tr("Customer"), 440, parent), m_tickets(tickets)
{
    setObjectName(u"customerPanel"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"customerEdit"_s);
    m_text->setMaxLength(100);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CustomerPanel::search);
    body()->addWidget(new FieldRow(&desk.theme(), tr("Name, firm, phone or number"), m_text, this));
    m_list = new QListView(this);
    m_list->setObjectName(u"customerList"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setModel(&m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(desk.theme().theme().px(220));
    connect(m_list, &QListView::activated, this, [this] { take(); });
    body()->addWidget(m_list);
    auto *walkIn = new Button(tr("Walk-in customer"), this);
    walkIn->setObjectName(u"walkInButton"_s);
    walkIn->setEnabled(tickets.current().customer.has_value());
    connect(walkIn, &QPushButton::clicked, this, [this] {
        TicketDesk &front = m_tickets;
        close();
        front.setCustomer(std::nullopt);
    });
    foot()->addWidget(walkIn);
    foot()->addStretch();
    setTake(tr("Take"), u"Enter"_s);
    setFocusProxy(m_text);
    search();
}

void CustomerPanel::search()
{
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), text = m_text->text()](Shop &shop) {
            return shop.customers().customers(call, {text, kMostShown, {}});
        },
        [this](const Result<QList<Customer>> &found) {
            if (!found)
                return showProblem(errorText(found.error()));
            show(*found);
        },
        u"sell.customers"_s);
}

void CustomerPanel::show(const QList<Customer> &customers)
{
    m_customers = customers;
    QStringList names;
    for (const Customer &customer : customers) {
        const CartCustomer as = cartCustomerOf(customer);
        const QString phone = displayName(as.phone, 40);
        const QString name = displayName(as.name, 60);
        names.append(phone.isEmpty() ? name : tr("%1, %2").arg(name, isolated(phone)));
    }
    m_names.setStringList(names);
    m_list->setCurrentIndex(m_names.index(0));
    takeButton()->setEnabled(!customers.isEmpty());
    showProblem(customers.isEmpty() && !m_text->text().isEmpty() ? tr("No customer is found by that.") : QString());
}

void CustomerPanel::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_customers.size())
        return;
    const CartCustomer customer = cartCustomerOf(m_customers[row]);
    TicketDesk &tickets = m_tickets;
    close();
    tickets.setCustomer(customer);
}

bool CustomerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_names.rowCount();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && rows > 0) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_names.index(qBound(0, row, rows - 1)));
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace shop
