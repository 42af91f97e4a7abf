-- SPDX-License-Identifier: GPL-3.0-or-later
-- The price on the last label printed of a product: another price than that wants a new label.
CREATE TABLE products_label (
    product {int64} PRIMARY KEY REFERENCES products_product (key),
    price {int64} NOT NULL,
    printed_at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX products_label_printed ON products_label (printed_at);
--;
CREATE INDEX products_product_by_price_since ON products_product (price_since) WHERE archived = 0;
