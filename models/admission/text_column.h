// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hengzhao::admission
{

/// A column of short UTF-8 texts in one piece of memory: a million numbers cost their bytes and four more each.
class TextColumn
{
public:
    void reserve(size_t rows, size_t bytes)
    {
        m_ends.reserve(rows);
        m_bytes.reserve(bytes);
    }
    void append(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    void append(const TextColumn &other)
    {
        const auto before = static_cast<std::uint32_t>(m_bytes.size());
        m_bytes.append(other.m_bytes);
        for (const std::uint32_t end : other.m_ends)
            m_ends.push_back(before + end);
    }
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view operator[](size_t row) const
    {
        const std::uint32_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
    }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

} // namespace hengzhao::admission
