-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a customer beside the name. Erasure empties the texts and keeps key and number.
CREATE TABLE users_customer (
    user_key {int64} PRIMARY KEY REFERENCES users_user (key),
    number {int64} NOT NULL UNIQUE CHECK (number > 0),
    firm TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    note TEXT NOT NULL,
    credit_minor {int64} CHECK (credit_minor >= 0),
    currency TEXT NOT NULL
) STRICT;
--;
CREATE UNIQUE INDEX users_customer_email ON users_customer (email_folded) WHERE email_folded <> '';
--;
CREATE INDEX users_customer_name ON users_user (name_folded) WHERE kind = 'customer' AND active = 1;
--;
CREATE TABLE users_address (
    user_key {int64} NOT NULL REFERENCES users_user (key),
    position {int64} NOT NULL,
    label TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (user_key, position)
) STRICT;
--;
-- Under what a customer is found: words of the names, digits of phone and number, the e-mail.
CREATE TABLE users_customer_word (
    user_key {int64} NOT NULL REFERENCES users_user (key),
    word TEXT NOT NULL,
    PRIMARY KEY (user_key, word)
) STRICT;
--;
CREATE INDEX users_customer_word_word ON users_customer_word (word, user_key);
--;
CREATE TABLE users_customer_history (
    key {key},
    user_key {int64} NOT NULL REFERENCES users_user (key),
    at {int64} NOT NULL,
    actor {id},
    what TEXT NOT NULL CHECK (what IN ('created', 'changed', 'erased'))
) STRICT;
