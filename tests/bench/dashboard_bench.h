// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::bench
{

/// A benchmark for each figure of the dashboards: dashboard_entry, dashboard_flow, …
void registerDashboards();

} // namespace hengzhao::bench
