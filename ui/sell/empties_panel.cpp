// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/empties_panel.h"

#include "core/base/amount_text.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostPieces = 10'000;

struct LookedUp {
    bool known = false;
    std::optional<ProductSummary> deposit;
    Quantity pack;
};

Result<LookedUp> depositByCode(Shop &shop, const Call &call, const QString &code)
{
    SHOP_TRY_VALUE(found, shop.products().findByCode(call, code));
    if (!found)
        return LookedUp();
    if (found->product.kind == ProductKind::Deposit)
        return LookedUp{true, found->product, found->pack};
    SHOP_TRY_VALUE(deposit, shop.products().depositOf(call, found->product.id));
    return LookedUp{true, deposit, found->pack};
}

} // namespace

EmptiesPanel::EmptiesPanel(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : Panel(desk, u"refund"_s, tr("Empties"), 520, parent), m_tickets(tickets)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"emptiesPanel"_s);
    m_hint = new PlainLabel(host, tr("Scan what comes back, or type how many."), TypeRole::Body,
                            &Theme::text2, this);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(desk.theme().theme().px(220));
    auto *rows = new QWidget(scroll);
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(0, 1);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false); // setWidget() has turned it on
    body()->addWidget(scroll);
    m_total = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_total->setObjectName(u"emptiesTotal"_s);
    foot()->addWidget(m_total);
    setTake(tr("Put on the ticket"), u"Enter"_s);
    refresh();
    desk.backend().ask(
        this, Lane::Counter,
        [call = desk.call()](Shop &shop) { return shop.products().deposits(call); },
        [this](const Result<QList<ProductSummary>> &deposits) {
            if (!deposits)
                return showProblem(errorText(deposits.error()));
            show(*deposits);
        });
}

void EmptiesPanel::show(const QList<ProductSummary> &deposits)
{
    if (deposits.isEmpty())
        m_hint->setText(tr("This shop has no deposits. Add a product of the kind Deposit first."));
    for (const ProductSummary &deposit : deposits)
        addRow(deposit, m_grid->rowCount());
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    if (m_rows.isEmpty())
        return;
    setFocusProxy(m_rows.first().quantity);
    m_rows.first().quantity->setFocus(Qt::OtherFocusReason);
}

void EmptiesPanel::addRow(const ProductSummary &deposit, int at)
{
    if (!deposit.price)
        return;
    const ThemeHost *host = &desk().theme();
    const QString name = displayName(deposit.name, 60);
    const QString price = isolated(toText(*deposit.price, desk().locale()));
    m_grid->addWidget(new PlainLabel(host, name, TypeRole::Body, &Theme::text, this), at, 0);
    m_grid->addWidget(new PlainLabel(host, price, TypeRole::Body, &Theme::text2, this), at, 1);
    auto *quantity = new Stepper(host, StepperSize::Normal, this);
    quantity->setObjectName(u"emptiesQuantity"_s + QString::number(m_rows.size()));
    quantity->setAccessibleName(tr("How many of %1 come back").arg(name));
    quantity->setRange(0, kMostPieces);
    quantity->setValue(0);
    connect(quantity, &Stepper::valueChanged, this, &EmptiesPanel::refresh);
    m_grid->addWidget(quantity, at, 2);
    m_rows.append({deposit, quantity});
}

void EmptiesPanel::scanned(const QString &code)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), code](Shop &shop) { return depositByCode(shop, call, code); },
        [this, code](const Result<LookedUp> &looked) {
            if (looked && looked->deposit)
                return addEmpties(*looked->deposit, looked->pack);
            desk().soundBad();
            if (!looked)
                showProblem(errorText(looked.error()));
            else if (!looked->known)
                showProblem(tr("No product has the code %1.").arg(displayName(code, 40)));
            else
                showProblem(tr("There is no deposit on this product."));
        });
}

void EmptiesPanel::addEmpties(const ProductSummary &deposit, Quantity pack)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.deposit.id != deposit.id)
            continue;
        row.quantity->setValue(row.quantity->value() + pack.thousandths() / 1000);
        row.quantity->setFocus(Qt::OtherFocusReason);
        return desk().soundGood();
    }
    desk().soundBad(); // the list is not here yet
}

void EmptiesPanel::refresh()
{
    const PricingRules &rules = desk().session().profile.rules;
    MoneySum sum(rules.currency);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        any = any || row.quantity->value() > 0;
        if (const auto amount = row.deposit.price->amountFor(
                Quantity::pieces(row.quantity->value()), rules.rounding))
            sum += *amount;
    }
    showProblem({});
    takeButton()->setEnabled(any);
    m_total->setText(tr("Give back %1")
                         .arg(isolated(toText(sum.result().valueOr(Money::zero(rules.currency)),
                                              desk().locale()))));
}

void EmptiesPanel::take()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.quantity->value() > 0)
            m_tickets.add(row.deposit, *row.deposit.price,
                          Quantity::pieces(row.quantity->value()).negated());
    }
    close();
}

} // namespace shop
