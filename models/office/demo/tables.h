// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/city.h"
#include "models/office/demo/demo_table.h"

#include <memory>

namespace hengzhao::office::demo
{

using CityPointer = std::shared_ptr<const City>;
using TablePointer = std::unique_ptr<DemoTable>;

// One for each import kind of the contract, section 2. A table keeps its city alive.

[[nodiscard]] TablePointer districtTable(const CityPointer &city);
[[nodiscard]] TablePointer juniorSchoolTable(const CityPointer &city);
[[nodiscard]] TablePointer graduateTable(const CityPointer &city);
[[nodiscard]] TablePointer schoolTable(const CityPointer &city);
[[nodiscard]] TablePointer programTable(const CityPointer &city);
[[nodiscard]] TablePointer planTable(const CityPointer &city);
[[nodiscard]] TablePointer generalPlanTable(const CityPointer &city);
[[nodiscard]] TablePointer lineTable(const CityPointer &city);
[[nodiscard]] TablePointer contactTable(const CityPointer &city);

[[nodiscard]] TablePointer candidateTable(const CityPointer &city);
[[nodiscard]] TablePointer choiceTable(const CityPointer &city);
[[nodiscard]] TablePointer interviewTable(const CityPointer &city);
[[nodiscard]] TablePointer generalTable(const CityPointer &city);

} // namespace hengzhao::office::demo
