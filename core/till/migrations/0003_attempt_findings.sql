-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody found out about a payment at a terminal that belongs to no ticket any more: nobody is
-- asked about it again.
CREATE TABLE till_attempt_finding (
    attempt {id} NOT NULL PRIMARY KEY REFERENCES till_payment_attempt (id),
    finding TEXT NOT NULL CHECK (finding <> ''),
    author {id},
    at {int64} NOT NULL
) STRICT, WITHOUT ROWID;
--;
--only sqlite
CREATE TRIGGER till_attempt_finding_frozen BEFORE UPDATE ON till_attempt_finding
BEGIN
    SELECT RAISE(ABORT, 'till_attempt_finding: what was found is kept');
END;
--;
--only sqlite
CREATE TRIGGER till_attempt_finding_kept BEFORE DELETE ON till_attempt_finding
BEGIN
    SELECT RAISE(ABORT, 'till_attempt_finding: what was found is kept');
END;
--;
--only postgresql
CREATE TRIGGER till_attempt_finding_frozen BEFORE UPDATE OR DELETE ON till_attempt_finding
    FOR EACH ROW EXECUTE FUNCTION till_refuse();
