-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody tried at the what-if desk and wants to look at again: changes to lines, limits, mode and order, never
-- what came of them, which is worked out afresh on the season as it stands.
CREATE TABLE scenario (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    changes TEXT NOT NULL CHECK (changes <> ''),
    actor   TEXT NOT NULL,
    at      TEXT NOT NULL,
    added   INTEGER NOT NULL,
    ended   INTEGER
) STRICT
-- ;;
CREATE UNIQUE INDEX scenario_name ON scenario (name) WHERE ended IS NULL
-- ;;
CREATE TRIGGER scenario_keeps_what_it_is BEFORE UPDATE OF name, changes, actor, at, added ON scenario
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:row_changed');
END
-- ;;
-- A scenario put before the desks of lines and plans, with its reason: they show it beside what is in force. One at a
-- time; it never becomes the plan by itself.
CREATE TABLE scenario_proposal (
    id          INTEGER PRIMARY KEY,
    scenario_id INTEGER NOT NULL REFERENCES scenario (id),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    added       INTEGER NOT NULL,
    ended       INTEGER
) STRICT
-- ;;
CREATE UNIQUE INDEX scenario_proposal_open ON scenario_proposal (ended IS NULL) WHERE ended IS NULL
