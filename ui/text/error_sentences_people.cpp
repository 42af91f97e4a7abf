// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kPeopleSentences[]{
    {"approval.notAllowed",
     QT_TRANSLATE_NOOP("Errors",
                       "This person may not approve it. Choose somebody with the right.")},
    {"approval.ownPin",
     QT_TRANSLATE_NOOP("Errors", "Nobody approves what they do themselves. Ask somebody else.")},
    {"customer.changed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Somebody else has changed this customer. Look again, then repeat your change.")},
    {"customer.creditOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "A credit limit is an amount from 0 up.")},
    {"customer.emailMalformed",
     QT_TRANSLATE_NOOP("Errors", "This is not an e-mail address. Correct it or leave it empty.")},
    {"customer.emailTaken",
     QT_TRANSLATE_NOOP("Errors", "Another customer has this e-mail address.")},
    {"customer.erased", QT_TRANSLATE_NOOP("Errors", "This customer has been erased and stays so.")},
    {"customer.exists", QT_TRANSLATE_NOOP("Errors", "This customer is stored already.")},
    {"customer.mergeSelf",
     QT_TRANSLATE_NOOP("Errors", "These are one record already. Choose the other one.")},
    {"customer.nameMissing", QT_TRANSLATE_NOOP("Errors", "A customer needs a name or a firm.")},
    {"customer.notFound", QT_TRANSLATE_NOOP("Errors", "This customer is not there.")},
    {"customer.noteHoldsCard",
     QT_TRANSLATE_NOOP("Errors", "The note seems to hold the number of a payment card. Take it "
                                 "out: card numbers are never stored.")},
    {"customer.openOrders",
     QT_TRANSLATE_NOOP("Errors", "Orders of this customer are under way and need name and address. "
                                 "Finish or cancel them first.")},
    {"customer.textMalformed",
     QT_TRANSLATE_NOOP("Errors", "This text holds characters that cannot be stored.")},
    {"customer.textTooLong",
     QT_TRANSLATE_NOOP("Errors", "This text is too long. At most {maximum} characters fit.")},
    {"customer.tooManyAddresses",
     QT_TRANSLATE_NOOP("Errors", "A customer has at most ten addresses.")},
    {"permission.denied",
     QT_TRANSLATE_NOOP("Errors", "You may not do this. Ask somebody with the right.")},
    {"pin.hashFailed", QT_TRANSLATE_NOOP("Errors", "The PIN could not be stored safely.")},
    {"pin.length", QT_TRANSLATE_NOOP("Errors", "A PIN has 4 to 8 digits.")},
    {"pin.notDigits", QT_TRANSLATE_NOOP("Errors", "A PIN has digits only.")},
    {"pin.tooSimple",
     QT_TRANSLATE_NOOP("Errors",
                       "This PIN is too easy to guess. Avoid equal digits and runs such as 1234.")},
    {"pin.wait",
     QT_TRANSLATE_NOOP("Errors", "Too many wrong PINs. Wait a moment, then try again.")},
    {"pin.work", QT_TRANSLATE_NOOP("Errors", "The PIN could not be stored safely.")},
    {"pin.wrong", QT_TRANSLATE_NOOP("Errors", "Wrong PIN. {triesLeft} tries left before a pause.")},
    {"role.codeMalformed", QT_TRANSLATE_NOOP("Errors", "This role cannot be stored.")},
    {"role.limitOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "A limit is an amount from 0 up, or 0 to 100 %.")},
    {"role.nameMissing", QT_TRANSLATE_NOOP("Errors", "A role needs a name.")},
    {"role.nameTaken", QT_TRANSLATE_NOOP("Errors", "Another role has this name.")},
    {"role.nameTooLong",
     QT_TRANSLATE_NOOP("Errors", "The name of a role has at most 40 characters.")},
    {"role.ownerFixed",
     QT_TRANSLATE_NOOP("Errors", "An owner may do everything. Make another role for less.")},
    {"user.colourMalformed", QT_TRANSLATE_NOOP("Errors", "This colour cannot be used.")},
    {"user.exists", QT_TRANSLATE_NOOP("Errors", "This person is there already.")},
    {"user.firstMustBeOwner", QT_TRANSLATE_NOOP("Errors", "The first person must be the owner.")},
    {"user.lastOwner",
     QT_TRANSLATE_NOOP("Errors",
                       "A shop needs an owner who is active. Make somebody else an owner first.")},
    {"user.nameMalformed",
     QT_TRANSLATE_NOOP("Errors", "The name holds characters that cannot be stored.")},
    {"user.nameMissing", QT_TRANSLATE_NOOP("Errors", "Write a name.")},
    {"user.nameTaken", QT_TRANSLATE_NOOP("Errors", "Somebody has this name already.")},
    {"user.nameTooLong", QT_TRANSLATE_NOOP("Errors", "A name has at most 100 characters.")},
    {"user.notActive", QT_TRANSLATE_NOOP("Errors", "This person does not work here any more.")},
    {"user.notFound", QT_TRANSLATE_NOOP("Errors", "This person is not known.")},
    {"user.ownRights",
     QT_TRANSLATE_NOOP("Errors", "You cannot lower your own rights. Ask another owner.")},
    {"user.pinMissing", QT_TRANSLATE_NOOP("Errors", "Everyone needs a PIN.")},
    {"user.roleUnknown", QT_TRANSLATE_NOOP("Errors", "This role is not known.")},
};

} // namespace

std::span<const ErrorSentence> peopleErrorSentences()
{
    return kPeopleSentences;
}

} // namespace shop
