// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"
#include "core/shop/first_run.h"
#include "ui/print/print_room.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/scan_filter.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/window_prompter.h"
#include "ui/theme/theme_host.h"

#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

namespace shop {

// The owner's PIN in answersFor() and in the sample shop.
inline const QString kOwnersPin = QStringLiteral("2580");

// A small shop of a region as the first run would make it: one register, one owner.
FirstRun answersFor(const QString &region, UuidSource &ids);

// Time as it passes, begun at another moment.
class ShiftedClock final : public Clock
{
public:
    TimeMs nowMs() const override { return SystemClock().nowMs() + m_ahead; }
    void shift(TimeMs ahead) { m_ahead = ahead; }

private:
    std::atomic<TimeMs> m_ahead = 0;
};

// The desktop program's window over a shop in a temporary folder, put together as the program does
// it, for tests that press keys and look at what comes of them.
class WindowFixture final
{
public:
    // In a folder of its own, or in one that is kept: a program that was killed is started again.
    explicit WindowFixture(const QString &folder = {});
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    // Runs work on the shop's database on a thread of its own: this one may not touch it.
    Done onDatabase(const std::function<Done(Shop &)> &work);
    // Opens the window on the shop and waits until the sign-in page is in front.
    bool open();
    // Chooses the first person whose name begins with the letter, types the PIN and waits for Sell.
    bool signIn(const QString &letter = QStringLiteral("O"), const QString &pin = kOwnersPin);
    // Answers the question for the float.
    bool openShift(const QString &openingFloat);
    // The sample shop with its open shift, and Noor at the till.
    bool openDemo();
    // Presses keys where the focus is, as fast as a scanner does.
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Presses Space on the widget of this name, once one is seen, allowed, and has taken the focus: one
    // that was made anew stands unseen, or beside its forerunner, for a moment. Waits ten seconds for it.
    bool pressButton(const char *name);
    void scan(const QString &code);

    MainWindow *window() const { return m_window.get(); }
    QString folder() const { return m_folder; }
    QString databasePath() const { return m_folder + QStringLiteral("/shop.db"); }
    Desk &desk() { return *m_desk; }
    WindowPrompter &prompter() { return *m_prompter; }
    QLineEdit *searchField() const { return find<QLineEdit>("searchEdit"); }
    int ticketLines() const;
    // Whether this widget is there and visible: pages are made when they are first needed.
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    Backend &backend() { return *m_backend; }
    ShiftedClock &clock() { return m_clock; }
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_ownFolder;
    QString m_folder;
    ShiftedClock m_clock;
    UuidV7Source m_ids;
    WriteGate m_gate;
    ThemeHost m_theme;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<WindowPrompter> m_prompter;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PrintRoom> m_printing;
    ScanFilter m_scans;
};

// Nothing that is asked of a lane is answered before this is let go.
class BusyLane final
{
public:
    BusyLane(WindowFixture &fixture, Lane lane);
    ~BusyLane() { letGo(); }
    Q_DISABLE_COPY_MOVE(BusyLane)
    void letGo() { *m_mayGo = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_mayGo = std::make_shared<std::atomic<bool>>(false);
};

} // namespace shop
