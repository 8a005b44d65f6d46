// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_styles.h"

namespace hengzhao::files
{

namespace
{

/// Spreadsheet programs have 65,490.
constexpr size_t mostStyles = 100'000;

} // namespace

Result<void> XlsxStyles::read(XlsxArchive &archive, const QString &part)
{
    const Result<std::unique_ptr<XlsxXml>> xml = XlsxXml::open(archive, part);
    if (!xml)
        return failure(xml.error());
    QHash<int, NumberForm> own;
    bool inCells = false; // "xf" also stands among the styles that have names, which no cell counts
    while ((*xml)->nextElement()) {
        const std::string_view name = (*xml)->name();
        const auto format = int(wholeNumber((*xml)->element().attribute("numFmtId")).value_or(0));
        if (m_forms.size() > mostStyles || size_t(own.size()) > mostStyles)
            return failure((*xml)->damagedHere());
        if (name == "numFmt")
            own.insert(format, numberForm((*xml)->attribute("formatCode")));
        else if (name == "cellXfs" || name == "cellStyleXfs" || name == "cellStyles" || name == "dxfs")
            inCells = name == "cellXfs";
        else if (name == "xf" && inCells)
            m_forms.push_back(own.contains(format) ? own.value(format) : builtInForm(format));
    }
    return (*xml)->state();
}

} // namespace hengzhao::files
