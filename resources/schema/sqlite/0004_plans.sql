-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents that issue plans or change issued ones, remarks of the rule check that were accepted, and the year before to
-- divide by (R16, R17, R32).

CREATE TABLE plan_order (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('issue', 'adjust')),
    document_no TEXT NOT NULL CHECK (length(document_no) BETWEEN 1 AND 64),
    authority   TEXT NOT NULL CHECK (authority <> ''),
    reason      TEXT NOT NULL DEFAULT '' CHECK (kind = 'issue' OR reason <> ''),
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    added       INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX plan_order_number ON plan_order (authority, document_no)
-- ;;
CREATE INDEX plan_order_added ON plan_order (added)
-- ;;
-- What an order says of one school, district or program: district as in plan_row, program_code empty but for a
-- program's seats. An issue has no number before; NULL is no such row.
CREATE TABLE plan_order_line (
    id           INTEGER PRIMARY KEY,
    order_id     INTEGER NOT NULL REFERENCES plan_order (id),
    school_id    INTEGER NOT NULL REFERENCES school (id),
    district     TEXT NOT NULL,
    program_code TEXT NOT NULL DEFAULT '' CHECK (program_code = '' OR district = ''),
    seats_before INTEGER CHECK (seats_before >= 0),
    seats_after  INTEGER NOT NULL CHECK (seats_after >= 0),
    UNIQUE (order_id, school_id, district, program_code)
) STRICT
-- ;;
CREATE INDEX plan_order_line_school ON plan_order_line (school_id)
-- ;;
-- Orders stay as they were written.
CREATE TRIGGER plan_order_is_never_changed BEFORE UPDATE ON plan_order
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER plan_order_is_never_erased BEFORE DELETE ON plan_order
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER plan_order_line_is_never_changed BEFORE UPDATE ON plan_order_line
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER plan_order_line_is_never_erased BEFORE DELETE ON plan_order_line
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
-- An issued plan changes only in the transaction of an adjust order.
CREATE TRIGGER plan_row_issued_insert BEFORE INSERT ON plan_row
WHEN EXISTS (SELECT 1 FROM plan_order_line l JOIN plan_order o ON o.id = l.order_id
             WHERE l.school_id = NEW.school_id AND o.kind = 'issue')
 AND NOT EXISTS (SELECT 1 FROM plan_order WHERE kind = 'adjust' AND added = NEW.added)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER plan_row_issued_update BEFORE UPDATE ON plan_row
WHEN EXISTS (SELECT 1 FROM plan_order_line l JOIN plan_order o ON o.id = l.order_id
             WHERE l.school_id = OLD.school_id AND o.kind = 'issue')
 AND NOT (NEW.ended IS NOT NULL AND OLD.ended IS NULL AND NEW.seats = OLD.seats
          AND EXISTS (SELECT 1 FROM plan_order WHERE kind = 'adjust' AND added = NEW.ended))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER plan_row_issued_delete BEFORE DELETE ON plan_row
WHEN EXISTS (SELECT 1 FROM plan_order_line l JOIN plan_order o ON o.id = l.order_id
             WHERE l.school_id = OLD.school_id AND o.kind = 'issue')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
-- A remark of the rule check, and why it may stand. facts are the figures it was accepted with: other figures are
-- another remark.
CREATE TABLE plan_acceptance (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    remark    TEXT NOT NULL CHECK (remark <> ''),
    facts     TEXT NOT NULL,
    reason    TEXT NOT NULL CHECK (reason <> ''),
    actor     TEXT NOT NULL,
    at        TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX plan_acceptance_remark ON plan_acceptance (school_id, remark, facts) WHERE ended IS NULL
-- ;;
-- Where a school's seats and entrants of a year before went; district as in plan_row.
CREATE TABLE past_allotment (
    year          INTEGER NOT NULL,
    school_code   TEXT NOT NULL,
    district_code TEXT NOT NULL CHECK (district_code <> ''),
    planned       INTEGER CHECK (planned >= 0),
    admitted      INTEGER NOT NULL CHECK (admitted >= 0),
    added         INTEGER NOT NULL,
    PRIMARY KEY (year, school_code, district_code)
) STRICT, WITHOUT ROWID
-- ;;
-- The seats of programs are part of the plan; a transaction's number is the next one of the audit chain.
CREATE TRIGGER program_issued_update BEFORE UPDATE OF seats, ended ON program
WHEN (NEW.seats IS NOT OLD.seats OR NEW.ended IS NOT OLD.ended)
 AND EXISTS (SELECT 1 FROM plan_order_line l JOIN plan_order o ON o.id = l.order_id
             WHERE l.school_id = OLD.school_id AND o.kind = 'issue')
 AND NOT EXISTS (SELECT 1 FROM plan_order
                 WHERE kind = 'adjust' AND added = (SELECT coalesce(max(number), 0) + 1 FROM audit))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
-- ;;
CREATE TRIGGER program_issued_delete BEFORE DELETE ON program
WHEN EXISTS (SELECT 1 FROM plan_order_line l JOIN plan_order o ON o.id = l.order_id
             WHERE l.school_id = OLD.school_id AND o.kind = 'issue')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:plan_issued');
END
