-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The figures of a day as they stood when they were kept (R40). Counted anew on the same day, a day gets a new row and the
-- old one ends; a day without a row was missed, and is never made up. Names stand as they were on that day.
CREATE TABLE figure_day (
    id    INTEGER PRIMARY KEY,
    day   TEXT NOT NULL CHECK (day = date(day, '+0 days')),
    at    TEXT NOT NULL CHECK (at <> ''),
    added INTEGER NOT NULL,
    ended INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX figure_day_once ON figure_day (day) WHERE ended IS NULL
-- ;;
CREATE TABLE figure_day_school (
    day_id       INTEGER NOT NULL REFERENCES figure_day (id),
    code         TEXT NOT NULL CHECK (code <> ''),
    name         TEXT NOT NULL,
    planned      INTEGER NOT NULL CHECK (planned >= 0),
    pre_admitted INTEGER NOT NULL CHECK (pre_admitted >= 0),
    confirmed    INTEGER NOT NULL CHECK (confirmed BETWEEN 0 AND pre_admitted),
    approved     INTEGER NOT NULL CHECK (approved BETWEEN 0 AND confirmed),
    withdrawn    INTEGER NOT NULL CHECK (withdrawn >= 0),
    PRIMARY KEY (day_id, code)
) STRICT
-- ;;
CREATE TABLE figure_day_district (
    day_id             INTEGER NOT NULL REFERENCES figure_day (id),
    code               TEXT NOT NULL CHECK (code <> ''),
    name               TEXT NOT NULL,
    graduates          INTEGER NOT NULL CHECK (graduates >= 0),
    vocational         INTEGER NOT NULL CHECK (vocational >= 0),
    general            INTEGER NOT NULL CHECK (general >= 0),
    current_vocational INTEGER NOT NULL CHECK (current_vocational BETWEEN 0 AND vocational),
    current_general    INTEGER NOT NULL CHECK (current_general BETWEEN 0 AND general),
    PRIMARY KEY (day_id, code)
) STRICT
-- ;;
-- How the seats of urban schools fill with the candidates of a county; seats is empty where the school names none for it.
CREATE TABLE figure_day_county (
    day_id        INTEGER NOT NULL REFERENCES figure_day (id),
    district_code TEXT NOT NULL CHECK (district_code <> ''),
    district_name TEXT NOT NULL,
    school_code   TEXT NOT NULL CHECK (school_code <> ''),
    school_name   TEXT NOT NULL,
    seats         INTEGER CHECK (seats >= 0),
    taken         INTEGER NOT NULL CHECK (taken >= 0),
    PRIMARY KEY (day_id, district_code, school_code)
) STRICT
-- ;;
-- What was kept stays, whoever writes.
CREATE TRIGGER figure_day_school_frozen BEFORE UPDATE ON figure_day_school
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_school_erased BEFORE DELETE ON figure_day_school
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_district_frozen BEFORE UPDATE ON figure_day_district
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_district_erased BEFORE DELETE ON figure_day_district
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_county_frozen BEFORE UPDATE ON figure_day_county
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_county_erased BEFORE DELETE ON figure_day_county
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
-- ;;
CREATE TRIGGER figure_day_erased BEFORE DELETE ON figure_day
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:figure_day_frozen');
END
