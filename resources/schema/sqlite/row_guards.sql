-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Guards of single rows. They stand at all times but inside the transaction of a bulk write, which takes them down, moves
-- the counters in one statement and puts them up again before it commits (a guard a row costs several times the row).
CREATE TRIGGER guard_admission_insert BEFORE INSERT ON admission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:already_admitted')
    WHERE EXISTS (SELECT 1 FROM admission WHERE candidate_id = NEW.candidate_id);
    SELECT RAISE(ABORT, 'hengzhao:run_frozen')
    WHERE NOT EXISTS (SELECT 1 FROM run WHERE id = NEW.run_id AND batch = NEW.batch AND state = 'accepted');
    SELECT RAISE(ABORT, 'hengzhao:unknown_candidate')
    WHERE NOT EXISTS (SELECT 1 FROM candidate WHERE id = NEW.candidate_id AND ended IS NULL);
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NOT EXISTS (SELECT 1 FROM bucket JOIN school_limit ON school_limit.school_id = bucket.school_id
                      WHERE bucket.id = NEW.bucket_id AND bucket.school_id = NEW.school_id
                        AND bucket.taken + bucket.cut < bucket.seats
                        AND school_limit.taken + school_limit.cut < school_limit.seats);
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.program_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM program WHERE id = NEW.program_id AND school_id = NEW.school_id AND ended IS NULL
                                              AND (seats IS NULL OR taken < seats));
END
-- ;;
-- A school whose qualification an order stopped admits nobody, and nobody to a program an order bars (R5, R36).
CREATE TRIGGER guard_admission_sanction BEFORE INSERT ON admission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE EXISTS (SELECT 1 FROM sanction WHERE school_id = NEW.school_id AND effect = 'stop' AND ended IS NULL);
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.program_id IS NOT NULL
      AND EXISTS (SELECT 1 FROM recruiting_bar x JOIN program p ON p.id = NEW.program_id
                  WHERE x.school_id = p.school_id AND x.program_code = p.code AND x.ended IS NULL);
END
-- ;;
CREATE TRIGGER guard_admission_barred_program BEFORE UPDATE OF program_id ON admission
WHEN NEW.program_id IS NOT NULL AND NEW.program_id IS NOT OLD.program_id
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE EXISTS (SELECT 1 FROM recruiting_bar x JOIN program p ON p.id = NEW.program_id
                  WHERE x.school_id = p.school_id AND x.program_code = p.code AND x.ended IS NULL);
END
-- ;;
CREATE TRIGGER guard_admission_counted AFTER INSERT ON admission
BEGIN
    UPDATE bucket SET taken = taken + 1 WHERE id = NEW.bucket_id;
    UPDATE school_limit SET taken = taken + 1 WHERE school_id = NEW.school_id;
    UPDATE program SET taken = taken + 1 WHERE id = NEW.program_id;
END
-- ;;
CREATE TRIGGER guard_admission_place BEFORE UPDATE ON admission
WHEN NEW.candidate_id <> OLD.candidate_id OR NEW.run_id <> OLD.run_id OR NEW.batch <> OLD.batch
  OR NEW.school_id <> OLD.school_id OR NEW.bucket_id <> OLD.bucket_id OR NEW.added <> OLD.added
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER guard_admission_program AFTER UPDATE OF program_id ON admission
WHEN NEW.program_id IS NOT OLD.program_id
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE NEW.program_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM program WHERE id = NEW.program_id AND school_id = NEW.school_id AND ended IS NULL);
    UPDATE program SET taken = taken - 1 WHERE id = OLD.program_id;
    UPDATE program SET taken = taken + 1 WHERE id = NEW.program_id;
END
-- ;;
CREATE TRIGGER guard_admission_state BEFORE UPDATE OF state ON admission
WHEN NEW.state <> OLD.state AND NOT (
       (OLD.state = 'pre_admitted' AND NEW.state = 'confirmed')
    OR (OLD.state = 'confirmed' AND NEW.state = 'submitted')
    OR (OLD.state = 'submitted' AND NEW.state IN ('reviewed', 'confirmed'))
    OR (OLD.state = 'reviewed' AND NEW.state IN ('approved', 'confirmed'))
    OR (OLD.state = 'approved' AND NEW.state = 'registered'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER guard_admission_delete BEFORE DELETE ON admission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen')
    WHERE NOT EXISTS (SELECT 1 FROM former_admission WHERE candidate_id = OLD.candidate_id AND run_id = OLD.run_id);
END
-- ;;
CREATE TRIGGER guard_admission_uncounted AFTER DELETE ON admission
BEGIN
    UPDATE bucket SET taken = taken - 1 WHERE id = OLD.bucket_id;
    UPDATE school_limit SET taken = taken - 1 WHERE school_id = OLD.school_id;
    UPDATE program SET taken = taken - 1 WHERE id = OLD.program_id;
END
-- ;;
CREATE TRIGGER guard_former_admission_changed BEFORE UPDATE ON former_admission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER guard_former_admission_erased BEFORE DELETE ON former_admission
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:admission_frozen');
END
-- ;;
CREATE TRIGGER guard_bucket_counter BEFORE UPDATE OF taken, school_id ON bucket
WHEN NEW.school_id <> OLD.school_id
  OR NEW.taken <> (SELECT count(*) FROM admission WHERE bucket_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
-- An admission is in a bucket of its own school, and the buckets' counters are guarded above: their sum is the school's.
CREATE TRIGGER guard_school_counter BEFORE UPDATE OF taken ON school_limit
WHEN NEW.taken <> (SELECT coalesce(sum(taken), 0) FROM bucket WHERE school_id = NEW.school_id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER guard_program_counter BEFORE UPDATE OF taken ON program
WHEN NEW.taken <> (SELECT count(*) FROM admission WHERE program_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER guard_bucket_new BEFORE INSERT ON bucket
WHEN NEW.taken <> (SELECT count(*) FROM admission WHERE bucket_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER guard_bucket_delete BEFORE DELETE ON bucket
WHEN EXISTS (SELECT 1 FROM admission WHERE bucket_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER guard_school_new BEFORE INSERT ON school_limit
WHEN NEW.taken <> (SELECT count(*) FROM admission WHERE school_id = NEW.school_id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
-- ;;
CREATE TRIGGER guard_school_delete BEFORE DELETE ON school_limit
WHEN EXISTS (SELECT 1 FROM admission WHERE school_id = OLD.school_id)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:counter_frozen');
END
