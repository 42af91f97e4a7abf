-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that wait to be sent. Their values, and with them codes, are gone once they were.
CREATE TABLE devices_mail (
    position {key},
    id {id} NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    not_after {int64} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'refused', 'sent', 'cancelled')),
    tries {int64} NOT NULL CHECK (tries >= 0),
    next_try_at {int64} NOT NULL,
    last_error TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at {int64} NOT NULL,
    done_at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX devices_mail_undone ON devices_mail (state, position)
    WHERE state IN ('waiting', 'refused');
--;
-- The server that takes them, one for the shop. Its password is not here (SecretStore).
CREATE TABLE devices_mail_server (
    one {int64} PRIMARY KEY CHECK (one = 1),
    host TEXT NOT NULL,
    port {int64} NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security TEXT NOT NULL CHECK (security IN ('tls', 'starttls', 'none')),
    user_name TEXT NOT NULL,
    sender TEXT NOT NULL,
    sender_name TEXT NOT NULL
) STRICT;
