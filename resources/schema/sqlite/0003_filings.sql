-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of filings on their way to the public notice (R30, R31).

CREATE TABLE filing_step (
    id         INTEGER PRIMARY KEY,
    filing_id  INTEGER NOT NULL REFERENCES filing (id),
    act        TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    actor      TEXT NOT NULL,
    at         TEXT NOT NULL,
    added      INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX filing_step_filing ON filing_step (filing_id)
