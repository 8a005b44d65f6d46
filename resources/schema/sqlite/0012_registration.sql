-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Registration and what comes after it (R27, R29).

-- A transfer to another school or program. The admission stays where it was made; where the candidate is now follows
-- from the last transfer. A seat left behind is free for another transfer, and one moved to is taken: limits hold for
-- the admissions and the transfers together (R18).
CREATE TABLE transfer (
    id              INTEGER PRIMARY KEY,
    candidate_id    INTEGER NOT NULL REFERENCES candidate (id),
    run_id          INTEGER NOT NULL,
    from_school_id  INTEGER NOT NULL REFERENCES school (id),
    from_bucket_id  INTEGER NOT NULL REFERENCES bucket (id),
    from_program_id INTEGER REFERENCES program (id),
    school_id       INTEGER NOT NULL REFERENCES school (id),
    bucket_id       INTEGER NOT NULL REFERENCES bucket (id),
    program_id      INTEGER NOT NULL REFERENCES program (id),
    day             TEXT NOT NULL CHECK (length(day) = 10),
    early           INTEGER NOT NULL CHECK (early IN (0, 1)),
    reason          TEXT NOT NULL CHECK (reason <> ''),
    consent         TEXT NOT NULL DEFAULT '' CHECK (early = 0 OR consent <> ''),
    added           INTEGER NOT NULL,
    CHECK (school_id <> from_school_id OR program_id IS NOT from_program_id)
) STRICT
-- ;;
CREATE INDEX transfer_candidate ON transfer (candidate_id)
-- ;;
CREATE INDEX transfer_to ON transfer (bucket_id)
-- ;;
CREATE INDEX transfer_from ON transfer (from_bucket_id)
-- ;;
-- How many more candidates transfers brought to a place than they took away from it.
CREATE VIEW bucket_moved AS
SELECT id, (SELECT count(*) FROM transfer WHERE bucket_id = bucket.id)
         - (SELECT count(*) FROM transfer WHERE from_bucket_id = bucket.id) AS n
FROM bucket
-- ;;
CREATE VIEW school_moved AS
SELECT school_id AS id, (SELECT count(*) FROM transfer WHERE school_id = school_limit.school_id)
                      - (SELECT count(*) FROM transfer WHERE from_school_id = school_limit.school_id) AS n
FROM school_limit
-- ;;
CREATE VIEW program_moved AS
SELECT id, (SELECT count(*) FROM transfer WHERE program_id = program.id)
         - (SELECT count(*) FROM transfer WHERE from_program_id = program.id) AS n
FROM program
-- ;;
CREATE TRIGGER transfer_begins_where_one_is BEFORE INSERT ON transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen')
    WHERE NOT EXISTS (
        SELECT 1 FROM admission a
        LEFT JOIN transfer t ON t.id = (SELECT max(id) FROM transfer WHERE candidate_id = a.candidate_id)
        WHERE a.candidate_id = NEW.candidate_id AND a.run_id = NEW.run_id AND a.state = 'registered'
          AND coalesce(t.school_id, a.school_id) = NEW.from_school_id
          AND coalesce(t.bucket_id, a.bucket_id) = NEW.from_bucket_id
          AND coalesce(t.program_id, a.program_id) IS NEW.from_program_id);
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen')
    WHERE NOT EXISTS (SELECT 1 FROM bucket WHERE id = NEW.bucket_id AND school_id = NEW.school_id)
       OR NOT EXISTS (SELECT 1 FROM program WHERE id = NEW.program_id AND school_id = NEW.school_id AND ended IS NULL);
END
-- ;;
-- A claim takes the next seat that falls free, so it stands against a transfer as a cut does (R17).
CREATE TRIGGER transfer_within_limits BEFORE INSERT ON transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.bucket_id <> NEW.from_bucket_id
      AND NOT EXISTS (SELECT 1 FROM bucket JOIN bucket_moved USING (id)
                      WHERE id = NEW.bucket_id AND taken + cut + claim + n < seats);
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.school_id <> NEW.from_school_id
      AND NOT EXISTS (SELECT 1 FROM school_limit l JOIN school_moved m ON m.id = l.school_id
                      WHERE l.school_id = NEW.school_id AND l.taken + l.cut + l.claim + m.n < l.seats);
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.program_id IS NOT NEW.from_program_id
      AND NOT EXISTS (SELECT 1 FROM program JOIN program_moved USING (id)
                      WHERE id = NEW.program_id AND (seats IS NULL OR taken + n < seats));
END
-- ;;
CREATE TRIGGER transfer_is_never_changed BEFORE UPDATE ON transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER transfer_is_never_erased BEFORE DELETE ON transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
-- Whatever moves a counter or a limit later finds the seats taken that transfers took.
CREATE TRIGGER bucket_holds_transfers AFTER UPDATE OF taken, cut, seats ON bucket
WHEN EXISTS (SELECT 1 FROM transfer WHERE bucket_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    FROM bucket_moved WHERE id = NEW.id AND NEW.taken + NEW.cut + n > NEW.seats;
END
-- ;;
CREATE TRIGGER school_holds_transfers AFTER UPDATE OF taken, cut, seats ON school_limit
WHEN EXISTS (SELECT 1 FROM transfer WHERE school_id = NEW.school_id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    FROM school_moved WHERE id = NEW.school_id AND NEW.taken + NEW.cut + n > NEW.seats;
END
-- ;;
CREATE TRIGGER program_holds_transfers AFTER UPDATE OF taken, seats ON program
WHEN EXISTS (SELECT 1 FROM transfer WHERE program_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    FROM program_moved WHERE id = NEW.id AND NEW.seats IS NOT NULL AND NEW.taken + n > NEW.seats;
END
-- ;;
-- Somebody the province found registered at another school too. `outcome` is what a release came to: the admission
-- ended, or its state did not allow that and the release is on the record alone.
CREATE TABLE duplicate_case (
    id                    INTEGER PRIMARY KEY,
    candidate_id          INTEGER NOT NULL REFERENCES candidate (id),
    other_school          TEXT NOT NULL CHECK (other_school <> ''),
    other_registration_no TEXT NOT NULL DEFAULT '',
    note                  TEXT NOT NULL DEFAULT '',
    state                 TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'released')),
    outcome               TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'ended', 'recorded')),
    reason                TEXT NOT NULL DEFAULT '' CHECK (state = 'open' OR reason <> ''),
    added                 INTEGER NOT NULL,
    settled               INTEGER CHECK ((settled IS NULL) = (state = 'open')),
    UNIQUE (candidate_id, other_school, other_registration_no)
) STRICT
-- ;;
CREATE TRIGGER duplicate_stays_settled BEFORE UPDATE ON duplicate_case WHEN OLD.state <> 'open'
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:duplicate_settled');
END
-- ;;
CREATE TRIGGER duplicate_is_never_erased BEFORE DELETE ON duplicate_case
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:duplicate_settled');
END
-- ;;
-- The number that stands for an identity number in the national system, the same in every export.
CREATE TABLE registration_substitute (
    candidate_id INTEGER PRIMARY KEY REFERENCES candidate (id),
    number       TEXT NOT NULL UNIQUE CHECK (length(number) = 18),
    added        INTEGER NOT NULL
) STRICT
-- ;;
-- The register of proofs of registration given to schools outside the city.
CREATE TABLE registration_proof (
    id          INTEGER PRIMARY KEY,
    school_id   INTEGER NOT NULL REFERENCES school (id),
    number      TEXT NOT NULL UNIQUE,
    people      INTEGER NOT NULL CHECK (people > 0),
    digest      TEXT NOT NULL,
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    added       INTEGER NOT NULL
) STRICT
