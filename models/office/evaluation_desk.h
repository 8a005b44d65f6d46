// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/share.h"
#include "models/figures/split.h"
#include "models/office/figure_report.h"

namespace hengzhao::office
{

/// What one district is measured by at the end of the year: split, ratio, and publicity done.
struct EvaluationRow {
    QString key;
    QString name;
    figures::SplitRow split = {};
    figures::ShareRow share = {};
    qint64 juniorHighs = 0;
    /// Of them, those that gave as many lessons as the rule book asks for.
    qint64 withAllLessons = 0;
    qint64 lessons = 0;
    /// Final-year classes where rolls say how many, and those whose posters hang or hung long enough.
    qint64 classes = 0;
    qint64 withPosters = 0;
    qint64 activities = 0;
    qint64 attendance = 0;
    qint64 visits = 0;
};

/// The evaluation sheet of the districts (section 12 of the plan).
class EvaluationDesk
{
public:
    explicit EvaluationDesk(Office &office) : m_office(office) {}

    /// By district, the whole city last.
    [[nodiscard]] Result<QList<EvaluationRow>> rows();
    /// rows() as a table.
    [[nodiscard]] Result<Table> table();
    /// As xlsx or pdf, by the ending of the path.
    [[nodiscard]] Result<WrittenReport> write(const QString &path);

private:
    Office &m_office;
};

} // namespace hengzhao::office
