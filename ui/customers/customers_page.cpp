// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/shop/customer_care.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customer_list_model.h"
#include "ui/customers/customer_picker.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHeadNeeds = 700; // for the words of its buttons

} // namespace

CustomersPage::CustomersPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(u"customersPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeList(), 1);
    m_card = new CustomerCard(desk, this);
    layout->addWidget(m_card);
    connect(m_card, &CustomerCard::addToSale, this, &CustomersPage::addToSale);
    connect(m_card, &CustomerCard::payWanted, this, &CustomersPage::payAccount);
    connect(m_card, &CustomerCard::editWanted, this, &CustomersPage::edit);
    connect(m_card, &CustomerCard::eraseWanted, this, &CustomersPage::askErase);
    connect(m_card, &CustomerCard::exportWanted, this, &CustomersPage::askExport);
    connect(m_card, &CustomerCard::mergeWanted, this, &CustomersPage::chooseTwin);
    connect(m_card, &CustomerCard::changed, this,
            [this](const Customer &customer) { m_card->setCustomer(customer.id); });
    can(u"customers.search"_s, [this] { m_list->focusSearch(); });
    can(u"customers.new"_s, [this] { addNew({}); });
}

QWidget *CustomersPage::makeList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 14, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new PlainLabel(&desk().theme(), tr("Customers"), TypeRole::Heading, &Theme::text, side));
    m_count = new PlainLabel(&desk().theme(), TypeRole::Caption, &Theme::text2, side);
    m_count->setObjectName(u"customerCount"_s);
    m_count->setElided(true);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    auto *credit = new Button(tr("Credit by code"), side);
    credit->setObjectName(u"creditByCodeButton"_s);
    credit->setIconName(u"gift"_s);
    connect(credit, &QPushButton::clicked, commandsOf(desk()).action(u"voucher"_s),
            &QAction::trigger);
    head->addWidget(credit);
    auto *give = new Button(tr("Export"), side);
    give->setObjectName(u"exportCustomersButton"_s);
    give->setIconName(u"download"_s);
    connect(give, &QPushButton::clicked, this, &CustomersPage::exportList);
    head->addWidget(give);
    m_headButtons = {credit, give};
    auto *add = new Button(tr("New customer"), ButtonRole::Primary, side);
    add->setObjectName(u"newCustomerButton"_s);
    add->setIconName(u"user-plus"_s);
    showKey(commandsOf(desk()), u"customers.new"_s, add);
    connect(add, &QPushButton::clicked, this, [this] { addNew({}); });
    head->addWidget(add);
    layout->addLayout(head);
    m_list = new CustomerList(desk(), CustomerList::Kind::LookAfter, side);
    connect(m_list, &CustomerList::currentChanged, this, &CustomersPage::showCurrent);
    connect(m_list, &CustomerList::taken, this, &CustomersPage::addToSale);
    connect(m_list, &CustomerList::newWanted, this, &CustomersPage::addNew);
    layout->addWidget(m_list, 1);
    return side;
}

void CustomersPage::activate()
{
    m_list->reload();
    m_list->focusSearch();
    readCount();
}

void CustomersPage::readCount()
{
    desk().backend().ask(
        this, Lane::Reader, [](Shop &shop) { return customerCount(shop); },
        [this](const Result<qint64> &count) {
            if (count)
                m_count->setText(tr("%n person(s) and firm(s)", nullptr, int(*count)));
        },
        u"customers.count"_s);
}

void CustomersPage::scanned(const QString &code)
{
    m_list->search(code);
    m_list->focusSearch();
}

void CustomersPage::showCurrent()
{
    const Customer *customer = m_list->current();
    m_card->setCustomer(customer ? customer->id : UserId());
}

void CustomersPage::addNew(const QString &name)
{
    auto *form = new CustomerForm(desk(), name);
    connect(form, &CustomerForm::saved, this, [this](const Customer &customer) {
        m_list->search({});
        follow(tr("%1 is added."), customer);
    });
    desk().prompter().showPanel(form);
}

void CustomersPage::edit(const Customer &customer)
{
    auto *form = new CustomerForm(desk(), customer);
    connect(form, &CustomerForm::saved, this,
            [this](const Customer &saved) { follow(tr("%1 is changed."), saved); });
    desk().prompter().showPanel(form);
}

void CustomersPage::follow(const QString &done, const Customer &customer)
{
    m_list->showCustomer(customer);
    m_card->setCustomer(customer.id);
    desk().toast(done.arg(customerName(customer)));
}

void CustomersPage::addToSale(const Customer &customer)
{
    addToTicket(customer, std::nullopt);
}

// What they owe, as a line that is paid like any other; a part of it is typed as its price.
void CustomersPage::payAccount(const Customer &customer, const Money &owed)
{
    CartLine line;
    line.id = desk().backend().ids().mint<LineId>();
    line.name = tr("Payment on account");
    line.kind = ProductKind::AccountPayment;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = UnitPrice::fromMoney(owed);
    addToTicket(customer, line);
}

// On the open ticket of this register, or on a new one; where somebody practises, on one of training.
void CustomersPage::addToTicket(const Customer &customer, const std::optional<CartLine> &line)
{
    const CartCustomer buyer = cartCustomerOf(customer);
    struct Calls {
        Call open, name, add;
    };
    desk().backend().ask(
        this, Lane::Counter,
        [calls = Calls{desk().call(), desk().call(), desk().call()}, buyer, line,
         fresh = desk().backend().ids().mint<CartId>(), at = desk().session().atRegister.id,
         training = desk().session().training](Shop &shop) -> Result<Cart> {
            SHOP_TRY_VALUE(carts, shop.carts().carts(calls.open, at));
            const auto open = std::find_if(carts.cbegin(), carts.cend(), [&](const Cart &cart) {
                return cart.state == CartState::Open && cart.training == training;
            });
            const CartId id = open == carts.cend() ? fresh : open->id;
            if (id == fresh)
                SHOP_TRY(shop.carts().open(calls.open, fresh, at, buyer.name, training));
            SHOP_TRY_VALUE(named, shop.carts().setCustomer(calls.name, id, buyer));
            return line ? shop.carts().addLine(calls.add, id, *line) : Result<Cart>(named);
        },
        [this, buyer](const Result<Cart> &cart) {
            if (!cart) {
                desk().soundBad();
                return desk().toast(errorText(cart.error()));
            }
            desk().toast(tr("%1 is on the ticket.").arg(displayName(buyer.name)));
            Q_EMIT ticketReady();
        });
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool compact = window()->width() < measure::compactBelow;
    const Theme &theme = desk().theme().theme();
    const int card = theme.px(compact ? 320 : measure::sidePanel);
    m_card->setFixedWidth(card);
    for (Button *button : std::as_const(m_headButtons))
        button->setIconOnly(width() - card < theme.px(kHeadNeeds));
}

} // namespace shop
