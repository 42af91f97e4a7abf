// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/buyer_lines.h"

#include "core/base/amount_text.h"
#include "ui/orders/order_words.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

BuyerLines::BuyerLines(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(9);
}

QString BuyerLines::nameOf(const BuyerEntry &entry) const
{
    const QString number = isolated(entry.numberText);
    if (entry.status)
        return tr("Order %1").arg(number);
    switch (entry.kind) {
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
        return tr("Return %1").arg(number);
    case OrderKind::Void:
        return tr("Void %1").arg(number);
    case OrderKind::AccountPayment:
        return tr("Payment %1").arg(number);
    default:
        return tr("Sale %1").arg(number);
    }
}

void BuyerLines::setEntries(const QList<BuyerEntry> &entries)
{
    clearLayout(m_rows);
    const ThemeHost *host = &m_desk.theme();
    if (entries.isEmpty())
        m_rows->addWidget(new PlainLabel(host, tr("Nothing was bought yet."), TypeRole::Body,
                                         &Theme::text2, this));
    const QDate today = m_desk.shopTime(m_desk.backend().clock().nowMs()).date();
    for (const BuyerEntry &entry : entries) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *name = new PlainLabel(host, nameOf(entry), TypeRole::Body, &Theme::text, this);
        name->setElided(true);
        row->addWidget(name, 1);
        const QDate day = m_desk.shopTime(entry.at).date();
        row->addWidget(new PlainLabel(host, recentDayText(day, today, m_desk.locale()),
                                      TypeRole::Small, &Theme::text2, this));
        if (entry.status) {
            auto *badge = new Badge(host, orderStatusText(*entry.status, Channel::Delivery),
                                    orderStatusTone(*entry.status), this);
            badge->setIconName(orderStatusIcon(*entry.status));
            row->addWidget(badge);
        }
        row->addWidget(new PlainLabel(host, isolated(toText(entry.total, m_desk.locale())),
                                      TypeRole::Strong, &Theme::text, this));
        m_rows->addLayout(row);
        m_rows->addWidget(new Divider(host, Qt::Horizontal, this));
    }
    m_rows->addStretch();
}

} // namespace shop
