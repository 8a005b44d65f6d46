// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"
#include "models/files/deflater.h"

#include <QByteArray>

namespace hengzhao::files
{

/// Writes a zip archive of deflated entries, straight into its file: every byte is counted, and nothing is put aside.
/// The same entries make the same bytes; no entry has a time.
class ZipWriter
{
public:
    /// Larger entries and archives take another form, which not every program reads.
    static constexpr qint64 mostBytes = 0xFFFF'FFFE;

    explicit ZipWriter(AtomicFile &file) : m_file(file) {}

    /// A whole entry.
    [[nodiscard]] Result<void> add(const QByteArray &name, QByteArrayView bytes);
    /// An entry whose deflated bytes come through write(), as many as its size says; it must not be larger than
    /// `mostBytes`.
    [[nodiscard]] Result<void> begin(const QByteArray &name, const DeflatedSize &size);
    [[nodiscard]] Result<void> write(QByteArrayView packed);
    /// Writes what stands behind the last entry.
    [[nodiscard]] Result<void> finish();
    /// Bytes of the archive so far.
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    AtomicFile &m_file;
    QByteArray m_directory;
    quint16 m_entries = 0;
    qint64 m_written = 0;
};

} // namespace hengzhao::files
