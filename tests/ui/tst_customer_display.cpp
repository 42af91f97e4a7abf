// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/customer_display.h"
#include "ui/shell/customer_screen.h"
#include "ui/shell/local_settings.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What the customer is shown of a sale in the sample shop, on which screen, and the register for the left hand.
class TestCustomerDisplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theScreenIsAnotherOneOrNone_data();
    void theScreenIsAnotherOneOrNone();
    void withOneScreenNothingIsShown();
    void aSaleIsShownUntilThanks();
    void onlyWhatACustomerMaySeeIsShown();
    void aLockedTillShowsNothing();
    void aPictureThatIsNoneIsRefused();
    void everyStateIsPainted();
    void theTicketChangesSides();

private:
    const CustomerView &view() const { return m_screen->display()->view(); }
    bool add(int lines);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<CustomerScreen> m_screen;
    ProductSummary m_product;
};

void TestCustomerDisplay::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_screen = std::make_unique<CustomerScreen>(m_fixture->desk(), m_fixture->window());
    VERIFY_OK(m_fixture->onDatabase([this](Shop &shop) -> Done {
        ProductQuery query;
        query.text = u"sourdough"_s;
        SHOP_TRY_VALUE(found, shop.products().list(shop.systemCall(), query));
        m_product = found.first();
        return {};
    }));
}

void TestCustomerDisplay::cleanup()
{
    m_screen.reset();
    m_fixture.reset();
}

bool TestCustomerDisplay::add(int lines)
{
    m_fixture->window()->currentPage()->scanned(m_product.sku);
    return QTest::qWaitFor([&] { return view().lines.size() == lines; }, 20'000);
}

void TestCustomerDisplay::theScreenIsAnotherOneOrNone_data()
{
    QTest::addColumn<QStringList>("screens");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("at");
    const QStringList two{u"till"_s, u"customer"_s};
    QTest::newRow("any second one") << two << QString() << 1;
    QTest::newRow("the first is not the till's")
        << QStringList{u"customer"_s, u"till"_s} << QString() << 0;
    QTest::newRow("the wanted one")
        << QStringList{u"wall"_s, u"till"_s, u"customer"_s} << u"customer"_s << 2;
    QTest::newRow("never the till's own") << two << u"till"_s << -1;
    QTest::newRow("the wanted one is plugged out")
        << QStringList{u"till"_s, u"wall"_s} << u"customer"_s << -1;
    QTest::newRow("only the till's") << QStringList{u"till"_s} << QString() << -1;
    QTest::newRow("none at all") << QStringList() << QString() << -1;
}

void TestCustomerDisplay::theScreenIsAnotherOneOrNone()
{
    QFETCH(QStringList, screens);
    QFETCH(QString, wanted);
    QTEST(customerScreenOf(screens, u"till"_s, wanted), "at");
}

void TestCustomerDisplay::withOneScreenNothingIsShown()
{
    if (QGuiApplication::screens().size() != 1)
        QSKIP("more than one screen");
    keepDisplaySettings(localSettings(m_fixture->desk()), {true, {}, {}});
    QCoreApplication::processEvents();
    QVERIFY(!m_screen->display()->isVisible());
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen()); // as when it is plugged out
    QCoreApplication::processEvents();
    QVERIFY(!m_screen->display()->isVisible());
    QVERIFY(m_fixture->window()->isVisible());
}

void TestCustomerDisplay::aSaleIsShownUntilThanks()
{
    QCOMPARE(view().kind, CustomerView::Kind::Idle);
    QVERIFY(add(1));
    QCOMPARE(view().kind, CustomerView::Kind::Ticket);
    QCOMPARE(view().lines.first().text, m_product.name);
    QVERIFY(!view().total.isEmpty());
    const QString total = view().total;
    QVERIFY(m_fixture->window()->run(u"sell.pay"_s));
    QCOMPARE(view().kind, CustomerView::Kind::Paying);
    QCOMPARE(view().rest, total);
    QVERIFY(view().paid.isEmpty());
    m_fixture->type(u"5000"_s); // more than it costs
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->find<QWidget>("changeLabel")->isVisible(); },
                            20'000));
    QVERIFY(m_fixture->window()->run(u"payment.take"_s));
    QVERIFY(QTest::qWaitFor([&] { return view().kind == CustomerView::Kind::Thanks; }, 20'000));
    QCOMPARE(view().total, total);
    QVERIFY(!view().rest.isEmpty()); // the change
    QVERIFY(view().lines.isEmpty());
    QTest::qWait(450); // the page is deaf for a moment
    QVERIFY(m_fixture->window()->run(u"complete.next"_s));
    QCOMPARE(view().kind, CustomerView::Kind::Idle);
}

void TestCustomerDisplay::onlyWhatACustomerMaySeeIsShown()
{
    QVERIFY(add(1));
    const CustomerView::Line line{m_product.name, {}, view().total};
    QCOMPARE(view().lines, QList<CustomerView::Line>{line}); // no SKU, stock, cost or note
    // Another's ticket is nobody's to see: a held one leaves the screen.
    QVERIFY(m_fixture->window()->run(u"sell.hold"_s));
    QVERIFY(QTest::qWaitFor([&] { return view().kind == CustomerView::Kind::Idle; }, 20'000));
    QVERIFY(view().lines.isEmpty());
}

void TestCustomerDisplay::aLockedTillShowsNothing()
{
    QVERIFY(add(1));
    QVERIFY(m_fixture->window()->run(u"lock"_s));
    QCOMPARE(view(), CustomerView());
}

void TestCustomerDisplay::aPictureThatIsNoneIsRefused()
{
    VERIFY_ERROR(readDisplayPicture(m_fixture->folder() + u"/none.png"_s), u"file.cannotOpen"_s);
    const QString text = m_fixture->folder() + u"/text.png"_s;
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    VERIFY_ERROR(readDisplayPicture(text), u"image.broken"_s);
    const QString large = m_fixture->folder() + u"/large.png"_s;
    QImage image(3000, 1000, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(large));
    const auto picture = readDisplayPicture(large);
    VERIFY_OK(picture);
    QCOMPARE(picture->size(), QSize(1920, 640));
}

void TestCustomerDisplay::everyStateIsPainted()
{
    CustomerDisplay *display = m_screen->display();
    display->resize(1280, 720);
    QList<QImage> pictures;
    CustomerView view;
    for (const auto kind : {CustomerView::Kind::Idle, CustomerView::Kind::Ticket,
                            CustomerView::Kind::Paying, CustomerView::Kind::Thanks}) {
        view.kind = kind;
        view.total = u"$12.50"_s;
        view.lines = {{u"Sourdough loaf"_s, u"2 × $6.25"_s, u"$12.50"_s}};
        view.paid = u"$10.00"_s;
        view.rest = u"$2.50"_s;
        display->setView(view);
        const QImage picture = display->grab().toImage();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
        if (const QString folder = qEnvironmentVariable("SHOPDESK_PICTURES"); !folder.isEmpty())
            picture.save(folder + u"/display-%1.png"_s.arg(int(kind)));
    }
    QVERIFY(display->accessibleName().contains(u"$2.50"_s));
}

void TestCustomerDisplay::theTicketChangesSides()
{
    const auto *lines = m_fixture->find<QWidget>("ticketLines");
    const auto left = [&] { return lines->mapTo(m_fixture->window(), QPoint()).x(); };
    QVERIFY(left() > m_fixture->window()->width() / 2);
    localSettings(m_fixture->desk()).keep(kLeftHanded, true);
    QVERIFY(QTest::qWaitFor([&] { return left() < m_fixture->window()->width() / 2; }));
    QVERIFY(add(1));
    QVERIFY(m_fixture->window()->run(u"sell.pay"_s));
    const auto *amount = m_fixture->find<QWidget>("amountField");
    QVERIFY(
        QTest::qWaitFor([&] { return amount->mapTo(m_fixture->window(), QPoint()).x() < 400; }));
}

} // namespace shop

QTEST_MAIN(shop::TestCustomerDisplay)
#include "tst_customer_display.moc"
