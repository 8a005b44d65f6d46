// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packed_numbers.h"

namespace hengzhao
{

namespace
{

/// The least value of a width stands for nothing.
template <typename T>
bool fits(std::int64_t number)
{
    return number == PackedNumbers::none ||
           (number > std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max());
}

template <typename T>
T narrowed(std::int64_t number)
{
    return number == PackedNumbers::none ? PackedNumbers::noneOf<T> : static_cast<T>(number);
}

template <typename To, typename From>
std::vector<To> widened(const std::vector<From> &cells)
{
    std::vector<To> wide;
    wide.reserve(cells.capacity());
    for (const From cell : cells)
        wide.push_back(cell == PackedNumbers::noneOf<From> ? PackedNumbers::noneOf<To> : static_cast<To>(cell));
    return wide;
}

} // namespace

PackedNumbers::PackedNumbers(std::initializer_list<std::int64_t> numbers)
{
    for (const std::int64_t number : numbers)
        append(number);
}

void PackedNumbers::append(std::int64_t number)
{
    const bool isKept = std::visit(
        [number]<typename T>(std::vector<T> &cells) {
            if (!fits<T>(number))
                return false;
            cells.push_back(narrowed<T>(number));
            return true;
        },
        m_cells);
    if (isKept)
        return;
    widenFor(number);
    append(number);
}

void PackedNumbers::append(const PackedNumbers &others)
{
    for (const std::int64_t number : others)
        append(number);
}

void PackedNumbers::widenFor(std::int64_t number)
{
    m_cells = std::visit(
        [number](const auto &cells) -> decltype(m_cells) {
            if (fits<std::int16_t>(number))
                return widened<std::int16_t>(cells);
            if (fits<std::int32_t>(number))
                return widened<std::int32_t>(cells);
            return widened<std::int64_t>(cells);
        },
        m_cells);
}

void PackedNumbers::reserve(size_t size)
{
    std::visit([size](auto &cells) { cells.reserve(size); }, m_cells);
}

size_t PackedNumbers::size() const
{
    return std::visit([](const auto &cells) { return cells.size(); }, m_cells);
}

std::int64_t PackedNumbers::operator[](size_t index) const
{
    return std::visit(
        [index]<typename T>(const std::vector<T> &cells) -> std::int64_t {
            return cells[index] == noneOf<T> ? none : cells[index];
        },
        m_cells);
}

} // namespace hengzhao
