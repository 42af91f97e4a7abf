// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

namespace shop {

// A statement that stays prepared as long as its connection.
struct Database::Kept {
    Kept(const QSqlDatabase &connection, const char *sql);

    QByteArray text;
    QSqlQuery query;
    int parameters = 0; // how many '?' it has
    QVariantList bound; // what the query holds for them
    bool writes = false;
    // False for "SELECT *": the driver reads beyond its row when a migration adds a column.
    bool namesColumns = true;
};

} // namespace shop
