// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/domain/digest.h"

#include <QLatin1String>

#include <cstdint>
#include <string_view>
#include <vector>

namespace hengzhao::admission
{

/// Writes fields into lines and digests them in large pieces, so that a million candidates cost no allocation each.
class CanonicalLines
{
public:
    CanonicalLines();

    /// A field begins with a tab unless it is the first of its line.
    CanonicalLines &text(std::string_view field);
    CanonicalLines &text(QLatin1String field);
    CanonicalLines &number(std::int64_t field);
    /// none is an empty field.
    CanonicalLines &numberOrNone(std::int32_t field);
    void endLine();

    /// Of all lines so far; starts afresh.
    [[nodiscard]] DigestBytes finish();

private:
    void makeRoom(std::size_t bytes);
    void separate();
    void flush();

    Digest m_digest;
    std::vector<char> m_buffer;
    std::size_t m_used = 0;
    bool m_lineBegins = true;
};

/// The rows of the cohort in the order of their candidate numbers as bytes.
[[nodiscard]] std::vector<std::uint32_t> rowsByNumber(const Cohort &cohort);

} // namespace hengzhao::admission
