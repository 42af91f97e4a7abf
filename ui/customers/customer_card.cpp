// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_card.h"

#include "core/base/amount_text.h"
#include "ui/customers/buyer_lines.h"
#include "ui/customers/customer_addresses.h"
#include "ui/customers/customer_list_model.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kRecent = 5;
constexpr int kMostBought = 50;
constexpr int kFewestDigits = 6; // of a phone number that tells two people apart

} // namespace

CustomerCard::CustomerCard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"customerCard"_s);
    setAccessibleName(tr("Customer"));
    build();
}

void CustomerCard::build()
{
    const ThemeHost *host = &m_desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Ground(host, &Theme::surface, this);
    ground->setEdges(isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge);
    layout->addWidget(ground);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(1, 0, 0, 0);
    m_all = new QWidget(ground);
    outer->addWidget(m_all);
    auto *inside = new QVBoxLayout(m_all);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(makeHead());
    inside->addWidget(new Divider(host, Qt::Horizontal, m_all));
    inside->addWidget(makeFigures());
    inside->addWidget(new Divider(host, Qt::Horizontal, m_all));
    inside->addWidget(makeTabs(), 1);
    m_all->hide();
}

QWidget *CustomerCard::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(m_all);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(14);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    m_avatar = new Avatar(host, 48, head);
    who->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name = new PlainLabel(host, TypeRole::Title, &Theme::text, head);
    m_name->setObjectName(u"customerName"_s);
    m_name->setElided(true);
    names->addWidget(m_name);
    m_since = new PlainLabel(host, TypeRole::Small, &Theme::text2, head);
    m_since->setElided(true);
    names->addWidget(m_since);
    who->addLayout(names, 1);
    auto *edit = Button::iconOnly(u"edit"_s, tr("Change customer"), ButtonRole::Normal, head);
    edit->setObjectName(u"editCustomerButton"_s);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_customer); });
    who->addWidget(edit);
    auto *more =
        Button::iconOnly(u"more"_s, tr("More about this customer"), ButtonRole::Normal, head);
    more->setObjectName(u"customerMoreButton"_s);
    connect(more, &QPushButton::clicked, this, [this, more] { openMenu(more); });
    who->addWidget(more);
    column->addLayout(who);
    column->addWidget(makeButtons(head));
    return head;
}

QWidget *CustomerCard::makeButtons(QWidget *head)
{
    auto *both = new QWidget(head);
    auto *buttons = new QHBoxLayout(both);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    auto *add = new Button(tr("Add to sale"), ButtonRole::Soft, both);
    add->setObjectName(u"addToSaleButton"_s);
    add->setIconName(u"cart"_s);
    add->setKeyCap(u"Enter"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addToSale(m_customer); });
    buttons->addWidget(add, 1);
    m_pay = new Button(tr("Payment on account"), both);
    m_pay->setObjectName(u"payAccountButton"_s);
    m_pay->setIconName(u"coins"_s);
    connect(m_pay, &QPushButton::clicked, this,
            [this] { Q_EMIT payWanted(m_customer, m_balance); });
    buttons->addWidget(m_pay, 1);
    return both;
}

void CustomerCard::openMenu(Button *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Merge with another record…"), this,
                    [this] { Q_EMIT mergeWanted(m_customer, std::nullopt); });
    menu->addAction(tr("&Everything about them as a file…"), this,
                    [this] { Q_EMIT exportWanted(m_customer); });
    menu->addSeparator();
    menu->addAction(tr("E&rase the person…"), this, [this] { Q_EMIT eraseWanted(m_customer); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

MoneyLabel *CustomerCard::addFigure(QHBoxLayout *row, const QString &what, const QString &name,
                                    PlainLabel **word)
{
    const ThemeHost *host = &m_desk.theme();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *label = new PlainLabel(host, what, TypeRole::Caption, &Theme::text2, m_all);
    column->addWidget(label);
    auto *amount = new MoneyLabel(host, TypeRole::Title, m_all);
    amount->setObjectName(name);
    amount->setLeading(true);
    amount->setMeaning(what);
    column->addWidget(amount);
    row->addLayout(column, 1);
    if (word)
        *word = label;
    return amount;
}

QWidget *CustomerCard::makeFigures()
{
    auto *figures = new QWidget(m_all);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    m_spent = addFigure(row, tr("Spent"), u"customerSpent"_s);
    m_average = addFigure(row, tr("Average sale"), u"customerAverage"_s);
    m_sales = addFigure(row, tr("Sales"), u"customerSales"_s);
    return figures;
}

QWidget *CustomerCard::makeTabs()
{
    const ThemeHost *host = &m_desk.theme();
    auto *all = new QWidget(m_all);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar(all);
    m_tabs->setObjectName(u"customerTabs"_s);
    m_tabs->setAccessibleName(tr("What of the customer"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &label : {tr("Overview"), tr("Sales"), tr("Addresses"), tr("Account")})
        m_tabs->addTab(label);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 10, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(new Divider(host, Qt::Horizontal, all));
    m_pages = new QStackedWidget(all);
    m_pages->addWidget(makeOverview());
    QVBoxLayout *sales = nullptr;
    m_pages->addWidget(makePage(&sales));
    m_bought = new BuyerLines(m_desk, m_pages);
    sales->addWidget(m_bought);
    QVBoxLayout *addresses = nullptr;
    m_pages->addWidget(makePage(&addresses));
    m_addresses = new CustomerAddresses(m_desk, m_pages);
    connect(m_addresses, &CustomerAddresses::changed, this, &CustomerCard::changed);
    addresses->addWidget(m_addresses);
    m_pages->addWidget(makeAccount());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_pages, 1);
    return all;
}

QWidget *CustomerCard::makePage(QVBoxLayout **inside)
{
    auto *page = new QWidget(m_all);
    *inside = new QVBoxLayout(page);
    (*inside)->setContentsMargins(20, 14, 20, 14);
    (*inside)->setSpacing(12);
    return scrolled(page, m_all);
}

QWidget *CustomerCard::makeOverview()
{
    const ThemeHost *host = &m_desk.theme();
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(&column);
    m_twinBanner = new Banner(host, true, page);
    m_twinBanner->setObjectName(u"twinBanner"_s);
    m_twinBanner->hide();
    connect(m_twinBanner, &Banner::actionClicked, this,
            [this] { Q_EMIT mergeWanted(m_customer, m_twin); });
    column->addWidget(m_twinBanner);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(8);
    column->addLayout(m_facts);
    m_note = new Banner(host, true, page);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(new PlainLabel(host, tr("Recent"), TypeRole::Strong, &Theme::text, page));
    m_recent = new BuyerLines(m_desk, page);
    column->addWidget(m_recent, 1);
    return page;
}

QWidget *CustomerCard::makeAccount()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(&column);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    m_owes = addFigure(figures, tr("Owes"), u"customerOwes"_s, &m_owesWord);
    m_limit = addFigure(figures, tr("May owe"), u"customerLimit"_s);
    m_left = addFigure(figures, tr("Left"), u"customerLeft"_s);
    column->addLayout(figures);
    m_lines = new LedgerLines(m_desk, page);
    connect(m_lines, &LedgerLines::olderWanted, this, &CustomerCard::readOlder);
    column->addWidget(m_lines, 1);
    return page;
}

void CustomerCard::setCustomer(UserId id)
{
    if (id != m_id) {
        m_all->hide();
        m_customer = {};
    }
    m_id = id;
    if (id.isNull())
        return;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id, currency = m_desk.session().profile.rules.currency](Shop &shop) {
            return read(shop, call, id, currency);
        },
        [this, id](const Result<Read> &read) {
            if (id != m_id || (!read && read.error().code == ErrorCode::Cancelled))
                return;
            if (!read)
                return m_desk.toast(errorText(read.error()));
            show(*read);
        },
        u"customers.card"_s);
}

Result<CustomerCard::Read> CustomerCard::read(Shop &shop, const Call &call, UserId id,
                                              Currency currency)
{
    Read all;
    SHOP_TRY_VALUE(customer, shop.customers().customer(call, id));
    SHOP_TRY_VALUE(balance, shop.ledgers().accountBalance(call, id, currency));
    SHOP_TRY_VALUE(entries, accountEntries(shop, call, id));
    SHOP_TRY_VALUE(history, customerHistory(shop, call, id, kMostBought));
    all = {customer, balance, entries, history, std::nullopt};
    const QString digits = phoneDigits(customer.values.phone);
    if (digits.size() < kFewestDigits)
        return all;
    CustomerQuery query;
    query.text = customer.values.phone;
    query.limit = 5;
    SHOP_TRY_VALUE(others, shop.customers().customers(call, query));
    for (const Customer &other : std::as_const(others)) {
        if (other.id != id && phoneDigits(other.values.phone) == digits)
            all.twin = other;
    }
    return all;
}

void CustomerCard::readOlder(qint64 before)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id = m_id, before](Shop &shop) {
            LedgerPage page;
            page.before = before;
            return accountEntries(shop, call, id, page);
        },
        [this, id = m_id](const Result<QList<LedgerEntry>> &entries) {
            if (id != m_id)
                return;
            if (!entries)
                return m_desk.toast(errorText(entries.error()));
            m_lines->append(*entries);
        });
}

void CustomerCard::show(const Read &read)
{
    m_customer = read.customer;
    m_twin = read.twin;
    m_balance = read.balance;
    const QString name = customerName(m_customer);
    m_avatar->setPerson(name, shelfFromKey(customerShelf(m_id)));
    m_name->setText(name);
    m_since->setText(tr("Customer %1, since %2")
                         .arg(QString::number(m_customer.number),
                              dateText(m_desk.shopTime(m_customer.createdAt).date(),
                                       DateForm::MonthYear, m_desk.locale())));
    m_pay->setVisible(m_balance.minor() > 0);
    const BuyerFigures &figures = read.history.figures;
    const QLocale &locale = m_desk.locale();
    const qint64 average = figures.sales > 0 ? figures.spent.minor() / figures.sales : 0;
    m_spent->setAmount(toText(figures.spent, locale));
    m_average->setAmount(toText(Money(average, figures.spent.currency()), locale));
    m_sales->setAmount(locale.toString(figures.sales));
    showAccount();
    showFacts();
    m_addresses->setCustomer(m_customer);
    showTwin();
    m_recent->setEntries(read.history.entries.mid(0, kRecent));
    m_bought->setEntries(read.history.entries);
    const QString note = displayText(m_customer.values.note, 2'000);
    m_note->setVisible(!note.isEmpty());
    if (!note.isEmpty())
        m_note->setContent({.tone = Tone::Info, .iconName = u"note"_s, .text = note});
    m_lines->clear();
    m_lines->append(read.lines);
    m_all->show();
}

void CustomerCard::showAccount()
{
    const bool credited = m_balance.isNegative();
    const Money limit = m_customer.values.creditLimit.value_or(Money::zero(m_balance.currency()));
    m_owesWord->setText(credited ? tr("Is owed") : tr("Owes"));
    m_owes->setAmount(toText(credited ? m_balance.negated() : m_balance, m_desk.locale()));
    m_limit->setAmount(toText(limit, m_desk.locale()));
    const qint64 left = qMax<qint64>(0, limit.minor() - m_balance.minor());
    m_left->setAmount(toText(Money(left, m_balance.currency()), m_desk.locale()));
}

void CustomerCard::showTwin()
{
    m_twinBanner->setVisible(m_twin.has_value());
    if (m_twin)
        m_twinBanner->setContent({.tone = Tone::Info,
                                  .iconName = u"users"_s,
                                  .text = tr("%1 has the same phone.").arg(customerName(*m_twin)),
                                  .actions = {{u"merge"_s, tr("Merge")}}});
}

void CustomerCard::showFacts()
{
    const ThemeHost *host = &m_desk.theme();
    clearLayout(m_facts);
    const CustomerValues &values = m_customer.values;
    const auto add = [&](const QString &icon, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(host, icon, 16, &Theme::text3, this), 0, Qt::AlignTop);
        auto *label = new PlainLabel(host, text, TypeRole::Body, &Theme::text, this);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        m_facts->addLayout(row);
    };
    if (!values.name.simplified().isEmpty())
        add(u"users"_s, displayName(values.firm));
    add(u"phone"_s, isolated(displayName(values.phone)));
    add(u"mail"_s, isolated(displayName(values.email)));
    if (!values.addresses.isEmpty())
        add(u"map-pin"_s, addressText(values.addresses.first()));
    if (!values.taxNumber.isEmpty())
        add(u"receipt"_s, tr("Tax number %1").arg(isolated(displayName(values.taxNumber, 40))));
}

} // namespace shop
