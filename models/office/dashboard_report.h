// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/files/document.h"
#include "models/office/figure_panel.h"

namespace hengzhao::office
{

/// All figures with what they mean, for a reader who has no screen: a cover, the city's figures, then a chapter a
/// figure with its bars, its table, its definition and its source.
class DashboardReport
{
public:
    explicit DashboardReport(Office &office) : m_office(office) {}

    [[nodiscard]] Result<files::Document> document(AdmissionState from, Progress &progress);
    /// As a PDF, written at once or not at all. How many figures it has.
    [[nodiscard]] Result<qint64> write(const QString &path, AdmissionState from, Progress &progress);

private:
    Office &m_office;
};

} // namespace hengzhao::office
