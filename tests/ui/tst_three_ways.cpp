// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "tests/ui/accessible_client.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kStepMs = 20'000;

// One way to work the window. Controls are called by what a person reads on them.
class Hand
{
public:
    explicit Hand(WindowFixture &fixture) : m_fixture(fixture) {}
    virtual ~Hand() = default;

    virtual bool press(const QString &name) = 0;
    virtual bool setPieces(const QString &name, int pieces, int step) = 0;
    virtual bool addProduct(const QString &name) = 0;

protected:
    WindowFixture &m_fixture;
};

// What is seen and not covered, with the left button and nothing else.
class Mouse final : public Hand
{
public:
    using Hand::Hand;

    bool press(const QString &name) override
    {
        QAbstractButton *button = nullptr;
        const auto found = [&] {
            button = buttonNamed(name);
            return button != nullptr;
        };
        return QTest::qWaitFor(found, kStepMs) && click(button, button->rect().center());
    }
    bool setPieces(const QString &name, int pieces, int) override
    {
        QWidget *stepper = widgetNamed(name);
        for (int i = 0; stepper && i < pieces; ++i) {
            if (!click(stepper, {stepper->width() - 8, stepper->height() / 2})) // plus
                return false;
        }
        return stepper;
    }
    bool addProduct(const QString &name) override
    {
        auto *tiles = m_fixture.find<QAbstractItemView>("productTiles");
        QModelIndex at;
        const auto found = [&] {
            for (int row = 0; row < tiles->model()->rowCount(); ++row) {
                const QModelIndex index = tiles->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(name))
                    at = index;
            }
            return at.isValid();
        };
        if (!QTest::qWaitFor(found, kStepMs))
            return false;
        return click(tiles->viewport(), tiles->visualRect(at).center());
    }

private:
    static QString plain(QString name) { return name.remove(QChar(0x2066)).remove(QChar(0x2069)); }
    QWidget *widgetNamed(const QString &name) const
    {
        for (QWidget *widget : m_fixture.window()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() &&
                plain(widget->accessibleName()).contains(name))
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *buttonNamed(const QString &name) const
    {
        for (auto *button : m_fixture.window()->findChildren<QAbstractButton *>()) {
            const QString said =
                button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && button->isEnabled() && plain(said).contains(name) &&
                isSeen(button, button->rect().center()))
                return button;
        }
        return nullptr;
    }
    // In the window, and nothing lies over it.
    bool isSeen(const QWidget *on, const QPoint &at) const
    {
        const QWidget *met = m_fixture.window()->childAt(on->mapTo(m_fixture.window(), at));
        return met && (met == on || on->isAncestorOf(met));
    }
    bool click(QWidget *on, const QPoint &at) const
    {
        if (!isSeen(on, at))
            return false;
        MainWindow *window = m_fixture.window();
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, on->mapTo(window, at));
        return true;
    }
};

// Everything that assistive programs find below it.
QList<QObject *> reached(const QAccessibleInterface *from)
{
    QList<QObject *> all{from->object()};
    for (int i = 0; i < from->childCount(); ++i) {
        if (const QAccessibleInterface *child = from->child(i))
            all += reached(child);
    }
    return all;
}

class ScreenReader final : public Hand
{
public:
    ScreenReader(WindowFixture &fixture, const QString &bus) : Hand(fixture), m_client(bus) {}

    bool press(const QString &name) override
    {
        const bool pressed = m_client.press(name);
        if (!pressed)
            qWarning("%s", qUtf8Printable(m_client.problem()));
        return pressed;
    }
    bool setPieces(const QString &name, int pieces, int step) override
    {
        return m_client.setValue(name, pieces * step);
    }
    bool addProduct(const QString &name) override
    {
        return m_client.setText(u"Scan or search"_s, name) &&
               m_client.press(u"Take: Scan or search"_s);
    }

private:
    AccessibleClient m_client;
};

} // namespace

// A whole sale, a return and a close of day by keys only, by mouse only, and through the accessibility bus only.
class TestThreeWays final : public QObject
{
    Q_OBJECT

public:
    static inline AccessibleDesktop *desktop = nullptr;

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void byKeysOnly();
    void byMouseOnly();
    void throughAtSpiOnly();
    void behindAPanelNothingIsReached();

private:
    void sellAndReturnByHand(Hand &hand);
    void closeByHand(Hand &hand);
    bool appears(const char *name);
    OrderSummary newest();
    bool shiftIsClosed();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestThreeWays::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    VERIFY_OK(m_fixture->onDatabase([](Shop &shop) -> Done {
        FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        answers.printer = {.kind = PrinterSettings::Kind::File, .address = u"/dev/null"_s};
        SHOP_TRY(setUpShop(shop, answers));
        ProductDraft candle;
        candle.name = u"Candle"_s;
        candle.price = UnitPrice(
            99'900, answers.profile.rules.currency); // 9.99 and 14 %: 11.39, in cash 11.40
        SHOP_TRY(shop.products().create(shop.systemCall(), shop.ids().mint<ProductId>(), candle));
        SHOP_TRY(shop.till().openShift(
            shop.systemCall(), shop.ids().mint<ShiftId>(), answers.registerId,
            Money(10'000, answers.profile.rules.currency), QDate(2026, 11, 23)));
        return {};
    }));
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->signIn());
    QVERIFY(
        QTest::qWaitFor([&] { return m_fixture->window()->currentPage() != nullptr; }, kStepMs));
}

bool TestThreeWays::appears(const char *name)
{
    const auto shown = [&] {
        const auto *widget = m_fixture->find<QWidget>(name);
        return widget && widget->isVisible();
    };
    return QTest::qWaitFor(shown, kStepMs);
}

OrderSummary TestThreeWays::newest()
{
    OrderSummary found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(newest, shop.orders().newest(shop.systemCall(),
                                                    m_fixture->desk().session().atRegister.id, 1));
        if (!newest.isEmpty())
            found = newest.first();
        return {};
    });
    return read ? found : OrderSummary();
}

bool TestThreeWays::shiftIsClosed()
{
    return QTest::qWaitFor([&] { return !m_fixture->desk().session().shift; }, kStepMs);
}

void TestThreeWays::byKeysOnly()
{
    // The sale.
    QVERIFY(fillIn(m_fixture->searchField(), u"candle"_s));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->ticketLines() == 1; }, kStepMs));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("paymentPage"));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("saleCompletePage"));
    const OrderSummary sale = newest();
    QCOMPARE(sale.total.minor(), 1'139);
    QTest::qWait(450); // it is deaf for a moment
    m_fixture->press(Qt::Key_Return);
    // The return.
    m_fixture->press(Qt::Key_F7);
    QVERIFY(appears("entryEdit"));
    QVERIFY(fillFocused(sale.numberText));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(appears("returnPanel"));
    m_fixture->press(Qt::Key_Plus);
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("paymentPage"));
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window()->place() == u"payment"_s; }, kStepMs));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("saleCompletePage"));
    QCOMPARE(newest().total.minor(), -1'139);
    QTest::qWait(450);
    m_fixture->press(Qt::Key_Return);
    // The close.
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(appears("shiftStepButton"));
    QVERIFY(QTest::qWaitFor([&] {
        return !m_fixture->find<QAbstractButton>("shiftStepButton")->accessibleName().isEmpty();
    }));
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("closeShiftButton"));
    m_fixture->type(u"1"_s); // of 100
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_F12);
    QVERIFY(appears("questionPanel"));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(shiftIsClosed());
}

void TestThreeWays::sellAndReturnByHand(Hand &hand)
{
    // The sale.
    QVERIFY(hand.addProduct(u"Candle"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->ticketLines() == 1; }, kStepMs));
    QVERIFY(hand.press(u"Pay $11.39"_s));
    QVERIFY(appears("paymentPage"));
    QVERIFY(hand.press(u"Exact"_s));
    QVERIFY(appears("saleCompletePage"));
    const OrderSummary sale = newest();
    QCOMPARE(sale.total.minor(), 1'139);
    QVERIFY(hand.press(u"Next sale"_s));
    // The return.
    QVERIFY(hand.press(u"Return"_s));
    QVERIFY(hand.press(sale.numberText + u','));
    QVERIFY(appears("returnPanel"));
    QVERIFY(hand.setPieces(u"How many of Candle come back"_s, 1, 1000));
    QVERIFY(hand.press(u"Put on the ticket"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->ticketLines() == 1; }, kStepMs));
    QVERIFY(hand.press(u"Refund $11.39"_s));
    QVERIFY(appears("paymentPage"));
    QVERIFY(hand.press(u"Give back"_s));
    QVERIFY(appears("saleCompletePage"));
    QCOMPARE(newest().total.minor(), -1'139);
    QVERIFY(hand.press(u"Next sale"_s));
}

void TestThreeWays::closeByHand(Hand &hand)
{
    QVERIFY(hand.press(u"Shift"_s));
    QVERIFY(hand.press(u"Close shift"_s));
    QVERIFY(appears("closeShiftButton"));
    QVERIFY(hand.setPieces(u"Pieces of $100"_s, 1, 1));
    QVERIFY(hand.press(u"Close and print Z"_s));
    QVERIFY(appears("questionPanel"));
    QVERIFY(hand.press(u"Close and print Z"_s));
    QVERIFY(shiftIsClosed());
}

void TestThreeWays::byMouseOnly()
{
    Mouse mouse(*m_fixture);
    sellAndReturnByHand(mouse);
    closeByHand(mouse);
}

void TestThreeWays::throughAtSpiOnly()
{
    if (!desktop->isThere())
        QSKIP("dbus-daemon is not installed");
    ScreenReader reader(*m_fixture, desktop->address());
    sellAndReturnByHand(reader);
    closeByHand(reader);
}

// A screen reader that reads on past the panel would press what a hand cannot.
void TestThreeWays::behindAPanelNothingIsReached()
{
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_fixture->window());
    QVERIFY(window);
    QVERIFY(reached(window).contains(m_fixture->searchField()));
    m_fixture->press(Qt::Key_F7); // asks for the receipt of what comes back
    QVERIFY(appears("entryEdit"));
    const QList<QObject *> open = reached(window);
    QVERIFY(open.contains(m_fixture->find<QWidget>("entryEdit")));
    QVERIFY(!open.contains(m_fixture->searchField()));
    QCOMPARE(window->childCount(), 1);
    QCOMPARE(window->child(0)->role(), QAccessible::Dialog);
    QVERIFY(!window->child(0)->text(QAccessible::Name).isEmpty());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(reached(window).contains(m_fixture->searchField()));
}

} // namespace shop

int main(int argc, char **argv)
{
    shop::AccessibleDesktop desktop;
    shop::TestThreeWays::desktop = &desktop;
    QApplication application(argc, argv);
    shop::TestThreeWays test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_three_ways.moc"
