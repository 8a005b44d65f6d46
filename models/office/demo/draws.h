// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hengzhao::office::demo
{

/// What a series of draws is for, so that no two subjects share one.
enum class Stream : quint64 {
    Places,
    Schools,
    Programs,
    Plans,
    Person,
    Name,
    Particulars,
    Scores,
    Choices,
    Interview,
    Roll,
    Past,
    Contacts,
    Publicity
};

/// Random draws that depend on seed, stream and index alone: candidate 70,000 comes out the same whoever was asked for
/// before, in every table, on every platform. Whole numbers only (the library's distributions differ by platform).
class Draws
{
public:
    Draws(quint64 seed, Stream stream, quint64 index)
        : m_state(mixed(mixed(seed + step * (static_cast<quint64>(stream) + 1)) + step * (index + 1)))
    {
    }

    quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }

    /// From 0 up to, but not including, `count`.
    quint32 below(quint32 count) { return static_cast<quint32>((next() >> 32) * count >> 32); }

    /// From `low` to `high`, both included.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<quint32>(high - low + 1))); }

    /// True in so many of ten thousand cases.
    bool chance(int ofTenThousand) { return below(10'000) < static_cast<quint32>(ofTenThousand); }

    /// About normal around 0, in 1024ths of the standard deviation: the sum of four even draws.
    int bell()
    {
        const quint64 bits = next();
        const auto sum =
            static_cast<qint64>((bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48));
        constexpr qint64 mean = 2 * 0xffff;
        constexpr qint64 deviation = 37837;
        return static_cast<int>((sum - mean) * 1024 / deviation);
    }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15;

    /// The finisher of SplitMix64 (Steele, Lea and Flood 2014).
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }

    quint64 m_state;
};

} // namespace hengzhao::office::demo
