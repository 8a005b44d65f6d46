// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/second_officer.h"
#include "models/store/transfer_store.h"

namespace hengzhao::office
{

using store::Transfer;

/// Where somebody registered wants to go. What is empty stays as it is.
struct TransferRequest {
    QString candidate;
    QString school = {};
    QString program = {};
    QString reason = {};
};

/// Transfers of school and program (R29): after one semester at the admitting school, or with the authority's consent;
/// never beyond a limit (R18).
class TransferDesk
{
public:
    explicit TransferDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Transfer>> transfers();
    [[nodiscard]] Result<Table> transferTable();
    /// `second` consents to a transfer before the semester is over, and is recorded wherever named; else null.
    [[nodiscard]] Result<Transfer> transfer(const TransferRequest &wanted, const SecondOfficer *second = nullptr);

private:
    [[nodiscard]] Result<store::Transferable> candidate(const QString &number);
    [[nodiscard]] Result<store::TransferTarget> target(const TransferRequest &wanted,
                                                       const store::Transferable &candidate);
    /// Whether it comes before the semester is over; nothing gates where the office has no day.
    [[nodiscard]] Result<std::optional<QDate>> earlyUntil(const store::Transferable &candidate);

    Office &m_office;
};

} // namespace hengzhao::office
