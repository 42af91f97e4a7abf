-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same rows by the same condition in other words: for a list of more than two SQLite fills a table
-- in memory whenever a row is written.
DROP INDEX devices_print_job_undone;
--;
CREATE INDEX devices_print_job_undone ON devices_print_job (register_id, position)
    WHERE state = 'waiting' OR state = 'failed' OR state = 'printing';
