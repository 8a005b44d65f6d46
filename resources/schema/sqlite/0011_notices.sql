-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ranges of notice numbers that the office gave out to schools (R28): numbers of one length, none in two ranges. The
-- range of no school is the office's own, for schools that were given none.
CREATE TABLE notice_range (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER REFERENCES school (id),
    prefix    TEXT NOT NULL DEFAULT '' CHECK (length(prefix) <= 16 AND substr(prefix, -1) NOT BETWEEN '0' AND '9'),
    digits    INTEGER NOT NULL CHECK (digits BETWEEN 1 AND 16),
    first     INTEGER NOT NULL CHECK (first >= 0),
    last      INTEGER NOT NULL CHECK (last >= first),
    added     INTEGER NOT NULL
) STRICT
-- ;;
CREATE TRIGGER notice_range_is_free BEFORE INSERT ON notice_range
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_range_taken')
    WHERE EXISTS (SELECT 1 FROM notice_range WHERE prefix = NEW.prefix AND digits = NEW.digits
                                               AND first <= NEW.last AND NEW.first <= last);
END
-- ;;
CREATE TRIGGER notice_range_is_never_changed BEFORE UPDATE ON notice_range
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
CREATE TRIGGER notice_range_is_never_erased BEFORE DELETE ON notice_range
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
-- The register of notices: what each said when it was issued, as its QR code has it, and why it is void. A number is
-- used once, whatever becomes of the admission.
CREATE TABLE notice (
    id           INTEGER PRIMARY KEY,
    range_id     INTEGER NOT NULL REFERENCES notice_range (id),
    position     INTEGER NOT NULL,
    number       TEXT NOT NULL UNIQUE CHECK (number <> ''),
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    run_id       INTEGER NOT NULL REFERENCES run (id),
    batch        INTEGER NOT NULL,
    school_id    INTEGER NOT NULL REFERENCES school (id),
    program_id   INTEGER NOT NULL REFERENCES program (id),
    candidate_no TEXT NOT NULL CHECK (candidate_no <> ''),
    school_code  TEXT NOT NULL CHECK (school_code <> ''),
    program_code TEXT NOT NULL CHECK (program_code <> ''),
    void_reason  TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended >= added),
    CHECK ((ended IS NULL) = (void_reason = '')),
    UNIQUE (range_id, position)
) STRICT
-- ;;
CREATE UNIQUE INDEX notice_standing ON notice (candidate_id) WHERE ended IS NULL
-- ;;
CREATE INDEX notice_school ON notice (school_id)
-- ;;
-- Every print of a notice, the first one too.
CREATE TABLE notice_print (
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    copy      INTEGER NOT NULL CHECK (copy >= 1),
    added     INTEGER NOT NULL,
    PRIMARY KEY (notice_id, copy)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER notice_is_of_its_range BEFORE INSERT ON notice
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_outside_range')
    WHERE NOT EXISTS (SELECT 1 FROM notice_range r WHERE r.id = NEW.range_id AND NEW.position BETWEEN r.first AND r.last
                        AND (r.school_id IS NULL OR r.school_id = NEW.school_id)
                        AND NEW.number = r.prefix || printf('%0*d', r.digits, NEW.position));
    SELECT RAISE(ABORT, 'hengzhao:notice_too_early')
    WHERE NOT EXISTS (SELECT 1 FROM admission a WHERE a.candidate_id = NEW.candidate_id AND a.run_id = NEW.run_id
                        AND a.school_id = NEW.school_id AND a.program_id = NEW.program_id
                        AND a.state <> 'pre_admitted');
END
-- ;;
CREATE TRIGGER notice_is_kept BEFORE UPDATE ON notice
WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL OR NEW.number <> OLD.number OR NEW.range_id <> OLD.range_id
  OR NEW.position <> OLD.position OR NEW.candidate_id <> OLD.candidate_id OR NEW.run_id <> OLD.run_id
  OR NEW.batch <> OLD.batch OR NEW.school_id <> OLD.school_id OR NEW.program_id <> OLD.program_id
  OR NEW.candidate_no <> OLD.candidate_no OR NEW.school_code <> OLD.school_code
  OR NEW.program_code <> OLD.program_code OR NEW.added <> OLD.added
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
CREATE TRIGGER notice_is_never_erased BEFORE DELETE ON notice
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
CREATE TRIGGER notice_print_is_never_changed BEFORE UPDATE ON notice_print
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
CREATE TRIGGER notice_print_is_never_erased BEFORE DELETE ON notice_print
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:notice_frozen');
END
-- ;;
-- A notice is void when its admission ends, by whatever way that happens (R28): why and when is what the former
-- admission says.
CREATE TRIGGER notice_ends_with_admission AFTER DELETE ON admission
WHEN OLD.notice_no <> ''
BEGIN
    UPDATE notice SET (void_reason, ended) =
        (SELECT f.state, f.ended FROM former_admission f
         WHERE f.candidate_id = OLD.candidate_id AND f.run_id = OLD.run_id ORDER BY f.id DESC LIMIT 1)
    WHERE number = OLD.notice_no AND ended IS NULL;
END
