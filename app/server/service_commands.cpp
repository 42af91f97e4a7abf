// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the database of services from the command line: brought to the schema, its first
// administrator, its products and orders as files.
#include "app/server/service_commands.h"

#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/open_shop.h"
#include "app/server/pin_input.h"

#include "core/cart/totals.h"
#include "core/rest/order_json.h"
#include "core/shop/first_run.h"
#include "core/shop/product_export.h"
#include "core/shop/service_modules.h"
#include "core/users/password.h"
#include "core/users/pin.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

struct ServiceWords {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

using Task = std::function<Done(Shop &, const Arguments &)>;

// Does the task in the database the arguments name.
int run(const QStringList &arguments, const QSet<QString> &options, const QSet<QString> &flags,
        const QString &usage, const Task &task)
{
    const Arguments given = parseArguments(arguments, options + QSet{u"--database"_s}, flags);
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, usage);
    if (!given.positional.isEmpty() || !given.value(u"--database"_s))
        return wrongUse(ServiceWords::tr("--database is missing"), usage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), usage);
    const Done done =
        withShop(*url, ShopUse::Change, [&](Shop &shop) { return task(shop, given); });
    return done ? int(kDone) : failWith(done.error());
}

// The file of --output, or standard output.
Done openOutput(const Arguments &given, QFile &file)
{
    const auto path = given.value(u"--output"_s);
    if (path)
        file.setFileName(*path);
    const bool isOpen = path ? file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
                             : file.open(stdout, QIODevice::WriteOnly);
    if (isOpen)
        return {};
    return Error{ErrorCode::ResourceExhausted,
                 u"file.cannotWrite"_s,
                 {{u"path"_s, path.value_or(u"-"_s)}, {u"reason"_s, file.errorString()}}};
}

// The customer who has this address; nothing for nobody.
Result<std::optional<UserId>> ownerOf(Shop &shop, const QString &email)
{
    CustomerQuery query;
    query.text = email;
    SHOP_TRY_VALUE(found, shop.customers().customers(shop.systemCall(), query));
    for (const Customer &customer : found) {
        if (customer.values.email.compare(email, Qt::CaseInsensitive) == 0)
            return std::optional(customer.id);
    }
    return std::optional<UserId>();
}

// Somebody who has an account keeps its password and gets the role.
Done makeAdmin(Shop &shop, const Arguments &given)
{
    const QString email = *given.value(u"--email"_s);
    ServiceModules modules(shop);
    SHOP_TRY_VALUE(owner, ownerOf(shop, email));
    if (!owner) {
        const Secret password =
            readSecretLine(ServiceWords::tr("Password, at least 8 characters:"));
        SHOP_TRY(checkPasswordChoice(password));
        SHOP_TRY_VALUE(hash, hashPassword(password));
        AccountDraft draft;
        draft.email = email;
        draft.name = given.value(u"--name"_s).value_or(email.section(u'@', 0, 0));
        draft.passwordHash = hash;
        draft.language = u"en"_s;
        owner = shop.ids().mint<UserId>();
        SHOP_TRY(modules.accounts().registerAccount(shop.systemCall(), *owner, draft));
    }
    return modules.serviceAccounts().setRole(shop.systemCall(), *owner,
                                             given.value(u"--role"_s).value_or(u"admin"_s));
}

// The shop of a country as its usual values are, with one register and its owner.
Result<FirstRun> answersOf(Shop &shop, const Arguments &given)
{
    const CountryDefaults defaults = countryDefaults(*given.value(u"--region"_s));
    FirstRun answers;
    answers.profile.name = *given.value(u"--name"_s);
    answers.profile.country = defaults.country;
    PricingRules &rules = answers.profile.rules;
    rules.currency = defaults.currency;
    rules.priceMode = defaults.priceMode;
    rules.taxRounding = defaults.taxRounding;
    rules.cash = defaultCashRounding(defaults.currency);
    answers.profile.timeZone = defaults.timeZone;
    answers.taxes = defaults.taxes;
    answers.registerId = shop.ids().mint<RegisterId>();
    answers.registerName = ServiceWords::tr("Services");
    const Secret pin = readSecretLine(ServiceWords::tr("PIN of the owner, 4 to 8 digits:"));
    SHOP_TRY(checkPinChoice(pin));
    SHOP_TRY_VALUE(hash, hashPin(pin));
    answers.people = {{shop.ids().mint<UserId>(),
                       {given.value(u"--owner"_s).value_or(ServiceWords::tr("Owner")), u"owner"_s,
                        u"sweets"_s, hash, int(pin.reveal().size())}}};
    return answers;
}

// One order a line, oldest first, as the services answer it.
Done writeOrders(Shop &shop, const Arguments &given)
{
    QFile file;
    SHOP_TRY(openOutput(given, file));
    ServiceModules modules(shop);
    OnlineOrderQuery query;
    query.oldestFirst = true;
    query.limit = 200;
    while (true) {
        SHOP_TRY_VALUE(page, modules.onlineOrders().page(shop.systemCall(), query));
        for (const OnlineOrder &each : page) {
            SHOP_TRY_VALUE(order, shop.deliveries().delivery(shop.systemCall(), each.id));
            file.write(rest::toJson(order).toBytes() + '\n');
            query.after = each.place;
        }
        if (page.size() < query.limit)
            break;
    }
    if (file.flush())
        return {};
    return Error{ErrorCode::ResourceExhausted,
                 u"file.cannotWrite"_s,
                 {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

} // namespace

int runCreateAdmin(const QStringList &arguments)
{
    const QString usage =
        u"shopdesk-server create-admin --database URL --email ADDRESS [--name NAME] "
        "[--role admin|staff]"_s;
    const QSet<QString> options{u"--email"_s, u"--name"_s, u"--role"_s};
    if (!parseArguments(arguments, options + QSet{u"--database"_s}, {}).value(u"--email"_s))
        return wrongUse(
            ServiceWords::tr("--email is missing; the password is read from standard input"),
            usage);
    return run(arguments, options, {}, usage, [](Shop &shop, const Arguments &given) -> Done {
        SHOP_TRY(makeAdmin(shop, given));
        printLine(
            ServiceWords::tr("%1 may sign in to the services now").arg(*given.value(u"--email"_s)));
        return {};
    });
}

int runSetUp(const QStringList &arguments)
{
    const QString usage =
        u"shopdesk-server setup --database URL --name NAME --region COUNTRY[-PART] [--owner NAME]"_s;
    const QSet<QString> options{u"--name"_s, u"--region"_s, u"--owner"_s};
    const Arguments named = parseArguments(arguments, options + QSet{u"--database"_s}, {});
    if (!named.value(u"--name"_s) || !named.value(u"--region"_s))
        return wrongUse(ServiceWords::tr(
                            "--name and --region are needed; the owner's PIN is read from standard "
                            "input"),
                        usage);
    return run(arguments, options, {}, usage, [](Shop &shop, const Arguments &given) -> Done {
        SHOP_TRY_VALUE(answers, answersOf(shop, given));
        SHOP_TRY(setUpShop(shop, answers));
        printLine(ServiceWords::tr("%1 is set up, in %2")
                      .arg(answers.profile.name, answers.profile.rules.currency.code()));
        return {};
    });
}

int runExportOrders(const QStringList &arguments)
{
    return run(arguments, {u"--output"_s}, {},
               u"shopdesk-server export orders --database URL [--output FILE]"_s, writeOrders);
}

int runExportProducts(const QStringList &arguments)
{
    return run(arguments, {u"--output"_s}, {},
               u"shopdesk-server export products --database URL [--output FILE]"_s,
               [](Shop &shop, const Arguments &given) -> Done {
                   QFile file;
                   SHOP_TRY(openOutput(given, file));
                   SHOP_TRY(exportProducts(shop, shop.systemCall(), file, ProductFile::Own));
                   return {};
               });
}

} // namespace shop
