// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what comes into the catalogue, for labels, variants and specifications.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kSentences[]{
    {"import.notFound", QT_TRANSLATE_NOOP("Errors", "This import is not there.")},
    {"import.soldSince",
     QT_TRANSLATE_NOOP("Errors", "{productName} of this import was sold, ordered or put on a ticket since, so nothing was undone. Change the products by hand.")},
    {"import.undone", QT_TRANSLATE_NOOP("Errors", "This import has been undone already.")},
    {"import.undoTooLate",
     QT_TRANSLATE_NOOP("Errors", "This import was more than seven days ago. Change the products by hand.")},
    {"picture.hostUnknown", QT_TRANSLATE_NOOP("Errors", "There is no {host} on the internet.")},
    {"picture.notHttps",
     QT_TRANSLATE_NOOP("Errors", "Pictures are fetched from addresses that begin with https:// only.")},
    {"picture.notPublic",
     QT_TRANSLATE_NOOP("Errors", "{host} is not on the open internet. Save the picture and choose it as a file.")},
    {"picture.notThere", QT_TRANSLATE_NOOP("Errors", "There is no picture at this address (status {status}).")},
    {"picture.tooLarge",
     QT_TRANSLATE_NOOP("Errors", "The picture at this address has more than 10 MB. Save it smaller and choose it as a file.")},
    {"picture.tooManyRedirects",
     QT_TRANSLATE_NOOP("Errors", "The address leads from one place to the next without end.")},
    {"picture.unreachable", QT_TRANSLATE_NOOP("Errors", "The picture cannot be fetched: {reason}.")},
};

} // namespace

std::span<const ErrorSentence> catalogSentences()
{
    return kSentences;
}

} // namespace shop
