// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/payment_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Practice at the counter: seen, and without a trace in the shop.
class TestTraining final : public QObject, private PaymentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoldInTrainingMovesNothing();
    void aTicketThatTrainingLeftBehindIsGone();
    void trainingIsSeenWhateverElseIsTold();
    void aCustomerNamedInTrainingIsOnThePractisedTicketOnly();

private:
    bool nameCustomer(WindowFixture &fixture, const QString &begins); // by F9
};

void TestTraining::aTicketThatTrainingLeftBehindIsGone()
{
    WindowFixture fixture;
    RegisterId at;
    QVERIFY(open(fixture, nullptr, [&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(registers, shop.till().registers(shop.systemCall()));
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), kCandle));
        at = registers.first().id;
        const CartId left = shop.ids().mint<CartId>();
        SHOP_TRY(shop.carts().open(shop.systemCall(), left, at, u"Training"_s, true));
        SHOP_TRY(shop.carts().addLine(
            shop.systemCall(), left,
            cartLineOf(found->product, *found->product.price, Quantity::pieces(1))));
        return {};
    }));
    QList<Cart> carts;
    const auto none = [&] {
        return fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(found, shop.carts().carts(shop.systemCall(), at));
            carts = found;
            return {};
        }) && carts.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(none(), kPatienceMs);
    QCOMPARE(fixture.ticketLines(), 0);
}

void TestTraining::whatIsSoldInTrainingMovesNothing()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    const auto bannerShown = [&] { return fixture.find<QWidget>("trainingBanner")->isVisible(); };
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bannerShown());
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_T,
                  Qt::ControlModifier | Qt::ShiftModifier); // not in the middle of a ticket
    QVERIFY(bannerShown());
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    const auto order = newestOrder(fixture);
    VERIFY_OK(order);
    QCOMPARE(order->kind, OrderKind::Training);
    VERIFY_OK(fixture.onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(x,
                       shop.till().xReport(shop.systemCall(), fixture.desk().session().shift->id));
        SHOP_TRY_VALUE(found, shop.products().findByCode(shop.systemCall(), kCandle));
        if (!found->product.onHand.isZero() || x.cashExpected() != 10'000)
            return Error{ErrorCode::Internal, u"training moved something"_s, {}};
        return {};
    }));
    QTest::qWait(500);
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.isShown("saleCompletePage"), kPatienceMs);
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!bannerShown());
    QVERIFY(startPayment(fixture));
    fixture.press(Qt::Key_Return);
    QVERIFY(isInFront(fixture, "saleCompletePage"));
    QCOMPARE(newestOrder(fixture)->kind, OrderKind::Sale);
}

void TestTraining::trainingIsSeenWhateverElseIsTold()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr));
    fixture.desk().showBanner(u"disk"_s, u"The disk is nearly full."_s, true);
    auto *training = fixture.find<QWidget>("trainingBanner");
    QVERIFY(!training->isVisible());
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(training->isVisible());
    const auto banners = fixture.window()->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->isVisible() && banner->content().tone == Tone::Danger;
    }));
}

bool TestTraining::nameCustomer(WindowFixture &fixture, const QString &begins)
{
    fixture.press(Qt::Key_F9);
    const auto opened = [&] { return fixture.find<QWidget>("customerPicker") != nullptr; };
    if (!QTest::qWaitFor(opened, kPatienceMs) ||
        !fillIn(fixture.find<QLineEdit>("customerSearch"), begins))
        return false;
    const auto found = [&] {
        return fixture.find<QAbstractItemView>("customersView")->model()->rowCount() == 1;
    };
    if (!QTest::qWaitFor(found, kPatienceMs))
        return false;
    fixture.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !fixture.find<QWidget>("customerPicker"); }, kPatienceMs);
}

void TestTraining::aCustomerNamedInTrainingIsOnThePractisedTicketOnly()
{
    WindowFixture fixture;
    QVERIFY(open(fixture, nullptr, [](Shop &shop) -> Done {
        for (const QString &name : {u"Aaron Ames"_s, u"Ada Lovelace"_s}) {
            CustomerValues values;
            values.name = name;
            SHOP_TRY(shop.customers().createCustomer(shop.systemCall(), shop.ids().mint<UserId>(),
                                                     values));
        }
        return {};
    }));
    QStringList named;
    const auto onTickets = [&] {
        named.clear();
        const Done read = fixture.onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(),
                                                     fixture.desk().session().atRegister.id));
            for (const Cart &cart : carts)
                named.append((cart.training ? u"training: "_s : u"real: "_s) +
                             (cart.customer ? cart.customer->name : QString()));
            return {};
        });
        named.sort();
        return read ? named : QStringList();
    };
    QVERIFY(nameCustomer(fixture, u"aaron"_s)); // of a real ticket, without goods as yet
    QTRY_COMPARE_WITH_TIMEOUT(onTickets(), QStringList{u"real: Aaron Ames"_s}, kPatienceMs);
    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.desk().session().training);
    QVERIFY(nameCustomer(fixture, u"ada"_s));
    QTRY_COMPARE_WITH_TIMEOUT(onTickets(),
                              (QStringList{u"real: Aaron Ames"_s, u"training: Ada Lovelace"_s}),
                              kPatienceMs);
}

} // namespace shop

QTEST_MAIN(shop::TestTraining)
#include "tst_training.moc"
