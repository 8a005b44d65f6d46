// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"

namespace hengzhao::test
{

/// Watches long work and stops it once it has come so far.
class Stopping final : public Progress
{
public:
    explicit Stopping(double at) : m_at(at) {}

    void advance(double part) override { m_part = part; }
    [[nodiscard]] bool isCancelled() const override { return m_part >= m_at; }

private:
    double m_at;
    double m_part = 0;
};

} // namespace hengzhao::test
