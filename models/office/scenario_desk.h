// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown_chart.h"
#include "models/domain/shown_table.h"
#include "models/office/field_edit.h"
#include "models/office/what_if_search.h"

namespace hengzhao::office
{

/// What somebody tried and kept under a name.
struct Scenario {
    qint64 id = 0;
    QString name;
    WhatIfRequest request;
    QString actor;
    QDateTime at;
    /// Set while it is proposed to the desks of lines and plans.
    std::optional<QString> proposedBecause;
    QString proposedBy = {};
};

constexpr qsizetype longestScenarioName = 40;

/// Keeps scenarios of the what-if desk by name, sets them side by side, and puts one before the desks of lines and
/// plans. Nothing here ever changes a line or a plan.
class ScenarioDesk
{
public:
    explicit ScenarioDesk(Office &office) : m_office(office) {}

    /// All that stand, by name.
    [[nodiscard]] Result<QList<Scenario>> all();
    [[nodiscard]] Result<Scenario> byName(const QString &name);
    /// The one that is proposed, if any.
    [[nodiscard]] Result<std::optional<Scenario>> proposal();
    /// The line it proposes for an area, if any.
    [[nodiscard]] static std::optional<Score> lineOf(const std::optional<Scenario> &proposal, const QString &area);

    /// Refused are a name that is taken and one that is empty or too long; what is kept is not tried here.
    [[nodiscard]] Result<void> save(const QString &name, const WhatIfRequest &request);
    [[nodiscard]] Result<void> remove(const QString &name);
    /// Takes the place of whatever was proposed before. The reason goes on the record.
    [[nodiscard]] Result<void> propose(const QString &name, const QString &reason);
    [[nodiscard]] Result<void> withdraw();

    /// What the proposal changes in the plan sheet, to be looked at there; limits that are issued are as any other.
    [[nodiscard]] Result<QList<FieldEdit>> planEdits(const Scenario &scenario);

private:
    [[nodiscard]] Result<void> mayKeep() const;

    Office &m_office;
};

/// A request in a few words, for a table or a title: "衡阳县 412.00 · 1001 80".
[[nodiscard]] QString requestWords(const WhatIfRequest &request);

/// What each scenario comes to on the season as it stands; refused where one of them names what is no longer there.
[[nodiscard]] Result<QList<WhatIfReport>> tryScenarios(WhatIf &whatIf, const QList<Scenario> &scenarios);
/// Side by side, a row a scenario, with id 1 and on; before them the season as it stands, 0, and the run in force, -1,
/// where there is one.
[[nodiscard]] Table comparisonTable(const WhatIf &whatIf, const QList<Scenario> &scenarios,
                                    const QList<WhatIfReport> &reports, const std::optional<RunInForce> &run);
/// Their shares as bars with the band as lines, for a table that addBand() was called on.
[[nodiscard]] ShownChart comparisonChart(qsizetype rows);

/// Lines of one area and what they come to, a row a line.
[[nodiscard]] Table curveTable(const QList<CurvePoint> &points);
[[nodiscard]] ShownChart curveChart(qsizetype rows);
/// Districts before and after.
[[nodiscard]] Table districtEffects(const WhatIfReport &report);
/// Buckets before and after; the seats tried may be edited. The id of a row is its place in the report.
[[nodiscard]] Table bucketEffects(const WhatIfReport &report);
/// Whom it moves. Names stay masked unless the officer may see them (R10).
[[nodiscard]] Result<Table> movedTable(Office &office, WhatIf &whatIf, const WhatIfRequest &request, qsizetype most);

} // namespace hengzhao::office
