// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <vector>

namespace hengzhao::store
{

/// A place by candidate id in columns that several statements fill, in whatever order each reads: of all candidates, or
/// of some.
class CandidateSlots
{
public:
    /// Candidates whose ids are in [from, to).
    struct Piece {
        qint64 from = 0;
        qint64 to = 0;
    };

    /// Without ids: all candidates.
    explicit CandidateSlots(std::vector<qint64> only = {});

    /// Looks up between which ids the candidates stand.
    [[nodiscard]] Result<void> measure(Database &database);

    [[nodiscard]] size_t size() const { return m_size; }
    /// Nothing where no candidate of that id was asked for.
    [[nodiscard]] std::optional<size_t> slotOf(qint64 id) const;
    /// The ids in parts of which each is read at one go.
    [[nodiscard]] std::vector<Piece> pieces() const;
    /// " AND column IN (...)", or nothing where all are asked for.
    [[nodiscard]] QByteArray onlyClause(QByteArrayView column) const;

private:
    /// In ascending order; empty for all.
    std::vector<qint64> m_only;
    qint64 m_first = 0;
    qint64 m_end = 0;
    size_t m_size = 0;
};

} // namespace hengzhao::store
