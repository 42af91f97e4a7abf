-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE cart_cart (
    id {id} NOT NULL PRIMARY KEY,
    register {id} NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'held')),
    discount TEXT NOT NULL,
    discount_currency TEXT NOT NULL,
    note TEXT NOT NULL,
    version {int64} NOT NULL CHECK (version > 0),
    created_at {int64} NOT NULL,
    updated_at {int64} NOT NULL,
    customer TEXT NOT NULL,
    coupons TEXT NOT NULL,
    age_checked {int64} NOT NULL,
    totalled {bool} NOT NULL
) STRICT;
--;
CREATE INDEX cart_cart_register ON cart_cart (register, created_at);
--;
-- A line is a snapshot that nobody searches in, so it is one value. Positions may have gaps.
CREATE TABLE cart_line (
    cart {id} NOT NULL REFERENCES cart_cart (id) ON DELETE CASCADE,
    id {id} NOT NULL,
    position {int64} NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (cart, id)
) STRICT, WITHOUT ROWID;
--;
-- What the last changes replaced, to take them back.
CREATE TABLE cart_change (
    cart {id} NOT NULL REFERENCES cart_cart (id) ON DELETE CASCADE,
    version {int64} NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (cart, version)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE cart_done (
    command_id {id} NOT NULL PRIMARY KEY,
    request_hash {blob} NOT NULL,
    answer {blob},
    at {int64} NOT NULL
) STRICT, WITHOUT ROWID;
