// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

#include <algorithm>
#include <iterator>

namespace hengzhao
{

bool hasProblem(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Problem; });
}

Findings ofSeverity(const Findings &findings, Severity severity)
{
    Findings result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result),
                 [severity](const Finding &finding) { return finding.severity == severity; });
    return result;
}

} // namespace hengzhao
