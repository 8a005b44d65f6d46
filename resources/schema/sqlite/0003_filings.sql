-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of filings on their way to the public notice (R30, R31).
--
-- reviewed marks a filing that went through a review on record; what came published with a table of schools did not, and
-- goes on to follow that table. A row that has ended is what a filing was before a move: runs read the season as of
-- their own number. The id of the filing that lives on stays the same.

ALTER TABLE filing ADD COLUMN capacity_basis TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE filing ADD COLUMN submitted_at TEXT
-- ;;
ALTER TABLE filing ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0 CHECK (reviewed IN (0, 1))
-- ;;
ALTER TABLE program ADD COLUMN verdict_reason TEXT NOT NULL DEFAULT ''
-- ;;
-- The filing a program belongs to; NULL is the one of the school's own category.
ALTER TABLE program ADD COLUMN filing_category TEXT
    CHECK (filing_category IN ('secondary', 'technician', 'college', 'outside'))
-- ;;
CREATE TABLE filing_step (
    id         INTEGER PRIMARY KEY,
    filing_id  INTEGER NOT NULL REFERENCES filing (id),
    act        TEXT NOT NULL CHECK (act IN ('begin', 'submit', 'return', 'accept', 'publish', 'withdraw', 'close',
                                            'permit-late')),
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '' CHECK (act NOT IN ('return', 'withdraw', 'close', 'permit-late')
                                               OR reason <> ''),
    actor      TEXT NOT NULL,
    at         TEXT NOT NULL,
    added      INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX filing_step_filing ON filing_step (filing_id)
-- ;;
-- Warnings that a reviewer took on; finding names the kind and what it was found about.
CREATE TABLE filing_waiver (
    id        INTEGER PRIMARY KEY,
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    finding   TEXT NOT NULL CHECK (finding <> ''),
    reason    TEXT NOT NULL CHECK (reason <> ''),
    actor     TEXT NOT NULL,
    at        TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX filing_waiver_finding ON filing_waiver (filing_id, finding) WHERE ended IS NULL
-- ;;
-- Who signed the commitment to fair recruiting: a public list.
CREATE TABLE filing_signer (
    id        INTEGER PRIMARY KEY,
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    name      TEXT NOT NULL CHECK (name <> ''),
    post      TEXT NOT NULL CHECK (post <> ''),
    day       TEXT NOT NULL CHECK (length(day) = 10),
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX filing_signer_filing ON filing_signer (filing_id)
-- ;;
-- A local school's filings to recruit elsewhere; the result comes from there, whenever it comes.
CREATE TABLE filing_outward (
    id          INTEGER PRIMARY KEY,
    filing_id   INTEGER NOT NULL REFERENCES filing (id),
    destination TEXT NOT NULL CHECK (destination <> ''),
    level       TEXT NOT NULL CHECK (level IN ('county', 'municipality', 'province')),
    seats       INTEGER NOT NULL CHECK (seats > 0),
    result      TEXT NOT NULL DEFAULT 'pending' CHECK (result IN ('pending', 'approved', 'refused')),
    remark      TEXT NOT NULL DEFAULT '',
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX filing_outward_destination ON filing_outward (filing_id, destination) WHERE ended IS NULL
-- ;;
-- What was filed the year before, kept for comparison: {"fields": {...}, "programs": [...]}.
CREATE TABLE past_filing (
    year        INTEGER NOT NULL,
    school_code TEXT NOT NULL,
    category    TEXT NOT NULL CHECK (category IN ('secondary', 'technician', 'college', 'outside')),
    document    TEXT NOT NULL CHECK (document LIKE '{%}'),
    added       INTEGER NOT NULL,
    PRIMARY KEY (year, school_code, category)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER filing_goes_by_its_moves BEFORE UPDATE OF state ON filing
WHEN OLD.reviewed = 1 AND NEW.state <> OLD.state AND NOT (
       (OLD.state IN ('draft', 'returned') AND NEW.state IN ('submitted', 'withdrawn'))
    OR (OLD.state = 'submitted' AND NEW.state IN ('accepted', 'returned', 'withdrawn'))
    OR (OLD.state = 'accepted' AND NEW.state IN ('published', 'withdrawn', 'closed'))
    OR (OLD.state = 'published' AND NEW.state = 'closed'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER filing_is_never_changed_after_acceptance BEFORE UPDATE ON filing
WHEN OLD.reviewed = 1 AND (OLD.ended IS NOT NULL OR OLD.state IN ('accepted', 'published', 'withdrawn', 'closed'))
 AND (NEW.id, NEW.school_id, NEW.category, NEW.provincial_document, NEW.home_approval, NEW.late_permission,
      NEW.study_mode, NEW.capacity_basis, NEW.submitted_at, NEW.reviewed)
  IS NOT (OLD.id, OLD.school_id, OLD.category, OLD.provincial_document, OLD.home_approval, OLD.late_permission,
      OLD.study_mode, OLD.capacity_basis, OLD.submitted_at, OLD.reviewed)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER filing_stays_reviewed BEFORE UPDATE OF reviewed ON filing WHEN OLD.reviewed = 1 AND NEW.reviewed = 0
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER reviewed_filing_is_never_erased BEFORE DELETE ON filing WHEN OLD.reviewed = 1
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER school_stays_as_accepted
BEFORE UPDATE OF code, name, category, district_code, nature, sponsor, recruiting_code, address, website, phone, brochure,
                 capacity ON school
WHEN (NEW.code, NEW.name, NEW.category, NEW.district_code, NEW.nature, NEW.sponsor, NEW.recruiting_code, NEW.address,
      NEW.website, NEW.phone, NEW.brochure, NEW.capacity)
  IS NOT (OLD.code, OLD.name, OLD.category, OLD.district_code, OLD.nature, OLD.sponsor, OLD.recruiting_code,
      OLD.address, OLD.website, OLD.phone, OLD.brochure, OLD.capacity)
 AND EXISTS (SELECT 1 FROM filing WHERE school_id = OLD.id AND reviewed = 1 AND ended IS NULL
                                    AND state IN ('accepted', 'published'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE VIEW frozen_program_place AS
SELECT f.school_id, f.category, f.category = s.category AS is_own FROM filing f JOIN school s ON s.id = f.school_id
WHERE f.reviewed = 1 AND f.ended IS NULL AND f.state IN ('accepted', 'published')
-- ;;
CREATE TRIGGER program_comes_before_acceptance BEFORE INSERT ON program
WHEN EXISTS (SELECT 1 FROM frozen_program_place z WHERE z.school_id = NEW.school_id
                AND (z.category = NEW.filing_category OR (NEW.filing_category IS NULL AND z.is_own)))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER program_stays_as_accepted
BEFORE UPDATE OF school_id, code, catalogue, name, years, tuition, interview_minimum, verdict, verdict_reason,
                 filing_category, ended ON program
WHEN (NEW.school_id, NEW.code, NEW.catalogue, NEW.name, NEW.years, NEW.tuition, NEW.interview_minimum, NEW.verdict,
      NEW.verdict_reason, NEW.filing_category, NEW.ended)
  IS NOT (OLD.school_id, OLD.code, OLD.catalogue, OLD.name, OLD.years, OLD.tuition, OLD.interview_minimum, OLD.verdict,
      OLD.verdict_reason, OLD.filing_category, OLD.ended)
 AND EXISTS (SELECT 1 FROM frozen_program_place z WHERE z.school_id = OLD.school_id
                AND (z.category = OLD.filing_category OR (OLD.filing_category IS NULL AND z.is_own)))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER accepted_program_is_never_erased BEFORE DELETE ON program
WHEN EXISTS (SELECT 1 FROM frozen_program_place z WHERE z.school_id = OLD.school_id
                AND (z.category = OLD.filing_category OR (OLD.filing_category IS NULL AND z.is_own)))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER filing_step_is_never_changed BEFORE UPDATE ON filing_step
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER filing_step_is_never_erased BEFORE DELETE ON filing_step
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER signer_comes_before_acceptance BEFORE INSERT ON filing_signer
WHEN EXISTS (SELECT 1 FROM filing WHERE id = NEW.filing_id AND reviewed = 1
                                    AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER signer_stays_as_accepted BEFORE UPDATE ON filing_signer
WHEN EXISTS (SELECT 1 FROM filing WHERE id = OLD.filing_id AND reviewed = 1
                                    AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER accepted_signer_is_never_erased BEFORE DELETE ON filing_signer
WHEN EXISTS (SELECT 1 FROM filing WHERE id = OLD.filing_id AND reviewed = 1
                                    AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER document_comes_before_acceptance BEFORE INSERT ON attachment
WHEN NEW.owner = 'filing' AND EXISTS (SELECT 1 FROM filing WHERE id = NEW.owner_id AND reviewed = 1
                                         AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER document_stays_as_accepted BEFORE UPDATE ON attachment
WHEN OLD.owner = 'filing' AND EXISTS (SELECT 1 FROM filing WHERE id = OLD.owner_id AND reviewed = 1
                                         AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
-- ;;
CREATE TRIGGER accepted_document_is_never_erased BEFORE DELETE ON attachment
WHEN OLD.owner = 'filing' AND EXISTS (SELECT 1 FROM filing WHERE id = OLD.owner_id AND reviewed = 1
                                         AND state NOT IN ('draft', 'returned', 'submitted'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:filing_frozen');
END
