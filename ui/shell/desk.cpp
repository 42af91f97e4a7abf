// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

namespace shop {

Desk::Desk(Backend &backend, ThemeHost &theme, Prompter &prompter, QObject *parent)
    : QObject(parent), m_backend(backend), m_theme(theme), m_prompter(prompter)
{}

void Desk::setSession(const Session &session)
{
    m_session = session;
    Q_EMIT sessionChanged();
}

Call Desk::call() const
{
    Call call;
    call.command = m_backend.ids().mint<CommandId>();
    call.actor.atRegister = m_session.atRegister.id;
    if (m_session.staff) {
        call.actor.user = m_session.staff->id;
        call.actor.rights = m_session.staff->rights;
    }
    return call;
}

QDateTime Desk::shopTime(TimeMs at) const
{
    const QTimeZone zone(m_session.profile.timeZone);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    return zone.isValid() && !m_session.profile.name.isEmpty() ? time.toTimeZone(zone) : time;
}

QDateTime Desk::shopNow() const
{
    return shopTime(m_backend.clock().nowMs());
}

void Desk::toast(const QString &text, const QString &undoText, std::function<void()> undo)
{
    Q_EMIT toastWanted(text, undoText, std::move(undo));
}

void Desk::showBanner(const QString &key, const QString &text, bool danger)
{
    Q_EMIT bannerWanted(key, text, danger);
}

void Desk::hideBanner(const QString &key)
{
    Q_EMIT bannerDone(key);
}

void Desk::soundGood()
{
    Q_EMIT soundWanted(true);
}

void Desk::soundBad()
{
    Q_EMIT soundWanted(false);
}

} // namespace shop
