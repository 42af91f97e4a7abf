// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"

#include <QtGlobal>

namespace shop {

namespace {

constexpr ErrorSentence kServiceSentences[]{
    {"account.roleUnknown",
     QT_TRANSLATE_NOOP("Errors", "This role is not known. It is customer, staff or admin.")},
    {"dependency.badReply",
     QT_TRANSLATE_NOOP("Errors",
                       "Another service answered what nobody understands. Look at its log.")},
    {"dependency.timeout",
     QT_TRANSLATE_NOOP("Errors", "The service {dependency} takes too long. Try again.")},
    {"dependency.unavailable",
     QT_TRANSLATE_NOOP("Errors",
                       "The service {dependency} does not answer. Try again in a moment.")},
    {"dependency.untrusted",
     QT_TRANSLATE_NOOP("Errors", "Another service shows a certificate nobody here believes. Look "
                                 "at its address and at --tls-authorities.")},
    {"http.cannotListen",
     QT_TRANSLATE_NOOP("Errors", "Nobody can be served at {address}: {reason}")},
    {"http.tlsFile", QT_TRANSLATE_NOOP("Errors", "{path} cannot be used for TLS: {reason}")},
    {"json.shape",
     QT_TRANSLATE_NOOP("Errors", "Another service answered without {field}. Look at its version.")},
    {"product.withoutStock", QT_TRANSLATE_NOOP("Errors", "This product has no stock.")},
    {"query.placeOfAnother", QT_TRANSLATE_NOOP("Errors", "This page cannot be asked for here.")},
    {"token.expired", QT_TRANSLATE_NOOP("Errors", "The sign-in is too old. Sign in again.")},
    {"token.invalid", QT_TRANSLATE_NOOP("Errors", "This is no sign-in of this shop.")},
    {"token.keyTooShort",
     QT_TRANSLATE_NOOP("Errors",
                       "The key that sign-ins are signed with has at least {least} bytes.")},
};

} // namespace

std::span<const ErrorSentence> serviceSentences()
{
    return kServiceSentences;
}

} // namespace shop
