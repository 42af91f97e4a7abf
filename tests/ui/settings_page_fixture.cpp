// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_page_fixture.h"

#include "ui/settings/settings_page.h"

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

// What is stored has come into the fields: the answer stands behind the next one of the same lane.
bool SettingsPageFixture::isRead()
{
    int answers = 0;
    for (int i = 0; i < 4; ++i)
        m_fixture->backend().ask(
            m_fixture->window(), Lane::Reader, [](Shop &) -> Result<bool> { return true; },
            [&](const Result<bool> &) { ++answers; });
    return QTest::qWaitFor([&] { return answers == 4; }, 20'000);
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
