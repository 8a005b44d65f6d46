// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hengzhao
{

/// Who watches long work: told how far it is, asked whether it shall go on.
class Progress
{
public:
    virtual ~Progress() = default;

    /// `part` of one, never falling.
    virtual void advance(double part) = 0;
    /// True once the work shall stop; it then leaves everything as it was.
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For work nobody watches.
class NoProgress final : public Progress
{
public:
    void advance(double) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace hengzhao
