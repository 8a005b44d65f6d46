-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Inspections (R35), violations and what follows from them (R36).

CREATE TABLE inspection_round (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL CHECK (name <> ''),
    first TEXT NOT NULL,
    last  TEXT NOT NULL CHECK (last >= first),
    added INTEGER NOT NULL,
    ended INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX inspection_round_name ON inspection_round (name) WHERE ended IS NULL
-- ;;
-- The season's checklist. english is empty where an item was written by hand.
CREATE TABLE inspection_item (
    id       INTEGER PRIMARY KEY,
    theme    TEXT NOT NULL CHECK (theme <> ''),
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 400),
    english  TEXT NOT NULL DEFAULT '',
    added    INTEGER NOT NULL,
    ended    INTEGER CHECK (ended > added)
) STRICT
-- ;;
-- Which district's inspectors go to which junior-high school; day is empty until they have been there.
CREATE TABLE inspection (
    id                 INTEGER PRIMARY KEY,
    round_id           INTEGER NOT NULL REFERENCES inspection_round (id),
    junior_school_id   INTEGER NOT NULL REFERENCES junior_school (id),
    inspector_district TEXT NOT NULL CHECK (inspector_district <> ''),
    day                TEXT NOT NULL DEFAULT '',
    inspectors         TEXT NOT NULL DEFAULT '',
    version            INTEGER NOT NULL DEFAULT 1,
    added              INTEGER NOT NULL,
    ended              INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX inspection_school ON inspection (round_id, junior_school_id) WHERE ended IS NULL
-- ;;
-- Nobody inspects at home (R35), whoever writes.
CREATE TRIGGER inspection_is_not_at_home BEFORE INSERT ON inspection
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:inspector_at_home')
    WHERE NEW.inspector_district = (SELECT d.code FROM junior_school j JOIN district d ON d.id = j.district_id
                                    WHERE j.id = NEW.junior_school_id);
END
-- ;;
CREATE TRIGGER inspection_stays_away_from_home BEFORE UPDATE OF inspector_district, junior_school_id ON inspection
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:inspector_at_home')
    WHERE NEW.inspector_district = (SELECT d.code FROM junior_school j JOIN district d ON d.id = j.district_id
                                    WHERE j.id = NEW.junior_school_id);
END
-- ;;
CREATE TABLE inspection_answer (
    id            INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id),
    item_id       INTEGER NOT NULL REFERENCES inspection_item (id),
    answer        TEXT NOT NULL CHECK (answer IN ('met', 'not-met', 'not-applicable')),
    remark        TEXT NOT NULL DEFAULT '',
    added         INTEGER NOT NULL,
    ended         INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX inspection_answer_item ON inspection_answer (inspection_id, item_id) WHERE ended IS NULL
-- ;;
-- What is to be put right by when; settled_on is empty until somebody has seen that it was.
CREATE TABLE inspection_finding (
    id            INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id),
    finding       TEXT NOT NULL CHECK (finding <> ''),
    due           TEXT NOT NULL CHECK (length(due) = 10),
    settled_on    TEXT NOT NULL DEFAULT '',
    settlement    TEXT NOT NULL DEFAULT '',
    version       INTEGER NOT NULL DEFAULT 1,
    added         INTEGER NOT NULL,
    ended         INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX inspection_finding_inspection ON inspection_finding (inspection_id)
-- ;;
-- A report of a violation. subject_code is empty for a post and may be unknown to the season for a school that is not
-- listed. sealed holds the reporter's name and contact under the season's key; the readable columns are then empty.
CREATE TABLE violation (
    id               INTEGER PRIMARY KEY,
    kind             TEXT NOT NULL CHECK (kind <> ''),
    offender         TEXT NOT NULL CHECK (offender IN ('school', 'junior-school', 'post', 'unlisted')),
    subject_code     TEXT NOT NULL DEFAULT '',
    subject_name     TEXT NOT NULL CHECK (subject_name <> ''),
    district_code    TEXT NOT NULL DEFAULT '',
    happened_on      TEXT NOT NULL DEFAULT '',
    facts            TEXT NOT NULL CHECK (facts <> ''),
    source           TEXT NOT NULL CHECK (source IN ('report', 'suspicion', 'inspection', 'calendar')),
    anonymous        INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    reporter         TEXT NOT NULL DEFAULT '',
    reporter_contact TEXT NOT NULL DEFAULT '',
    sealed           BLOB,
    state            TEXT NOT NULL CHECK (state IN ('reported', 'investigated', 'established', 'dismissed')),
    reported_at      TEXT NOT NULL,
    version          INTEGER NOT NULL DEFAULT 1,
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added),
    CHECK (anonymous = 0 OR (reporter = '' AND reporter_contact = '' AND sealed IS NULL)),
    CHECK (sealed IS NULL OR (reporter = '' AND reporter_contact = ''))
) STRICT
-- ;;
CREATE TABLE violation_step (
    id           INTEGER PRIMARY KEY,
    violation_id INTEGER NOT NULL REFERENCES violation (id),
    act          TEXT NOT NULL,
    from_state   TEXT NOT NULL,
    to_state     TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    actor        TEXT NOT NULL,
    at           TEXT NOT NULL,
    added        INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX violation_step_violation ON violation_step (violation_id)
-- ;;
-- A sanction under its order. A percentage is kept beside the seats it came to. It ends by being lifted, on the record;
-- until is the last day of one that expires by itself.
CREATE TABLE sanction (
    id            INTEGER PRIMARY KEY,
    violation_id  INTEGER REFERENCES violation (id),
    kind          TEXT NOT NULL CHECK (kind <> ''),
    effect        TEXT NOT NULL CHECK (effect IN ('none', 'cut', 'restrict', 'stop')),
    offender      TEXT NOT NULL CHECK (offender IN ('school', 'junior-school', 'post', 'unlisted')),
    school_id     INTEGER REFERENCES school (id),
    subject_code  TEXT NOT NULL DEFAULT '',
    subject_name  TEXT NOT NULL CHECK (subject_name <> ''),
    seats         INTEGER CHECK (seats > 0),
    percent       INTEGER CHECK (percent BETWEEN 1 AND 100),
    district      TEXT NOT NULL DEFAULT '',
    program_code  TEXT NOT NULL DEFAULT '',
    order_no      TEXT NOT NULL CHECK (order_no <> ''),
    day           TEXT NOT NULL CHECK (length(day) = 10),
    until         TEXT NOT NULL DEFAULT '',
    remark        TEXT NOT NULL DEFAULT '',
    revoked       INTEGER NOT NULL DEFAULT 0 CHECK (revoked >= 0),
    lifted_order  TEXT NOT NULL DEFAULT '',
    lifted_reason TEXT NOT NULL DEFAULT '',
    actor         TEXT NOT NULL,
    added         INTEGER NOT NULL,
    ended         INTEGER CHECK (ended > added),
    CHECK (effect = 'none' OR school_id IS NOT NULL),
    CHECK (ended IS NULL OR (lifted_order <> '' AND lifted_reason <> ''))
) STRICT
-- ;;
CREATE INDEX sanction_school ON sanction (school_id, effect)
-- ;;
CREATE TRIGGER sanction_is_never_erased BEFORE DELETE ON sanction
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:sanction_frozen');
END
-- ;;
CREATE TRIGGER sanction_only_ends BEFORE UPDATE ON sanction
WHEN OLD.ended IS NOT NULL
  OR (NEW.id, NEW.violation_id, NEW.kind, NEW.effect, NEW.offender, NEW.school_id, NEW.subject_code, NEW.subject_name,
      NEW.seats, NEW.percent, NEW.district, NEW.program_code, NEW.order_no, NEW.day, NEW.until, NEW.remark, NEW.actor,
      NEW.added)
  IS NOT (OLD.id, OLD.violation_id, OLD.kind, OLD.effect, OLD.offender, OLD.school_id, OLD.subject_code,
      OLD.subject_name, OLD.seats, OLD.percent, OLD.district, OLD.program_code, OLD.order_no, OLD.day, OLD.until,
      OLD.remark, OLD.actor, OLD.added)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:sanction_frozen');
END
-- ;;
CREATE TRIGGER sanction_of_what_is_established BEFORE INSERT ON sanction
WHEN NEW.violation_id IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM violation WHERE id = NEW.violation_id AND state = 'established')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:violation_not_established');
END
-- ;;
-- What one order takes from one bucket, free seats and claim together (R17).
CREATE TABLE plan_cut (
    id          INTEGER PRIMARY KEY,
    sanction_id INTEGER NOT NULL REFERENCES sanction (id),
    school_id   INTEGER NOT NULL REFERENCES school (id),
    district    TEXT NOT NULL,
    seats       INTEGER NOT NULL CHECK (seats > 0),
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX plan_cut_place ON plan_cut (school_id, district, sanction_id) WHERE ended IS NULL
-- ;;
CREATE TRIGGER plan_cut_is_never_erased BEFORE DELETE ON plan_cut
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:sanction_frozen');
END
-- ;;
CREATE TRIGGER plan_cut_only_ends BEFORE UPDATE ON plan_cut
WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL
  OR (NEW.id, NEW.sanction_id, NEW.school_id, NEW.district, NEW.seats, NEW.added)
  IS NOT (OLD.id, OLD.sanction_id, OLD.school_id, OLD.district, OLD.seats, OLD.added)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:sanction_frozen');
END
-- ;;
-- A bucket gives what is free at once; the rest of its cuts is a claim on every seat that falls free (R17). So cut and
-- claim follow from the orders in force, the seats and who holds them, and from nothing else.
CREATE TRIGGER plan_cut_begins AFTER INSERT ON plan_cut
BEGIN
    UPDATE bucket SET cut = min(due.n, seats - taken), claim = due.n - min(due.n, seats - taken)
    FROM (SELECT coalesce(sum(seats), 0) AS n FROM plan_cut
          WHERE school_id = NEW.school_id AND district = NEW.district AND ended IS NULL) AS due
    WHERE bucket.school_id = NEW.school_id AND bucket.district = NEW.district;
    UPDATE school_limit SET (cut, claim) = (SELECT coalesce(sum(bucket.cut), 0), coalesce(sum(bucket.claim), 0)
                                            FROM bucket WHERE bucket.school_id = NEW.school_id)
    WHERE school_id = NEW.school_id;
END
-- ;;
CREATE TRIGGER plan_cut_ends AFTER UPDATE OF ended ON plan_cut
BEGIN
    UPDATE bucket SET cut = min(due.n, seats - taken), claim = due.n - min(due.n, seats - taken)
    FROM (SELECT coalesce(sum(seats), 0) AS n FROM plan_cut
          WHERE school_id = NEW.school_id AND district = NEW.district AND ended IS NULL) AS due
    WHERE bucket.school_id = NEW.school_id AND bucket.district = NEW.district;
    UPDATE school_limit SET (cut, claim) = (SELECT coalesce(sum(bucket.cut), 0), coalesce(sum(bucket.claim), 0)
                                            FROM bucket WHERE bucket.school_id = NEW.school_id)
    WHERE school_id = NEW.school_id;
END
-- ;;
CREATE TRIGGER bucket_claim_takes_what_falls_free AFTER UPDATE OF taken, seats ON bucket
WHEN NEW.claim > 0 AND NEW.taken + NEW.cut < NEW.seats
BEGIN
    UPDATE bucket SET cut = min(NEW.cut + NEW.claim, NEW.seats - NEW.taken),
                      claim = NEW.cut + NEW.claim - min(NEW.cut + NEW.claim, NEW.seats - NEW.taken)
    WHERE id = NEW.id;
END
-- ;;
-- The bucket's counter moves first, the school's after it: then the school has room for what its buckets claimed.
CREATE TRIGGER school_claim_follows AFTER UPDATE OF taken, seats ON school_limit
WHEN NEW.claim > 0
BEGIN
    UPDATE school_limit SET (cut, claim) = (SELECT coalesce(sum(bucket.cut), 0), coalesce(sum(bucket.claim), 0)
                                            FROM bucket WHERE bucket.school_id = NEW.school_id)
    WHERE school_id = NEW.school_id;
END
-- ;;
CREATE TRIGGER bucket_cut_is_ordered AFTER UPDATE OF cut, claim ON bucket
WHEN NEW.cut + NEW.claim <> (SELECT coalesce(sum(seats), 0) FROM plan_cut
                             WHERE school_id = NEW.school_id AND district = NEW.district AND ended IS NULL)
  OR (NEW.claim > 0 AND NEW.taken + NEW.cut < NEW.seats)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER school_cut_is_its_buckets AFTER UPDATE OF cut, claim ON school_limit
WHEN (NEW.cut, NEW.claim) IS NOT (SELECT coalesce(sum(cut), 0), coalesce(sum(claim), 0) FROM bucket
                                  WHERE school_id = NEW.school_id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
-- Districts and programs a school may not recruit from or for while the order stands. A district that had no bucket of
-- its own gets one without a seat, so that it does not fall to "*".
CREATE TABLE recruiting_bar (
    id           INTEGER PRIMARY KEY,
    sanction_id  INTEGER NOT NULL REFERENCES sanction (id),
    school_id    INTEGER NOT NULL REFERENCES school (id),
    district     TEXT NOT NULL DEFAULT '',
    program_code TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added),
    CHECK ((district = '') <> (program_code = ''))
) STRICT
-- ;;
CREATE INDEX recruiting_bar_school ON recruiting_bar (school_id)
-- ;;
-- 1 for a bucket that only keeps a barred district from the others' seats.
ALTER TABLE bucket ADD COLUMN bar INTEGER NOT NULL DEFAULT 0 CHECK (bar = 0 OR (bar = 1 AND seats = 0))
