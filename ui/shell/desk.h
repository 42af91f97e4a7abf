// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"
#include "core/till/till.h"
#include "core/users/staff.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

namespace shop {

class Prompter;
class ThemeHost;

// Who is at which register of which shop, as the pages show it.
struct Session {
    ShopProfile profile;
    TaxTable taxes;
    Register atRegister;
    PrinterSettings printer;
    std::optional<StaffMember> staff; // none: nobody has signed in
    std::optional<Shift> shift; // none: no shift is open
    bool training = false; // practice: documents of their own, which move nothing
    std::optional<StaffMember> lockedBy; // who locked the screen, until somebody signs in
};

// What every page is given: the backend, the theme, the one place for questions, and the session.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(Backend &backend, ThemeHost &theme, Prompter &prompter, QObject *parent = nullptr);

    Backend &backend() const { return m_backend; }
    ThemeHost &theme() const { return m_theme; }
    Prompter &prompter() const { return m_prompter; }

    const Session &session() const { return m_session; }
    void setSession(const Session &session);

    // A call in the name of the person at the till, with a command id of its own.
    Call call() const;
    // Where another person's approval can help with what was denied: asks for it over the window, and
    // calls repeat with the refused call, approved. False, and nothing asked, where it cannot.
    bool askApproval(const Error &denied, const Call &refused,
                     std::function<void(const Call &)> repeat);
    // Locale for amounts and dates: the language of the program in the shop's country.
    const QLocale &locale() const { return m_locale; }
    void setLocale(const QLocale &locale) { m_locale = locale; }

    // A moment as the clock of the shop shows it.
    QDateTime shopTime(TimeMs at) const;
    QDateTime shopNow() const;

    // A note at the foot of the window; with an undo text it offers to take back what was done.
    void toast(const QString &text, const QString &undoText = {}, std::function<void()> undo = {});
    // A line across the top of the window until it is taken away with the same key.
    void showBanner(const QString &key, const QString &text, bool danger);
    void hideBanner(const QString &key);
    // Two tones that differ: taken, and not known.
    void soundGood();
    void soundBad();

Q_SIGNALS:
    void sessionChanged();
    void toastWanted(const QString &text, const QString &undoText, std::function<void()> undo);
    void bannerWanted(const QString &key, const QString &text, bool danger);
    void bannerDone(const QString &key);
    void soundWanted(bool good);
    // The person at the till works here no more.
    void lockWanted();

private:
    void followChanges(const QList<Change> &changes);
    void takeStaff(const Result<StaffMember> &member);

    Backend &m_backend;
    ThemeHost &m_theme;
    Prompter &m_prompter;
    Session m_session;
    QLocale m_locale;
};

} // namespace shop
