// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for labels, promotions and the devices at the counter.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kPricingSentences[]{
    {"attempt.amountOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "A terminal can be asked for an amount above zero only.")},
    {"attempt.finding",
     QT_TRANSLATE_NOOP("Errors", "Write what you found out, in at most 200 characters.")},
    {"attempt.idMissing",
     QT_TRANSLATE_NOOP("Errors",
                       "This payment has no identity. Nothing was asked of the terminal.")},
    {"attempt.notApproved",
     QT_TRANSLATE_NOOP("Errors", "The terminal has not approved this payment. Ask the terminal.")},
    {"attempt.notFound", QT_TRANSLATE_NOOP("Errors", "This payment at the terminal is not known.")},
    {"attempt.otherAmount",
     QT_TRANSLATE_NOOP("Errors", "The terminal took another amount than the ticket now asks for. "
                                 "Give it back at the terminal, then pay again.")},
    {"attempt.stored",
     QT_TRANSLATE_NOOP("Errors", "A payment at the terminal as stored cannot be read.")},
    {"attempt.unfinished",
     QT_TRANSLATE_NOOP("Errors", "What became of the last payment of this ticket is not known yet. "
                                 "Ask the terminal first.")},
    {"attempt.used", QT_TRANSLATE_NOOP("Errors", "This payment belongs to another sale already.")},
    {"attempt.wrongState",
     QT_TRANSLATE_NOOP("Errors", "This payment went on meanwhile. Look at it again.")},
    {"cart.couponMalformed", QT_TRANSLATE_NOOP("Errors", "A coupon code has 1 to 40 characters.")},
    {"cart.tooManyCoupons", QT_TRANSLATE_NOOP("Errors", "A ticket takes at most 20 coupons.")},
    {"coupon.expired",
     QT_TRANSLATE_NOOP("Errors", "The coupon {coupon} has expired: its last day was {until}.")},
    {"coupon.given", QT_TRANSLATE_NOOP("Errors", "The coupon {coupon} is on this ticket already.")},
    {"coupon.notYet", QT_TRANSLATE_NOOP("Errors", "The coupon {coupon} holds from {from} on.")},
    {"coupon.otherHours",
     QT_TRANSLATE_NOOP(
         "Errors", "The coupon {coupon} does not hold at this hour or on this day of the week.")},
    {"coupon.unknown",
     QT_TRANSLATE_NOOP("Errors", "No promotion of this shop has the coupon {coupon}.")},
    {"coupon.usedUp",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The coupon {coupon} has been used as often as it may be. Take it off the ticket.")},
    {"coupon.withdrawn",
     QT_TRANSLATE_NOOP("Errors",
                       "The coupon {coupon} is no longer taken: its promotion was ended.")},
    {"devices.portOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "The port of the terminal's program is between 1 and 65535.")},
    {"devices.scaleMalformed",
     QT_TRANSLATE_NOOP("Errors", "This setting of the scale is not possible.")},
    {"devices.scalePortMissing",
     QT_TRANSLATE_NOOP("Errors", "Name the serial line the scale is connected to.")},
    {"devices.stepUnknown",
     QT_TRANSLATE_NOOP("Errors", "Choose what the simulated terminal does.")},
    {"fiscal.otherDocument",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The fiscal device signed {number} with other contents. Ask for help before selling on.")},
    {"fiscal.outOfOrder",
     QT_TRANSLATE_NOOP("Errors",
                       "The fiscal device is out of order. Receipts say so until it works again.")},
    {"fiscal.unreachable",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The fiscal device does not answer. Check that it is switched on and connected.")},
    {"label.decimalsOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "This figure can have at most {most} decimals.")},
    {"label.nameMissing", QT_TRANSLATE_NOOP("Errors", "Write a name for this kind of label.")},
    {"label.nameTooLong",
     QT_TRANSLATE_NOOP("Errors", "The name of a kind of label has at most 60 characters.")},
    {"label.patternMalformed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The pattern is wrong at character {position}. Write fixed digits in front, I for the "
         "product, P, W or N for price, weight or number, V and C for the check digits.")},
    {"label.tooManyRules",
     QT_TRANSLATE_NOOP("Errors", "At most {most} kinds of label are possible.")},
    {"label.unitMismatch",
     QT_TRANSLATE_NOOP("Errors", "The label holds a weight, but this product is not sold by "
                                 "weight. Change its unit, or the kind of label.")},
    {"printer.coverOpen",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The cover of the receipt printer is open. Close it; what waits is printed then.")},
    {"printer.cutterBlocked",
     QT_TRANSLATE_NOOP("Errors", "The cutter of the receipt printer is blocked. Open the cover, "
                                 "take the paper out, switch it off and on.")},
    {"promotion.changedMeanwhile",
     QT_TRANSLATE_NOOP("Errors", "Somebody changed this promotion meanwhile. Look at it again.")},
    {"promotion.couponMalformed",
     QT_TRANSLATE_NOOP("Errors", "A coupon code has 1 to 40 characters.")},
    {"promotion.figureMissing", QT_TRANSLATE_NOOP("Errors", "Say how much the promotion gives.")},
    {"promotion.figureOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "This figure of the promotion is not possible.")},
    {"promotion.idMissing",
     QT_TRANSLATE_NOOP("Errors", "This promotion has no identity. Nothing was stored.")},
    {"promotion.kindUnknown", QT_TRANSLATE_NOOP("Errors", "This kind of promotion is not known.")},
    {"promotion.nameMissing",
     QT_TRANSLATE_NOOP("Errors", "Write a name for the promotion: it stands on receipts.")},
    {"promotion.nameTooLong",
     QT_TRANSLATE_NOOP("Errors", "The name of a promotion has at most 100 characters.")},
    {"promotion.notFound", QT_TRANSLATE_NOOP("Errors", "This promotion is not there any more.")},
    {"promotion.partsMissing",
     QT_TRANSLATE_NOOP("Errors", "A bundle has 1 to 10 parts and at least two pieces.")},
    {"promotion.scopeTooLarge",
     QT_TRANSLATE_NOOP("Errors",
                       "A promotion names at most 1,000 products and categories. Use a category.")},
    {"promotion.stored", QT_TRANSLATE_NOOP("Errors", "A promotion as stored cannot be read.")},
    {"promotion.tooMany",
     QT_TRANSLATE_NOOP("Errors", "At most {most} promotions can be active. End one first.")},
    {"promotion.windowMalformed",
     QT_TRANSLATE_NOOP("Errors", "The promotion ends before it begins, or on no day of the week.")},
    {"scale.silent", QT_TRANSLATE_NOOP("Errors", "The scale at {port} gives no weight that can be "
                                                 "read. Check its settings, or type the weight.")},
    {"scale.unreachable",
     QT_TRANSLATE_NOOP(
         "Errors", "The scale at {port} cannot be reached. Check the cable, or type the weight.")},
    {"serial.settings",
     QT_TRANSLATE_NOOP("Errors", "This setting of the serial line is not possible.")},
    {"serial.unreachable", QT_TRANSLATE_NOOP("Errors", "{port} cannot be opened: {reason}.")},
    {"terminal.notSet",
     QT_TRANSLATE_NOOP(
         "Errors",
         "No payment terminal is set up for this register. Enter the card payment by hand.")},
    {"terminal.otherProtocol",
     QT_TRANSLATE_NOOP("Errors", "The program of the payment terminal speaks another version. "
                                 "Update it, or enter the card payment by hand.")},
    {"terminal.unreachable",
     QT_TRANSLATE_NOOP("Errors", "The payment terminal cannot be reached, so nothing was taken. "
                                 "Check it, or pay in another way.")},
};

} // namespace

std::span<const ErrorSentence> pricingSentences()
{
    return kPricingSentences;
}

} // namespace shop
