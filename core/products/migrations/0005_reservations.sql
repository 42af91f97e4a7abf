-- SPDX-License-Identifier: GPL-3.0-or-later
-- What orders do to the stock, a row for each of their lines (rest_contract.md §9): it only moves
-- on, so that an order's step happens once. Key: the order's 16 bytes, then the line's.
CREATE TABLE products_reservation (
    order_id {id} NOT NULL,
    line {id} NOT NULL,
    product {int64} NOT NULL REFERENCES products_product (key),
    quantity {int64} NOT NULL CHECK (quantity >= 0),
    state TEXT NOT NULL CHECK (state IN ('reserve', 'release', 'sold', 'return')),
    PRIMARY KEY (order_id, line)
) STRICT, WITHOUT ROWID;
--;
-- The sums of what is reserved, by product, for the check of the stock.
CREATE INDEX products_reservation_open ON products_reservation (product) WHERE state = 'reserve';
