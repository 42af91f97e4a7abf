-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the list of the desk is read by, page after page, and what prices were before.
ALTER TABLE products_stock ADD COLUMN reorder_at {int64};
--;
ALTER TABLE products_product ADD COLUMN price_since {int64} NOT NULL DEFAULT 0;
--;
UPDATE products_product SET price_since = updated_at;
--;
CREATE INDEX products_product_by_sku ON products_product (archived, sku);
--;
-- Without a price: below every price there is.
CREATE INDEX products_product_by_price ON products_product (archived, (COALESCE(price, -1)), key);
--;
CREATE INDEX products_product_no_price ON products_product (archived, name_folded, id)
    WHERE price IS NULL;
--;
CREATE INDEX products_stock_by_on_hand ON products_stock (on_hand, product);
--;
-- Few of many: what a shop has to order.
CREATE INDEX products_stock_low ON products_stock (product)
    WHERE reorder_at IS NOT NULL AND on_hand - reserved <= reorder_at;
--;
CREATE INDEX products_movement_by_product ON products_movement (product, seq);
--;
-- Prices that have ended; the one that holds stands with the product, since price_since.
CREATE TABLE products_past_price (
    product {int64} NOT NULL REFERENCES products_product (key),
    valid_from {int64} NOT NULL,
    valid_until {int64} NOT NULL CHECK (valid_until > valid_from),
    price {int64} CHECK (price >= 0),
    currency TEXT NOT NULL,
    ended_by {id},
    PRIMARY KEY (product, valid_from)
) STRICT, WITHOUT ROWID;
