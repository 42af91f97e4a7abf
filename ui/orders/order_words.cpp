// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_words.h"

#include "core/base/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Orders", text);
}

} // namespace

QString orderStatusText(OrderStatus status, Channel channel)
{
    const bool collected = channel == Channel::Collect;
    switch (status) {
    case OrderStatus::Pending:
        return said(QT_TRANSLATE_NOOP("Orders", "Pending"));
    case OrderStatus::Confirmed:
        return said(QT_TRANSLATE_NOOP("Orders", "Confirmed"));
    case OrderStatus::Processing:
        return said(QT_TRANSLATE_NOOP("Orders", "Processing"));
    case OrderStatus::Shipped:
        return collected ? said(QT_TRANSLATE_NOOP("Orders", "Ready to collect"))
                         : said(QT_TRANSLATE_NOOP("Orders", "Shipped"));
    case OrderStatus::Delivered:
        return collected ? said(QT_TRANSLATE_NOOP("Orders", "Collected"))
                         : said(QT_TRANSLATE_NOOP("Orders", "Delivered"));
    case OrderStatus::Cancelled:
        return said(QT_TRANSLATE_NOOP("Orders", "Cancelled"));
    case OrderStatus::Failed:
        return said(QT_TRANSLATE_NOOP("Orders", "Failed"));
    }
    return {};
}

Tone orderStatusTone(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Pending:
        return Tone::Warning;
    case OrderStatus::Confirmed:
    case OrderStatus::Processing:
        return Tone::Info;
    case OrderStatus::Shipped:
        return Tone::Accent;
    case OrderStatus::Delivered:
        return Tone::Success;
    case OrderStatus::Cancelled:
        return Tone::Neutral;
    case OrderStatus::Failed:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString orderStatusIcon(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Pending:
        return u"clock"_s;
    case OrderStatus::Confirmed:
    case OrderStatus::Delivered:
        return u"check"_s;
    case OrderStatus::Processing:
        return u"package"_s;
    case OrderStatus::Shipped:
        return u"truck"_s;
    case OrderStatus::Cancelled:
        return u"close"_s;
    case OrderStatus::Failed:
        return u"alert"_s;
    }
    return {};
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Counter:
        return said(QT_TRANSLATE_NOOP("Orders", "counter"));
    case Channel::Delivery:
        return said(QT_TRANSLATE_NOOP("Orders", "delivery"));
    case Channel::Collect:
        return said(QT_TRANSLATE_NOOP("Orders", "collect"));
    case Channel::Web:
        return said(QT_TRANSLATE_NOOP("Orders", "web"));
    }
    return {};
}

QString orderMoveText(OrderStatus to, Channel channel)
{
    const bool collected = channel == Channel::Collect;
    switch (to) {
    case OrderStatus::Pending:
        return {};
    case OrderStatus::Confirmed:
        return said(QT_TRANSLATE_NOOP("Orders", "Confirm"));
    case OrderStatus::Processing:
        return said(QT_TRANSLATE_NOOP("Orders", "Start packing"));
    case OrderStatus::Shipped:
        return collected ? said(QT_TRANSLATE_NOOP("Orders", "Mark as ready"))
                         : said(QT_TRANSLATE_NOOP("Orders", "Mark as shipped"));
    case OrderStatus::Delivered:
        return collected ? said(QT_TRANSLATE_NOOP("Orders", "Mark as collected"))
                         : said(QT_TRANSLATE_NOOP("Orders", "Mark as delivered"));
    case OrderStatus::Cancelled:
        return said(QT_TRANSLATE_NOOP("Orders", "Cancel order"));
    case OrderStatus::Failed:
        return said(QT_TRANSLATE_NOOP("Orders", "Mark as failed"));
    }
    return {};
}

QString orderMoveIcon(OrderStatus to, Channel channel)
{
    const bool ready = to == OrderStatus::Shipped && channel == Channel::Collect;
    return ready ? u"bag"_s : orderStatusIcon(to);
}

QString orderStepText(const OrderStep &step, const QString &who, Channel channel,
                      const QLocale &locale)
{
    const QString by =
        who.isEmpty() ? said(QT_TRANSLATE_NOOP("Orders", "Somebody")) : displayName(who);
    QString text;
    if (!step.from)
        text = said(QT_TRANSLATE_NOOP("Orders", "%1 placed the order")).arg(by);
    else if (step.isShortPick())
        text = said(QT_TRANSLATE_NOOP("Orders", "%1 packed %2 of %3, %4"))
                   .arg(by, isolated(toText(step.now, locale)), isolated(toText(step.was, locale)),
                        displayName(step.line, 60));
    else if (*step.from == step.to)
        text = said(QT_TRANSLATE_NOOP("Orders", "%1 gave the prepayment back")).arg(by);
    else
        text =
            said(QT_TRANSLATE_NOOP("Orders", "%1: %2")).arg(by, orderStatusText(step.to, channel));
    if (step.reason.isEmpty())
        return text;
    // An order that failed by itself says so by the key of the error.
    const QString reason = hasErrorText(step.reason)
                               ? errorText({ErrorCode::FailedPrecondition, step.reason, {}})
                               : displayName(step.reason, 120);
    return text + u" – " + reason;
}

QString orderTotalText(const DeliveryOrder &order)
{
    const bool collected = order.isCollected();
    switch (order.agreed.paymentStatus) {
    case PaymentStatus::Paid:
    case PaymentStatus::PartRefunded:
        return said(QT_TRANSLATE_NOOP("Orders", "Total, paid"));
    case PaymentStatus::Refunded:
        return said(QT_TRANSLATE_NOOP("Orders", "Total, paid back"));
    case PaymentStatus::Unpaid:
    case PaymentStatus::Part:
        break;
    }
    if (order.payment == OrderPayment::Invoice)
        return said(QT_TRANSLATE_NOOP("Orders", "Total, on invoice"));
    return collected ? said(QT_TRANSLATE_NOOP("Orders", "Total, to pay when collected"))
                     : said(QT_TRANSLATE_NOOP("Orders", "Total, to pay on delivery"));
}

} // namespace shop
