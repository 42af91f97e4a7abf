// SPDX-License-Identifier: GPL-3.0-or-later
// Goods received and counted in the window of the sample shop, while another register sells.
#include "core/cart/ticket_totals.h"
#include "core/shop/demo_catalog.h"
#include "core/shop/stock_desk.h"
#include "core/shop/verify.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/stock/stock_page.h"
#include "ui/widgets/plain_label.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kWater = u"DRI-1168"_s; // stands on the delivery: 96 ordered, 72 counted; cases of 12
const QString kChocolate = u"SWE-1035"_s; // stands on the stocktake: one was missing

// The code of one piece, or of the case.
QString codeOf(const QString &sku, bool ofCase = false)
{
    for (const DemoProduct &product : demoProducts()) {
        if (demoSku(product) == sku)
            return demoBarcodes(product).value(ofCase ? 1 : 0).text;
    }
    return {};
}

} // namespace

class TestStockPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aDeliveryIsReceivedWhileAnotherRegisterSells();
    void aStocktakeAllowsForSalesMeanwhile();
    void aCountIsThereAfterTheProgramWasKilled();
    void aCodeNobodyKnowsIsSaidSo();
    void whatIsToBeOrderedBecomesADelivery();
    void aWriteOffStandsInTheMovements();
    void whoMayNotAdjustStockHasNoPage();

private:
    void addPage();
    // Opens the newest sheet of this place by keys.
    bool openSheet(const QString &place);
    QTableView *table(const char *name) const
    {
        auto *visible = static_cast<QTableView *>(shown(name));
        return visible ? visible : m_fixture->find<QTableView>(name);
    }
    QString cell(int row, int column) const
    {
        return table("countTable")->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &name) const;
    QWidget *shown(const char *name) const
    {
        for (QWidget *widget :
             m_fixture->window()->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    qint64 onHand(const QString &sku);
    Done sellElsewhere(const QString &sku, qint64 pieces);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestStockPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    addPage();
}

void TestStockPage::addPage()
{
    m_fixture->window()->addPage(
        u"stock"_s, u"Stock"_s, u"package"_s, [this] { return new StockPage(m_fixture->desk()); },
        Action::AdjustStock, RailPlace::Among);
    m_fixture->window()->showPage(u"stock"_s);
}

bool TestStockPage::openSheet(const QString &place)
{
    auto *places = m_fixture->find<QWidget>("levelsPlaces");
    places->setFocus();
    m_fixture->press(Qt::Key_Right);
    if (place == u"stocktake"_s) {
        m_fixture->find<QWidget>("receivingPlaces")->setFocus();
        m_fixture->press(Qt::Key_Right);
    }
    const QByteArray list = (place + u"List"_s).toLatin1();
    if (!QTest::qWaitFor([&] { return shown(list) && table(list)->model()->rowCount() > 0; },
                         10'000))
        return false;
    table(list)->setFocus();
    m_fixture->press(Qt::Key_Return);
    return QTest::qWaitFor(
        [&] { return shown("countTable") && table("countTable")->model()->rowCount() > 0; },
        10'000);
}

int TestStockPage::rowOf(const QString &name) const
{
    const auto *rows = static_cast<QTableView *>(shown("countTable"))->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data().toString().startsWith(name))
            return row;
    }
    return -1;
}

qint64 TestStockPage::onHand(const QString &sku)
{
    qint64 pieces = -1;
    (void)m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), sku));
        pieces = found->product.onHand.thousandths() / 1000;
        return {};
    });
    return pieces;
}

// A whole sale, as another register of the shop makes it.
Done TestStockPage::sellElsewhere(const QString &sku, qint64 pieces)
{
    const Session session = m_fixture->desk().session();
    return m_fixture->onDatabase([&](Shop &shop) -> Done {
        Call call = shop.systemCall();
        call.actor.atRegister = session.atRegister.id;
        SHOP_TRY_VALUE(found, shop.products().findByCode(call, sku));
        SaleRequest sale;
        sale.id = shop.ids().mint<OrderId>();
        sale.atRegister = session.atRegister.id;
        sale.shift = session.shift->id;
        sale.lines = {cartLineOf(found->product, *found->product.price, Quantity::pieces(pieces))};
        sale.lines.first().id = shop.ids().mint<LineId>();
        SHOP_TRY_VALUE(ticket, computeTicket(sale.lines, std::nullopt,
                                             {session.profile.rules, session.taxes,
                                              session.shift->businessDate}));
        sale.expectedTotal = ticket.all.total;
        sale.tenders = {
            {shop.ids().mint<PaymentId>(), TenderMethod::Card, sale.expectedTotal, u"A1"_s}};
        SHOP_TRY(shop.counterSales().complete(call, sale));
        return {};
    });
}

void TestStockPage::aDeliveryIsReceivedWhileAnotherRegisterSells()
{
    const qint64 before = onHand(kWater);
    QVERIFY(openSheet(u"receiving"_s));
    const int row = rowOf(u"Sparkling water"_s);
    const auto *rows = table("countTable")->model();
    QCOMPARE(rows->index(row, 2).data().toString(), u"72"_s);
    m_fixture->scan(codeOf(kWater, true)); // a case
    QTRY_COMPARE_WITH_TIMEOUT(rows->index(row, 2).data().toString(), u"84"_s, 10'000);
    m_fixture->type(u"3*"_s); // and a breath: what comes at once is of the scanner
    QTRY_COMPARE(static_cast<QPushButton *>(shown("timesButton"))->text(), u"×3"_s);
    m_fixture->scan(codeOf(kWater)); // three pieces
    QTRY_COMPARE_WITH_TIMEOUT(rows->index(row, 2).data().toString(), u"87"_s, 10'000);
    QCOMPARE(table("countTable")->currentIndex().row(), row);
    QCOMPARE(static_cast<PlainLabel *>(shown("slipState"))->text(), u"9 short"_s);
    VERIFY_OK(sellElsewhere(kWater, 5));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("bookSheetPanel"), 10'000);
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(onHand(kWater), before + 87 - 5, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(shown("receivingList"), 10'000);
    QTRY_VERIFY(paintedText(m_fixture->find<QWidget>("receivingList")).contains(u"Booked"_s));
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(report, verifyShop(shop));
        return report.ok ? Done()
                         : Done(Error{ErrorCode::Internal, report.problems.join(u"; "_s), {}});
    }));
}

void TestStockPage::aStocktakeAllowsForSalesMeanwhile()
{
    const qint64 before = onHand(kChocolate);
    QVERIFY(openSheet(u"stocktake"_s));
    auto *view = static_cast<QTableView *>(shown("countTable"));
    const int row = rowOf(u"Dark chocolate"_s);
    const auto text = [&](int column) {
        return view->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(1), QString::number(before));
    QCOMPARE(text(3), u"\u22121"_s); // counted 47
    VERIFY_OK(sellElsewhere(kChocolate, 4)); // behind the count: no difference
    QCOMPARE(onHand(kChocolate), before - 4);
    m_fixture->press(Qt::Key_F5);
    QCOMPARE(text(1), QString::number(before));
    // One more is found: compared with what is there now.
    m_fixture->scan(codeOf(kChocolate));
    QTRY_COMPARE_WITH_TIMEOUT(text(3), u"+4"_s, 10'000);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 2));
    m_fixture->press(Qt::Key_F4);
    QTRY_VERIFY(m_fixture->find<QLineEdit>("stockCellEdit"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("stockCellEdit"), QString::number(before - 5)));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text(3), u"\u22121"_s, 10'000);
    VERIFY_OK(sellElsewhere(kChocolate, 2));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("bookSheetPanel"), 10'000);
    QVERIFY(paintedText(m_fixture->find<QWidget>("bookSheetPanel")).contains(u"Dark chocolate"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(onHand(kChocolate), before - 7, 10'000); // counted, and 2 sold since
}

void TestStockPage::aCountIsThereAfterTheProgramWasKilled()
{
    QTemporaryDir folder;
    m_fixture = std::make_unique<WindowFixture>(folder.path());
    QVERIFY(m_fixture->openDemo());
    addPage();
    QVERIFY(openSheet(u"receiving"_s));
    const int row = rowOf(u"Sparkling water"_s);
    m_fixture->scan(codeOf(kWater, true));
    QTRY_COMPARE_WITH_TIMEOUT(cell(row, 2), u"84"_s, 10'000);
    // Nothing is said to the program: what it stored is all there is.
    m_fixture = std::make_unique<WindowFixture>(folder.path());
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->signIn(u"N"_s));
    addPage();
    QVERIFY(openSheet(u"receiving"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(rowOf(u"Sparkling water"_s), 2), u"84"_s, 10'000);
}

void TestStockPage::aCodeNobodyKnowsIsSaidSo()
{
    QVERIFY(openSheet(u"receiving"_s));
    const int lines = table("countTable")->model()->rowCount();
    m_fixture->scan(u"4006381333931"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        paintedText(m_fixture->window()).contains(u"is not in the catalogue"_s), 10'000);
    QCOMPARE(table("countTable")->model()->rowCount(), lines);
    m_fixture->press(Qt::Key_Escape);
    m_fixture->scan(codeOf(u"PAN-1014"_s)); // honey: known, and not ordered
    QTRY_COMPARE_WITH_TIMEOUT(table("countTable")->model()->rowCount(), lines + 1, 10'000);
    QCOMPARE(cell(lines, 3), u"Not ordered"_s);
}

void TestStockPage::whatIsToBeOrderedBecomesADelivery()
{
    auto *levels = table("levelTable");
    QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount() > 0, 10'000);
    int eggs = -1;
    for (int row = 0; row < levels->model()->rowCount(); ++row) {
        if (levels->model()->index(row, 0).data().toString().startsWith(u"Free-range eggs"_s))
            eggs = row;
    }
    QVERIFY(eggs >= 0);
    QCOMPARE(levels->model()->index(eggs, 1).data().toString(), u"Shoreline Dairy"_s);
    QCOMPARE(levels->model()->index(eggs, 5).data().toString(), u"21"_s); // 24 wanted, 3 there
    QVERIFY(m_fixture->pressButton("saveOrderButton"));
    const QString path = m_fixture->folder() + u"/order.csv"_s;
    QVERIFY(saveInFileDialog(m_fixture->window(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(
        "Shoreline Dairy,11049,DAI-1049,\"Free-range eggs, dozen\",21,piece,"));
    levels->setCurrentIndex(levels->model()->index(eggs, 0));
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(shown("countTable"), 10'000);
    const int row = rowOf(u"Free-range eggs"_s);
    QVERIFY(row >= 0);
    QCOMPARE(
        static_cast<QTableView *>(shown("countTable"))->model()->index(row, 1).data().toString(),
        u"21"_s);
}

void TestStockPage::aWriteOffStandsInTheMovements()
{
    auto *levels = table("levelTable");
    QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount() > 0, 10'000);
    const QString name = levels->model()->index(0, 0).data().toString();
    QVERIFY(m_fixture->pressButton("writeOffButton"));
    QTRY_VERIFY(m_fixture->find<QWidget>("adjustPanel"));
    QVERIFY(fillIn(m_fixture->find<QLineEdit>("adjustQuantity"), u"2"_s));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("adjustPanel"), 10'000);
    levels->setCurrentIndex(levels->model()->index(0, 0));
    QVERIFY(m_fixture->pressButton("movementsButton"));
    auto *ledger = table("ledgerTable");
    QTRY_COMPARE_WITH_TIMEOUT(ledger->model()->index(0, 2).data().toString(), u"\u22122"_s, 10'000);
    QCOMPARE(ledger->model()->index(0, 1).data().toString(), name);
    QCOMPARE(ledger->model()->index(0, 3).data().toString(), u"Written off"_s);
    QCOMPARE(ledger->model()->index(0, 4).data().toString(), u"Damaged"_s);
    QTRY_COMPARE(ledger->model()->index(0, 5).data().toString(), u"Noor Haddad"_s);
}

void TestStockPage::whoMayNotAdjustStockHasNoPage()
{
    m_fixture->window()->showPage(u"sell"_s);
    Session session = m_fixture->desk().session();
    session.staff->rights.revoke(Action::AdjustStock);
    m_fixture->desk().setSession(session);
    m_fixture->window()->showPage(u"stock"_s);
    QVERIFY(!shown("stockPage"));
}

} // namespace shop

QTEST_MAIN(shop::TestStockPage)
#include "tst_stock_page.moc"
