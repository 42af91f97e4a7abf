// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/figure_list.h"
#include "ui/reports/receipt_panel.h"
#include "ui/reports/report_names.h"
#include "ui/reports/report_period.h"
#include "ui/reports/reports_page.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What the shop earned, in the window of the sample shop.
class TestReportsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandAtRoundAmounts_data();
    void linesStandAtRoundAmounts();
    void linesAtWholeAmountsShowNoDecimals_data();
    void linesAtWholeAmountsShowNoDecimals();
    void aPeriodIsComparedWithTheOneBefore();
    void aSaleIsInTheReportAndItsRowLeadsToItsReceipt();
    void arrowsGoToTheDayBefore();
    void aRegisterIsChosenAndWhatWaitsIsOpened();
    void aBarLeadsToItsHour();
    void whatIsShownIsSavedAsCsv();
    void theMonthIsSavedForTheAccountant();
    void whoMayNotSeeReportsIsTold();
    void cleanup() { m_fixture.reset(); }

private:
    void open();
    void trade(QDate day, const QList<int> &hours, const QString &pieces);
    bool openPage();
    QString figure(const char *name) const;
    QString title() const { return m_fixture->find<QLabel>("reportsTitle")->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReportsPage::open()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"reports"_s, u"Reports"_s, u"chart"_s,
        [this] { return new ReportsPage(m_fixture->desk()); }, Action::ViewReports,
        RailPlace::Among);
}

bool TestReportsPage::openPage()
{
    m_fixture->window()->showPage(u"reports"_s);
    return QTest::qWaitFor([&] { return !figure("reportReceipts").isEmpty(); }, 10'000);
}

QString TestReportsPage::figure(const char *name) const
{
    const auto *label = m_fixture->find<MoneyLabel>(name);
    return label ? label->amount() : QString();
}

void TestReportsPage::linesStandAtRoundAmounts_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<qint64>("step");
    QTest::newRow("nothing") << qint64(0) << qint64(1);
    QTest::newRow("five lines") << qint64(5) << qint64(1);
    QTest::newRow("a little more") << qint64(6) << qint64(2);
    QTest::newRow("hundreds") << qint64(84'312) << qint64(20'000);
    QTest::newRow("thousands") << qint64(220'000) << qint64(50'000);
}

void TestReportsPage::linesStandAtRoundAmounts()
{
    QFETCH(qint64, largest);
    QFETCH(qint64, step);
    QCOMPARE(BarChart::stepFor(largest), step);
}

void TestReportsPage::linesAtWholeAmountsShowNoDecimals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &locale, const QString &currency,
                        qint64 amount, qint64 step, const QString &text) {
        QTest::newRow(name) << locale << currency << amount << step << text;
    };
    row("whole", u"en_CA"_s, u"CAD"_s, 120'000, 20'000, u"$1,200"_s);
    row("nothing", u"en_CA"_s, u"CAD"_s, 0, 20'000, u"$0"_s);
    row("whole among halves", u"en_CA"_s, u"CAD"_s, 100, 50, u"$1.00"_s);
    row("sign behind", u"de_DE"_s, u"EUR"_s, 120'000, 20'000, u"1.200\u00a0€"_s);
    row("no decimals", u"ja_JP"_s, u"JPY"_s, 1'200, 200, u"￥1,200"_s);
}

void TestReportsPage::linesAtWholeAmountsShowNoDecimals()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, amount);
    QFETCH(qint64, step);
    QFETCH(QString, text);
    const Money money(amount, *Currency::fromCode(currency));
    QCOMPARE(axisText(money, step, QLocale(locale)), isolated(text));
}

void TestReportsPage::aPeriodIsComparedWithTheOneBefore()
{
    const QLocale german(u"de_DE"_s);
    const QDateTime now(QDate(2026, 11, 25), QTime(14, 26), Qt::UTC); // a Wednesday
    ReportChoice choice;
    choice.day = now.date();
    QCOMPARE(comparedWith(choice, german, now).to, QDate(2026, 11, 18));
    QCOMPARE(comparedWith(choice, german, now).before, now.addDays(-7).toMSecsSinceEpoch());
    choice.span = ReportChoice::Span::Week;
    QCOMPARE(periodOf(choice, german).from, QDate(2026, 11, 23)); // weeks begin on Monday there
    QCOMPARE(periodOf(choice, QLocale(u"en_US"_s)).from, QDate(2026, 11, 22));
    QCOMPARE(comparedWith(choice, german, now).from, QDate(2026, 11, 16));
    choice.span = ReportChoice::Span::Month;
    QCOMPARE(periodOf(choice, german).to, QDate(2026, 11, 30));
    QCOMPARE(comparedWith(choice, german, now).from, QDate(2026, 10, 1));
    QCOMPARE(stepped(choice, -1, german).day, QDate(2026, 10, 1));
    choice.day = QDate(2026, 3, 2);
    QCOMPARE(comparedWith(choice, german, now).before,
             SalesPeriod().before); // a month that is over
}

// Sells in the window with keys and looks for it in the report.
void TestReportsPage::aSaleIsInTheReportAndItsRowLeadsToItsReceipt()
{
    open();
    m_fixture->type(u"cheddar"_s);
    QTest::qWait(400);
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ticketLines(), 1, 10'000);
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY(m_fixture->isShown("paymentPage"));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("saleCompletePage"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("saleCompletePage"), 10'000);

    QVERIFY(openPage());
    QTRY_COMPARE(figure("reportReceipts"), u"1"_s);
    QCOMPARE(title(), u"Today"_s);
    auto *choice = m_fixture->find<QComboBox>("reportChoice");
    QTRY_VERIFY(choice->hasFocus());
    for (int i = 0; i < 3; ++i)
        m_fixture->press(Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Sales by product"_s);
    auto *table = m_fixture->find<QTableView>("reportTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 2); // the product and the total
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"cheddar"_s));
    m_fixture->press(Qt::Key_Tab);
    m_fixture->press(Qt::Key_Tab);
    QTRY_VERIFY(table->hasFocus());
    auto *documents = m_fixture->find<QListView>("reportDocuments");
    QTRY_COMPARE(documents->model()->rowCount(), 1);
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(documents->hasFocus());
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window()->findChild<ReceiptPanel *>());
    auto *paper = m_fixture->find<QWidget>("receiptPaper");
    QTRY_VERIFY(paintedText(paper).contains(u"cheddar"_s));
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window()->findChild<ReceiptPanel *>());
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(choice->currentIndex(), 0);
}

// Sells the first product of the list at these hours of a day, at a register of its own.
void TestReportsPage::trade(QDate day, const QList<int> &hours, const QString &pieces)
{
    const TimeMs now = m_fixture->clock().nowMs();
    const QTimeZone zone(m_fixture->desk().session().profile.timeZone);
    const UserId person = m_fixture->desk().session().staff->id;
    const int number = 2 + int(day.toJulianDay() % 900);
    const RegisterId at = m_fixture->backend().ids().mint<RegisterId>();
    const ShiftId shift = m_fixture->backend().ids().mint<ShiftId>();
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        const auto call = [&] {
            Call made = shop.systemCall();
            made.actor.user = person;
            made.actor.atRegister = at;
            return made;
        };
        SHOP_TRY_VALUE(profile, shop.till().profile(call()));
        SHOP_TRY_VALUE(taxes, shop.products().taxTable(call()));
        SHOP_TRY_VALUE(products, shop.products().list(call(), {}));
        const Currency currency = profile->rules.currency;
        SHOP_TRY_VALUE(made, shop.till().addRegister(call(), at, number, QString::number(number)));
        Q_UNUSED(made)
        SHOP_TRY_VALUE(opened,
                       shop.till().openShift(call(), shift, at, Money::zero(currency), day));
        Q_UNUSED(opened)
        for (qsizetype i = 0; i < hours.size(); ++i) {
            const TimeMs moment = QDateTime(day, QTime(hours[i], 20), zone).toMSecsSinceEpoch();
            m_fixture->clock().shift(moment - SystemClock().nowMs());
            SaleRequest request;
            request.id = shop.ids().mint<OrderId>();
            request.atRegister = at;
            request.shift = shift;
            request.printReceipt = false;
            int many = pieces[i % pieces.size()].digitValue();
            for (qsizetype p = i; many > 0 && p < i + 40; ++p) {
                const ProductSummary &product = products[(p * 7) % products.size()];
                if (product.kind != ProductKind::Goods || !product.price || product.ageLimit > 0 ||
                    product.unit != Unit::Piece)
                    continue;
                CartLine line = cartLineOf(product, *product.price, Quantity::pieces(1 + many % 3));
                line.id = shop.ids().mint<LineId>();
                request.lines.append(line);
                --many;
            }
            SHOP_TRY_VALUE(totals, computeTotals(request.lines, {}, profile->rules, taxes, day));
            request.expectedTotal = totals.total;
            request.tenders = {{shop.ids().mint<PaymentId>(),
                                i % 3 ? TenderMethod::Card : TenderMethod::Transfer, totals.total,
                                u"1234"_s}};
            SHOP_TRY_VALUE(sold, shop.counterSales().complete(call(), request));
            Q_UNUSED(sold)
        }
        return {};
    }));
    m_fixture->clock().shift(now - SystemClock().nowMs());
}

void TestReportsPage::arrowsGoToTheDayBefore()
{
    open();
    const QDate today = m_fixture->desk().shopNow().date();
    trade(today.addDays(-1), {9, 11}, u"12"_s);
    QVERIFY(openPage());
    QCOMPARE(figure("reportReceipts"), u"0"_s);
    m_fixture->press(Qt::Key_Left);
    QTRY_COMPARE(figure("reportReceipts"), u"2"_s);
    QCOMPARE(title(), u"Yesterday"_s);
    m_fixture->press(Qt::Key_Right);
    QTRY_COMPARE(figure("reportReceipts"), u"0"_s);
}

void TestReportsPage::aRegisterIsChosenAndWhatWaitsIsOpened()
{
    open();
    trade(m_fixture->desk().shopNow().date().addDays(-1), {9, 11}, u"12"_s);
    QVERIFY(openPage());
    m_fixture->press(Qt::Key_Left);
    QTRY_COMPARE(figure("reportReceipts"), u"2"_s);
    auto *registers = m_fixture->find<QComboBox>("reportRegister");
    QTRY_COMPARE(registers->count(), 3);
    QCOMPARE(registers->itemText(0), u"All registers"_s);
    registers->setFocus(Qt::TabFocusReason);
    m_fixture->press(Qt::Key_Down);
    QTRY_COMPARE(figure("reportReceipts"), u"0"_s);
    m_fixture->press(Qt::Key_Down);
    QTRY_COMPARE(figure("reportReceipts"), u"2"_s);

    auto *worth = m_fixture->find<FigureList>("reportWorthALook");
    const QString first = worth->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(u"to order"_s) && first.contains(u"Open list"_s), qPrintable(first));
    QSignalSpy opened(qobject_cast<ReportsPage *>(m_fixture->window()->currentPage()),
                      &ReportsPage::placeWanted);
    worth->setFocus(Qt::TabFocusReason);
    m_fixture->press(Qt::Key_Home);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), u"stock"_s);
}

void TestReportsPage::aBarLeadsToItsHour()
{
    open();
    trade(m_fixture->desk().shopNow().date().addDays(-1), {9, 11}, u"12"_s);
    QVERIFY(openPage());
    m_fixture->press(Qt::Key_Left);
    QTRY_COMPARE(figure("reportReceipts"), u"2"_s);
    auto *bars = m_fixture->find<BarChart>("reportBars");
    QVERIFY(bars->accessibleDescription().contains(u"9:00"_s));
    bars->setFocus(Qt::TabFocusReason);
    m_fixture->press(Qt::Key_Left); // the last
    QVERIFY(bars->accessibleDescription().startsWith(u"11:00"_s));
    m_fixture->press(Qt::Key_Return);
    auto *table = m_fixture->find<QTableView>("reportTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestReportsPage::whatIsShownIsSavedAsCsv()
{
    open();
    trade(m_fixture->desk().shopNow().date().addDays(-1), {9}, u"2"_s);
    QVERIFY(openPage());
    m_fixture->press(Qt::Key_Left);
    QTRY_COMPARE(figure("reportReceipts"), u"1"_s);
    m_fixture->press(Qt::Key_E, Qt::ControlModifier);
    const QString path = m_fixture->folder() + u"/hours.csv"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.contains("\r\n09,,,,1,0,"), csv.constData());
    m_fixture->press(Qt::Key_P, Qt::ControlModifier);
    const QString pdf = m_fixture->folder() + u"/hours.pdf"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), pdf));
    QFile document(pdf);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.readAll().startsWith("%PDF"));
}

void TestReportsPage::theMonthIsSavedForTheAccountant()
{
    open();
    QVERIFY(openPage());
    auto *button = m_fixture->find<QPushButton>("exportReportButton");
    button->setFocus(Qt::TabFocusReason);
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    const QString path = m_fixture->folder() + u"/month"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QTRY_VERIFY(QFile::exists(path + u"/SHA256SUMS"_s));
}

void TestReportsPage::whoMayNotSeeReportsIsTold()
{
    open();
    Session session = m_fixture->desk().session();
    session.staff->rights.revoke(Action::ViewReports);
    m_fixture->desk().setSession(session);
    m_fixture->window()->addPage(u"hidden"_s, u"Reports"_s, u"chart"_s,
                                 [this] { return new ReportsPage(m_fixture->desk()); });
    m_fixture->window()->showPage(u"hidden"_s);
    QTRY_VERIFY(m_fixture->find<Banner>("reportProblem"));
    QTRY_VERIFY(m_fixture->find<Banner>("reportProblem")->isVisible());
    QCOMPARE(figure("reportReceipts"), QString());
}

} // namespace shop

QTEST_MAIN(shop::TestReportsPage)
#include "tst_reports_page.moc"
