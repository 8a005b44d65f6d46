// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/figure_store.h"

namespace hengzhao::office
{

using store::FigureBy;

/// Figures of rules, section 8.
class FigureDesk
{
public:
    explicit FigureDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<figures::ShareRow>> share(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::SplitRow>> split(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::EntryRow>> entry(FigureBy by, AdmissionState from);
    [[nodiscard]] Result<QList<figures::CompletionRow>> completion(FigureBy by);

private:
    Office &m_office;
};

} // namespace hengzhao::office
