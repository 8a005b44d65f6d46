-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who was handed booklets, and how our filings stand on the provincial information platform (R33). Schools are named by
-- their codes: a report stays when the schools are imported afresh, and the platform names schools that we do not have.

CREATE TABLE booklet_handout (
    id       INTEGER PRIMARY KEY,
    receiver TEXT NOT NULL CHECK (length(receiver) BETWEEN 1 AND 200),
    copies   INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 1000000),
    day      TEXT NOT NULL CHECK (length(day) = 10),
    receipt  TEXT NOT NULL DEFAULT '' CHECK (length(receipt) <= 200),
    version  INTEGER NOT NULL DEFAULT 1,
    added    INTEGER NOT NULL,
    ended    INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE TABLE platform_report (
    id          INTEGER PRIMARY KEY,
    school_code TEXT NOT NULL CHECK (length(school_code) BETWEEN 1 AND 32),
    reported_on TEXT NOT NULL CHECK (length(reported_on) = 10),
    approved_on TEXT CHECK (length(approved_on) = 10 AND approved_on >= reported_on),
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX platform_report_school ON platform_report (school_code) WHERE ended IS NULL
-- ;;
-- What the last comparison found: side 'platform' or 'ours' where a school (program_code = '') or a program stands in
-- one list alone, 'both' where a field reads otherwise.
CREATE TABLE platform_entry (
    id           INTEGER PRIMARY KEY,
    side         TEXT NOT NULL CHECK (side IN ('platform', 'ours', 'both')),
    school_code  TEXT NOT NULL CHECK (school_code <> ''),
    school_name  TEXT NOT NULL,
    program_code TEXT NOT NULL DEFAULT '',
    program_name TEXT NOT NULL DEFAULT '',
    field        TEXT NOT NULL DEFAULT '' CHECK ((field = '') = (side <> 'both')),
    ours         TEXT NOT NULL DEFAULT '',
    theirs       TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX platform_entry_side ON platform_entry (side) WHERE ended IS NULL
