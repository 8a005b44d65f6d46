// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"
#include "models/office/supplement_entrance.h"

namespace hengzhao::office
{

/// 调剂补录: candidates who asked a school directly, in the order of the file; each is checked with all before it
/// already seated (R23). Entries are acts: an import adds to those there are.
class SupplementImport final : public KindImport
{
public:
    SupplementImport(const ImportSetting &setting, store::Transaction &transaction, const ImportRow &columns);
    /// Whether its turn has come is asked at each row: a file without any is valid at all times.
    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    void noteMissing(ImportRow &row, const Error &error) const;

    store::Transaction &m_transaction;
    SupplementEntrance m_entrance;
    store::Writer m_writer;
    FirstRows<QString> m_numbers;
    int m_number, m_school;
};

} // namespace hengzhao::office
