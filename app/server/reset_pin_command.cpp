// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/arguments.h"
#include "app/server/command.h"
#include "app/server/pin_input.h"

#include "core/shop/pin_reset.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {
namespace {

const QString kResetPinUsage =
    u"shopdesk-server reset-pin --database URL --person NAME [--pin-stdin]"_s;

// The PIN, asked for twice at a terminal; nothing where the two differ.
std::optional<Secret> newPin(bool once)
{
    const Secret pin =
        readSecretLine(QCoreApplication::translate("Server", "New PIN, 4 to 8 digits:"));
    if (once ||
        pin.equals(readSecretLine(QCoreApplication::translate("Server", "The same again:"))))
        return pin;
    return std::nullopt;
}

} // namespace

int runResetPin(const QStringList &arguments)
{
    const Arguments given =
        parseArguments(arguments, {u"--database"_s, u"--person"_s}, {u"--pin-stdin"_s});
    if (!given.problem.isEmpty())
        return wrongUse(given.problem, kResetPinUsage);
    if (!given.positional.isEmpty())
        return wrongUse(
            QCoreApplication::translate("Server", "a PIN never stands on the command line"),
            kResetPinUsage);
    if (!given.value(u"--database"_s))
        return wrongUse(QCoreApplication::translate("Server", "--database is missing"),
                        kResetPinUsage);
    if (!given.value(u"--person"_s))
        return wrongUse(QCoreApplication::translate("Server", "--person is missing"),
                        kResetPinUsage);
    const auto url = databaseArgument(*given.value(u"--database"_s));
    if (!url)
        return wrongUse(errorText(url.error()), kResetPinUsage);
    const SystemClock clock;
    UuidV7Source ids(clock);
    const auto gate = gateOf(*url);
    ShopOptions options;
    options.database.url = *url;
    auto shop = Shop::open(options, *gate, clock, ids);
    if (!shop)
        return failWith(shop.error());
    const auto pin = newPin(given.flags.contains(u"--pin-stdin"_s));
    if (!pin) {
        printError(
            QCoreApplication::translate("Server", "The two PINs differ; nothing was changed"));
        return kFailed;
    }
    if (const Done done = resetForgottenPin(**shop, *given.value(u"--person"_s), *pin); !done)
        return failWith(done.error());
    printLine(QCoreApplication::translate(
        "Server", "The new PIN holds at once; the journal says that it was set"));
    return kDone;
}

} // namespace shop
