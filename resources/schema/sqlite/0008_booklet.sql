-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who was handed booklets (R33).

CREATE TABLE booklet_handout (
    id        INTEGER PRIMARY KEY,
    receiver  TEXT NOT NULL CHECK (receiver <> ''),
    copies    INTEGER NOT NULL CHECK (copies > 0),
    day       TEXT NOT NULL,
    receipt   TEXT NOT NULL DEFAULT '',
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
