// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace hengzhao::files
{

/// What a zip archive must know of bytes that were deflated.
struct DeflatedSize {
    /// CRC-32 of the plain bytes.
    quint32 checksum = 0;
    qint64 plain = 0;
    qint64 packed = 0;
};

/// The sizes of one stretch and the one behind it, as of one.
[[nodiscard]] DeflatedSize operator+(const DeflatedSize &first, const DeflatedSize &second);

/// Deflates one stretch of bytes. Stretches put one behind the other are one stream, whichever was made first, since no
/// stretch looks back beyond its own beginning (RFC 1951).
class Deflater
{
public:
    /// Whether another stretch follows.
    enum class End { Stretch, Stream };

    Deflater();
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    /// Appends to `packed` what is ready.
    void add(QByteArrayView bytes, QByteArray &packed);
    void finish(End end, QByteArray &packed);
    [[nodiscard]] const DeflatedSize &size() const { return m_size; }

private:
    struct Stream;

    std::unique_ptr<Stream> m_stream;
    DeflatedSize m_size;
};

} // namespace hengzhao::files
