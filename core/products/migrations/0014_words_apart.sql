-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words refer to products without a reference that the database checks: it looked up the product for each of a
-- product's words, and read all words of the catalog for each product that was taken out. They are written with
-- the product, and taken out by the words of its search_text.
--only sqlite
CREATE TABLE products_word_apart (
    word TEXT NOT NULL,
    product {int64} NOT NULL,
    mark {int64} NOT NULL DEFAULT -1,
    PRIMARY KEY (word, product)
) STRICT, WITHOUT ROWID;
--;
--only sqlite
INSERT INTO products_word_apart (word, product, mark) SELECT word, product, mark FROM products_word ORDER BY word, product;
--;
--only sqlite
DROP TABLE products_word;
--;
--only sqlite
ALTER TABLE products_word_apart RENAME TO products_word;
--;
--only postgresql
ALTER TABLE products_word DROP CONSTRAINT products_word_product_fkey;
