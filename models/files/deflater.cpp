// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/deflater.h"

#include <zlib.h>

#include <limits>

namespace hengzhao::files
{

namespace
{

/// A table packs almost as tightly as at the library's usual level, in half the time.
constexpr int level = 3;
/// No header of zlib's own: a zip archive has its own.
constexpr int rawWindowBits = -15;
constexpr int memoryLevel = 8;
constexpr qsizetype grownBy = qsizetype(1) << 16;

} // namespace

struct Deflater::Stream {
    z_stream z = {};

    Stream()
    {
        // All it can lack is memory.
        if (deflateInit2(&z, level, Z_DEFLATED, rawWindowBits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
            qBadAlloc();
    }
    ~Stream() { deflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    void run(QByteArrayView bytes, int flush, QByteArray &packed)
    {
        z.next_in = reinterpret_cast<const Bytef *>(bytes.data());
        z.avail_in = uInt(bytes.size());
        do {
            const qsizetype before = packed.size();
            packed.resize(before + grownBy);
            z.next_out = reinterpret_cast<Bytef *>(packed.data()) + before;
            z.avail_out = uInt(grownBy);
            deflate(&z, flush);
            packed.resize(before + grownBy - qsizetype(z.avail_out));
        } while (z.avail_out == 0);
    }
};

DeflatedSize operator+(const DeflatedSize &first, const DeflatedSize &second)
{
    const auto checksum = crc32_combine64(first.checksum, second.checksum, second.plain);
    return {quint32(checksum), first.plain + second.plain, first.packed + second.packed};
}

Deflater::Deflater() : m_stream(std::make_unique<Stream>()) {}
Deflater::~Deflater() = default;
Deflater::Deflater(Deflater &&) noexcept = default;
Deflater &Deflater::operator=(Deflater &&) noexcept = default;

void Deflater::add(QByteArrayView bytes, QByteArray &packed)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<int>::max());
    const qsizetype before = packed.size();
    m_size.checksum =
        quint32(crc32(m_size.checksum, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())));
    m_size.plain += bytes.size();
    m_stream->run(bytes, Z_NO_FLUSH, packed);
    m_size.packed += packed.size() - before;
}

void Deflater::finish(End end, QByteArray &packed)
{
    const qsizetype before = packed.size();
    m_stream->run({}, end == End::Stream ? Z_FINISH : Z_SYNC_FLUSH, packed);
    m_size.packed += packed.size() - before;
}

} // namespace hengzhao::files
