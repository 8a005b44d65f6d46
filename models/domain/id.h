// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace hengzhao
{

/// A row's identity in the season database. One type a kind of thing, so that a school's id never stands for a
/// candidate's.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using SchoolId = Id<struct SchoolTag>;
using ProgramId = Id<struct ProgramTag>;
using BucketId = Id<struct BucketTag>;
using CandidateId = Id<struct CandidateTag>;
using RunId = Id<struct RunTag>;

/// Number of an audit record: the season's clock. Inputs carry the number that added and the one that ended them.
using AuditNumber = Id<struct AuditTag>;

} // namespace hengzhao
