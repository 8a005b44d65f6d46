-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The vacancies a batch's candidates could ask for, as they were published (R23).
CREATE TABLE vacancy_notice (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL CHECK (batch >= 1),
    at     TEXT NOT NULL,
    actor  TEXT NOT NULL,
    free   INTEGER NOT NULL CHECK (free >= 0),
    added  INTEGER NOT NULL
) STRICT
-- ;;
CREATE TRIGGER vacancy_notice_is_never_changed BEFORE UPDATE ON vacancy_notice
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
CREATE TRIGGER vacancy_notice_is_never_erased BEFORE DELETE ON vacancy_notice
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
-- Who was entered into a supplement, one by one: the decision of that moment. free is how many seats the bucket had
-- before, place the how manieth this batch put there. hash is SHA-256 over the entry and the hash of the entry before
-- it, the first one's over the digest of the run's inputs.
CREATE TABLE supplement_entry (
    id           INTEGER PRIMARY KEY,
    run_id       INTEGER NOT NULL REFERENCES run (id),
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    bucket_id    INTEGER NOT NULL REFERENCES bucket (id),
    place        INTEGER NOT NULL CHECK (place >= 1),
    free         INTEGER NOT NULL CHECK (free >= 1),
    at           TEXT NOT NULL,
    actor        TEXT NOT NULL,
    hash         TEXT NOT NULL CHECK (length(hash) = 64),
    added        INTEGER NOT NULL,
    UNIQUE (run_id, bucket_id, place)
) STRICT
-- ;;
CREATE INDEX supplement_entry_candidate ON supplement_entry (candidate_id)
-- ;;
CREATE TRIGGER supplement_entry_is_never_changed BEFORE UPDATE ON supplement_entry
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
CREATE TRIGGER supplement_entry_is_never_erased BEFORE DELETE ON supplement_entry
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
-- Key data found wrong once a run exists: who asks for what, and what a second person decided. effect is what the
-- correction does to the runs in force, as it was shown when it was decided.
CREATE TABLE correction (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    state        TEXT NOT NULL CHECK (state IN ('asked', 'settled', 'refused')),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    actor        TEXT NOT NULL,
    account_id   INTEGER,
    at           TEXT NOT NULL,
    decided_by   TEXT NOT NULL DEFAULT '',
    decided_at   TEXT NOT NULL DEFAULT '',
    remark       TEXT NOT NULL DEFAULT '',
    effect       TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    decided      INTEGER CHECK (decided > added),
    CHECK ((state = 'asked') = (decided IS NULL))
) STRICT
-- ;;
CREATE INDEX correction_candidate ON correction (candidate_id)
-- ;;
CREATE TRIGGER correction_decided_once BEFORE UPDATE ON correction
WHEN OLD.state <> 'asked' OR NEW.state = 'asked'
  OR (NEW.id, NEW.candidate_id, NEW.reason, NEW.actor, NEW.account_id, NEW.at, NEW.added)
  IS NOT (OLD.id, OLD.candidate_id, OLD.reason, OLD.actor, OLD.account_id, OLD.at, OLD.added)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
CREATE TRIGGER correction_is_never_erased BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
-- The fields of a correction: scores in hundredths and evaluations packed as numbers, all else as text; an identity
-- number of a sealed season under its key. A run reads the season as of its own number: fields corrected later count
-- with what they were before.
CREATE TABLE correction_field (
    correction_id INTEGER NOT NULL REFERENCES correction (id),
    field         TEXT NOT NULL CHECK (field <> ''),
    before_number INTEGER,
    after_number  INTEGER,
    before_text   TEXT NOT NULL DEFAULT '',
    after_text    TEXT NOT NULL DEFAULT '',
    before_sealed BLOB,
    after_sealed  BLOB,
    PRIMARY KEY (correction_id, field)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER correction_field_is_never_changed BEFORE UPDATE ON correction_field
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
CREATE TRIGGER correction_field_is_never_erased BEFORE DELETE ON correction_field
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
-- Seats that moved from one place of a plan to another, by the order that moved them (R16). districts as in plan_row.
CREATE TABLE seat_transfer (
    id            INTEGER PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES plan_order (id),
    from_school   INTEGER NOT NULL REFERENCES school (id),
    from_district TEXT NOT NULL,
    to_school     INTEGER NOT NULL REFERENCES school (id),
    to_district   TEXT NOT NULL,
    seats         INTEGER NOT NULL CHECK (seats >= 1),
    added         INTEGER NOT NULL,
    CHECK (from_school <> to_school OR from_district <> to_district)
) STRICT
-- ;;
CREATE TRIGGER seat_transfer_is_never_changed BEFORE UPDATE ON seat_transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER seat_transfer_is_never_erased BEFORE DELETE ON seat_transfer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
