// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what comes into the catalogue, for labels, variants and specifications.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kCatalogSentences[]{
    {"category.changedMeanwhile",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The fields of this category were changed elsewhere. Close and open them again.")},
    {"category.ownParent",
     QT_TRANSLATE_NOOP("Errors", "A category cannot stand below itself. Choose another one.")},
    {"field.choicesMissing",
     QT_TRANSLATE_NOOP("Errors", "Write what can be chosen for {name}, with commas between.")},
    {"field.malformed",
     QT_TRANSLATE_NOOP("Errors",
                       "{name}: the key, the unit or a choice is too long or cannot be stored.")},
    {"field.nameMissing", QT_TRANSLATE_NOOP("Errors", "Give each field a name.")},
    {"field.nameTooLong",
     QT_TRANSLATE_NOOP("Errors", "The name of a field has at most 80 characters, its key 64.")},
    {"field.nameTwice",
     QT_TRANSLATE_NOOP("Errors",
                       "Two fields are called {name}, or have the same key. Rename one of them.")},
    {"field.tooMany", QT_TRANSLATE_NOOP("Errors", "A category has at most 50 fields of its own.")},
    {"import.notFound", QT_TRANSLATE_NOOP("Errors", "This import is not there.")},
    {"import.soldSince",
     QT_TRANSLATE_NOOP("Errors",
                       "{productName} of this import was sold, ordered or put on a ticket since, "
                       "so nothing was undone. Change the products by hand.")},
    {"import.undone", QT_TRANSLATE_NOOP("Errors", "This import has been undone already.")},
    {"import.undoTooLate",
     QT_TRANSLATE_NOOP("Errors",
                       "This import was more than seven days ago. Change the products by hand.")},
    {"picture.hostUnknown", QT_TRANSLATE_NOOP("Errors", "There is no {host} on the internet.")},
    {"picture.notHttps",
     QT_TRANSLATE_NOOP("Errors",
                       "Pictures are fetched from addresses that begin with https:// only.")},
    {"picture.notPublic",
     QT_TRANSLATE_NOOP(
         "Errors",
         "{host} is not on the open internet. Save the picture and choose it as a file.")},
    {"picture.notThere",
     QT_TRANSLATE_NOOP("Errors", "There is no picture at this address (status {status}).")},
    {"picture.tooLarge",
     QT_TRANSLATE_NOOP("Errors", "The picture at this address has more than 10 MB. Save it smaller "
                                 "and choose it as a file.")},
    {"picture.tooManyRedirects",
     QT_TRANSLATE_NOOP("Errors", "The address leads from one place to the next without end.")},
    {"picture.unreachable",
     QT_TRANSLATE_NOOP("Errors", "The picture cannot be fetched: {reason}.")},
    {"specification.notChoice", QT_TRANSLATE_NOOP("Errors", "{name} is one of: {choices}.")},
    {"specification.notNumber",
     QT_TRANSLATE_NOOP("Errors",
                       "{name} is a number with at most six decimals. Write it like 340 or 1.25.")},
    {"specification.notText", QT_TRANSLATE_NOOP("Errors", "{name} is a text.")},
    {"specification.notYesNo", QT_TRANSLATE_NOOP("Errors", "{name} is yes or no.")},
    {"variants.choiceMissing",
     QT_TRANSLATE_NOOP("Errors", "Each variant has a value of each option.")},
    {"variants.choiceTwice",
     QT_TRANSLATE_NOOP("Errors", "There are two variants {choices}. Take one of them out.")},
    {"variants.codeUnknown", QT_TRANSLATE_NOOP("Errors", "No product has the code {code}.")},
    {"variants.inOtherFamily",
     QT_TRANSLATE_NOOP("Errors",
                       "{productName} is a variant of another product. Take it out there first.")},
    {"variants.inUse",
     QT_TRANSLATE_NOOP(
         "Errors",
         "{productName} was changed, sold or put on a ticket since, so nothing was undone.")},
    {"variants.nameMissing",
     QT_TRANSLATE_NOOP("Errors", "Write what the variants are called together.")},
    {"variants.optionTwice",
     QT_TRANSLATE_NOOP("Errors", "Two options are called {option}. Rename one of them.")},
    {"variants.optionsMissing",
     QT_TRANSLATE_NOOP("Errors", "Write one to nine options, each with a name and values.")},
    {"variants.tooMany",
     QT_TRANSLATE_NOOP("Errors", "A product has at most {most} variants. Untick some.")},
};

} // namespace

std::span<const ErrorSentence> catalogSentences()
{
    return kCatalogSentences;
}

} // namespace shop
