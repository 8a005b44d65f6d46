// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace hengzhao::store
{

/// 职业指导课: one lesson a junior-high has given (R34).
struct CareerLesson {
    qint64 id = 0;
    qint64 junior = 0;
    QString juniorCode;
    QString juniorName;
    QString districtName;
    QDate day;
    QString topic;
    std::optional<int> classes = {};
    std::optional<int> attendance = {};
};

/// 海报: posters put up in some final-year classes of a junior-high.
struct Poster {
    qint64 id = 0;
    qint64 junior = 0;
    QString juniorCode;
    QString juniorName;
    QString districtName;
    QDate day;
    int classes = 0;
    /// When they were taken down; invalid while they hang.
    QDate downOn = {};
    /// Photographs that show them.
    int photographs = 0;
    qint64 version = 0;
};

/// What a junior-high has done so far.
struct GuidanceCount {
    qint64 junior = 0;
    QString juniorCode;
    QString juniorName;
    QString districtCode;
    QString districtName;
    /// Final-year classes, where the roll says how many.
    std::optional<int> classes = {};
    /// Lessons before the day that was asked for.
    int lessons = 0;
    /// Classes with posters put up, and those of them whose posters hang or hung long enough.
    int withPosters = 0;
    int stillShown = 0;
    int photographs = 0;
};

/// Career-guidance lessons and posters.
class GuidanceStore
{
public:
    explicit GuidanceStore(Database &database) : m_database(database) {}

    /// Of one junior-high, or of all where it is 0; by junior-high and day.
    [[nodiscard]] Result<QList<CareerLesson>> lessons(qint64 junior = 0) const;
    [[nodiscard]] Result<QList<Poster>> posters(qint64 junior = 0) const;
    /// Every junior-high. Lessons count before `lessonsBefore`, posters that were not taken down before `keptUntil`;
    /// without these days all count.
    [[nodiscard]] Result<QList<GuidanceCount>> counts(QDate lessonsBefore, QDate keptUntil) const;
    [[nodiscard]] Result<bool> hasLesson(qint64 junior, QDate day, const QString &topic) const;

    [[nodiscard]] Result<void> addLesson(const CareerLesson &lesson, Transaction &transaction);
    [[nodiscard]] Result<void> endLesson(qint64 id, Transaction &transaction);
    /// One district's, or all where none is named.
    [[nodiscard]] Result<void> endLessons(const QString &district, Transaction &transaction);
    [[nodiscard]] Result<qint64> addPoster(const Poster &poster, Transaction &transaction);
    /// RowChanged where it is not of its version any more.
    [[nodiscard]] Result<void> takeDown(const Poster &seen, QDate day, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
