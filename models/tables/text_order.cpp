// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/text_order.h"

#include "models/tables/character_order.h"
#include "models/tables/radix_sort.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <future>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace hengzhao::tables
{

namespace
{

/// The number that a text of digits writes. One with a zero before it equals none without, so all have as many digits.
std::optional<std::uint64_t> numberKey(std::string_view text, size_t digits)
{
    if (text.size() != digits)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    return number;
}

/// A column of numbers of one length, such as candidates' numbers.
std::optional<std::vector<Keyed>> keysOfNumbers(const PackedTexts &texts)
{
    constexpr size_t longest = 19;
    std::vector<Keyed> keys;
    size_t digits = 0;
    for (size_t row = 0; row < texts.size(); ++row) {
        if (texts[row].empty())
            continue;
        if (digits == 0)
            digits = texts[row].size();
        const auto key = digits > longest ? std::nullopt : numberKey(texts[row], digits);
        if (!key)
            return std::nullopt;
        keys.push_back({*key, static_cast<std::uint32_t>(row)});
    }
    return keys;
}

std::vector<Keyed> sorted(std::vector<Keyed> keys)
{
    radixSort(keys);
    return keys;
}

/// Whatever else there is: each different text's place among those of these rows.
std::vector<Keyed> keysOfTexts(const PackedTexts &texts, const std::vector<std::uint32_t> &rows)
{
    std::unordered_map<std::string_view, size_t> known;
    QStringList distinct;
    std::vector<size_t> which;
    for (const std::uint32_t row : rows) {
        const auto [place, isNew] = known.try_emplace(texts[row], static_cast<size_t>(distinct.size()));
        if (isNew)
            distinct.append(texts.text(row));
        which.push_back(place->second);
    }
    const std::vector<std::uint32_t> places = placesOf(distinct);
    std::vector<Keyed> keys;
    for (size_t at = 0; at < rows.size(); ++at)
        keys.push_back({places[which[at]], rows[at]});
    return keys;
}

/// Names and a few other texts, each in order among its own, as one: the collator says before which name another text
/// stands.
std::vector<Keyed> merged(const std::vector<Keyed> &names, const std::vector<Keyed> &others, const PackedTexts &texts)
{
    const QCollator collator = collatorOfTexts();
    const auto standsAfter = [&](const QString &text, const Keyed &name) {
        return collator.compare(texts.text(name.row), text) > 0;
    };
    std::vector<Keyed> all;
    all.reserve(names.size() + others.size());
    std::uint64_t place = 0;
    auto name = names.begin();
    const auto addNames = [&](auto end) {
        for (; name != end; ++name) {
            if (name == names.begin() || name->key != (name - 1)->key)
                ++place;
            all.push_back({place, name->row});
        }
    };
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (other == others.begin() || other->key != (other - 1)->key) {
            addNames(std::upper_bound(name, names.end(), texts.text(other->row), standsAfter));
            ++place;
        }
        all.push_back({place, other->row});
    }
    addNames(names.end());
    return all;
}

/// All rows but the empty ones, in order; equal texts have equal keys.
std::vector<Keyed> inOrder(const PackedTexts &texts)
{
    if (std::optional<std::vector<Keyed>> numbers = keysOfNumbers(texts))
        return sorted(std::move(*numbers));
    const CharacterOrder characters(texts, collatorOfTexts());
    std::vector<Keyed> names;
    std::vector<std::uint32_t> others;
    names.reserve(texts.size());
    for (size_t row = 0; row < texts.size(); ++row) {
        if (const std::optional<std::uint64_t> key = characters.key(texts[row]))
            names.push_back({*key, static_cast<std::uint32_t>(row)});
        else if (!texts[row].empty())
            others.push_back(static_cast<std::uint32_t>(row));
    }
    // To find the place of one among the names takes longer than to put it in order with them, so it is for few.
    constexpr size_t few = 32;
    if (others.size() <= texts.size() / few) {
        radixSort(names);
        const bool areRight = standAsTheCollatorSays(names, texts);
        if (areRight && others.empty())
            return names;
        if (areRight)
            return merged(names, sorted(keysOfTexts(texts, others)), texts);
    }
    for (const Keyed &name : names)
        others.push_back(name.row);
    std::sort(others.begin(), others.end());
    return sorted(keysOfTexts(texts, others));
}

} // namespace

QCollator collatorOfTexts()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

std::vector<std::uint32_t> placesOf(const QStringList &texts)
{
    std::vector<std::optional<QCollatorSortKey>> keys(static_cast<size_t>(texts.size()));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto stands = [&keys](size_t a, size_t b) { return keys[a]->compare(*keys[b]) < 0; };
    using Place = std::vector<size_t>::iterator;
    const auto sort = [&](Place from, Place to) {
        const QCollator collator = collatorOfTexts();
        for (auto place = from; place != to; ++place)
            keys[*place] = collator.sortKey(texts[static_cast<qsizetype>(*place)]);
        std::stable_sort(from, to, stands);
    };
    // Of many, two threads sort half each.
    constexpr size_t many = 5'000;
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(order.size() < many ? 0 : order.size() / 2);
    auto lower = std::async(order.size() < many ? std::launch::deferred : std::launch::async,
                            [&] { sort(order.begin(), middle); });
    sort(middle, order.end());
    lower.get();
    std::inplace_merge(order.begin(), middle, order.end(), stands);
    std::vector<std::uint32_t> places(keys.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<std::uint32_t>(place);
    return places;
}

PackedNumbers ranksOf(const PackedTexts &texts)
{
    std::vector<std::int64_t> ranks(texts.size(), PackedNumbers::none);
    std::int64_t rank = -1;
    std::uint64_t before = 0;
    for (const Keyed &each : inOrder(texts)) {
        if (rank < 0 || each.key != before)
            ++rank;
        before = each.key;
        ranks[each.row] = rank;
    }
    PackedNumbers packed;
    packed.reserve(ranks.size());
    for (const std::int64_t each : ranks)
        packed.append(each);
    return packed;
}

} // namespace hengzhao::tables
