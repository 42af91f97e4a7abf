-- SPDX-License-Identifier: GPL-3.0-or-later
-- The deposit that is sold and returned with a product: apart from the product, since few have one
-- and a scan need not read it.
CREATE TABLE products_deposit (
    product {int64} PRIMARY KEY REFERENCES products_product (key),
    deposit {int64} NOT NULL REFERENCES products_product (key)
) STRICT;
--;
CREATE INDEX products_deposit_by_deposit ON products_deposit (deposit);
--;
-- Kind 3: deposits, for the list of empties of a shop with a million products.
CREATE INDEX products_product_deposits ON products_product (archived, name_folded, id)
    WHERE kind = 3;
