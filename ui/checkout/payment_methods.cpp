// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to pay on the payment page, and what each asks before it takes an amount.
#include "core/base/amount_text.h"
#include "ui/checkout/payment_page.h"
#include "ui/checkout/tender_list.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/return_lines.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tiles.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kQuickTiles = 5;
constexpr int kMethodColumns = 3;

struct Way {
    TenderMethod method;
    QStringView command;
    QStringView name; // of the tile
};
constexpr Way kWays[] = {{TenderMethod::Cash, u"payment.cash", u"cashTile"},
                         {TenderMethod::Card, u"payment.card", u"cardTile"},
                         {TenderMethod::GiftCard, u"payment.giftCard", u"giftCardTile"},
                         {TenderMethod::Account, u"payment.account", u"accountTile"},
                         {TenderMethod::Transfer, u"payment.transfer", u"transferTile"},
                         {TenderMethod::StoreCredit, u"payment.storeCredit", u"storeCreditTile"}};

} // namespace

void PaymentPage::addMethods(QVBoxLayout *layout, QWidget *middle)
{
    const ThemeHost *host = &m_desk.theme();
    layout->addWidget(new PlainLabel(host, tr("Method"), TypeRole::Label, &Theme::text2, middle));
    auto *methods = new QGridLayout;
    methods->setSpacing(8);
    for (const Way &way : kWays) {
        auto *tile =
            new MethodTile(host, tenderIcon(way.method), tenderName(way.method), {}, middle);
        showKey(commandsOf(m_desk), way.command.toString(), tile);
        tile->setObjectName(way.name.toString());
        connect(tile, &QAbstractButton::clicked, this,
                [this, method = way.method] { choose(method); });
        const int place = int(m_methods.size());
        methods->addWidget(tile, place / kMethodColumns, place % kMethodColumns);
        m_methods.insert(way.method, tile);
    }
    layout->addLayout(methods);
    m_quickWord = new PlainLabel(host, tr("Quick cash"), TypeRole::Label, &Theme::text2, middle);
    layout->addSpacing(4);
    layout->addWidget(m_quickWord);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(8);
    for (int i = 0; i < kQuickTiles; ++i) {
        auto *tile = new AmountTile(host, middle);
        tile->setObjectName(u"quickCash"_s + QString::number(i));
        connect(tile, &QAbstractButton::clicked, this,
                [this, i] { takeAmount(m_quickAmounts[i], {}); });
        quick->addWidget(tile);
        m_quick.append(tile);
    }
    layout->addLayout(quick);
}

void PaymentPage::choose(TenderMethod method)
{
    if (m_busy)
        return;
    // Paid out, a store credit gets a code of its own.
    const bool pays = !isRefund();
    if (method == TenderMethod::GiftCard || (method == TenderMethod::StoreCredit && pays)) {
        refresh();
        return askVoucher(method);
    }
    m_refundWays.clear();
    if (method == TenderMethod::Account)
        return askAccount();
    begin(method);
}

// An account belongs to somebody, and holds so much.
void PaymentPage::askAccount()
{
    const auto &customer = m_tickets.current().customer;
    if (!customer) {
        m_problem->setContent(
            {.tone = Tone::Warning,
             .text = errorText({ErrorCode::FailedPrecondition, u"account.customerMissing"_s, {}})});
        m_problem->show();
        return Q_EMIT customerWanted();
    }
    if (isRefund())
        return begin(TenderMethod::Account);
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = customer->id,
         currency = m_desk.session().profile.rules.currency](Shop &shop) {
            return shop.counterSales().creditLeft(call, id, currency);
        },
        [this](const Result<Money> &left) { accountRead(left); });
}

void PaymentPage::accountRead(const Result<Money> &left)
{
    const auto &customer = m_tickets.current().customer;
    if (m_busy || !customer)
        return;
    if (!left)
        return showProblem(left.error());
    qint64 rest = left->minor();
    for (const Tender &tender : std::as_const(m_tenders)) {
        if (tender.method == TenderMethod::Account)
            rest -= tender.tendered.minor();
    }
    const QString name = displayName(customer->name, 60);
    if (rest <= 0) {
        m_problem->setContent(
            {.tone = Tone::Danger, .text = tr("%1 may not buy more on account.").arg(name)});
        m_problem->show();
        return m_desk.soundBad();
    }
    begin(TenderMethod::Account);
    m_most = Money(rest, left->currency());
    m_problem->setContent(
        {.tone = Tone::Info, .text = tr("%1 may still owe %2.").arg(name, text(*m_most))});
    m_problem->show();
    refresh();
}

void PaymentPage::begin(TenderMethod method)
{
    m_method = method;
    m_reference.clear();
    m_most.reset();
    refresh();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void PaymentPage::askVoucher(TenderMethod method)
{
    m_desk.prompter().showPanel(new EntryPanel(
        m_desk, {tenderName(method),
                 tr("Scan the card, or type its code."),
                 tr("Code"),
                 {},
                 tr("Use"),
                 [](const QString &text) {
                     const auto key = voucherKey(text);
                     return key ? QString() : errorText(key.error());
                 },
                 [this, method](const QString &code) {
                     m_desk.backend().ask(
                         this, Lane::Counter,
                         [call = m_desk.call(), code](Shop &shop) {
                             return shop.ledgers().voucher(call, code);
                         },
                         [this, method, code](const Result<std::optional<Voucher>> &found) {
                             voucherRead(method, code, found);
                         });
                 },
                 true}));
}

void PaymentPage::voucherRead(TenderMethod method, const QString &code,
                              const Result<std::optional<Voucher>> &found)
{
    const VoucherKind kind =
        method == TenderMethod::GiftCard ? VoucherKind::GiftCard : VoucherKind::StoreCredit;
    Error problem{ErrorCode::NotFound, u"voucher.notFound"_s, {}};
    if (!found)
        problem = found.error();
    else if (*found && (*found)->kind != kind)
        problem.key = u"voucher.otherKind"_s;
    else if (*found) {
        begin(method);
        m_reference = (*found)->code;
        // Of the same card an earlier tender may have taken some already.
        qint64 left = (*found)->balance.minor();
        for (const Tender &tender : std::as_const(m_tenders)) {
            if (tender.reference == m_reference)
                left -= tender.tendered.minor();
        }
        if (!isRefund())
            m_most = Money(left, (*found)->balance.currency());
        m_problem->setContent(
            {.tone = Tone::Info,
             .text = tr("%1 %2 holds %3.").arg(tenderName(method), code, text((*found)->balance))});
        m_problem->show();
        return refresh();
    }
    m_problem->setContent({.tone = Tone::Danger, .text = errorText(problem)});
    m_problem->show();
    m_desk.soundBad();
}

// Money goes back the way it came, in the order of the tenders.
void PaymentPage::loadRefundWays()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), ticket = m_tickets.current()](Shop &shop) {
            return paymentsToRefund(shop, call, ticket);
        },
        [this, id = m_id](const Result<QList<Payment>> &payments) {
            if (!payments || id != m_id || !m_tenders.isEmpty())
                return;
            m_refundWays = *payments;
            proposeRefundWay();
        });
}

void PaymentPage::proposeRefundWay()
{
    while (!m_refundWays.isEmpty() && !m_methods.contains(m_refundWays.first().method))
        m_refundWays.removeFirst();
    if (m_refundWays.isEmpty() || m_busy)
        return;
    const Payment way = m_refundWays.first();
    begin(way.method);
    if (way.method == TenderMethod::GiftCard)
        m_reference = way.reference;
    m_most = way.method == TenderMethod::Cash && m_refundWays.size() == 1 ? std::optional<Money>()
                                                                          : way.amount;
    refresh();
}

void PaymentPage::refreshQuickCash()
{
    const bool shown =
        m_method == TenderMethod::Cash && !isRefund() && m_balance.remaining.isPositive();
    m_quickAmounts = shown ? quickCash(m_balance.remainingInCash) : QList<Money>();
    m_quickWord->setVisible(shown);
    for (int i = 0; i < kQuickTiles; ++i) {
        const bool has = i < m_quickAmounts.size();
        m_quick[i]->setVisible(has);
        if (has)
            m_quick[i]->setAmount(text(m_quickAmounts[i]), i == 0 ? tr("Exact") : QString());
    }
}

void PaymentPage::askApproval(const Money &amount)
{
    m_desk.prompter().showPanel(new EntryPanel(
        m_desk, {tr("Card payment of %1").arg(text(amount)),
                 tr("Take the payment at the terminal first. Then write its approval code, if the "
                    "shop keeps it."),
                 tr("Approval code (optional)"),
                 {},
                 tr("Payment is approved"),
                 [](const QString &) { return QString(); },
                 [this, amount](const QString &reference) { takeAmount(amount, reference); }}));
}

} // namespace shop
