// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"

namespace hengzhao::office
{

/// 志愿, ordinary and supplementary.
class ChoiceImport final : public KindImport
{
public:
    ChoiceImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &, QList<qint64> &) override { return {}; }

private:
    [[nodiscard]] QString readChoices(ImportRow &row);
    /// R7: whether the form came outside its window.
    [[nodiscard]] bool isLate(ImportRow &row, bool supplementary);
    [[nodiscard]] Result<void> retireOnce(bool supplementary);

    store::ImportStore &m_store;
    bool m_hasRun;
    std::optional<Window> m_window;
    std::optional<Window> m_supplementaryWindow;
    store::CodeIds m_schools;
    FirstRows<QString> m_numbers;
    bool m_retired[2] = {false, false};
    int m_number, m_submitted, m_supplementary;
    QList<int> m_choices;
};

} // namespace hengzhao::office
