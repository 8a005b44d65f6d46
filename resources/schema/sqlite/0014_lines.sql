-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Cut-off lines of years before, kept to set this year's beside (R11).
CREATE TABLE past_line (
    id        INTEGER PRIMARY KEY,
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    line_area TEXT NOT NULL CHECK (line_area <> ''),
    score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 999999),
    added     INTEGER NOT NULL,
    UNIQUE (year, line_area)
) STRICT
-- ;;
-- General pools that were handed over to the general schools (R12): one row an area and file, never changed.
CREATE TABLE pool_handover (
    id         INTEGER PRIMARY KEY,
    line_area  TEXT NOT NULL CHECK (line_area <> ''),
    score      INTEGER NOT NULL CHECK (score BETWEEN 0 AND 999999),
    candidates INTEGER NOT NULL CHECK (candidates >= 0),
    digest     TEXT NOT NULL CHECK (length(digest) = 64),
    file       TEXT NOT NULL CHECK (file <> ''),
    actor      TEXT NOT NULL,
    at         TEXT NOT NULL,
    added      INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX pool_handover_area ON pool_handover (line_area, added)
-- ;;
CREATE TRIGGER pool_handover_is_never_changed BEFORE UPDATE ON pool_handover
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:handover_frozen');
END
-- ;;
CREATE TRIGGER pool_handover_is_never_erased BEFORE DELETE ON pool_handover
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:handover_frozen');
END
