-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Inspections (R35), violations and what follows from them (R36).

CREATE TABLE inspection_round (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL CHECK (name <> ''),
    first TEXT NOT NULL,
    last  TEXT NOT NULL CHECK (last >= first),
    added INTEGER NOT NULL,
    ended INTEGER CHECK (ended > added)
) STRICT
