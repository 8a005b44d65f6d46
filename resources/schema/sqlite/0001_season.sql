-- SPDX-FileCopyrightText: 2026 The Hengzhao authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Statements are parted by lines of "-- ;;". Every input row carries the audit number that added it and, later, the one
-- that ended it: a run reads the season as of its own number. Scores are hundredths, money is fen, times are UTC text.
--
-- In tables of a million rows a column's words stand side by side (a = 'x' OR a = 'y'): for IN with more than two words
-- SQLite makes a temporary table at every row it checks.

CREATE TABLE season (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    token        TEXT NOT NULL,
    year         INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    is_open      INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    origin       TEXT NOT NULL CHECK (origin IN ('created', 'demo')),
    public_key   BLOB,
    sealed_key   BLOB,
    created_at   TEXT NOT NULL,
    made_by      TEXT NOT NULL,
    archived_at  TEXT
) STRICT
-- ;;
CREATE TABLE account (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    shown_name    TEXT NOT NULL DEFAULT '',
    organisation  TEXT NOT NULL DEFAULT '',
    district_code TEXT NOT NULL DEFAULT '',
    school_code   TEXT NOT NULL DEFAULT '',
    password_hash TEXT NOT NULL,
    key_salt      BLOB,
    wrapped_key   BLOB,
    must_change   INTEGER NOT NULL DEFAULT 1 CHECK (must_change IN (0, 1)),
    failures      INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until  TEXT,
    disabled_at   TEXT,
    version       INTEGER NOT NULL DEFAULT 1
) STRICT
-- ;;
CREATE TABLE account_role (
    account_id INTEGER NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL CHECK (role IN ('municipal-education', 'municipal-labour', 'county-education', 'county-labour',
                                             'office', 'school', 'junior-school', 'discipline', 'inspector',
                                             'administrator')),
    PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE login_session (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES account (id),
    client     TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT,
    signature  BLOB
) STRICT
-- ;;
CREATE TABLE audit (
    number     INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES login_session (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    at         TEXT NOT NULL,
    actor      TEXT NOT NULL,
    command    TEXT NOT NULL,
    subject    TEXT NOT NULL,
    detail     TEXT NOT NULL CHECK (detail LIKE '{%}'),
    reverts    INTEGER REFERENCES audit (number),
    previous   TEXT NOT NULL,
    hash       TEXT NOT NULL,
    UNIQUE (session_id, position)
) STRICT
-- ;;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:audit_frozen');
END
-- ;;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:audit_frozen');
END
-- ;;
CREATE TABLE rule_book (
    id       INTEGER PRIMARY KEY,
    document TEXT NOT NULL CHECK (document LIKE '{%}'),
    added    INTEGER NOT NULL,
    ended    INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE TABLE import_record (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    area     TEXT NOT NULL DEFAULT '',
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    digest   TEXT NOT NULL,
    added    INTEGER NOT NULL,
    ended    INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE TABLE district (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
    name      TEXT NOT NULL CHECK (name <> ''),
    line_area TEXT NOT NULL CHECK (line_area <> ''),
    urban     INTEGER NOT NULL CHECK (urban IN (0, 1)),
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX district_code ON district (code) WHERE ended IS NULL
-- ;;
CREATE TABLE junior_school (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
    name        TEXT NOT NULL CHECK (name <> ''),
    district_id INTEGER NOT NULL REFERENCES district (id),
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX junior_school_code ON junior_school (code) WHERE ended IS NULL
-- ;;
CREATE TABLE graduate_roll (
    id               INTEGER PRIMARY KEY,
    junior_school_id INTEGER NOT NULL REFERENCES junior_school (id),
    on_roll          INTEGER NOT NULL CHECK (on_roll >= 0),
    classes          INTEGER CHECK (classes >= 0),
    added            INTEGER NOT NULL,
    ended            INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX graduate_roll_school ON graduate_roll (junior_school_id) WHERE ended IS NULL
-- ;;
CREATE TABLE school (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
    name            TEXT NOT NULL CHECK (name <> ''),
    category        TEXT NOT NULL CHECK (category IN ('secondary', 'technician', 'college', 'outside')),
    district_code   TEXT NOT NULL,
    nature          TEXT CHECK (nature IN ('public', 'private')),
    sponsor         TEXT NOT NULL DEFAULT '',
    recruiting_code TEXT NOT NULL DEFAULT '',
    address         TEXT NOT NULL DEFAULT '',
    website         TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT '',
    brochure        TEXT NOT NULL DEFAULT '',
    capacity        INTEGER CHECK (capacity >= 0),
    version         INTEGER NOT NULL DEFAULT 1,
    added           INTEGER NOT NULL,
    ended           INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX school_code ON school (code) WHERE ended IS NULL
-- ;;
CREATE TABLE filing (
    id                  INTEGER PRIMARY KEY,
    school_id           INTEGER NOT NULL REFERENCES school (id),
    category            TEXT NOT NULL CHECK (category IN ('secondary', 'technician', 'college', 'outside')),
    state               TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted', 'published',
                                                       'withdrawn', 'closed')),
    provincial_document TEXT NOT NULL DEFAULT '',
    home_approval       TEXT NOT NULL DEFAULT '',
    late_permission     TEXT NOT NULL DEFAULT '',
    study_mode          TEXT NOT NULL DEFAULT '',
    stopped_by          TEXT NOT NULL DEFAULT '',
    version             INTEGER NOT NULL DEFAULT 1,
    added               INTEGER NOT NULL,
    ended               INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX filing_school ON filing (school_id, category) WHERE ended IS NULL
-- ;;
CREATE TABLE program (
    id                INTEGER PRIMARY KEY,
    school_id         INTEGER NOT NULL REFERENCES school (id),
    code              TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
    catalogue         TEXT NOT NULL CHECK (catalogue IN ('secondary', 'technician', 'other')),
    name              TEXT NOT NULL CHECK (name <> ''),
    years             TEXT NOT NULL CHECK (years <> ''),
    tuition           INTEGER CHECK (tuition >= 0),
    interview_minimum INTEGER CHECK (interview_minimum BETWEEN 0 AND 999999),
    verdict           TEXT CHECK (verdict IN ('accepted', 'refused')),
    seats             INTEGER CHECK (seats >= 0),
    taken             INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0 AND (seats IS NULL OR taken <= seats)),
    version           INTEGER NOT NULL DEFAULT 1,
    added             INTEGER NOT NULL,
    ended             INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX program_code ON program (school_id, code) WHERE ended IS NULL
-- ;;
CREATE TABLE plan_row (
    id          INTEGER PRIMARY KEY,
    school_id   INTEGER NOT NULL REFERENCES school (id),
    district    TEXT NOT NULL,
    seats       INTEGER NOT NULL CHECK (seats >= 0),
    document_no TEXT NOT NULL DEFAULT '',
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX plan_row_place ON plan_row (school_id, district) WHERE ended IS NULL
-- ;;
-- The limit of a whole school and what stands against it (R17, R18): cut is what sanctions took, claim what they still
-- claim of seats that fall free, taken the live admissions.
CREATE TABLE school_limit (
    school_id INTEGER PRIMARY KEY REFERENCES school (id),
    seats     INTEGER NOT NULL CHECK (seats >= 0),
    cut       INTEGER NOT NULL DEFAULT 0 CHECK (cut >= 0),
    claim     INTEGER NOT NULL DEFAULT 0 CHECK (claim >= 0),
    taken     INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
    CHECK (taken + cut <= seats)
) STRICT
-- ;;
CREATE TABLE bucket (
    id        INTEGER PRIMARY KEY,
    school_id INTEGER NOT NULL REFERENCES school (id),
    district  TEXT NOT NULL,
    seats     INTEGER NOT NULL CHECK (seats >= 0),
    cut       INTEGER NOT NULL DEFAULT 0 CHECK (cut >= 0),
    claim     INTEGER NOT NULL DEFAULT 0 CHECK (claim >= 0),
    taken     INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
    CHECK (taken + cut <= seats),
    UNIQUE (school_id, district)
) STRICT
-- ;;
CREATE TABLE general_plan (
    id          INTEGER PRIMARY KEY,
    district_id INTEGER NOT NULL REFERENCES district (id),
    school_name TEXT NOT NULL,
    seats       INTEGER NOT NULL CHECK (seats >= 0),
    added       INTEGER NOT NULL,
    ended       INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE TABLE cutoff_line (
    id        INTEGER PRIMARY KEY,
    line_area TEXT NOT NULL CHECK (line_area <> ''),
    score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 999999),
    reason    TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX cutoff_line_area ON cutoff_line (line_area) WHERE ended IS NULL
-- ;;
-- What a run reads stands first: SQLite finds a column by walking those before it. person_key is one person: the identity number itself in an open season, its keyed hash in hexadecimal in a sealed one.
-- sealed holds identity number and contact details under the season's key; the readable columns are then empty.
CREATE TABLE candidate (
    id                 INTEGER PRIMARY KEY,
    candidate_no       TEXT NOT NULL CHECK (length(candidate_no) BETWEEN 1 AND 32),
    district_id        INTEGER NOT NULL REFERENCES district (id),
    category           TEXT NOT NULL CHECK (category = 'current' OR category = 'earlier' OR category = 'senior' OR
                                            category = 'veteran' OR category = 'migrant' OR category = 'unemployed'),
    graduated          INTEGER CHECK (graduated IN (0, 1)),
    applied_general    INTEGER NOT NULL CHECK (applied_general IN (0, 1)),
    total              INTEGER CHECK (total BETWEEN 0 AND 999999),
    chinese            INTEGER CHECK (chinese BETWEEN 0 AND 999999),
    math               INTEGER CHECK (math BETWEEN 0 AND 999999),
    english            INTEGER CHECK (english BETWEEN 0 AND 999999),
    physics            INTEGER CHECK (physics BETWEEN 0 AND 999999),
    chemistry          INTEGER CHECK (chemistry BETWEEN 0 AND 999999),
    politics           INTEGER CHECK (politics BETWEEN 0 AND 999999),
    history            INTEGER CHECK (history BETWEEN 0 AND 999999),
    biology            INTEGER CHECK (biology BETWEEN 0 AND 999999),
    geography          INTEGER CHECK (geography BETWEEN 0 AND 999999),
    pe                 INTEGER CHECK (pe BETWEEN 0 AND 999999),
    evaluation         INTEGER CHECK (evaluation BETWEEN 0 AND 50000),
    added              INTEGER NOT NULL,
    ended              INTEGER CHECK (ended > added),
    name               TEXT NOT NULL CHECK (name <> ''),
    initials           TEXT NOT NULL DEFAULT '',
    other_initials     TEXT NOT NULL DEFAULT '',
    person_key         TEXT NOT NULL CHECK (length(person_key) >= 18),
    sealed             BLOB,
    sex                INTEGER NOT NULL CHECK (sex IN (1, 2)),
    household_district TEXT NOT NULL DEFAULT '',
    junior_school_id   INTEGER REFERENCES junior_school (id),
    class              TEXT NOT NULL DEFAULT '',
    ethnic             TEXT NOT NULL DEFAULT '',
    registration_no    TEXT NOT NULL DEFAULT '',
    household_kind     TEXT NOT NULL DEFAULT '',
    phone              TEXT NOT NULL DEFAULT '',
    guardian           TEXT NOT NULL DEFAULT '',
    address            TEXT NOT NULL DEFAULT '',
    source             TEXT NOT NULL DEFAULT 'import' CHECK (source = 'import' OR source = 'added' OR
                                                             source = 'by-hand'),
    proof              TEXT NOT NULL DEFAULT '',
    version            INTEGER NOT NULL DEFAULT 1
) STRICT
-- ;;
CREATE UNIQUE INDEX candidate_number ON candidate (candidate_no) WHERE ended IS NULL
-- ;;
CREATE UNIQUE INDEX candidate_person ON candidate (person_key) WHERE ended IS NULL
-- ;;
CREATE TABLE certificate (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    graduated    INTEGER NOT NULL CHECK (graduated IN (0, 1)),
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX certificate_candidate ON certificate (candidate_id) WHERE ended IS NULL
-- ;;
-- choices holds the school codes as filed, parted by commas; an empty place is an empty cell.
CREATE TABLE choice_form (
    id            INTEGER PRIMARY KEY,
    candidate_id  INTEGER NOT NULL REFERENCES candidate (id),
    supplementary INTEGER NOT NULL CHECK (supplementary IN (0, 1)),
    submitted_at  TEXT NOT NULL DEFAULT '',
    late          INTEGER NOT NULL CHECK (late IN (0, 1)),
    choices       TEXT NOT NULL,
    added         INTEGER NOT NULL,
    ended         INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX choice_form_candidate ON choice_form (candidate_id, supplementary) WHERE ended IS NULL
-- ;;
CREATE TABLE interview (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    school_id    INTEGER NOT NULL REFERENCES school (id),
    program_code TEXT NOT NULL DEFAULT '',
    score        INTEGER NOT NULL CHECK (score BETWEEN 0 AND 999999),
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX interview_place ON interview (candidate_id, school_id, program_code) WHERE ended IS NULL
-- ;;
CREATE TABLE general_result (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    school_name  TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX general_result_candidate ON general_result (candidate_id) WHERE ended IS NULL
-- ;;
-- The line areas whose general result has come, an empty one too (R12).
CREATE TABLE general_area (
    id        INTEGER PRIMARY KEY,
    line_area TEXT NOT NULL,
    added     INTEGER NOT NULL,
    ended     INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX general_area_name ON general_area (line_area) WHERE ended IS NULL
-- ;;
CREATE TABLE general_give_up (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    proof        TEXT NOT NULL,
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX general_give_up_candidate ON general_give_up (candidate_id) WHERE ended IS NULL
-- ;;
CREATE TABLE run (
    id             INTEGER PRIMARY KEY,
    batch          INTEGER NOT NULL CHECK (batch >= 1),
    state          TEXT NOT NULL CHECK (state IN ('writing', 'accepted', 'superseded')),
    mode           TEXT NOT NULL CHECK (mode IN ('choice-first', 'score-first', 'deferred', 'supplement')),
    reason         TEXT NOT NULL DEFAULT '',
    token          TEXT NOT NULL UNIQUE,
    inputs_number  INTEGER NOT NULL,
    at             TEXT NOT NULL,
    actor          TEXT NOT NULL,
    pool           INTEGER NOT NULL CHECK (pool >= 0),
    pre_admitted   INTEGER NOT NULL CHECK (pre_admitted BETWEEN 0 AND pool),
    void_choices   INTEGER NOT NULL CHECK (void_choices >= 0),
    by_round       TEXT NOT NULL CHECK (by_round LIKE '[%]'),
    lot_decided    INTEGER NOT NULL CHECK (lot_decided >= 0),
    inputs_digest  TEXT NOT NULL,
    outcome_digest TEXT NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX run_in_force ON run (batch) WHERE state <> 'superseded'
-- ;;
CREATE TABLE batch_close (
    batch    INTEGER PRIMARY KEY,
    released INTEGER NOT NULL CHECK (released >= 0),
    at       TEXT NOT NULL,
    actor    TEXT NOT NULL,
    added    INTEGER NOT NULL
) STRICT
-- ;;
-- The buckets a run went by.
CREATE TABLE run_bucket (
    run_id    INTEGER NOT NULL REFERENCES run (id),
    bucket_id INTEGER NOT NULL REFERENCES bucket (id),
    seats     INTEGER NOT NULL CHECK (seats >= 0),
    held      INTEGER NOT NULL CHECK (held >= 0),
    PRIMARY KEY (run_id, bucket_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE run_queue (
    run_id        INTEGER NOT NULL REFERENCES run (id),
    bucket_id     INTEGER NOT NULL REFERENCES bucket (id),
    round         INTEGER NOT NULL CHECK (round >= 0),
    free          INTEGER NOT NULL CHECK (free >= 0),
    competed      INTEGER NOT NULL CHECK (competed >= 0),
    taken         INTEGER NOT NULL CHECK (taken BETWEEN 0 AND competed),
    last_taken    INTEGER REFERENCES candidate (id),
    first_refused INTEGER REFERENCES candidate (id),
    lot_decided   INTEGER NOT NULL CHECK (lot_decided IN (0, 1)),
    PRIMARY KEY (run_id, bucket_id, round)
) STRICT, WITHOUT ROWID
-- ;;
-- One row for every candidate of a run's pool (R20), keyed by run and candidate in one number, so that a run's rows are
-- appended and read in order. choices is what became of each choice, as digits of the code table
-- in store/decision_text, with places.
CREATE TABLE decision (
    id           INTEGER PRIMARY KEY CHECK (id = run_id * 4294967296 + candidate_id),
    run_id       INTEGER NOT NULL,
    candidate_id INTEGER NOT NULL CHECK (candidate_id BETWEEN 1 AND 4294967295),
    bucket_id    INTEGER,
    round        INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    reason       INTEGER NOT NULL,
    choices      TEXT NOT NULL
) STRICT
-- ;;
CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
CREATE TRIGGER decision_is_never_erased BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:decision_frozen');
END
-- ;;
-- The live admissions: one row a candidate at most, so nobody can be admitted twice (R4).
CREATE TABLE admission (
    candidate_id INTEGER PRIMARY KEY,
    run_id       INTEGER NOT NULL,
    batch        INTEGER NOT NULL,
    school_id    INTEGER NOT NULL,
    bucket_id    INTEGER NOT NULL,
    program_id   INTEGER,
    round        INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state = 'pre_admitted' OR state = 'confirmed' OR state = 'submitted' OR
                                      state = 'reviewed' OR state = 'approved' OR state = 'registered'),
    notice_no    TEXT NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1,
    added        INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX admission_program ON admission (program_id) WHERE program_id IS NOT NULL
-- ;;
-- Admissions that have ended, kept as they were.
CREATE TABLE former_admission (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL,
    run_id       INTEGER NOT NULL,
    batch        INTEGER NOT NULL,
    school_id    INTEGER NOT NULL,
    bucket_id    INTEGER NOT NULL,
    program_id   INTEGER,
    round        INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state = 'declined' OR state = 'released' OR state = 'rejected' OR
                                      state = 'withdrawn' OR state = 'revoked'),
    notice_no    TEXT NOT NULL DEFAULT '',
    reason       TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL,
    ended        INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX former_admission_candidate ON former_admission (candidate_id)
-- ;;
-- One step of an admission's life (rules, section 6); the audit record of `added` says who took it. at is when it was
-- taken, where that was not when it was written, and interview the score a confirmation went by (R25).
CREATE TABLE admission_step (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL,
    run_id       INTEGER NOT NULL,
    act          TEXT NOT NULL,
    from_state   TEXT NOT NULL,
    to_state     TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    at           TEXT NOT NULL DEFAULT '',
    interview    INTEGER CHECK (interview BETWEEN 0 AND 999999),
    added        INTEGER NOT NULL
) STRICT
-- ;;
-- What schools report in September of those approved: who came, and who did not (R27).
CREATE TABLE arrival (
    id           INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidate (id),
    arrived      INTEGER NOT NULL CHECK (arrived IN (0, 1)),
    added        INTEGER NOT NULL,
    ended        INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX arrival_candidate ON arrival (candidate_id) WHERE ended IS NULL
-- ;;
CREATE TABLE directory_entry (
    id             INTEGER PRIMARY KEY,
    organisation   TEXT NOT NULL CHECK (organisation <> ''),
    name           TEXT NOT NULL CHECK (name <> ''),
    post           TEXT NOT NULL CHECK (post <> ''),
    phone          TEXT NOT NULL DEFAULT '',
    responsibility TEXT NOT NULL DEFAULT '',
    added          INTEGER NOT NULL,
    ended          INTEGER CHECK (ended > added)
) STRICT
-- ;;
CREATE UNIQUE INDEX directory_entry_post ON directory_entry (organisation, name, post) WHERE ended IS NULL
-- ;;
CREATE TABLE past_figure (
    year         INTEGER NOT NULL,
    level        TEXT NOT NULL CHECK (level IN ('district', 'school')),
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    graduates    INTEGER NOT NULL DEFAULT 0 CHECK (graduates >= 0),
    vocational   INTEGER NOT NULL DEFAULT 0 CHECK (vocational >= 0),
    general      INTEGER NOT NULL DEFAULT 0 CHECK (general >= 0),
    planned      INTEGER NOT NULL DEFAULT 0 CHECK (planned >= 0),
    added        INTEGER NOT NULL,
    PRIMARY KEY (year, level, code)
) STRICT, WITHOUT ROWID
-- ;;
-- A run becomes final by one statement, and the counters of every bucket and school move with it.
CREATE TRIGGER run_accepted BEFORE UPDATE OF state ON run WHEN OLD.state = 'writing' AND NEW.state = 'accepted'
BEGIN
    UPDATE bucket SET taken = taken + counted.n
    FROM (SELECT bucket_id, school_id, count(*) AS n FROM admission WHERE run_id = NEW.id GROUP BY bucket_id, school_id)
        AS counted
    WHERE bucket.id = counted.bucket_id AND bucket.school_id = counted.school_id;
    UPDATE school_limit SET taken = (SELECT coalesce(sum(bucket.taken), 0) FROM bucket
                                     WHERE bucket.school_id = school_limit.school_id);
    -- An admission in no bucket, or in one of another school, is counted nowhere.
    SELECT RAISE(ABORT, 'hengzhao:limit_exceeded')
    WHERE (SELECT count(*) FROM admission) <> (SELECT coalesce(sum(taken), 0) FROM bucket)
       OR (SELECT count(*) FROM admission) <> (SELECT coalesce(sum(taken), 0) FROM school_limit);
END
-- ;;
-- A run that gives way takes its admissions and their places in the counters with it; its decisions stay (R21).
CREATE TRIGGER run_superseded BEFORE UPDATE OF state ON run WHEN OLD.state = 'accepted' AND NEW.state = 'superseded'
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:batch_moved')
    WHERE EXISTS (SELECT 1 FROM admission WHERE batch = NEW.batch AND state <> 'pre_admitted')
       OR EXISTS (SELECT 1 FROM former_admission WHERE batch = NEW.batch);
    UPDATE bucket SET taken = taken - counted.n
    FROM (SELECT bucket_id, count(*) AS n FROM admission WHERE run_id = NEW.id GROUP BY bucket_id) AS counted
    WHERE bucket.id = counted.bucket_id;
    UPDATE school_limit SET taken = taken - counted.n
    FROM (SELECT school_id, count(*) AS n FROM admission WHERE run_id = NEW.id GROUP BY school_id) AS counted
    WHERE school_limit.school_id = counted.school_id;
END
-- ;;
CREATE TRIGGER run_state_goes_forward BEFORE UPDATE OF state ON run
WHEN NOT ((OLD.state = 'writing' AND NEW.state = 'accepted') OR (OLD.state = 'accepted' AND NEW.state = 'superseded'))
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:run_frozen');
END
-- ;;
CREATE TRIGGER run_is_never_changed BEFORE UPDATE ON run
WHEN OLD.state <> 'writing' AND (NEW.id, NEW.batch, NEW.mode, NEW.reason, NEW.token, NEW.inputs_number, NEW.at, NEW.actor,
      NEW.pool, NEW.pre_admitted, NEW.void_choices, NEW.by_round, NEW.lot_decided, NEW.inputs_digest,
      NEW.outcome_digest)
  IS NOT (OLD.id, OLD.batch, OLD.mode, OLD.reason, OLD.token, OLD.inputs_number, OLD.at, OLD.actor, OLD.pool,
      OLD.pre_admitted, OLD.void_choices, OLD.by_round, OLD.lot_decided, OLD.inputs_digest, OLD.outcome_digest)
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:run_frozen');
END
-- ;;
CREATE TRIGGER run_is_never_erased BEFORE DELETE ON run
BEGIN
    SELECT RAISE(ABORT, 'hengzhao:run_frozen');
END
