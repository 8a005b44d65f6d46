-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The vacancies a batch's candidates could ask for, as they were published (R23).
CREATE TABLE vacancy_notice (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL CHECK (batch >= 1),
    at     TEXT NOT NULL,
    actor  TEXT NOT NULL,
    free   INTEGER NOT NULL CHECK (free >= 0),
    added  INTEGER NOT NULL
) STRICT
