// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/canonical_lines.h"

#include "models/admission/key_sort.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <numeric>

namespace hengzhao::admission
{

namespace
{

constexpr std::size_t pieceSize = std::size_t{1} << 20;
/// A tab and the longest number.
constexpr std::size_t numberRoom = 24;

std::size_t sharedPrefix(const TextColumn &texts)
{
    std::size_t length = texts[0].size();
    for (std::size_t i = 1; i < texts.size() && length > 0; ++i) {
        const std::string_view text = texts[i];
        const std::size_t most = std::min(length, text.size());
        length = static_cast<std::size_t>(
            std::mismatch(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(most), texts[0].begin()).first -
            text.begin());
    }
    return length;
}

/// Eight bytes from `begin` on as a number that compares as they do.
std::uint64_t bytesAt(std::string_view text, std::size_t begin)
{
    std::uint64_t number = 0;
    for (std::size_t i = begin; i < begin + 8; ++i)
        number = number << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return number;
}

std::vector<Ranked> sortedByBytes(const TextColumn &texts)
{
    const std::size_t prefix = sharedPrefix(texts);
    std::vector<std::uint64_t> keys(texts.size());
    std::uint64_t differing = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i] = bytesAt(texts[i], prefix);
        differing |= keys[i] ^ keys[0];
    }
    std::vector<Ranked> order = sortedByKey(keys, static_cast<int>(std::bit_width(differing)));
    forEachTie(std::span(order), keys, [&texts](std::span<Ranked> run) {
        std::sort(run.begin(), run.end(),
                  [&texts](const Ranked &left, const Ranked &right) { return texts[left.item] < texts[right.item]; });
    });
    return order;
}

bool isAscending(const TextColumn &texts)
{
    for (std::size_t i = 1; i < texts.size(); ++i) {
        if (texts[i] < texts[i - 1])
            return false;
    }
    return true;
}

} // namespace

CanonicalLines::CanonicalLines() : m_buffer(pieceSize) {}

CanonicalLines &CanonicalLines::text(std::string_view field)
{
    separate();
    if (field.size() > pieceSize) {
        flush();
        m_digest.add(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
        return *this;
    }
    makeRoom(field.size());
    std::copy(field.begin(), field.end(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_used));
    m_used += field.size();
    return *this;
}

CanonicalLines &CanonicalLines::text(QLatin1String field)
{
    return text(std::string_view(field.data(), static_cast<std::size_t>(field.size())));
}

CanonicalLines &CanonicalLines::number(std::int64_t field)
{
    separate();
    makeRoom(numberRoom);
    char *const begin = m_buffer.data() + m_used;
    m_used += static_cast<std::size_t>(std::to_chars(begin, begin + numberRoom, field).ptr - begin);
    return *this;
}

CanonicalLines &CanonicalLines::numberOrNone(std::int32_t field)
{
    return field == none ? text(std::string_view()) : number(field);
}

void CanonicalLines::endLine()
{
    makeRoom(1);
    m_buffer[m_used++] = '\n';
    m_lineBegins = true;
}

DigestBytes CanonicalLines::finish()
{
    flush();
    m_lineBegins = true;
    return m_digest.finish();
}

void CanonicalLines::makeRoom(std::size_t bytes)
{
    if (m_used + bytes > m_buffer.size())
        flush();
}

void CanonicalLines::separate()
{
    if (!m_lineBegins) {
        makeRoom(1);
        m_buffer[m_used++] = '\t';
    }
    m_lineBegins = false;
}

void CanonicalLines::flush()
{
    m_digest.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_used)));
    m_used = 0;
}

std::vector<std::uint32_t> rowsByNumber(const Cohort &cohort)
{
    std::vector<std::uint32_t> rows(cohort.size());
    if (isAscending(cohort.numbers)) {
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    const std::vector<Ranked> order = sortedByBytes(cohort.numbers);
    std::transform(order.begin(), order.end(), rows.begin(), [](const Ranked &ranked) { return ranked.item; });
    return rows;
}

} // namespace hengzhao::admission
