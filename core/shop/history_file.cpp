// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/history_file.h"

#include "core/base/amount_text.h"
#include "core/files/csv_reader.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

enum Column { Invoice, Code, Description, Amount, Date, Price, ColumnCount };
constexpr std::array<const char16_t *, ColumnCount> kColumns{
    u"InvoiceNo", u"StockCode", u"Description", u"Quantity", u"InvoiceDate", u"UnitPrice"};

using Positions = std::array<qsizetype, ColumnCount>;

Result<Positions> findColumns(const QStringList &header)
{
    Positions positions{};
    for (int column = 0; column < ColumnCount; ++column) {
        const QString name = QString::fromUtf16(kColumns[size_t(column)]);
        positions[size_t(column)] = header.indexOf(name);
        if (positions[size_t(column)] < 0)
            return Error{
                ErrorCode::InvalidArgument, u"history.columnMissing"_s, {{u"column"_s, name}}};
    }
    return positions;
}

// "2010-12-01 08:26:00" in UTC; nothing for anything else. Written out because a year has half a
// million of them.
std::optional<TimeMs> readTime(QStringView text)
{
    if (text.size() != 19 || text[4] != u'-' || text[7] != u'-' || text[10] != u' ' ||
        text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const auto number = [&text](int from, int length, bool &ok) {
        int value = 0;
        for (int i = from; i < from + length; ++i) {
            ok = ok && text[i] >= u'0' && text[i] <= u'9';
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    bool ok = true;
    const QDate date(number(0, 4, ok), number(5, 2, ok), number(8, 2, ok));
    const QTime time(number(11, 2, ok), number(14, 2, ok), number(17, 2, ok));
    if (!ok || !date.isValid() || !time.isValid())
        return std::nullopt;
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000 +
           time.msecsSinceStartOfDay();
}

class Grouping final
{
public:
    explicit Grouping(Currency currency) : m_currency(currency) {}

    Done add(const CsvRow &row, const Positions &positions)
    {
        const auto cell = [&](Column column) -> QString {
            return row.cells.value(positions[column]).trimmed();
        };
        const auto bad = [&](Column column) {
            return Error{ErrorCode::InvalidArgument,
                         u"history.badRow"_s,
                         {{u"row"_s, row.line},
                          {u"field"_s, QString::fromUtf16(kColumns[column])},
                          {u"value"_s, cell(column).left(80)}}};
        };
        const auto at = readTime(cell(Date));
        const auto quantity = quantityFromPlainText(cell(Amount));
        const auto price = unitPriceFromPlainText(cell(Price), m_currency);
        if (cell(Invoice).isEmpty())
            return bad(Invoice);
        if (cell(Code).isEmpty())
            return bad(Code);
        if (!at)
            return bad(Date);
        if (!quantity || quantity->isZero())
            return bad(Amount);
        if (!price)
            return bad(Price);
        HistoryInvoice &invoice = invoiceOf(cell(Invoice), *at);
        invoice.at = std::min(invoice.at, *at);
        invoice.lines.append({productOf(cell(Code), cell(Description)), *quantity, *price});
        return {};
    }

    History finish()
    {
        for (qsizetype i = 0; i < m_history.products.size(); ++i)
            m_history.products[i].name = nameOf(i);
        std::stable_sort(
            m_history.invoices.begin(), m_history.invoices.end(),
            [](const HistoryInvoice &a, const HistoryInvoice &b) { return a.at < b.at; });
        return std::move(m_history);
    }

private:
    HistoryInvoice &invoiceOf(const QString &number, TimeMs at)
    {
        const auto found = m_invoices.constFind(number);
        if (found != m_invoices.constEnd())
            return m_history.invoices[*found];
        m_invoices.insert(number, m_history.invoices.size());
        m_history.invoices.append({number, at, {}});
        return m_history.invoices.last();
    }

    qint32 productOf(const QString &code, const QString &description)
    {
        auto found = m_products.constFind(code);
        if (found == m_products.constEnd()) {
            found = m_products.insert(code, qint32(m_history.products.size()));
            m_history.products.append({code, {}});
            m_names.append(QHash<QString, int>());
        }
        if (!description.isEmpty())
            ++m_names[*found][description];
        return *found;
    }

    // Of two equally frequent names the one that sorts first, so that every run gives the same.
    QString nameOf(qsizetype product) const
    {
        QString best = m_history.products[product].code;
        int most = 0;
        for (auto it = m_names[product].cbegin(); it != m_names[product].cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() < best)) {
                best = it.key();
                most = it.value();
            }
        }
        return best.left(300);
    }

    Currency m_currency;
    History m_history;
    QHash<QString, qsizetype> m_invoices;
    QHash<QString, qint32> m_products;
    QList<QHash<QString, int>> m_names;
};

} // namespace

Result<History> readHistory(QIODevice &file, Currency currency)
{
    SHOP_TRY_VALUE(start, detectText(file.peek(4096)));
    file.skip(start.byteOrderMark);
    CsvReader reader(file, start.encoding, {});
    CsvRow row;
    SHOP_TRY_VALUE(hasHeader, reader.next(row));
    if (!hasHeader)
        return Error{ErrorCode::InvalidArgument,
                     u"history.columnMissing"_s,
                     {{u"column"_s, QString::fromUtf16(kColumns[Invoice])}}};
    SHOP_TRY_VALUE(positions, findColumns(row.cells));
    Grouping grouping(currency);
    while (true) {
        SHOP_TRY_VALUE(more, reader.next(row));
        if (!more)
            return grouping.finish();
        if (row.error)
            return *row.error;
        if (row.cells.size() == 1 && row.cells.first().isEmpty())
            continue;
        SHOP_TRY(grouping.add(row, positions));
    }
}

} // namespace shop
