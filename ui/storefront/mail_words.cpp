// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/mail_words.h"

#include "core/base/amount_text.h"
#include "core/base/json_members.h"
#include "ui/shell/program_language.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    const char *subject;
    const char *body;
};

// In the order of MailKind. {name} stands for a value of the message; {shop} for the shop.
constexpr Words kWords[]{
    {QT_TRANSLATE_NOOP("Mail", "Your code for {shop}"),
     QT_TRANSLATE_NOOP(
         "Mail",
         "Welcome to {shop}.\n\nYour code is {code}. Type it in your profile within half an hour "
         "to confirm this address.\n\nIf you did not register with us, you need not do anything.")},
    {QT_TRANSLATE_NOOP("Mail", "Your code for a new password at {shop}"),
     QT_TRANSLATE_NOOP("Mail",
                       "Your code is {code}. With it you choose a password at {shop} within half "
                       "an hour; it can be used once.\n\nIf you did not ask for it, you need not "
                       "do anything, and nobody else should learn this code.")},
    {QT_TRANSLATE_NOOP("Mail", "A new password at {shop}"),
     QT_TRANSLATE_NOOP("Mail", "Somebody asked for a new password at {shop} with this address. "
                               "There is no account with it.\n\nIf it was you, try another "
                               "address, or register. If it was not, you need not do anything.")},
    {QT_TRANSLATE_NOOP("Mail", "Your password at {shop} was changed"),
     QT_TRANSLATE_NOOP("Mail", "The password of your account at {shop} was changed just now.\n\nIf "
                               "it was not you, choose another one at once, and tell us.")},
    {QT_TRANSLATE_NOOP("Mail", "Your order {order} at {shop}"),
     QT_TRANSLATE_NOOP("Mail", "Hello {name},\n\nthank you for your order {order}. It comes to "
                               "{total}.\n\nWe tell you if anything changes.\n\n{shop}")},
    {QT_TRANSLATE_NOOP("Mail", "Your order {order} at {shop} is cancelled"),
     QT_TRANSLATE_NOOP("Mail", "Hello {name},\n\nyour order {order} is cancelled. The goods are "
                               "free again, and you pay nothing for it.\n\n{shop}")},
    {QT_TRANSLATE_NOOP("Mail", "Your receipt {receipt} from {shop}"),
     QT_TRANSLATE_NOOP("Mail", "Thank you for coming to {shop}. This is your receipt.")},
    {QT_TRANSLATE_NOOP("Mail", "A test from {shop}"),
     QT_TRANSLATE_NOOP("Mail", "This message shows that {shop} can send mail.")},
};

// In one pass, so that a value that looks like a name of one stays as it is.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString made;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        made += text.mid(at, open - at) + values.value(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return made + text.mid(at);
}

} // namespace

MailText mailText(const Mail &mail, const QString &shopName, const QString &shopLanguage)
{
    const QLocale locale(mail.language.isEmpty() ? shopLanguage : mail.language);
    QTranslator translator;
    (void)translator.load(u":/i18n/shopdesk_"_s + programLanguageFor(locale.name()));
    const Words &words = kWords[std::size_t(mail.kind)];
    const auto say = [&](const char *source) {
        const QString said = translator.translate("Mail", source);
        return said.isEmpty() ? QString::fromUtf8(source) : said;
    };
    const Json stored(mail.values);
    const JsonMembers members(stored);
    QHash<QString, QString> values{{u"shop"_s, shopName}};
    for (const QString &name : {u"code"_s, u"order"_s, u"name"_s, u"receipt"_s})
        values.insert(name, members.text(name));
    if (const auto currency = Currency::fromCode(members.text(u"currency")))
        values.insert(u"total"_s, toText(Money(members.numberOr0(u"total"), *currency), locale));
    return {filled(say(words.subject), values), filled(say(words.body), values),
            members.text(u"paper")};
}

} // namespace shop
