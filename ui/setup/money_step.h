// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace shop {

class Banner;
class Card;
class FieldRow;
class PlainLabel;
class Segment;

// Country, currency, taxes and rounding: proposed from the country, confirmed by the owner.
class MoneyStep final : public SetupStep
{
    Q_OBJECT

public:
    MoneyStep(Desk &desk, SetupAnswers &answers, QWidget *parent = nullptr);

    QString title() const override { return tr("Money and tax"); }
    QString explanation() const override
    {
        return tr("Taken from your country. Check it once, then forget it.");
    }
    bool leave() override;

private:
    struct RateRow {
        qsizetype component; // in the table proposed
        QLineEdit *edit;
    };

    void proposeFor(const QString &region);
    void showTaxes();
    bool takeRates();
    void showExample();

    CountryDefaults m_defaults;
    QComboBox *m_region;
    QLineEdit *m_currency;
    FieldRow *m_currencyRow;
    Segment *m_mode;
    PlainLabel *m_cash;
    Card *m_card;
    QGridLayout *m_taxes;
    QList<RateRow> m_rates;
    Banner *m_example;
    Banner *m_fiscal;
};

} // namespace shop
