// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/field_edit.h"
#include "models/office/plan_sheet.h"

#include <QJsonArray>
#include <QSet>

namespace hengzhao::office
{

/// One plan row as it is to be.
struct PlanChange {
    qint64 school = 0;
    /// As in plan rows.
    QString district;
    std::optional<int> before;
    std::optional<int> after;
};

/// The edits of one call, checked against what stands and gathered by school.
class PlanChanges
{
public:
    explicit PlanChanges(const PlanBasis &basis) : m_basis(basis), m_after(basis.seats) {}

    /// Refused are texts that are no seats, places there are not, and what somebody else has changed since.
    [[nodiscard]] Result<void> take(const FieldEdit &edit);
    /// Allotments never sum to more than their limit (R32).
    [[nodiscard]] Result<void> checkLimits() const;

    /// The schools that edits were for.
    [[nodiscard]] QList<qint64> schools() const { return m_touched.keys(); }
    /// Those that change anything.
    [[nodiscard]] QList<PlanChange> changes() const;
    [[nodiscard]] QMap<qint64, SeatsByDistrict> after() const { return m_after; }
    /// Changes and the schools' codes, for the audit record.
    [[nodiscard]] QJsonArray record(const QList<PlanChange> &changes) const;
    [[nodiscard]] QString codes(const QList<PlanChange> &changes) const;

private:
    const PlanBasis &m_basis;
    QMap<qint64, SeatsByDistrict> m_after;
    QMap<qint64, QSet<QString>> m_touched;
};

/// Whether a text could be seats: a whole number, or nothing for no such row.
[[nodiscard]] Result<void> checkSeats(const QString &text);

} // namespace hengzhao::office
