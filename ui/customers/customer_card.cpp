// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_card.h"

#include "core/base/amount_text.h"
#include "ui/customers/customer_list_model.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

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
    auto *scroll = new QScrollArea(m_all);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *words = makeWords();
    scroll->setWidget(words);
    words->setAutoFillBackground(false);
    inside->addWidget(scroll, 1);
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
    auto *erase = Button::iconOnly(u"trash"_s, tr("Erase the person"), ButtonRole::Normal, head);
    erase->setObjectName(u"eraseCustomerButton"_s);
    connect(erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseWanted(m_customer); });
    who->addWidget(erase);
    column->addLayout(who);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *add = new Button(tr("Add to sale"), ButtonRole::Soft, head);
    add->setObjectName(u"addToSaleButton"_s);
    add->setIconName(u"cart"_s);
    add->setKeyCap(u"Enter"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addToSale(m_customer); });
    buttons->addWidget(add, 1);
    m_pay = new Button(tr("Payment on account"), head);
    m_pay->setObjectName(u"payAccountButton"_s);
    m_pay->setIconName(u"coins"_s);
    connect(m_pay, &QPushButton::clicked, this, [this] { Q_EMIT payWanted(m_customer, m_balance); });
    buttons->addWidget(m_pay, 1);
    column->addLayout(buttons);
    return head;
}

QWidget *CustomerCard::makeFigures()
{
    const ThemeHost *host = &m_desk.theme();
    auto *figures = new QWidget(m_all);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    const auto add = [&](const QString &what, const QString &name, PlainLabel **word = nullptr) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        auto *label = new PlainLabel(host, what, TypeRole::Caption, &Theme::text2, figures);
        column->addWidget(label);
        auto *amount = new MoneyLabel(host, TypeRole::Title, figures);
        amount->setObjectName(name);
        amount->setLeading(true);
        amount->setMeaning(what);
        column->addWidget(amount);
        row->addLayout(column, 1);
        if (word)
            *word = label;
        return amount;
    };
    m_owes = add(tr("Owes"), u"customerOwes"_s, &m_owesWord);
    m_limit = add(tr("May owe"), u"customerLimit"_s);
    m_left = add(tr("Left"), u"customerLeft"_s);
    return figures;
}

QWidget *CustomerCard::makeWords()
{
    const ThemeHost *host = &m_desk.theme();
    auto *words = new QWidget(m_all);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(8);
    column->addLayout(m_facts);
    m_note = new Banner(host, true, words);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(new PlainLabel(host, tr("Account"), TypeRole::Strong, &Theme::text, words));
    m_lines = new LedgerLines(m_desk, words);
    connect(m_lines, &LedgerLines::olderWanted, this, &CustomerCard::readOlder);
    column->addWidget(m_lines, 1);
    return words;
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
        [call = m_desk.call(), id, currency = m_desk.session().profile.rules.currency](
            Shop &shop) -> Result<Read> {
            SHOP_TRY_VALUE(customer, shop.customers().customer(call, id));
            SHOP_TRY_VALUE(balance, shop.ledgers().accountBalance(call, id, currency));
            SHOP_TRY_VALUE(entries, accountEntries(shop, call, id));
            return Read{customer, balance, entries};
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
    m_balance = read.balance;
    const QString name = customerName(m_customer);
    m_avatar->setPerson(name, shelfFromKey(customerShelf(m_id)));
    m_name->setText(name);
    m_since->setText(
        tr("Number %1, since %2")
            .arg(QString::number(m_customer.number),
                 m_desk.locale().toString(m_desk.shopTime(m_customer.createdAt).date(),
                                          QLocale::ShortFormat)));
    const bool credited = m_balance.isNegative();
    const Money limit =
        m_customer.values.creditLimit.value_or(Money::zero(m_balance.currency()));
    m_owesWord->setText(credited ? tr("Is owed") : tr("Owes"));
    m_owes->setAmount(toText(credited ? m_balance.negated() : m_balance, m_desk.locale()));
    m_limit->setAmount(toText(limit, m_desk.locale()));
    const qint64 left = qMax<qint64>(0, limit.minor() - m_balance.minor());
    m_left->setAmount(toText(Money(left, m_balance.currency()), m_desk.locale()));
    m_pay->setVisible(m_balance.minor() > 0);
    showFacts();
    const QString note = displayText(m_customer.values.note, 2'000);
    m_note->setVisible(!note.isEmpty());
    if (!note.isEmpty())
        m_note->setContent({.tone = Tone::Info, .iconName = u"note"_s, .text = note});
    m_lines->clear();
    m_lines->append(read.lines);
    m_all->show();
}

void CustomerCard::showFacts()
{
    const ThemeHost *host = &m_desk.theme();
    qDeleteAll(m_factRows);
    m_factRows.clear();
    const CustomerValues &values = m_customer.values;
    const auto add = [&](const QString &icon, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new IconLabel(host, icon, 16, &Theme::text3, row), 0, Qt::AlignTop);
        auto *label = new PlainLabel(host, text, TypeRole::Body, &Theme::text, row);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        m_facts->addWidget(row);
        m_factRows.append(row);
    };
    if (!values.name.simplified().isEmpty())
        add(u"users"_s, displayName(values.firm));
    add(u"phone"_s, isolated(displayName(values.phone)));
    add(u"mail"_s, isolated(displayName(values.email)));
    for (const CustomerAddress &address : values.addresses) {
        const QString place = QStringList{address.postcode, address.city}.join(u' ').trimmed();
        QStringList lines{displayText(address.street, 200), displayName(place, 200),
                          displayName(address.country, 2)};
        lines.removeAll(QString());
        add(u"map-pin"_s, lines.join(u'\n'));
    }
    if (!values.taxNumber.isEmpty())
        add(u"receipt"_s, tr("Tax number %1").arg(isolated(displayName(values.taxNumber, 40))));
}

} // namespace shop
