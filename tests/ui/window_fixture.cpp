// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "ui/sell/sell_page.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace shop {

WindowFixture::WindowFixture() : m_ids(m_clock), m_gate(m_folder.filePath(u"shop.db.lock"_s)) {}

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
        options.database.url = DatabaseUrl::sqliteFile(m_folder.filePath(u"shop.db"_s));
        auto shop = Shop::open(options, m_gate, m_clock, m_ids);
        done = shop ? work(**shop) : Done(shop.error());
    }).join();
    return done;
}

bool WindowFixture::open()
{
    loadFonts();
    m_theme.applyTo(*qApp);
    m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(m_folder.filePath(u"shop.db"_s)), m_clock, m_ids);
    m_prompter = std::make_unique<WindowPrompter>(m_theme);
    m_desk = std::make_unique<Desk>(*m_backend, m_theme, *m_prompter);
    m_desk->setLocale(QLocale(u"en_CA"_s));
    m_window = std::make_unique<MainWindow>(*m_desk, new SignInPage(*m_desk, {}));
    m_prompter->setWindow(m_window.get());
    m_window->addPage(u"sell"_s, u"Sell"_s, u"cart"_s, [this] { return new SellPage(*m_desk); });
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
            session.profile = *profile;
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

void WindowFixture::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), c.toLatin1());
    }
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
}

void WindowFixture::scan(const QString &code)
{
    type(code);
    press(Qt::Key_Return);
}

} // namespace shop
