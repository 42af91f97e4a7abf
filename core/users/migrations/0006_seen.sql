-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody last proved by their PIN who they are, at whatever register.
CREATE TABLE users_seen (
    user_key {int64} PRIMARY KEY REFERENCES users_user (key),
    at {int64} NOT NULL
) STRICT;
