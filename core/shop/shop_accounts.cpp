// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shop_accounts.h"

#include "core/storage/transaction.h"
#include "core/users/sql_accounts.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The accounts with the box they post into.
struct WithMail {
    explicit WithMail(Shop &shop)
        : mail(shop.database(), shop.clock()),
          accounts(shop.database(), shop.customers(), mail, shop.clock(), shop.ids(),
                   uptimeFor(shop.clock()))
    {}
    MailSpool mail;
    SqlAccounts accounts;
};

} // namespace

std::shared_ptr<Accounts> accountsOf(Shop &shop)
{
    const auto both = std::make_shared<WithMail>(shop);
    return {both, &both->accounts};
}

MailSpool mailOf(Shop &shop)
{
    return MailSpool(shop.database(), shop.clock());
}

Done saveMailServer(Shop &shop, const Call &call, const MailServer &server)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    MailSpool mail = mailOf(shop);
    Transaction transaction(shop.database(), "mail server", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(mail.saveServer(server));
    SHOP_TRY(shop.journal().append(
        call, call.actor.atRegister,
        {JournalKind::SettingsChanged, {{u"what"_s, u"mail"_s}, {u"host"_s, server.host}}, {}}));
    SHOP_TRY_VALUE(undone, mail.undone());
    for (const SpooledMail &each : undone)
        SHOP_TRY(mail.tryAgain(each.mail.id));
    return transaction.commit();
}

} // namespace shop
