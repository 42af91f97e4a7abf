// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kAccountSentences[]{
    {"account.codeWrong",
     QT_TRANSLATE_NOOP(
         "Errors", "This code does not fit. Look at the last message, or ask for another code.")},
    {"account.emailTaken",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is an account with this e-mail address. Sign in, or choose a new password.")},
    {"account.needsCode",
     QT_TRANSLATE_NOOP("Errors", "We know this address. Type the code that we have sent there.")},
    {"account.notFound", QT_TRANSLATE_NOOP("Errors", "This account is not there.")},
    {"account.passwordMissing", QT_TRANSLATE_NOOP("Errors", "An account needs a password.")},
    {"account.sessionEnded",
     QT_TRANSLATE_NOOP("Errors", "You are not signed in any more. Sign in again.")},
    {"account.wait",
     QT_TRANSLATE_NOOP("Errors", "Too many wrong passwords. Wait a moment, then try again.")},
    {"account.wrong",
     QT_TRANSLATE_NOOP("Errors", "E-mail address and password do not fit together.")},
    {"mail.addressMalformed",
     QT_TRANSLATE_NOOP("Errors", "This is not an e-mail address. Write it like name@example.com.")},
    {"mail.hostMalformed",
     QT_TRANSLATE_NOOP("Errors",
                       "This is not the name of a server. Write it like mail.example.com.")},
    {"mail.interrupted",
     QT_TRANSLATE_NOOP("Errors",
                       "The mail server broke off. The message is tried again. ({reason})")},
    {"mail.later",
     QT_TRANSLATE_NOOP("Errors", "The mail server asks to try again later. ({reason})")},
    {"mail.notEncrypted",
     QT_TRANSLATE_NOOP("Errors", "The connection to the mail server cannot be encrypted as chosen, "
                                 "so nothing was sent. ({reason})")},
    {"mail.notInTraining",
     QT_TRANSLATE_NOOP("Errors", "Nothing was sold in training, so no receipt is sent.")},
    {"mail.notWaiting",
     QT_TRANSLATE_NOOP("Errors", "This message has been sent or taken away already.")},
    {"mail.portOutOfRange", QT_TRANSLATE_NOOP("Errors", "A port is a number from 1 to 65535.")},
    {"mail.refused",
     QT_TRANSLATE_NOOP("Errors", "The mail server does not take this message. ({reason})")},
    {"mail.signInRefused",
     QT_TRANSLATE_NOOP("Errors",
                       "The mail server does not accept this user and password. ({reason})")},
    {"mail.unreachable",
     QT_TRANSLATE_NOOP("Errors",
                       "The mail server does not answer. Are its name and port right? ({reason})")},
    {"mail.userMalformed",
     QT_TRANSLATE_NOOP(
         "Errors", "This text is too long or holds characters that a mail server does not take.")},
    {"password.malformed",
     QT_TRANSLATE_NOOP("Errors", "This password holds characters that cannot be used.")},
    {"password.tooLong",
     QT_TRANSLATE_NOOP("Errors",
                       "This password is too long. At most {max} letters and figures fit.")},
    {"password.tooShort", QT_TRANSLATE_NOOP("Errors", "A password has at least {min} characters.")},
    {"password.tooSimple",
     QT_TRANSLATE_NOOP("Errors", "This password is too easy to guess. Use different characters.")},
    {"shop.notSetUp", QT_TRANSLATE_NOOP("Errors", "The shop has not been set up yet.")},
    {"storefront.notOffered",
     QT_TRANSLATE_NOOP("Errors", "The shop does not offer this any more. Choose another way.")},
    {"storefront.notSoldAlone",
     QT_TRANSLATE_NOOP("Errors",
                       "{name} is sold at the counter only. Ask us, we are glad to help.")},
    {"storefront.pricesChanged",
     QT_TRANSLATE_NOOP("Errors", "Prices have changed. Look at your cart again, then order.")},
    {"storefront.notStaff", QT_TRANSLATE_NOOP("Errors", "Name and PIN do not fit together.")},
};

} // namespace

std::span<const ErrorSentence> accountSentences()
{
    return kAccountSentences;
}

} // namespace shop
