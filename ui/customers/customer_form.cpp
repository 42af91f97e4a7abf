// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "core/base/amount_text.h"
#include "ui/customers/customer_list_model.h"
#include "ui/shell/address_fields.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_area.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

Customer newCustomer(Desk &desk, const QString &name)
{
    Customer customer;
    customer.id = desk.backend().ids().mint<UserId>();
    customer.values.name = name;
    return customer;
}

} // namespace

CustomerForm::CustomerForm(Desk &desk, const QString &name, QWidget *parent)
    : CustomerForm(desk, newCustomer(desk, name), true, parent)
{}

CustomerForm::CustomerForm(Desk &desk, const Customer &customer, QWidget *parent)
    : CustomerForm(desk, customer, false, parent)
{}

CustomerForm::CustomerForm(Desk &desk, const Customer &customer, bool isNew, QWidget *parent)
    : Panel(desk, isNew ? u"user-plus"_s : u"user"_s,
            isNew ? tr("New customer") : tr("Change customer"), 600, parent),
      m_before(customer),
      m_isNew(isNew)
{
    setObjectName(u"customerForm"_s);
    build();
    setTake(tr("Save"), tr("Ctrl Enter"));
}

void CustomerForm::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    const CustomerValues &values = m_before.values;
    const QString limit = values.creditLimit
                              ? toText(*values.creditLimit, desk().locale(), AmountStyle::Plain)
                              : QString();
    addLine(grid, u"name"_s, tr("Name"), values.name, 0, 0, 2);
    addLine(grid, u"firm"_s, tr("Firm"), values.firm, 0, 2, 2);
    addLine(grid, u"phone"_s, tr("Phone"), values.phone, 1, 0, 2);
    addLine(grid, u"email"_s, tr("E-mail"), values.email, 1, 2, 2);
    m_address = new AddressFields(desk(), u"customer_"_s, this);
    ShippingAddress address = shippingAddressOf(values.addresses.value(0));
    if (address.country.isEmpty())
        address.country = desk().session().profile.country;
    m_address->setAddress(address);
    m_shownAddress = m_address->address();
    grid->addWidget(m_address, 2, 0, 1, 4);
    addLine(grid, u"taxNumber"_s, tr("Tax number"), values.taxNumber, 3, 0, 2);
    addLine(grid, u"creditLimit"_s, tr("May owe at most (empty: nothing)"), limit, 3, 2, 2);
    m_note = new TextArea(values.note, this);
    m_note->setObjectName(u"customer_note"_s);
    m_note->setFixedHeight(desk().theme().theme().px(56));
    auto *note = new FieldRow(&desk().theme(), tr("Note"), m_note, this);
    grid->addWidget(note, 4, 0, 1, 4);
    m_rows.insert(u"note"_s, note);
    for (const QString &field : {u"phone"_s, u"email"_s, u"creditLimit"_s, u"taxNumber"_s})
        m_lines.value(field)->setLayoutDirection(Qt::LeftToRight);
    connect(m_lines.value(u"phone"_s), &QLineEdit::editingFinished, this,
            &CustomerForm::lookForSamePhone);
    body()->addLayout(grid);
    setFocusProxy(m_lines.value(u"name"_s));
}

QLineEdit *CustomerForm::addLine(QGridLayout *grid, const QString &name, const QString &label,
                                 const QString &text, int row, int column, int columns)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(u"customer_"_s + name);
    auto *field = new FieldRow(&desk().theme(), label, edit, this);
    grid->addWidget(field, row, column, 1, columns);
    m_rows.insert(name, field);
    m_lines.insert(name, edit);
    return edit;
}

Result<CustomerValues> CustomerForm::values() const
{
    const auto typed = [this](const QString &name) {
        return m_lines.value(name)->text().trimmed();
    };
    CustomerValues values = m_before.values;
    values.name = typed(u"name"_s);
    values.firm = typed(u"firm"_s);
    values.phone = typed(u"phone"_s);
    values.email = typed(u"email"_s);
    values.taxNumber = typed(u"taxNumber"_s);
    values.note = m_note->toPlainText().trimmed();
    values.addresses = addresses();
    values.creditLimit.reset();
    if (const QString limit = typed(u"creditLimit"_s); !limit.isEmpty()) {
        const auto amount =
            moneyFromText(limit, desk().session().profile.rules.currency, desk().locale());
        if (!amount) {
            Error error = amount.error();
            error.context.insert(u"field"_s, u"creditLimit"_s);
            return error;
        }
        values.creditLimit = *amount;
    }
    return values;
}

// As stored, where nobody changed what is shown of it: it may hold more than the fields show. A country
// alone, which stands in the fields from the beginning, is no address.
QList<CustomerAddress> CustomerForm::addresses() const
{
    QList<CustomerAddress> all = m_before.values.addresses;
    const ShippingAddress typed = m_address->address();
    if (typed == m_shownAddress)
        return all;
    if (typed == ShippingAddress{{}, {}, {}, {}, typed.country})
        return all.mid(1);
    if (all.isEmpty())
        all.append(CustomerAddress());
    const QString label = all.first().label;
    all.first() = savedAddressOf(typed);
    all.first().label = label;
    return all;
}

void CustomerForm::take()
{
    if (!takeButton()->isEnabled())
        return;
    for (FieldRow *row : std::as_const(m_rows))
        row->clearMessage();
    m_address->clearErrors();
    showProblem({});
    const auto typed = values();
    if (!typed)
        return refuse(typed.error());
    takeButton()->setEnabled(false);
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), before = m_before, isNew = m_isNew, values = *typed](Shop &shop) {
            return isNew ? shop.customers().createCustomer(call, before.id, values)
                         : shop.customers().updateCustomer(call, before.id, before.version, values);
        },
        [this](const Result<Customer> &customer) { finished(customer); });
}

void CustomerForm::finished(const Result<Customer> &customer)
{
    takeButton()->setEnabled(true);
    if (!customer)
        return refuse(customer.error());
    close();
    Q_EMIT saved(*customer);
}

void CustomerForm::refuse(const Error &error)
{
    desk().soundBad();
    const QString field = error.context.value(u"field"_s).toString();
    if (field == u"addresses") { // the form has one
        m_address->showError(u"street"_s, errorText(error));
        return m_address->setFocus(Qt::OtherFocusReason);
    }
    FieldRow *row = m_rows.value(field);
    if (!row)
        return showProblem(errorText(error));
    row->setMessage(FieldMessage::Error, errorText(error));
    row->editor()->setFocus(Qt::OtherFocusReason);
}

// The same person twice is the usual mistake; two people of one household are no mistake.
void CustomerForm::lookForSamePhone()
{
    const QString phone = m_lines.value(u"phone"_s)->text().trimmed();
    FieldRow *row = m_rows.value(u"phone"_s);
    if (row->hasError())
        return;
    row->clearMessage();
    if (phoneDigits(phone).size() < 6)
        return;
    CustomerQuery query;
    query.text = phone;
    query.limit = 5;
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), query](Shop &shop) {
            return shop.customers().customers(call, query);
        },
        [this, phone, row](const Result<QList<Customer>> &found) {
            if (!found)
                return;
            for (const Customer &other : *found) {
                if (other.id != m_before.id &&
                    phoneDigits(other.values.phone) == phoneDigits(phone) && !row->hasError())
                    return row->setMessage(FieldMessage::Warning,
                                           tr("%1 has the same number.").arg(customerName(other)));
            }
        },
        u"customers.phone"_s);
}

} // namespace shop
