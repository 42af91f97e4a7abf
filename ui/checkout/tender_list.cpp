// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/tender_list.h"

#include "core/base/amount_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString tenderName(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return TenderList::tr("Cash");
    case TenderMethod::Card:
        return TenderList::tr("Card");
    case TenderMethod::GiftCard:
        return TenderList::tr("Gift card");
    case TenderMethod::StoreCredit:
        return TenderList::tr("Store credit");
    case TenderMethod::Account:
        return TenderList::tr("On account");
    case TenderMethod::Transfer:
        return TenderList::tr("Transfer");
    case TenderMethod::CashRounding:
        return TenderList::tr("Cash rounding");
    case TenderMethod::Exchange:
        return TenderList::tr("Exchanged goods");
    }
    return {};
}

QString tenderIcon(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Card:
        return u"credit-card"_s;
    case TenderMethod::GiftCard:
    case TenderMethod::StoreCredit:
        return u"gift"_s;
    case TenderMethod::Account:
        return u"user"_s;
    case TenderMethod::Transfer:
        return u"globe"_s;
    case TenderMethod::Cash:
    case TenderMethod::CashRounding:
    case TenderMethod::Exchange:
        break;
    }
    return u"cash"_s;
}

TenderList::TenderList(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(&desk.theme(), this);
    layout->addWidget(m_card);
    m_rows = new QVBoxLayout(m_card);
    m_rows->setContentsMargins(15, 0, 15, 0);
    m_rows->setSpacing(0);
}

void TenderList::setTenders(const QList<Tender> &tenders, TenderMethod entering,
                            const QString &note)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(tenders.size()); ++i) {
        addRow(tenderIcon(tenders[i].method), tenderName(tenders[i].method),
               displayName(tenders[i].reference, 40), toText(tenders[i].tendered, m_desk.locale()),
               i);
        m_rows->addWidget(new Divider(&m_desk.theme(), Qt::Horizontal, m_card));
    }
    addRow(tenderIcon(entering), tenderName(entering), note, {}, -1);
}

void TenderList::addRow(const QString &icon, const QString &name, const QString &detail,
                        const QString &amount, int index)
{
    const ThemeHost *host = &m_desk.theme();
    auto *row = new QWidget(m_card);
    row->setFixedHeight(m_desk.theme().theme().px(measure::rowNormal));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(host, icon, 20, &Theme::accentText, row));
    layout->addWidget(new PlainLabel(host, name, TypeRole::Medium, &Theme::text, row));
    layout->addWidget(new PlainLabel(host, detail, TypeRole::Caption, &Theme::text2, row), 1);
    if (index < 0) {
        layout->addWidget(
            new PlainLabel(host, tr("waiting for amount"), TypeRole::Body, &Theme::text2, row));
    } else {
        auto *label = new MoneyLabel(host, TypeRole::Strong, row);
        label->setAmount(amount);
        label->setMeaning(name);
        layout->addWidget(label);
        auto *undo = Button::iconOnly(u"undo"_s, tr("Take back %1 %2").arg(name, amount),
                                      ButtonRole::Ghost, row);
        undo->setObjectName(u"takeBackButton"_s + QString::number(index));
        connect(undo, &QPushButton::clicked, this, [this, index] { Q_EMIT takeBack(index); });
        layout->addWidget(undo);
    }
    m_rows->addWidget(row);
}

} // namespace shop
