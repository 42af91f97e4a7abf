// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/overview_pane.h"

#include "core/base/amount_text.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/figure_list.h"
#include "ui/reports/report_names.h"
#include "ui/reports/share_bar.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/card.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/small_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kSideWidth = 420;

} // namespace

OverviewPane::OverviewPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"reportsOverview"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(makeFigures(), 0, 0, 1, 2);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeBars(), 3);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makePayments(), 1);
    below->addWidget(makeWorthALook(), 1);
    left->addLayout(below, 2);
    grid->addLayout(left, 1, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeCategories(), 1);
    right->addWidget(makeProducts(), 1);
    grid->addLayout(right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(1, 1);
}

QVBoxLayout *OverviewPane::makeCard(QWidget *card, const QString &title, QHBoxLayout **head)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 14, 1, 10);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(17, 0, 17, 0);
    row->addWidget(new PlainLabel(&m_desk.theme(), title, TypeRole::Strong, &Theme::text, card));
    row->addStretch();
    layout->addLayout(row);
    if (head)
        *head = row;
    return layout;
}

QWidget *OverviewPane::makeFigures()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    const auto add = [&](const QString &label, const QString &name, TypeRole type) {
        if (!m_figures.isEmpty())
            row->addWidget(new Divider(host, Qt::Vertical, card));
        auto *column = new QVBoxLayout;
        column->setContentsMargins(18, 12, 18, 10);
        column->setSpacing(2);
        column->addWidget(new PlainLabel(host, label, TypeRole::Small, &Theme::text2, card));
        auto *amount = new MoneyLabel(host, type, card);
        amount->setObjectName(name);
        amount->setMeaning(label);
        amount->setLeading(true);
        column->addWidget(amount);
        auto *change = new PlainLabel(host, TypeRole::Small, &Theme::text2, card);
        change->setObjectName(name + u"Change"_s);
        change->setElided(true);
        column->addWidget(change);
        column->addStretch();
        row->addLayout(column, m_figures.isEmpty() ? 5 : 4);
        m_figures.append({amount, change});
    };
    add(tr("Sales"), u"reportSales"_s, TypeRole::Display);
    add(tr("Receipts"), u"reportReceipts"_s, TypeRole::Money);
    add(tr("Average basket"), u"reportBasket"_s, TypeRole::Money);
    add(tr("Items per receipt"), u"reportItems"_s, TypeRole::Money);
    add(tr("Refunds"), u"reportRefunds"_s, TypeRole::Money);
    return card;
}

QWidget *OverviewPane::makeBars()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_chartTitle = new PlainLabel(host, TypeRole::Strong, &Theme::text, card);
    head->addWidget(m_chartTitle);
    head->addStretch();
    m_legendNow = new PlainLabel(host, TypeRole::Caption, &Theme::accentText, card);
    head->addWidget(m_legendNow);
    head->addSpacing(12);
    m_legendThen = new PlainLabel(host, TypeRole::Caption, &Theme::text2, card);
    head->addWidget(m_legendThen);
    layout->addLayout(head);
    m_chart = new BarChart(host, card);
    m_chart->setObjectName(u"reportBars"_s);
    connect(m_chart, &BarChart::opened, this,
            [this](int bar) { Q_EMIT rowWanted(m_overview.bars.kind, m_bars.value(bar).key, {}); });
    layout->addWidget(m_chart, 1);
    return card;
}

QWidget *OverviewPane::makePayments()
{
    auto *card = new Card(&m_desk.theme(), this);
    QVBoxLayout *layout = makeCard(card, tr("Payments"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(17, 0, 17, 0);
    m_share = new ShareBar(&m_desk.theme(), card);
    row->addWidget(m_share);
    layout->addLayout(row);
    m_payments = new FigureList(&m_desk.theme(), card);
    m_payments->setObjectName(u"reportPayments"_s);
    m_payments->setAccessibleName(tr("Payments"));
    connect(m_payments, &FigureList::chosen, this, [this](int at) {
        Q_EMIT rowWanted(ReportKind::Payment, m_overview.payments.rows.value(at).key, {});
    });
    layout->addWidget(m_payments, 1);
    return card;
}

QWidget *OverviewPane::makeWorthALook()
{
    auto *card = new Card(&m_desk.theme(), this);
    QVBoxLayout *layout = makeCard(card, tr("Worth a look"));
    m_worthList = new FigureList(&m_desk.theme(), card);
    m_worthList->setObjectName(u"reportWorthALook"_s);
    m_worthList->setAccessibleName(tr("Worth a look"));
    connect(m_worthList, &FigureList::chosen, this, &OverviewPane::openWorthALook);
    layout->addWidget(m_worthList, 1);
    return card;
}

QWidget *OverviewPane::makeCategories()
{
    auto *card = new Card(&m_desk.theme(), this);
    card->setFixedWidth(m_desk.theme().theme().px(kSideWidth));
    QHBoxLayout *head = nullptr;
    QVBoxLayout *layout = makeCard(card, tr("By category"), &head);
    head->addWidget(
        new PlainLabel(&m_desk.theme(), tr("change"), TypeRole::Caption, &Theme::text2, card));
    m_categories = new FigureList(&m_desk.theme(), card);
    m_categories->setObjectName(u"reportCategories"_s);
    m_categories->setAccessibleName(tr("By category"));
    connect(m_categories, &FigureList::chosen, this, [this](int at) {
        Q_EMIT rowWanted(ReportKind::Category, m_overview.categories.rows.value(at).key, {});
    });
    layout->addWidget(m_categories, 1);
    return card;
}

QWidget *OverviewPane::makeProducts()
{
    auto *card = new Card(&m_desk.theme(), this);
    card->setFixedWidth(m_desk.theme().theme().px(kSideWidth));
    QHBoxLayout *head = nullptr;
    QVBoxLayout *layout = makeCard(card, tr("Top products"), &head);
    m_by = new Segment(&m_desk.theme(), card);
    m_by->setObjectName(u"topProductsBy"_s);
    m_by->setAccessibleName(tr("Top products by"));
    m_by->setItems({{u"turnover"_s, tr("Value")}, {u"quantity"_s, tr("Quantity")}});
    m_by->setCurrent(u"turnover"_s);
    connect(m_by, &Segment::chosen, this, &OverviewPane::showProducts);
    head->addWidget(m_by);
    m_products = new FigureList(&m_desk.theme(), card);
    m_products->setObjectName(u"reportProducts"_s);
    m_products->setAccessibleName(tr("Top products"));
    connect(m_products, &FigureList::chosen, this, [this](int at) {
        const ReportRow row = m_topProducts.value(at);
        Q_EMIT rowWanted(ReportKind::Product, row.key, row.code);
    });
    layout->addWidget(m_products, 1);
    return card;
}

} // namespace shop
