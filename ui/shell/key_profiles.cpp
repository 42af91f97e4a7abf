// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

KeyProfile profile(const QString &id, std::initializer_list<std::pair<QString, QString>> keys)
{
    KeyProfile made{id, {}};
    for (const auto &[command, key] : keys)
        made.keys.insert(command, QKeySequence(key, QKeySequence::PortableText));
    return made;
}

} // namespace

const QList<KeyProfile> &keyProfiles()
{
    static const QList<KeyProfile> profiles{
        profile(u"lemonpos"_s, {{u"sell.customer"_s, u"F3"_s},
                                {u"sell.pay"_s, u"F4"_s},
                                {u"sell.more"_s, u"F5"_s},
                                {u"sell.quantity"_s, u"F6"_s},
                                {u"sell.priceCheck"_s, u"F9"_s},
                                {u"sell.void"_s, u"F10"_s},
                                {u"sell.discount"_s, u"Ctrl+D"_s},
                                {u"sell.hold"_s, u"Ctrl+Backspace"_s},
                                {u"sell.recall"_s, u"Ctrl+R"_s},
                                {u"shift.paidOut"_s, u"F7"_s},
                                {u"shift.paidIn"_s, u"F8"_s},
                                {u"lock"_s, u"Ctrl+Space"_s}}),
        profile(u"sultan"_s, {{u"sell.customer"_s, u"F3"_s},
                              {u"sell.pay"_s, u"F4"_s},
                              {u"sell.recall"_s, u"F6"_s},
                              {u"sell.priceCheck"_s, u"F7"_s},
                              {u"sell.return"_s, u"F8"_s},
                              {u"sell.hold"_s, u"F9"_s},
                              {u"sell.discount"_s, u"Ctrl+D"_s},
                              {u"sell.quantity"_s, u"Ctrl+Q"_s},
                              {u"sell.new"_s, u"Ctrl+N"_s},
                              {u"shift.noSale"_s, u"F5"_s},
                              {u"shift.refresh"_s, u"F6"_s}}),
        profile(u"plain"_s,
                {{u"keyCard"_s, u"Ctrl+H"_s},          {u"fullScreen"_s, u"Ctrl+Shift+F"_s},
                 {u"sell.search"_s, u"Ctrl+F"_s},      {u"sell.recall"_s, u"Ctrl+R"_s},
                 {u"sell.quantity"_s, u"Ctrl+Q"_s},    {u"sell.priceCheck"_s, u"Ctrl+B"_s},
                 {u"sell.discount"_s, u"Ctrl+D"_s},    {u"sell.return"_s, u"Ctrl+G"_s},
                 {u"sell.hold"_s, u"Ctrl+Y"_s},        {u"sell.customer"_s, u"Ctrl+N"_s},
                 {u"sell.more"_s, u"Ctrl+."_s},        {u"sell.pay"_s, u"Ctrl+P"_s},
                 {u"payment.cash"_s, u"Alt+1"_s},      {u"payment.card"_s, u"Alt+2"_s},
                 {u"payment.giftCard"_s, u"Alt+3"_s},  {u"payment.account"_s, u"Alt+4"_s},
                 {u"payment.transfer"_s, u"Alt+5"_s},  {u"payment.storeCredit"_s, u"Alt+6"_s},
                 {u"payment.customer"_s, u"Ctrl+N"_s}, {u"payment.take"_s, u"Ctrl+P"_s},
                 {u"complete.print"_s, u"Alt+1"_s},    {u"complete.mail"_s, u"Alt+2"_s},
                 {u"complete.gift"_s, u"Alt+3"_s},     {u"complete.pdf"_s, u"Alt+4"_s},
                 {u"complete.next"_s, u"Ctrl+P"_s},    {u"delivery.customer"_s, u"Ctrl+N"_s},
                 {u"delivery.place"_s, u"Ctrl+P"_s},   {u"orders.search"_s, u"Ctrl+F"_s},
                 {u"orders.refresh"_s, u"Ctrl+R"_s},   {u"orders.refund"_s, u"Ctrl+G"_s},
                 {u"products.search"_s, u"Ctrl+F"_s},  {u"products.stock"_s, u"Ctrl+Q"_s},
                 {u"products.refresh"_s, u"Ctrl+R"_s}, {u"customers.search"_s, u"Ctrl+F"_s},
                 {u"reports.refresh"_s, u"Ctrl+R"_s},  {u"shift.step"_s, u"Ctrl+Return"_s},
                 {u"shift.refresh"_s, u"Ctrl+R"_s}}),
    };
    return profiles;
}

QString keyProfileName(const QString &id)
{
    if (id == u"lemonpos"_s)
        return u"LemonPOS"_s;
    if (id == u"sultan"_s)
        return u"Sultan"_s;
    return QCoreApplication::translate("Command", "Keyboard without function keys");
}

} // namespace shop
