// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storefront_section.h"

#include "core/base/amount_text.h"
#include "core/shop/storefront.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/small_parts.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

StorefrontSection::StorefrontSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Storefront"),
                      tr("The whole screen for customers who look for goods and order by "
                         "themselves. It is opened from the "
                         "sign-in page or the More menu, and left with a PIN."),
                      true, parent)
{
    const ThemeHost *host = &desk.theme();
    const auto add = [&](const QString &label, const QString &name) {
        auto *choice = new Switch(host, label, this);
        choice->setObjectName(name);
        body()->addWidget(choice);
        return choice;
    };
    m_collects = add(tr("Customers may order and collect it here"), u"storefrontCollects"_s);
    m_till = add(tr("Customers may send their cart to the till"), u"storefrontTill"_s);
    m_delivers = add(tr("Customers may have it delivered"), u"storefrontDelivers"_s);
    auto *grid = new QGridLayout;
    m_price = new QLineEdit(this);
    addField(grid, u"deliveryPrice"_s, tr("Price of the delivery"), m_price, 0, 0);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch();
    setFocusProxy(m_collects);
}

void StorefrontSection::load()
{
    read(
        u"settings.storefront"_s, [](Shop &shop) { return storefrontTerms(shop); },
        [this](const StorefrontTerms &terms) {
            put(m_collects, terms.collects);
            put(m_till, terms.till);
            put(m_delivers, terms.delivers);
            put(m_price, terms.deliveryPrice.isPositive()
                             ? toText(terms.deliveryPrice, desk().locale(), AmountStyle::Plain)
                             : QString());
        });
}

void StorefrontSection::saveTyped()
{
    StorefrontTerms terms{m_delivers->isChecked(),
                          Money::zero(desk().session().profile.rules.currency),
                          m_collects->isChecked(), m_till->isChecked(), false};
    if (!m_price->text().trimmed().isEmpty()) {
        const auto price =
            moneyFromText(m_price->text(), terms.deliveryPrice.currency(), desk().locale());
        if (!price)
            return refuse(
                {price.error().code, price.error().key, {{u"field"_s, u"deliveryPrice"_s}}});
        terms.deliveryPrice = *price;
    }
    store([call = desk().call(),
           terms](Shop &shop) { return saveStorefrontTerms(shop, call, terms); },
          tr("Saved."));
}

} // namespace shop
