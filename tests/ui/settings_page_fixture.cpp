// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_page_fixture.h"

#include "ui/settings/settings_page.h"

#include <latch>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void SettingsPageFixture::makeWindow()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->openDemo());
    m_fixture->window()->addPage(
        u"settings"_s, u"Settings"_s, u"settings"_s,
        [this] { return new SettingsPage(m_fixture->desk()); }, Action::ManageSettings);
}

bool SettingsPageFixture::open(const QString &section)
{
    return bringToFront(section) && isRead();
}

bool SettingsPageFixture::bringToFront(const QString &section)
{
    m_fixture->window()->showPage(u"settings"_s);
    auto *page = m_fixture->window()->findChild<SettingsPage *>();
    if (!page)
        return false;
    page->showSection(section);
    auto *shown = m_fixture->window()->findChild<QWidget *>(section + u"Section"_s);
    return shown && shown->isVisible();
}

// What is stored has come into the fields. Two threads read: where both stand in these tasks, whatever was asked
// before is answered.
bool SettingsPageFixture::isRead()
{
    constexpr int kReaders = 2;
    const auto bothAreHere = std::make_shared<std::latch>(kReaders);
    int answers = 0;
    for (int i = 0; i < kReaders; ++i)
        m_fixture->backend().ask(
            m_fixture->window(), Lane::Reader,
            [bothAreHere](Shop &) -> Result<bool> {
                bothAreHere->arrive_and_wait();
                return true;
            },
            [&](const Result<bool> &) { ++answers; });
    return QTest::qWaitFor([&] { return answers == kReaders; }, 20'000);
}

ShopProfile SettingsPageFixture::profile()
{
    ShopProfile found;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(stored, shop.till().profile(shop.systemCall()));
        found = *stored;
        return {};
    });
    return read ? found : ShopProfile();
}

QStringList SettingsPageFixture::settingsRows()
{
    QStringList bodies;
    const Done read = m_fixture->onDatabase([&](Shop &shop) -> Done {
        SHOP_TRY_VALUE(rows, shop.journal().rows(JournalKind::SettingsChanged));
        for (const JournalRow &row : rows)
            bodies.append(QString::fromUtf8(row.body));
        return {};
    });
    return read ? bodies : QStringList();
}

} // namespace shop
