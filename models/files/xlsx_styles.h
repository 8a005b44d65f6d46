// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_number.h"
#include "models/files/xlsx_xml.h"

#include <vector>

namespace hengzhao::files
{

/// Of everything that styles say, only what makes a number a date.
class XlsxStyles
{
public:
    [[nodiscard]] Result<void> read(XlsxArchive &archive, const QString &part);
    /// By the number that cells name their style by.
    [[nodiscard]] NumberForm form(int style) const
    {
        return style >= 0 && size_t(style) < m_forms.size() ? m_forms[size_t(style)] : NumberForm::Plain;
    }

private:
    std::vector<NumberForm> m_forms;
};

} // namespace hengzhao::files
