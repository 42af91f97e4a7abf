// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_panels.h"

#include "core/base/amount_text.h"
#include "ui/orders/order_words.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kWidth = 380;
constexpr int kLongestReason = 200;

QComboBox *reasonField(const QStringList &reasons, QWidget *parent)
{
    auto *reason = new QComboBox(parent);
    reason->setEditable(true);
    reason->addItems(reasons);
    reason->lineEdit()->setMaxLength(kLongestReason);
    reason->lineEdit()->setObjectName(u"orderReason"_s);
    return reason;
}

} // namespace

EndOrderPanel::EndOrderPanel(Desk &desk, const DeliveryOrder &order, OrderStatus to,
                             QWidget *parent)
    : Panel(desk, orderStatusIcon(to),
            orderMoveText(to, order.agreed.channel) + u' ' + QString::number(order.agreed.number),
            kWidth, parent)
{
    setObjectName(u"endOrderPanel"_s);
    const bool cancelled = to == OrderStatus::Cancelled;
    auto *words = new PlainLabel(&desk.theme(),
                                 cancelled ? tr("The goods go back to stock.")
                                           : tr("The order ends here. The reason is kept with it."),
                                 TypeRole::Body, &Theme::text2, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_reason = reasonField(
        cancelled
            ? QStringList{tr("Customer cancelled"), tr("Ordered twice"), tr("Not in stock")}
            : QStringList{tr("Nobody there"), tr("Refused"), tr("Lost"), tr("Payment failed")},
        this);
    m_reason->setAccessibleName(tr("Reason"));
    body()->addWidget(m_reason);
    setTake(orderMoveText(to, order.agreed.channel), u"Enter"_s);
    setFocusProxy(m_reason);
}

void EndOrderPanel::take()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty())
        return showProblem(tr("Say why."));
    Q_EMIT taken(reason);
    close();
}

ShortPickPanel::ShortPickPanel(Desk &desk, const OrderLine &line, QWidget *parent)
    : Panel(desk, u"package"_s, displayName(line.line.name, 60), kWidth, parent)
{
    setObjectName(u"shortPickPanel"_s);
    const qint64 ordered = line.line.quantity.thousandths();
    const bool pieces = line.line.unit == Unit::Piece;
    const qint64 step = pieces ? 1000 : 1;
    auto *words = new PlainLabel(&desk.theme(),
                                 tr("%1 were ordered. How many are there?")
                                     .arg(isolated(toText(line.line.quantity, desk.locale()))),
                                 TypeRole::Body, &Theme::text2, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_quantity = new Stepper(&desk.theme(), StepperSize::Normal, this);
    m_quantity->setObjectName(u"pickQuantity"_s);
    m_quantity->setAccessibleName(tr("How many are there"));
    m_quantity->setFormat(
        [this](qint64 value) {
            return toText(Quantity::fromThousandths(value), this->desk().locale());
        },
        [this, unit = line.line.unit](const QString &text, qint64 *value) {
            const auto read = quantityFromText(text, unit, this->desk().locale());
            if (read)
                *value = read->thousandths();
            return bool(read);
        });
    m_quantity->setRange(0, ordered - step);
    m_quantity->setStep(step);
    m_quantity->setValue(ordered - step);
    body()->addWidget(m_quantity);
    m_reason = reasonField({tr("Not on the shelf"), tr("Damaged"), tr("Out of date")}, this);
    m_reason->setAccessibleName(tr("Reason"));
    body()->addWidget(m_reason);
    setTake(tr("Reduce line"), u"Enter"_s);
    setFocusProxy(m_quantity);
}

void ShortPickPanel::take()
{
    Q_EMIT taken(Quantity::fromThousandths(m_quantity->value()), m_reason->currentText().trimmed());
    close();
}

PayBackPanel::PayBackPanel(Desk &desk, const DeliveryOrder &order, QWidget *parent)
    : Panel(desk, u"refund"_s,
            tr("Pay back %1").arg(isolated(toText(order.prepaid, desk.locale()))), kWidth, parent)
{
    setObjectName(u"payBackPanel"_s);
    auto *words = new PlainLabel(&desk.theme(),
                                 tr("The customer paid this before. It goes back the way it came."),
                                 TypeRole::Body, &Theme::text2, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_method = new Segment(&desk.theme(), this);
    m_method->setObjectName(u"payBackMethod"_s);
    m_method->setAccessibleName(tr("How it is paid back"));
    m_method->setItems({{u"card"_s, tr("Card")}, {u"cash"_s, tr("Cash")}});
    m_method->setCurrent(u"card"_s);
    body()->addWidget(m_method);
    setTake(tr("Pay back"), u"Enter"_s);
    setFocusProxy(m_method);
}

void PayBackPanel::take()
{
    Q_EMIT taken(m_method->current() == u"cash"_s ? TenderMethod::Cash : TenderMethod::Card);
    close();
}

RefundFailedPanel::RefundFailedPanel(Desk &desk, const DeliveryOrder &order, QWidget *parent)
    : Panel(desk, u"alert"_s,
            tr("%1 could not be paid back").arg(isolated(toText(order.prepaid, desk.locale()))),
            kWidth, parent)
{
    setObjectName(u"refundFailedPanel"_s);
    auto *words = new PlainLabel(&desk.theme(), tr("It stays in the list until it is paid back."),
                                 TypeRole::Body, &Theme::text2, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_reason = reasonField({tr("The terminal refused"), tr("The card is closed"),
                            tr("The customer cannot be reached")},
                           this);
    m_reason->setAccessibleName(tr("Reason"));
    body()->addWidget(m_reason);
    setTake(tr("Keep the reason"), u"Enter"_s);
    setFocusProxy(m_reason);
}

void RefundFailedPanel::take()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty())
        return showProblem(tr("Say why."));
    Q_EMIT taken(reason);
    close();
}

} // namespace shop
