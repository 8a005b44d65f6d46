-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents that issue plans or change issued ones (R16, R32).

CREATE TABLE plan_order (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('issue', 'adjust')),
    document_no TEXT NOT NULL CHECK (document_no <> ''),
    authority   TEXT NOT NULL CHECK (authority <> ''),
    reason      TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    added       INTEGER NOT NULL
) STRICT
