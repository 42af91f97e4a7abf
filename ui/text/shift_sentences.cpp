// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for shifts, their reports, and the money in the drawer.
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kShiftSentences[]{
    {"cash.amountOutOfRange", QT_TRANSLATE_NOOP("Errors", "The amount must be above zero.")},
    {"cash.otherRequest",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This was done already with other figures. Look at the shift, then enter it anew.")},
    {"cash.reasonMissing", QT_TRANSLATE_NOOP("Errors", "Say what it is for.")},
    {"cash.reasonTooLong",
     QT_TRANSLATE_NOOP("Errors", "The reason can have 200 characters at most.")},
    {"month.exists",
     QT_TRANSLATE_NOOP("Errors", "The month is there already: {path}. Choose another folder.")},
    {"report.periodWrong",
     QT_TRANSLATE_NOOP("Errors",
                       "A report covers one day to ten years, from the first day to the last.")},
    {"report.stopped", QT_TRANSLATE_NOOP("Errors", "The report was stopped.")},
    {"report.unknown", QT_TRANSLATE_NOOP("Errors", "There is no report of this name.")},
    {"shift.alreadyOpen", QT_TRANSLATE_NOOP("Errors", "A shift is open at this register already.")},
    {"shift.businessDateInvalid", QT_TRANSLATE_NOOP("Errors", "The shift has no proper date.")},
    {"shift.countOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "The counted amount must be between 0 and 1,000,000,000.")},
    {"shift.floatOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "The float must be between 0 and 1,000,000.")},
    {"shift.handoverToNobody",
     QT_TRANSLATE_NOOP("Errors", "Choose another person who takes over the drawer.")},
    {"shift.leftOutOfRange",
     QT_TRANSLATE_NOOP("Errors", "No more than what was counted can stay in the drawer.")},
    {"shift.notFound", QT_TRANSLATE_NOOP("Errors", "This shift is not there.")},
    {"shift.notOpen", QT_TRANSLATE_NOOP("Errors", "This shift is not open.")},
    {"shift.reasonMissing",
     QT_TRANSLATE_NOOP("Errors", "Say what the difference comes from, then close the shift.")},
    {"shift.reportDamaged",
     QT_TRANSLATE_NOOP("Errors", "The stored report was damaged. Check the shop's data, and "
                                 "restore the last backup if needed.")},
    {"shift.stillOpen", QT_TRANSLATE_NOOP("Errors", "This shift has no Z yet. Close it first.")},
};

} // namespace

std::span<const ErrorSentence> shiftSentences()
{
    return kShiftSentences;
}

} // namespace shop
