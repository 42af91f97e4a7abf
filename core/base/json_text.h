// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

namespace shop {

// How the values of a JSON text are written (RFC 8259), and with their RFC 8785 form.

void appendString(QStringView text, QByteArray &out);
// A text of ASCII without a character that needs an escape, as most are. False, and nothing is
// written, for any other.
bool appendPlainString(QStringView text, QByteArray &out);

// Errors json.notCanonical: a lone surrogate; a number beyond 2^53.
Done appendCanonicalString(QStringView text, QByteArray &out);
Done appendCanonicalInteger(qint64 number, QByteArray &out);

Error notCanonical(const QString &reason); // json.notCanonical

} // namespace shop
