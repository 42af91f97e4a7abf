-- SPDX-License-Identifier: GPL-3.0-or-later
-- A record that turned out to be another customer's points to it for good.
ALTER TABLE users_customer ADD COLUMN merged_into {int64} REFERENCES users_user (key);
--;
ALTER TABLE users_customer_history RENAME TO users_customer_history_before;
--;
CREATE TABLE users_customer_history (
    key {key},
    user_key {int64} NOT NULL REFERENCES users_user (key),
    at {int64} NOT NULL,
    actor {id},
    what TEXT NOT NULL CHECK (what IN ('created', 'changed', 'erased', 'merged', 'exported'))
) STRICT;
--;
INSERT INTO users_customer_history (user_key, at, actor, what)
    SELECT user_key, at, actor, what FROM users_customer_history_before ORDER BY key;
--;
DROP TABLE users_customer_history_before;
--;
CREATE INDEX users_customer_history_of ON users_customer_history (user_key, key);
