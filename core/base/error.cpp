// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/log.h"

#include <QStringList>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString contextValue(const QVariant &value)
{
    const bool isList =
        value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList;
    QString text = toLogLine(isList ? value.toStringList().join(u',') : value.toString(), 300);
    const bool needsQuotes =
        text.isEmpty() || text.contains(u' ') || text.contains(u'"') || text.contains(u'=');
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return u"invalid-argument"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::AlreadyExists:
        return u"already-exists"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::FailedPrecondition:
        return u"failed-precondition"_s;
    case ErrorCode::PermissionDenied:
        return u"permission-denied"_s;
    case ErrorCode::Unauthenticated:
        return u"unauthenticated"_s;
    case ErrorCode::ResourceExhausted:
        return u"resource-exhausted"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::DeadlineExceeded:
        return u"deadline-exceeded"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::DataLoss:
        return u"data-loss"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

QString describe(const Error &error)
{
    QString line = errorCodeName(error.code);
    if (!error.key.isEmpty())
        line += u' ' + toLogLine(error.key, 100);
    for (auto it = error.context.cbegin(); it != error.context.cend(); ++it)
        line += u' ' + toLogLine(it.key(), 100) + u'=' + contextValue(it.value());
    return line;
}

} // namespace shop
