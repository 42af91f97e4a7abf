// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kCounterSentences[]{
    {"account.customerMissing",
     QT_TRANSLATE_NOOP("Errors", "Name the customer first: an account belongs to somebody.")},
    {"account.overLimit",
     QT_TRANSLATE_NOOP("Errors", "This is more than the customer may owe. Take what the limit "
                                 "leaves, then the rest in another way.")},
    {"cart.lineHasFixedPrice",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The price of this line is fixed: it is on the label, or comes from the receipt.")},
    {"cart.lineHasFixedQuantity",
     QT_TRANSLATE_NOOP("Errors",
                       "The quantity of this line is fixed. Remove the line and add it again.")},
    {"cart.nothingToUndo",
     QT_TRANSLATE_NOOP("Errors", "There is nothing more to undo on this ticket.")},
    {"correction.method",
     QT_TRANSLATE_NOOP("Errors", "A payment can be moved between cash, card and transfer only.")},
    {"correction.otherShift",
     QT_TRANSLATE_NOOP("Errors",
                       "This payment was taken in another shift. Its figures are closed.")},
    {"correction.payment", QT_TRANSLATE_NOOP("Errors", "This payment is not on the receipt.")},
    {"correction.reason", QT_TRANSLATE_NOOP("Errors", "Write why, in at most 200 characters.")},
    {"order.alreadyVoided", QT_TRANSLATE_NOOP("Errors", "This receipt has been voided already.")},
    {"order.correctionTaken", QT_TRANSLATE_NOOP("Errors", "This correction is stored already.")},
    {"receiptLogo.malformed",
     QT_TRANSLATE_NOOP("Errors",
                       "This logo does not fit onto a receipt. Choose the picture anew.")},
    {"return.lineNotSold", QT_TRANSLATE_NOOP("Errors", "This line was not sold on that receipt.")},
    {"return.nothingLeft", QT_TRANSLATE_NOOP("Errors", "All of this has come back already.")},
    {"return.quantityTooLarge",
     QT_TRANSLATE_NOOP("Errors",
                       "Fewer than that can come back: the rest has been returned already.")},
    {"return.shareChanged",
     QT_TRANSLATE_NOOP("Errors", "Part of this receipt has come back meanwhile. Remove the "
                                 "returned line and choose it again.")},
    {"void.kind", QT_TRANSLATE_NOOP("Errors", "A document of this kind cannot be voided.")},
    {"void.notLast", QT_TRANSLATE_NOOP("Errors", "Only the last receipt of this register can be "
                                                 "voided. Take the goods back with a return.")},
    {"void.otherShift",
     QT_TRANSLATE_NOOP(
         "Errors", "This receipt belongs to another shift. Take the goods back with a return.")},
    {"voucher.balanceTooLow",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is not enough on this card. Take what is left, then the rest in another way.")},
    {"voucher.codeMalformed",
     QT_TRANSLATE_NOOP("Errors", "The code of a card has 4 to 40 letters and digits.")},
    {"voucher.codeMissing", QT_TRANSLATE_NOOP("Errors", "Scan or type the code of the card.")},
    {"voucher.notFound",
     QT_TRANSLATE_NOOP("Errors",
                       "No card has this code. Check it, or take the payment in another way.")},
    {"voucher.otherKind",
     QT_TRANSLATE_NOOP("Errors", "This code is of the other kind: gift cards and store credits are "
                                 "taken each as what they are.")},
};

} // namespace

std::span<const ErrorSentence> counterSentences()
{
    return kCounterSentences;
}

} // namespace shop
