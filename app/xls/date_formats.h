// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hengzhao::xls
{

/// Which numbers of a workbook are days and times: that is only a matter of how a cell is shown. Freexl knows the
/// formats of the West; here are also those that a Chinese spreadsheet has built in, such as 长日期.
class DateFormats
{
public:
    void countFrom1904(bool counts) { m_from1904 = counts; }
    void addFormat(unsigned id, const std::string &pattern);
    /// Cells name their look by its place in this list, which names the format.
    void addLook(unsigned format) { m_looks.push_back(format); }

    /// A number as an ISO date, a time, or both; nothing where it is shown as a number or is no day of the calendar.
    [[nodiscard]] std::optional<std::string> text(unsigned look, double number) const;

private:
    struct Parts {
        bool day = false;
        bool time = false;
    };
    [[nodiscard]] static Parts partsOfPattern(const std::string &pattern);
    [[nodiscard]] static Parts partsBuiltIn(unsigned format);

    std::map<unsigned, Parts> m_formats;
    std::vector<unsigned> m_looks;
    bool m_from1904 = false;
};

} // namespace hengzhao::xls
