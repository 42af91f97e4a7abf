// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop_fixture.h"

#include "core/base/uuid_source.h"

#include <QApplication>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kQuietMs = 30; // answers of a small shop come sooner

} // namespace

DesktopFixture::~DesktopFixture()
{
    close();
}

Done DesktopFixture::onDatabase(const std::function<Done(Shop &)> &work) const
{
    Done done;
    std::thread([&] {
        const SystemClock clock;
        UuidV7Source ids(clock);
        ShopOptions options;
        options.database.url = DatabaseUrl::sqliteFile(databasePath());
        WriteGate gate(options.database.url.path + u".lock"_s);
        auto shop = Shop::open(options, gate, clock, ids);
        done = shop ? work(**shop) : Done(shop.error());
    }).join();
    return done;
}

bool DesktopFixture::start(const Options &options)
{
    if (!m_plurals.load(u":/i18n/shopdesk_en.qm"_s) || !QApplication::installTranslator(&m_plurals))
        return false;
    m_composition = std::make_unique<Composition>(*qApp, options, m_folder.path());
    m_composition->start();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    if (!m_window)
        return false;
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window, kPatienceMs);
}

bool DesktopFixture::openPage(const QString &name)
{
    m_composition->openPage(name);
    bool drawn = false;
    m_composition->whenDrawn(kQuietMs, [&] { drawn = true; });
    return QTest::qWaitFor([&] { return drawn; }, kPatienceMs);
}

void DesktopFixture::close()
{
    if (m_window)
        m_window->close();
    m_window = nullptr;
    m_composition.reset();
}

QWidget *DesktopFixture::shown(const char *name) const
{
    const auto visible = [&]() -> QWidget * {
        for (QWidget *widget : m_window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    return QTest::qWaitFor([&] { return visible() != nullptr; }, kPatienceMs) ? visible() : nullptr;
}

} // namespace shop
