-- SPDX-License-Identifier: GPL-3.0-or-later
-- Categories stand below one another, and say which specifications their products have. Deferred: a copy
-- of the rows may come to a category before the one it stands below.
ALTER TABLE products_category ADD COLUMN parent {int64} REFERENCES products_category (key) DEFERRABLE INITIALLY DEFERRED;
--;
-- kind: the position in SpecificationField::Kind. choices: JSON array of texts.
CREATE TABLE products_field (
    category {int64} NOT NULL REFERENCES products_category (key),
    position {int64} NOT NULL,
    name TEXT NOT NULL,
    member TEXT NOT NULL,
    kind {int64} NOT NULL,
    unit TEXT NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (category, position),
    UNIQUE (category, member)
) STRICT, WITHOUT ROWID;
--;
-- The specifications of each product once more, one by one, as they are compared and sorted
-- (specificationOrder()).
CREATE TABLE products_specification (
    product {int64} NOT NULL REFERENCES products_product (key),
    member TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (product, member)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX products_specification_by_value ON products_specification (member, value, product);
--;
-- Products from before this table, until their rows are made.
CREATE TABLE products_specification_due (
    product {int64} PRIMARY KEY REFERENCES products_product (key)
) STRICT;
--;
INSERT INTO products_specification_due (product) SELECT key FROM products_product WHERE specifications <> '';
--;
--only postgresql
ALTER TABLE products_specification ALTER COLUMN member TYPE TEXT COLLATE "C";
--;
--only postgresql
ALTER TABLE products_specification ALTER COLUMN value TYPE TEXT COLLATE "C";
