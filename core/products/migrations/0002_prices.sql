-- SPDX-License-Identifier: GPL-3.0-or-later
-- How labels with a price, weight or count in their barcode are laid out.
CREATE TABLE products_label_rule (
    position {int64} PRIMARY KEY,
    name TEXT NOT NULL,
    pattern TEXT NOT NULL,
    decimals {int64} CHECK (decimals BETWEEN 0 AND 4),
    enabled {bool} NOT NULL
) STRICT;
--;
-- The definition is JSON of whole numbers and texts: promotion_json.h.
CREATE TABLE products_promotion (
    id {id} NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    active {bool} NOT NULL,
    definition TEXT NOT NULL,
    version {int64} NOT NULL CHECK (version > 0),
    created_at {int64} NOT NULL,
    updated_at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX products_promotion_active ON products_promotion (active, id);
--;
-- Every version a promotion has had, and who made it: a receipt can be explained years later.
CREATE TABLE products_promotion_version (
    promotion {id} NOT NULL REFERENCES products_promotion (id),
    version {int64} NOT NULL,
    name TEXT NOT NULL,
    active {bool} NOT NULL,
    definition TEXT NOT NULL,
    author {id},
    at {int64} NOT NULL,
    PRIMARY KEY (promotion, version)
) STRICT, WITHOUT ROWID;
