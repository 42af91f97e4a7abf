-- SPDX-License-Identifier: GPL-3.0-or-later
-- Carts of customers who shop by themselves: one for each, no ticket of the register they stand at.
ALTER TABLE cart_cart ADD COLUMN shopper {id};
--;
CREATE UNIQUE INDEX cart_cart_shopper ON cart_cart (shopper) WHERE shopper IS NOT NULL;
--;
-- What the shop lets them choose; one row.
CREATE TABLE cart_storefront (
    one {int64} PRIMARY KEY CHECK (one = 1),
    delivers {bool} NOT NULL,
    delivery_minor {int64} NOT NULL CHECK (delivery_minor >= 0),
    currency TEXT NOT NULL,
    collects {bool} NOT NULL,
    till {bool} NOT NULL,
    cards {bool} NOT NULL
) STRICT;
