// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/return_panel.h"

#include "core/base/amount_text.h"
#include "core/orders/return_share.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ReturnPanel::ReturnPanel(Desk &desk, TicketDesk &tickets, const ReturnableReceipt &receipt,
                         QWidget *parent)
    : Panel(desk, u"refund"_s, tr("Return from receipt %1").arg(receipt.order.numberText()), 860,
            parent),
      m_tickets(tickets),
      m_order(receipt.order)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"returnPanel"_s);
    body()->addWidget(new PlainLabel(host,
                                     tr("Choose what comes back. Scanning an item adds one of it."),
                                     TypeRole::Body, &Theme::text2, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(desk.theme().theme().px(320));
    auto *rows = new QWidget(scroll);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < m_order.lines.size(); ++i)
        addRow(m_order.lines[i], receipt.returned[i], grid);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false); // setWidget() has turned it on
    body()->addWidget(scroll);
    m_total = new PlainLabel(host, TypeRole::Strong, &Theme::text, this);
    m_total->setObjectName(u"returnTotal"_s);
    foot()->addWidget(m_total);
    setTake(tr("Put on the ticket"), u"Ctrl Enter"_s);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first().quantity);
    refresh();
}

void ReturnPanel::addRow(const OrderLine &sold, const Returned &returned, QGridLayout *grid)
{
    const ThemeHost *host = &desk().theme();
    const CartLine &line = sold.line;
    const Quantity left =
        Quantity::fromThousandths(line.quantity.thousandths() - returned.quantity.thousandths());
    if (line.quantity.thousandths() <= 0)
        return;
    const int at = grid->rowCount();
    const QString name = displayName(line.name, 60);
    auto *what = new PlainLabel(
        host, tr("%1\n%2").arg(name, isolated(toText(line.unitPrice, desk().locale()))),
        TypeRole::Body, &Theme::text, this);
    grid->addWidget(what, at, 0);
    auto *quantity = new Stepper(host, StepperSize::Normal, this);
    quantity->setObjectName(u"returnQuantity"_s + QString::number(m_rows.size()));
    quantity->setAccessibleName(tr("How many of %1 come back").arg(name));
    const bool pieces = line.unit == Unit::Piece;
    quantity->setFormat(
        [this](qint64 value) { return toText(Quantity::fromThousandths(value), desk().locale()); },
        [this, unit = line.unit](const QString &text, qint64 *value) {
            const auto read = quantityFromText(text, unit, desk().locale());
            if (read)
                *value = read->thousandths();
            return bool(read);
        });
    quantity->setRange(0, left.thousandths());
    quantity->setStep(pieces ? 1000 : left.thousandths());
    quantity->setValue(0);
    connect(quantity, &Stepper::valueChanged, this, &ReturnPanel::refresh);
    grid->addWidget(quantity, at, 1);
    grid->addWidget(new PlainLabel(host, tr("of %1").arg(toText(left, desk().locale())),
                                   TypeRole::Small, &Theme::text2, this),
                    at, 2);
    auto *reason = new QComboBox(this);
    reason->setAccessibleName(tr("Reason"));
    reason->setEditable(true);
    reason->addItems({tr("Changed mind"), tr("Damaged"), tr("Wrong item"), tr("Out of date")});
    reason->lineEdit()->setMaxLength(100);
    grid->addWidget(reason, at, 3);
    auto *restock = new Switch(host, tr("Back to stock"), this);
    restock->setChecked(true);
    grid->addWidget(restock, at, 4);
    auto *amount = new PlainLabel(host, TypeRole::Strong, &Theme::danger, this);
    amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(amount, at, 5);
    m_rows.append({sold, returned, quantity, reason, restock, amount});
}

void ReturnPanel::scanned(const QString &code)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                addOne((*found)->product.id, (*found)->pack);
            else
                desk().soundBad();
        });
}

// The first line of the product with room left takes it.
void ReturnPanel::addOne(ProductId product, Quantity pack)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.sold.line.product != product)
            continue;
        const qint64 before = row.quantity->value();
        const bool pieces = row.sold.line.unit == Unit::Piece;
        row.quantity->setValue(pieces ? before + pack.thousandths()
                                      : row.sold.line.quantity.thousandths());
        if (row.quantity->value() == before)
            continue;
        row.quantity->setFocus(Qt::OtherFocusReason);
        return desk().soundGood();
    }
    desk().soundBad();
    showProblem(tr("This product is not on the receipt, or all of it has come back."));
}

void ReturnPanel::refresh()
{
    MoneySum sum(m_order.rules.currency);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool chosen = row.quantity->value() > 0;
        any = any || chosen;
        row.reason->setVisible(chosen);
        row.restock->setVisible(chosen);
        const auto share = chosen ? returnShare(row.sold, row.returned,
                                                Quantity::fromThousandths(row.quantity->value()),
                                                m_order.rules.priceMode)
                                  : Result<LineTotals>(LineTotals());
        if (chosen && share)
            sum += share->total;
        row.amount->setText(chosen && share ? isolated(toText(share->total, desk().locale()))
                                            : QString());
    }
    showProblem({});
    takeButton()->setEnabled(any);
    const Money total = sum.result().valueOr(Money::zero(m_order.rules.currency));
    m_total->setText(tr("Refund %1").arg(isolated(toText(total.negated(), desk().locale()))));
}

void ReturnPanel::put(bool payNow)
{
    if (!takeButton()->isEnabled())
        return;
    QList<ReturnChoice> choices;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.quantity->value() > 0)
            choices.append({row.sold.line.id, Quantity::fromThousandths(row.quantity->value()),
                            row.restock->isChecked(), row.reason->currentText().trimmed()});
    }
    takeButton()->setEnabled(false);
    m_tickets.addReturns(m_order, choices,
                         [guard = QPointer<ReturnPanel>(this), payNow](bool done) {
                             if (!guard)
                                 return;
                             if (!done)
                                 return guard->refresh();
                             Q_EMIT guard->added(payNow);
                             guard->close();
                         });
}

void ReturnPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F12)
        return put(true);
    if (enter && (event->modifiers() & Qt::ControlModifier))
        return put(false);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return void(focusNextPrevChild(event->key() == Qt::Key_Down));
    if (!enter)
        QWidget::keyPressEvent(event);
}

} // namespace shop
