// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"

namespace hengzhao::cli
{

/// A progress bar on standard error, where that is a terminal; Ctrl+C asks the work to stop.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(bool shown);
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void advance(double part) override;
    [[nodiscard]] bool isCancelled() const override;
    /// Takes the bar away.
    void clear();

private:
    bool m_shown;
    int m_percent = -1;
};

} // namespace hengzhao::cli
