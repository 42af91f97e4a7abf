// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/price_check_panel.h"

#include "core/base/amount_text.h"
#include "ui/sell/promotion_text.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Looked {
    std::optional<ScannedProduct> found;
    QList<Promotion> promotions;
};

} // namespace

PriceCheckPanel::PriceCheckPanel(Desk &desk, const TicketDesk &tickets, QWidget *parent)
    : Panel(desk, u"search"_s, tr("Price check"), 400, parent), m_tickets(tickets)
{
    const ThemeHost *host = &desk.theme();
    setObjectName(u"priceCheckPanel"_s);
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"priceCheckEdit"_s);
    m_code->setMaxLength(80);
    m_code->setProperty("acceptsScan", true);
    m_code->setLayoutDirection(Qt::LeftToRight);
    connect(m_code, &QLineEdit::returnPressed, this, &PriceCheckPanel::take);
    body()->addWidget(new FieldRow(host, tr("Scan, or type the code"), m_code, this));
    body()->addSpacing(8);
    m_name = new PlainLabel(host, tr("Nothing is put on the ticket."), TypeRole::Title,
                            &Theme::text, this);
    m_name->setObjectName(u"checkedName"_s);
    m_name->setWordWrap(true);
    m_price = new PlainLabel(host, TypeRole::Money, &Theme::text, this);
    m_price->setObjectName(u"checkedPrice"_s);
    m_stock = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_stock->setObjectName(u"checkedStock"_s);
    m_promotions = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_promotions->setObjectName(u"checkedPromotions"_s);
    m_promotions->setWordWrap(true);
    for (PlainLabel *label : {m_name, m_price, m_stock, m_promotions})
        body()->addWidget(label);
    setTake(tr("Look up"), u"Enter"_s);
    setFocusProxy(m_code);
}

void PriceCheckPanel::take()
{
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        look(code);
    m_code->clear();
}

void PriceCheckPanel::look(const QString &code)
{
    desk().backend().ask(
        this, Lane::Counter,
        [call = desk().call(), code](Shop &shop) -> Result<Looked> {
            SHOP_TRY_VALUE(found, shop.products().findByCode(call, code));
            SHOP_TRY_VALUE(promotions, shop.promotions().active(call));
            return Looked{found, promotions};
        },
        [this, code](const Result<Looked> &looked) {
            if (looked && looked->found)
                return show(*looked->found, looked->promotions);
            desk().soundBad();
            for (PlainLabel *label : {m_name, m_price, m_stock, m_promotions})
                label->setText({});
            showProblem(looked ? tr("No product has the code %1.").arg(displayName(code, 40))
                               : errorText(looked.error()));
        });
}

void PriceCheckPanel::show(const ScannedProduct &scanned, const QList<Promotion> &promotions)
{
    const ProductSummary &product = scanned.product;
    const QLocale &locale = desk().locale();
    const Currency currency = desk().session().profile.rules.currency;
    showProblem({});
    desk().soundGood();
    m_name->setText(displayName(product.name, 120));
    QString price =
        product.price ? isolated(toText(*product.price, locale)) : tr("Asked at the sale");
    if (product.price && product.unit != Unit::Piece)
        price = tr("%1 per %2").arg(price, unitCode(product.unit));
    if (scanned.label && scanned.label->figure == LabelFigure::Amount) {
        if (const auto amount = labelAmount(*scanned.label, currency))
            price = tr("%1 on the label").arg(isolated(toText(*amount, locale)));
    }
    if (product.price && scanned.pack != Quantity::pieces(1)) {
        if (const auto pack =
                product.price->amountFor(scanned.pack, desk().session().profile.rules.rounding))
            price =
                tr("%1 for %2").arg(isolated(toText(*pack, locale)), toText(scanned.pack, locale));
    }
    m_price->setText(price);
    const bool counted =
        product.kind == ProductKind::Goods || product.kind == ProductKind::OpenPrice;
    m_stock->setText(counted ? tr("%1 available").arg(toText(product.available(), locale))
                             : QString());
    QStringList lines;
    const PromotionMoment now = m_tickets.moment();
    for (const Promotion &promotion : promotions) {
        if (isFor(promotion, product.id, product.category))
            lines.append(tr("%1: %2").arg(displayName(promotion.name, 60),
                                          standingText(promotion, now.day, now.time, locale)));
    }
    m_promotions->setText(lines.isEmpty() ? tr("No promotion is for it.") : lines.join(u'\n'));
}

} // namespace shop
