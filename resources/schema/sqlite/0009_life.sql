-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a step in an admission's life went by: the order that revokes, the proof shown where there was no identity card,
-- and the second officer who consented (R25; rules, section 6).
ALTER TABLE admission_step ADD COLUMN order_no TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE admission_step ADD COLUMN proof TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE admission_step ADD COLUMN consent TEXT NOT NULL DEFAULT ''
-- ;;
CREATE INDEX admission_step_candidate ON admission_step (candidate_id)
-- ;;
CREATE TRIGGER admission_step_is_never_changed BEFORE UPDATE ON admission_step
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER admission_step_is_never_erased BEFORE DELETE ON admission_step
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
-- Who was called to a place that somebody gave up (R25, refill): the next of the run's queue. The decision of the run
-- stays what it was, "not placed"; the seat is held by this.
CREATE TABLE refill_call (
    id           INTEGER PRIMARY KEY,
    run_id       INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL,
    bucket_id    INTEGER NOT NULL,
    round        INTEGER NOT NULL CHECK (round >= 1),
    place        INTEGER NOT NULL CHECK (place >= 1),
    added        INTEGER NOT NULL,
    UNIQUE (run_id, candidate_id)
) STRICT
-- ;;
CREATE INDEX refill_call_bucket ON refill_call (run_id, bucket_id)
-- ;;
CREATE TRIGGER refill_call_of_who_was_not_placed BEFORE INSERT ON refill_call
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:run_frozen')
    WHERE NOT EXISTS (SELECT 1 FROM run WHERE id = NEW.run_id AND state = 'accepted');
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen')
    WHERE NOT EXISTS (SELECT 1 FROM decision WHERE id = NEW.run_id * 4294967296 + NEW.candidate_id
                                               AND bucket_id IS NULL);
END
-- ;;
CREATE TRIGGER refill_call_is_never_changed BEFORE UPDATE ON refill_call
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER refill_call_is_never_erased BEFORE DELETE ON refill_call
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
-- What came of calling those who have not confirmed yet; the last one of a candidate and run counts.
CREATE TABLE contact_note (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    run_id       INTEGER NOT NULL,
    mark         TEXT NOT NULL CHECK (mark IN ('reached', 'not-reached', 'wrong-number')),
    remark       TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX contact_note_candidate ON contact_note (candidate_id, run_id)
-- ;;
CREATE TRIGGER contact_note_is_never_changed BEFORE UPDATE ON contact_note
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER contact_note_is_never_erased BEFORE DELETE ON contact_note
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
