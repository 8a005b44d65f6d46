// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

namespace hengzhao::wording
{

/// How one code is worded.
struct FindingText {
    FindingCode code;
    /// With places for the args; the one to be counted has %n.
    const char *text;
    /// For a finding that came without them.
    const char *withoutArgs;
};

/// What a value should have been: follows "expected". Nothing where the code is a remark.
[[nodiscard]] const FindingText *expectationText(FindingCode code);
/// What is odd or wrong about a value, a row or a file. Nothing where the code is an expectation.
[[nodiscard]] const FindingText *remarkText(FindingCode code);

} // namespace hengzhao::wording
