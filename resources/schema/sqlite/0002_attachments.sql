-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Files that hang on filings, material, inspections and the like. Bytes are kept once for each content; digest is their
-- SHA-256 in hexadecimal.

CREATE TABLE attachment_content (
    digest  TEXT PRIMARY KEY CHECK (length(digest) = 64),
    type    TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg')),
    content BLOB NOT NULL CHECK (length(content) > 0)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE attachment (
    id       INTEGER PRIMARY KEY,
    owner    TEXT NOT NULL CHECK (owner <> ''),
    owner_id INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    note     TEXT NOT NULL DEFAULT '',
    digest   TEXT NOT NULL REFERENCES attachment_content (digest),
    added    INTEGER NOT NULL,
    ended    INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX attachment_owner ON attachment (owner, owner_id)
