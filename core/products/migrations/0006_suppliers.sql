-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who goods come from, and how each product is ordered.
CREATE TABLE products_supplier (
    key {key},
    id {id} NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    our_number TEXT NOT NULL,
    archived {bool} NOT NULL,
    version {int64} NOT NULL CHECK (version > 0),
    updated_at {int64} NOT NULL
) STRICT;
--;
-- Apart from the product, since not every product is ordered and a scan need not read it.
CREATE TABLE products_supply (
    product {int64} PRIMARY KEY REFERENCES products_product (key),
    supplier {int64} REFERENCES products_supplier (key),
    order_number TEXT NOT NULL,
    target {int64} CHECK (target >= 0),
    pack {int64} NOT NULL CHECK (pack > 0)
) STRICT;
--;
CREATE INDEX products_supply_by_supplier ON products_supply (supplier, product);
--;
-- Few of many: what was sold or promised though it was not there.
CREATE INDEX products_stock_oversold ON products_stock (product) WHERE on_hand < reserved;
