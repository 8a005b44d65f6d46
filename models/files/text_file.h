// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/decoder.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace hengzhao::files
{

/// A text file read piece by piece, so that its size never matters. The whole of it has been proven valid when it
/// opens.
class TextFile
{
public:
    /// The most bytes that one read() takes from the file.
    static constexpr qsizetype pieceSize = 1 << 17;
    /// The room, in UTF-16 units, that one read() may fill.
    static constexpr qsizetype pieceRoom = pieceSize + Decoder::extraRoom;

    /// By the contract (section 2): the encoding named, else a byte order mark's, else UTF-8, else GB18030.
    [[nodiscard]] static Result<std::unique_ptr<TextFile>> open(const QString &path, QStringView encodingName);
    /// UTF-8 that stands in memory; the path is for messages.
    [[nodiscard]] static Result<std::unique_ptr<TextFile>> ofBytes(const QString &path, const QByteArray &utf8);

    /// Puts the next piece at `to` and tells its length; 0 is the end. A byte order mark is left out.
    [[nodiscard]] Result<qsizetype> read(char16_t *to);

    /// How much has been read, as a part of one.
    [[nodiscard]] double part() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    TextFile(QString path, std::unique_ptr<QIODevice> device);

    [[nodiscard]] Result<void> openDevice();
    [[nodiscard]] Result<Encoding> findEncoding(QStringView encodingName);
    [[nodiscard]] Result<bool> isValidAs(Encoding encoding);
    [[nodiscard]] Result<void> restart(Encoding encoding);
    [[nodiscard]] Result<qsizetype> readBytes();

    QString m_path;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Decoder> m_decoder;
    std::vector<char> m_bytes;
    /// Bytes at the front of m_bytes that wait for the rest of their character.
    qsizetype m_kept = 0;
    qint64 m_bytesRead = 0;
    bool m_atStart = true;
    bool m_ended = false;
};

} // namespace hengzhao::files
