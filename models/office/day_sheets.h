// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/counted_table.h"
#include "models/office/day_figure_desk.h"
#include "models/office/figure_report.h"

namespace hengzhao::office
{

/// Figures against which others are read.
struct Compared {
    Differences differences = Differences::None;
    /// Nothing where nothing was kept then: differences stay empty.
    std::optional<DayFigures> before = {};
};

/// A row a school, the whole city last: planned, offered, pre-admitted, confirmed, approved, withdrawn, vacant,
/// completion.
[[nodiscard]] Table schoolDayTable(const DayFigures &figures, const Compared &compared = {});
/// A row a district, the whole city last: graduates, vocational, general, share, ratio, entered, entry rate.
[[nodiscard]] Table districtDayTable(const DayFigures &figures, const Compared &compared = {});
/// How urban schools' seats fill for the counties, or for one where its code is given.
[[nodiscard]] Table countyDayTable(const DayFigures &figures, const QString &county = {});
/// A row a day of the week with the city's sums; a missed day says that it was.
[[nodiscard]] Table weekTable(const WeeklyFigures &week);

/// What a report is made for.
struct DayReportRequest {
    /// Its ending says the format: xlsx or pdf.
    QString path;
    /// Today where it is invalid.
    QDate day = {};
    /// Narrows the seats of urban schools to one county; an account bound to a district sees its own.
    QString county = {};
};

/// The report of a day or a week as a file; today's figures are counted anew for it (R40).
[[nodiscard]] Result<WrittenReport> writeDaily(Office &office, const DayReportRequest &request);
[[nodiscard]] Result<WrittenReport> writeWeekly(Office &office, const DayReportRequest &request);

} // namespace hengzhao::office
