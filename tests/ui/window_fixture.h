// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"
#include "core/shop/first_run.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/scan_filter.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/window_prompter.h"
#include "ui/theme/theme_host.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace shop {

// The desktop program's window over a shop in a temporary folder, put together as the program does
// it, for tests that press keys and look at what comes of them.
class WindowFixture final
{
public:
    WindowFixture();
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    // Runs work on the shop's database on a thread of its own: this one may not touch it.
    Done onDatabase(const std::function<Done(Shop &)> &work);
    // Opens the window on the shop and waits until the sign-in page is in front.
    bool open();
    // Presses keys where the focus is, as fast as a scanner does.
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void scan(const QString &code);

    MainWindow *window() const { return m_window.get(); }
    Desk &desk() { return *m_desk; }
    Backend &backend() { return *m_backend; }
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    UuidV7Source m_ids;
    WriteGate m_gate;
    ThemeHost m_theme;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<WindowPrompter> m_prompter;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    ScanFilter m_scans;
};

} // namespace shop
