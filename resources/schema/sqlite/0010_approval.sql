-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A school's answer to its pre-admission list, before it confirms (R27): signed off, or objected to with reasons. It
-- holds for the run it was given to.
CREATE TABLE list_answer (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    batch     INTEGER NOT NULL CHECK (batch >= 1),
    run_id    INTEGER NOT NULL REFERENCES run (id),
    answer    TEXT NOT NULL CHECK (answer IN ('signed', 'objected')),
    reason    TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added),
    CHECK (answer = 'signed' OR reason <> '')
) STRICT
-- ;;
CREATE UNIQUE INDEX list_answer_in_force ON list_answer (school_id, batch) WHERE ended IS NULL
-- ;;
-- One list on its way along the chain (R26): those of a school and batch who were confirmed when it was submitted. Those
-- confirmed later form the next, with the next number. chain holds the roles as the rule book named them then, parted by
-- commas, and level how many of them have acted.
CREATE TABLE list_submission (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    batch     INTEGER NOT NULL CHECK (batch >= 1),
    number    INTEGER NOT NULL CHECK (number >= 1),
    chain     TEXT NOT NULL CHECK (chain <> ''),
    levels    INTEGER NOT NULL CHECK (levels >= 1),
    level     INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND levels),
    state     TEXT NOT NULL DEFAULT 'submitted' CHECK (state IN ('submitted', 'reviewed', 'approved', 'returned')),
    waits_for TEXT NOT NULL,
    version   INTEGER NOT NULL DEFAULT 1,
    added     INTEGER NOT NULL,
    UNIQUE (school_id, batch, number),
    CHECK ((state = 'approved') = (level = levels)),
    CHECK (state <> 'submitted' OR level = 0),
    CHECK ((waits_for = '') = (state IN ('approved', 'returned')))
) STRICT
-- ;;
CREATE INDEX list_submission_waiting ON list_submission (state) WHERE state IN ('submitted', 'reviewed')
-- ;;
-- Who is on it; ended where a single one was returned, or the list as a whole.
CREATE TABLE list_entry (
    submission_id INTEGER NOT NULL REFERENCES list_submission (id),
    candidate_id  INTEGER NOT NULL REFERENCES candidate (id),
    run_id        INTEGER NOT NULL,
    reason        TEXT NOT NULL DEFAULT '',
    ended         INTEGER,
    PRIMARY KEY (submission_id, candidate_id),
    CHECK (ended IS NULL OR reason <> '')
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX list_entry_candidate ON list_entry (candidate_id)
-- ;;
-- What each level did with it, and who: the same person never acts twice on one list (R26).
CREATE TABLE list_act (
    id            INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES list_submission (id),
    act           TEXT NOT NULL CHECK (act IN ('submit', 'review', 'approve', 'return')),
    role          TEXT NOT NULL DEFAULT '',
    level         INTEGER NOT NULL CHECK (level >= 0),
    entries       INTEGER NOT NULL CHECK (entries >= 0),
    doubtful      INTEGER NOT NULL DEFAULT 0 CHECK (doubtful >= 0),
    reason        TEXT NOT NULL DEFAULT '',
    at            TEXT NOT NULL,
    actor         TEXT NOT NULL,
    account_id    INTEGER REFERENCES account (id),
    added         INTEGER NOT NULL,
    CHECK (act <> 'return' OR reason <> '')
) STRICT
-- ;;
CREATE INDEX list_act_submission ON list_act (submission_id)
-- ;;
CREATE TRIGGER list_act_second_time BEFORE INSERT ON list_act
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen')
    WHERE EXISTS (SELECT 1 FROM list_act WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'hengzhao:own_submission')
    WHERE NEW.account_id IS NOT NULL AND NEW.act IN ('review', 'approve')
      AND EXISTS (SELECT 1 FROM list_act WHERE submission_id = NEW.submission_id AND account_id = NEW.account_id
                                           AND act <> 'return');
END
-- ;;
CREATE TRIGGER list_act_is_never_changed BEFORE UPDATE ON list_act
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_act_is_never_erased BEFORE DELETE ON list_act
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_answer_is_never_erased BEFORE DELETE ON list_answer
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_submission_in_place BEFORE INSERT ON list_submission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen')
    WHERE EXISTS (SELECT 1 FROM list_submission
                  WHERE id = NEW.id OR (school_id = NEW.school_id AND batch = NEW.batch AND number = NEW.number));
    SELECT RAISE(ABORT, 'hengzhao:list_frozen') WHERE NEW.state <> 'submitted' OR NEW.level <> 0;
END
-- ;;
-- One level at a time, and nothing once the office has approved or the list has gone back (R27).
CREATE TRIGGER list_submission_steps BEFORE UPDATE ON list_submission
WHEN OLD.state IN ('approved', 'returned')
  OR NEW.id <> OLD.id OR NEW.school_id <> OLD.school_id OR NEW.batch <> OLD.batch OR NEW.number <> OLD.number
  OR NEW.chain <> OLD.chain OR NEW.levels <> OLD.levels OR NEW.added <> OLD.added
  OR NOT ((NEW.state = 'returned' AND NEW.level = OLD.level)
          OR (NEW.state IN ('reviewed', 'approved') AND NEW.level = OLD.level + 1)
          OR (NEW.state = OLD.state AND NEW.level = OLD.level AND NEW.waits_for = OLD.waits_for))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_submission_is_never_erased BEFORE DELETE ON list_submission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_entry_in_place BEFORE INSERT ON list_entry
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen')
    WHERE EXISTS (SELECT 1 FROM list_entry
                  WHERE submission_id = NEW.submission_id AND candidate_id = NEW.candidate_id)
       OR NOT EXISTS (SELECT 1 FROM list_submission WHERE id = NEW.submission_id AND state = 'submitted');
END
-- ;;
-- An entry only leaves its list, once, and not after the approval.
CREATE TRIGGER list_entry_leaves BEFORE UPDATE ON list_entry
WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL OR NEW.submission_id <> OLD.submission_id
  OR NEW.candidate_id <> OLD.candidate_id OR NEW.run_id <> OLD.run_id
  OR EXISTS (SELECT 1 FROM list_submission WHERE id = OLD.submission_id AND state = 'approved')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
CREATE TRIGGER list_entry_is_never_erased BEFORE DELETE ON list_entry
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:list_frozen');
END
-- ;;
-- After the office's approval nothing in an admission changes but its notice, and its arrival (R27). These stand in bulk
-- writes too.
CREATE TRIGGER approved_admission_is_frozen BEFORE UPDATE ON admission
WHEN OLD.state IN ('approved', 'registered')
 AND (NEW.state NOT IN ('approved', 'registered') OR NEW.candidate_id <> OLD.candidate_id OR NEW.run_id <> OLD.run_id
      OR NEW.batch <> OLD.batch OR NEW.school_id <> OLD.school_id OR NEW.bucket_id <> OLD.bucket_id
      OR NEW.program_id IS NOT OLD.program_id OR NEW.round <> OLD.round OR NEW.place <> OLD.place
      OR NEW.added <> OLD.added)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
-- What is on a list leaves it only by being returned, and after the approval only by a revocation with its order.
CREATE TRIGGER listed_admission_is_kept BEFORE DELETE ON admission
WHEN OLD.state IN ('submitted', 'reviewed', 'approved', 'registered')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen')
    WHERE OLD.state IN ('submitted', 'reviewed')
       OR NOT EXISTS (SELECT 1 FROM former_admission
                      WHERE candidate_id = OLD.candidate_id AND run_id = OLD.run_id AND state = 'revoked'
                        AND reason <> '');
END
