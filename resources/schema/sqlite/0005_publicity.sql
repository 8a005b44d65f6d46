-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How schools and districts make vocational schooling known (R34). Days are ISO dates; kinds and channels are codes of
-- the tables in resources/publicity, which may grow, so that no CHECK lists them.

CREATE TABLE material (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    title     TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    content   TEXT NOT NULL DEFAULT '' CHECK (length(content) <= 20000),
    channel   TEXT NOT NULL DEFAULT '',
    state     TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'released')),
    version   INTEGER NOT NULL DEFAULT 1,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX material_school ON material (school_id)
-- ;;
-- Nothing is released that was not approved, whoever writes.
CREATE TRIGGER material_released_unapproved BEFORE UPDATE OF state ON material
WHEN NEW.state = 'released' AND OLD.state NOT IN ('approved', 'released')
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:material_unapproved');
END
-- ;;
CREATE TABLE material_step (
    id          INTEGER PRIMARY KEY,
    material_id INTEGER NOT NULL REFERENCES material (id),
    act         TEXT NOT NULL CHECK (act IN ('submit', 'approve', 'return', 'release')),
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    added       INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX material_step_material ON material_step (material_id)
-- ;;
-- One team of one school at one junior-high for half a day.
CREATE TABLE visit (
    id               INTEGER PRIMARY KEY,
    school_id        INTEGER NOT NULL REFERENCES school (id),
    junior_school_id INTEGER NOT NULL REFERENCES junior_school (id),
    day              TEXT NOT NULL CHECK (day = date(day, '+0 days')),
    part             TEXT NOT NULL CHECK (part IN ('morning', 'afternoon')),
    team             TEXT NOT NULL CHECK (length(team) BETWEEN 1 AND 40),
    remark           TEXT NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
    version          INTEGER NOT NULL DEFAULT 1,
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
-- One team cannot be in two places at one time.
CREATE UNIQUE INDEX visit_team ON visit (school_id, team, day, part) WHERE ended IS NULL
-- ;;
CREATE INDEX visit_place ON visit (junior_school_id, day) WHERE ended IS NULL
-- ;;
CREATE INDEX visit_day ON visit (day) WHERE ended IS NULL
-- ;;
-- A visit that was seen and is on no calendar. Who reported it stands in `sealed` in seasons with accounts.
CREATE TABLE visit_report (
    id               INTEGER PRIMARY KEY,
    junior_school_id INTEGER NOT NULL REFERENCES junior_school (id),
    school_id        INTEGER REFERENCES school (id),
    school_name      TEXT NOT NULL CHECK (length(school_name) BETWEEN 1 AND 200),
    day              TEXT NOT NULL CHECK (day = date(day, '+0 days')),
    seen             TEXT NOT NULL CHECK (length(seen) BETWEEN 1 AND 2000),
    reported_by      TEXT NOT NULL DEFAULT '' CHECK (length(reported_by) <= 200),
    sealed           BLOB,
    at               TEXT NOT NULL,
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE TABLE activity (
    id               INTEGER PRIMARY KEY,
    district_id      INTEGER NOT NULL REFERENCES district (id),
    junior_school_id INTEGER REFERENCES junior_school (id),
    kind             TEXT NOT NULL CHECK (kind <> ''),
    title            TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    place            TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 200),
    first_day        TEXT NOT NULL CHECK (first_day = date(first_day, '+0 days')),
    last_day         TEXT NOT NULL CHECK (last_day = date(last_day, '+0 days') AND last_day >= first_day),
    filed_on         TEXT CHECK (filed_on = date(filed_on, '+0 days')),
    late_permission  TEXT NOT NULL DEFAULT '' CHECK (length(late_permission) <= 200),
    attendance       INTEGER CHECK (attendance BETWEEN 0 AND 1000000),
    remark           TEXT NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
    version          INTEGER NOT NULL DEFAULT 1,
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX activity_district ON activity (district_id)
-- ;;
CREATE TABLE career_lesson (
    id               INTEGER PRIMARY KEY,
    junior_school_id INTEGER NOT NULL REFERENCES junior_school (id),
    day              TEXT NOT NULL CHECK (day = date(day, '+0 days')),
    topic            TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 200),
    classes          INTEGER CHECK (classes BETWEEN 1 AND 10000),
    attendance       INTEGER CHECK (attendance BETWEEN 0 AND 1000000),
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX career_lesson_once ON career_lesson (junior_school_id, day, topic) WHERE ended IS NULL
-- ;;
-- Posters put up in some final-year classes of a junior-high, until taken down.
CREATE TABLE poster (
    id               INTEGER PRIMARY KEY,
    junior_school_id INTEGER NOT NULL REFERENCES junior_school (id),
    day              TEXT NOT NULL CHECK (day = date(day, '+0 days')),
    classes          INTEGER NOT NULL CHECK (classes BETWEEN 1 AND 10000),
    down_on          TEXT CHECK (down_on = date(down_on, '+0 days') AND down_on >= day),
    version          INTEGER NOT NULL DEFAULT 1,
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE INDEX poster_place ON poster (junior_school_id) WHERE ended IS NULL
