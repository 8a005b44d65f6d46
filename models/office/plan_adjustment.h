// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_changes.h"

namespace hengzhao::office
{

/// What an adjust order changes: plan rows and programs' seats, held against those who hold seats (R17).
class PlanAdjustment
{
public:
    PlanAdjustment(store::Database &database, const PlanBasis &basis, bool hasRun)
        : m_database(database), m_basis(basis), m_hasRun(hasRun), m_rows(basis)
    {
    }

    /// Refused are plans that are neither issued nor stood on by a run, and a place left without seats.
    [[nodiscard]] Result<void> take(const QList<FieldEdit> &edits);
    [[nodiscard]] QList<qint64> schools() const { return m_schools; }
    /// Who sets all of these plans; one order is one authority's.
    [[nodiscard]] Result<Role> authority() const;
    /// Allotments within their limit, no number below what is held. All findings at once.
    [[nodiscard]] Result<void> check() const;
    /// Lines, rows and counters.
    [[nodiscard]] Result<void> write(qint64 order, const QString &documentNo, store::Transaction &transaction) const;
    [[nodiscard]] QJsonArray record() const;

private:
    struct ProgramChange {
        store::PlannedProgram program;
        int after = 0;
    };

    [[nodiscard]] Result<void> takeProgram(const FieldEdit &edit, const QString &code);
    [[nodiscard]] Result<void> checkRows(Findings &findings) const;
    [[nodiscard]] Result<void> writeRows(qint64 order, const QString &documentNo,
                                         store::Transaction &transaction) const;
    [[nodiscard]] Result<void> moveCounters(store::Transaction &transaction) const;

    store::Database &m_database;
    const PlanBasis &m_basis;
    bool m_hasRun;
    PlanChanges m_rows;
    QList<ProgramChange> m_programs;
    QList<qint64> m_schools;
};

} // namespace hengzhao::office
