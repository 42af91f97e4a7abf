// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/money_step.h"

#include "core/base/amount_text.h"
#include "core/cart/totals.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/small_parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// "CA-NS" as people know it.
QString regionName(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region.left(2));
    const QString country =
        territory == QLocale::AnyTerritory ? region.left(2) : QLocale::territoryToString(territory);
    return region.size() > 2 ? country + u", "_s + region.mid(3) : country;
}

QString ownRegion(const QStringList &regions)
{
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    for (const QString &region : regions) {
        if (region == country || region.startsWith(country + u'-'))
            return region;
    }
    return regions.value(0);
}

} // namespace

MoneyStep::MoneyStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(12);
    m_region = new QComboBox(this);
    m_region->setObjectName(u"regionCombo"_s);
    QStringList regions = knownRegions();
    std::sort(regions.begin(), regions.end(),
              [](const QString &a, const QString &b) { return regionName(a) < regionName(b); });
    for (const QString &region : regions)
        m_region->addItem(regionName(region), region);
    grid->addWidget(new FieldRow(host, tr("Country"), m_region, this), 0, 0);
    m_currency = new QLineEdit(this);
    m_currency->setObjectName(u"currencyEdit"_s);
    m_currency->setMaxLength(3);
    m_currencyRow = new FieldRow(host, tr("Currency (three letters)"), m_currency, this);
    grid->addWidget(m_currencyRow, 0, 1);
    layout->addLayout(grid);
    m_mode = new Segment(host, this);
    m_mode->setAccessibleName(tr("Prices on the shelf"));
    m_mode->setItems({{u"tax-included"_s, tr("Prices include tax")},
                      {u"tax-added"_s, tr("Tax is added at the till")}});
    connect(m_mode, &Segment::chosen, this, [this] { showExample(); });
    m_cash = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_mode);
    row->addSpacing(16);
    row->addWidget(m_cash, 1);
    layout->addLayout(row);

    m_card = new Card(host, this);
    m_taxes = new QGridLayout(m_card);
    m_taxes->setContentsMargins(16, 12, 16, 12);
    m_taxes->setVerticalSpacing(8);
    layout->addWidget(m_card);
    m_example = new Banner(host, true, this);
    layout->addWidget(m_example);
    m_fiscal = new Banner(host, true, this);
    layout->addWidget(m_fiscal);
    layout->addStretch(1);
    connect(m_region, &QComboBox::currentIndexChanged, this,
            [this] { proposeFor(m_region->currentData().toString()); });
    const QString own = ownRegion(knownRegions());
    m_region->setCurrentIndex(qMax(0, m_region->findData(own)));
    proposeFor(m_region->currentData().toString());
    setFocusProxy(m_region);
}

void MoneyStep::proposeFor(const QString &region)
{
    m_defaults = countryDefaults(region);
    answers().region = region;
    m_currency->setText(m_defaults.currency.code());
    m_mode->setCurrent(priceModeCode(m_defaults.priceMode));
    const CashRounding cash = defaultCashRounding(m_defaults.currency);
    m_cash->setText(cash.stepMinor > 1 ? tr("Cash is rounded to %1, card is exact.")
                                             .arg(toText(Money(cash.stepMinor, m_defaults.currency),
                                                         desk().locale()))
                                       : tr("Cash and card are exact."));
    m_fiscal->setVisible(m_defaults.needsFiscalDevice);
    m_fiscal->setContent(
        {.tone = Tone::Warning,
         .text = tr("This country demands a certified device or program at the till. This "
                    "version of Shopdesk has none: ask your tax adviser first.")});
    showTaxes();
    showExample();
}

void MoneyStep::showTaxes()
{
    while (QLayoutItem *item = m_taxes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rates.clear();
    const ThemeHost *host = &desk().theme();
    const auto head = [&](const QString &text, int column) {
        m_taxes->addWidget(new PlainLabel(host, text, TypeRole::Caption, &Theme::text3, m_card), 0,
                           column);
    };
    head(tr("Class"), 0);
    head(tr("On the receipt"), 1);
    head(tr("Rate in percent"), 2);
    int row = 1;
    const QDate today = desk().shopNow().date();
    for (const TaxCategory &category : std::as_const(m_defaults.taxes.categories)) {
        m_taxes->addWidget(new PlainLabel(host, displayName(category.name), TypeRole::Strong,
                                          &Theme::text, m_card),
                           row, 0);
        const QList<TaxComponent> components = m_defaults.taxes.on(category.code, today);
        if (components.isEmpty())
            m_taxes->addWidget(
                new PlainLabel(host, tr("No tax"), TypeRole::Body, &Theme::text2, m_card), row++,
                1);
        for (const TaxComponent &component : components) {
            m_taxes->addWidget(new PlainLabel(host, displayName(component.name), TypeRole::Body,
                                              &Theme::text2, m_card),
                               row, 1);
            auto *edit = new QLineEdit(component.rate.percentText(), m_card);
            edit->setObjectName(u"rateEdit"_s + QString::number(m_rates.size()));
            edit->setAccessibleName(tr("Rate of %1 for %2").arg(component.name, category.name));
            edit->setProperty("density", u"dense"_s);
            edit->setMaximumWidth(120);
            connect(edit, &QLineEdit::textEdited, this, [this] { showExample(); });
            m_taxes->addWidget(edit, row++, 2, Qt::AlignLeading);
            m_rates.append({m_defaults.taxes.components.indexOf(component), edit});
        }
    }
    m_taxes->setColumnStretch(0, 2);
    m_taxes->setColumnStretch(1, 2);
    m_taxes->setColumnStretch(2, 1);
}

bool MoneyStep::takeRates()
{
    for (const RateRow &row : std::as_const(m_rates)) {
        const auto rate = TaxRate::fromPercentText(row.edit->text());
        row.edit->setProperty("fieldState", rate ? QVariant() : QVariant(u"error"_s));
        row.edit->update();
        if (!rate) {
            m_example->setContent({.tone = Tone::Danger, .text = errorText(rate.error())});
            return false;
        }
        m_defaults.taxes.components[row.component].rate = *rate;
    }
    return true;
}

void MoneyStep::showExample()
{
    if (!takeRates() || m_defaults.taxes.categories.isEmpty())
        return;
    CartLine line;
    line.name = tr("Candle");
    line.quantity = Quantity::pieces(1);
    line.unitPrice = UnitPrice(22 * UnitPrice::kScale, m_defaults.currency);
    line.taxCategory = m_defaults.taxes.categories.first().code;
    PricingRules rules;
    rules.currency = m_defaults.currency;
    rules.priceMode = priceModeFromCode(m_mode->current()).valueOr(m_defaults.priceMode);
    rules.taxRounding = m_defaults.taxRounding;
    const auto totals =
        computeTotals({line}, std::nullopt, rules, m_defaults.taxes, desk().shopNow().date());
    if (!totals)
        return;
    const auto text = [this](const Money &amount) {
        return isolated(toText(amount, desk().locale()));
    };
    m_example->setContent(
        {.tone = Tone::Info,
         .iconName = u"calculator"_s,
         .text = tr("Example: a candle for %1 rings up as %2, of which %3 is tax.")
                     .arg(text(totals->amount), text(totals->total), text(totals->tax))});
}

bool MoneyStep::leave()
{
    if (!takeRates())
        return false;
    const auto currency = Currency::fromCode(m_currency->text().trimmed().toUpper());
    if (!currency) {
        m_currencyRow->setMessage(FieldMessage::Error, errorText(currency.error()));
        m_currency->setFocus();
        return false;
    }
    m_currencyRow->clearMessage();
    ShopProfile &profile = answers().firstRun.profile;
    profile.country = m_defaults.country;
    profile.timeZone = m_defaults.timeZone;
    profile.rules.currency = *currency;
    profile.rules.priceMode = priceModeFromCode(m_mode->current()).valueOr(m_defaults.priceMode);
    profile.rules.taxRounding = m_defaults.taxRounding;
    profile.rules.cash = defaultCashRounding(*currency);
    answers().firstRun.taxes = m_defaults.taxes;
    return true;
}

} // namespace shop
