-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE users_role (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    position {int64} NOT NULL,
    all_rights {bool} NOT NULL
) STRICT;
--;
-- What a role may do, up to an amount in minor units and a share in millionths; no limit where null.
CREATE TABLE users_role_right (
    role TEXT NOT NULL REFERENCES users_role (code),
    action TEXT NOT NULL,
    limit_minor {int64} CHECK (limit_minor >= 0),
    limit_percent {int64} CHECK (limit_percent BETWEEN 0 AND 1000000),
    PRIMARY KEY (role, action)
) STRICT;
--;
-- All people: staff have a role, customers (kind 'customer') have none.
CREATE TABLE users_user (
    key {key},
    id {id} NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('staff', 'customer')),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    role TEXT REFERENCES users_role (code),
    colour TEXT NOT NULL,
    active {bool} NOT NULL,
    version {int64} NOT NULL,
    created_at {int64} NOT NULL,
    updated_at {int64} NOT NULL,
    CHECK ((kind = 'staff') = (role IS NOT NULL))
) STRICT;
--;
-- Staff are told apart by name on the sign-in page; customers may share one.
CREATE UNIQUE INDEX users_staff_name ON users_user (name_folded)
    WHERE kind = 'staff' AND active = 1;
--;
-- A delay is what was left of it at a moment, not the moment it ends: a clock that is set can then
-- neither shorten it nor lock anybody out for years. The moment is told by the clock and, for as
-- long as the machine is not started anew, by how long it has been running.
CREATE TABLE users_pin (
    user_key {int64} PRIMARY KEY REFERENCES users_user (key),
    hash TEXT NOT NULL,
    length {int64} NOT NULL CHECK (length BETWEEN 4 AND 8),
    failed {int64} NOT NULL CHECK (failed >= 0),
    delay_ms {int64} NOT NULL CHECK (delay_ms BETWEEN 0 AND 900000),
    delay_seen_at {int64} NOT NULL,
    delay_seen_up {int64} NOT NULL,
    delay_boot TEXT NOT NULL
) STRICT;
--;
-- Wrong PINs at a register, whoever was tried, kept as above.
CREATE TABLE users_register_tries (
    register {id} NOT NULL PRIMARY KEY,
    failed {int64} NOT NULL CHECK (failed >= 0),
    delay_ms {int64} NOT NULL CHECK (delay_ms BETWEEN 0 AND 120000),
    delay_seen_at {int64} NOT NULL,
    delay_seen_up {int64} NOT NULL,
    delay_boot TEXT NOT NULL
) STRICT;
--;
CREATE TABLE users_done (
    command_id {id} NOT NULL PRIMARY KEY,
    request_hash {blob} NOT NULL,
    answer {blob},
    at {int64} NOT NULL
) STRICT;
--;
INSERT INTO users_role (code, name, position, all_rights) VALUES
    ('owner', '', 1, 1),
    ('manager', '', 2, 0),
    ('cashier', '', 3, 0),
    ('stock', '', 4, 0);
--;
INSERT INTO users_role_right (role, action, limit_minor, limit_percent) VALUES
    ('manager', 'sell', NULL, NULL),
    ('manager', 'discount', NULL, NULL),
    ('manager', 'override-price', NULL, NULL),
    ('manager', 'remove-line-after-total', NULL, NULL),
    ('manager', 'return', NULL, NULL),
    ('manager', 'return-without-receipt', NULL, NULL),
    ('manager', 'void-sale', NULL, NULL),
    ('manager', 'correct-tender', NULL, NULL),
    ('manager', 'no-sale', NULL, NULL),
    ('manager', 'open-shift', NULL, NULL),
    ('manager', 'close-shift', NULL, NULL),
    ('manager', 'move-cash', NULL, NULL),
    ('manager', 'reprint', NULL, NULL),
    ('manager', 'edit-products', NULL, NULL),
    ('manager', 'adjust-stock', NULL, NULL),
    ('manager', 'import-products', NULL, NULL),
    ('manager', 'manage-orders', NULL, NULL),
    ('manager', 'manage-customers', NULL, NULL),
    ('manager', 'view-reports', NULL, NULL),
    ('manager', 'export-data', NULL, NULL),
    ('manager', 'training', NULL, NULL),
    ('cashier', 'sell', NULL, NULL),
    ('cashier', 'discount', NULL, 100000),
    ('cashier', 'return', 2500, NULL),
    ('cashier', 'open-shift', NULL, NULL),
    ('cashier', 'close-shift', NULL, NULL),
    ('cashier', 'reprint', NULL, NULL),
    ('cashier', 'manage-customers', NULL, NULL),
    ('cashier', 'training', NULL, NULL),
    ('stock', 'adjust-stock', NULL, NULL),
    ('stock', 'import-products', NULL, NULL),
    ('stock', 'training', NULL, NULL);
