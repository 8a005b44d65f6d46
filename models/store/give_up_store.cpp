// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/give_up_store.h"

namespace hengzhao::store
{

Result<bool> GiveUpStore::isAtGeneralSchool(qint64 candidate) const
{
    return m_database
        .number("SELECT EXISTS (SELECT 1 FROM general_result WHERE candidate_id = ? AND ended IS NULL)", candidate)
        .map([](std::optional<qint64> found) { return found.value_or(0) == 1; });
}

Result<void> GiveUpStore::note(qint64 candidate, const QString &proof, Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (Result<void> ended = m_database.run(
            "UPDATE general_give_up SET ended = ? WHERE candidate_id = ? AND ended IS NULL", number, candidate);
        !ended)
        return ended;
    return m_database.run("INSERT INTO general_give_up (candidate_id, proof, added) VALUES (?, ?, ?)", candidate, proof,
                          number);
}

} // namespace hengzhao::store
