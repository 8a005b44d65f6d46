// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_run.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace hengzhao::bench
{

namespace
{

void must(bool holds, sqlite3 *handle)
{
    if (!holds)
        qFatal("%s", sqlite3_errmsg(handle));
}

void run(sqlite3 *handle, const char *sql)
{
    must(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, handle);
}

sqlite3_stmt *prepared(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK, handle);
    return statement;
}

sqlite3 *opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    must(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK, handle);
    run(handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return handle;
}

std::string textAt(sqlite3_stmt *statement, int column)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
}

struct PlainSchools {
    std::unordered_map<std::string, int> byCode;
    std::vector<sqlite3_int64> ids;
    std::vector<sqlite3_int64> buckets;
    std::vector<int> seats;
};

struct PlainCandidates {
    static constexpr size_t columns = 15;

    std::vector<sqlite3_int64> ids;
    std::vector<std::string> numbers;
    /// District, graduated, applied, total, ten subjects, evaluation.
    std::array<std::vector<int>, columns> cells;
    std::array<std::vector<int>, 2> choices;
};

struct PlainPlaces {
    std::vector<int> school;
    std::vector<int> round;
    std::vector<int> place;
};

PlainSchools readSchools(sqlite3 *handle)
{
    PlainSchools schools;
    sqlite3_stmt *statement = prepared(
        handle, "SELECT s.id, s.code, min(b.id), sum(b.seats) FROM school s JOIN bucket b ON b.school_id = s.id"
                " GROUP BY s.id");
    while (sqlite3_step(statement) == SQLITE_ROW) {
        schools.byCode[textAt(statement, 1)] = static_cast<int>(schools.ids.size());
        schools.ids.push_back(sqlite3_column_int64(statement, 0));
        schools.buckets.push_back(sqlite3_column_int64(statement, 2));
        schools.seats.push_back(sqlite3_column_int(statement, 3));
    }
    sqlite3_finalize(statement);
    return schools;
}

PlainCandidates readCandidates(sqlite3 *handle)
{
    PlainCandidates candidates;
    sqlite3_stmt *statement =
        prepared(handle, "SELECT id, candidate_no, district_id, graduated, applied_general, total, chinese, math,"
                         " english, physics, chemistry, politics, history, biology, geography, pe, evaluation"
                         " FROM candidate ORDER BY id");
    while (sqlite3_step(statement) == SQLITE_ROW) {
        candidates.ids.push_back(sqlite3_column_int64(statement, 0));
        candidates.numbers.push_back(textAt(statement, 1));
        for (size_t i = 0; i < PlainCandidates::columns; ++i)
            candidates.cells[i].push_back(sqlite3_column_int(statement, static_cast<int>(i) + 2));
    }
    sqlite3_finalize(statement);
    return candidates;
}

void readForms(sqlite3 *handle, const PlainSchools &schools, PlainCandidates &candidates)
{
    std::unordered_map<sqlite3_int64, size_t> rows;
    for (size_t row = 0; row < candidates.ids.size(); ++row)
        rows[candidates.ids[row]] = row;
    for (std::vector<int> &column : candidates.choices)
        column.assign(candidates.ids.size(), -1);
    sqlite3_stmt *statement = prepared(handle, "SELECT candidate_id, choices FROM choice_form");
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const size_t row = rows.at(sqlite3_column_int64(statement, 0));
        std::string codes = textAt(statement, 1);
        for (std::vector<int> &column : candidates.choices) {
            const size_t comma = codes.find(',');
            const auto school = schools.byCode.find(codes.substr(0, comma));
            if (school != schools.byCode.end())
                column[row] = school->second;
            codes = comma == std::string::npos ? std::string() : codes.substr(comma + 1);
        }
    }
    sqlite3_finalize(statement);
}

std::vector<size_t> ordered(const PlainCandidates &candidates)
{
    std::vector<size_t> order(candidates.ids.size());
    for (size_t row = 0; row < order.size(); ++row)
        order[row] = row;
    std::sort(order.begin(), order.end(), [&candidates](size_t left, size_t right) {
        for (size_t column = 3; column < 7; ++column) { // total, Chinese, mathematics, English
            const std::vector<int> &cells = candidates.cells[column];
            if (cells[left] != cells[right])
                return cells[left] > cells[right];
        }
        return left < right;
    });
    return order;
}

PlainPlaces placed(const PlainCandidates &candidates, std::vector<int> seats)
{
    const size_t size = candidates.ids.size();
    PlainPlaces places{std::vector<int>(size, -1), std::vector<int>(size, 0), std::vector<int>(size, 0)};
    const std::vector<size_t> order = ordered(candidates);
    for (size_t k = 0; k < candidates.choices.size(); ++k) {
        std::vector<int> taken(seats.size(), 0);
        for (const size_t row : order) {
            const int school = candidates.choices[k][row];
            if (school < 0 || places.round[row] != 0 || seats[static_cast<size_t>(school)] == 0)
                continue;
            --seats[static_cast<size_t>(school)];
            places.school[row] = school;
            places.round[row] = static_cast<int>(k + 1);
            places.place[row] = ++taken[static_cast<size_t>(school)];
        }
    }
    return places;
}

void step(sqlite3_stmt *statement, sqlite3 *handle)
{
    must(sqlite3_step(statement) == SQLITE_DONE, handle);
    sqlite3_reset(statement);
}

void writePlaces(sqlite3 *handle, const PlainSchools &schools, const PlainCandidates &candidates,
                 const PlainPlaces &places, RunCounts left)
{
    sqlite3_stmt *decision =
        prepared(handle, "INSERT INTO decision (id, run_id, candidate_id, bucket_id, round, place, reason, choices)"
                         " VALUES (?, 1, ?, ?, ?, ?, 1, ?)");
    sqlite3_stmt *admission = prepared(
        handle, "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
                " VALUES (?, 1, 1, ?, ?, ?, ?, 'pre_admitted', 1)");
    for (size_t row = 0; row < candidates.ids.size() && left.decisions > 0; ++row, --left.decisions) {
        // As many of each as the run writes, whoever they are.
        const bool isTaken = left.admissions > 0 && (places.school[row] >= 0 || left.admissions >= left.decisions);
        const auto school = static_cast<size_t>(std::max(places.school[row], 0));
        sqlite3_bind_int64(decision, 1, (sqlite3_int64(1) << 32) + candidates.ids[row]);
        sqlite3_bind_int64(decision, 2, candidates.ids[row]);
        if (isTaken)
            sqlite3_bind_int64(decision, 3, schools.buckets[school]);
        else
            sqlite3_bind_null(decision, 3);
        sqlite3_bind_int(decision, 4, places.round[row]);
        sqlite3_bind_int(decision, 5, places.place[row]);
        std::array<char, 32> choices{};
        std::snprintf(choices.data(), choices.size(), "t%d-", places.place[row]);
        sqlite3_bind_text(decision, 6, choices.data(), -1, SQLITE_STATIC);
        step(decision, handle);
        if (!isTaken)
            continue;
        --left.admissions;
        sqlite3_bind_int64(admission, 1, candidates.ids[row]);
        sqlite3_bind_int64(admission, 2, schools.ids[school]);
        sqlite3_bind_int64(admission, 3, schools.buckets[school]);
        sqlite3_bind_int(admission, 4, places.round[row]);
        sqlite3_bind_int(admission, 5, places.place[row]);
        step(admission, handle);
    }
    sqlite3_finalize(decision);
    sqlite3_finalize(admission);
}

} // namespace

void makePlain(const QString &path)
{
    sqlite3 *handle = opened(path);
    std::string drops;
    sqlite3_stmt *guards =
        prepared(handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard%'");
    while (sqlite3_step(guards) == SQLITE_ROW)
        drops += "DROP TRIGGER " + textAt(guards, 0) + ";";
    sqlite3_finalize(guards);
    run(handle, drops.c_str());
    sqlite3_close(handle);
}

void runPlain(const QString &path, const RunCounts &counts)
{
    sqlite3 *handle = opened(path);
    run(handle, "BEGIN IMMEDIATE");
    const PlainSchools schools = readSchools(handle);
    PlainCandidates candidates = readCandidates(handle);
    readForms(handle, schools, candidates);
    writePlaces(handle, schools, candidates, placed(candidates, schools.seats), counts);
    run(handle, "COMMIT");
    sqlite3_close(handle);
}

namespace
{

constexpr const char *listQuery =
    "SELECT c.candidate_no, c.name, c.sex, d.name, j.name, s.code, s.name, c.total, a.round, a.place, a.state"
    " FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN school s ON s.id = a.school_id"
    " JOIN district d ON d.id = c.district_id LEFT JOIN junior_school j ON j.id = c.junior_school_id"
    " ORDER BY s.code, a.place";
constexpr int listColumns = 11;

std::string cellAt(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? std::string() : textAt(statement, column);
}

} // namespace

void writePlainList(const QString &path, const QString &csv)
{
    sqlite3 *handle = opened(path);
    sqlite3_stmt *rows = prepared(handle, listQuery);
    std::FILE *file = std::fopen(csv.toUtf8().constData(), "wb");
    if (file == nullptr)
        qFatal("cannot write %s", qPrintable(csv));
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < listColumns; ++column)
            std::fprintf(file, "%s%c", cellAt(rows, column).c_str(), column + 1 < listColumns ? ',' : '\n');
    }
    std::fclose(file);
    sqlite3_finalize(rows);
    sqlite3_close(handle);
}

std::int64_t readPlainList(const QString &path)
{
    sqlite3 *handle = opened(path);
    sqlite3_stmt *rows = prepared(handle, listQuery);
    std::vector<std::string> cells;
    std::int64_t count = 0;
    for (; sqlite3_step(rows) == SQLITE_ROW; ++count) {
        for (int column = 0; column < listColumns; ++column)
            cells.push_back(cellAt(rows, column));
    }
    sqlite3_finalize(rows);
    sqlite3_close(handle);
    return count;
}

} // namespace hengzhao::bench
