// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_picker.h"

#include "ui/customers/customer_form.h"
#include "ui/customers/customer_list.h"
#include "ui/shell/prompter.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace shop {

CustomerPicker::CustomerPicker(Desk &desk, bool canRemove, QWidget *parent)
    : Panel(desk, u"users"_s, tr("Customer of this sale"), 600, parent)
{
    setObjectName(u"customerPicker"_s);
    m_list = new CustomerList(desk, CustomerList::Kind::Pick, this);
    m_list->setFixedHeight(desk.theme().theme().px(400));
    body()->addWidget(m_list);
    connect(m_list, &CustomerList::taken, this, &CustomerPicker::choose);
    connect(m_list, &CustomerList::newWanted, this, &CustomerPicker::addNew);
    connect(m_list, &CustomerList::escaped, this, &CustomerPicker::close);
    connect(m_list, &CustomerList::currentChanged, this,
            [this] { takeButton()->setEnabled(m_list->current()); });
    auto *add = new Button(tr("New customer"), this);
    add->setObjectName(u"pickNewButton"_s);
    add->setIconName(u"user-plus"_s);
    connect(add, &QPushButton::clicked, this, [this] { addNew({}); });
    foot()->addWidget(add);
    if (canRemove) {
        auto *none = new Button(tr("No customer"), ButtonRole::DangerText, this);
        none->setObjectName(u"noCustomerButton"_s);
        connect(none, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT customerRemoved();
        });
        foot()->addWidget(none);
    }
    foot()->addStretch();
    setTake(tr("Take"), u"Enter"_s);
    takeButton()->setEnabled(false);
    setFocusProxy(m_list);
    m_list->search({});
}

void CustomerPicker::take()
{
    if (const Customer *customer = m_list->current())
        choose(*customer);
}

void CustomerPicker::choose(const Customer &customer)
{
    const Customer chosen = customer; // the list goes with the panel
    close();
    Q_EMIT customerChosen(chosen);
}

// The form takes this panel's place; who is made there is the one chosen.
void CustomerPicker::addNew(const QString &name)
{
    Desk &desk = this->desk();
    auto *form = new CustomerForm(desk, name);
    connect(form, &CustomerForm::saved, this, &CustomerPicker::customerChosen);
    setParent(form); // lives as long as the form, for whoever listens to it
    hide();
    desk.prompter().showPanel(form);
}

} // namespace shop
