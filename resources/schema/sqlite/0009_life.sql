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
