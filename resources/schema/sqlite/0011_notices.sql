-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ranges of notice numbers that the office gave out to schools (R28): numbers of one length, none in two ranges.
CREATE TABLE notice_range (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    prefix    TEXT NOT NULL DEFAULT '',
    digits    INTEGER NOT NULL CHECK (digits BETWEEN 1 AND 12),
    first     INTEGER NOT NULL CHECK (first >= 0),
    last      INTEGER NOT NULL CHECK (last >= first),
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
