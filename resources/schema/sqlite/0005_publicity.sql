-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How schools and districts make vocational schooling known (R34).

CREATE TABLE material (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    title     TEXT NOT NULL CHECK (title <> ''),
    content   TEXT NOT NULL DEFAULT '',
    channel   TEXT NOT NULL DEFAULT '',
    state     TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'released')),
    version   INTEGER NOT NULL DEFAULT 1,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
