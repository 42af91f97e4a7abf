// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_check.h"

#include "core/base/amount_text.h"
#include "core/base/field_error.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

class Check final
{
public:
    explicit Check(const Order &order) : m_order(order) {}

    QStringList run()
    {
        if (m_order.lines.size() > kMaxOrderLines)
            problem(u"more than %1 lines"_s.arg(kMaxOrderLines));
        qint64 taxable = 0;
        for (const OrderLine &line : m_order.lines) {
            checkLine(line);
            const LineTotals &totals = line.totals;
            m_amount += totals.amount.minor();
            m_discount += totals.lineDiscount.minor() + totals.saleDiscount.minor();
            m_total += totals.total.minor();
            taxable += totals.taxable.minor();
        }
        const bool added = m_order.rules.priceMode == PriceMode::TaxAdded;
        expect("lines", m_amount, m_order.amount);
        expect("line-discounts", m_discount, m_order.discountTotal);
        expect("line-totals", m_total, m_order.total);
        expect("line-nets", added ? taxable : taxable - m_tax, m_order.net);
        expect("line-taxes", m_tax, m_order.tax);
        checkTaxes();
        checkPayments();
        return m_problems;
    }

private:
    void problem(const QString &text) { m_problems.append(text); }

    void checkLine(const OrderLine &each)
    {
        const LineTotals &totals = each.totals;
        checkAmount(each);
        if (totals.amount.minor() - totals.lineDiscount.minor() - totals.saleDiscount.minor() !=
            totals.taxable.minor())
            problem(u"line \"%1\" does not come to its taxable amount"_s.arg(each.line.name));
        qint64 tax = 0;
        for (const LineTax &share : totals.taxes) {
            tax += share.tax.minor();
            Sum &sum = m_taxes[{share.name, share.rate.millionths()}];
            sum.base += share.base.minor();
            sum.tax += share.tax.minor();
        }
        m_tax += tax;
        const bool added = m_order.rules.priceMode == PriceMode::TaxAdded;
        if (totals.taxable.minor() + (added ? tax : 0) != totals.total.minor())
            problem(u"line \"%1\" does not come to its total"_s.arg(each.line.name));
    }

    // What comes back is a share of what was sold, not a quantity at a price.
    void checkAmount(const OrderLine &each)
    {
        if (each.line.returnOf)
            return;
        if (each.line.labelAmount) {
            if (*each.line.labelAmount != each.totals.amount)
                problem(u"line \"%1\" is not what its label says"_s.arg(each.line.name));
            return;
        }
        const auto amount =
            each.line.unitPrice.amountFor(each.line.quantity, m_order.rules.rounding);
        if (!amount || *amount != each.totals.amount)
            problem(u"line \"%1\" is not quantity * price"_s.arg(each.line.name));
    }

    void checkTaxes()
    {
        qint64 sum = 0;
        for (const TaxTotal &tax : m_order.taxes) {
            sum += tax.tax.minor();
            const Sum lines = m_taxes.take({tax.name, tax.rate.millionths()});
            if (lines.base != tax.base.minor() || lines.tax != tax.tax.minor())
                problem(u"tax %1 %2 % is not that of the lines"_s.arg(tax.name,
                                                                      tax.rate.percentText()));
        }
        if (!m_taxes.isEmpty())
            problem(u"a tax of the lines is missing in the document"_s);
        expect("taxes", sum, m_order.tax);
    }

    void checkPayments()
    {
        if (m_order.channel != Channel::Counter)
            return;
        qint64 paid = 0;
        for (const Payment &payment : m_order.payments) {
            paid += payment.amount.minor();
            if (payment.change().isNegative())
                problem(u"a payment settles more than was tendered"_s);
        }
        if (isPaid(m_order.kind))
            expect("payments", paid, m_order.total);
        else if (!m_order.payments.isEmpty())
            problem(u"a document without money has payments"_s);
    }

    void expect(const char *what, qint64 computed, const Money &stored)
    {
        if (computed == stored.minor())
            return;
        problem(u"%1 come to %2, the document says %3"_s.arg(
            QString::fromLatin1(what), toPlainText(Money(computed, stored.currency())),
            toPlainText(stored)));
    }

    struct Sum {
        qint64 base = 0;
        qint64 tax = 0;
    };

    const Order &m_order;
    QStringList m_problems;
    QHash<std::pair<QString, qint64>, Sum> m_taxes;
    qint64 m_amount = 0;
    qint64 m_discount = 0;
    qint64 m_tax = 0;
    qint64 m_total = 0;
};

} // namespace

bool isNumbered(OrderKind kind)
{
    return kind != OrderKind::Adjustment && kind != OrderKind::StockNote;
}

bool isPaid(OrderKind kind)
{
    return isNumbered(kind);
}

QStringList balanceProblems(const Order &order)
{
    return Check(order).run();
}

Done checkBalance(const Order &order)
{
    if (order.lines.isEmpty())
        return fieldError(u"order.noLines", u"lines");
    const QStringList problems = balanceProblems(order);
    if (problems.isEmpty())
        return {};
    return Error{ErrorCode::Internal,
                 u"order.notBalanced"_s,
                 {{u"order"_s, order.id.toString()}, {u"problem"_s, problems.first()}}};
}

} // namespace shop
