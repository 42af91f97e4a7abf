// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for orders that are delivered or collected.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kOrderSentences[]{
    {"delivery.addressMissing",
     QT_TRANSLATE_NOOP("Errors", "Street, city and postal code are needed to deliver an order.")},
    {"delivery.changedMeanwhile",
     QT_TRANSLATE_NOOP("Errors",
                       "Somebody else has changed this order meanwhile. Look at it again.")},
    {"delivery.exists", QT_TRANSLATE_NOOP("Errors", "This order is there already.")},
    {"delivery.failed",
     QT_TRANSLATE_NOOP("Errors", "This order could not be made. Place it again.")},
    {"delivery.inProgress",
     QT_TRANSLATE_NOOP("Errors", "This order is being placed just now. Ask again in a minute.")},
    {"delivery.interrupted",
     QT_TRANSLATE_NOOP("Errors",
                       "Placing the order was interrupted, so it was not made. Place it again.")},
    {"delivery.invoiceNeedsCustomer",
     QT_TRANSLATE_NOOP("Errors",
                       "Choose a customer of the shop: an invoice is owed on their account.")},
    {"delivery.invoiced",
     QT_TRANSLATE_NOOP("Errors", "The invoice of this order is written, so its lines stay. Cancel "
                                 "the order and credit the invoice instead.")},
    {"delivery.lineUnknown",
     QT_TRANSLATE_NOOP("Errors", "This line is not in the order any more.")},
    {"delivery.moveNotAllowed",
     QT_TRANSLATE_NOOP("Errors",
                       "The order does not go there from where it stands. Look at it again.")},
    {"delivery.nameMissing", QT_TRANSLATE_NOOP("Errors", "Say who the order is for.")},
    {"delivery.noLines", QT_TRANSLATE_NOOP("Errors", "Put something on the ticket first.")},
    {"delivery.notFound", QT_TRANSLATE_NOOP("Errors", "This order is not there.")},
    {"delivery.nothingLeft",
     QT_TRANSLATE_NOOP("Errors", "Nothing would be left of the order. Cancel it instead.")},
    {"delivery.nothingToRefund",
     QT_TRANSLATE_NOOP("Errors", "The shop holds no money of this order.")},
    {"delivery.notPackable",
     QT_TRANSLATE_NOOP("Errors",
                       "Only an order that is confirmed and not yet sent can be changed.")},
    {"delivery.onlyGoods",
     QT_TRANSLATE_NOOP(
         "Errors", "Returns and payments on account cannot be ordered. Take them off the ticket.")},
    {"delivery.otherRequest",
     QT_TRANSLATE_NOOP(
         "Errors", "This order was placed already with other contents. Look for it under Orders.")},
    {"delivery.pickOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "Say how many there are: fewer than were ordered.")},
    {"delivery.postalCodeForm",
     QT_TRANSLATE_NOOP("Errors", "Complete the postal code. There it looks like {form}, A for a "
                                 "letter and 1 for a digit.")},
    {"delivery.prepaymentApart",
     QT_TRANSLATE_NOOP("Errors", "Where the shop's parts run apart, an order is paid when it is "
                                 "handed over or by invoice.")},
    {"delivery.prepaymentMissing",
     QT_TRANSLATE_NOOP("Errors", "An order that is paid before is paid in full, and no other.")},
    {"delivery.provinceMissing",
     QT_TRANSLATE_NOOP("Errors", "Choose the province or state: it belongs on the address.")},
    {"delivery.reasonMissing", QT_TRANSLATE_NOOP("Errors", "Say why.")},
    {"delivery.stored",
     QT_TRANSLATE_NOOP("Errors", "A stored order was damaged. Check the shop's data, and restore "
                                 "the last backup if needed.")},
    {"delivery.textMalformed",
     QT_TRANSLATE_NOOP("Errors", "This text has characters that cannot be kept.")},
    {"delivery.textTooLong", QT_TRANSLATE_NOOP("Errors", "This text is too long.")},
    {"invoice.exists", QT_TRANSLATE_NOOP("Errors", "This is invoiced already as {number}.")},
    {"invoice.notFound", QT_TRANSLATE_NOOP("Errors", "This invoice is not there.")},
    {"invoice.nothingToCredit",
     QT_TRANSLATE_NOOP("Errors",
                       "There is nothing to credit: nothing of the invoice was taken back since.")},
    {"invoice.stored", QT_TRANSLATE_NOOP("Errors", "A stored invoice was damaged. Check the shop's "
                                                   "data, and restore the last backup if needed.")},
    {"invoice.tooEarly",
     QT_TRANSLATE_NOOP("Errors", "The invoice is written when the order is packed, since lines can "
                                 "still fall short before.")},
    {"orderPayment.unknown", QT_TRANSLATE_NOOP("Errors", "This way to pay an order is not known.")},
    {"sale.prepaymentWithoutOrder",
     QT_TRANSLATE_NOOP("Errors",
                       "A prepayment belongs to an order and is taken when it is placed.")},
    {"stock.insufficient",
     QT_TRANSLATE_NOOP("Errors",
                       "Of {name} only {available} can still be promised, not {requested}.")},
    {"stock.stepRefused",
     QT_TRANSLATE_NOOP("Errors",
                       "The stock of this order has moved on already. Look at it again.")},
};

} // namespace

std::span<const ErrorSentence> orderSentences()
{
    return kOrderSentences;
}

} // namespace shop
