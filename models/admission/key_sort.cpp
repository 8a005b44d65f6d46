// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/key_sort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <utility>

namespace hengzhao::admission
{

namespace
{

constexpr int leadBits = 32;
constexpr int digitBits = 11;
constexpr std::size_t digits = std::size_t{1} << digitBits;
/// Runs up to this long are quicker to sort by comparing.
constexpr std::size_t shortRun = 48;

/// Sorts keys by a lead of at most 32 bits that travels with the item, digit by digit; only as many leading bits as
/// tell most items apart. The few that are equal in those are then sorted among themselves by the bits that follow.
class KeySort
{
public:
    explicit KeySort(std::span<const std::uint64_t> keys) : m_keys(keys) {}

    std::vector<Ranked> sorted(int bits)
    {
        std::vector<Ranked> items(m_keys.size());
        const int width = std::min(bits, leadBits);
        // Shifting a word by all its bits means nothing in C++.
        const int shift = width == 0 ? 0 : bits - width;
        const std::uint32_t mask = width == 0 ? 0 : ~std::uint32_t{0};
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i] = {static_cast<std::uint32_t>(m_keys[i] >> shift) & mask, static_cast<std::uint32_t>(i)};
        if (items.size() > shortRun)
            m_scratch = std::make_unique_for_overwrite<Ranked[]>(items.size());
        sortByLeads(items, bits);
        return items;
    }

private:
    /// `items` are equal but for the lowest `bits` bits.
    void sort(std::span<Ranked> items, int bits)
    {
        const int width = std::min(bits, leadBits);
        for (Ranked &item : items)
            item.lead = width == 0 ? 0 : static_cast<std::uint32_t>(m_keys[item.item] >> (bits - width));
        sortByLeads(items, bits);
    }

    /// The same, once their leads are there.
    void sortByLeads(std::span<Ranked> items, int bits)
    {
        const int width = std::min(bits, leadBits);
        if (items.size() <= shortRun) {
            insertionSort(items, bits > width);
            return;
        }
        const int telling = std::min(width, static_cast<int>(std::bit_width(items.size())) + 2);
        const int passes = (telling + digitBits - 1) / digitBits;
        const int lowest = std::max(0, width - passes * digitBits);
        radixPasses(items, lowest, width);
        const int left = bits - width + lowest;
        if (left == 0)
            return;
        const auto sameLead = [lowest](const Ranked &one, const Ranked &other) {
            return one.lead >> lowest == other.lead >> lowest;
        };
        forEachRun(items, sameLead, [&](std::span<Ranked> run) {
            if (run.size() <= shortRun)
                insertionSort(run, bits > width);
            else
                sort(run, left);
        });
    }

    /// Least significant digit first over the bits [lowest, highest) of the leads.
    void radixPasses(std::span<Ranked> items, int lowest, int highest)
    {
        std::span<Ranked> from = items;
        std::span<Ranked> to = {m_scratch.get(), items.size()};
        for (int shift = lowest; shift < highest; shift += digitBits) {
            scatterByDigit(from, to, shift);
            std::swap(from, to);
        }
        if (from.data() != items.data())
            std::copy(from.begin(), from.end(), items.begin());
    }

    static void scatterByDigit(std::span<const Ranked> from, std::span<Ranked> to, int shift)
    {
        const auto digitOf = [shift](const Ranked &item) { return item.lead >> shift & (digits - 1); };
        std::array<std::uint32_t, digits> begins{};
        for (const Ranked &item : from)
            ++begins[digitOf(item)];
        std::uint32_t begin = 0;
        for (std::uint32_t &count : begins)
            begin += std::exchange(count, begin);
        for (const Ranked &item : from)
            to[begins[digitOf(item)]++] = item;
    }

    /// Asks for the key itself, which lies anywhere in memory, only where the lead is not enough.
    void insertionSort(std::span<Ranked> items, bool goesBeyondLead)
    {
        for (std::size_t i = 1; i < items.size(); ++i) {
            const Ranked moved = items[i];
            const auto standsBefore = [&](const Ranked &other) {
                return moved.lead != other.lead ? moved.lead < other.lead
                                                : goesBeyondLead && m_keys[moved.item] < m_keys[other.item];
            };
            std::size_t hole = i;
            for (; hole > 0 && standsBefore(items[hole - 1]); --hole)
                items[hole] = items[hole - 1];
            items[hole] = moved;
        }
    }

    std::span<const std::uint64_t> m_keys;
    std::unique_ptr<Ranked[]> m_scratch;
};

} // namespace

std::vector<Ranked> sortedByKey(std::span<const std::uint64_t> keys, int bits)
{
    return KeySort(keys).sorted(bits);
}

} // namespace hengzhao::admission
