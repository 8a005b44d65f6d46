// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/character_order.h"

#include "models/tables/text_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <future>

namespace hengzhao::tables
{

namespace
{

/// From the first of the unified ideographs of extension A to the last common one.
constexpr size_t firstCharacter = 0x3400;
constexpr size_t lastCharacter = 0x9FFF;
/// In UTF-8, each of them.
constexpr size_t bytesACharacter = 3;
constexpr size_t none = lastCharacter - firstCharacter + 1;

/// Names of places in which the collator reads the first character another way: it sees the two as one.
constexpr std::array<std::array<char16_t, 2>, 3> pairsReadAsOne = {{{u'沈', u'阳'}, {u'藏', u'文'}, {u'重', u'庆'}}};

bool isReadAsOne(size_t before, size_t character)
{
    return std::any_of(pairsReadAsOne.begin(), pairsReadAsOne.end(), [&](const auto &pair) {
        return before == pair[0] - firstCharacter && character == pair[1] - firstCharacter;
    });
}

/// The place of a Chinese character in the table of all, or `none`.
size_t characterAt(std::string_view text, size_t at)
{
    const auto byte = [&](size_t place) { return static_cast<unsigned char>(text[at + place]); };
    if (text.size() - at < bytesACharacter || (byte(0) & 0xF0U) != 0xE0U)
        return none;
    const size_t code = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    const bool isHexagram = code >= 0x4DC0 && code <= 0x4DFF;
    return code < firstCharacter || code > lastCharacter || isHexagram ? none : code - firstCharacter;
}

} // namespace

CharacterOrder::CharacterOrder(const PackedTexts &texts, const QCollator &collator) : m_places(none + 1, 0)
{
    look(texts);
    putInOrder(collator);
}

void CharacterOrder::look(const PackedTexts &texts)
{
    for (size_t row = 0; row < texts.size(); ++row) {
        const std::string_view text = texts[row];
        size_t at = 0;
        for (; at < text.size(); at += bytesACharacter) {
            const size_t character = characterAt(text, at);
            if (character == none)
                break;
            m_places[character] = 1;
        }
        if (at >= text.size())
            m_longest = std::max(m_longest, text.size() / bytesACharacter);
    }
}

void CharacterOrder::putInOrder(const QCollator &collator)
{
    struct Character {
        size_t which;
        QCollatorSortKey key;
    };
    std::vector<Character> characters;
    for (size_t which = 0; which < none; ++which) {
        if (m_places[which] != 0)
            characters.push_back(
                {which, collator.sortKey(QString(QChar(static_cast<char16_t>(firstCharacter + which))))});
    }
    std::sort(characters.begin(), characters.end(),
              [](const Character &a, const Character &b) { return a.key.compare(b.key) < 0; });
    std::uint16_t place = 0;
    for (size_t at = 0; at < characters.size(); ++at) {
        const auto equals = [&](size_t other) {
            return other < characters.size() && characters[at].key.compare(characters[other].key) == 0;
        };
        // Where two share a weight, neither has one of its own.
        const bool isAlone = !equals(at + 1) && (at == 0 || !equals(at - 1));
        m_places[characters[at].which] = isAlone ? ++place : std::uint16_t{0};
    }
    m_bits = std::bit_width(place);
    constexpr int keyBits = 64;
    if (m_bits > 0)
        m_longest = std::min(m_longest, static_cast<size_t>(keyBits / m_bits));
}

std::optional<std::uint64_t> CharacterOrder::key(std::string_view text) const
{
    if (text.empty() || text.size() > m_longest * bytesACharacter)
        return std::nullopt;
    std::uint64_t key = 0;
    size_t at = 0;
    size_t before = none;
    for (; at < text.size(); at += bytesACharacter) {
        const size_t character = characterAt(text, at);
        const std::uint64_t place = m_places[character];
        if (place == 0 || isReadAsOne(before, character))
            return std::nullopt;
        before = character;
        key = key << static_cast<unsigned>(m_bits) | place;
    }
    // A text that ends stands before one that goes on.
    return key << (static_cast<unsigned>(m_bits) * static_cast<unsigned>(m_longest - at / bytesACharacter));
}

bool standAsTheCollatorSays(const std::vector<Keyed> &rows, const PackedTexts &texts)
{
    const auto stand = [&](size_t from, size_t to) {
        const QCollator collator = collatorOfTexts();
        QString before;
        for (size_t at = from; at < to; ++at) {
            if (at > from && rows[at].key == rows[at - 1].key)
                continue;
            QString text = texts.text(rows[at].row);
            if (at > from && collator.compare(before, text) > 0)
                return false;
            before = std::move(text);
        }
        return true;
    };
    // Two threads look at half each, and one row is in both.
    const size_t middle = rows.size() / 2;
    auto lower = std::async(std::launch::async, [&] { return stand(0, std::min(middle + 1, rows.size())); });
    const bool upperStand = stand(middle, rows.size());
    return lower.get() && upperStand;
}

} // namespace hengzhao::tables
