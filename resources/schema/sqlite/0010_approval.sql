-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A school's answer to its pre-admission list, before it confirms (R27): signed off, or objected to with reasons.
CREATE TABLE list_answer (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    batch     INTEGER NOT NULL CHECK (batch >= 1),
    answer    TEXT NOT NULL CHECK (answer IN ('signed', 'objected')),
    reason    TEXT NOT NULL DEFAULT '',
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added),
    CHECK (answer = 'signed' OR reason <> '')
) STRICT
-- ;;
CREATE UNIQUE INDEX list_answer_in_force ON list_answer (school_id, batch) WHERE ended IS NULL
