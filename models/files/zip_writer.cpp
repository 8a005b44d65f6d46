// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/zip_writer.h"

#include <QtEndian>

namespace hengzhao::files
{

namespace
{

constexpr quint32 entryMark = 0x0403'4b50;
constexpr quint32 directoryMark = 0x0201'4b50;
constexpr quint32 endMark = 0x0605'4b50;
constexpr quint16 versionNeeded = 20;
constexpr quint16 deflated = 8;
/// 1 January 1980, the first day a zip archive knows.
constexpr quint16 firstDay = 0x0021;

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What an entry and its line in the directory have in common.
void appendFacts(QByteArray &bytes, const QByteArray &name, const DeflatedSize &size)
{
    append(bytes, versionNeeded);
    append(bytes, quint16(0)); // flags
    append(bytes, deflated);
    append(bytes, quint16(0)); // time
    append(bytes, firstDay);
    append(bytes, size.checksum);
    append(bytes, quint32(size.packed));
    append(bytes, quint32(size.plain));
    append(bytes, quint16(name.size()));
    append(bytes, quint16(0)); // further fields
}

} // namespace

Result<void> ZipWriter::add(const QByteArray &name, QByteArrayView bytes)
{
    Deflater deflater;
    QByteArray packed;
    deflater.add(bytes, packed);
    deflater.finish(Deflater::End::Stream, packed);
    return begin(name, deflater.size()).and_then([&] { return write(packed); });
}

Result<void> ZipWriter::begin(const QByteArray &name, const DeflatedSize &size)
{
    Q_ASSERT(size.plain <= mostBytes && size.packed <= mostBytes);
    append(m_directory, directoryMark);
    append(m_directory, versionNeeded); // made by
    appendFacts(m_directory, name, size);
    append(m_directory, quint16(0)); // remark
    append(m_directory, quint16(0)); // disk
    append(m_directory, quint16(0)); // inner attributes
    append(m_directory, quint32(0)); // outer attributes
    append(m_directory, quint32(m_written));
    m_directory += name;
    ++m_entries;
    QByteArray header;
    append(header, entryMark);
    appendFacts(header, name, size);
    return write(header + name);
}

Result<void> ZipWriter::write(QByteArrayView packed)
{
    m_written += packed.size();
    return m_file.write(packed);
}

Result<void> ZipWriter::finish()
{
    QByteArray end;
    append(end, endMark);
    append(end, quint16(0)); // this disk
    append(end, quint16(0)); // the directory's disk
    append(end, m_entries);
    append(end, m_entries);
    append(end, quint32(m_directory.size()));
    append(end, quint32(m_written));
    append(end, quint16(0)); // remark
    return write(m_directory + end);
}

} // namespace hengzhao::files
