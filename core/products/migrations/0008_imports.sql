-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import did, so that it can be undone as a whole.
CREATE TABLE products_import (
    key {key},
    id {id} NOT NULL UNIQUE,
    file TEXT NOT NULL,
    hash TEXT NOT NULL,
    author {id},
    at {int64} NOT NULL,
    created {int64} NOT NULL,
    updated {int64} NOT NULL,
    undone_at {int64},
    undone_by {id}
) STRICT;
--;
-- A row for each product it made or changed, until that is undone. before: JSON of what the import
-- may change (past_import.h), empty for a product it made. moved: the last movement of the product
-- then; a later one is not the import's.
CREATE TABLE products_import_row (
    import {int64} NOT NULL REFERENCES products_import (key),
    product {id} NOT NULL,
    version_before {int64} NOT NULL,
    version {int64} NOT NULL,
    stock {int64} NOT NULL,
    moved {int64} NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (import, product)
) STRICT, WITHOUT ROWID;
--;
-- Which column of a file was read as what, by the hash of its header.
CREATE TABLE products_import_mapping (
    header TEXT PRIMARY KEY,
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;
