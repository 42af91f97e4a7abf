// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/payment_fixture.h"

#include "tests/devices/fake_terminal.h"
#include "ui/widgets/banner.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

bool PaymentFixture::open(WindowFixture &fixture, const FakeTerminal *terminal,
                          const std::function<Done(Shop &)> &also)
{
    const Done made = fixture.onDatabase([&](Shop &shop) -> Done {
        const FirstRun answers = answersFor(u"CA-NS"_s, shop.ids());
        SHOP_TRY(setUpShop(shop, answers));
        SHOP_TRY(addCandle(shop));
        if (terminal) {
            RegisterDevices devices;
            devices.terminal.kind = TerminalSettings::Kind::PlugIn;
            devices.terminal.port = terminal->port();
            SHOP_TRY(
                shop.deviceSettings().saveDevices(shop.systemCall(), answers.registerId, devices));
        }
        return also(shop);
    });
    if (!made)
        qWarning("%s", qPrintable(describe(made.error())));
    return made && fixture.open() && fixture.signIn() &&
           (fixture.desk().session().shift || fixture.openShift(u"100"_s));
}

bool PaymentFixture::startPayment(WindowFixture &fixture)
{
    fixture.scan(kCandle);
    if (!QTest::qWaitFor([&] { return fixture.ticketLines() == 1; }, kPatienceMs))
        return false;
    fixture.press(Qt::Key_F12);
    return isInFront(fixture, "paymentPage") &&
           QTest::qWaitFor([&] { return fixture.find<QWidget>("amountField")->hasFocus(); },
                           kPatienceMs);
}

bool PaymentFixture::isInFront(WindowFixture &fixture, const char *page)
{
    return QTest::qWaitFor([&] { return fixture.isShown(page); }, kPatienceMs);
}

bool PaymentFixture::isTold(WindowFixture &fixture, const QString &text)
{
    const auto said = [&] {
        const auto *page = fixture.find<QWidget>("paymentPage");
        const auto banners = page ? page->findChildren<Banner *>() : QList<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [&](const Banner *banner) {
            return banner->isVisible() && (banner->content().title.contains(text) ||
                                           banner->content().text.contains(text));
        });
    };
    return QTest::qWaitFor(said, kPatienceMs);
}

} // namespace shop
