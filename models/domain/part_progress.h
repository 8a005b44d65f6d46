// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"

namespace hengzhao
{

/// A part of a longer work, told to the watcher of the whole.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}

    void advance(double part) override { m_whole.advance(m_from + (m_to - m_from) * part); }
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

} // namespace hengzhao
