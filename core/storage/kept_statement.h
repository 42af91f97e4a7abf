// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace shop {

// A statement that stays prepared as long as its connection.
struct Database::Kept {
    Kept(const QSqlDatabase &connection, const char *sql);

    QByteArray text;
    // Each '?' has a name here. By its place the driver would look a parameter up by a name that it makes anew each
    // time: a twelfth of what a sale costs.
    QStringList parameters;
    QString named; // the text with those names
    QSqlQuery query;
    bool writes = false;
    // False for "SELECT *": the driver reads beyond its row when a migration adds a column.
    bool namesColumns = true;
};

} // namespace shop
