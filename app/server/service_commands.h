// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shop {

// The commands of the services and of their database, as those of command.h.
int runCreateAdmin(const QStringList &arguments);
int runExportOrders(const QStringList &arguments);
int runExportProducts(const QStringList &arguments);
int runSetUp(const QStringList &arguments);
int runServe(const QStringList &arguments);

} // namespace shop
