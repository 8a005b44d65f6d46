// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/duplicate_store.h"

namespace hengzhao::office
{

using store::DuplicateCase;

/// Cases of people who, as the province found, are registered at two schools, settled one by one (R27). While a case is
/// open, and once it is settled for the other school, the person does not go to registration.
class DuplicateDesk
{
public:
    explicit DuplicateDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<DuplicateCase>> cases();
    [[nodiscard]] Result<Table> caseTable();
    /// Keeps the candidate here or releases them. A release ends the admission where its state allows that, under the
    /// order's number where it is revoked and refused without one; else it is on the record alone.
    [[nodiscard]] Result<DuplicateCase> settle(qint64 id, DuplicateAct act, const QString &reason,
                                               const QString &order = {});

private:
    [[nodiscard]] Result<QString> release(const DuplicateCase &one, const QString &reason, const QString &order,
                                          store::Transaction &transaction);

    Office &m_office;
};

} // namespace hengzhao::office
