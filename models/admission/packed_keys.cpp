// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/packed_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace hengzhao::admission
{

namespace
{

constexpr int wordBits = 64;
/// Columns are gone through in pieces that stay near the processor.
constexpr std::size_t piece = 4096;

/// The values of one key, piece by piece.
class KeyValues
{
public:
    KeyValues(const Cohort &cohort, const RankingKey &key)
    {
        if (key.kind == RankingKey::Kind::Total)
            m_columns.push_back(cohort.total);
        else if (key.kind == RankingKey::Kind::Evaluation)
            m_columns.push_back(cohort.evaluation);
        else
            for (Subject subject : key.subjects)
                m_columns.push_back(cohort.scores[static_cast<std::size_t>(subject)]);
    }

    [[nodiscard]] std::span<const std::int32_t> at(std::size_t begin, std::size_t count)
    {
        if (m_columns.size() == 1)
            return m_columns.front().subspan(begin, count);
        std::fill_n(m_sums.begin(), count, none);
        for (std::span<const std::int32_t> column : m_columns) {
            for (std::size_t i = 0; i < count; ++i) {
                const std::int32_t score = column[begin + i];
                m_sums[i] = score < 0 ? m_sums[i] : std::max(m_sums[i], 0) + score; // R15
            }
        }
        return std::span(m_sums).first(count);
    }

private:
    std::vector<std::span<const std::int32_t>> m_columns;
    std::array<std::int32_t, piece> m_sums{};
};

template <typename Visit>
void forEachPiece(std::size_t size, Visit visit)
{
    for (std::size_t begin = 0; begin < size; begin += piece)
        visit(begin, std::min(piece, size - begin));
}

template <std::uint32_t Step>
bool isStepped(std::span<const std::int32_t> values)
{
    std::uint32_t rest = 0;
    for (std::int32_t value : values)
        rest |= static_cast<std::uint32_t>(std::max(value, 0)) % Step;
    return rest == 0;
}

/// Missing is level 0, a score of nought level 1.
template <std::uint32_t Step>
std::uint32_t levelOf(std::int32_t value)
{
    return value < 0 ? 0 : static_cast<std::uint32_t>(value) / Step + 1;
}

/// How the values of one key are made into small numbers. Scores mostly come in whole or half points: counting those
/// instead of hundredths saves six bits a key.
class Scale
{
public:
    void take(std::span<const std::int32_t> values)
    {
        for (std::int32_t value : values) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
        if (m_step == 100 && !isStepped<100>(values))
            m_step = 50;
        if (m_step == 50 && !isStepped<50>(values))
            m_step = 1;
    }

    [[nodiscard]] int bits() const
    {
        return m_high < m_low ? 0 : static_cast<int>(std::bit_width(level(m_high) - level(m_low)));
    }

    /// Appends the key to words; the larger value becomes the lower number.
    void pack(std::span<const std::int32_t> values, std::uint64_t *words) const
    {
        if (m_step == 100)
            packStepped<100>(values, words);
        else if (m_step == 50)
            packStepped<50>(values, words);
        else
            packStepped<1>(values, words);
    }

private:
    [[nodiscard]] std::uint32_t level(std::int32_t value) const
    {
        return value < 0 ? 0 : static_cast<std::uint32_t>(value) / m_step + 1;
    }

    template <std::uint32_t Step>
    void packStepped(std::span<const std::int32_t> values, std::uint64_t *words) const
    {
        const std::uint32_t highest = levelOf<Step>(m_high);
        const int width = bits();
        for (std::size_t i = 0; i < values.size(); ++i)
            words[i] = words[i] << width | (highest - levelOf<Step>(values[i]));
    }

    std::uint32_t m_step = 100;
    std::int32_t m_low = std::numeric_limits<std::int32_t>::max();
    std::int32_t m_high = none;
};

} // namespace

PackedKeys::PackedKeys(const Cohort &cohort, const std::vector<RankingKey> &keys)
    : m_words{Word{std::vector<std::uint64_t>(cohort.size())}}
{
    for (const RankingKey &key : keys) {
        KeyValues values(cohort, key);
        Scale scale;
        forEachPiece(cohort.size(), [&](std::size_t begin, std::size_t count) { scale.take(values.at(begin, count)); });
        if (m_words.back().bits + scale.bits() > wordBits)
            m_words.push_back(Word{std::vector<std::uint64_t>(cohort.size())});
        Word &word = m_words.back();
        word.bits += scale.bits();
        forEachPiece(cohort.size(), [&](std::size_t begin, std::size_t count) {
            scale.pack(values.at(begin, count), word.ofRow.data() + begin);
        });
    }
}

std::vector<Ranked> PackedKeys::sortedRows() const
{
    std::vector<Ranked> rows = sortedByKey(m_words.front().ofRow, m_words.front().bits);
    if (m_words.size() > 1) {
        forEachTie(rows, m_words.front().ofRow, [this](std::span<Ranked> run) {
            std::sort(run.begin(), run.end(), [this](const Ranked &left, const Ranked &right) {
                return isBeforeInLaterWords(left.item, right.item);
            });
        });
    }
    return rows;
}

bool PackedKeys::areEqualInWords(std::uint32_t left, std::uint32_t right) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [=](const Word &word) { return word.ofRow[left] == word.ofRow[right]; });
}

bool PackedKeys::isBeforeInLaterWords(std::uint32_t left, std::uint32_t right) const
{
    for (std::size_t w = 1; w < m_words.size(); ++w) {
        const std::vector<std::uint64_t> &word = m_words[w].ofRow;
        if (word[left] != word[right])
            return word[left] < word[right];
    }
    return false;
}

} // namespace hengzhao::admission
