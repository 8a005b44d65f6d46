// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/date_formats.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace hengzhao::xls
{

namespace
{

constexpr long secondsOfDay = 86400;
/// The last day of the year 9999.
constexpr double lastDay = 2958465;
/// The 29th of February 1900, which never was.
constexpr int dayThatNeverWas = 60;

std::string isoDay(int day, bool from1904)
{
    using namespace std::chrono;
    sys_days first = 1904y / January / 1;
    if (!from1904)
        first = day < dayThatNeverWas ? sys_days(1899y / December / 31) : sys_days(1899y / December / 30);
    const year_month_day date(first + days(day));
    std::array<char, 40> text = {};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return text.data();
}

std::string isoTime(long seconds)
{
    std::array<char, 80> text = {};
    std::snprintf(text.data(), text.size(), "%02ld:%02ld:%02ld", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text.data();
}

} // namespace

void DateFormats::addFormat(unsigned id, const std::string &pattern)
{
    m_formats[id] = partsOfPattern(pattern);
}

/// The letters y, m, d, h and s outside quotes, where m alone is a month. Brackets hold colours and languages.
DateFormats::Parts DateFormats::partsOfPattern(const std::string &pattern)
{
    Parts parts;
    bool hasMonth = false;
    for (std::size_t i = 0; i < pattern.size() && pattern[i] != ';'; ++i) {
        const char c = pattern[i];
        if (c == '"' || c == '[') {
            const std::size_t end = pattern.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string::npos)
                break;
            const bool isElapsed = c == '[' && std::string("hHmMsS").find(pattern[i + 1]) != std::string::npos &&
                                   pattern.find_first_not_of("hHmMsS", i + 1) == end;
            parts.time = parts.time || isElapsed;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            parts.day = parts.day || c == 'y' || c == 'Y' || c == 'd' || c == 'D';
            parts.time = parts.time || c == 'h' || c == 'H' || c == 's' || c == 'S';
            hasMonth = hasMonth || c == 'm' || c == 'M';
        }
    }
    parts.day = parts.day || (hasMonth && !parts.time);
    return parts;
}

/// [MS-XLS] 2.4.126 and, for Chinese, ECMA-376 part 1, 18.8.30. These patterns need not stand in the file.
DateFormats::Parts DateFormats::partsBuiltIn(unsigned format)
{
    const auto isFrom = [format](unsigned first, unsigned last) { return format >= first && format <= last; };
    if (format == 22)
        return {true, true};
    if (isFrom(18, 21) || isFrom(32, 35) || isFrom(45, 47) || isFrom(55, 56))
        return {false, true};
    return {isFrom(14, 17) || isFrom(27, 31) || format == 36 || isFrom(50, 54) || isFrom(57, 58), false};
}

std::optional<std::string> DateFormats::text(unsigned look, double number) const
{
    if (look >= m_looks.size() || !std::isfinite(number) || number < 0 || number > lastDay)
        return std::nullopt;
    const unsigned format = m_looks[look];
    const auto own = m_formats.find(format);
    const Parts parts = own == m_formats.end() ? partsBuiltIn(format) : own->second;
    if (!parts.day && !parts.time)
        return std::nullopt;
    int day = int(number);
    long seconds = std::lround((number - day) * double(secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++day;
    }
    if (!m_from1904 && day == dayThatNeverWas)
        return std::nullopt;
    if (!parts.day && day == 0)
        return isoTime(seconds);
    // A day that is shown with its time begins at midnight.
    return isoDay(day, m_from1904) + (parts.time && seconds != 0 ? ' ' + isoTime(seconds) : std::string());
}

} // namespace hengzhao::xls
