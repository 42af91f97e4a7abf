// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"
#include "ui/shell/approval_panel.h"
#include "ui/staff/staff_page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/top_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Who is at the till, in the window of the sample shop.
class TestPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aTicketOutlivesTheLockAndASwitchOfCashier();
    void theLockClosesWhatIsOpenOverThePage();
    void aCashiersLargeDiscountIsApprovedOnTheSpot();
    void aWrongPinOfTheApproverTellsTheTriesLeft();
    void anApprovalTakenBackLeavesTheTicketAsItWas();
    void aSaleBelowTheCataloguesPriceIsApprovedAtThePayment();
    void theStaffPageIsForThoseWhoManageStaff();
    void aPersonIsAddedAndSignsIn();
    void aCellOfTheTableChangesTheRole();
    void anOwnPinIsChangedWithTheOldOne();

private:
    DemoPerson person(const QString &role) const;
    bool signIn(const DemoPerson &who);
    int lines();
    bool addBread();
    void giveDiscount(const QString &percent);
    std::optional<Discount> discount();
    void approve(const DemoPerson &who); // the first of the list

    std::unique_ptr<WindowFixture> m_fixture;
};

DemoPerson TestPeople::person(const QString &role) const
{
    for (const DemoPerson &each : demoPeople()) {
        if (each.role == role)
            return each;
    }
    return {};
}

bool TestPeople::signIn(const DemoPerson &who)
{
    auto *page = m_fixture->window()->findChild<SignInPage *>();
    if (!QTest::qWaitFor(
            [&] { return page->isVisible() && m_fixture->find<QWidget>("staffTile0"); }, 10'000))
        return false;
    page->setFocus();
    // Until that person is the one chosen: several names may begin with the letter.
    const auto chosen = [&] {
        for (const PlainLabel *label : page->findChildren<PlainLabel *>()) {
            if (label->text() == who.name)
                return true;
        }
        return false;
    };
    for (int i = 0; i < 12 && !chosen(); ++i)
        QTest::keyClick(page, who.name.front().toLatin1());
    for (const QChar digit : who.pin)
        QTest::keyClick(page, digit.toLatin1());
    return QTest::qWaitFor([&] { return m_fixture->desk().session().staff.has_value(); }, 20'000);
}

void TestPeople::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    VERIFY_OK(m_fixture->onDatabase([](Shop &shop) { return setUpDemoShop(shop); }));
    QVERIFY(m_fixture->open());
    m_fixture->window()->addPage(
        u"staff"_s, u"Staff"_s, u"shield"_s, [this] { return new StaffPage(m_fixture->desk()); },
        Action::ManageStaff);
}

int TestPeople::lines()
{
    auto *view = m_fixture->find<QListView>("ticketLines");
    return view ? view->model()->rowCount() : -1;
}

bool TestPeople::addBread()
{
    if (!QTest::qWaitFor([&] { return lines() == 0; }, 10'000))
        return false;
    m_fixture->type(u"baguette"_s);
    QTest::qWait(400);
    m_fixture->press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return lines() == 1; }, 10'000);
}

void TestPeople::giveDiscount(const QString &percent)
{
    m_fixture->press(Qt::Key_F6);
    auto *edit = m_fixture->find<QLineEdit>("discountEdit");
    QVERIFY(edit);
    edit->setText(percent);
    QTest::keyClick(edit, Qt::Key_Return);
}

std::optional<Discount> TestPeople::discount()
{
    std::optional<Discount> found;
    const auto at = m_fixture->desk().session().atRegister.id;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(carts, shop.carts().carts(shop.systemCall(), at));
        for (const Cart &cart : carts) {
            found = cart.discount ? cart.discount : found;
            for (const CartLine &line : cart.lines)
                found = line.discount ? line.discount : found;
        }
        return {};
    });
    return read ? found : std::nullopt;
}

void TestPeople::approve(const DemoPerson &who)
{
    auto *panel = m_fixture->window()->findChild<ApprovalPanel *>();
    QTest::keyClick(panel, Qt::Key_Return);
    for (const QChar digit : who.pin)
        QTest::keyClick(panel, digit.toLatin1());
}

void TestPeople::aTicketOutlivesTheLockAndASwitchOfCashier()
{
    QVERIFY(signIn(person(u"cashier"_s)));
    QVERIFY(addBread());
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->window()->findChild<SignInPage *>()->isVisible());
    QVERIFY(!m_fixture->desk().session().staff);
    QCOMPARE(m_fixture->desk().session().lockedBy->name, person(u"cashier"_s).name);
    QVERIFY(signIn(person(u"manager"_s)));
    QCOMPARE(m_fixture->desk().session().staff->role, u"manager"_s);
    QVERIFY(!m_fixture->desk().session().lockedBy);
    QTRY_COMPARE(lines(), 1);
    QVERIFY(m_fixture->find<QListView>("ticketLines")->isVisible());
}

void TestPeople::theLockClosesWhatIsOpenOverThePage()
{
    QVERIFY(signIn(person(u"cashier"_s)));
    QVERIFY(addBread());
    m_fixture->press(Qt::Key_F6);
    QVERIFY(m_fixture->find<QLineEdit>("discountEdit"));
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->desk().session().staff);
    QTRY_VERIFY(!m_fixture->find<QLineEdit>("discountEdit"));
}

void TestPeople::aCashiersLargeDiscountIsApprovedOnTheSpot()
{
    const DemoPerson manager = person(u"manager"_s);
    QVERIFY(signIn(person(u"cashier"_s)));
    QVERIFY(addBread());
    giveDiscount(u"25"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("approver0"), 10'000);
    QVERIFY(!discount());
    auto *panel = m_fixture->window()->findChild<ApprovalPanel *>();
    QVERIFY(panel->accessibleDescription().contains(manager.name));
    approve(manager);
    QTRY_VERIFY_WITH_TIMEOUT(discount().has_value(), 20'000);
    QCOMPARE(discount()->millionths, 250'000);
    QCOMPARE(m_fixture->desk().session().staff->role, u"cashier"_s);
    QTRY_VERIFY(!m_fixture->find<QWidget>("approvalPanel"));
}

// Such a ticket comes from elsewhere, and is looked at when it is sold.
void TestPeople::aSaleBelowTheCataloguesPriceIsApprovedAtThePayment()
{
    const RegisterId at = m_fixture->desk().session().atRegister.id;
    qint64 before = 0;
    VERIFY_OK(m_fixture->onDatabase([&](Shop &shop) -> Done {
        ProductQuery query;
        query.text = u"baguette"_s;
        SHOP_TRY_VALUE(found, shop.products().list(shop.systemCall(), query));
        const ProductSummary &bread = found.first();
        const CartLine line =
            cartLineOf(bread, UnitPrice(10'000, bread.price->currency()), Quantity::pieces(1));
        const CartId cart = shop.ids().mint<CartId>();
        SHOP_TRY(shop.carts().open(shop.systemCall(), cart, at, u"Ticket 1"_s));
        SHOP_TRY(shop.carts().addLine(shop.systemCall(), cart, line));
        SHOP_TRY_VALUE(sold, shop.orders().newest(shop.systemCall(), at, 100));
        before = sold.size();
        return {};
    }));
    const auto sold = [&] {
        qint64 count = -1;
        const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(orders, shop.orders().newest(shop.systemCall(), at, 100));
            count = orders.size();
            return {};
        });
        return read ? count - before : -1;
    };
    QVERIFY(signIn(person(u"cashier"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 1, 10'000);
    m_fixture->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("paymentPage"), 10'000);
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("approver0"), 10'000);
    QCOMPARE(sold(), 0);
    approve(person(u"manager"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isShown("saleCompletePage"), 20'000);
    QCOMPARE(sold(), 1);
    QCOMPARE(m_fixture->desk().session().staff->role, u"cashier"_s);
}

void TestPeople::aWrongPinOfTheApproverTellsTheTriesLeft()
{
    QVERIFY(signIn(person(u"cashier"_s)));
    QVERIFY(addBread());
    giveDiscount(u"25"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("approver0"), 10'000);
    auto *panel = m_fixture->window()->findChild<ApprovalPanel *>();
    QTest::keyClick(panel, Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(panel, Qt::Key_0);
    auto *hint = m_fixture->find<PlainLabel>("approvalHint");
    QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains(u'4'), 20'000);
    QVERIFY(!discount());
}

void TestPeople::anApprovalTakenBackLeavesTheTicketAsItWas()
{
    QVERIFY(signIn(person(u"cashier"_s)));
    QVERIFY(addBread());
    giveDiscount(u"25"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("approver0"), 10'000);
    QTest::keyClick(m_fixture->window()->findChild<ApprovalPanel *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->find<QWidget>("approvalPanel"));
    QVERIFY(!discount());
    QCOMPARE(lines(), 1);
    giveDiscount(u"10"_s);
    QTRY_VERIFY_WITH_TIMEOUT(discount().has_value(), 10'000);
}

void TestPeople::theStaffPageIsForThoseWhoManageStaff()
{
    QVERIFY(signIn(person(u"cashier"_s)));
    auto *rail = m_fixture->window()->findChild<Rail *>();
    QVERIFY(!rail->findChild<RailButton *>(u"staff"_s));
    m_fixture->window()->showPage(u"staff"_s);
    QVERIFY(!m_fixture->find<QWidget>("staffPage"));
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(signIn(person(u"owner"_s)));
    QVERIFY(rail->findChild<RailButton *>(u"staff"_s));
    m_fixture->window()->showPage(u"staff"_s);
    auto *people = m_fixture->find<QTableView>("peopleView");
    QTRY_COMPARE(people->model()->rowCount(), int(demoPeople().size()));
    const auto of = [&](const DemoPerson &who, int column) {
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            if (people->model()->index(row, 0).data().toString() == who.name)
                return people->model()->index(row, column).data().toString();
        }
        return QString();
    };
    QCOMPARE(of(person(u"owner"_s), 1), u"PIN, 4 digit(s)"_s);
    QCOMPARE(of(person(u"owner"_s), 2), u"now, Register 1"_s);
    QVERIFY(of(person(u"cashier"_s), 2).startsWith(u"today "_s));
    QCOMPARE(of(person(u"stock"_s), 2), u"not yet"_s);
}

void TestPeople::aPersonIsAddedAndSignsIn()
{
    QVERIFY(signIn(person(u"owner"_s)));
    m_fixture->window()->showPage(u"staff"_s);
    auto *people = m_fixture->find<QTableView>("peopleView");
    QTRY_COMPARE(people->model()->rowCount(), int(demoPeople().size()));
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    auto *name = m_fixture->find<QLineEdit>("newPersonName");
    QVERIFY(name);
    name->setText(u"Zita"_s);
    m_fixture->find<QLineEdit>("newPin")->setText(u"1234"_s);
    m_fixture->find<QLineEdit>("newPinAgain")->setText(u"1234"_s);
    QTest::keyClick(m_fixture->find<QLineEdit>("newPinAgain"), Qt::Key_Return);
    QVERIFY(m_fixture->find<QWidget>("personPanel")); // too simple a PIN
    m_fixture->find<QLineEdit>("newPin")->setText(u"27182"_s);
    m_fixture->find<QLineEdit>("newPinAgain")->setText(u"27182"_s);
    QTest::keyClick(m_fixture->find<QLineEdit>("newPinAgain"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(people->model()->rowCount(), int(demoPeople().size()) + 1, 20'000);
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(signIn({u"Zita"_s, u"cashier"_s, {}, u"27182"_s}));
    QCOMPARE(m_fixture->desk().session().staff->name, u"Zita"_s);
}

void TestPeople::aCellOfTheTableChangesTheRole()
{
    QVERIFY(signIn(person(u"owner"_s)));
    m_fixture->window()->showPage(u"staff"_s);
    auto *rights = m_fixture->find<QTableView>("rightsView");
    QTRY_COMPARE(rights->model()->columnCount(), 5);
    QModelIndex cell;
    for (int row = 0; row < rights->model()->rowCount(); ++row) {
        if (rights->model()->index(row, 0).data().toString() == u"Open the drawer without a sale"_s)
            cell = rights->model()->index(row, 3);
    }
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data().toString(), u"Ask"_s);
    rights->setCurrentIndex(cell);
    rights->setFocus();
    QTest::keyClick(rights, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), u"Yes"_s, 10'000);
    auto *toast = m_fixture->window()->findChild<QWidget *>(u"toast"_s);
    QTRY_VERIFY(toast->isVisible());
    QTest::keyClick(toast, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), u"Ask"_s, 10'000);
}

void TestPeople::anOwnPinIsChangedWithTheOldOne()
{
    DemoPerson cashier = person(u"cashier"_s);
    QVERIFY(signIn(cashier));
    auto *topBar = m_fixture->window()->findChild<TopBar *>();
    Q_EMIT topBar->personClicked();
    const auto fill = [&](const QString &old) {
        m_fixture->find<QLineEdit>("oldPin")->setText(old);
        m_fixture->find<QLineEdit>("ownNewPin")->setText(u"314159"_s);
        m_fixture->find<QLineEdit>("ownNewPinAgain")->setText(u"314159"_s);
        QTest::keyClick(m_fixture->find<QLineEdit>("ownNewPinAgain"), Qt::Key_Return);
    };
    auto *change = m_fixture->find<QWidget>("changePinButton");
    fill(u"0000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(change->isEnabled(), 20'000);
    QVERIFY(m_fixture->find<QWidget>("ownPinPanel"));
    fill(cashier.pin);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("ownPinPanel"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->desk().session().staff->pinLength, 6, 20'000);
    m_fixture->press(Qt::Key_L, Qt::ControlModifier);
    cashier.pin = u"314159"_s;
    QVERIFY(signIn(cashier));
}

} // namespace shop

QTEST_MAIN(shop::TestPeople)
#include "tst_people.moc"
