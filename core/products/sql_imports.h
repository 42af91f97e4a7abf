// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/products/past_import.h"
#include "core/storage/database.h"

namespace shop {

// What imports did, over the tables products_import*, for the thread of that database. What writes
// needs an open transaction.
class SqlImports final
{
public:
    explicit SqlImports(Database &database) : m_database(database) {}

    // Begins an import, or goes on with the one of this id.
    Done begin(const PastImport &import);
    // A product noted before keeps what it was then.
    Done note(ImportId import, const ImportedRow &row);
    // The import itself has changed a product once more that was as it had left it.
    Done changed(ImportId import, ProductId product, qint64 before, qint64 version);
    Done count(const PastImport &import);
    // How many imports of a file with this hash were undone.
    Result<int> undoneOf(const QString &hash);
    // Those that can still be undone, newest first.
    Result<QList<PastImport>> undoable(TimeMs now);
    Result<std::optional<PastImport>> find(ImportId import);

    // Of products with these names something was sold, returned or promised since; at most three
    // names, and how many products there are.
    struct Sold {
        QStringList names;
        qint64 products = 0;
    };
    Result<Sold> soldSince(ImportId import);
    // What is still to be undone behind this product, by id.
    Result<QList<ImportedRow>> rows(ImportId import, ProductId after, int most);
    Result<bool> made(ImportId import, ProductId product); // and has not undone
    Result<bool> isSoldSince(ImportId import, ProductId product);
    // Takes out a product that the import made; false where something else has come to it since.
    Result<bool> remove(ImportId import, const ImportedRow &row);
    // Tells earlier imports that what this one changed is as they left it, with this version.
    Done restored(const ImportedRow &row, qint64 version);
    Done settle(ImportId import, ProductId product); // is undone, or stays
    Done markUndone(ImportId import, UserId author, TimeMs at);
    // Forgets rows of imports that can no longer be undone; how many, at most this.
    Result<qint64> forget(TimeMs now, int most);

    Done keepMapping(const QString &header, const Json::Object &mapping);
    Result<Json::Object> mapping(const QString &header); // empty: none

private:
    Database &m_database;
};

} // namespace shop
