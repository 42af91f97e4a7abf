// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/accounts_fixture.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace shop {

Done Letters::post(const Mail &mail)
{
    posted.append(mail);
    return {};
}

QString Letters::lastCode() const
{
    return *Json(posted.constLast().values).member(u"code")->string();
}

void AccountsFixture::makeAccounts()
{
    m_shop = std::make_unique<UsersFixture>();
    m_letters.posted.clear();
    m_accounts = std::make_unique<SqlAccounts>(*m_shop->database, *m_shop->customers, m_letters,
                                               m_shop->clock, m_shop->ids);
}

void AccountsFixture::dropAccounts()
{
    m_accounts.reset();
    m_shop.reset();
}

AccountDraft AccountsFixture::draft(const QString &email) const
{
    return {email, u"Ada Ørsted"_s, u"902 555 0100"_s, u"hash of ada"_s, u"en"_s};
}

Account AccountsFixture::registered(const QString &email)
{
    const auto made =
        m_accounts->registerAccount(m_shop->call({}, {}), m_shop->ids.mint<UserId>(), draft(email));
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return *made;
}

Result<SignedIn> AccountsFixture::signIn(bool matched, const QString &email, const QString &from)
{
    return m_accounts->finishSignIn(m_shop->call({}, {}), {email, from, matched}, {u"Till 1"_s});
}

int AccountsFixture::count(const QByteArray &needle)
{
    m_shop->reopen(); // what is in the log is in the file then
    QFile file(m_shop->database->options().url.path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count(needle)) : -1;
}

} // namespace shop
