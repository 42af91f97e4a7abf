// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace shop {

// What the caller can do about a failure.
enum class ErrorCode {
    InvalidArgument, // mend the input
    NotFound, // nothing of that name
    AlreadyExists, // that name is taken
    Conflict, // it was changed meanwhile, or the command id was used for something else: reload
    FailedPrecondition, // the world must change first (open a shift, choose a printer)
    PermissionDenied, // ask somebody with the right
    Unauthenticated, // sign in
    ResourceExhausted, // disk full, too many tries, too large
    Unavailable, // try the same call again
    DeadlineExceeded, // took too long; the outcome may be unknown
    Cancelled, // the caller gave up
    DataLoss, // what is stored is damaged
    Internal // a defect of the program
};

// A failure as a value. The key names it for translation ("sale.noOpenShift") and never changes
// its meaning; context holds what a message may show and a log may hold, never a secret. The key
// "field" of the context names the field of the input that is at fault, where there is one.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString key;
    QVariantMap context;

    friend bool operator==(const Error &, const Error &) = default;
};

QString errorCodeName(ErrorCode code);

// One line for logs and command lines: "failed-precondition sale.noOpenShift register=1". Line
// breaks and control characters in the context are escaped.
QString describe(const Error &error);

} // namespace shop
