-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns a scan reads stand first in products_product: a long description or specification
-- behind them then stays on overflow pages that a scan never touches.
CREATE TABLE products_category (
    key {key},
    id {id} NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    shelf TEXT NOT NULL,
    position {int64} NOT NULL
) STRICT;
--;
CREATE TABLE products_tax_category (
    code TEXT PRIMARY KEY,
    position {int64} NOT NULL,
    name TEXT NOT NULL,
    mark TEXT NOT NULL
) STRICT;
--;
CREATE TABLE products_tax_component (
    position {int64} PRIMARY KEY,
    category TEXT NOT NULL REFERENCES products_tax_category (code),
    name TEXT NOT NULL,
    rate_millionths {int64} NOT NULL CHECK (rate_millionths BETWEEN 0 AND 1000000),
    valid_from TEXT,
    valid_until TEXT,
    receipt_position {int64} NOT NULL
) STRICT;
--;
CREATE TABLE products_product (
    key {key},
    id {id} NOT NULL UNIQUE,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind {int64} NOT NULL,
    unit {int64} NOT NULL,
    price {int64} CHECK (price >= 0),
    currency TEXT NOT NULL,
    tax_category TEXT NOT NULL,
    category {int64} REFERENCES products_category (key),
    image TEXT NOT NULL,
    age_limit {int64} NOT NULL,
    no_discount {bool} NOT NULL,
    favourite {bool} NOT NULL,
    archived {bool} NOT NULL,
    name_folded TEXT NOT NULL,
    search_text TEXT NOT NULL,
    version {int64} NOT NULL,
    cost {int64} CHECK (cost >= 0),
    created_at {int64} NOT NULL,
    updated_at {int64} NOT NULL,
    image_url TEXT NOT NULL,
    created_by {blob} NOT NULL,
    description TEXT NOT NULL,
    specifications TEXT NOT NULL
) STRICT;
--;
CREATE INDEX products_product_by_name ON products_product (archived, name_folded, id);
--;
CREATE INDEX products_product_by_category ON products_product (category, archived, name_folded, id);
--;
CREATE INDEX products_product_favourites ON products_product (archived, name_folded, id)
    WHERE favourite = 1;
--;
CREATE TABLE products_barcode (
    key TEXT PRIMARY KEY,
    product {int64} NOT NULL REFERENCES products_product (key),
    text TEXT NOT NULL,
    pack {int64} NOT NULL CHECK (pack > 0),
    position {int64} NOT NULL
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX products_barcode_by_product ON products_barcode (product, position);
--;
-- Folded words of name, SKU and barcodes; searched by beginnings as ranges of (word, product).
CREATE TABLE products_word (
    word TEXT NOT NULL,
    product {int64} NOT NULL REFERENCES products_product (key),
    PRIMARY KEY (word, product)
) STRICT, WITHOUT ROWID;
--;
-- Apart from the product, so that a sale writes narrow rows.
CREATE TABLE products_stock (
    product {int64} PRIMARY KEY REFERENCES products_product (key),
    on_hand {int64} NOT NULL,
    reserved {int64} NOT NULL CHECK (reserved >= 0)
) STRICT;
--;
CREATE TABLE products_movement (
    seq {key},
    key TEXT NOT NULL UNIQUE,
    product {int64} NOT NULL REFERENCES products_product (key),
    change {int64} NOT NULL,
    reason TEXT NOT NULL,
    document {id},
    note TEXT NOT NULL,
    author {id},
    register {id},
    at {int64} NOT NULL
) STRICT;
--;
CREATE TABLE products_image (
    hash TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes {blob} NOT NULL
) STRICT;
--;
-- The next number to give as a SKU to a product that comes without one.
CREATE TABLE products_next_sku (
    id {int64} PRIMARY KEY CHECK (id = 1),
    next {int64} NOT NULL
) STRICT;
--;
INSERT INTO products_next_sku (id, next) VALUES (1, 1001);
--;
CREATE TABLE products_done (
    command_id {id} PRIMARY KEY,
    request_hash {blob} NOT NULL,
    answer {blob},
    at {int64} NOT NULL
) STRICT;
--;
--only postgresql
ALTER TABLE products_word ALTER COLUMN word TYPE TEXT COLLATE "C";
--;
--only postgresql
ALTER TABLE products_product ALTER COLUMN name_folded TYPE TEXT COLLATE "C";
