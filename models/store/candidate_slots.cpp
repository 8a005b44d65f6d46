// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/candidate_slots.h"

#include <algorithm>

namespace hengzhao::store
{

CandidateSlots::CandidateSlots(std::vector<qint64> only) : m_only(std::move(only))
{
    std::sort(m_only.begin(), m_only.end());
    m_only.erase(std::unique(m_only.begin(), m_only.end()), m_only.end());
}

Result<void> CandidateSlots::measure(Database &database)
{
    if (!m_only.empty()) {
        m_first = m_only.front();
        m_end = m_only.back() + 1;
        m_size = m_only.size();
        return {};
    }
    const Result<std::optional<qint64>> first = database.number("SELECT min(id) FROM candidate");
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM candidate");
    if (!first || !last)
        return failure(first ? last.error() : first.error());
    m_first = first->value_or(0);
    m_end = last->value_or(-1) + 1;
    m_size = static_cast<size_t>(m_end - m_first);
    return {};
}

std::optional<size_t> CandidateSlots::slotOf(qint64 id) const
{
    if (m_only.empty()) {
        const auto slot = static_cast<size_t>(id - m_first); // far out of range where the id lies before the first
        return slot < m_size ? std::optional(slot) : std::nullopt;
    }
    const auto place = std::lower_bound(m_only.begin(), m_only.end(), id);
    if (place == m_only.end() || *place != id)
        return std::nullopt;
    return static_cast<size_t>(place - m_only.begin());
}

std::vector<CandidateSlots::Piece> CandidateSlots::pieces() const
{
    constexpr qint64 idsAPiece = 32768;
    const qint64 step = m_only.empty() ? idsAPiece : std::max<qint64>(m_end - m_first, 1);
    std::vector<Piece> pieces;
    for (qint64 from = m_first; from < m_end; from += step)
        pieces.push_back({from, std::min(from + step, m_end)});
    return pieces;
}

QByteArray CandidateSlots::onlyClause(QByteArrayView column) const
{
    if (m_only.empty())
        return {};
    QByteArray clause = QByteArray(" AND ") + column.toByteArray() + " IN (";
    for (const qint64 id : m_only)
        clause += QByteArray::number(id) + ',';
    clause.chop(1);
    return clause + ')';
}

} // namespace hengzhao::store
