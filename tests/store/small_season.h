// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

namespace hengzhao::store
{

/// A season file with one school of two buckets, five candidates and an accepted run without admissions, written by
/// plain SQL: what the guards of the database are tried on.
class SmallSeason
{
public:
    SmallSeason()
    {
        Result<Database> made = Database::create(path());
        Q_ASSERT(made.has_value());
        database.emplace(std::move(*made));
        const char *statements[] = {
            "INSERT INTO district (id, code, name, line_area, urban, added) VALUES (1, '430405', '珠晖区', '市城区', "
            "1, 1)",
            "INSERT INTO school (id, code, name, category, district_code, added)"
            " VALUES (1, 'A', '甲校', 'secondary', '430405', 1), (2, 'B', '乙校', 'secondary', '430405', 1)",
            "INSERT INTO school_limit (school_id, seats) VALUES (1, 3), (2, 1)",
            "INSERT INTO bucket (id, school_id, district, seats) VALUES (1, 1, '430405', 1), (2, 1, '*', 2), (3, 2, "
            "'', 1)",
            "INSERT INTO program (id, school_id, code, catalogue, name, years, seats, added)"
            " VALUES (1, 1, '710201', 'secondary', '计算机应用', '3', 1, 1)",
            "INSERT INTO candidate (id, candidate_no, name, person_key, sex, district_id, category, applied_general, "
            "added)"
            " VALUES (1, '001', '一', '430499200601010002', 2, 1, 'current', 0, 1),"
            " (2, '002', '二', '430499200601010010', 1, 1, 'current', 0, 1),"
            " (3, '003', '三', '430499200601010029', 2, 1, 'current', 0, 1),"
            " (4, '004', '四', '430499200601010037', 1, 1, 'current', 0, 1),"
            " (5, '005', '五', '430499200601010045', 2, 1, 'current', 0, 1)",
            "INSERT INTO run (id, batch, state, mode, token, inputs_number, at, actor, pool, pre_admitted, "
            "void_choices,"
            " by_round, lot_decided, inputs_digest, outcome_digest)"
            " VALUES (1, 1, 'accepted', 'choice-first', 't', 1, '', '', 5, 0, 0, '[]', 0, '', '')",
        };
        for (const char *sql : statements) {
            const Result<void> done = database->run(sql);
            if (!done)
                qFatal("%s: %s", sql, qPrintable(done.error().args.join(QLatin1Char(' '))));
        }
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("season.hzs")); }

    /// Admits by plain SQL; the bucket decides the school.
    [[nodiscard]] Result<void> admit(int candidate, int bucket)
    {
        return database->run("INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place,"
                             " state, added) SELECT ?, 1, 1, school_id, id, 1, 1, 'pre_admitted', 2 FROM bucket"
                             " WHERE id = ?",
                             candidate, bucket);
    }
    [[nodiscard]] qint64 count(QByteArrayView sql) { return database->number(sql).value().value_or(-1); }

    QTemporaryDir folder;
    std::optional<Database> database;
};

} // namespace hengzhao::store
