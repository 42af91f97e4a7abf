// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shop {

// The folder of the real catalogs and histories the tests read: $SHOPDESK_DATA, otherwise
// ../shared/data beside the source folder; nothing where neither exists.
std::optional<QString> dataFolder();

// A file in it; nothing where it is absent.
std::optional<QString> dataFile(const QString &relativePath);

} // namespace shop
