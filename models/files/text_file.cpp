// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text_file.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hengzhao::files
{

namespace
{

constexpr char16_t byteOrderMark = 0xFEFF;
constexpr qsizetype longestMark = 3;

} // namespace

TextFile::TextFile(QString path, std::unique_ptr<QIODevice> device)
    : m_path(std::move(path)), m_device(std::move(device)), m_bytes(pieceSize)
{
}

Result<std::unique_ptr<TextFile>> TextFile::open(const QString &path, QStringView encodingName)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, {path});
    std::unique_ptr<TextFile> file(new TextFile(path, std::make_unique<QFile>(path)));
    return file->openDevice()
        .and_then([&] { return file->findEncoding(encodingName); })
        .and_then([&](Encoding encoding) { return file->restart(encoding); })
        .map([&] { return std::move(file); });
}

Result<std::unique_ptr<TextFile>> TextFile::ofBytes(const QString &path, const QByteArray &utf8)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(utf8);
    std::unique_ptr<TextFile> file(new TextFile(path, std::move(buffer)));
    return file->openDevice()
        .and_then([&] { return file->findEncoding(u"utf-8"); })
        .and_then([&](Encoding encoding) { return file->restart(encoding); })
        .map([&] { return std::move(file); });
}

Result<void> TextFile::openDevice()
{
    if (!m_device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {m_path, m_device->errorString()});
    return {};
}

Result<Encoding> TextFile::findEncoding(QStringView encodingName)
{
    std::optional<Encoding> sure;
    if (!encodingName.isEmpty()) {
        sure = parseEncoding(encodingName);
        if (!sure)
            return failure(ErrorCode::UnknownEncoding, {encodingName.toString()});
    } else {
        sure = encodingOfMark(m_device->read(longestMark));
    }
    const std::vector<Encoding> tried =
        sure ? std::vector<Encoding>{*sure} : std::vector<Encoding>{Encoding::Utf8, Encoding::Gb18030};
    for (const Encoding encoding : tried) {
        const Result<bool> valid = isValidAs(encoding);
        if (!valid)
            return failure(valid.error());
        if (*valid)
            return encoding;
    }
    return failure(ErrorCode::WrongEncoding, {m_path});
}

Result<bool> TextFile::isValidAs(Encoding encoding)
{
    if (const Result<void> restarted = restart(encoding); !restarted)
        return failure(restarted.error());
    std::vector<char16_t> scratch(pieceRoom);
    for (;;) {
        const Result<qsizetype> length = read(scratch.data());
        if (!length && length.error().code == ErrorCode::WrongEncoding)
            return false;
        if (!length)
            return failure(length.error());
        if (*length == 0)
            return true;
    }
}

Result<void> TextFile::restart(Encoding encoding)
{
    if (!m_device->seek(0))
        return failure(ErrorCode::FileUnreadable, {m_path, m_device->errorString()});
    m_decoder = makeDecoder(encoding);
    m_kept = 0;
    m_bytesRead = 0;
    m_atStart = true;
    m_ended = false;
    return {};
}

Result<qsizetype> TextFile::readBytes()
{
    const qint64 count = m_device->read(m_bytes.data() + m_kept, pieceSize - m_kept);
    if (count < 0)
        return failure(ErrorCode::FileUnreadable, {m_path, m_device->errorString()});
    m_bytesRead += count;
    return qsizetype(count);
}

Result<qsizetype> TextFile::read(char16_t *to)
{
    while (!m_ended) {
        const Result<qsizetype> count = readBytes();
        if (!count)
            return count;
        m_ended = *count == 0;
        const qsizetype held = m_kept + *count;
        const std::optional<Decoded> decoded = m_decoder->decode(QByteArrayView(m_bytes.data(), held), m_ended, to);
        if (!decoded)
            return failure(ErrorCode::WrongEncoding, {m_path});
        m_kept = held - decoded->bytes;
        std::copy_n(m_bytes.data() + decoded->bytes, m_kept, m_bytes.data());

        qsizetype length = decoded->units;
        if (length > 0 && std::exchange(m_atStart, false) && *to == byteOrderMark) {
            --length;
            std::copy_n(to + 1, length, to);
        }
        if (length > 0)
            return length;
    }
    return 0;
}

double TextFile::part() const
{
    const qint64 size = m_device->size();
    return size > 0 ? std::min(1.0, double(m_bytesRead) / double(size)) : 1.0;
}

} // namespace hengzhao::files
