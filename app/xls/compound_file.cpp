// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/compound_file.h"

#include <algorithm>
#include <array>

namespace hengzhao::xls
{

namespace
{

constexpr std::array<std::uint8_t, 8> signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
constexpr std::uint32_t lastSector = 0xFFFFFFFA; // from here on a number is a mark, such as the end of a chain
constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;

using Sectors = std::vector<std::uint32_t>;

/// The sectors that follow one another from `first`; nothing where they go in a circle or out of the table.
std::optional<Sectors> chainFrom(std::uint32_t first, const Sectors &nexts)
{
    Sectors chain;
    for (std::uint32_t sector = first; sector < lastSector; sector = nexts[sector]) {
        if (sector >= nexts.size() || chain.size() >= nexts.size())
            return std::nullopt;
        chain.push_back(sector);
    }
    return chain;
}

Sectors numbersOf(const Bytes &bytes)
{
    Sectors numbers;
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(std::uint32_t(numberAt(bytes, at, 4)));
    return numbers;
}

class CompoundFile
{
public:
    explicit CompoundFile(const Bytes &file) : m_file(file) {}

    bool open()
    {
        if (m_file.size() < headerSize || !std::equal(signature.begin(), signature.end(), m_file.begin()))
            return false;
        const std::uint64_t shift = numberAt(m_file, 30, 2);
        if ((shift != 9 && shift != 12) || numberAt(m_file, 32, 2) != 6)
            return false;
        m_sectorSize = std::size_t(1) << shift;
        return readTable() && readDirectory();
    }

    [[nodiscard]] std::optional<Bytes> stream(const std::u16string &name) const
    {
        for (std::size_t at = 0; at + entrySize <= m_directory.size(); at += entrySize) {
            if (nameOf(at) == name)
                return contentOf(at);
        }
        return std::nullopt;
    }

private:
    /// Adds the sector's bytes; false where the file ends before its end.
    bool append(std::uint32_t sector, Bytes &to) const
    {
        const std::size_t begin = (std::size_t(sector) + 1) * m_sectorSize;
        if (begin + m_sectorSize > m_file.size())
            return false;
        const auto from = m_file.begin() + std::ptrdiff_t(begin);
        to.insert(to.end(), from, from + std::ptrdiff_t(m_sectorSize));
        return true;
    }

    [[nodiscard]] std::optional<Bytes> content(std::uint32_t first) const
    {
        const std::optional<Sectors> chain = chainFrom(first, m_nexts);
        Bytes bytes;
        if (!chain || !std::all_of(chain->begin(), chain->end(), [&](auto each) { return append(each, bytes); }))
            return std::nullopt;
        return bytes;
    }

    /// Which sector follows which: the table's own sectors stand in the header, and where they do not fit, in sectors
    /// that each end with the number of the next.
    bool readTable()
    {
        Bytes list(m_file.begin() + 76, m_file.begin() + headerSize);
        auto next = std::uint32_t(numberAt(m_file, 68, 4));
        for (std::size_t i = 0; next < lastSector; ++i) {
            if (i > m_file.size() / m_sectorSize || !append(next, list))
                return false;
            next = std::uint32_t(numberAt(list, list.size() - 4, 4));
            list.resize(list.size() - 4);
        }
        Bytes table;
        for (const std::uint32_t sector : numbersOf(list)) {
            if (sector < lastSector && (table.size() > m_file.size() || !append(sector, table)))
                return false;
        }
        m_nexts = numbersOf(table);
        return true;
    }

    bool readDirectory()
    {
        const std::optional<Bytes> directory = content(std::uint32_t(numberAt(m_file, 48, 4)));
        if (!directory || directory->size() < entrySize)
            return false;
        m_directory = *directory;
        return true;
    }

    [[nodiscard]] std::u16string nameOf(std::size_t entry) const
    {
        const std::size_t units = std::min<std::size_t>(numberAt(m_directory, entry + 64, 2) / 2, 32);
        std::u16string name;
        for (std::size_t i = 0; i + 1 < units; ++i)
            name += char16_t(numberAt(m_directory, entry + 2 * i, 2));
        return name;
    }

    /// Short streams share the sectors of the first entry's stream, in pieces of 64 bytes with a table of their own.
    [[nodiscard]] std::optional<Bytes> contentOf(std::size_t entry) const
    {
        const std::size_t size = numberAt(m_directory, entry + 120, 4);
        const auto first = std::uint32_t(numberAt(m_directory, entry + 116, 4));
        std::optional<Bytes> bytes = size < numberAt(m_file, 56, 4) ? shortContent(first) : content(first);
        if (!bytes || bytes->size() < size)
            return std::nullopt;
        bytes->resize(size);
        return bytes;
    }

    [[nodiscard]] std::optional<Bytes> shortContent(std::uint32_t first) const
    {
        constexpr std::size_t piece = 64;
        const std::optional<Bytes> shared = content(std::uint32_t(numberAt(m_directory, 116, 4)));
        const std::optional<Bytes> table = content(std::uint32_t(numberAt(m_file, 60, 4)));
        if (!shared || !table)
            return std::nullopt;
        const std::optional<Sectors> chain = chainFrom(first, numbersOf(*table));
        if (!chain)
            return std::nullopt;
        Bytes bytes;
        for (const std::uint32_t each : *chain) {
            if ((std::size_t(each) + 1) * piece > shared->size())
                return std::nullopt;
            const auto begin = shared->begin() + std::ptrdiff_t(each * piece);
            bytes.insert(bytes.end(), begin, begin + piece);
        }
        return bytes;
    }

    const Bytes &m_file;
    std::size_t m_sectorSize = headerSize;
    Sectors m_nexts;
    Bytes m_directory;
};

} // namespace

std::uint64_t numberAt(const Bytes &bytes, std::size_t at, std::size_t count)
{
    std::uint64_t number = 0;
    if (at > bytes.size() || bytes.size() - at < count)
        return 0;
    for (std::size_t i = count; i > 0; --i)
        number = (number << 8) | bytes[at + i - 1];
    return number;
}

std::optional<Bytes> streamOf(const Bytes &file, const std::u16string &name)
{
    CompoundFile compound(file);
    if (!compound.open())
        return std::nullopt;
    return compound.stream(name);
}

} // namespace hengzhao::xls
