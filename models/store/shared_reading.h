// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/snapshot.h"

#include <atomic>
#include <functional>
#include <vector>

namespace hengzhao::store
{

/// Work on one season that is done in steps, which two threads share where second connections are to be had.
class SharedReading
{
public:
    /// Two steps may run at one time, each on a connection of its own.
    using Step = std::function<Result<void>(Database &)>;

    /// The longest ones first: whoever is free takes the next.
    void add(Step step) { m_steps.push_back(std::move(step)); }

    /// Every step on this connection.
    [[nodiscard]] Result<void> readAlone(Database &database) { return takeSteps(database); }
    /// Every step once, all on the same season. The connection must hold still what it sees: by a Snapshot, or by the
    /// write lock with nothing written yet. Where a write has come since, this connection reads alone.
    [[nodiscard]] Result<void> read(Database &database);

private:
    [[nodiscard]] Result<void> readBeside(const Database &database, AuditNumber number);
    [[nodiscard]] Result<void> takeSteps(Database &database);

    std::vector<Step> m_steps;
    std::atomic<size_t> m_next = 0;
};

} // namespace hengzhao::store
