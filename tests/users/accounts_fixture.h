// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/sql_accounts.h"
#include "tests/users/users_fixture.h"

#include <QTest>

namespace shop {

inline constexpr TimeMs kMinute = 60'000;
inline const QString kAda = QStringLiteral("ada@example.org");
inline const QString kHere = QStringLiteral("register 1");

// What was posted, as the spool would keep it.
class Letters final : public MailBox
{
public:
    Done post(const Mail &mail) override;
    QString lastCode() const;

    QList<Mail> posted;
};

// The accounts of a shop's customers, and the letters they are sent.
class AccountsFixture
{
protected:
    void makeAccounts();
    void dropAccounts();

    AccountDraft draft(const QString &email = kAda) const;
    Account registered(const QString &email = kAda);
    Call callOf(UserId who) { return m_shop->call(who, {}); }
    Result<SignedIn> signIn(bool matched, const QString &email = kAda, const QString &from = kHere);
    // How often it stands in the file of the shop.
    int count(const QByteArray &needle);

    std::unique_ptr<UsersFixture> m_shop;
    Letters m_letters;
    std::unique_ptr<SqlAccounts> m_accounts;
};

} // namespace shop
