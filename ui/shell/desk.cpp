// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/shell/approval_panel.h"
#include "ui/shell/prompter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

Desk::Desk(Backend &backend, ThemeHost &theme, Prompter &prompter, QObject *parent)
    : QObject(parent), m_backend(backend), m_theme(theme), m_prompter(prompter)
{
    connect(&m_backend, &Backend::changed, this, &Desk::followChanges);
}

// What somebody may do changes while they work: the call then carries it at once.
void Desk::followChanges(const QList<Change> &changes)
{
    const bool people = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.module == u"users" && change.entity != u"customer";
    });
    if (!people || !m_session.staff)
        return;
    m_backend.ask(
        this, Lane::Counter,
        [call = call(), id = m_session.staff->id](Shop &shop) {
            return shop.users().staffMember(call, id);
        },
        [this](const Result<StaffMember> &member) { takeStaff(member); }, u"desk.staff"_s);
}

void Desk::takeStaff(const Result<StaffMember> &member)
{
    if (!member || !m_session.staff || m_session.staff->id != member->id)
        return;
    if (!member->active)
        return Q_EMIT lockWanted();
    Session session = m_session;
    session.staff = *member;
    setSession(session);
}

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

bool Desk::askApproval(const Error &denied, const Call &refused,
                       std::function<void(const Call &)> repeat)
{
    const auto what = ApprovalRequest::from(denied);
    if (!what)
        return false;
    auto *panel = new ApprovalPanel(*this, *what);
    connect(panel, &ApprovalPanel::approved, this,
            [refused, repeat = std::move(repeat)](const Approval &approval) {
                Call approved = refused;
                approved.approval = approval;
                repeat(approved);
            });
    m_prompter.showPanel(panel);
    return true;
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
