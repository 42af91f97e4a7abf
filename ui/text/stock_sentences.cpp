// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for goods that come in and are counted.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kStockSentences[]{
    {"sheet.closed",
     QT_TRANSLATE_NOOP("Errors", "This was booked or put aside already. Begin another.")},
    {"sheet.noStock", QT_TRANSLATE_NOOP("Errors", "This is no goods: it has no stock to count.")},
    {"sheet.notFound", QT_TRANSLATE_NOOP("Errors", "This delivery or stocktake is not there.")},
    {"sheet.nothingCounted", QT_TRANSLATE_NOOP("Errors", "Scan something first.")},
    {"sheet.otherRequest",
     QT_TRANSLATE_NOOP("Errors", "This was begun already with other contents. Begin another.")},
    {"sheet.textMalformed",
     QT_TRANSLATE_NOOP("Errors", "This text is too long or has characters that cannot be kept.")},
    {"sheet.tooLong",
     QT_TRANSLATE_NOOP("Errors",
                       "No more than 10,000 products fit. Book these, then begin another.")},
    {"supplier.changedMeanwhile",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Somebody else has changed this supplier. Look again, then repeat your change.")},
    {"supplier.nameMissing", QT_TRANSLATE_NOOP("Errors", "A supplier needs a name.")},
    {"supplier.nameTaken", QT_TRANSLATE_NOOP("Errors", "Another supplier has this name.")},
    {"supplier.notFound", QT_TRANSLATE_NOOP("Errors", "This supplier is not there.")},
    {"supplier.textMalformed",
     QT_TRANSLATE_NOOP("Errors", "This text is too long or has characters that cannot be kept.")},
    {"supply.outOfRange",
     QT_TRANSLATE_NOOP("Errors", "This number is too large, or below what makes sense.")},
};

} // namespace

std::span<const ErrorSentence> stockSentences()
{
    return kStockSentences;
}

} // namespace shop
