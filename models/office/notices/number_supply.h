// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/notice_store.h"

namespace hengzhao::office
{

/// The office's own range of a season, of which schools without one are served.
[[nodiscard]] Result<NoticeRange> officeRange(Office &office);

/// Gives notices the next free number of their school's ranges within one transaction.
class NumberSupply
{
public:
    /// Makes the office's own range where the season has none yet.
    [[nodiscard]] static Result<NumberSupply> open(Office &office, store::Transaction &transaction);

    /// The range whose number at `next` is to be taken; whoever takes it moves `next` on. Refused where the school has
    /// ranges and all are used up.
    [[nodiscard]] Result<store::GivenRange *> rangeFor(const QString &schoolCode);

private:
    explicit NumberSupply(QList<store::GivenRange> ranges) : m_ranges(std::move(ranges)) {}

    QList<store::GivenRange> m_ranges;
};

} // namespace hengzhao::office
