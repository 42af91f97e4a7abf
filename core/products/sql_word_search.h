// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace shop {

class Database;

// What the search box asks of the catalog.
struct WordSearch {
    QStringList words; // queryWords(), at least one
    QString folded; // the whole text, folded
    qint64 category = -1; // key of the one it stands in or below; negative: any
    bool archived = false;
    bool favouritesOnly = false;
    int limit = 50;
};

// Keys of the products that have a word for each beginning, best first: whole words before beginnings of
// words, names that are or begin like the text before others, favourites before others, then by name.
// However many products have a word, a bounded number of them is looked at: of frequent words those that
// stand first by name, and some of the others.
Result<QList<qint64>> bestProducts(Database &database, WordSearch search);

// What each row of a product's words says of the words beside it: two of 62 bits for the first two letters of
// each, one for the first three. A row that lacks a bit of another beginning is passed over without a look at
// the product.
qint64 wordMark(const QStringList &words);

} // namespace shop
