// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/delivery_page.h"

#include "core/base/amount_text.h"
#include "ui/checkout/order_card.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/address_fields.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/slip_frame.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLongestText = 200;

} // namespace

DeliveryPage::DeliveryPage(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tickets(tickets)
{
    setObjectName(u"deliveryPage"_s);
    m_card = new OrderCard(desk, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(16);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(makeReview());
    connect(m_card, &OrderCard::approved, this, &DeliveryPage::store);
    connect(m_card, &OrderCard::told, this, [this](const std::optional<BannerText> &text) {
        m_told = text;
        if (!m_card->isOpen() && !m_card->paid())
            m_placing = false;
        refresh();
    });
    connect(&tickets, &TicketDesk::changed, this, [this] {
        if (!isVisible())
            return;
        const auto &customer = m_tickets.current().customer;
        if (customer && customer->id != m_customer)
            readCustomer();
        refresh();
    });
}

QWidget *DeliveryPage::makeForm()
{
    const ThemeHost *host = &m_desk.theme();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *form = new QWidget(scroll);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *leave = new Button(tr("Back to sale"), ButtonRole::Ghost, form);
    leave->setObjectName(u"backToSaleButton"_s);
    leave->setIconName(u"arrow-left"_s);
    leave->setKeyCap(u"Esc"_s);
    connect(leave, &QPushButton::clicked, this, &DeliveryPage::back);
    head->addWidget(leave);
    head->addWidget(
        new PlainLabel(host, tr("Delivery order"), TypeRole::Heading, &Theme::text, form));
    head->addStretch();
    head->addWidget(new PlainLabel(host, tr("The order gets its number when it is placed"),
                                   TypeRole::Small, &Theme::text2, form));
    column->addLayout(head);
    column->addWidget(makeCustomer());
    m_address = makeAddress();
    column->addWidget(m_address);
    column->addWidget(makeTerms());
    auto *note = addField(u"note"_s, tr("Note for the courier"), form);
    note->setPlaceholderText(tr("Ring twice, leave with neighbour"));
    column->addWidget(m_rows.value(u"note"_s));
    column->addStretch();
    scroll->setWidget(form);
    form->setAutoFillBackground(false);
    return scroll;
}

QLineEdit *DeliveryPage::addField(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"delivery_"_s + name);
    edit->setAccessibleName(label);
    edit->setMaxLength(kLongestText);
    connect(edit, &QLineEdit::textChanged, this, &DeliveryPage::refresh);
    // Enter goes to the next field.
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    m_edits.insert(name, edit);
    m_rows.insert(name, new FieldRow(&m_desk.theme(), label, edit, parent));
    return edit;
}

QWidget *DeliveryPage::makeCustomer()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->addWidget(new PlainLabel(host, tr("Customer"), TypeRole::Title, &Theme::text, card), 0,
                    0);
    auto *choose = new Button(tr("Change customer"), card);
    choose->setIconName(u"users"_s);
    showKey(commandsOf(m_desk), u"delivery.customer"_s, choose);
    choose->setSize(ButtonSize::Dense);
    connect(choose, &QPushButton::clicked, this, &DeliveryPage::customerWanted);
    grid->addWidget(choose, 0, 2, Qt::AlignTrailing);
    addField(u"name"_s, tr("Name"), card);
    addField(u"phone"_s, tr("Phone"), card);
    addField(u"email"_s, tr("E-mail"), card);
    int place = 0;
    for (const QString &name : {u"name"_s, u"phone"_s, u"email"_s})
        grid->addWidget(m_rows.value(name), 1, place++);
    return card;
}

QWidget *DeliveryPage::makeAddress()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new PlainLabel(host, tr("Shipping address"), TypeRole::Title, &Theme::text, card));
    head->addStretch();
    m_saved = new Button(tr("Use saved address"), card);
    m_saved->setObjectName(u"savedAddressButton"_s);
    m_saved->setIconName(u"map-pin"_s);
    m_saved->setTrailingIconName(u"chevron-down"_s);
    m_saved->setSize(ButtonSize::Dense);
    connect(m_saved, &QPushButton::clicked, this, &DeliveryPage::openAddresses);
    head->addWidget(m_saved);
    column->addLayout(head);
    m_fields = new AddressFields(m_desk, u"delivery_"_s, card);
    connect(m_fields, &AddressFields::changed, this, &DeliveryPage::refresh);
    column->addWidget(m_fields);
    m_keep = new QCheckBox(tr("Keep this address with the customer"), card);
    m_keep->setObjectName(u"keepAddressBox"_s);
    column->addWidget(m_keep);
    return card;
}

QWidget *DeliveryPage::makeTerms()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->addWidget(
        new PlainLabel(host, tr("Delivery and payment"), TypeRole::Title, &Theme::text, card), 0, 0,
        1, 2);
    m_channel = new Segment(host, card);
    m_channel->setObjectName(u"deliveryChannel"_s);
    m_channel->setAccessibleName(tr("Delivery"));
    m_channel->setItems({{u"delivery"_s, tr("Delivery")}, {u"collect"_s, tr("Customer collects")}});
    m_channel->setCurrent(u"delivery"_s);
    connect(m_channel, &Segment::chosen, this, &DeliveryPage::refresh);
    grid->addWidget(m_channel, 1, 0);
    m_payment = new Segment(host, card);
    m_payment->setObjectName(u"deliveryPayment"_s);
    m_payment->setAccessibleName(tr("Payment method"));
    m_payment->setItems({{u"cash_on_delivery"_s, tr("Cash on delivery")},
                         {u"prepaid"_s, tr("Card now")},
                         {u"invoice"_s, tr("Invoice")}});
    m_payment->setCurrent(u"cash_on_delivery"_s);
    connect(m_payment, &Segment::chosen, this, &DeliveryPage::refresh);
    grid->addWidget(m_payment, 1, 1);
    addField(u"price"_s, tr("Price of the delivery"), card)->setLayoutDirection(Qt::LeftToRight);
    addField(u"approval"_s, tr("Approval of the card"), card);
    grid->addWidget(m_rows.value(u"price"_s), 2, 0);
    grid->addWidget(m_rows.value(u"approval"_s), 2, 1);
    return card;
}

QWidget *DeliveryPage::makeReview()
{
    const ThemeHost *host = &m_desk.theme();
    auto *slip = new SlipFrame(host, this);
    slip->setFixedWidth(host->theme().px(measure::cartNormal));
    auto *scroll = new QScrollArea(slip);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *lines = new QWidget(scroll);
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(14, 14, 14, 14);
    m_lines->setSpacing(8);
    scroll->setWidget(lines);
    lines->setAutoFillBackground(false);
    slip->paper()->addWidget(scroll, 1);
    slip->paper()->addWidget(new Perforation(host, slip));
    auto *foot = new QWidget(slip);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(10);
    m_reason = new Banner(host, true, foot);
    m_reason->setObjectName(u"deliveryReason"_s);
    connect(m_reason, &Banner::actionClicked, this, &DeliveryPage::reasonAction);
    column->addWidget(m_reason);
    m_place = new PayButton(host, tr("Place order"), foot);
    m_place->setObjectName(u"placeOrderButton"_s);
    showKey(commandsOf(m_desk), u"delivery.place"_s, m_place);
    connect(m_place, &QAbstractButton::clicked, this, &DeliveryPage::place);
    column->addWidget(m_place);
    slip->paper()->addWidget(foot);
    return slip;
}

QString DeliveryPage::text(const QString &field) const
{
    return m_edits.value(field)->text().trimmed();
}

void DeliveryPage::start()
{
    m_id = m_desk.backend().ids().mint<OrderId>();
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->clear();
    m_channel->setCurrent(u"delivery"_s);
    m_payment->setCurrent(u"cash_on_delivery"_s);
    ShippingAddress home;
    home.country = m_desk.session().profile.country;
    m_fields->setAddress(home);
    m_placing = false;
    m_told.reset();
    m_card->begin(m_tickets.current().id);
    readCustomer();
    refresh();
    m_edits.value(u"name"_s)->setFocus(Qt::OtherFocusReason);
}

Money DeliveryPage::shipping() const
{
    const Currency currency = m_desk.session().profile.rules.currency;
    const Money none = Money::zero(currency);
    if (m_channel->current() != u"delivery"_s || text(u"price"_s).isEmpty())
        return none;
    return moneyFromText(text(u"price"_s), currency, m_desk.locale()).valueOr(none);
}

std::optional<CartLine> DeliveryPage::shippingPart() const
{
    if (shipping().isZero())
        return std::nullopt;
    return shippingLine(tr("Delivery"), shipping(), m_desk.session().taxes);
}

PlaceOrder DeliveryPage::request() const
{
    const Cart &cart = m_tickets.current();
    PlaceOrder request;
    request.id = m_id;
    request.atRegister = m_desk.session().atRegister.id;
    request.cart = cart.id;
    request.cartVersion = cart.version;
    request.lines = cart.lines;
    request.discount = cart.discount;
    request.coupons = cart.coupons;
    request.pricedAt = m_tickets.pricedAt();
    request.channel = m_channel->current() == u"collect"_s ? Channel::Collect : Channel::Delivery;
    request.customer = cart.customer.value_or(CartCustomer());
    request.customer.name = text(u"name"_s);
    request.customer.phone = text(u"phone"_s);
    request.email = text(u"email"_s);
    request.address = m_fields->address();
    request.shippingName = tr("Delivery");
    request.shipping = shipping();
    request.payment =
        orderPaymentFromCode(m_payment->current()).valueOr(OrderPayment::CashOnDelivery);
    request.note = text(u"note"_s);
    request.expectedTotal = m_total;
    if (request.payment == OrderPayment::Prepaid) {
        Tender tender;
        tender.id = PaymentId(m_id.uuid());
        tender.method = TenderMethod::Card;
        tender.tendered = m_total;
        tender.reference = text(u"approval"_s);
        tender.tip = Money::zero(m_total.currency());
        if (const auto &paid = m_card->paid()) {
            tender.attempt = paid->id;
            tender.reference = paid->reference;
            if (paid->tip.currency().isValid()) {
                tender.tip = paid->tip;
                tender.tendered = Money(m_total.minor() + paid->tip.minor(), m_total.currency());
            }
        }
        request.tenders = {tender};
    }
    return request;
}

std::optional<Error> DeliveryPage::problem() const
{
    const PlaceOrder wanted = request();
    DeliveryOrder order;
    order.agreed.channel = wanted.channel;
    order.agreed.customer = wanted.customer;
    order.agreed.note = wanted.note;
    for (const CartLine &line : wanted.lines)
        order.agreed.lines.append(OrderLine{line, {}, false});
    order.email = wanted.email;
    order.address = wanted.address;
    order.payment = wanted.payment;
    if (const Done checked = checkDelivery(order); !checked)
        return checked.error();
    const Currency currency = m_desk.session().profile.rules.currency;
    const auto price = moneyFromText(text(u"price"_s), currency, m_desk.locale());
    if (wanted.channel == Channel::Delivery && !text(u"price"_s).isEmpty() && !price)
        return Error{price.error().code, price.error().key, {{u"field"_s, u"price"_s}}};
    return std::nullopt;
}

void DeliveryPage::refresh()
{
    if (!m_place)
        return;
    const bool collected = m_channel->current() == u"collect"_s;
    const bool byCard = m_payment->current() == u"prepaid"_s;
    m_address->setVisible(!collected);
    m_saved->setVisible(!m_addresses.isEmpty());
    m_keep->setVisible(!m_customer.isNull());
    m_rows.value(u"price"_s)->setEnabled(!collected);
    m_rows.value(u"approval"_s)->setVisible(byCard && !m_card->isSet());
    showLines();
    const auto missing = problem();
    m_place->setEnabled(!missing && !m_placing && !m_card->isOpen());
    showReason(missing);
}

// What the card says goes first: money may be on its way.
void DeliveryPage::showReason(const std::optional<Error> &missing)
{
    m_reason->setVisible(m_told || missing);
    if (m_told)
        m_reason->setContent(*m_told);
    else if (missing)
        m_reason->setContent({.tone = Tone::Warning,
                              .text = errorText(*missing),
                              .actions = {{u"field"_s, tr("Show")}}});
}

void DeliveryPage::showLines()
{
    clearLayout(m_lines);
    const ThemeHost *host = &m_desk.theme();
    const QLocale &locale = m_desk.locale();
    const auto add = [&](const QString &what, const QString &amount, TypeRole type) {
        auto *row = new QHBoxLayout;
        auto *words = new PlainLabel(host, what, type, &Theme::text, this);
        words->setElided(true);
        row->addWidget(words, 1);
        row->addWidget(new PlainLabel(host, isolated(amount), type, &Theme::text, this));
        m_lines->addLayout(row);
    };
    const auto totals = m_tickets.totalsWith(shippingPart());
    const Cart &cart = m_tickets.current();
    for (qsizetype i = 0; totals && i < cart.lines.size(); ++i)
        add(tr("%1 × %2").arg(toText(cart.lines[i].quantity, locale),
                              displayName(cart.lines[i].name, 80)),
            toText(totals->lines[i].taxable, locale), TypeRole::Body);
    if (!shipping().isZero())
        add(tr("Delivery"), toText(shipping(), locale), TypeRole::Body);
    if (totals) {
        m_total = totals->total;
        add(tr("Tax"), toText(totals->tax, locale), TypeRole::Body);
        add(tr("Total"), toText(totals->total, locale), TypeRole::Title);
        m_place->setAmount(toText(totals->total, locale));
    }
    m_lines->addStretch();
}

void DeliveryPage::reasonAction(const QString &id)
{
    if (id == u"field"_s)
        focusProblem();
    else
        m_card->action(id);
}

void DeliveryPage::focusProblem()
{
    const auto missing = problem();
    const QString name = missing ? missing->context.value(u"field"_s).toString() : QString();
    if (QWidget *field = m_fields->field(name)) {
        m_fields->showError(name, errorText(*missing));
        field->setFocus(Qt::OtherFocusReason);
    } else if (QLineEdit *edit = m_edits.value(name)) {
        edit->setFocus(Qt::OtherFocusReason);
    } else if (name == u"payment"_s) {
        m_payment->setFocus(Qt::OtherFocusReason);
    }
}

// A card is charged first; the order is placed with what the terminal took.
void DeliveryPage::place()
{
    if (m_placing || m_card->isOpen() || problem())
        return focusProblem();
    m_told.reset();
    m_placing = true;
    m_place->setEnabled(false);
    const auto &paid = m_card->paid();
    const bool byCard = m_payment->current() == u"prepaid"_s && m_card->isSet();
    if (byCard && !paid)
        return m_card->pay(m_total);
    if (paid && (!byCard || paid->amount != m_total)) {
        // Taken for another total, or not wanted any more.
        return showTrouble({.tone = Tone::Danger,
                            .title = tr("The terminal took another amount than the order costs."),
                            .actions = {{u"back"_s, tr("Give it back")}}});
    }
    store();
}

void DeliveryPage::store()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), wanted = request()](Shop &shop) {
            return shop.deliveryDesk().place(call, wanted);
        },
        [this](const Result<DeliveryOrder> &order) {
            if (!order) {
                BannerText trouble{.tone = Tone::Danger, .text = errorText(order.error())};
                if (m_card->paid())
                    trouble.actions = {{u"back"_s, tr("Give it back")}};
                return showTrouble(trouble);
            }
            m_placing = false;
            keepAddress();
            Q_EMIT placed(*order);
        });
}

// Until something is changed.
void DeliveryPage::showTrouble(const BannerText &text)
{
    m_placing = false;
    m_desk.soundBad();
    refresh();
    m_reason->setContent(text);
    m_reason->show();
}

bool DeliveryPage::pressed(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT back();
        return true;
    }
    return false;
}

} // namespace shop
