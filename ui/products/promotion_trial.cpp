// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/promotion_trial.h"

#include "core/base/amount_text.h"
#include "ui/sell/promotion_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PromotionTrial::PromotionTrial(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(
        new PlainLabel(host, tr("Try it on a ticket"), TypeRole::Title, &Theme::text, this));
    auto *row = new QHBoxLayout;
    auto *code = new QLineEdit(this);
    code->setObjectName(u"trialCode"_s);
    code->setProperty("acceptsScan", true);
    code->setMaxLength(60);
    code->setPlaceholderText(tr("Scan a product, or type its code and Enter"));
    code->setAccessibleName(tr("Product on the example ticket"));
    connect(code, &QLineEdit::returnPressed, this, [this, code] {
        add(code->text().trimmed());
        code->clear();
    });
    row->addWidget(code, 1);
    auto *clear = new Button(tr("Empty it"), this);
    clear->setObjectName(u"trialClearButton"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_lines.clear();
        refresh();
    });
    row->addWidget(clear);
    layout->addLayout(row);
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(u"trialTable"_s);
    m_table->setAccessibleName(tr("Example ticket"));
    m_table->setHorizontalHeaderLabels({tr("Product"), tr("Amount"), tr("Off")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    m_said = new PlainLabel(host, TypeRole::Medium, &Theme::text, this);
    m_said->setObjectName(u"trialSaid"_s);
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    refresh();
}

void PromotionTrial::setPromotion(const std::optional<Promotion> &promotion)
{
    m_promotion = promotion;
    refresh();
}

void PromotionTrial::add(const QString &code)
{
    if (code.isEmpty())
        return;
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), code](Shop &shop) { return shop.products().findByCode(call, code); },
        [this](const Result<std::optional<ScannedProduct>> &found) {
            if (found && *found)
                return addProduct(**found);
            m_desk.soundBad();
            m_desk.toast(found ? tr("This code is not known.") : errorText(found.error()));
        });
}

void PromotionTrial::addProduct(const ScannedProduct &scanned)
{
    const ProductSummary &product = scanned.product;
    if (!product.price)
        return m_desk.toast(tr("%1 has no fixed price.").arg(displayName(product.name, 60)));
    for (Line &line : m_lines) {
        if (line.line.product == product.id) {
            line.line.quantity =
                line.line.quantity.plus(Quantity::pieces(1)).valueOr(line.line.quantity);
            return refresh();
        }
    }
    PromotionLine line;
    line.product = product.id;
    line.category = product.category;
    line.unit = product.unit;
    line.quantity = Quantity::pieces(1);
    line.discountable = !product.noDiscount;
    m_lines.append({product.name, line, *product.price});
    refresh();
}

// With its coupon given, at this hour of the shop: by the function that prices a ticket.
void PromotionTrial::refresh()
{
    const PricingRules &rules = m_desk.session().profile.rules;
    QList<PromotionLine> lines;
    for (Line &line : m_lines) {
        line.line.amount =
            line.price.amountFor(line.line.quantity, rules.rounding).valueOr(line.line.amount);
        lines.append(line.line);
    }
    const QDateTime now = m_desk.shopNow();
    QList<Promotion> promotions;
    PromotionMoment moment{now.date(), now.time(), {}};
    if (m_promotion) {
        promotions.append(*m_promotion);
        moment.coupons.append(m_promotion->coupon);
    }
    const auto applied = applyPromotions(lines, promotions, moment, rules.currency, rules.rounding);
    m_table->setRowCount(int(m_lines.size()));
    const auto money = [this](const Money &amount) {
        return isolated(toText(amount, m_desk.locale()));
    };
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines[row];
        QString off;
        if (applied && !applied->lines[row].isEmpty())
            off = money(applied->lines[row].first().amount.negated());
        const QString texts[]{tr("%1 × %2").arg(toText(line.line.quantity, m_desk.locale()),
                                                displayName(line.name, 60)),
                              money(line.line.amount), off};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (m_lines.isEmpty())
        return m_said->setText(tr("Nothing is on it yet."));
    if (!m_promotion || !applied)
        return m_said->setText(applied ? tr("The promotion is not whole yet.")
                                       : errorText(applied.error()));
    const PromotionVerdict &verdict = applied->verdicts.first();
    m_said->setText(verdict.outcome == PromotionOutcome::Applied
                        ? tr("Takes off %1.").arg(money(applied->taken))
                        : tr("Takes nothing off: %1.").arg(verdictText(verdict, m_desk.locale())));
}

} // namespace shop
