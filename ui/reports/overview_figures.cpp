// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview shows of its reports. Every sum comes with them; here are shares and changes.
#include "core/base/amount_text.h"
#include "core/base/rounding.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/figure_list.h"
#include "ui/reports/overview_pane.h"
#include "ui/reports/report_names.h"
#include "ui/reports/share_bar.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTop = 7; // products

qint64 figure(const Report &report, const ReportRow &row, QStringView id)
{
    return report.figure(row, id).value_or(0);
}

qint64 total(const Report &report, QStringView id)
{
    return figure(report, report.total, id);
}

const ReportRow *rowOf(const Report &report, const QString &key)
{
    for (const ReportRow &row : report.rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

qint64 divided(qint64 a, qint64 b)
{
    return b == 0 ? 0 : multiplyDivide(a, 1, b, Rounding::HalfUp).value_or(0);
}

// Tenths of a percent that now is more than then; nothing to compare with: none.
std::optional<qint64> changeOf(qint64 now, qint64 then)
{
    if (then == 0)
        return std::nullopt;
    return multiplyDivide(now - then, 1'000, qAbs(then), Rounding::HalfUp);
}

QList<QString> keysOf(const Report &a, const Report &b)
{
    QStringList keys;
    for (const Report *report : {&a, &b}) {
        for (const ReportRow &row : report->rows)
            keys.append(row.key);
    }
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

// "14:00", or "2 P.M." where the clock has twelve hours: there is no room for minutes.
QString hourLabel(int hour, const QLocale &locale)
{
    const QTime time(hour, 0);
    const bool twelve = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return twelve ? locale.toString(time, u"h AP"_s) : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

QString OverviewPane::money(qint64 minor) const
{
    return isolated(toText(Money(minor, m_overview.bars.currency), m_desk.locale()));
}

QString OverviewPane::changeText(qint64 now, qint64 then) const
{
    const auto tenths = changeOf(now, then);
    if (!tenths)
        return {};
    const QString number = toText(Quantity::fromThousandths(qAbs(*tenths) * 100), m_desk.locale());
    const QString sign = *tenths < 0 ? u"−"_s : *tenths > 0 ? u"+"_s : QString();
    return isolated(tr("%1 %").arg(sign + number));
}

void OverviewPane::setFigure(int at, const QString &now, const QString &change, bool up, bool down,
                             const QString &was)
{
    const Figure &figure = m_figures[at];
    figure.amount->setAmount(now);
    const QString arrow = up ? u"↑ "_s : down ? u"↓ "_s : QString();
    figure.change->setColour(up ? &Theme::success : down ? &Theme::danger : &Theme::text2);
    figure.change->setText(change.isEmpty() ? arrow + was : tr("%1  %2").arg(arrow + change, was));
}

void OverviewPane::showFigures()
{
    const Report &now = m_overview.bars;
    const Report &then = m_overview.then;
    const auto was = [&](const QString &text) { return tr("was %1").arg(text); };
    const qint64 sales = total(now, u"turnover");
    const qint64 salesThen = total(then, u"turnover");
    setFigure(0, money(sales), changeText(sales, salesThen), sales > salesThen, sales < salesThen,
              was(money(salesThen)));
    const qint64 receipts = total(now, u"sales");
    const qint64 receiptsThen = total(then, u"sales");
    const QLocale &locale = m_desk.locale();
    const QString more = (receipts < receiptsThen ? u"−"_s : u"+"_s) +
                         locale.toString(qAbs(receipts - receiptsThen));
    setFigure(1, locale.toString(receipts), receipts == receiptsThen ? QString() : isolated(more),
              receipts > receiptsThen, receipts < receiptsThen, was(locale.toString(receiptsThen)));
    const qint64 sold = sales + total(now, u"returned");
    const qint64 basket = divided(sold, receipts);
    const qint64 basketThen = divided(salesThen + total(then, u"returned"), receiptsThen);
    setFigure(2, money(basket), changeText(basket, basketThen), basket > basketThen,
              basket < basketThen, was(money(basketThen)));
    const auto items = [&](const Report &report) {
        const qint64 tenths = divided(total(report, u"quantity"), total(report, u"sales") * 100);
        return Quantity::fromThousandths(tenths * 100);
    };
    const Quantity many = items(now);
    const Quantity manyThen = items(then);
    setFigure(3, toText(many, locale), {}, many > manyThen, many < manyThen,
              was(toText(manyThen, locale)));
    const qint64 returns = total(now, u"returns");
    setFigure(4, money(total(now, u"returned")), tr("%n receipt(s)", nullptr, int(returns)), false,
              false, was(money(total(then, u"returned"))));
}

void OverviewPane::showBars()
{
    const Report &now = m_overview.bars;
    const Report &then = m_overview.barsThen;
    const bool byHour = now.kind == ReportKind::Hour;
    const QDateTime clock = m_desk.shopNow();
    const qint64 days = then.period.from.daysTo(now.period.from);
    Report earlier = then; // its days under the names of the days they stand beside
    if (!byHour) {
        for (ReportRow &row : earlier.rows)
            row.key = QDate::fromString(row.key, Qt::ISODate).addDays(days).toString(Qt::ISODate);
    }
    m_bars.clear();
    QList<Bar> bars;
    for (const QString &key : keysOf(now, earlier)) {
        ReportRow row;
        row.key = key;
        const ReportRow *is = rowOf(now, key);
        const ReportRow *was = rowOf(earlier, key);
        const QDate day = QDate::fromString(key, Qt::ISODate);
        if (!byHour && day > now.period.to)
            continue;
        Bar bar;
        bar.label = byHour ? hourLabel(key.toInt(), m_desk.locale())
                           : dateText(day, DateForm::Short, m_desk.locale());
        bar.value = is ? figure(now, *is, u"turnover") : 0;
        bar.earlier = was ? figure(earlier, *was, u"turnover") : 0;
        const bool today = now.period.to == clock.date();
        bar.now = byHour ? today && key.toInt() == clock.time().hour() : day == clock.date();
        bar.toCome = byHour ? today && key.toInt() > clock.time().hour() : day > clock.date();
        bar.text = tr("%1: %2, before %3")
                       .arg(byHour ? rowTitle(now, row, m_desk.locale()) : bar.label,
                            money(bar.value), money(bar.earlier));
        bars.append(bar);
        m_bars.append(row);
    }
    m_chartTitle->setText(reportTitle(now.kind));
    m_chart->setAccessibleName(reportTitle(now.kind));
    m_chart->setBars(bars, [this](qint64 minor, qint64 step) {
        return axisText(Money(minor, m_overview.bars.currency), step, m_desk.locale());
    });
    m_legendNow->setText(tr("■ %1").arg(titleOf(m_choice, m_desk.locale(), clock.date())));
    m_legendThen->setText(tr("□ %1").arg(earlierName(m_choice, m_desk.locale())));
}

void OverviewPane::showCategories()
{
    const Report &now = m_overview.categories;
    const qint64 largest =
        now.rows.isEmpty() ? 0 : qMax<qint64>(1, figure(now, now.rows.first(), u"turnover"));
    QList<FigureRow> rows;
    for (const ReportRow &row : now.rows) {
        const qint64 amount = figure(now, row, u"turnover");
        const ReportRow *was = rowOf(m_overview.categoriesThen, row.key);
        const qint64 before = was ? figure(m_overview.categoriesThen, *was, u"turnover") : 0;
        FigureRow shown;
        shown.name = rowTitle(now, row, m_desk.locale());
        shown.amount = money(amount);
        shown.note = before == 0 ? u"–"_s : changeText(amount, before);
        shown.noteIsGood = before != 0 && amount > before;
        shown.noteIsBad = before != 0 && amount < before;
        shown.share = int(qBound(qint64(0), divided(amount * 1'000, largest), qint64(1'000)));
        shown.swatch = m_desk.theme().theme().shelf(row.shelf).edge;
        rows.append(shown);
    }
    m_categories->setRows(rows);
}

void OverviewPane::showPayments()
{
    const Theme &theme = m_desk.theme().theme();
    const QColor colours[]{theme.accent,
                           theme.signature,
                           theme.shelf(Shelf::Dairy).edge,
                           theme.shelf(Shelf::Gifts).edge,
                           theme.shelf(Shelf::Pantry).edge,
                           theme.shelf(Shelf::Produce).edge,
                           theme.shelf(Shelf::Home).edge};
    const Report &payments = m_overview.payments;
    const qint64 whole = total(payments, u"amount");
    QList<FigureRow> rows;
    QList<ShareBar::Part> parts;
    for (qsizetype i = 0; i < payments.rows.size(); ++i) {
        const ReportRow &row = payments.rows[i];
        const qint64 amount = figure(payments, row, u"amount");
        FigureRow shown;
        shown.name = rowTitle(payments, row, m_desk.locale());
        shown.amount = money(amount);
        const qint64 percent = divided(amount * 100, whole);
        shown.note = isolated(tr("%1 %").arg(m_desk.locale().toString(percent)));
        shown.swatch = colours[size_t(i) % std::size(colours)];
        rows.append(shown);
        parts.append({amount, shown.swatch});
    }
    m_payments->setRows(rows);
    m_share->setParts(parts);
}

void OverviewPane::showProducts()
{
    const Report &products = m_overview.products;
    m_topProducts = products.rows;
    const QString by = m_by->current();
    const qsizetype shown = qMin<qsizetype>(kTop, m_topProducts.size());
    std::partial_sort(m_topProducts.begin(), m_topProducts.begin() + shown, m_topProducts.end(),
                      [&](const ReportRow &a, const ReportRow &b) {
                          return figure(products, a, by) > figure(products, b, by);
                      });
    m_topProducts.resize(shown);
    QList<FigureRow> rows;
    for (const ReportRow &row : std::as_const(m_topProducts)) {
        FigureRow line;
        line.name = tr("%1  %2").arg(m_desk.locale().toString(rows.size() + 1),
                                     rowTitle(products, row, m_desk.locale()));
        line.amount = money(figure(products, row, u"turnover"));
        line.note =
            toText(Quantity::fromThousandths(figure(products, row, u"quantity")), m_desk.locale());
        rows.append(line);
    }
    m_products->setRows(rows);
}

void OverviewPane::addWorth(QList<FigureRow> &rows, const FigureRow &row, const Lead &lead)
{
    rows.append(row);
    rows.last().noteLeads = true;
    m_worth.append(lead);
}

void OverviewPane::addWaiting(QList<FigureRow> &rows)
{
    const Waiting &waiting = m_overview.waiting;
    const auto add = [&](const QString &icon, const QString &name, const QString &leads,
                         const QString &page) {
        FigureRow row;
        row.iconName = icon;
        row.name = name;
        row.note = leads;
        addWorth(rows, row, {std::nullopt, page});
    };
    if (const int products = int(waiting.toOrder.value_or(0)))
        add(u"alert"_s, tr("%n product(s) to order", nullptr, products), tr("Open list"),
            u"stock"_s);
    if (const int orders = int(waiting.orders))
        add(u"truck"_s, tr("%n order(s) wait", nullptr, orders), tr("Orders"), u"orders"_s);
    if (waiting.drawers > 0)
        add(u"drawer"_s,
            tr("%n drawer(s) hold(s) about %1", nullptr, waiting.drawers)
                .arg(money(waiting.inDrawers.minor())),
            tr("Shift"), u"shift"_s);
}

void OverviewPane::addExceptions(QList<FigureRow> &rows)
{
    const Report &exceptions = m_overview.exceptions;
    const auto add = [&](const QString &icon, const QString &name, qint64 minor, ReportKind leads) {
        FigureRow row;
        row.iconName = icon;
        row.name = name;
        row.amount = minor == 0 ? QString() : money(minor);
        row.note = tr("See");
        addWorth(rows, row, {leads, {}});
    };
    const auto count = [&](QStringView id) { return int(total(exceptions, id)); };
    if (const int returns = int(total(m_overview.bars, u"returns")))
        add(u"refund"_s, tr("%n return(s)", nullptr, returns), total(m_overview.bars, u"returned"),
            m_overview.bars.kind);
    if (const int voids = count(u"voids"))
        add(u"trash"_s, tr("%n void(s)", nullptr, voids), total(exceptions, u"voided"),
            ReportKind::Exceptions);
    if (const int opened = count(u"no_sales"))
        add(u"drawer"_s, tr("Drawer opened %n time(s) without a sale", nullptr, opened), 0,
            ReportKind::Exceptions);
    if (const int removed = count(u"lines_removed"))
        add(u"minus"_s, tr("%n line(s) removed after the total", nullptr, removed),
            total(exceptions, u"removed"), ReportKind::Exceptions);
    if (const int discounts = count(u"discounts"))
        add(u"percent"_s, tr("%n discount(s) by hand", nullptr, discounts),
            total(exceptions, u"discounted"), ReportKind::Exceptions);
    if (const int prices = count(u"prices_given"))
        add(u"tag"_s, tr("%n price(s) changed by hand", nullptr, prices), 0,
            ReportKind::Exceptions);
    add(u"package"_s, tr("Value of the stock"), 0, ReportKind::Stock);
}

void OverviewPane::showWorthALook()
{
    QList<FigureRow> rows;
    m_worth.clear();
    addWaiting(rows);
    addExceptions(rows);
    m_worthList->setRows(rows);
}

void OverviewPane::openWorthALook(int row)
{
    if (row < 0 || row >= m_worth.size())
        return;
    if (const Lead &lead = m_worth[row]; lead.report)
        Q_EMIT rowWanted(*lead.report, {}, {});
    else
        Q_EMIT placeWanted(lead.page);
}

void OverviewPane::showOverview(const Overview &overview, const ReportChoice &choice)
{
    m_overview = overview;
    m_choice = choice;
    showFigures();
    showBars();
    showCategories();
    showPayments();
    showProducts();
    showWorthALook();
}

} // namespace shop
