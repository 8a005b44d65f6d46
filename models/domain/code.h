// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace hengzhao
{

/// Whether text may serve as a code: 1 to 32 characters, none of them a space, a control character or a comma (codes
/// are kept in comma lists and canonical lines).
[[nodiscard]] bool isCode(QStringView text);

/// A code an office gave out: of a school, a district, a candidate. Cannot be empty or hold a separator.
template <typename Tag>
class Code
{
public:
    /// Cleaned first (trimmed, full width folded); nothing where the rest is no code.
    [[nodiscard]] static std::optional<Code> parse(QStringView text)
    {
        QString cleaned = cleanCode(text);
        if (!isCode(cleaned))
            return std::nullopt;
        return Code(std::move(cleaned));
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Code &, const Code &) = default;
    friend auto operator<=>(const Code &left, const Code &right) { return left.m_text.compare(right.m_text) <=> 0; }
    friend size_t qHash(const Code &code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    explicit Code(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

using DistrictCode = Code<struct DistrictTag>;
using SchoolCode = Code<struct SchoolTag>;
using JuniorSchoolCode = Code<struct JuniorSchoolTag>;
using ProgramCode = Code<struct ProgramTag>;
using CandidateNumber = Code<struct CandidateTag>;

} // namespace hengzhao
