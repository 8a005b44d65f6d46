// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/xls/compound_file.h"

#include <optional>
#include <string>

namespace hengzhao::xls
{

/// How a workbook's records hold text: since Excel 97 (BIFF8) in UTF-16 or the lower halves of it, before (BIFF5, which
/// FoxPro and other old programs still write) in the code page that the file names.
class RecordText
{
public:
    void setVersion(unsigned version) { m_isOld = version < newVersion; }
    void setCodePage(unsigned page) { m_codePage = page; }
    [[nodiscard]] bool isOld() const { return m_isOld; }

    /// The text whose length stands at `at`, in UTF-8; of the record `length` bytes are left from there. Nothing where
    /// it goes on in another record, or is none of its code page.
    [[nodiscard]] std::optional<std::string> at(const Bytes &stream, std::size_t at, std::size_t length) const;
    /// The same for the formats of numbers, whose lengths old files write in one byte.
    [[nodiscard]] std::optional<std::string> formatAt(const Bytes &stream, std::size_t at, std::size_t length) const;

private:
    static constexpr unsigned newVersion = 0x0600;
    static constexpr unsigned western = 1252;

    [[nodiscard]] std::optional<std::string> oldText(const Bytes &stream, std::size_t at, std::size_t size) const;

    bool m_isOld = false;
    unsigned m_codePage = western;
};

} // namespace hengzhao::xls
