// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/tax_change.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestTaxChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRateHoldsFromItsDay();
    void whatWasPlannedForLaterGoes();
    void aNewTaxStandsBehindTheOthers();
    void aTaxThatEndsKeepsItsPast();
    void otherCategoriesStayAsTheyAre();

private:
    static TaxRate percent(const QString &text)
    {
        return TaxRate::fromPercentText(text).valueOr({});
    }
    static QString ratesOn(const TaxTable &table, const QString &category, QDate day);

    const QDate m_change{2027, 1, 1};
    const TaxTable m_table{{{u"standard"_s, u"Standard"_s, {}}, {u"books"_s, u"Books"_s, u"B"_s}},
                           {{u"standard"_s, u"GST"_s, percent(u"5"_s), {}, {}, 0},
                            {u"standard"_s, u"PST"_s, percent(u"7"_s), {2020, 4, 1}, {}, 1},
                            {u"books"_s, u"GST"_s, percent(u"5"_s), {}, {}, 0}}};
};

QString TestTaxChange::ratesOn(const TaxTable &table, const QString &category, QDate day)
{
    QStringList rates;
    for (const TaxComponent &each : table.on(category, day))
        rates.append(each.name + u' ' + each.rate.percentText());
    return rates.join(u", "_s);
}

void TestTaxChange::aNewRateHoldsFromItsDay()
{
    const TaxTable changed =
        withRateFrom(m_table, u"standard"_s, u"GST"_s, percent(u"6"_s), m_change);
    VERIFY_OK(changed.validate());
    QCOMPARE(ratesOn(changed, u"standard"_s, m_change.addDays(-1)), u"GST 5, PST 7"_s);
    QCOMPARE(ratesOn(changed, u"standard"_s, m_change), u"GST 6, PST 7"_s);
    QCOMPARE(ratesOn(changed, u"standard"_s, m_change.addYears(9)), u"GST 6, PST 7"_s);
}

void TestTaxChange::whatWasPlannedForLaterGoes()
{
    TaxTable planned =
        withRateFrom(m_table, u"standard"_s, u"GST"_s, percent(u"9"_s), m_change.addDays(30));
    planned = withRateFrom(planned, u"standard"_s, u"GST"_s, percent(u"6"_s), m_change);
    VERIFY_OK(planned.validate());
    QCOMPARE(ratesOn(planned, u"standard"_s, m_change.addDays(40)), u"GST 6, PST 7"_s);
    // The same day again is another figure, not another tax.
    planned = withRateFrom(planned, u"standard"_s, u"GST"_s, percent(u"8"_s), m_change);
    QCOMPARE(ratesOn(planned, u"standard"_s, m_change), u"GST 8, PST 7"_s);
    QCOMPARE(ratesOn(planned, u"standard"_s, m_change.addDays(-1)), u"GST 5, PST 7"_s);
}

void TestTaxChange::aNewTaxStandsBehindTheOthers()
{
    const TaxTable changed =
        withRateFrom(m_table, u"books"_s, u"Levy"_s, percent(u"1"_s), m_change);
    VERIFY_OK(changed.validate());
    QCOMPARE(ratesOn(changed, u"books"_s, m_change), u"GST 5, Levy 1"_s);
    QCOMPARE(ratesOn(changed, u"books"_s, m_change.addDays(-1)), u"GST 5"_s);
    // A name that stands elsewhere keeps its place on receipts.
    const TaxTable known = withRateFrom(m_table, u"books"_s, u"PST"_s, percent(u"2"_s), m_change);
    QCOMPARE(known.components.last().position, 1);
}

void TestTaxChange::aTaxThatEndsKeepsItsPast()
{
    const TaxTable ended = withTaxEnding(m_table, u"standard"_s, u"PST"_s, m_change.addDays(-1));
    VERIFY_OK(ended.validate());
    QCOMPARE(ratesOn(ended, u"standard"_s, m_change.addDays(-1)), u"GST 5, PST 7"_s);
    QCOMPARE(ratesOn(ended, u"standard"_s, m_change), u"GST 5"_s);
    // Ended before it began it was never there.
    const TaxTable never = withTaxEnding(m_table, u"standard"_s, u"PST"_s, QDate(2019, 1, 1));
    QCOMPARE(never.components.size(), 2);
}

void TestTaxChange::otherCategoriesStayAsTheyAre()
{
    const TaxTable changed =
        withRateFrom(m_table, u"standard"_s, u"GST"_s, percent(u"6"_s), m_change);
    QCOMPARE(ratesOn(changed, u"books"_s, m_change), u"GST 5"_s);
    QCOMPARE(changed.categories, m_table.categories);
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestTaxChange)
#include "tst_tax_change.moc"
