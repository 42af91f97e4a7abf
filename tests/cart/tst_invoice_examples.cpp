// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices whose totals others have worked out (European e-invoice examples, EN 16931 and Peppol):
// tax added, rounded by document.
#include "core/base/amount_text.h"
#include "core/cart/totals.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Taxed {
    QString amount;
    QString percent;
    bool negative = false; // a document's allowance
};

struct Invoice {
    QString currency;
    QList<Taxed> lines;
    QList<Taxed> subtotals; // tax by rate, as stated
    QString tax;
    QString gross;
};

// The text of an element below the current one, by its local name; empty where there is none.
struct Element {
    QString name;
    QString text;
    QList<Element> children;

    const Element *child(QStringView wanted) const
    {
        for (const Element &each : children) {
            if (each.name == wanted)
                return &each;
        }
        return nullptr;
    }
    QString at(const QStringList &path) const
    {
        const Element *element = this;
        for (const QString &step : path) {
            element = element->child(step);
            if (!element)
                return {};
        }
        return element->text.trimmed();
    }
};

Element readElement(QXmlStreamReader &xml)
{
    Element element;
    element.name = xml.name().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            element.children.append(readElement(xml));
        else if (token == QXmlStreamReader::Characters)
            element.text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return element;
}

QString percentOr0(const QString &percent)
{
    return percent.isEmpty() ? u"0"_s : percent;
}

std::optional<Invoice> readInvoice(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement())
        return std::nullopt;
    const Element root = readElement(xml);
    Invoice invoice;
    invoice.currency = root.at({u"DocumentCurrencyCode"_s});
    for (const Element &each : root.children) {
        if (each.name == u"InvoiceLine" || each.name == u"CreditNoteLine") {
            invoice.lines.append(
                {each.at({u"LineExtensionAmount"_s}),
                 percentOr0(each.at({u"Item"_s, u"ClassifiedTaxCategory"_s, u"Percent"_s})),
                 false});
        } else if (each.name == u"AllowanceCharge") {
            const QString indicator = each.at({u"ChargeIndicator"_s}); // an XML boolean
            invoice.lines.append({each.at({u"Amount"_s}),
                                  percentOr0(each.at({u"TaxCategory"_s, u"Percent"_s})),
                                  indicator == u"false" || indicator == u"0"});
        } else if (each.name == u"TaxTotal" && each.child(u"TaxSubtotal")) {
            invoice.tax = each.at({u"TaxAmount"_s});
            for (const Element &sub : each.children) {
                if (sub.name == u"TaxSubtotal")
                    invoice.subtotals.append({sub.at({u"TaxAmount"_s}),
                                              percentOr0(sub.at({u"TaxCategory"_s, u"Percent"_s})),
                                              false});
            }
        }
    }
    invoice.gross = root.at({u"LegalMonetaryTotal"_s, u"TaxInclusiveAmount"_s});
    return invoice;
}

// Stated with more or fewer zeros than the currency has.
qint64 minor(const QString &amount, const Currency &currency)
{
    const auto price = unitPriceFromPlainText(amount, currency);
    return price ? price->rounded(Rounding::HalfUp).minor() : -1;
}

} // namespace

class TestInvoiceExamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAreThoseStated_data();
    void totalsAreThoseStated();
};

void TestInvoiceExamples::totalsAreThoseStated_data()
{
    QTest::addColumn<QString>("path");
    const auto folder = dataFolder();
    const QString root = folder ? *folder + u"/tax_en16931_examples"_s : QString();
    if (root.isEmpty() || !QFile::exists(root))
        QSKIP("the example invoices are not there (SHOPDESK_DATA)");
    for (const auto &name : {u"/peppol"_s, u"/en16931/ubl"_s}) {
        QDirIterator files(root + name, {u"*.xml"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
        }
    }
}

void TestInvoiceExamples::totalsAreThoseStated()
{
    QFETCH(QString, path);
    const auto invoice = readInvoice(path);
    QVERIFY(invoice.has_value());
    const auto currency = Currency::fromCode(invoice->currency);
    VERIFY_OK(currency);
    PricingRules rules;
    rules.currency = *currency;
    rules.priceMode = PriceMode::TaxAdded;
    rules.taxRounding = TaxRounding::PerDocument;

    TaxTable table;
    QList<CartLine> lines;
    for (const Taxed &each : invoice->lines) {
        const auto rate = TaxRate::fromPercentText(each.percent);
        VERIFY_OK(rate);
        const QString category = u"r"_s + QString::number(rate->millionths());
        if (!table.hasCategory(category)) {
            table.categories.append({category, category, {}});
            table.components.append({category, u"VAT"_s, *rate, {}, {}, 0});
        }
        const qint64 amount = minor(each.amount, *currency);
        CartLine line;
        line.taxCategory = category;
        line.unitPrice = UnitPrice::fromMoney(Money(qAbs(amount), *currency));
        line.quantity = Quantity::pieces((amount < 0) != each.negative ? -1 : 1);
        lines.append(line);
    }
    const auto totals = computeTotals(lines, std::nullopt, rules, table, QDate(2026, 1, 1));
    VERIFY_OK(totals);
    std::map<qint64, qint64> stated;
    for (const Taxed &each : invoice->subtotals)
        stated[TaxRate::fromPercentText(each.percent).value().millionths()] +=
            minor(each.amount, *currency);
    for (const TaxTotal &tax : totals->taxes)
        QCOMPARE(tax.tax.minor(), stated[tax.rate.millionths()]);
    QCOMPARE(totals->tax.minor(), minor(invoice->tax, *currency));
    QCOMPARE(totals->total.minor(), minor(invoice->gross, *currency));
}

QTEST_APPLESS_MAIN(TestInvoiceExamples)

#include "tst_invoice_examples.moc"
