-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names in their order say, too, which words their product has: what of very many products stands first is found
-- without a look at each.
ALTER TABLE products_product ADD COLUMN mark {int64} NOT NULL DEFAULT -1;
--;
DROP INDEX products_product_by_name;
--;
DROP INDEX products_product_favourites;
--;
--only sqlite
UPDATE products_product SET mark = COALESCE((SELECT w.mark FROM products_word w WHERE w.word =
    substr(search_text, 2, instr(substr(search_text, 2), ' ') - 1) AND w.product = products_product.key), -1);
--;
--only postgresql
UPDATE products_product SET mark = COALESCE((SELECT w.mark FROM products_word w WHERE w.word =
    split_part(search_text, ' ', 2) AND w.product = products_product.key), -1);
--;
CREATE INDEX products_product_by_name ON products_product (archived, name_folded, id, mark);
--;
CREATE INDEX products_product_favourites ON products_product (archived, name_folded, id, mark)
    WHERE favourite = 1;
