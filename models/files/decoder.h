// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <memory>
#include <optional>

namespace hengzhao::files
{

/// The encodings a text file may have; GBK is read as the GB18030 that contains it.
enum class Encoding { Utf8, Gb18030, Utf16LittleEndian, Utf16BigEndian };

[[nodiscard]] std::optional<Encoding> parseEncoding(QStringView name); // utf-8, gb18030, gbk, utf-16le, utf-16be

/// The encoding that a file's first bytes name, if they are a byte order mark.
[[nodiscard]] std::optional<Encoding> encodingOfMark(QByteArrayView firstBytes);

/// How much of its input a decoder took, and how many UTF-16 units it made of it.
struct Decoded {
    qsizetype bytes = 0;
    qsizetype units = 0;
};

/// Turns bytes into UTF-16, piece by piece, and refuses whatever is not valid.
class Decoder
{
public:
    /// Room that `to` needs beyond one unit a byte, for what was held back from the piece before.
    static constexpr qsizetype extraRoom = 16;

    virtual ~Decoder() = default;

    /// Nothing if the bytes are invalid. Bytes not taken are a character's beginning, to be given again with what
    /// follows.
    [[nodiscard]] virtual std::optional<Decoded> decode(QByteArrayView bytes, bool last, char16_t *to) = 0;
};

[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(Encoding encoding);

} // namespace hengzhao::files
