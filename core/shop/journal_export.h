// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

class QFile;

namespace shop {

// Writes each row of the journal as a line of JSON, all of one moment, while a till goes on selling; how many.
// `path` is what an error names. Error file.cannotWrite ("path", "reason").
Result<qint64> writeJournal(Shop &shop, QFile &out, const QString &path);
// The same into a private file that takes its place when it is whole: what was there before stays
// until then.
Result<qint64> exportJournal(Shop &shop, const QString &path);

} // namespace shop
