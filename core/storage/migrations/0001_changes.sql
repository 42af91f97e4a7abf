-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row per thing and transaction, in the order of the commits.
CREATE TABLE changes (
    seq {key},
    module TEXT NOT NULL,
    entity TEXT NOT NULL,
    id {id} NOT NULL,
    at {int64} NOT NULL
) STRICT;
--;
-- Names the series of positions in changes; a restore puts another name here.
CREATE TABLE changes_epoch (
    one {int64} PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL
) STRICT;
--;
--only sqlite
INSERT INTO changes_epoch (one, epoch) VALUES (1, lower(hex(randomblob(16))));
--;
--only postgresql
INSERT INTO changes_epoch (one, epoch) VALUES (1, replace(gen_random_uuid()::text, '-', ''));
