// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"

#include "core/base/clock.h"
#include "core/base/rising_ids.h"
#include "core/shop/backend.h"
#include "core/shop/restore.h"
#include "core/users/staff.h"
#include "ui/shell/program_language.h"
#include "ui/theme/theme_host.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace shop {

class BackupKeeper;
class CustomerScreen;
class Desk;
class MailRoom;
class MainWindow;
class OrderCounter;
class PrintRoom;
class ScanFilter;
class SignInPage;
class StorefrontPage;
class WindowPrompter;

// Puts the parts of the desktop program together: the only place that names them all.
class Composition final : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication &application, const Options &options, const QString &profileFolder);
    ~Composition() override;

    // Opens the shop, or shows why that cannot even be tried.
    void start(const std::optional<Error> &trouble = std::nullopt);
    void raiseWindow();
    // Another page of pageNames() in front, as it looks in the middle of work: for pictures.
    void openPage(const QString &name);
    void whenDrawn(int quietMs, std::function<void()> then);

private:
    void opened();
    void failed(const Error &error);
    void readSession();
    void useLanguage(const ShopProfile &profile);
    void chooseLanguage(const QString &code);
    void redraw();
    SignInPage *makeSignIn();
    void addPages();
    void showFirstPage();
    void openForPicture();
    void showError(const Error &error);
    void restore();
    void restoreInstead(const QString &backup);
    void tellRestored();
    // Ends the program and starts it anew, with the backup in the place of the shop if one is given.
    void restart(const QString &backup = {});
    void keepBackups();
    // Over the whole screen; with the name of a page as a picture shows it, in the window as it is.
    void openStorefront(const QString &picture = {});

    Options m_options;
    QString m_profile;
    SystemClock m_clock;
    RisingIds m_ids;
    ThemeHost m_theme;
    ProgramLanguage m_language;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<WindowPrompter> m_prompter;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CustomerScreen> m_customer;
    std::unique_ptr<PrintRoom> m_printing;
    std::unique_ptr<OrderCounter> m_orders;
    std::unique_ptr<MailRoom> m_mail;
    std::unique_ptr<ScanFilter> m_scans;
    QPointer<StorefrontPage> m_storefront;
    std::optional<RestoreReport> m_restored; // not told of yet
    std::optional<StaffMember> m_pictured; // who is at the till of the sample shop on pictures
};

} // namespace shop
