-- SPDX-License-Identifier: GPL-3.0-or-later
-- Products that are variants of one: a family has a row here, each variant is a product of its own.
-- handle: what files know the family by. options and choices: JSON arrays of texts, as many.
CREATE TABLE products_family (
    key {key},
    id {id} NOT NULL UNIQUE,
    handle TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    options TEXT NOT NULL
) STRICT;
--;
CREATE TABLE products_variant (
    product {int64} PRIMARY KEY REFERENCES products_product (key),
    family {int64} NOT NULL REFERENCES products_family (key),
    position {int64} NOT NULL,
    choices TEXT NOT NULL
) STRICT;
--;
CREATE INDEX products_variant_by_family ON products_variant (family, position);
