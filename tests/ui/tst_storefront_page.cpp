// SPDX-License-Identifier: GPL-3.0-or-later
// A customer at the storefront, by keys: looks, registers, orders, cancels; and finds no way to what is
// the staff's.
#include "core/shop/shop_accounts.h"
#include "core/shop/variant_desk.h"
#include "tests/support/qtest_results.h"
#include "tests/ui/painted_text.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_keys.h"
#include "ui/storefront/mail_words.h"
#include "ui/storefront/storefront_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

class TestStorefrontPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aCustomerRegistersOrdersAndCancels();
    void aGuestSendsTheCartToTheTill();
    void variantsAreChosenOnTheirPage();
    void aCustomerSignsInAndFindsTheirAddress();
    void theScreenIsClearedWhenNobodyIsThere();
    void noKeyLeadsToTheStaff();
    void onlyAPinLeadsOut();
    void hostileNamesAreShownAsTyped();
    void messagesSayWhatHappened();

private:
    StorefrontPage *page() const { return m_fixture->find<StorefrontPage>("storefrontPage"); }
    QWidget *widget(const char *name) const { return m_fixture->find<QWidget>(name); }
    QLineEdit *field(const char *name) const { return m_fixture->find<QLineEdit>(name); }
    QString text(const char *label) const
    {
        const auto *found = m_fixture->find<PlainLabel>(label);
        return found ? found->text() : QString();
    }
    bool isSeen(const char *name) const { return widget(name) && widget(name)->isVisible(); }
    // Finds a product by typing, opens it and puts it into the cart.
    bool choose(const QString &words, const QString &name)
    {
        auto *tiles = m_fixture->find<QListView>("storefrontTiles");
        const auto first = [&] {
            return tiles->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        if (!fillIn(field("storefrontSearch"), words) ||
            !QTest::qWaitFor(
                [&] { return tiles->model()->rowCount() < 10 && first().startsWith(name); },
                10'000))
            return false;
        tiles->setFocus();
        tiles->setCurrentIndex(tiles->model()->index(0, 0));
        m_fixture->press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return isSeen("productPane") && text("productName") == name; },
                             10'000))
            return false;
        return m_fixture->pressButton("addToCart") &&
               QTest::qWaitFor([&] { return isSeen("cartQuantity"); }, 10'000);
    }
    bool fill(const std::initializer_list<std::pair<const char *, QString>> &fields)
    {
        for (const auto &[name, text] : fields) {
            if (!fillIn(field(name), text))
                return false;
        }
        return true;
    }
    bool registerAs(const QString &name, const QString &email);
    template <typename T>
    T stored(const std::function<Result<T>(Shop &)> &read)
    {
        T value{};
        const Done done = m_fixture->onDatabase([&](Shop &shop) -> Done {
            SHOP_TRY_VALUE(found, read(shop));
            value = found;
            return {};
        });
        if (!done)
            qWarning("%s", qPrintable(describe(done.error())));
        return value;
    }
    DeliveryOrder orderOf(const QString &customer)
    {
        return stored<DeliveryOrder>([&](Shop &shop) -> Result<DeliveryOrder> {
            DeliveryQuery query;
            query.text = customer;
            SHOP_TRY_VALUE(found, shop.deliveries().deliveries(shop.systemCall(), query));
            return shop.deliveries().delivery(shop.systemCall(), found.value(0).id);
        });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestStorefrontPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    auto *page = new StorefrontPage(m_fixture->desk());
    connect(page, &StorefrontPage::left, this, [this](const StaffMember &member) {
        m_fixture->window()->showSignIn();
        Session session = m_fixture->desk().session();
        session.staff = member;
        m_fixture->desk().setSession(session);
        m_fixture->window()->showPage(u"sell"_s);
    });
    m_fixture->window()->showAlone(page);
    page->begin(false);
    QVERIFY(QTest::qWaitFor(
        [&] { return m_fixture->find<QListView>("storefrontTiles")->model()->rowCount() > 20; },
        10'000));
}

bool TestStorefrontPage::registerAs(const QString &name, const QString &email)
{
    return m_fixture->pressButton("accountButton") &&
           QTest::qWaitFor([&] { return isSeen("accountPane"); }, 10'000) &&
           [&] {
               widget("accountChoice")->setFocus();
               m_fixture->press(Qt::Key_Right);
               return fill({{"register_name", name},
                            {"register_email", email},
                            {"register_phone", u"902 555 0100"_s},
                            {"register_password", u"correct horse"_s}});
           }() &&
           m_fixture->pressButton("registerButton") &&
           QTest::qWaitFor(
               [&] { return m_fixture->find<Button>("accountButton")->accessibleName() == name; },
               20'000);
}

void TestStorefrontPage::aCustomerRegistersOrdersAndCancels()
{
    QVERIFY(choose(u"aged cheddar"_s, u"Aged cheddar, 250\u00A0g"_s));
    QVERIFY(registerAs(u"Grace Hopper"_s, u"grace@example.org"_s));
    // The cart came along.
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("cartQuantity"), 10'000);
    QTRY_COMPARE(widget("cartName")->height(),
                 2 * widget("cartName")->fontMetrics().lineSpacing()); // and is not cut
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QTRY_VERIFY(isSeen("checkoutPane"));
    QTRY_COMPARE(field("checkout_name")->text(), u"Grace Hopper"_s);
    QCOMPARE(field("checkout_email")->text(), u"grace@example.org"_s);
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("ownOrder"), 20'000);
    const DeliveryOrder placed = orderOf(u"Grace"_s);
    QCOMPARE(placed.agreed.status, OrderStatus::Confirmed);
    QCOMPARE(placed.agreed.channel, Channel::Collect);
    QCOMPARE(placed.agreed.lines.size(), 1);
    QVERIFY(!placed.agreed.customer->id.isNull());

    QVERIFY(m_fixture->pressButton("cancelOwnOrder"));
    QVERIFY(m_fixture->pressButton("yesButton"));
    QTRY_COMPARE_WITH_TIMEOUT(orderOf(u"Grace"_s).agreed.status, OrderStatus::Cancelled, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!isSeen("cancelOwnOrder"), 10'000);
    const auto mails = stored<QList<SpooledMail>>([](Shop &shop) { return mailOf(shop).undone(); });
    QCOMPARE(mails.size(), 3); // the code, the order, its end
    QCOMPARE(mails[2].mail.kind, MailKind::OrderCancelled);
}

void TestStorefrontPage::aGuestSendsTheCartToTheTill()
{
    QVERIFY(choose(u"aged cheddar"_s, u"Aged cheddar, 250\u00A0g"_s));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QTRY_VERIFY(isSeen("checkoutPane"));
    QVERIFY(!widget("storefrontNext")->isEnabled()); // nobody's name yet
    QVERIFY(m_fixture->pressButton("way2"));
    QVERIFY(fill({{"checkout_name", u"Sam"_s}}));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    const auto tickets = [&] {
        return stored<QList<Cart>>([&](Shop &shop) {
            return shop.carts().carts(shop.systemCall(), m_fixture->desk().session().atRegister.id);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!tickets().isEmpty() && tickets().constLast().name == u"Sam"_s,
                             10'000);
    QCOMPARE(tickets().constLast().state, CartState::Held);
    QTRY_VERIFY_WITH_TIMEOUT(!isSeen("cartQuantity"), 10'000);
}

void TestStorefrontPage::variantsAreChosenOnTheirPage()
{
    VERIFY_OK(m_fixture->onDatabase([](Shop &shop) -> Done {
        const Call call = shop.systemCall();
        SHOP_TRY_VALUE(mug, shop.catalog().findBySku(call, u"HOM-1056"_s));
        SHOP_TRY_VALUE(plan, variantPlan(shop, call, mug->id));
        plan.family.name = u"Mug"_s;
        plan.family.options = {u"Size"_s, u"Colour"_s};
        plan.places[0].choices = {u"Small"_s, u"blue"_s};
        plan.places.append({{u"Small"_s, u"white"_s}, shop.ids().mint<ProductId>(), true, {}, {}});
        plan.places.append({{u"Large"_s, u"white"_s}, shop.ids().mint<ProductId>(), true, {}, {}});
        SHOP_TRY_VALUE(step, arrangeVariants(shop, call, plan));
        return shop.products().recordMovements(call, {{u"large"_s,
                                                       step.made.constLast().product,
                                                       Quantity::pieces(4),
                                                       StockReason::Opening,
                                                       {},
                                                       {}}});
    }));
    auto *tiles = m_fixture->find<QListView>("storefrontTiles");
    QVERIFY(fillIn(field("storefrontSearch"), u"mug"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tiles->model()->rowCount(), 1, 10'000);
    QVERIFY(
        tiles->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Mug"_s));
    tiles->setFocus();
    tiles->setCurrentIndex(tiles->model()->index(0, 0));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("productOption1"), 10'000);
    // There is no large blue one: the large one there is comes in its place.
    for (QWidget *chip : widget("productOption0")->findChildren<ChipButton *>()) {
        if (chip->focusPolicy() == Qt::TabFocus)
            chip->setFocus();
    }
    m_fixture->press(Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(text("productName"), u"Mug, Large, white"_s, 10'000);
    QCOMPARE(m_fixture->find<ChipBar>("productOption1")->current(), u"white"_s);
    QVERIFY(m_fixture->pressButton("addToCart"));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("cartQuantity"), 10'000);
}

void TestStorefrontPage::aCustomerSignsInAndFindsTheirAddress()
{
    QVERIFY(registerAs(u"Grace Hopper"_s, u"grace@example.org"_s));
    QVERIFY(m_fixture->pressButton("accountButton"));
    QTRY_VERIFY(isSeen("profilePane"));
    QVERIFY(fill({{"profile_street", u"12 Quay Street"_s},
                  {"profile_city", u"Halifax"_s},
                  {"profile_province", u"Atlantis"_s},
                  {"profile_postcode", u"B3K 3R7"_s}}));
    QVERIFY(m_fixture->pressButton("saveProfile"));
    QTRY_VERIFY(widget("profile_province")->accessibleDescription().contains(u"province"_s));
    QVERIFY(fill({{"profile_province", u"nova scotia"_s}}));
    QVERIFY(m_fixture->pressButton("saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("profileMessage"), 10'000);
    QCOMPARE(field("profile_province")->text(), u"NS"_s);
    QCOMPARE(field("profile_country")->text(), u"CA"_s);
    QVERIFY(m_fixture->pressButton("signOutButton"));
    QTRY_COMPARE(m_fixture->find<Button>("accountButton")->text(), u"Sign in"_s);

    QVERIFY(m_fixture->pressButton("accountButton"));
    QTRY_VERIFY(isSeen("accountPane")); // the new one: that of the visit before goes a moment later
    QVERIFY(
        fill({{"signIn_email", u"GRACE@example.org"_s}, {"signIn_password", u"wrong horse"_s}}));
    QVERIFY(m_fixture->pressButton("signInButton"));
    QTRY_VERIFY_WITH_TIMEOUT(
        widget("signIn_password")->accessibleDescription().contains(u"do not fit"_s), 20'000);
    QVERIFY(fill({{"signIn_password", u"correct horse"_s}}));
    QVERIFY(m_fixture->pressButton("signInButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->find<Button>("accountButton")->text(), u"Grace Hopper"_s,
                              20'000);
    QVERIFY(choose(u"aged cheddar"_s, u"Aged cheddar, 250\u00A0g"_s));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QVERIFY(m_fixture->pressButton("way1"));
    QTRY_COMPARE(field("checkoutAddress_street")->text(), u"12 Quay Street"_s);
    QCOMPARE(field("checkoutAddress_province")->text(), u"NS"_s);
    QVERIFY(fill({{"checkoutAddress_province", QString()}}));
    QVERIFY(!widget("storefrontNext")->isEnabled()); // an address there needs it
    QVERIFY(fill({{"checkoutAddress_province", u"NS"_s}}));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QTRY_COMPARE_WITH_TIMEOUT(orderOf(u"Grace"_s).address.city, u"Halifax"_s, 10'000);
    QCOMPARE(orderOf(u"Grace"_s).address.province, u"NS"_s);
    QCOMPARE(orderOf(u"Grace"_s).agreed.lines.size(), 2); // the cheddar and its delivery
}

void TestStorefrontPage::theScreenIsClearedWhenNobodyIsThere()
{
    QVERIFY(choose(u"aged cheddar"_s, u"Aged cheddar, 250\u00A0g"_s));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QVERIFY(fill({{"checkout_name", u"Sam Secret"_s}}));
    page()->setIdle(50, 200);
    m_fixture->press(Qt::Key_Shift);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("questionPanel"), 5'000);
    m_fixture->press(Qt::Key_Shift); // still there
    QTRY_VERIFY(!isSeen("questionPanel"));
    QCOMPARE(field("checkout_name")->text(), u"Sam Secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isSeen("cartQuantity"), 5'000);
    page()->setIdle(60'000, 60'000);
    QVERIFY(field("checkout_name")->text().isEmpty());
    QVERIFY(!field("checkout_name")->isUndoAvailable());
    QTRY_VERIFY(isSeen("storefrontTiles"));
    QTRY_VERIFY_WITH_TIMEOUT(
        stored<qint64>([](Shop &shop) -> Result<qint64> {
            SHOP_TRY_VALUE(product,
                           shop.products().findByCode(shop.systemCall(), u"0628451119180"_s));
            return product->product.reserved.thousandths();
        }) == 0,
        10'000);
}

void TestStorefrontPage::noKeyLeadsToTheStaff()
{
    QVERIFY(!m_fixture->desk().session().staff);
    const std::pair<int, Qt::KeyboardModifiers> keys[]{
        {Qt::Key_F11, Qt::NoModifier},        {Qt::Key_F12, Qt::NoModifier},
        {Qt::Key_F9, Qt::NoModifier},         {Qt::Key_1, Qt::ControlModifier},
        {Qt::Key_2, Qt::ControlModifier},     {Qt::Key_L, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier},     {Qt::Key_Q, Qt::ControlModifier},
        {Qt::Key_Escape, Qt::NoModifier},     {Qt::Key_Escape, Qt::NoModifier},
        {Qt::Key_Return, Qt::ControlModifier}};
    for (const auto &[key, modifiers] : keys) {
        m_fixture->press(key, modifiers);
        QVERIFY2(page()->isVisible() && !m_fixture->window()->currentPage(),
                 qPrintable(QString::number(key)));
        QVERIFY(!m_fixture->window()->isFullScreen());
    }
    m_fixture->window()->setFocus();
    m_fixture->press(Qt::Key_F11);
    QVERIFY(!m_fixture->window()->isFullScreen());
    m_fixture->window()->close();
    QVERIFY(m_fixture->window()->isVisible());
    QTRY_VERIFY(isSeen("leavePanel")); // and asks for the PIN
    QVERIFY(!paintedText(widget("leavePanel")).contains(u"Noor"_s));
}

void TestStorefrontPage::onlyAPinLeadsOut()
{
    QVERIFY(m_fixture->pressButton("leaveStorefront"));
    QTRY_VERIFY(isSeen("leavePanel"));
    QVERIFY(fill({{"leaveName", u"nobody"_s}, {"leavePin", kOwnersPin}}));
    m_fixture->press(Qt::Key_Return);
    const QString refused = u"Name and PIN do not fit together."_s;
    QTRY_VERIFY_WITH_TIMEOUT(paintedText(widget("leavePanel")).contains(refused), 10'000);
    QVERIFY(fill({{"leaveName", u"noor"_s}, {"leavePin", u"9999"_s}}));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field("leavePin")->text().isEmpty(), 10'000);
    QVERIFY(!m_fixture->window()->currentPage());
    const auto people = stored<QList<StaffMember>>(
        [](Shop &shop) { return shop.users().staff(shop.systemCall()); });
    const auto owner = std::find_if(people.begin(), people.end(), [](const StaffMember &each) {
        return each.role == u"owner"_s;
    });
    QVERIFY(fill({{"leaveName", owner->name}, {"leavePin", kOwnersPin}}));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window()->currentPage(), 10'000);
    QCOMPARE(m_fixture->desk().session().staff->name, owner->name);
}

void TestStorefrontPage::hostileNamesAreShownAsTyped()
{
    const QString name = u"<img src=x> & 'DROP'"_s;
    QVERIFY(registerAs(name, u"eve@example.org"_s));
    QVERIFY(choose(u"aged cheddar"_s, u"Aged cheddar, 250\u00A0g"_s));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QVERIFY(m_fixture->pressButton("storefrontNext"));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("ownOrder"), 20'000);
    QCOMPARE(orderOf(u"DROP"_s).agreed.customer->name, name);
}

void TestStorefrontPage::messagesSayWhatHappened()
{
    Mail mail;
    mail.kind = MailKind::OrderPlaced;
    mail.language = u"en-CA"_s;
    mail.values = {{u"order"_s, Json(u"1-O-7"_s)},
                   {u"name"_s, Json(u"{shop}"_s)},
                   {u"total"_s, Json::integer(1250)},
                   {u"currency"_s, Json(u"CAD"_s)}};
    const MailText text = mailText(mail, u"Harbour Lane"_s, u"en"_s);
    QCOMPARE(text.subject, u"Your order 1-O-7 at Harbour Lane"_s);
    QVERIFY(text.body.startsWith(u"Hello {shop},"_s));
    QVERIFY(text.body.contains(u"$12.50"_s));
    QCOMPARE(text.paper, QString());
    mail.kind = MailKind::Receipt;
    mail.values = {{u"receipt"_s, Json(u"1-7"_s)}, {u"paper"_s, Json(u"{shop}  7.25"_s)}};
    const MailText receipt = mailText(mail, u"Harbour Lane"_s, u"en"_s);
    QCOMPARE(receipt.subject, u"Your receipt 1-7 from Harbour Lane"_s);
    QCOMPARE(receipt.paper, u"{shop}  7.25"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestStorefrontPage)

#include "tst_storefront_page.moc"
