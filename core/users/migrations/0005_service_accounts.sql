-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody may do over the network; who is not here is a customer.
CREATE TABLE users_service_role (
    user_key {int64} PRIMARY KEY REFERENCES users_user (key),
    role TEXT NOT NULL CHECK (role IN ('customer', 'staff', 'admin'))
) STRICT;
--;
-- Tokens that a session was renewed with, by their hash: one that comes again was stolen.
CREATE TABLE users_spent_token (
    token_hash {blob} NOT NULL PRIMARY KEY,
    session {id} NOT NULL,
    user_id {id} NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX users_spent_token_at ON users_spent_token (at);
