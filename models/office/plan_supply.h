// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/share.h"
#include "models/office/plan_sheet.h"

namespace hengzhao::office
{

/// Where the number of those to be taken in comes from: this year's candidates, else the junior-highs' rolls, else the
/// year before.
enum class SupplySource { Candidates, OnRoll, LastYear };

/// The first of them that says anything.
[[nodiscard]] SupplySource supplySource(const QList<store::DistrictSupply> &districts);
[[nodiscard]] qint64 supplyOf(const store::DistrictSupply &district, SupplySource source);

/// A district beside the seats planned for it.
struct DistrictPlan {
    store::DistrictSupply supply;
    /// Allotted to it by name.
    qint64 allotted = 0;
    /// Of schools in it that are open to all districts (R16): counted where they stand.
    qint64 openHere = 0;

    /// The planned ratio (R37).
    [[nodiscard]] figures::ShareRow planned() const;
};

/// The districts, and last what no district has by name: `*`, and open seats outside the counties.
struct DistrictPlans {
    QList<DistrictPlan> districts;
    qint64 undivided = 0;
    SupplySource source = SupplySource::Candidates;

    [[nodiscard]] static DistrictPlans of(const PlanBasis &basis);
    [[nodiscard]] figures::ShareRow city() const;
};

/// The same as a table; its last rows are what is not divided, and the whole city.
[[nodiscard]] Table supplyTable(const DistrictPlans &plans, const Targets &targets);

} // namespace hengzhao::office
