// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "core/users/pin.h"
#include "tests/ui/window_keys.h"
#include "ui/sell/sell_page.h"
#include "ui/till/shift_page.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace shop {

FirstRun answersFor(const QString &region, UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(region);
    FirstRun answers;
    answers.profile.name = u"Bottle shop"_s;
    answers.profile.country = defaults.country;
    answers.profile.timeZone = defaults.timeZone;
    answers.profile.rules.currency = defaults.currency;
    answers.profile.rules.priceMode = defaults.priceMode;
    answers.profile.rules.taxRounding = defaults.taxRounding;
    answers.profile.rules.cash = defaultCashRounding(defaults.currency);
    answers.taxes = defaults.taxes;
    answers.registerId = ids.mint<RegisterId>();
    answers.registerName = u"Register 1"_s;
    StaffDraft owner;
    owner.name = u"Olive Owner"_s;
    owner.role = u"owner"_s;
    owner.colour = u"dairy"_s;
    owner.pinHash = hashPin(Secret(kOwnersPin.toLatin1()), 4).valueOr({});
    answers.people.append({ids.mint<UserId>(), owner});
    return answers;
}

WindowFixture::WindowFixture(const QString &folder)
    : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder),
      m_ids(m_clock),
      m_gate(databasePath() + u".lock"_s)
{}

WindowFixture::~WindowFixture()
{
    if (m_window)
        qApp->removeEventFilter(&m_scans);
}

Done WindowFixture::onDatabase(const std::function<Done(Shop &)> &work)
{
    Done done;
    std::thread([&] {
        ShopOptions options;
        options.database.url = DatabaseUrl::sqliteFile(databasePath());
        auto shop = Shop::open(options, m_gate, m_clock, m_ids);
        done = shop ? work(**shop) : Done(shop.error());
    }).join();
    return done;
}

bool WindowFixture::open()
{
    m_theme.applyTo(*qApp);
    m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(databasePath()), m_clock, m_ids);
    m_prompter = std::make_unique<WindowPrompter>(m_theme);
    m_desk = std::make_unique<Desk>(*m_backend, m_theme, *m_prompter);
    m_desk->setLocale(QLocale(u"en_CA"_s));
    m_window = std::make_unique<MainWindow>(*m_desk, new SignInPage(*m_desk, {}));
    m_prompter->setWindow(m_window.get());
    m_window->addPage(u"sell"_s, u"Sell"_s, u"cart"_s, [this] { return new SellPage(*m_desk); });
    m_window->addPage(u"shift"_s, u"Shift"_s, u"drawer"_s,
                      [this] { return new ShiftPage(*m_desk); });
    m_printing = std::make_unique<PrintRoom>(*m_desk);
    QObject::connect(m_printing.get(), &PrintRoom::stateChanged, m_window.get(),
                     &MainWindow::setPrinterState);
    qApp->installEventFilter(&m_scans);
    QObject::connect(&m_scans, &ScanFilter::scanned, m_window.get(), &MainWindow::scanned);
    QSignalSpy opened(m_backend.get(), &Backend::opened);
    m_backend->start();
    if (!opened.wait(20'000))
        return false;
    bool ready = false;
    m_backend->ask(
        m_window.get(), Lane::Counter,
        [](Shop &shop) -> Result<Session> {
            const Call call = shop.systemCall();
            Session session;
            SHOP_TRY_VALUE(profile, shop.till().profile(call));
            SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
            SHOP_TRY_VALUE(registers, shop.till().registers(call));
            SHOP_TRY_VALUE(shift, shop.till().openShiftOf(call, registers.first().id));
            SHOP_TRY_VALUE(printer, shop.till().printer(call, registers.first().id));
            session.profile = *profile;
            session.printer = printer;
            session.taxes = taxes;
            session.atRegister = registers.first();
            session.shift = shift;
            return session;
        },
        [&](const Result<Session> &session) {
            if (session)
                m_desk->setSession(*session);
            ready = bool(session);
        });
    const auto shown = [&] { return ready; };
    if (!QTest::qWaitFor(shown, 10'000))
        return false;
    m_window->resize(1366, 768);
    m_window->show();
    m_window->showSignIn();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool WindowFixture::signIn(const QString &letter, const QString &pin)
{
    if (!QTest::qWaitFor([&] { return find<QWidget>("staffTile0") != nullptr; }, 20'000))
        return false;
    type(letter);
    type(pin);
    return QTest::qWaitFor([&] { return find<QListView>("ticketLines") != nullptr; }, 20'000);
}

bool WindowFixture::openShift(const QString &openingFloat)
{
    if (!QTest::qWaitFor([&] { return find<QLineEdit>("floatEdit") != nullptr; }, 20'000) ||
        !fillIn(find<QLineEdit>("floatEdit"), openingFloat))
        return false;
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_desk->session().shift.has_value(); }, 20'000);
}

bool WindowFixture::openDemo()
{
    return bool(onDatabase([](Shop &shop) { return setUpDemoShop(shop); })) && open() &&
           signIn(u"N"_s);
}

int WindowFixture::ticketLines() const
{
    const auto *lines = find<QListView>("ticketLines");
    return lines ? lines->model()->rowCount() : -1;
}

void WindowFixture::type(const QString &text)
{
    typeKeys(m_window.get(), text);
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    pressKey(m_window.get(), key, modifiers);
}

bool WindowFixture::pressButton(const char *name)
{
    const auto takesFocus = [&] {
        for (QWidget *each : m_window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (!each->isVisible() || !each->isEnabled())
                continue;
            each->setFocus();
            return each->hasFocus();
        }
        return false;
    };
    if (!QTest::qWaitFor(takesFocus, 10'000))
        return false;
    press(Qt::Key_Space);
    return true;
}

void WindowFixture::scan(const QString &code)
{
    scanCode(m_window.get(), code);
}

BusyLane::BusyLane(WindowFixture &fixture, Lane lane)
{
    const int threads = lane == Lane::Reader ? 2 : 1;
    for (int i = 0; i < threads; ++i)
        fixture.backend().ask(
            fixture.window(), lane,
            [mayGo = m_mayGo](Shop &) -> Result<bool> {
                while (!*mayGo)
                    QThread::msleep(1);
                return true;
            },
            [](const Result<bool> &) {});
}

} // namespace shop
