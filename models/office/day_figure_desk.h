// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/day_figures.h"
#include "models/office/office.h"

namespace hengzhao::office
{

using figures::DayFigures;

/// One day of the season, and whether its figures were kept.
struct FigureDay {
    QDate day;
    bool isKept = false;
    /// Not today, whose figures can still be kept.
    bool isOver = true;
};

/// A day's figures, and those of the last day before it that were kept.
struct DailyFigures {
    DayFigures now;
    std::optional<DayFigures> before;
};

/// The figures of a week, Monday to Sunday.
struct WeeklyFigures {
    QDate from;
    QDate to;
    /// Of the last day of the week that was kept.
    DayFigures now;
    /// Of the last day of the week before; nothing where none of it was kept.
    std::optional<DayFigures> before;
    /// From Monday on, nothing where a day was missed; none beyond today.
    QList<std::optional<DayFigures>> days;
};

/// One day one statistic, one week one dispatch: the figures of each day as they were kept (R40).
class DayFigureDesk
{
public:
    explicit DayFigureDesk(Office &office) : m_office(office) {}

    /// Counts and keeps today's figures; what was kept today before gives way where they differ. SeasonReadOnly in an
    /// archived season.
    [[nodiscard]] Result<DayFigures> keepToday();
    /// Whether today's figures are still to be kept: a batch has been run, none are kept yet, and whoever is here may.
    [[nodiscard]] Result<bool> isDue();
    /// Keeps today's figures where that is due. Whether it did.
    [[nodiscard]] Result<bool> keepWhereDue();

    /// From the first run, or the first day kept, on; the last one first. Missed days stand among them.
    [[nodiscard]] Result<QList<FigureDay>> days();
    /// FiguresNotKept where the day was missed, DayBeforeFigures where the season had not begun.
    [[nodiscard]] Result<DailyFigures> daily(QDate day);
    /// The week in which a day lies. FiguresNotKept where no day of it was kept; else as for daily().
    [[nodiscard]] Result<WeeklyFigures> weekly(QDate day);
    /// Brings today's figures up to date where they can be, and today is among the days that are asked for.
    [[nodiscard]] Result<void> renewWithin(QDate from, QDate to);
    /// Its Monday.
    [[nodiscard]] static QDate weekOf(QDate day);

    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<bool> mayKeep();
    [[nodiscard]] Result<std::optional<DayFigures>> lastKept(QDate from, QDate to);
    [[nodiscard]] Result<std::optional<QDate>> firstDay();
    [[nodiscard]] Result<Error> missing(QDate day);

    Office &m_office;
};

} // namespace hengzhao::office
