// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace hengzhao
{

/// Whole numbers, or nothing, in as few bytes as the widest of them needs: of a million cells that name one of a
/// hundred words, one megabyte instead of eight.
class PackedNumbers
{
public:
    /// Where there is no number.
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
    /// The same, in the width a column has at the time.
    template <typename T>
    static constexpr T noneOf = std::numeric_limits<T>::min();

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = std::int64_t;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::int64_t;

        Iterator(const PackedNumbers &numbers, size_t at) : m_numbers(&numbers), m_at(at) {}
        std::int64_t operator*() const { return (*m_numbers)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const PackedNumbers *m_numbers;
        size_t m_at;
    };

    PackedNumbers() = default;
    PackedNumbers(std::initializer_list<std::int64_t> numbers);

    void append(std::int64_t number);
    void append(const PackedNumbers &others);
    void reserve(size_t size);
    [[nodiscard]] size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::int64_t operator[](size_t index) const;
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

    /// Calls `use` with the cells as a std::span of what they are kept as; empty ones are noneOf that type.
    template <typename Use>
    decltype(auto) visit(Use use) const
    {
        return std::visit([&use](const auto &cells) -> decltype(auto) { return use(std::span(cells)); }, m_cells);
    }

private:
    void widenFor(std::int64_t number);

    std::variant<std::vector<std::int8_t>, std::vector<std::int16_t>, std::vector<std::int32_t>,
                 std::vector<std::int64_t>>
        m_cells;
};

} // namespace hengzhao
