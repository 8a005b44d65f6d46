// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/shown_chart.h"
#include "models/domain/shown_table.h"
#include "models/office/office.h"

#include <QDate>

#include <optional>

namespace hengzhao::office
{

/// Which figures are asked for. Empty where it says nothing: the figure's own way of counting, the whole city.
struct FigureScope {
    /// share, years, split, whereabouts, unknown, entry, completion, heat, histogram, demand, flow, days.
    QString figure;
    /// district, school, junior-school, class, bucket, …
    QString by = {};
    QString district = {};
    QString juniorSchool = {};
    QString school = {};
    /// A line area.
    QString area = {};
    /// Of a day alone; invalid for all.
    QDate day = {};
    /// The lower end of the one step of the totals that is looked at.
    std::optional<int> points = {};
    AdmissionState from = AdmissionState::PreAdmitted;

    friend bool operator==(const FigureScope &, const FigureScope &) = default;
};

/// How a picture of the figures is drawn.
enum class PanelForm {
    /// Of a list of people there is no picture.
    List,
    Bars,
    /// Bars side by side along a scale of points.
    Histogram,
    /// Rows against columns, a field the stronger in colour the higher its figure.
    Matrix,
    /// Two parts of a whole a row, in percent, with the band and the city's mean across.
    Shares,
    /// Lines over years, broken where the way of counting changed.
    Years,
    /// Bars that lie across: who was taken and who got none, against the seats, with the cut-off beside each.
    Queues,
    /// Lines over days, a kind a line.
    Days,
};

/// Where a scale has a mark, such as a cut-off line: at a total, or where names stand, at a row or between two.
struct PanelMark {
    QString name;
    double place = 0;
};

/// Figures as everybody sees them, on screen, on the command line, in a file: a table, and how it is drawn and read.
struct FigurePanel {
    FigureScope scope;
    PanelForm form = PanelForm::Bars;
    QString title;
    /// How to read the picture.
    QString reading;
    QString source;
    /// What the figures mean, and the rule that says so.
    QString rule;
    /// What is to be known beside the figures; empty for nothing.
    QString remark = {};
    ShownTable shown = {};
    ShownChart chart = {};
    /// Of a matrix: the column whose words stand across.
    QString across = {};
    QList<PanelMark> marks = {};
    /// So many of the last rows are sums of the others.
    qsizetype totals = 0;
    /// What lies behind each row; nothing for a row that leads nowhere.
    QList<std::optional<FigureScope>> behind = {};

    [[nodiscard]] const Table &table() const { return *shown.table; }
    /// Without the sums.
    [[nodiscard]] qsizetype rows() const { return static_cast<qsizetype>(shown.rows.size()) - totals; }
};

/// The figures there are pictures of, in the order they are shown in.
[[nodiscard]] QStringList panelFigures();
/// By what a figure can be counted, its own way first.
[[nodiscard]] QStringList waysToCount(const QString &figure);
/// Whether it depends on the state that admissions are counted from.
[[nodiscard]] bool dependsOnState(const QString &figure);

} // namespace hengzhao::office
