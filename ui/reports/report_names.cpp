// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_names.h"

#include "core/base/amount_text.h"
#include "ui/text/date_text.h"
#include "ui/text/people_text.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Named {
    const char *id;
    const char *words;
};

constexpr Named kColumns[]{
    {"sales", QT_TRANSLATE_NOOP("Reports", "Sales")},
    {"returns", QT_TRANSLATE_NOOP("Reports", "Returns")},
    {"quantity", QT_TRANSLATE_NOOP("Reports", "Quantity")},
    {"turnover", QT_TRANSLATE_NOOP("Reports", "Turnover")},
    {"net", QT_TRANSLATE_NOOP("Reports", "Net")},
    {"tax", QT_TRANSLATE_NOOP("Reports", "Tax")},
    {"returned", QT_TRANSLATE_NOOP("Reports", "Returned")},
    {"margin", QT_TRANSLATE_NOOP("Reports", "Margin")},
    {"payments", QT_TRANSLATE_NOOP("Reports", "Payments")},
    {"amount", QT_TRANSLATE_NOOP("Reports", "Amount")},
    {"refunded", QT_TRANSLATE_NOOP("Reports", "Refunded")},
    {"voids", QT_TRANSLATE_NOOP("Reports", "Voids")},
    {"voided", QT_TRANSLATE_NOOP("Reports", "Voided")},
    {"no_sales", QT_TRANSLATE_NOOP("Reports", "No sale")},
    {"lines_removed", QT_TRANSLATE_NOOP("Reports", "Lines removed")},
    {"removed", QT_TRANSLATE_NOOP("Reports", "Removed")},
    {"discounts", QT_TRANSLATE_NOOP("Reports", "Discounts")},
    {"discounted", QT_TRANSLATE_NOOP("Reports", "Discounted")},
    {"prices_given", QT_TRANSLATE_NOOP("Reports", "Prices changed")},
    {"products", QT_TRANSLATE_NOOP("Reports", "Products")},
    {"without_cost", QT_TRANSLATE_NOOP("Reports", "Without cost")},
    {"cost_value", QT_TRANSLATE_NOOP("Reports", "Value at cost")},
    {"price_value", QT_TRANSLATE_NOOP("Reports", "Value at price")},
};

constexpr Named kMethods[]{
    {"cash", QT_TRANSLATE_NOOP("Reports", "Cash")},
    {"card", QT_TRANSLATE_NOOP("Reports", "Card")},
    {"gift-card", QT_TRANSLATE_NOOP("Reports", "Gift card")},
    {"store-credit", QT_TRANSLATE_NOOP("Reports", "Store credit")},
    {"account", QT_TRANSLATE_NOOP("Reports", "On account")},
    {"transfer", QT_TRANSLATE_NOOP("Reports", "Bank transfer")},
    {"cash-rounding", QT_TRANSLATE_NOOP("Reports", "Cash rounding")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Reports", text);
}

template <std::size_t size>
QString nameIn(const Named (&names)[size], const QString &id)
{
    for (const Named &each : names) {
        if (id == QLatin1StringView(each.id))
            return words(each.words);
    }
    return id;
}

} // namespace

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Hour:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by hour"));
    case ReportKind::Day:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by day"));
    case ReportKind::Product:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by product"));
    case ReportKind::Category:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by category"));
    case ReportKind::Person:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by person"));
    case ReportKind::Payment:
        return words(QT_TRANSLATE_NOOP("Reports", "Payments"));
    case ReportKind::Tax:
        return words(QT_TRANSLATE_NOOP("Reports", "Sales by tax"));
    case ReportKind::Exceptions:
        return words(QT_TRANSLATE_NOOP("Reports", "Exceptions by person"));
    case ReportKind::Stock:
        return words(QT_TRANSLATE_NOOP("Reports", "Value of the stock"));
    }
    return {};
}

QString columnTitle(const QString &id)
{
    return nameIn(kColumns, id);
}

QString rowTitle(const Report &report, const ReportRow &row, const QLocale &locale)
{
    if (!row.name.isEmpty() && report.kind != ReportKind::Tax)
        return displayName(row.name);
    switch (report.kind) {
    case ReportKind::Hour:
        return locale.toString(QTime(row.key.toInt(), 0), QLocale::ShortFormat);
    case ReportKind::Day:
        return dateText(QDate::fromString(row.key, Qt::ISODate), DateForm::ShortWeekday, locale);
    case ReportKind::Product:
        return displayName(row.code);
    case ReportKind::Category:
    case ReportKind::Stock:
        return words(QT_TRANSLATE_NOOP("Reports", "No category"));
    case ReportKind::Person:
    case ReportKind::Exceptions:
        return row.key.isEmpty() ? words(QT_TRANSLATE_NOOP("Reports", "The program"))
                                 : words(QT_TRANSLATE_NOOP("Reports", "Somebody erased"));
    case ReportKind::Payment:
        return nameIn(kMethods, row.key);
    case ReportKind::Tax:
        break;
    }
    if (row.key.isEmpty())
        return words(QT_TRANSLATE_NOOP("Reports", "Without tax"));
    return words(QT_TRANSLATE_NOOP("Reports", "%1 %2"))
        .arg(displayName(row.key, 30), percentText(row.rate, locale));
}

QString figureText(const std::optional<qint64> &figure, ReportUnit unit, Currency currency,
                   const QLocale &locale)
{
    if (!figure)
        return u"–"_s;
    switch (unit) {
    case ReportUnit::Money:
        return isolated(toText(Money(*figure, currency), locale));
    case ReportUnit::Quantity:
        return toText(Quantity::fromThousandths(*figure), locale);
    case ReportUnit::Count:
        break;
    }
    return locale.toString(*figure);
}

QString axisText(const Money &amount, qint64 step, const QLocale &locale)
{
    const Currency currency = amount.currency();
    QString text = toText(amount, locale);
    if (currency.exponent() > 0 && step % currency.minorPerMajor() == 0)
        text.remove(locale.decimalPoint() + QString(currency.exponent(), u'0'));
    return isolated(text);
}

QString documentKindText(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
        return words(QT_TRANSLATE_NOOP("Reports", "Return"));
    case OrderKind::Void:
        return words(QT_TRANSLATE_NOOP("Reports", "Void"));
    case OrderKind::AccountPayment:
        return words(QT_TRANSLATE_NOOP("Reports", "Payment on account"));
    default:
        return words(QT_TRANSLATE_NOOP("Reports", "Sale"));
    }
}

} // namespace shop
