// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>

namespace shop {

// All of it, or error file.cannotWrite.
Done writeTo(QIODevice &file, const QByteArray &bytes);
// Writes a private file that takes its place once it is whole, and answers what `write` does. Error
// file.cannotWrite, and those of `write`.
Result<qint64> exportFile(const QString &path,
                          const std::function<Result<qint64>(QIODevice &)> &write);

} // namespace shop
