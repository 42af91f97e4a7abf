// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/price_trace_panel.h"

#include "core/base/amount_text.h"
#include "ui/sell/promotion_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PriceTracePanel::PriceTracePanel(Desk &desk, const CartLine &line,
                                 const std::optional<Discount> &ofSale, const PriceTrace &trace,
                                 QWidget *parent)
    : Panel(desk, u"tag"_s, tr("Price of %1").arg(displayName(line.name, 60)), 480, parent),
      m_line(line),
      m_ofSale(ofSale)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"priceTracePanel"_s);
    const auto money = [&](const Money &amount) { return isolated(toText(amount, desk.locale())); };
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    body()->addLayout(grid);
    for (const PriceStep &step : trace.steps) {
        const bool first = step.kind == PriceStepKind::LineAmount;
        addRow(grid, stepText(step, trace.origin), first ? QString() : money(step.change),
               step.kind == PriceStepKind::ContainedTax ? QString() : money(step.rest));
    }
    body()->addWidget(new Divider(host, Qt::Horizontal, this));
    auto *sum = new QHBoxLayout;
    sum->addWidget(
        new PlainLabel(host, tr("The customer pays"), TypeRole::Strong, &Theme::text, this), 1);
    const Money rest = trace.steps.isEmpty() ? Money() : trace.steps.last().rest;
    auto *total = new PlainLabel(host, money(rest), TypeRole::Strong, &Theme::text, this);
    total->setObjectName(u"traceTotal"_s);
    sum->addWidget(total);
    body()->addLayout(sum);
    if (!trace.others.isEmpty()) {
        body()->addSpacing(8);
        body()->addWidget(new PlainLabel(host, tr("Promotions that took nothing off"),
                                         TypeRole::Label, &Theme::text2, this));
        auto *others = new QGridLayout;
        others->setColumnStretch(0, 1);
        others->setHorizontalSpacing(20);
        body()->addLayout(others);
        for (const PromotionVerdict &verdict : trace.others)
            addRow(others, displayName(verdict.name, 60), verdictText(verdict, desk.locale()), {});
    }
    setTake(tr("Close"), u"Enter"_s);
    setFocusProxy(takeButton());
}

QString PriceTracePanel::amountText() const
{
    const QString price = isolated(toText(m_line.unitPrice, desk().locale()));
    const QString quantity = toText(m_line.quantity, desk().locale());
    if (m_line.unit == Unit::Piece)
        return tr("%1 × %2").arg(quantity, price);
    return tr("%1 %2 × %3").arg(quantity, unitCode(m_line.unit), price);
}

QString PriceTracePanel::discountText(const std::optional<Discount> &discount,
                                      const QString &what) const
{
    QString text = what;
    if (discount && !discount->amount) {
        if (const auto rate = TaxRate::fromMillionths(discount->millionths))
            text = tr("%1 of %2 %").arg(what, rate->percentText());
    }
    if (discount && !discount->reason.isEmpty())
        text = tr("%1: %2").arg(text, displayName(discount->reason, 60));
    return discount && !discount->approvedBy.isNull() ? tr("%1 (approved)").arg(text) : text;
}

QString PriceTracePanel::stepText(const PriceStep &step, PriceOrigin origin) const
{
    switch (step.kind) {
    case PriceStepKind::LineAmount:
        break;
    case PriceStepKind::Promotion:
        return displayName(step.name, 60);
    case PriceStepKind::LineDiscount:
        return discountText(m_line.discount, tr("Discount"));
    case PriceStepKind::SaleDiscount:
        return discountText(m_ofSale, tr("Share of the discount on the sale"));
    case PriceStepKind::ContainedTax:
        return tr("Contains %1").arg(displayName(step.name, 30));
    case PriceStepKind::AddedTax:
        return displayName(step.name, 30);
    }
    switch (origin) {
    case PriceOrigin::ByHand:
        return (m_line.priceApprovedBy.isNull() ? tr("%1, price changed from %2")
                                                : tr("%1, price changed from %2 (approved)"))
            .arg(amountText(),
                 isolated(toText(m_line.listPrice.value_or(m_line.unitPrice), desk().locale())));
    case PriceOrigin::Label:
        return tr("As the label says");
    case PriceOrigin::Receipt:
        return tr("As on receipt %1").arg(m_line.returnOf ? m_line.returnOf->number : QString());
    case PriceOrigin::Catalog:
        break;
    }
    return amountText();
}

void PriceTracePanel::addRow(QGridLayout *grid, const QString &what, const QString &change,
                             const QString &rest)
{
    const ThemeHost *host = &desk().theme();
    const int row = grid->rowCount();
    auto *name = new PlainLabel(host, what, TypeRole::Body, &Theme::text, this);
    name->setWordWrap(true);
    name->setObjectName(u"traceRow"_s);
    name->setAccessibleDescription(change.isEmpty() ? rest : change);
    grid->addWidget(name, row, 0);
    for (const auto &[text, column] : {std::pair(change, 1), std::pair(rest, 2)}) {
        auto *label = new PlainLabel(host, text, TypeRole::Body,
                                     column == 1 ? &Theme::text2 : &Theme::text, this);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, row, column);
    }
}

} // namespace shop
