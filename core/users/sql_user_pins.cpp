// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/storage/transaction.h"
#include "core/users/pin_delay.h"
#include "core/users/sql_user_rows.h"
#include "core/users/sql_users.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error waitError(TimeMs notBefore)
{
    return {ErrorCode::ResourceExhausted, u"pin.wait"_s, {{u"notBefore"_s, notBefore}}};
}

Error wrongError(int triesLeft, TimeMs notBefore)
{
    Error error{ErrorCode::Unauthenticated, u"pin.wrong"_s, {{u"triesLeft"_s, triesLeft}}};
    if (notBefore > 0)
        error.context.insert(u"notBefore"_s, notBefore);
    return error;
}

PinDelay delayRow(const Row &row, int at)
{
    return {
        row.int64(at), row.int64(at + 1), row.int64(at + 2), {row.int64(at + 3), row.text(at + 4)}};
}

bool mayApprove(const StaffMember &member, const Call &call, const ApprovalRequest &what)
{
    return member.active && member.id != call.actor.user && isApprovable(what.action) &&
           member.rights.allows(what.action, what.amountMinor, what.percentMillionths);
}

} // namespace

// What is kept of somebody's PIN, and of the register it is tried at.
struct SqlUsers::Pin {
    qint64 userKey = 0;
    bool active = true;
    QString hash;
    PinDelay person;
    PinDelay atRegister;

    TimeMs leftAt(TimeMs now, const Uptime &up) const
    {
        return qMax(person.leftAt(now, up), atRegister.leftAt(now, up));
    }
    int triesLeft() const
    {
        return qMin(person.triesLeft(), atRegister.triesLeft(PinDelay::kRegister));
    }
};

struct SqlUsers::Try {
    UserId who;
    bool matched;
    JournalEntry entry;
};

Result<SqlUsers::Pin> SqlUsers::pin(const Call &call, UserId id)
{
    SHOP_TRY_VALUE(
        found, Statement(m_database, "SELECT u.key, u.active, p.hash, p.failed, p.delay_ms, "
                                     "p.delay_seen_at, p.delay_seen_up, p.delay_boot FROM "
                                     "users_user u JOIN users_pin p ON p.user_key = u.key WHERE "
                                     "u.id = ? AND u.kind = 'staff'")
                   .bind(id)
                   .one([](const Row &row) {
                       return Pin{row.int64(0), row.boolean(1), row.text(2), delayRow(row, 3), {}};
                   }));
    if (!found)
        return userNotFound(id);
    if (!found->active)
        return Error{ErrorCode::PermissionDenied, u"user.notActive"_s, {}};
    SHOP_TRY_VALUE(tries, Statement(m_database, "SELECT failed, delay_ms, delay_seen_at, "
                                                "delay_seen_up, delay_boot FROM "
                                                "users_register_tries WHERE register = ?")
                              .bind(call.actor.atRegister)
                              .one([](const Row &row) { return delayRow(row, 0); }));
    found->atRegister = tries.value_or(PinDelay());
    return *found;
}

Result<PinCheck> SqlUsers::pinCheck(const Call &call, UserId id)
{
    SHOP_TRY_VALUE(stored, pin(call, id));
    const TimeMs now = m_clock.nowMs();
    const Uptime up = m_uptime();
    const TimeMs left = stored.leftAt(now, up);
    if (left == 0)
        return PinCheck{stored.hash, 0, stored.triesLeft()};
    if (stored.person.isAhead(now, up) || stored.atRegister.isAhead(now, up))
        SHOP_TRY(countFrom(call, stored, now, up));
    return waitError(now + left);
}

// The clock went back: what is left of the delays counts from here.
Done SqlUsers::countFrom(const Call &call, const Pin &stored, TimeMs now, const Uptime &up)
{
    Transaction transaction(m_database, "users.pinDelay", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, "UPDATE users_pin SET delay_seen_at = ?, delay_seen_up = ?, "
                                   "delay_boot = ? WHERE user_key = ? AND delay_seen_at > ?")
                 .bind(now)
                 .bind(up.ms)
                 .bind(up.boot)
                 .bind(stored.userKey)
                 .bind(now)
                 .run());
    SHOP_TRY(Statement(m_database, "UPDATE users_register_tries SET delay_seen_at = ?, "
                                   "delay_seen_up = ?, delay_boot = ? WHERE register = ? AND "
                                   "delay_seen_at > ?")
                 .bind(now)
                 .bind(up.ms)
                 .bind(up.boot)
                 .bind(call.actor.atRegister)
                 .bind(now)
                 .run());
    return transaction.commit();
}

Done SqlUsers::noteTry(const Call &call, Pin &stored, bool matched, TimeMs now)
{
    if (matched) {
        stored.atRegister = stored.atRegister.without(stored.person.failed);
        stored.person = {};
    } else {
        const Uptime up = m_uptime();
        stored.atRegister = stored.atRegister.afterWrong(now, PinDelay::kRegister, up);
        stored.person = stored.person.afterWrong(now, PinDelay::kPerson, up);
    }
    SHOP_TRY(Statement(m_database, "UPDATE users_pin SET failed = ?, delay_ms = ?, delay_seen_at = "
                                   "?, delay_seen_up = ?, delay_boot = ? WHERE user_key = ?")
                 .bind(stored.person.failed)
                 .bind(stored.person.delayMs)
                 .bind(stored.person.seenAt)
                 .bind(stored.person.seenUp.ms)
                 .bind(stored.person.seenUp.boot)
                 .bind(stored.userKey)
                 .runOne());
    if (matched)
        SHOP_TRY(Statement(m_database, "INSERT INTO users_seen (user_key, at) VALUES (?, ?) "
                                       "ON CONFLICT (user_key) DO UPDATE SET at = excluded.at")
                     .bind(stored.userKey)
                     .bind(now)
                     .runOne());
    if (call.actor.atRegister.isNull())
        return {};
    return Statement(m_database,
                     "INSERT INTO users_register_tries (register, failed, delay_ms, delay_seen_at, "
                     "delay_seen_up, delay_boot) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (register) "
                     "DO UPDATE SET failed = excluded.failed, delay_ms = excluded.delay_ms, "
                     "delay_seen_at = excluded.delay_seen_at, delay_seen_up = "
                     "excluded.delay_seen_up, delay_boot = excluded.delay_boot")
        .bind(call.actor.atRegister)
        .bind(stored.atRegister.failed)
        .bind(stored.atRegister.delayMs)
        .bind(stored.atRegister.seenAt)
        .bind(stored.atRegister.seenUp.ms)
        .bind(stored.atRegister.seenUp.boot)
        .runOne();
}

Done SqlUsers::finishTry(const Call &call, const QByteArray &request, Try attempt)
{
    Transaction transaction(m_database, "users.pinTry", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, pin(call, attempt.who));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        if (const TimeMs left = stored.leftAt(now, m_uptime()); left > 0)
            return waitError(now + left);
        SHOP_TRY(noteTry(call, stored, attempt.matched, now));
        SHOP_TRY(m_journal.append(call, call.actor.atRegister, attempt.entry));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
    }
    SHOP_TRY(transaction.commit());
    if (attempt.matched)
        return {};
    const TimeMs left = stored.leftAt(now, m_uptime());
    return wrongError(left > 0 ? 0 : stored.triesLeft(), left > 0 ? now + left : 0);
}

Result<StaffMember> SqlUsers::finishSignIn(const Call &call, UserId id, bool matched)
{
    const QByteArray request = usersRequest({u"finishSignIn"_s, id.toString(), Json(matched)});
    Transaction transaction(m_database, "users.signIn", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    const Done tried = finishTry(
        call, request,
        {id,
         matched,
         {JournalKind::SignIn, {{u"user"_s, id.toString()}, {u"success"_s, matched}}, {}}});
    if (!tried && tried.error().key != u"pin.wrong")
        return tried.error();
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(transaction.commit());
    if (!tried)
        return tried.error();
    return member;
}

Result<QList<StaffMember>> SqlUsers::approvers(const Call &call, const ApprovalRequest &what)
{
    SHOP_TRY_VALUE(people, staff(call));
    people.removeIf([&](const StaffMember &member) { return !mayApprove(member, call, what); });
    return people;
}

Result<Approval> SqlUsers::finishApproval(const Call &call, UserId approver, bool matched,
                                          const ApprovalRequest &what)
{
    if (approver == call.actor.user)
        return fieldError(u"approval.ownPin", u"approver", ErrorCode::PermissionDenied);
    SHOP_TRY_VALUE(member, staffMember(call, approver));
    const bool granted = matched && mayApprove(member, call, what);
    const QByteArray request = usersRequest(
        {u"finishApproval"_s, approver.toString(), Json(matched), actionCode(what.action),
         Json::integer(what.amountMinor), Json::integer(what.percentMillionths)});
    SHOP_TRY(finishTry(call, request,
                       {approver,
                        matched,
                        {JournalKind::Approval,
                         {{u"approver"_s, approver.toString()},
                          {u"action"_s, actionCode(what.action)},
                          {u"amount"_s, Json::integer(what.amountMinor)},
                          {u"percent"_s, Json::integer(what.percentMillionths)},
                          {u"success"_s, granted},
                          {u"approval"_s, call.command.toString()}},
                         {}}}));
    if (!granted)
        return fieldError(u"approval.notAllowed", u"approver", ErrorCode::PermissionDenied);
    return Approval{ApprovalId(call.command.uuid()), approver, member.rights};
}

Done SqlUsers::storePin(const Pin &stored, const PinHash &pin, bool endsDelay)
{
    return Statement(m_database,
                     "UPDATE users_pin SET hash = ?, length = ?, failed = CASE WHEN ? = "
                     "1 THEN 0 ELSE failed END, delay_ms = CASE WHEN ? = 1 THEN 0 ELSE "
                     "delay_ms END WHERE user_key = ?")
        .bind(pin.hash)
        .bind(pin.length)
        .bind(endsDelay)
        .bind(endsDelay)
        .bind(stored.userKey)
        .runOne();
}

Done SqlUsers::changeOwnPin(const Call &call, bool matched, const PinHash &pin)
{
    SHOP_TRY(checkPinHash(pin));
    const QByteArray request =
        usersRequest({u"changeOwnPin"_s, Json(matched), pin.hash, Json::integer(pin.length)});
    const UserId id = call.actor.user;
    Transaction transaction(m_database, "users.changePin", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    const Done tried =
        finishTry(call, request,
                  {id,
                   matched,
                   {JournalKind::SettingsChanged,
                    {{u"what"_s, u"pin"_s}, {u"user"_s, id.toString()}, {u"success"_s, matched}},
                    {}}});
    if (!tried && tried.error().key != u"pin.wrong")
        return tried.error();
    if (tried && !done) {
        SHOP_TRY_VALUE(stored, this->pin(call, id));
        SHOP_TRY(storePin(stored, pin, false));
        SHOP_TRY(transaction.changed("users", "staff", id.bytes(), m_clock.nowMs()));
    }
    SHOP_TRY(transaction.commit());
    return tried;
}

Done SqlUsers::resetPin(const Call &call, UserId id, const PinHash &pin)
{
    SHOP_TRY(checkPinHash(pin));
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(mayManage(call, member.rights));
    const QByteArray request =
        usersRequest({u"resetPin"_s, id.toString(), pin.hash, Json::integer(pin.length)});
    Transaction transaction(m_database, "users.resetPin", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (done)
        return transaction.commit();
    SHOP_TRY_VALUE(stored, this->pin(call, id));
    SHOP_TRY(storePin(stored, pin, true));
    SHOP_TRY(noteSettings(call, {{u"what"_s, u"pin"_s}, {u"user"_s, id.toString()}}));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
    SHOP_TRY(transaction.changed("users", "staff", id.bytes(), now));
    return transaction.commit();
}

} // namespace shop
