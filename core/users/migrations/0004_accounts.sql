-- SPDX-License-Identifier: GPL-3.0-or-later
-- The customers who sign in, by the e-mail address of their record. An address counts as confirmed as
-- long as it is the one that was.
CREATE TABLE users_account (
    user_key {int64} PRIMARY KEY REFERENCES users_user (key),
    hash TEXT NOT NULL,
    confirmed_email TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at {int64} NOT NULL
) STRICT;
--;
CREATE TABLE users_session (
    id {id} NOT NULL PRIMARY KEY,
    user_key {int64} NOT NULL REFERENCES users_user (key),
    token_hash {blob} NOT NULL UNIQUE,
    device TEXT NOT NULL,
    created_at {int64} NOT NULL,
    seen_at {int64} NOT NULL,
    expires_at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX users_session_user ON users_session (user_key, created_at);
--;
-- Codes that were mailed, by the hash of the folded address: there is one for an address whether
-- somebody has an account with it or not. Used once, and gone.
CREATE TABLE users_mail_code (
    address {blob} NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'reset')),
    code_hash {blob} NOT NULL,
    expires_at {int64} NOT NULL,
    tries {int64} NOT NULL CHECK (tries >= 0),
    sent {int64} NOT NULL CHECK (sent > 0),
    first_sent_at {int64} NOT NULL,
    PRIMARY KEY (address, purpose)
) STRICT;
--;
-- Wrong passwords from one place at one address, and from one place at all of them (pin_delay.h).
CREATE TABLE users_guess (
    scope {blob} NOT NULL PRIMARY KEY,
    failed {int64} NOT NULL CHECK (failed >= 0),
    delay_ms {int64} NOT NULL CHECK (delay_ms BETWEEN 0 AND 900000),
    delay_seen_at {int64} NOT NULL,
    delay_seen_up {int64} NOT NULL,
    delay_boot TEXT NOT NULL
) STRICT;
