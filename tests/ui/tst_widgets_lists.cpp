// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_pages.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/cart_line_roles.h"
#include "ui/widgets/product_tile_roles.h"
#include "ui/widgets/ticket_view.h"
#include "ui/widgets/tile_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

void prepare(TicketView &view, QStandardItemModel &model, CartDensity density, QSize size,
             Qt::LayoutDirection direction = Qt::LeftToRight)
{
    fillTicket(&model);
    view.setLayoutDirection(direction);
    view.setDensity(density);
    view.setModel(&model);
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

// A point of a row counted from its leading edge (negative: from the trailing one).
QPoint at(const TicketView &view, int row, int x, int y)
{
    const QRect rect = view.visualRect(view.model()->index(row, 0));
    const bool mirrored = view.layoutDirection() == Qt::RightToLeft;
    const int fromLeft = x >= 0 ? x : rect.width() + x;
    return {rect.x() + (mirrored ? rect.width() - fromLeft : fromLeft), rect.y() + y};
}

} // namespace

class TestWidgetsLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tilesFillTheCatalogue_data();
    void tilesFillTheCatalogue();
    void aTapAndEnterChooseATile();
    void tilesOfOneRowStandSideBySide();
    void hostileProductsArePainted();

    void tenLinesOfAScannedTicketAreInSight();
    void aLineChosenByHandOpens();
    void stepperOfALineReportsItsSides_data();
    void stepperOfALineReportsItsSides();
    void minusAtTheLimitDoesNothing();
    void actionsOfALineAreHit_data();
    void actionsOfALineAreHit();
    void weighedLinesOfferTheScale();
    void aTypedQuantityIsReported();

private:
    ThemeHost m_host;
};

void TestWidgetsLists::initTestCase()
{
    m_host.setReducedMotion(true);
    m_host.applyTo(*qApp);
}

void TestWidgetsLists::cleanupTestCase()
{
    QApplication::setStyle(u"Fusion"_s); // the style must not outlive the host it asks
}

void TestWidgetsLists::tilesFillTheCatalogue_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("catalogue");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("height");
    QTest::newRow("1024") << 1024 << 1024 - 72 - 12 - 344 << 4 << 158;
    QTest::newRow("1366") << 1366 << 1366 - 72 - 16 - 396 << 5 << 172;
    QTest::newRow("1920") << 1920 << 1920 - 72 - 16 - 460 << 7 << 204;
}

void TestWidgetsLists::tilesFillTheCatalogue()
{
    QFETCH(int, window);
    QFETCH(int, catalogue);
    QFETCH(int, columns);
    QFETCH(int, height);
    const auto layout = ProductTileDelegate::tileLayout(catalogue, window);
    QCOMPARE(layout.columns, columns);
    QCOMPARE(layout.height, height);
    QCOMPARE_GE(layout.width, measure::tileMin);
    QCOMPARE(layout.columns * (layout.width + layout.gap) - layout.gap + layout.rest, catalogue);
}

void TestWidgetsLists::aTapAndEnterChooseATile()
{
    QStandardItemModel model;
    fillTiles(&model);
    TileView view(&m_host);
    view.setModel(&model);
    view.resize(898, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&view, &QAbstractItemView::activated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(model.index(1, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toModelIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().toModelIndex().row(), 2);
}

void TestWidgetsLists::tilesOfOneRowStandSideBySide()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int width : {612, 898, 1000, 1388}) {
            QStandardItemModel model;
            fillTiles(&model);
            TileView view(&m_host);
            view.setLayoutDirection(direction);
            view.setModel(&model);
            view.resize(width, 500);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            const int columns = view.tiles()->layout().columns;
            const QRect first = view.visualRect(model.index(0, 0));
            const QRect last = view.visualRect(model.index(columns - 1, 0));
            const QRect below = view.visualRect(model.index(columns, 0));
            QCOMPARE(last.y(), first.y());
            QCOMPARE_GT(below.y(), first.y());
            QCOMPARE(direction == Qt::LeftToRight, columns == 1 || last.x() > first.x());
        }
    }
}

void TestWidgetsLists::hostileProductsArePainted()
{
    QStandardItemModel model;
    for (const QString &name : {u"<img src=x>"_s, QString(u"a"_s + QChar(0x202E) + QChar(0)),
                                QString(1 << 20, u'x'), u"two\nlines"_s, u"🍞"_s, QString()}) {
        auto *item = new QStandardItem;
        item->setData(name, tile_role::Name);
        item->setData(u"no such shelf"_s, tile_role::ShelfKey);
        item->setData(u"no such drawing"_s, tile_role::Drawing);
        item->setData(int(TileStock::None), tile_role::StockState);
        item->setData(name, cart_role::Name);
        model.appendRow(item);
    }
    TileView tiles(&m_host);
    tiles.setModel(&model);
    tiles.resize(900, 400);
    QVERIFY(!tiles.grab().isNull());
    TicketView lines(&m_host);
    lines.setModel(&model);
    lines.resize(370, 400);
    QVERIFY(!lines.grab().isNull());
}

void TestWidgetsLists::tenLinesOfAScannedTicketAreInSight()
{
    QStandardItemModel model;
    fillTicket(&model);
    fillTicket(&model);
    TicketView view(&m_host);
    view.setModel(&model);
    view.resize(370, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.showScanned(model.index(9, 0));
    QCOMPARE(view.visualRect(model.index(0, 0)).y(), 0);
    QCOMPARE(view.visualRect(model.index(9, 0)).bottom(), 399);
    QCOMPARE(view.currentIndex().row(), 9);
}

void TestWidgetsLists::aLineChosenByHandOpens()
{
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Scan, {370, 400});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 1, 100, 20));
    QCOMPARE(view.visualRect(model.index(1, 0)).height(), 82);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.visualRect(model.index(1, 0)).height(), 40);
    QCOMPARE(view.visualRect(model.index(2, 0)).height(), 82);
    view.showScanned(model.index(4, 0));
    QCOMPARE(view.visualRect(model.index(2, 0)).height(), 40);
    QCOMPARE(view.visualRect(model.index(4, 0)).height(), 40);
}

void TestWidgetsLists::stepperOfALineReportsItsSides_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left-to-right") << false;
    QTest::newRow("right-to-left") << true;
}

void TestWidgetsLists::stepperOfALineReportsItsSides()
{
    QFETCH(bool, mirrored);
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Tall, {370, 500},
            mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QSignalSpy more(view.lines(), &CartLineDelegate::increaseRequested);
    QSignalSpy less(view.lines(), &CartLineDelegate::decreaseRequested);
    // Tall lines: the stepper of 98 x 32 stands at the trailing end, 28 below the top.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 3, -20, 44));
    QCOMPARE(more.size(), 1);
    QCOMPARE(more.first().first().toModelIndex().row(), 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 3, -105, 44));
    QCOMPARE(less.size(), 1);
}

void TestWidgetsLists::minusAtTheLimitDoesNothing()
{
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Tall, {370, 500});
    QSignalSpy less(view.lines(), &CartLineDelegate::decreaseRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, -105, 44));
    QCOMPARE(less.size(), 0);
}

void TestWidgetsLists::actionsOfALineAreHit_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("action");
    QTest::newRow("discount") << false << 40 << int(CartAction::Discount);
    QTest::newRow("remove") << false << -40 << int(CartAction::Remove);
    QTest::newRow("discount, right-to-left") << true << 40 << int(CartAction::Discount);
    QTest::newRow("remove, right-to-left") << true << -40 << int(CartAction::Remove);
}

void TestWidgetsLists::actionsOfALineAreHit()
{
    QFETCH(bool, mirrored);
    QFETCH(int, x);
    QFETCH(int, action);
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Tall, {370, 500},
            mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QSignalSpy asked(view.lines(), &CartLineDelegate::actionRequested);
    view.setCurrentIndex(model.index(1, 0));
    view.openCurrent();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 1, x, 84));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(int(asked.first().at(1).value<CartAction>()), action);
}

void TestWidgetsLists::weighedLinesOfferTheScale()
{
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Tall, {370, 500});
    QSignalSpy asked(view.lines(), &CartLineDelegate::actionRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 2, -40, 44));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<CartAction>(), CartAction::Weigh);
}

void TestWidgetsLists::aTypedQuantityIsReported()
{
    QStandardItemModel model;
    TicketView view(&m_host);
    prepare(view, model, CartDensity::Scan, {370, 400});
    QSignalSpy typed(view.lines(), &CartLineDelegate::quantityTyped);
    view.setCurrentIndex(model.index(3, 0));
    view.typeQuantity();
    auto *editor = view.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(!editor->accessibleName().isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, u"12"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(typed.size(), 1);
    QCOMPARE(typed.first().at(1).toString(), u"12"_s);
}

QTEST_MAIN(TestWidgetsLists)
#include "tst_widgets_lists.moc"
