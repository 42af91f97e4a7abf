// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"

#include <QTest>

namespace shop {

// The settings in the window of the sample shop: its sections, and what is stored.
class SettingsPageFixture
{
protected:
    void makeWindow();
    void dropWindow() { m_fixture.reset(); }

    template <typename T>
    T *in(const char *section, const char *name)
    {
        QWidget *found = m_fixture->find<QWidget>(section);
        return found ? found->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    bool open(const QString &section);
    bool bringToFront(const QString &section); // whose fields may be on their way
    bool isRead();
    void save() { m_fixture->press(Qt::Key_S, Qt::ControlModifier); }
    ShopProfile profile();
    QStringList settingsRows(); // of the journal: what was changed

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace shop
