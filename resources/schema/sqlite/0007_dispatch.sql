-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders of the weekly dispatch: who owes what by when.

CREATE TABLE dispatch_order (
    id      INTEGER PRIMARY KEY,
    content TEXT NOT NULL CHECK (content <> ''),
    owner   TEXT NOT NULL CHECK (owner <> ''),
    due     TEXT NOT NULL,
    done_on TEXT,
    remark  TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    added   INTEGER NOT NULL,
    ended   INTEGER CHECK (ended > added)
) STRICT
