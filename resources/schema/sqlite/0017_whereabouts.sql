-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where graduates went who entered neither kind of school here, as their junior-highs tell (R38).
CREATE TABLE whereabouts (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    place        TEXT NOT NULL CHECK (place IN ('outside', 'work', 'repeating')),
    remark       TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX whereabouts_candidate ON whereabouts (candidate_id) WHERE ended IS NULL
