// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/attachments.h"
#include "models/store/guidance_store.h"

namespace hengzhao::office
{

using store::CareerLesson;
using store::GuidanceCount;
using store::Poster;

/// A lesson as a junior-high's return has it.
struct LessonEntry {
    QString junior;
    QString day;
    QString topic;
    QString classes = {};
    QString attendance = {};
};

/// Posters as a junior-high's return has them.
struct PosterEntry {
    QString junior;
    QString day;
    QString classes;
    /// Photographs that show them.
    QStringList paths = {};
};

/// Where the posters of a junior-high stand: shown, missing, taken-down, unknown.
[[nodiscard]] QString posterStateOf(const GuidanceCount &count);

/// Career-guidance lessons and posters of the junior-highs, recorded from their returns (R34).
class GuidanceDesk
{
public:
    explicit GuidanceDesk(Office &office) : m_office(office) {}

    /// Every junior-high with what it has done: lessons before the choice window opens, posters kept until the
    /// examination.
    [[nodiscard]] Result<QList<GuidanceCount>> counts();
    /// counts() as a table.
    [[nodiscard]] Result<Table> table();
    [[nodiscard]] Result<QList<CareerLesson>> lessons(qint64 junior = 0)
    {
        return store::GuidanceStore(m_office.database()).lessons(junior);
    }
    [[nodiscard]] Result<QList<Poster>> posters(qint64 junior = 0)
    {
        return store::GuidanceStore(m_office.database()).posters(junior);
    }
    [[nodiscard]] static Table lessonTable(const QList<CareerLesson> &lessons);
    [[nodiscard]] static Table posterTable(const QList<Poster> &posters);

    [[nodiscard]] Result<void> addLesson(const LessonEntry &entry);
    /// Takes a lesson off that was recorded by mistake.
    [[nodiscard]] Result<void> removeLesson(qint64 id, const QString &reason);
    /// Its number. PostersAboveClasses where there are no so many classes.
    [[nodiscard]] Result<qint64> addPoster(const PosterEntry &entry);
    /// Notes that posters were taken down on a day. RowChanged where somebody else was quicker.
    [[nodiscard]] Result<void> takeDown(const Poster &seen, const QString &day);
    [[nodiscard]] Result<void> attach(qint64 poster, const QString &path);
    /// Takes a photograph away that hangs there. RowChanged where it hangs there no longer.
    [[nodiscard]] Result<void> detach(qint64 poster, qint64 photograph);
    [[nodiscard]] Result<QList<Attachment>> photographs(qint64 poster);

private:
    [[nodiscard]] Result<Poster> posterById(qint64 id);
    [[nodiscard]] Result<void> mayRecord(const QString &district);
    [[nodiscard]] Result<void> mayRecordAt(const QString &junior);
    [[nodiscard]] Result<int> hanging(qint64 junior);

    Office &m_office;
};

} // namespace hengzhao::office
