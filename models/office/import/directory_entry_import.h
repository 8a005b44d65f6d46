// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"

namespace hengzhao::office
{

/// 通讯录: whom to call, at which office.
class DirectoryEntryImport final : public KindImport
{
public:
    DirectoryEntryImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    store::ImportStore &m_store;
    bool m_keep;
    FirstRows<QString> m_entries;
    int m_organisation, m_name, m_post, m_phone, m_responsibility;
};

} // namespace hengzhao::office
