-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A transfer to another school or program after registration (R29). The admission stays where it was made; where the
-- candidate is now follows from the transfers in their order.
CREATE TABLE transfer (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    run_id       INTEGER NOT NULL,
    school_id    INTEGER NOT NULL REFERENCES school (id),
    program_id   INTEGER NOT NULL REFERENCES program (id),
    day          TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    consent      TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
