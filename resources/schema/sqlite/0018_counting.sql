-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The guard of a bucket's counter counts its admissions at every single step: by this, never by reading all there are.
CREATE INDEX admission_bucket ON admission (bucket_id)
-- ;;
-- What figures, lines and their pictures count candidates by, so that none of them reads every candidate whole. `ended`
-- is in it for the planner alone, which else takes it for an index that needs the table too.
CREATE INDEX candidate_counted ON candidate (district_id, applied_general, total, junior_school_id, category, ended)
    WHERE ended IS NULL
