// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"
#include "models/store/admission_life.h"

namespace hengzhao::office
{

/// 报到: who arrived at their school in September, and who did not (R27). Reports of several schools add up; a later
/// one takes the place of what an earlier one said of the same candidate.
class RegisteredImport final : public KindImport
{
public:
    RegisteredImport(const ImportSetting &setting, store::Transaction &transaction, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    void checkHolder(ImportRow &row, const std::optional<store::Holder> &holder, std::optional<bool> arrived);
    [[nodiscard]] Result<void> store(const store::Holder &holder, bool arrived, const QString &registrationNumber);

    store::AdmissionLife m_life;
    FirstRows<QString> m_numbers;
    FirstRows<QString> m_registrationNumbers;
    int m_number, m_arrived, m_registration;
};

} // namespace hengzhao::office
