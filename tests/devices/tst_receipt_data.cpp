// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/receipt_layout.h"
#include "tests/devices/sample_receipt.h"
#include "tests/support/qtest_results.h"
#include "ui/print/receipt_data.h"

#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Money cad(qint64 minor)
{
    return {minor, testCurrency(u"CAD"_s)};
}

OrderLine sold(const QString &name, qint64 minor, const QString &category)
{
    OrderLine line;
    line.line.name = name;
    line.line.quantity = Quantity::pieces(1);
    line.line.unitPrice = UnitPrice::fromMoney(cad(minor));
    line.line.taxCategory = category;
    line.totals.amount = cad(minor);
    line.totals.lineDiscount = cad(0);
    line.totals.saleDiscount = cad(0);
    line.totals.taxable = cad(minor);
    line.totals.total = cad(minor);
    return line;
}

OrderLine apples()
{
    OrderLine line = sold(u"Gala apples"_s, 534, u"zero"_s);
    line.line.unit = Unit::Kilogram;
    line.line.quantity = Quantity::fromThousandths(1245);
    line.line.unitPrice = UnitPrice::fromMoney(cad(429));
    return line;
}

OrderLine chocolate()
{
    OrderLine line = sold(u"Dark chocolate 70 %, 90 g"_s, 1298, u"standard"_s);
    line.line.quantity = Quantity::pieces(2);
    line.line.unitPrice = UnitPrice::fromMoney(cad(649));
    line.line.discount = Discount{.millionths = 100'000, .amount = {}, .reason = {}};
    line.totals.lineDiscount = cad(130);
    return line;
}

Payment paid(TenderMethod method, qint64 amount, qint64 tendered, const QString &reference = {})
{
    Payment payment;
    payment.method = method;
    payment.amount = cad(amount);
    payment.tendered = cad(tendered);
    payment.reference = reference;
    return payment;
}

// The sale of the printed design, as a document.
Order sampleOrder()
{
    Order order;
    order.series = u"1-R"_s;
    order.number = 1048;
    order.placedAt =
        QDateTime(QDate(2026, 11, 23), QTime(18, 28), QTimeZone::utc()).toMSecsSinceEpoch();
    order.rules.currency = testCurrency(u"CAD"_s);
    order.rules.priceMode = PriceMode::TaxAdded;
    order.lines = {sold(u"Sourdough loaf, 800 g"_s, 725, u"zero"_s),
                   sold(u"Ground coffee, dark roast, 340 g"_s, 1495, u"zero"_s), apples(),
                   chocolate(), sold(u"Beeswax candle, lavender"_s, 2200, u"standard"_s)};
    order.taxes = {{u"HST"_s, TaxRate::fromPercentText(u"14").value(), cad(3368), cad(472)}};
    order.amount = cad(6252);
    order.discountTotal = cad(130);
    order.net = cad(6122);
    order.tax = cad(472);
    order.total = cad(6594);
    order.payments = {paid(TenderMethod::Card, 4000, 4000, u"************4417, auth 09214C"_s),
                      paid(TenderMethod::Cash, 2595, 4000),
                      paid(TenderMethod::CashRounding, -1, -1)};
    order.journalHead = u"77:3f9a1c20aabbccdd"_s;
    return order;
}

ReceiptFacts sampleFacts()
{
    ReceiptFacts facts;
    facts.profile.name = u"HARBOUR LANE"_s;
    facts.profile.tagline = u"Grocer and gifts"_s;
    facts.profile.address = {u"18 Harbour Lane, Halifax NS  B3J 1S9"_s};
    facts.profile.phone = u"902 555 0142"_s;
    facts.profile.website = u"harbourlane.example"_s;
    facts.profile.taxNumber = u"HST 81234 5678 RT0001"_s;
    facts.profile.country = u"CA"_s;
    facts.profile.language = u"en"_s;
    facts.profile.timeZone = "America/Halifax";
    facts.profile.receiptFooter =
        u"Unopened goods can be returned within\n14 days with this receipt.\nThank you, Anouk."_s;
    facts.atRegister.number = 1;
    facts.taxes.categories = {{u"standard"_s, u"Standard"_s, QString()},
                              {u"zero"_s, u"zero-rated grocery"_s, u"Z"_s},
                              {u"books"_s, u"books"_s, u"B"_s}};
    facts.shiftNumber = 214;
    facts.servedBy = u"Tomas"_s;
    return facts;
}

// Answers in brackets what it is asked.
class BracketTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context) != "Receipt")
            return {};
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestReceiptData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_sample_sale_becomes_the_printed_design()
    {
        QFile file(QStringLiteral(DEVICES_TEST_DATA "/receipt.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const ReceiptFacts facts = sampleFacts();
        const ReceiptLanguage language = receiptLanguage(facts.profile, QString());
        const QString text = toPlainText(receiptLines(sampleOrder(), facts, language, 42), 42);
        QCOMPARE(text.trimmed().split(u'\n'),
                 QString::fromUtf8(file.readAll()).trimmed().split(u'\n'));
    }

    void a_sale_discount_stands_between_subtotal_and_tax()
    {
        Order order = sampleOrder();
        order.lines.first().totals.saleDiscount = cad(300);
        order.lines.last().totals.saleDiscount = cad(200);
        const ReceiptFacts facts = sampleFacts();
        const ReceiptData data =
            receiptData(order, facts, receiptLanguage(facts.profile, QString()));
        QCOMPARE(data.subtotal, cad(6122));
        QCOMPARE(data.saleDiscount, cad(500));
    }

    void tax_included_is_told_by_the_documents_own_rules()
    {
        Order order = sampleOrder();
        order.rules.priceMode = PriceMode::TaxIncluded;
        const ReceiptFacts facts = sampleFacts();
        QVERIFY(receiptData(order, facts, receiptLanguage(facts.profile, QString())).taxIncluded);
    }

    void returns_and_training_are_marked()
    {
        Order order = sampleOrder();
        const ReceiptFacts facts = sampleFacts();
        const ReceiptLanguage language = receiptLanguage(facts.profile, QString());
        order.kind = OrderKind::Return;
        QVERIFY(receiptData(order, facts, language).isReturn);
        order.kind = OrderKind::Training;
        QVERIFY(receiptData(order, facts, language).training);
    }

    void only_the_marks_in_use_are_explained()
    {
        const ReceiptFacts facts = sampleFacts();
        const ReceiptData data =
            receiptData(sampleOrder(), facts, receiptLanguage(facts.profile, QString()));
        QCOMPARE(data.markLegend, QStringList{u"Z  zero-rated grocery"_s});
    }

    void a_document_without_number_has_no_barcode()
    {
        Order order = sampleOrder();
        order.series.clear();
        order.number = 0;
        order.journalHead.clear();
        const ReceiptFacts facts = sampleFacts();
        const ReceiptData data =
            receiptData(order, facts, receiptLanguage(facts.profile, QString()));
        QVERIFY(data.barcode.isEmpty());
        QVERIFY(data.journalHead.isEmpty());
    }

    void a_register_with_a_name_is_called_by_it()
    {
        ReceiptFacts facts = sampleFacts();
        facts.atRegister.name = u"Market stall"_s;
        QCOMPARE(receiptData(sampleOrder(), facts, receiptLanguage(facts.profile, QString()))
                     .registerName,
                 u"Market stall"_s);
    }

    void words_come_from_the_translation_of_the_receipts_language()
    {
        ReceiptLanguage language{.locale = QLocale(QLocale::German),
                                 .translator = std::make_shared<BracketTranslator>()};
        QCOMPARE(receiptWords(language, 1).sale, u"[Sale %1]"_s);
        QCOMPARE(receiptWords(language, 3).items, u"[3 item(s)]"_s);
        QCOMPARE(tenderWord(language, TenderMethod::GiftCard), u"[Gift card]"_s);
        language.translator.reset();
        QCOMPARE(receiptWords(language, 1).items, u"1 item"_s);
        QCOMPARE(receiptWords(language, 1234).items, u"1.234 items"_s);
    }

    void the_language_is_that_of_the_shop_in_its_country_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("locale");
        QTest::newRow("plain") << u"en"_s << u"CA"_s << u"en_CA"_s;
        QTest::newRow("with country") << u"de-AT"_s << u"CH"_s << u"de_AT"_s;
        QTest::newRow("of another country") << u"fr"_s << u"CH"_s << u"fr_CH"_s;
        QTest::newRow("none") << QString() << u"GB"_s << u"en_GB"_s;
        QTest::newRow("unknown") << u"xx"_s << u"GB"_s << u"en_US"_s;
    }
    void the_language_is_that_of_the_shop_in_its_country()
    {
        QFETCH(QString, language);
        QFETCH(QString, country);
        ShopProfile profile;
        profile.language = language;
        profile.country = country;
        QTEST(receiptLanguage(profile, QString()).locale.name(), "locale");
    }

    void a_right_to_left_language_is_known_as_one()
    {
        ShopProfile profile;
        profile.language = u"ar"_s;
        profile.country = u"EG"_s;
        QVERIFY(receiptLanguage(profile, QString()).isRightToLeft());
    }

    void time_is_the_shops()
    {
        const TimeMs at =
            QDateTime(QDate(2026, 7, 1), QTime(3, 5), QTimeZone::utc()).toMSecsSinceEpoch();
        const ReceiptLanguage english{.locale = QLocale(QLocale::English), .translator = {}};
        const ReceiptLanguage japanese{.locale = QLocale(QLocale::Japanese), .translator = {}};
        QCOMPARE(receiptDateTime(english, at, "America/Halifax"), u"Wed 1 Jul 2026 00:05"_s);
        QCOMPARE(receiptDateTime(english, at, "Nowhere/Nothing"), u"Wed 1 Jul 2026 03:05"_s);
        QCOMPARE(receiptDateTime(japanese, at, "Asia/Tokyo"), u"2026-07-01 12:05"_s);
    }

    void the_test_page_fills_the_columns()
    {
        const ReceiptFacts facts = sampleFacts();
        const QList<PaperLine> lines =
            testPageLines(facts.profile, u"Front"_s, receiptLanguage(facts.profile, QString()), 32);
        int widest = 0;
        for (const PaperLine &line : lines)
            widest = qMax(widest, columnsOf(line.text));
        QCOMPARE(widest, 32);
    }
};

QTEST_GUILESS_MAIN(TestReceiptData)
#include "tst_receipt_data.moc"
