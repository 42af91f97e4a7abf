-- SPDX-License-Identifier: GPL-3.0-or-later
-- The position is the order of printing. A sale writes into each index, so there are few.
CREATE TABLE devices_print_job (
    position {key},
    id {id} NOT NULL UNIQUE,
    register_id {id} NOT NULL,
    kind TEXT NOT NULL,
    document {blob} NOT NULL,
    copy_number {int64} NOT NULL,
    open_drawer {bool} NOT NULL,
    state TEXT NOT NULL,
    tries {int64} NOT NULL,
    last_error TEXT NOT NULL,
    created_at {int64} NOT NULL,
    printed_at {int64} NOT NULL
) STRICT;
--;
CREATE INDEX devices_print_job_undone ON devices_print_job (register_id, position)
    WHERE state IN ('waiting', 'failed', 'printing');
--;
CREATE INDEX devices_print_job_document ON devices_print_job (document);
