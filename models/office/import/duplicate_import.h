// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"
#include "models/store/admission_life.h"
#include "models/store/duplicate_store.h"

namespace hengzhao::office
{

/// The province's lists of people registered at two schools (R27). Lists add up; a case that is known stays as it is.
class DuplicateImport final : public KindImport
{
public:
    DuplicateImport(const ImportSetting &setting, store::Transaction &transaction, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    [[nodiscard]] Result<std::optional<store::Holder>> holderOf(ImportRow &row);

    store::Transaction &m_transaction;
    const vault::SeasonKey *m_key;
    store::AdmissionLife m_life;
    store::DuplicateStore m_duplicates;
    FirstRows<QString> m_cases;
    int m_number, m_identity, m_school, m_registration, m_note;
};

} // namespace hengzhao::office
